"""Finite verbs that mean something with the infinitive at the end of their clause: `hat den Preis zu zahlen`."""

from collections.abc import Iterator, Sequence

from app.text.language.expressions import Frame, Meaning
from app.text.language.lexicon import Lexicon
from app.text.language.openings import NOTHING, says_more
from app.text.language.words import Word

_REACH = 16
"""The infinitive is so many words behind the verb at most."""


def framed(words: Sequence[Word], lexicon: Lexicon) -> dict[int, Meaning]:
    """By place the meaning of the verbs; the words that lead to their infinitives mean nothing."""
    found: dict[int, Meaning] = {}
    for frame in lexicon.frames:
        for place, word in enumerate(words):
            if word.folded in frame.verbs and not says_more(words, place, lexicon):
                closing = _before(words, place, frame, lexicon) or _behind(words, place, frame, lexicon)
                if closing is not None:
                    found |= {place: frame.meaning}
                    found |= {closing: NOTHING} if words[closing].folded == frame.to else {}
    return found


def _behind(words: Sequence[Word], place: int, frame: Frame, lexicon: Lexicon) -> int | None:
    """Where the infinitive of the clause begins that the verb opens."""
    for at in _clause(words, place):
        if _infinitive(words, at, frame, lexicon):
            return at
        node = lexicon.expressions.following.get(words[at].folded)
        if node and node.meaning and node.meaning.sort == "modality":
            return None
    return None


def _clause(words: Sequence[Word], place: int) -> Iterator[int]:
    """The places behind a verb up to the next sign; what stands between two commas right behind it is stepped over."""
    end = min(place + _REACH, len(words))
    at = place + 1
    if at < end and words[at].text == ",":
        at = next((n for n in range(at + 1, end) if words[n].text == ","), end) + 1
    while at < end and (not words[at].sign or words[at].hyphen):
        yield at
        at += 1


def _before(words: Sequence[Word], place: int, frame: Frame, lexicon: Lexicon) -> int | None:
    """Where the infinitive right before a verb that closes its clause begins: `zu zahlen hat`."""
    return next(
        (at for at in (place - 2, place - 1) if at >= 0 and _infinitive(words, at, frame, lexicon) == place),
        None,
    )


def _infinitive(words: Sequence[Word], at: int, frame: Frame, lexicon: Lexicon) -> int | None:
    """The place after an infinitive that begins at `at`, its leading word counted."""
    leads = words[at].folded == frame.to
    last = at + leads
    if last >= len(words) or not words[last].text.islower():
        return None
    if last + 1 < len(words) and not _may_follow(words[last + 1], lexicon):
        return None
    form = frame.infinitive if leads else frame.fused
    return last + 1 if form.fullmatch(words[last].folded) else None


def _may_follow(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word may stand behind the last one of a clause: a sign or a little word, no noun or adjective."""
    return word.sign or (word.text.islower() and word.folded in lexicon.known)
