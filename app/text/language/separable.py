"""Verbs whose particle stands at the end of the clause: `tritt seine Rechte ab` is a form of `abtreten`."""

from collections.abc import Sequence

from app.text.language.lexicon import Lexicon
from app.text.language.openings import says_more
from app.text.language.words import Word

_REACH = 20
"""The particle is so many words behind the verb at most."""

_SHORTEST = 4
"""A finite verb has so many letters at least."""


def separated(words: Sequence[Word], lexicon: Lexicon) -> dict[int, tuple[str, int]]:
    """By the place of a verb the whole word (case-folded, particle first), and the place of the particle."""
    if not lexicon.particles:
        return {}
    found: dict[int, tuple[str, int]] = {}
    first = 0
    for at, word in enumerate(words):
        if word.folded in lexicon.particles and word.text.islower() and _closes(words, at, lexicon):
            verb = _verb(words, first, at, lexicon)
            if verb is not None and not says_more(words, verb, lexicon):
                found[verb] = word.folded + lexicon.forms.base(words[verb].folded), at
                first = at + 1
    return found


def _closes(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a clause ends behind a word."""
    if at + 1 >= len(words):
        return True
    after = words[at + 1]
    return (after.sign and not after.hyphen) or after.folded in lexicon.counting.joiners


def _verb(words: Sequence[Word], past: int, last: int, lexicon: Lexicon) -> int | None:
    """The finite verb of the clause that ends at `last` and begins at `past` at the earliest: a word in small letters,
    no little word, behind a noun or a pronoun or at first."""
    first = last
    while first > max(past, last - _REACH) and not words[first - 1].sign:
        first -= 1
    first += words[first].folded in lexicon.counting.joiners
    for at in range(first, last):
        word = words[at]
        before = words[at - 1] if at > first else None
        led = before is None or before.text[0].isupper() or before.folded in lexicon.pronouns
        if led and word.text.islower() and len(word.text) >= _SHORTEST and not _is_known(word, lexicon):
            return at
    return None


def _is_known(word: Word, lexicon: Lexicon) -> bool:
    """Whether the word by itself holds sentences together or says how something is meant."""
    node = lexicon.expressions.following.get(word.folded)
    return node is not None and node.meaning is not None and node.meaning.sort != "word"
