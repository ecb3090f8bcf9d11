"""Words that are alike: the same word spelt, inflected or cased otherwise; and where inside it they differ.

Two words that merely share letters (`dog`, `duck`; `shall`, `small`; `import`, `export`) are not alike:
marking letters of them would hide that another word stands there. A number is alike only to the same digits
written otherwise. Lengths are counted in letters of an alphabet; a syllable sign of Hangul, kana or an Indic
script counts for two.
"""

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, combining, normalize

from app.text.comparison.tokens import clusters, first_shape
from app.text.comparison.variation import SURFACE, fold

if TYPE_CHECKING:
    from diff_match_patch import diff_match_patch

# A run of equal letters between two changes inside one word: shorter ones are accidental.
_SHORTEST_RUN = 3
# Words with more than one difference have at least so much in common at their start.
_SHORTEST_STEM = 3
# Anything longer is no word but a code or a web address, and is replaced whole.
_LONGEST_WORD = 256
# Before it, in the order of Unicode, no script writes syllables.
_FIRST_SYLLABLE = "\u0900"


class Part(NamedTuple):
    """A stretch that differs: code points into the left and into the right word."""

    left: int
    left_end: int
    right: int
    right_end: int


def inner_changes(left: str, right: str) -> tuple[Part, ...]:
    """Where two different words differ if they are alike; empty if they should be replaced whole."""
    if len(left) > _LONGEST_WORD or len(right) > _LONGEST_WORD or _is_hopeless(left, right):
        return ()
    return _inner_changes(left, right)


def _is_hopeless(left: str, right: str) -> bool:
    """A cheap test that spares most pairs of words the closer look."""
    if left[:2] == right[:2] or left.endswith(right) or right.endswith(left):
        return False
    return letters(left) != letters(right)


@lru_cache(16384)
def _inner_changes(left: str, right: str) -> tuple[Part, ...]:
    if _digits(left) != _digits(right):
        return ()
    same = letters(left) == letters(right)
    mine, theirs = clusters(left), clusters(right)
    parts = _parts(mine, theirs, 1 if same else _SHORTEST_RUN)
    accepted = _few(mine, theirs, parts) if same else _is_same_stem(mine, theirs, parts)
    return _in_code_points(mine, theirs, parts) if accepted else ()


def letters(word: str) -> str:
    """Without case, accents, punctuation and white space. Marks that are vowels of their own stay."""
    return _letters(word) if len(word) <= _LONGEST_WORD else word


@lru_cache(16384)
def _letters(word: str) -> str:
    if word.isascii() and word.isalnum():
        return word.lower()
    folded = normalize("NFD", fold(word, 0, len(word), SURFACE))
    return "".join(
        char for char in folded if char.isalnum() or (category(char)[0] == "M" and combining(char) < 10)
    )


def _digits(word: str) -> str:
    return "" if word.isalpha() else "".join(filter(str.isnumeric, word))


def _parts(mine: list[str], theirs: list[str], shortest: int) -> list[Part]:
    """The stretches, in clusters, that differ. Equal runs inside shorter than `shortest` are not kept."""
    shorter = min(len(mine), len(theirs))
    start = next((n for n in range(shorter) if mine[n] != theirs[n]), shorter)
    rest = shorter - start
    end = next((n for n in range(rest) if mine[-1 - n] != theirs[-1 - n]), rest)
    left_end, right_end = len(mine) - end, len(theirs) - end
    if min(left_end, right_end) - start <= shortest:
        return [Part(start, left_end, start, right_end)]
    if shortest == _SHORTEST_RUN and _length(mine[:start]) < _SHORTEST_STEM:
        return [Part(0, len(mine), 0, len(theirs))]  # whatever is the same inside, it is another word
    return _split(mine[start:left_end], theirs[start:right_end], start, shortest)


def _split(mine: list[str], theirs: list[str], shift: int, shortest: int) -> list[Part]:
    """The stretches between the equal runs that diff-match-patch finds and that are long enough to keep."""
    parts = []
    left = right = kept_left = kept_right = 0
    for operation, run in (*_engine().diff_main(*_as_characters(mine, theirs), checklines=False), (0, "")):
        if operation == 0 and (len(run) >= shortest or not run):
            if (left, right) != (kept_left, kept_right):
                parts.append(Part(kept_left + shift, left + shift, kept_right + shift, right + shift))
            kept_left, kept_right = left + len(run), right + len(run)
        left += len(run) if operation <= 0 else 0
        right += len(run) if operation >= 0 else 0
    return parts


@cache
def _engine() -> "diff_match_patch":
    from diff_match_patch import diff_match_patch

    engine = diff_match_patch()
    engine.Diff_Timeout = 0  # words are short, and a time-out would make them worse without a word
    return engine


def _as_characters(mine: list[str], theirs: list[str]) -> tuple[str, str]:
    """The clusters, each as one character, equal where the clusters are."""
    numbers: dict[str, int] = {}

    def encoded(word: list[str]) -> str:
        return "".join(chr(numbers.setdefault(cluster, len(numbers) + 1)) for cluster in word)

    return encoded(mine), encoded(theirs)


def _length(letters: list[str]) -> int:
    if not letters or max(letters) < _FIRST_SYLLABLE:
        return len(letters)
    return sum(2 if len(letter) > 1 or first_shape(letter) in "ykh" else 1 for letter in letters)


def _changed(mine: list[str], theirs: list[str], parts: list[Part]) -> tuple[int, int]:
    left = sum(_length(mine[part.left : part.left_end]) for part in parts)
    return left, sum(_length(theirs[part.right : part.right_end]) for part in parts)


def _few(mine: list[str], theirs: list[str], parts: list[Part]) -> bool:
    """Whether the same word in another spelling (case, accents, signs) is mostly untouched."""
    left, right = _changed(mine, theirs, parts)
    return 2 * left < _length(mine) and 2 * right < _length(theirs)


def _is_same_stem(mine: list[str], theirs: list[str], parts: list[Part]) -> bool:
    before, after = _changed(mine, theirs, parts)
    length, other = _length(mine), _length(theirs)
    first, last = parts[0], parts[-1]
    if first.left == 0:
        return len(parts) == 1 and _is_prefixed(mine, theirs, first)
    stem = _length(mine[: first.left])
    at_end = last.left_end == len(mine) and last.right_end == len(theirs)
    if len(parts) == 1 and at_end and min(before, after) == 0:
        return stem >= 4 or _is_elided((mine[first.left :] or theirs[first.left :])[0])
    return (
        max(length, other) > 5
        and stem >= _SHORTEST_STEM
        and (length - before + other - after) >= 0.65 * (length + other)
    )


def _is_prefixed(mine: list[str], theirs: list[str], part: Part) -> bool:
    """Whether one word is the other with something before it: `lawful`, `unlawful`; `accord`, `l'accord`."""
    if min(part.left_end, part.right_end) > 0:
        return False
    added, rest = (mine[: part.left_end], theirs) if part.left_end else (theirs[: part.right_end], mine)
    if _is_elided(added[-1]):
        return True
    # Scripts without case mostly write no short vowels: their words are shorter.
    needed = 4 if rest[0].lower() == rest[0].upper() else 5
    return _length(added) <= 5 and _length(rest) >= needed


def _is_elided(edge: str) -> bool:
    """Whether it is an apostrophe that sets off what is added."""
    return first_shape(edge) == "'"


def _in_code_points(mine: list[str], theirs: list[str], parts: list[Part]) -> tuple[Part, ...]:
    lefts, rights = _offsets(mine), _offsets(theirs)
    return tuple(Part(lefts[a], lefts[a_end], rights[b], rights[b_end]) for a, a_end, b, b_end in parts)


def _offsets(letters: list[str]) -> list[int]:
    offsets = [0]
    for letter in letters:
        offsets.append(offsets[-1] + len(letter))
    return offsets
