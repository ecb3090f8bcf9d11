"""The reading order of what can be found, as numbers with room between neighbours.

The numbers of each kind begin at a multiple of the same number, so that a number tells its kind, and those of a kind
follow the reading order.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from operator import itemgetter

from app.text.searchable import Desk, Findable, Place, kind_of
from app.text.searching import HIT_KINDS, HitKind

_APART, _STEP = 1_024, 32
"""Between the numbers of neighbours at first, and of what comes in behind one another later."""
_KIND = 1 << 40
"""The numbers of each kind begin at a multiple of this."""
_AT_ONCE = 500
"""So many things are sorted at a time: a moment that cannot be interrupted."""


class Numbers:
    """The numbers that are taken."""

    def __init__(self) -> None:
        self._taken: dict[HitKind, list[int]] = {kind: [] for kind in HIT_KINDS}

    @property
    def kinds(self) -> list[HitKind]:
        """The kinds of which there is anything."""
        return [kind for kind, taken in self._taken.items() if taken]

    def append(self, kind: HitKind) -> int:
        """Take a number behind all of that kind."""
        taken = self._taken[kind]
        taken.append((taken[-1] if taken else first_of(kind)) + _APART)
        return taken[-1]

    def insert(self, kind: HitKind, place: Place, place_of: Callable[[int], Place]) -> int:
        """Take a number for something that comes in later: between its neighbours or, where dozens came in before and
        no room is left, the next one that is free. `place_of` tells where what has a number stands."""
        taken = self._taken[kind]
        at = bisect_left(taken, place, key=place_of)
        before = taken[at - 1] if at else first_of(kind)
        room = taken[at] - before if at < len(taken) else 2 * _APART
        number = before + max(min(_STEP if at else _APART, room // 2), 1)
        while at < len(taken) and taken[at] == number:
            at, number = at + 1, number + 1
        taken.insert(at, number)
        return number

    def remove(self, number: int) -> None:
        """Give a number back."""
        taken = self._taken[kind_at(number)]
        del taken[bisect_left(taken, number)]


def first_of(kind: HitKind) -> int:
    """Where the numbers of a kind begin."""
    return HIT_KINDS.index(kind) * _KIND


def end_of(kind: HitKind) -> int:
    """Where those of the next kind begin."""
    return first_of(kind) + _KIND


def kind_at(number: int) -> HitKind:
    """The kind that a number is of."""
    return HIT_KINDS[number // _KIND]


def ordered(values: Iterable[Findable], desk: Desk) -> Iterator[Findable]:
    """What there is in reading order; never so much sorted in one go that other threads must wait for it."""
    stacks: dict[tuple[HitKind, int | str], list[list[Findable]]] = {}
    for value in values:
        stack = stacks.setdefault((kind_of(value), desk.place(value)[0]), [[]])
        if len(stack[-1]) == _AT_ONCE:
            stack.append([])
        stack[-1].append(value)
    for _, stack in sorted(stacks.items(), key=itemgetter(0)):
        for some in stack:
            some.sort(key=desk.place)
        yield from stack[0] if len(stack) == 1 else merge(*stack, key=desk.place)
