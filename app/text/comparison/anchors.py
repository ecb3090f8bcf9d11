"""Anchors: runs of units that stand exactly once in either text.

They cut long texts into stretches that can be aligned one by one (patience diff, Bram Cohen; here runs of
several units are tried before single ones, which are accidental more often). Runs are compared by their hash first:
what is taken is the same unit by unit.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import count, islice, pairwise
from typing import NamedTuple

_RUNS = (4, 2, 1)
# Of texts of more units only so many runs are tried, far apart. They do if a quarter of them is found again.
_SAMPLES = 8192
_ENOUGH = _SAMPLES // 4


class Block(NamedTuple):
    """`size` units that are the same from `left` in the left text and from `right` in the right one."""

    left: int
    right: int
    size: int


def anchors(left: Sequence[int], right: Sequence[int]) -> list[Block]:
    """A long chain of common unique runs, in the order of both texts; empty if nothing is unique.

    Units are numbers, equal where the units are.
    """
    if len(left) >= 2 * _SAMPLES:
        chain = _rising(_common(left, right, _RUNS[0], len(left) // _SAMPLES))
        if len(chain) >= _ENOUGH:
            return _blocks(chain, _RUNS[0])
    for size in _RUNS:
        chain = _rising(_common(left, right, size, 1))
        if chain:
            return _blocks(chain, size)
    return []


def _common(left: Sequence[int], right: Sequence[int], size: int, step: int) -> list[tuple[int, int]]:
    """Where runs start that come once on both sides, in the order of the left one; every so many of them."""
    mine = dict(islice(zip(_runs(left, size), count(), strict=False), 0, None, step))
    theirs = {run: place for place, run in enumerate(_runs(right, size)) if run in mine}
    wanted = theirs.keys()
    unique = _once(_runs(left, size), wanted) & _once(_runs(right, size), wanted)
    pairs = sorted((mine[run], theirs[run]) for run in unique)
    return [(a, b) for a, b in pairs if left[a : a + size] == right[b : b + size]]


def _runs(units: Sequence[int], size: int) -> Iterator[int]:
    """For every place the hash of the run of `size` units that starts there."""
    return map(hash, zip(*(units[n:] for n in range(size)), strict=False))


def _once(runs: Iterable[int], wanted: Set[int]) -> set[int]:
    """Which of the wanted runs come only once."""
    return {run for run, times in Counter(filter(wanted.__contains__, runs)).items() if times == 1}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second members rise. The first ones do already."""
    if not pairs or all(one[1] < other[1] for one, other in pairwise(pairs)):
        return pairs
    tails: list[
        int
    ] = []  # tails[n]: the smallest end of a rising sequence of n + 1 pairs, owners[n]: its last pair
    owners: list[int] = []
    before: list[int] = []
    for n, (_, place) in enumerate(pairs):
        at = len(tails) if not tails or place > tails[-1] else bisect_left(tails, place)
        before.append(owners[at - 1] if at else -1)
        tails[at : at + 1] = [place]
        owners[at : at + 1] = [n]
    chain = []
    n = owners[-1]
    while n >= 0:
        chain.append(pairs[n])
        n = before[n]
    return chain[::-1]


def _blocks(pairs: list[tuple[int, int]], size: int) -> list[Block]:
    """Pairs on one diagonal that touch become one block; a run that overlaps otherwise is dropped."""
    blocks: list[Block] = []
    start, (end, other_end) = pairs[0][0], pairs[0]
    for left, right in pairs:
        if left <= end and left - right == end - other_end:
            end, other_end = left + size, right + size
        elif left >= end and right >= other_end:
            blocks.append(Block(start, start - end + other_end, end - start))
            start, end, other_end = left, left + size, right + size
    return [*blocks, Block(start, start - end + other_end, end - start)]
