"""Which words of an old text are which words of a new one, wherever they have gone.

Runs of words that stand exactly once in either text are the same ones, whatever their order; they are stretched
over all equal words next to them, so that a sentence that stands in a hundred places is known by its neighbours.
Between two of them, in their order, the longest common subsequence tells the rest. Short runs amid changes are
accidental and given up.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from app.text.cancel import Stop, watched

_WORD = re.compile(r"[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]+|\w")
"""A word; in scripts that put no space between words, a character."""

_OFTEN = 8192
"""Words between two looks at whether to stop."""

_UNIQUE = 8
"""A run of so many words that stands once in both texts is the same one."""
_MOVED = 3
"""So few, if they are what is left and fill whole lines."""
_NO_ACCIDENT = 4
"""A run of so many words at its place among the others is the same one whatever is changed around it."""
_AT_ONCE = 4_000_000
"""Words times words between two runs that are compared; more is a rewritten chapter."""


class Run(NamedTuple):
    """`size` code points that are the same from `left` in the old text and from `right` in the new one."""

    left: int
    right: int
    size: int


def runs(old: str, new: str, should_cancel: Stop = None) -> list[Run]:
    """What is the same in both texts, in the order of the old one."""
    if old == new:
        return [Run(0, 0, len(old))] if old else []
    pairing = _Pairing(old, new, should_cancel)
    pairing.take_ends()
    pairing.take_unique()
    pairing.take_between()
    pairing.take_lines()
    return list(pairing.runs())


class _Pairing:
    """For every word of either text its partner in the other, -1 while it has none."""

    def __init__(self, old: str, new: str, should_cancel: Stop) -> None:
        self._old, self._new, self._stop = old, new, should_cancel
        self._mine = [match.span() for match in watched(_WORD.finditer(old), should_cancel, _OFTEN)]
        self._theirs = [match.span() for match in watched(_WORD.finditer(new), should_cancel, _OFTEN)]
        numbers: dict[str, int] = {}
        self._left = [numbers.setdefault(old[start:end], len(numbers)) for start, end in self._mine]
        self._right = [numbers.setdefault(new[start:end], len(numbers)) for start, end in self._theirs]
        self._partner = [-1] * len(self._left)
        self._taken = [-1] * len(self._right)

    def take_ends(self) -> None:
        """What both texts begin and end with."""
        self._grow(-1, -1, 1)
        self._grow(len(self._left), len(self._right), -1)

    def take_unique(self) -> None:
        """Runs that stand once in either text: first those that keep their order, then those that moved."""
        pairs = list(self._unique(_UNIQUE))
        for left, right in watched([*_rising(pairs), *pairs], self._stop, 64):
            if self._partner[left] < 0 and self._taken[right] < 0:
                self._grow(left - 1, right - 1, 1)
                self._grow(left, right, -1)

    def take_between(self) -> None:
        """Words between two runs, in their order."""
        for first, last in watched(list(self._gaps()), self._stop):
            before = self._partner[first - 1] if first else -1
            behind = self._partner[last] if last < len(self._partner) else len(self._taken)
            end = before + 1
            while end < len(self._taken) and self._taken[end] < 0:
                end += 1
            self._compare(first, last, before + 1, end)
            start = behind
            while start > end and self._taken[start - 1] < 0:
                start -= 1
            if start > end:
                self._compare(first, last, start, behind)

    def take_lines(self) -> None:
        """Short lines that went elsewhere as a whole."""
        pairs = self._unique(_MOVED, only_free=True)
        for left, right in watched(pairs, self._stop, 64):
            if self._partner[left] >= 0 or self._taken[right] >= 0:
                continue
            mine, theirs = self._line(self._old, self._mine, left), self._line(self._new, self._theirs, right)
            if self._left[mine.start : mine.stop] == self._right[theirs.start : theirs.stop]:
                for one, other in zip(mine, theirs, strict=True):
                    if self._partner[one] < 0 and self._taken[other] < 0:
                        self._pair(one, other)

    def runs(self) -> Iterator[Run]:
        """The pairs as stretches of text, with the equal signs and white space between and around them."""
        pairs = [(one, other) for one, other in enumerate(self._partner) if other >= 0]
        start = end = 0
        for number in range(1, len(pairs) + 1):
            if number < len(pairs) and self._touch(pairs[number - 1], pairs[number]):
                continue
            run = self._stretched(pairs[start], pairs[number - 1], end)
            yield run
            start, end = number, run.left + run.size

    def _pair(self, left: int, right: int) -> None:
        self._partner[left], self._taken[right] = right, left

    def _grow(self, left: int, right: int, step: int) -> None:
        """Pair the equal words from the next ones on, in that direction."""
        left, right = left + step, right + step
        while (
            0 <= left < len(self._left)
            and 0 <= right < len(self._right)
            and self._left[left] == self._right[right]
            and self._partner[left] < 0
            and self._taken[right] < 0
        ):
            self._pair(left, right)
            left, right = left + step, right + step

    def _unique(self, size: int, *, only_free: bool = False) -> Iterator[tuple[int, int]]:
        """Where runs of that many words begin that stand once in either text, or among what is left."""
        mine = _once(self._left, self._partner if only_free else (), size, self._stop)
        theirs = _once(self._right, self._taken if only_free else (), size, self._stop)
        return ((place, theirs[run]) for run, place in mine.items() if run in theirs)

    def _gaps(self) -> Iterator[tuple[int, int]]:
        """From which to which word of the old text there is no partner."""
        at = 0
        for free, group in groupby(self._partner, key=lambda partner: partner < 0):
            size = sum(1 for _ in group)
            if free:
                yield at, at + size
            at += size

    def _compare(self, first: int, last: int, start: int, end: int) -> None:
        """Pair what two stretches have in common."""
        from rapidfuzz.distance import LCSseq

        if first == last or start >= end or (last - first) * (end - start) > _AT_ONCE:
            return
        mine, theirs = self._left[first:last], self._right[start:end]
        if set(mine).isdisjoint(theirs):
            return
        blocks = [
            (block.a, block.b, block.size)
            for block in LCSseq.opcodes(mine, theirs).as_matching_blocks()
            if block.size
        ]
        for left, right, size in _solid(blocks, len(mine), len(theirs)):
            for step in range(size):
                if self._partner[first + left + step] < 0:
                    self._pair(first + left + step, start + right + step)

    def _line(self, text: str, words: Sequence[tuple[int, int]], number: int) -> range:
        """The numbers of the words that stand in a line with one."""
        first = last = number
        while first and "\n" not in text[words[first - 1][1] : words[first][0]]:
            first -= 1
        while last + 1 < len(words) and "\n" not in text[words[last][1] : words[last + 1][0]]:
            last += 1
        return range(first, last + 1)

    def _touch(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether two pairs are neighbours in both texts, with the same signs between."""
        if other[0] != one[0] + 1 or other[1] != one[1] + 1:
            return False
        between = self._old[self._mine[one[0]][1] : self._mine[other[0]][0]]
        return between == self._new[self._theirs[one[1]][1] : self._theirs[other[1]][0]]

    def _stretched(self, first: tuple[int, int], last: tuple[int, int], least: int) -> Run:
        """From one pair to another, and the equal signs around; in the old text from `least` on."""
        left, right = self._mine[first[0]][0], self._theirs[first[1]][0]
        end, other_end = self._mine[last[0]][1], self._theirs[last[1]][1]
        least = max(least, self._mine[first[0] - 1][1] if first[0] else 0)
        other_least = self._theirs[first[1] - 1][1] if first[1] else 0
        while left > least and right > other_least and self._old[left - 1] == self._new[right - 1]:
            left, right = left - 1, right - 1
        most = self._mine[last[0] + 1][0] if last[0] + 1 < len(self._mine) else len(self._old)
        other_most = self._theirs[last[1] + 1][0] if last[1] + 1 < len(self._theirs) else len(self._new)
        while end < most and other_end < other_most and self._old[end] == self._new[other_end]:
            end, other_end = end + 1, other_end + 1
        return Run(left, right, end - left)


def _once(
    words: Sequence[int], partners: Sequence[int], size: int, should_cancel: Stop
) -> dict[tuple[int, ...], int]:
    """Where the runs of that many words begin that stand only once; with `partners`, among those without one."""
    found: dict[tuple[int, ...], int] = {}
    again: set[tuple[int, ...]] = set()
    shingles = zip(*(words[n:] for n in range(size)), strict=False)
    for place, run in enumerate(watched(shingles, should_cancel, _OFTEN)):
        if partners and max(partners[place : place + size]) >= 0:
            continue
        if found.setdefault(run, place) != place:
            again.add(run)
    for run in again:
        del found[run]
    return found


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second members rise, as the first ones do."""
    ends: list[
        int
    ] = []  # ends[n]: the smallest second member that a rising sequence of n + 1 pairs ends with
    last: list[int] = []  # and the number of that pair
    before = []
    for number, (_, right) in enumerate(pairs):
        at = bisect_left(ends, right)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1] = [right]
        last[at : at + 1] = [number]
    chain = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _solid(blocks: Iterable[tuple[int, int, int]], left: int, right: int) -> list[tuple[int, int, int]]:
    """The blocks that are no smaller than what is changed before or behind them, or long: others are accidental.

    `left` and `right` are the numbers of words of both stretches. (The semantic clean-up of diff-match-patch.)
    """
    kept = list(blocks)
    while True:
        ends = [(0, 0), *((a + size, b + size) for a, b, size in kept)]
        starts = [*((a, b) for a, b, _ in kept), (left, right)]
        changed = [max(a - x, b - y) for (x, y), (a, b) in zip(ends, starts, strict=True)]
        solid = [
            block
            for number, block in enumerate(kept)
            if block[2] >= min(_NO_ACCIDENT, changed[number], changed[number + 1])
        ]
        if len(solid) == len(kept):
            return kept
        kept = solid
