"""Which words of a replaced stretch belong to each other although they are not equal."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.text.comparison.anchors import Block
from app.text.comparison.likeness import inner_changes, letters
from app.text.comparison.tokens import Tokens
from app.text.comparison.variation import fold
from app.text.options import Ignorable

# Larger gaps (left units times right units) are rewritten, not edited: their words are not compared.
_COMPARED = 100
# Up to so many units may be one word on the other side: `cease`, `-`, `fire`.
_COMPOUND = 5

_LOOKS: frozenset[Ignorable] = frozenset(("case", "typography"))


class Pair(NamedTuple):
    """Units that belong together: equal ones, or (`alike`) such as differ inside. Indices, ends exclusive."""

    left: int
    left_end: int
    right: int
    right_end: int
    alike: bool = False


def pair(left: Tokens, right: Tokens, blocks: Sequence[Block], *, inside: bool) -> list[Pair]:
    """The blocks, and between them words that are alike (if `inside`) or differ only by signs and spaces."""
    mine, theirs = left.words, right.words
    pairs: list[Pair] = []
    a = b = 0
    for first, other, length in (*blocks, Block(len(mine), len(theirs), 0)):
        size = (first - a) * (other - b)
        if size == 1:
            if inside and _likeness(mine[a], theirs[b]):
                pairs.append(Pair(a, a + 1, b, b + 1, alike=True))
        elif 1 < size <= _COMPARED:
            pairs += best_chain(_candidates(mine, theirs, (a, first, b, other), inside))
        a, b = first + length, other + length
        if length:
            pairs.append(Pair(first, a, other, b))
    return pairs


def largest_gaps(pairs: Sequence[Pair], left: int, right: int) -> tuple[int, int]:
    """The most units in a row that no pair holds, left and right."""
    most, other = 0, 0
    last = Pair(0, 0, 0, 0)
    for following in (*pairs, Pair(left, left, right, right)):
        most = max(most, following.left - last.left_end)
        other = max(other, following.right - last.right_end)
        last = following
    return most, other


def _candidates(
    left: list[str], right: list[str], gap: tuple[int, int, int, int], inside: bool
) -> Iterator[tuple[int, Pair]]:
    """All pairs of the gap that are alike, in the order of the left text, with the characters they keep."""
    start, end, other_start, other_end = gap
    theirs = [(*_faces(right[b]), b) for b in range(other_start, other_end)]
    for a in range(start, end):
        first, last = _faces(left[a])
        for other_first, other_last, b in theirs:
            if first != other_first and (last != other_last or not inside):
                continue
            if inside and (kept := _likeness(left[a], right[b])):
                yield kept, Pair(a, a + 1, b, b + 1, alike=True)
            if first == other_first and _may_be_compound(left[a], right[b]):
                taken, met = _compound(left[a:end], right[b:other_end])
                if taken:
                    kept = sum(map(len, left[a : a + taken]))
                    yield kept, Pair(a, a + taken, b, b + met, alike=True)


def best_chain(candidates: Iterable[tuple[int, Pair]]) -> tuple[Pair, ...]:
    """The pairs, in the order of both texts, that keep most characters together."""
    listed = list(candidates)
    if len(listed) < 2:
        return tuple(new for _, new in listed)
    chains: list[tuple[int, tuple[Pair, ...]]] = [(0, ())]
    for kept, new in listed:
        fitting = (found for found in chains if not found[1] or _precedes(found[1][-1], new))
        score, chain = max(fitting, key=lambda found: found[0])
        chains.append((score + kept, (*chain, new)))
    return max(chains, key=lambda found: found[0])[1]


def _precedes(one: Pair, other: Pair) -> bool:
    return one.left_end <= other.left and one.right_end <= other.right


def _may_be_compound(left: str, right: str) -> bool:
    """Whether one of two units may be the start of the other when signs are left out."""
    mine, theirs = letters(left), letters(right)
    return mine != theirs and (mine.startswith(theirs) or theirs.startswith(mine))


def _compound(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """How many units on either side make the same word when signs and spaces are left out; (0, 0) if none do.

    One unit on either side is no compound. Numbers are never put together.
    """
    mine, theirs, taken, met = letters(left[0]), letters(right[0]), 1, 1
    while mine != theirs:
        if len(mine) < len(theirs) and theirs.startswith(mine) and taken < min(len(left), _COMPOUND):
            mine += letters(left[taken])
            taken += 1
        elif len(theirs) < len(mine) and mine.startswith(theirs) and met < min(len(right), _COMPOUND):
            theirs += letters(right[met])
            met += 1
        else:
            return 0, 0
    if taken == met == 1 or not mine or any(map(str.isnumeric, mine)):
        return 0, 0
    return taken, met


@lru_cache(16384)
def _faces(word: str) -> tuple[str, str]:
    """What the first and the last character look like at a glance: case and typography do not count."""
    return _face(word[0]), _face(word[-1])


@lru_cache(4096)
def _face(char: str) -> str:
    return fold(char, 0, 1, _LOOKS)


@lru_cache(4096)
def _sign(word: str) -> str:
    """A sign without its typography: every quotation mark is the same. Empty for a word."""
    return "" if word[0].isalnum() else fold(word, 0, len(word), _LOOKS)


def _likeness(left: str, right: str) -> int:
    """How many characters of the left word are kept in the right one if they are alike, else 0."""
    if parts := inner_changes(left, right):
        return len(left) - sum(part.left_end - part.left for part in parts)
    return 0 if left[0].isalnum() else int(_sign(left) == _sign(right) != "")
