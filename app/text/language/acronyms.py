"""Acronyms and the words that they stand for: `Non-Proliferation Treaty`, NPT."""

from collections.abc import Collection, Sequence

from app.text.language.knowledge import singular
from app.text.language.words import Word

_NAMING = 3
"""So many letters at least has an acronym whose words may stand in another order."""

_MORE = 2
"""So many more words in capitals at most may such a name have."""


def acronym_at(
    words: Sequence[Word], place: int, acronyms: Sequence[str], little: Collection[str]
) -> tuple[str, int] | None:
    """Which of `acronyms` stands at `place`, as such or spelt out, and the place after it; one in brackets behind what
    it stands for belongs to that. `little` are words that have no letter in an acronym."""
    initial = words[place].folded[0]
    for acronym in acronyms:
        if singular(words[place].text) == acronym:
            return acronym, place + 1
        letters = acronym.casefold()
        if initial not in letters:
            continue
        last = None
        if initial == letters[0]:
            last = _in_order(words, place + 1, letters[1:], little)
        last = last or _in_any_order(words, place, letters, little)
        if last is not None:
            bracketed = [word.text for word in words[last : last + 3]] == ["(", acronym, ")"]
            return acronym, last + 3 * bracketed
    return None


def _in_order(words: Sequence[Word], place: int, letters: str, little: Collection[str]) -> int | None:
    """The place after words that begin with the letters, little words rather stepped over."""
    if not letters or place >= len(words):
        return None if letters else place
    word = words[place]
    if word.hyphen or word.folded in little:
        past = _in_order(words, place + 1, letters, little)
        if past is not None:
            return past
    return _in_order(words, place + 1, letters[1:], little) if word.folded[0] == letters[0] else None


def _in_any_order(words: Sequence[Word], place: int, letters: str, little: Collection[str]) -> int | None:
    """The place after a name in capitals with all the letters, as in `Treaty on the Ban of Mines` for MBT."""
    if len(letters) < _NAMING or not words[place].text[0].isupper():
        return None
    at, last, missing, more = place, place, list(letters), 0
    while at < len(words) and more <= _MORE:
        word = words[at]
        if word.text[0].isupper():
            if word.folded[0] in missing:
                missing.remove(word.folded[0])
            else:
                more += 1
            last = at + 1
        elif not (word.hyphen or word.folded in little):
            break
        at += 1
    return last if not missing and more <= _MORE else None
