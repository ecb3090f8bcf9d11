"""Which of the places found do not count, and why: judged by folding characters, then by reading words and numbers.

A place is often only a part of what has to be read: of `colour` and `color` the `u` is marked. Then the whole words
or numbers that it stands in are held against each other, with all places inside them.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from app.text.comparison.marking import Place, joined, runs
from app.text.comparison.rewriting import READ, Text
from app.text.comparison.variation import explained, framed, told_as
from app.text.options import Ignorable


class Mark(NamedTuple):
    """A place, and the kind of variation that is ignored and explains it; None if it counts."""

    place: Place
    ignored: Ignorable | None


def judged(left: Text, right: Text, found: Sequence[Place], ignore: frozenset[Ignorable]) -> list[Mark]:
    """The places in order; those that touch are joined unless one counts, or is ignored, for another reason."""
    judge = _Judge(left, right, ignore)
    marks = list(judge.by_looks(found))
    if left.rewritings or right.rewritings:
        for touching in (False, True):
            marks = list(judge.by_reading(marks, touching=touching))
        marks = list(_rejoined(marks))
    return marks


def _rejoined(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Marks that touch and are ignored for the same reason, as one."""
    last: Mark | None = None
    for mark in marks:
        if last is not None:
            touching = last.place[1::2] == mark.place[::2]
            if touching and last.ignored == mark.ignored:
                last = Mark(joined([last.place, mark.place]), mark.ignored)
                continue
            yield last
        last = mark
    if last is not None:
        yield last


class _Judge:
    def __init__(self, left: Text, right: Text, ignore: frozenset[Ignorable]) -> None:
        self._left, self._right, self._ignore = left, right, ignore
        self._looks = ignore - READ
        self._readings = [
            frozenset(kinds) for kinds in (("spelling",), ("numbers",), READ) if ignore.issuperset(kinds)
        ]

    def by_looks(self, found: Sequence[Place]) -> Iterator[Mark]:
        """Places that touch are one and ignored as a whole; if they cannot be, those of one kind are one."""
        for run in runs(found):
            if whole := self._kind(joined(run)):
                yield Mark(joined(run), whole)
                continue
            for kind, part in groupby(run, self._kind):
                yield Mark(joined(list(part)), kind)

    def by_reading(self, marks: Sequence[Mark], *, touching: bool) -> Iterator[Mark]:
        """The marks again, those ignored that vanish when the words and numbers around them are read.

        `touching`: those that a place only touches are read, too.
        """
        group: list[Mark] = []
        hull = Place(0, 0, 0, 0)
        for mark in marks:
            own = self._hull(mark.place, touching=touching)
            if group and (own.left < hull.left_end or own.right < hull.right_end):
                group.append(mark)
                whole = Place(hull.left, mark.place.left_end, hull.right, mark.place.right_end)
                hull = self._hull(whole, touching=touching)
                continue
            yield from self._read(group, hull)
            group, hull = [mark], own
        yield from self._read(group, hull)

    def _read(self, group: list[Mark], hull: Place) -> Iterator[Mark]:
        if any(mark.ignored is None for mark in group):
            kind = self._reading(hull)
            yield from (Mark(mark.place, mark.ignored or kind) for mark in group)
        else:
            yield from group

    def _kind(self, place: Place) -> Ignorable | None:
        mine = framed(self._left.text, place.left, place.left_end)
        theirs = framed(self._right.text, place.right, place.right_end)
        kinds = explained(mine, theirs, self._looks)
        return told_as(kinds) if kinds else None

    def _reading(self, hull: Place) -> Ignorable | None:
        """What explains a place when the rewritings in it are read; the fewest kinds of them."""
        mine = framed(self._left.text, hull.left, hull.left_end)
        theirs = framed(self._right.text, hull.right, hull.right_end)
        for read in self._readings:
            said = self._left.said(hull.left, hull.left_end, read)
            other = self._right.said(hull.right, hull.right_end, read)
            if said == mine.part and other == theirs.part:
                continue
            kinds = explained(mine._replace(part=said), theirs._replace(part=other), self._looks)
            if kinds is not None:
                return told_as(kinds | read)
        return None

    def _hull(self, place: Place, *, touching: bool) -> Place:
        """The place, made wide enough that no rewriting is cut. What is added to it is equal text.

        If `touching`, a rewriting next to the place is part of it, too: of `program` and `programme` it is.
        """
        a, a_end, b, b_end = place
        reach = touching
        while back := max(self._left.before(a, touching=reach), self._right.before(b, touching=reach)):
            a, b, reach = max(a - back, 0), max(b - back, 0), False
        reach = touching
        while forth := max(
            self._left.behind(a_end, touching=reach), self._right.behind(b_end, touching=reach)
        ):
            a_end, b_end = min(a_end + forth, len(self._left.text)), min(b_end + forth, len(self._right.text))
            reach = False
        return Place(a, a_end, b, b_end)
