"""From an optimum alignment to one that reads well.

The optimum keeps every unit that can be kept, wherever it stands. A reader wants fewer and larger places: a
`the` or a comma between two rewritten phrases is part of the rewriting. (Neil Fraser's semantic clean-up does
this on characters; here it is done on words, weighed by what they say.)
"""

from collections.abc import Sequence

from app.text.comparison.pairing import Pair
from app.text.comparison.tokens import Tokens, first_shape

# What stands between two changes is absorbed if the lighter of them weighs this many times as much.
_SHARE = 3
# Heavier stretches, about three words, are always kept.
_HEAVIEST = 5.0
# More units than that are heavier, whatever they are.
_MANY = 12
# Two characters of a script without spaces are about one word; a lone one is rather part of one.
_LONE = 0.66


# Plain tuples: there are many of them.
_Gap = tuple[int, int, int, int]
"""A change: units on either side, start and end of the left one, start and end of the right one."""
_Island = tuple[int, int]
"""Pairs that touch: the index of the first one, and of the first one behind them."""


def absorb(left: Tokens, right: Tokens, pairs: list[Pair]) -> list[Pair]:
    """The pairs without those that only interrupt a larger change."""
    edges, islands = _parted(pairs, len(left.words), len(right.words))
    if len(edges) < 4 and sum(a < a_end or b < b_end for a, a_end, b, b_end in edges) < 2:
        return pairs
    scale = _Scale(left, right, pairs)
    kept: list[_Island] = []
    gaps = edges[:1]
    for island, gap in zip(islands, edges[1:], strict=True):
        kept.append(island)
        gaps.append(gap)
        while kept and scale.is_accidental(gaps[-2], kept[-1], gaps[-1]):
            a, _, b, _ = gaps[-2]
            _, a_end, _, b_end = gaps.pop()
            gaps[-1] = (a, a_end, b, b_end)
            kept.pop()
    if len(kept) == len(islands):
        return pairs
    return [pair for first, last in kept for pair in pairs[first:last]]


def _parted(pairs: Sequence[Pair], left: int, right: int) -> tuple[list[_Gap], list[_Island]]:
    """What is before, between and behind the pairs that touch, and those; the first and the last gap may be empty."""
    gaps: list[_Gap] = []
    islands: list[_Island] = []
    a = b = first = 0
    for n, (start, end, other, other_end, _) in enumerate(pairs):
        if start > a or other > b or n == 0:
            if n:
                islands.append((first, n))
            gaps.append((a, start, b, other))
            first = n
        a, b = end, other_end
    if pairs:
        islands.append((first, len(pairs)))
    gaps.append((a, left, b, right))
    return gaps, islands


class _Scale:
    """Weighs stretches of two texts."""

    def __init__(self, left: Tokens, right: Tokens, pairs: Sequence[Pair]) -> None:
        self._left, self._right, self._pairs = left, right, pairs
        self._left_weights, self._right_weights = left.weights, right.weights

    def is_accidental(self, before: _Gap, island: _Island, after: _Gap) -> bool:
        """Whether fewer marks and no structure are lost when all three become one change."""
        a, a_end, b, b_end = before
        c, c_end, d, d_end = after
        if (a < a_end) + (b < b_end) + (c < c_end) + (d < d_end) < 3:
            return False
        weight = self._kept(island)
        if weight > _HEAVIEST:
            return False
        left, right = self._left_weights, self._right_weights
        changed = max(left[a_end] - left[a], right[b_end] - right[b])
        if _SHARE * weight > min(changed, max(left[c_end] - left[c], right[d_end] - right[d])):
            return False
        return not self._is_line(self._pairs[island[0]], self._pairs[island[1] - 1])

    def _kept(self, island: _Island) -> float:
        pairs = self._pairs[island[0] : island[1]]
        first, last = pairs[0].left, pairs[-1].left_end
        if last - first > _MANY:
            return 2 * _HEAVIEST
        weights, words = self._left_weights, self._left.words
        weight = weights[last] - weights[first]
        for a, a_end, _, _, alike in pairs:
            if alike:
                weight -= (weights[a_end] - weights[a]) / 2
        if first_shape(words[first]) == "h" and all(first_shape(word) == "h" for word in words[first:last]):
            return weight - _LONE
        return weight

    def _is_line(self, first: Pair, last: Pair) -> bool:
        """Whether a line ends after the island, or starts with it, on both sides."""
        ends = self._left.opens_line(last.left_end) and self._right.opens_line(last.right_end)
        return ends or (self._left.opens_line(first.left) and self._right.opens_line(first.right))
