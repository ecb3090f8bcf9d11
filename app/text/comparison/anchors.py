"""Anchors: runs of units that stand exactly once in either text.

They cut long texts into stretches that can be aligned one by one (patience diff, Bram Cohen; here runs of
several units are tried before single ones, which are accidental more often).
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import count, pairwise
from typing import NamedTuple

_RUNS = (4, 2, 1)


class Block(NamedTuple):
    """`size` units that are the same from `left` in the left text and from `right` in the right one."""

    left: int
    right: int
    size: int


def anchors(left: Sequence[int], right: Sequence[int]) -> list[Block]:
    """The longest chain of common unique runs, in the order of both texts; empty if nothing is unique.

    Units are numbers from 0 up, equal where the units are.
    """
    base = 1 + max(*left, *right)
    for size in _RUNS:
        mine, theirs = _unique(_runs(left, size, base)), _unique(_runs(right, size, base))
        pairs = [(place, theirs[run]) for run, place in mine.items() if run in theirs]
        if pairs:
            return _blocks(_rising(pairs), size)
    return []


def _runs(units: Sequence[int], size: int, base: int) -> list[int]:
    """For every place one number that stands for the run of `size` units that starts there."""
    runs = list(units)
    for n in range(1, size):
        runs = [run * base + unit for run, unit in zip(runs, units[n:], strict=False)]
    return runs


def _unique(runs: Sequence[int]) -> dict[int, int]:
    """Where the runs stand that stand only once, in the order of the text."""
    last = dict(zip(runs, count(), strict=False))
    if len(last) == len(runs):
        return last
    size = len(runs) - 1
    first = dict(zip(reversed(runs), count(), strict=False))
    return {run: place for run, place in last.items() if place == size - first[run]}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second members rise. The first ones do already."""
    if all(one[1] < other[1] for one, other in pairwise(pairs)):
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
