"""Moved text: a stretch that is deleted in one place and inserted in another.

A move is a run of words that

- says at least four words (two characters of a script without spaces are one) of which two are longer ones,
- is new in its place in either text: at least three quarters of it are kept nowhere else by the alignment,
- has at least three fifths of its words in common with its counterpart, in the same order,
- holds a pair of words in a row that stands nowhere else in either text, so that a phrase that is used again and
  again is no move,
- and, if it is shorter than eight words, is a clause of its own on both sides: it makes up most of what is deleted
  and inserted there, or signs or line ends set it off.

What is replaced in its place is no move. Unique pairs of words are the seeds (as in `anchors`, but in any order);
seeds near each other make a region, and in the region the best run of the optimum alignment is the move.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import accumulate, compress, pairwise
from typing import NamedTuple

from app.text.cancel import Stop, watched
from app.text.comparison.anchors import Block
from app.text.comparison.matching import match
from app.text.comparison.pairing import Pair
from app.text.comparison.tokens import first_shape

_SHORTEST = 4.0
_ON_ITS_OWN = 8.0
_FREE = 0.75
_COMMON = 0.6
_MOST = 0.6
_LETTERS = 10
# Seeds so many units apart, on either side, belong to one region, which reaches so far beyond them.
_NEAR = 12
# Kept units between new ones, so many, are accidental.
_ISLAND = 2
# What a unit costs that only one side of a move has.
_COST = 0.6
# From so many units on, three in a row are a seed instead of two: pairs are accidental more often.
_LONG = 20_000

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


class Moved(NamedTuple):
    """Two stretches that are one text."""

    left: Stretch
    right: Stretch
    weight: float


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
        known = {word: _weight(word) for word in set(words)}
        weights = list(map(known.__getitem__, words))
        self._weights = [0.0, *accumulate(weights)]
        self._free = [
            0.0,
            *accumulate(weight if gap else 0.0 for weight, gap in zip(weights, gaps, strict=True)),
        ]
        self._said = [n for n, weight in enumerate(weights) if weight]
        self._said_keys = [keys[n] for n in self._said]

    def weight(self, stretch: Stretch) -> float:
        return self._weights[stretch.last] - self._weights[stretch.first]

    def is_new(self, stretch: Stretch) -> bool:
        """Whether the alignment keeps little of it."""
        free = self._free[stretch.last] - self._free[stretch.first]
        return free >= _FREE * self.weight(stretch)

    def says_something(self, stretch: Stretch) -> bool:
        """Whether there are longer words in it, and more than the two of `at the same time` if it is very short."""
        longer = [len(word) for word in self._words[slice(*stretch)] if is_longer(word)]
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
            self._reach(range(first - 1, max(first - _NEAR, 0) - 1, -1), first),
            self._reach(range(last + 1, min(last + 2 * _NEAR, len(self.keys))), last) + 1,
        )

    def is_near(self, one: int, other: int) -> bool:
        """Whether two new units are in one region: near each other, nothing kept between but islands."""
        first, last = min(one, other), max(one, other)
        return last - first <= _NEAR and self._reach(range(first + 1, last + 1), first) == last

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

    def has_stop(self, n: int) -> bool:
        """Whether unit `n` is a sign that ends a sentence or clause."""
        return n < len(self._words) and self._words[n] in _STOPS

    def trimmed(self, stretch: Stretch) -> Stretch:
        """Without the end of what comes before it."""
        first = stretch.first
        while first < stretch.last and self._words[first] in _STOPS:
            first += 1
        return Stretch(first, stretch.last)

    def seeds(self, size: int) -> dict[tuple[int, ...], int]:
        """Runs of so many words that are new in their place, and where each starts."""
        new = [self.gaps[n] > 0 for n in self._said]
        all_new = map(all, zip(*(new[n:] for n in range(size)), strict=False))
        return dict(compress(zip(self._runs(size), self._said, strict=False), all_new))

    def once(self, size: int, wanted: Set[tuple[int, ...]]) -> set[tuple[int, ...]]:
        """Which of the wanted runs of words stand only once in the whole side, kept ones included."""
        counts = Counter(filter(wanted.__contains__, self._runs(size)))
        return {run for run, count in counts.items() if count == 1}

    def _runs(self, size: int) -> Iterator[tuple[int, ...]]:
        return zip(*(self._said_keys[n:] for n in range(size)), strict=False)


def gaps(pairs: Sequence[Pair], left: int, right: int, first: int = 1) -> tuple[list[int], list[int]]:
    """For every unit of both sides the number of the gap it stands in, from `first` up; 0 if a pair keeps it."""
    mine, theirs = [0] * left, [0] * right
    for number, (one, other) in enumerate(
        pairwise((Pair(0, 0, 0, 0), *pairs, Pair(left, left, right, right))), first
    ):
        mine[one.left_end : other.left] = [number] * (other.left - one.left_end)
        theirs[one.right_end : other.right] = [number] * (other.right - one.right_end)
    return mine, theirs


def moved(left: Side, right: Side, should_cancel: Stop = None) -> list[Moved]:
    """The moves from one side to the other, in the order of the left one. No two of them share a unit."""
    candidates = watched(_candidates(left, right), should_cancel)
    found = sorted(candidates, key=lambda move: (-move.weight, move.left, move.right))
    apart: list[Moved] = []
    for move in found:
        if not any(_meet(move.left, other.left) or _meet(move.right, other.right) for other in apart):
            apart.append(move)
    return sorted(move for move in apart if _is_elsewhere(left, right, move, apart))


def _meet(one: Stretch, other: Stretch) -> bool:
    return one.first < other.last and other.first < one.last


def _is_elsewhere(left: Side, right: Side, move: Moved, others: Sequence[Moved]) -> bool:
    """Whether something is between the two places: kept text, or another move that it passes."""
    mine = {left.gaps[n] for n in range(*move.left)} - {0}
    theirs = {right.gaps[n] for n in range(*move.right)} - {0}
    if mine.isdisjoint(theirs):
        return True
    return any(
        (move.left.first < other.left.first) != (move.right.first < other.right.first) for other in others
    )


def _candidates(left: Side, right: Side) -> Iterator[Moved]:
    size = 2 if max(len(left.keys), len(right.keys)) < _LONG else 3
    for window, other in _regions(_seeds(left, right, size), left, right):
        found = _best_run(left, right, window, other)
        if found and all(
            part.is_new(stretch)
            and part.says_something(stretch)
            and (part.weight(stretch) >= _ON_ITS_OWN or part.stands_alone(stretch))
            for part, stretch in ((left, found.left), (right, found.right))
        ):
            yield found


def _seeds(left: Side, right: Side, size: int) -> list[tuple[int, int]]:
    """Where runs start that are new on both sides and stand once in either text, in the order of the left one."""
    mine, theirs = left.seeds(size), right.seeds(size)
    common = mine.keys() & theirs.keys()
    unique = left.once(size, common) & right.once(size, common) if common else set()
    return sorted((mine[run], theirs[run]) for run in unique)


def _regions(seeds: Sequence[tuple[int, int]], left: Side, right: Side) -> Iterator[tuple[Stretch, Stretch]]:
    """Seeds near each other, as one stretch on either side with what is around."""
    open_: list[list[tuple[int, int]]] = []
    for a, b in seeds:
        chain = next((c for c in open_ if left.is_near(c[-1][0], a) and right.is_near(c[-1][1], b)), None)
        if chain is None:
            done = [c for c in open_ if a - c[-1][0] > _NEAR]
            open_ = [c for c in open_ if a - c[-1][0] <= _NEAR]
            yield from (_around(c, left, right) for c in done)
            open_.append([(a, b)])
        else:
            chain.append((a, b))
    yield from (_around(c, left, right) for c in open_)


def _around(chain: Sequence[tuple[int, int]], left: Side, right: Side) -> tuple[Stretch, Stretch]:
    mine, theirs = [a for a, _ in chain], [b for _, b in chain]
    return left.around(min(mine), max(mine)), right.around(min(theirs), max(theirs))


def _best_run(left: Side, right: Side, window: Stretch, other: Stretch) -> Moved | None:
    """The part of the alignment of two windows that keeps most for what it leaves out."""
    blocks = _new_blocks(left, right, window, other)
    best, best_score = (0, 0), 0.0
    first, score = 0, 0.0
    for n, block in enumerate(blocks):
        if n:
            before = blocks[n - 1]
            skipped = left.weight(Stretch(before.left + before.size, block.left))
            missed = right.weight(Stretch(before.right + before.size, block.right))
            score -= _COST * max(skipped, missed)
        if score <= 0:
            first, score = n, 0.0
        score += left.weight(Stretch(block.left, block.left + block.size))
        if score > best_score or (score == best_score and first == best[0]):
            best, best_score = (first, n), score
    if not best_score:
        return None
    run = blocks[best[0] : best[1] + 1]
    mine = left.trimmed(Stretch(run[0].left, run[-1].left + run[-1].size))
    theirs = right.trimmed(Stretch(run[0].right, run[-1].right + run[-1].size))
    kept = sum(left.weight(Stretch(block.left, block.left + block.size)) for block in run)
    if kept < _SHORTEST or 2 * kept < _COMMON * (left.weight(mine) + right.weight(theirs)):
        return None
    return Moved(*_with_stop(left, right, mine, theirs), kept)


def _with_stop(left: Side, right: Side, mine: Stretch, theirs: Stretch) -> tuple[Stretch, Stretch]:
    """The two stretches, with the same sign behind both if that ends a clause."""
    if (
        left.has_stop(mine.last)
        and right.has_stop(theirs.last)
        and left.keys[mine.last] == right.keys[theirs.last]
    ):
        return Stretch(mine.first, mine.last + 1), Stretch(theirs.first, theirs.last + 1)
    return mine, theirs


def _new_blocks(left: Side, right: Side, window: Stretch, other: Stretch) -> list[Block]:
    """What two windows have in common and the alignment does not keep together already."""
    mine, theirs = left.keys[slice(*window)], right.keys[slice(*other)]
    return [Block(a + window.first, b + other.first, size) for a, b, size in match(mine, theirs).blocks]


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
