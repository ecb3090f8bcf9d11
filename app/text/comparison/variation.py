"""In what a replaced stretch differs: in its words, or only in case, space, punctuation, typography or diacritics.

Each kind of variation is a folding; a difference is of a kind if it vanishes when both sides are folded. Two
things are never folded away, because they change what is said: a sign between two digits (`1.5` is not `15`)
and the sign of a negative number.
"""

import re
import unicodedata
from collections.abc import Set
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from app.text.comparison.diacritics import without_diacritics
from app.text.model import Span
from app.text.options import Ignorable

SURFACE: frozenset[Ignorable] = frozenset(("case", "space", "punctuation", "typography"))
"""The kinds that change nothing of what is said, in any language."""

_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("’‘‛‚ʼʻ´`‹›“”„‟«»″「」『』״׳", "'"),
        '"': "'",
        **dict.fromkeys("‐‑‒–—―−﹘﹣־", "-"),
        **dict.fromkeys("\u00a0\u1680\u2007\u202f\u205f\u3000", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        "\u00ad": None,  # soft hyphen
        "…": "...",
        **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},  # full-width forms
        "＂": "'",
        **{
            chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)
        },  # ligatures
    }
)
_DASHES = re.compile("-{2,}")
# Not punctuation to a reader, although Unicode says so: they stand for words.
_SPOKEN = frozenset("%‰‱٪&@#§/\\＆＠＃％／")
# Between digits, or the sign before a number.
_KEPT = re.compile(r"(?<=\d).(?=\d)|(?<!\w)[-–](?=\d)", re.DOTALL)
_SPACE = re.compile(r"(?<=\d)(\s+)(?=\d)|\s+")
# The narrower kind explains a difference before the broader one: curly quotation marks are typography, although they
# would vanish with all punctuation.
_NARROWEST_FIRST: tuple[Ignorable, ...] = ("case", "typography", "space", "diacritics", "punctuation")
# Which kind to tell where several are needed.
_MOST_TELLING_FIRST: tuple[Ignorable, ...] = (
    *("numbers", "spelling", "diacritics", "punctuation", "case", "typography", "space"),
)


class Framed(NamedTuple):
    """A stretch and what its two neighbours are: a digit, a letter or something else."""

    before: str
    part: str
    after: str


def differs_in(
    left: str, left_span: Span, right: str, right_span: Span, among: frozenset[Ignorable] = SURFACE
) -> frozenset[Ignorable] | None:
    """The smallest set of kinds that explains the whole difference between two stretches; None if none does.

    The texts are given whole because neighbours matter: a comma between two digits is no mere punctuation.
    """
    return explained(
        framed(left, left_span.start, left_span.end), framed(right, right_span.start, right_span.end), among
    )


def explained(left: Framed, right: Framed, among: frozenset[Ignorable]) -> frozenset[Ignorable] | None:
    """The same of two stretches that are framed already."""
    short = max(len(left.part), len(right.part)) <= _SHORT
    return _short_explained(left, right, among) if short else _explained(left, right, among)


def told_as(kinds: Set[Ignorable]) -> Ignorable | None:
    """The one kind of several that says most about a difference; None if there is none."""
    return next((kind for kind in _MOST_TELLING_FIRST if kind in kinds), None)


def fold(text: str, start: int, end: int, kinds: frozenset[Ignorable]) -> str:
    """`text[start:end]` without its variation of these kinds. Equal foldings mean: no other difference."""
    return folded(framed(text, start, end), kinds)


def _explained(left: Framed, right: Framed, among: frozenset[Ignorable]) -> frozenset[Ignorable] | None:
    if folded(left, among) != folded(right, among):
        return None
    ranked = [kind for kind in _NARROWEST_FIRST if kind in among]
    for size in range(len(ranked)):
        for kinds in map(frozenset, combinations(ranked, size)):
            if folded(left, kinds) == folded(right, kinds):
                return kinds
    return among


def folded(framed: Framed, kinds: frozenset[Ignorable]) -> str:
    """A framed stretch without its variation of these kinds."""
    return _short_fold(framed, kinds) if len(framed.part) <= _SHORT else _fold(framed, kinds)


def _fold(framed: Framed, kinds: frozenset[Ignorable]) -> str:
    """Folding what is folded changes nothing more."""
    before, part, after = framed
    if "case" in kinds:
        part = part.casefold()
    if "typography" in kinds:
        part = _DASHES.sub("-", unicodedata.normalize("NFC", part.translate(_TYPOGRAPHY)))
    if "diacritics" in kinds:
        part = without_diacritics(part)
    if "punctuation" in kinds or "space" in kinds:
        part = _strip(before + part + after, kinds)
    return part


# Words and signs come again and again: what they fold to is kept. Longer stretches do not.
_SHORT = 64
_short_explained = lru_cache(8192)(_explained)
_short_fold = lru_cache(16384)(_fold)


def framed(text: str, start: int, end: int) -> Framed:
    """A stretch of `text` with what its neighbours are."""
    return Framed(_neighbour(text[start - 1 : start]), text[start:end], _neighbour(text[end : end + 1]))


def _neighbour(char: str) -> str:
    """A stand-in that is neither space nor punctuation, and a digit or letter if `char` is."""
    if char.isdigit():
        return "0"
    return "a" if char.isalnum() else "="


def _strip(part: str, kinds: Set[Ignorable]) -> str:
    """Without punctuation or white space, as asked. The neighbours (first, last character) are cut off."""
    stripped = _stripped(part, kinds)
    while stripped != part:  # a sign that was taken for that of a number may stand behind a word now
        part, stripped = stripped, _stripped(stripped, kinds)
    return part[1:-1]


def _stripped(part: str, kinds: Set[Ignorable]) -> str:
    if "punctuation" in kinds:
        kept = {match.start() for match in _KEPT.finditer(part)}
        part = "".join(char for n, char in enumerate(part) if n in kept or not is_punctuation(char))
    if "space" in kinds:
        part = _SPACE.sub(lambda match: " " if match[1] else "", part)
    return _DASHES.sub("-", part) if "typography" in kinds else part


@lru_cache(4096)
def is_punctuation(char: str) -> bool:
    """Whether a character is punctuation to a reader; signs that are spoken, like `%` and `&`, are not."""
    return unicodedata.category(char)[0] == "P" and char not in _SPOKEN
