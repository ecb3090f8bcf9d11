"""From an optimum alignment to one that reads well.

The optimum keeps every unit that can be kept, wherever it stands. A reader wants fewer and larger places: a
`the` or a comma between two rewritten phrases is part of the rewriting. (Neil Fraser's semantic clean-up does
this on characters; here it is done on words, weighed by what they say.)
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from app.text.comparison.pairing import Pair
from app.text.comparison.tokens import Tokens, first_shape

# What stands between two changes is absorbed if the lighter of them weighs this many times as much.
_SHARE = 3
# Heavier stretches, about three words, are always kept.
_HEAVIEST = 5.0
# Two characters of a script without spaces are about one word; a lone one is rather part of one.
_LONE = 0.66


class _Gap(NamedTuple):
    """A change: units on either side, the ends exclusive."""

    left: int
    left_end: int
    right: int
    right_end: int

    @property
    def sides(self) -> int:
        return (self.left < self.left_end) + (self.right < self.right_end)


def absorb(left: Tokens, right: Tokens, pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs without those that only interrupt a larger change."""
    if _changes(pairs, len(left), len(right)) < 2:
        return list(pairs)
    scale = _Scale(left, right)
    kept: list[list[Pair]] = []
    gaps: list[_Gap] = []
    for island, gap in _islands(pairs, len(left), len(right), gaps):
        kept.append(island)
        gaps.append(gap)
        while kept and scale.is_accidental(gaps[-2], kept[-1], gaps[-1]):
            gaps[-2:] = [_Gap(gaps[-2].left, gaps[-1].left_end, gaps[-2].right, gaps[-1].right_end)]
            kept.pop()
    return [pair for island in kept for pair in island]


def _changes(pairs: Sequence[Pair], left: int, right: int) -> int:
    """How many gaps the pairs leave, counted up to two."""
    a = b = found = 0
    for pair in pairs:
        if pair.left > a or pair.right > b:
            found += 1
            if found == 2:
                return found
        a, b = pair.left_end, pair.right_end
    return found + (a < left or b < right)


def _islands(
    pairs: Sequence[Pair], left: int, right: int, gaps: list[_Gap]
) -> Iterator[tuple[list[Pair], _Gap]]:
    """Pairs that touch, and the gap after them. The gap before the first is put into `gaps`."""
    first = pairs[0] if pairs else Pair(left, left, right, right)
    gaps.append(_Gap(0, first.left, 0, first.right))
    island: list[Pair] = []
    for pair, after in pairwise((*pairs, Pair(left, left, right, right))):
        island.append(pair)
        gap = _Gap(pair.left_end, after.left, pair.right_end, after.right)
        if gap.sides:
            yield island, gap
            island = []
    if island:
        yield island, _Gap(left, left, right, right)


class _Scale:
    """Weighs stretches of two texts."""

    def __init__(self, left: Tokens, right: Tokens) -> None:
        self._left, self._right = left, right
        self._left_sums = [0.0, *accumulate(map(_weight, left.words))]
        self._right_sums = [0.0, *accumulate(map(_weight, right.words))]

    def is_accidental(self, before: _Gap, island: list[Pair], after: _Gap) -> bool:
        """Whether fewer marks and no structure are lost when all three become one change."""
        if before.sides + after.sides < 3:
            return False
        weight = self._kept(island)
        if weight > _HEAVIEST or _SHARE * weight > min(self._changed(before), self._changed(after)):
            return False
        return not self._is_line(island)

    def _changed(self, gap: _Gap) -> float:
        left = self._left_sums[gap.left_end] - self._left_sums[gap.left]
        right = self._right_sums[gap.right_end] - self._right_sums[gap.right]
        return max(left, right)

    def _kept(self, island: list[Pair]) -> float:
        sums, words = self._left_sums, self._left.words
        first, last = island[0].left, island[-1].left_end
        weight = sums[last] - sums[first]
        for pair in island:
            if pair.alike:
                weight -= (sums[pair.left_end] - sums[pair.left]) / 2
        if first_shape(words[first]) == "h" and all(first_shape(word) == "h" for word in words[first:last]):
            return weight - _LONE
        return weight

    def _is_line(self, island: list[Pair]) -> bool:
        """Whether a line ends after the island, or starts with it, on both sides."""
        first, last = island[0], island[-1]
        ends = "\n" in self._left.before(last.left_end) and "\n" in self._right.before(last.right_end)
        starts = "\n" in self._left.before(first.left) and "\n" in self._right.before(first.right)
        return ends or starts


@lru_cache(16384)
def _weight(word: str) -> float:
    """How much a unit says: about 1 for a sign or a short word, 2 for a longer one."""
    if len(word) > 3:
        return 2.0
    return 2.0 if any(map(str.isnumeric, word)) and first_shape(word) != "h" else 1.0
