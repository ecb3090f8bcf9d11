"""Words that are read by what stands around them: verbs before their subject, expressions with others inside."""

from collections.abc import Sequence

from app.text.language.expressions import Meaning
from app.text.language.lexicon import Lexicon
from app.text.language.words import Word

_REACH = 8
"""The last word of an expression with others inside is so many words behind its first one at most."""

_TIED = (5, 3)
"""So many words and hyphens are looked at as one."""

NOTHING = Meaning("small", "")
"""What a word means of which another one tells the meaning."""

_SAYING = frozenset({"modality", "negation", "condition"})


def is_inverted(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether a verb makes a condition because it opens the sentence, or the clause before whom it is said of:
    `Should a party refuse, ...`; `..., should a party refuse`."""
    word = words[place]
    if place == 0 or (word.text[0].isupper() and words[place - 1].sign):
        led = f"{word.folded} …" in lexicon.inverted and _is_subject(words, place + 1, lexicon)
        return led or word.folded in lexicon.inverted
    lead = ", " if words[place - 1].sign else "… "
    return lead + word.folded in lexicon.inverted and _is_subject(words, place + 1, lexicon)


def _is_subject(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether somebody is named at a place, by a pronoun, or a noun with its article."""
    if place + 1 >= len(words):
        return False
    folded = words[place].folded
    return folded in lexicon.pronouns or _sort(lexicon, folded) in ("article", "party")


def leads_to_thing(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether the word before `place`, which leads to a verb, leads to a noun here: `agrees to this document`."""
    if place >= len(words) or words[place - 1].folded not in lexicon.infinitives:
        return False
    return _sort(lexicon, words[place].folded) == "article"


def says_more(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether the verb begins an expression of several words that says how something is meant (`ist berechtigt`)."""
    node = lexicon.expressions.following.get(words[place].folded)
    for word in words[place + 1 :]:
        node = node and node.following.get(word.folded)
        if node is None:
            return False
        if node.meaning is not None and node.meaning.sort in _SAYING:
            return True
    return False


def parted(words: Sequence[Word], lexicon: Lexicon) -> dict[int, Meaning]:
    """By place the meaning of the last words of expressions that have others inside; their first words mean nothing."""
    found: dict[int, Meaning] = {}
    for place, word in enumerate(words):
        last = _last_of(words, place, lexicon) if word.folded in lexicon.parted else None
        if last is not None:
            at, size, meaning = last
            found |= dict.fromkeys((place, *range(at, at + size)), NOTHING) | {at + size - 1: meaning}
    return found


def _last_of(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[int, int, Meaning] | None:
    """Where the last words of the expression that begins at `place` stand, how many they are, and what it means; before
    a sign or a word that makes a negation of it."""
    for at in range(place + 1, min(place + _REACH, len(words))):
        for last, meaning in lexicon.parted[words[place].folded]:
            if at > place + 1 and last == tuple(word.folded for word in words[at : at + len(last)]):
                return at, len(last), meaning
        if (words[at].sign and not words[at].hyphen) or _denies(words[at].folded, lexicon):
            return None
    return None


def _denies(folded: str, lexicon: Lexicon) -> bool:
    """Whether the word is a negation by itself, or the second word of one (`ne pas`)."""
    first = lexicon.expressions.following
    seconds = (first[opening].following.get(folded) for opening in lexicon.parted if opening in first)
    return _sort(lexicon, folded) == "negation" or any(
        node and node.meaning and node.meaning.sort == "negation" for node in seconds
    )


def _sort(lexicon: Lexicon, folded: str) -> str:
    """What a word does by itself; empty if the lexicon does not know it."""
    node = lexicon.expressions.following.get(folded)
    return node.meaning.sort if node and node.meaning else ""


def denied_part(words: Sequence[Word], place: int, lexicon: Lexicon) -> tuple[Sequence[Word], int] | None:
    """What is denied of words and hyphens of which the first or the last denies the rest, and the place after them:
    `non-exclusive`, `frost-damage-free`."""
    if place + 2 >= len(words) or not words[place + 1].hyphen:
        return None
    for size in _TIED:
        tied = words[place : place + size]
        said = tied[::2]
        if len(tied) < size or not all(word.hyphen for word in tied[1::2]):
            continue
        if not all(word.glued for word in tied[1:]) or any(word.sign for word in said):
            continue
        if said[0].folded in lexicon.nots and said[0].folded in lexicon.negating_prefixes:
            return said[1:], place + size
        if said[-1].folded in lexicon.negating_suffixes:
            return said[:-1], place + size
    return None
