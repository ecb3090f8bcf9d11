"""One side of a search for moved text: its units, which of them are new in their place, and what stretches say."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cached_property, lru_cache
from itertools import accumulate, compress, pairwise
from operator import and_
from typing import NamedTuple

from app.text.comparison.pairing import Pair
from app.text.comparison.tokens import first_shape

_FREE = 0.75
_HALF = 0.5
_MOST = 0.6
_LETTERS = 10
# Seeds so many units apart, on either side, belong to one region, which reaches so far beyond them.
NEAR = 12
# How many new words may stand between moved ones and the end of their sentence, to belong to them.
_TAIL = 2
# Kept units between new ones, so many, are accidental.
_ISLAND = 2

_STOPS = frozenset(".!?。！？．؟।॥…,;:，；：、،؛)]）»”」")
_EDGES = _STOPS | frozenset("—–-([（«“„\"'「•*·")
# From here on, in the order of Unicode, short words may be long ones.
_FIRST_SYLLABLE = "\u0900"

BARRIER = "\0"
"""A unit that no move goes across."""


class Stretch(NamedTuple):
    """Units of a side, from `first` to `last`, exclusive."""

    first: int
    last: int


class Side:
    """One side of a comparison: its units, their keys as numbers (equal where the keys are; they should not tell
    capital letters from small ones), and which gap they stand in.

    `gaps[n]` is 0 for a unit that the alignment keeps, else the number of its gap: the same on both sides for what
    stands at the same place. `opens_line` tells whether a line ends before a unit.
    """

    def __init__(
        self,
        words: Sequence[str],
        keys: Sequence[int],
        gaps: Sequence[int],
        opens_line: Callable[[int], bool],
    ) -> None:
        self.keys, self.gaps = keys, gaps
        self._words, self._opens_line = words, opens_line
        self._each = list(map(_weight, words))
        self._said = list(compress(range(len(words)), self._each))
        self._said_keys = list(map(keys.__getitem__, self._said))

    @cached_property
    def _weights(self) -> list[float]:
        return [0.0, *accumulate(self._each)]

    @cached_property
    def _free(self) -> list[float]:
        return [
            0.0,
            *accumulate(weight if gap else 0.0 for weight, gap in zip(self._each, self.gaps, strict=True)),
        ]

    def weight(self, stretch: Stretch) -> float:
        return self._weights[stretch.last] - self._weights[stretch.first]

    def is_new(self, stretch: Stretch) -> bool:
        """Whether the alignment keeps little of it, or none of its longer words and less than half of all."""
        free, weight = self._free[stretch.last] - self._free[stretch.first], self.weight(stretch)
        if free >= _FREE * weight:
            return True
        inside = range(stretch.first, stretch.last)
        return free > _HALF * weight and all(self.gaps[n] for n in inside if is_longer(self._words[n]))

    def says_something(self, stretch: Stretch) -> bool:
        """Whether there are longer words in it, and more than the two of `at the same time` if it is very short."""
        longer = [len(word) for word in self._words[stretch.first : stretch.last] if is_longer(word)]
        return len(longer) > 2 or (len(longer) == 2 and sum(longer) >= _LETTERS)

    def stands_alone(self, stretch: Stretch) -> bool:
        """Whether a stretch is most of what is new in its place, or is set off as a clause."""
        first, last = stretch
        while first and self.gaps[first - 1] and self.gaps[first - 1] == self.gaps[stretch.first]:
            first -= 1
        while last < len(self.gaps) and self.gaps[last] and self.gaps[last] == self.gaps[stretch.last - 1]:
            last += 1
        if self.weight(stretch) >= _MOST * self.weight(Stretch(first, last)):
            return True
        return self._is_edge(stretch.first) and self._is_edge(stretch.last)

    def _is_edge(self, n: int) -> bool:
        """Whether a clause begins or ends before unit `n`."""
        if n in (0, len(self.keys)) or self._opens_line(n):
            return True
        return self._words[n] in _EDGES or self._words[n - 1] in _EDGES

    def around(self, first: int, last: int) -> Stretch:
        """The units from `first` to `last`, included, with what is new before and behind them."""
        return Stretch(
            self._reach(range(first - 1, max(first - NEAR, 0) - 1, -1), first),
            self._reach(range(last + 1, min(last + 2 * NEAR, len(self.keys))), last) + 1,
        )

    def is_near(self, one: int, other: int) -> bool:
        """Whether two new units are in one region: near each other, nothing kept between but islands."""
        first, last = min(one, other), max(one, other)
        return last - first <= NEAR and self._reach(range(first + 1, last + 1), first) == last

    def _reach(self, places: Iterable[int], reached: int) -> int:
        """The last of the places that is new, short of the first kept stretch of three."""
        kept = 0
        for n in places:
            kept = 0 if self.gaps[n] else kept + 1
            if kept > _ISLAND:
                break
            if not kept:
                reached = n
        return reached

    def stop_near(self, n: int) -> int:
        """The first sign that ends a sentence or clause from unit `n` on, a few new words on at most; else -1."""
        for place in range(n, min(n + _TAIL + 1, len(self._words))):
            if self._words[place] in _STOPS:
                return place
            if not self.gaps[place]:
                break
        return -1

    def trimmed(self, stretch: Stretch) -> Stretch:
        """Without the end of what comes before it."""
        first = stretch.first
        while first < stretch.last and self._words[first] in _STOPS:
            first += 1
        return Stretch(first, stretch.last)

    def seeds(self, size: int) -> dict[int, int]:
        """Runs of so many words that are new in their place, by their hash, and where each starts."""
        new = list(map(bool, map(self.gaps.__getitem__, self._said)))
        all_new: Iterable[bool] = new
        for n in range(1, size):
            all_new = map(and_, all_new, new[n:])
        return dict(compress(zip(self._runs(size), self._said, strict=False), all_new))

    def once(self, size: int, wanted: Set[int]) -> set[int]:
        """Which of the wanted runs of words stand only once in the whole side, kept ones included."""
        counts = Counter(filter(wanted.__contains__, self._runs(size)))
        return {run for run, count in counts.items() if count == 1}

    def _runs(self, size: int) -> Iterator[int]:
        """Only hashes: the regions that are found by them are aligned unit by unit."""
        return map(hash, zip(*(self._said_keys[n:] for n in range(size)), strict=False))


def gaps(pairs: Sequence[Pair], left: int, right: int, first: int = 1) -> tuple[list[int], list[int]]:
    """For every unit of both sides the number of the gap it stands in, from `first` up; 0 if a pair keeps it."""
    mine, theirs = [0] * left, [0] * right
    for number, (one, other) in enumerate(
        pairwise((Pair(0, 0, 0, 0), *pairs, Pair(left, left, right, right))), first
    ):
        mine[one.left_end : other.left] = [number] * (other.left - one.left_end)
        theirs[one.right_end : other.right] = [number] * (other.right - one.right_end)
    return mine, theirs


@lru_cache(16384)
def _weight(word: str) -> float:
    """How many words a unit is: a sign none, a character of a script without spaces half of one."""
    if word == BARRIER:
        return 99.0
    if not any(map(str.isalnum, word)):
        return 0.0
    return 0.5 if len(word) == 1 and first_shape(word) == "h" else 1.0


def is_longer(word: str) -> bool:
    """Whether a unit says something of its own, as far as its length tells."""
    return len(word) > 3 or word[0] >= _FIRST_SYLLABLE or word[0].isnumeric()
