"""Choosing stretches of a sequence so that they gain the most together and none overlaps another."""

from collections.abc import Callable
from typing import NamedTuple


class Stretch(NamedTuple):
    """The parts from `first` up to, not including, `last`, under a label; `gain` is what choosing it is
    worth."""

    first: int
    last: int
    label: int
    gain: float


Offer = Callable[[int, int], tuple[int, float] | None]
"""The best label of the parts from one number up to another, and its gain; None for no label at all."""


def cover(start: int, end: int, offer: Offer, longest: int | None = None) -> list[Stretch]:
    """The most valuable choice of stretches between two numbers, by dynamic programming, in their order.

    No stretch has more than `longest` parts, if that is given. Parts may stay uncovered, at no gain; a stretch that
    gains nothing is never chosen.
    """
    best: list[tuple[float, Stretch | None]] = [(0.0, None)]
    for last in range(start + 1, end + 1):
        top: tuple[float, Stretch | None] = (best[-1][0], None)
        for first in range(start if longest is None else max(start, last - longest), last):
            offered = offer(first, last)
            if offered is not None and offered[1] > 0 and best[first - start][0] + offered[1] > top[0]:
                top = (best[first - start][0] + offered[1], Stretch(first, last, *offered))
        best.append(top)
    found: list[Stretch] = []
    at = end
    while at > start:
        stretch = best[at - start][1]
        if stretch is not None:
            found.append(stretch)
        at = stretch.first if stretch is not None else at - 1
    return found[::-1]
