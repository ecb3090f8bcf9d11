"""Points that the reference lacks: rows made of what other sources list and the canonical list does not have.

The source with the most left over serves as the reference for the others' leftovers, in the same way as the
whole alignment works, and so on until nothing is left: the same added point in two sources becomes one row. What
bears the same number between the same points, in lists that are numbered like the canonical one, most likely is that.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.text.alignment.canon import Canon, rows
from app.text.alignment.cutting import Settled, settle
from app.text.alignment.listing import Item
from app.text.alignment.numbering import number_of
from app.text.alignment.ordering import base
from app.text.cancel import Stop
from app.text.model import Passage

_Group = tuple[int, ...]

_NOWHERE = -1

_NEW = 0.9
"""The confidence of the text that an added row is made of: that it is new is not quite sure."""


@dataclass(frozen=True, slots=True)
class Added:
    """A row that the reference lacks, with its texts.

    It stands behind the canonical row number `row`, as a sub-point (`is_part`) or after the whole point; -1:
    before the first point.
    """

    id: str
    row: int
    is_part: bool
    passages: tuple[Passage, ...]


def added(canon: Canon, settled: Sequence[Settled], should_cancel: Stop = None) -> list[Added]:
    """Rows for all items left over; those behind the same row in the order in which they shall stand."""
    names = _Names(canon)
    pools: dict[int, list[_Leftovers]] = {}
    for one in settled:
        for home, groups in sorted(_by_home(one).items()):
            pools.setdefault(home, []).append(_Leftovers(one, groups))
    return [row for _, pool in sorted(pools.items()) for row in _cluster(names, pool, should_cancel)]


def _by_home(settled: Settled) -> dict[int, list[_Group]]:
    """A source's left items: sub-items by the canonical point that they are new parts of, the rest under -1.

    There a point stands with its parts; parts whose point's own text is not left stand for themselves.
    """
    groups: dict[int, list[_Group]] = {}
    points: dict[int, list[int]] = {}
    for number in settled.left:
        item = settled.listing.items[number]
        home = _NOWHERE if item.head else settled.home.get(item.unit, _NOWHERE)
        if home == _NOWHERE and (item.head or item.unit in points):
            points.setdefault(item.unit, []).append(number)
        else:
            groups.setdefault(home, []).append((number,))
    if points:
        groups.setdefault(_NOWHERE, []).extend(map(tuple, points.values()))
        groups[_NOWHERE].sort()
    return groups


@dataclass(slots=True)
class _Leftovers:
    """What one source has left in a pool, in groups: a point with its parts, or single items."""

    settled: Settled
    groups: list[_Group]

    def size(self) -> int:
        return sum(map(len, self.groups))

    def numbers(self) -> list[int]:
        """The items by their numbers in the source's listing, in the order of `groups`."""
        return [number for group in self.groups for number in group]

    def keep(self, numbers: set[int]) -> None:
        """Drop all other items. Parts whose point goes stand for themselves from now on."""
        kept = [tuple(number for number in group if number in numbers) for group in self.groups]
        self.groups = [
            piece
            for group, rest in zip(self.groups, kept, strict=True)
            for piece in ([rest] if rest[:1] == group[:1] else [(number,) for number in rest])
        ]


def _cluster(names: "_Names", pool: list[_Leftovers], should_cancel: Stop) -> Iterator[Added]:
    """The rows of one pool."""
    while live := [leftovers for leftovers in pool if leftovers.groups]:
        largest = min(live, key=lambda leftovers: (-leftovers.size(), leftovers.settled.listing.source.id))
        listing = largest.settled.listing.only(largest.groups)
        small = Canon(names.canon.vocabulary, rows(listing), may_be_foreign=False)
        passages = [_own(listing.source.id, [listing.items[n] for n in row.items]) for row in small.rows]
        for other in live:
            if other is not largest:
                numbered = _same_numbers(largest, other)
                _join(small, other, numbered, passages, should_cancel)
        yield from _named(names, largest, small, passages)
        largest.groups = []


def _own(source: str, items: Sequence[Item]) -> list[Passage]:
    return [
        Passage("", source, item.segment.start, item.segment.end, item.segment.role, _NEW) for item in items
    ]


def _same_numbers(base: _Leftovers, other: _Leftovers) -> dict[int, int]:
    """The groups of the base that groups of the other are by their numbers."""
    theirs = {place: number for number, place in enumerate(_number_places(base)) if place is not None}
    mine = enumerate(_number_places(other))
    return {number: theirs[place] for number, place in mine if place is not None and place in theirs}


def _number_places(leftovers: _Leftovers) -> list[tuple[str, int, int] | None]:
    """For each group that is a point with a number, in a list that is numbered like the canonical one, the number
    and the canonical points that it stands between."""
    settled = leftovers.settled
    units, items = sorted(settled.home), settled.listing.items
    places: list[tuple[str, int, int] | None] = []
    for first, *_ in leftovers.groups:
        number = number_of(items[first]) if items[first].head and settled.by_number else ""
        at = bisect_left(units, items[first].unit)
        before = settled.home[units[at - 1]] if at else _NOWHERE
        behind = settled.home[units[at]] if at < len(units) else _NOWHERE
        places.append((number, before, behind) if number else None)
    return places


def _join(
    small: Canon,
    other: _Leftovers,
    numbered: Mapping[int, int],
    passages: Sequence[list[Passage]],
    should_cancel: Stop,
) -> None:
    """Place another source's leftovers on the rows made of the base's; what finds no place stays left."""
    listing = replace(other.settled.listing.only(other.groups), numbered=numbered)
    settled = settle(small, listing, should_cancel)
    for place in settled.places:
        item = settled.listing.items[place.item]
        passages[place.row].append(
            Passage(
                "", settled.listing.source.id, place.start, place.end, item.segment.role, place.confidence
            )
        )
    numbers = other.numbers()
    other.keep({numbers[left] for left in settled.left})


def _named(
    names: "_Names", base: _Leftovers, small: Canon, passages: Sequence[list[Passage]]
) -> Iterator[Added]:
    """The rows under their final ids."""
    units: dict[int, tuple[str, int, bool]] = {}
    numbers = base.numbers()
    for row, texts in zip(small.rows, passages, strict=True):
        if row.unit not in units:
            first = small.rows[small.units[row.unit][0]]
            units[row.unit] = names.new(base.settled, numbers[first.items[0]])
        top, behind, is_part = units[row.unit]
        name = top if row.head else f"{top}.{row.id.partition('.')[2]}"
        yield Added(name, behind, is_part, tuple(replace(text, point=name) for text in texts))


class _Names:
    """Finds ids for new rows: that of the row they follow, `+` and a number."""

    def __init__(self, canon: Canon) -> None:
        self.canon = canon
        self._count: Counter[str] = Counter()
        self._taken = {row.id for row in canon.rows}
        self._placed: dict[str, dict[int | None, list[tuple[int, int]]]] = {}

    def new(self, settled: Settled, number: int) -> tuple[str, int, bool]:
        """For an item that is left: the id, the canonical row it stands behind, and whether it is a sub-point."""
        rows = self.canon.rows
        item = settled.listing.items[number]
        home = None if item.head else settled.home.get(item.unit)
        if home is None:
            before = self._before(settled, number)
            return self._next(rows[before].top if before >= 0 else "0"), before, False
        sibling = self._before(settled, number, home)
        if sibling >= 0:
            return self._next(rows[sibling].id), sibling, True
        head = self.canon.units[home][0]
        return self._next(f"{rows[head].top}.0"), head, True

    def _before(self, settled: Settled, number: int, home: int | None = None) -> int:
        """The row of the nearest item before one, or of the nearest that is on a part of `home`; -1 if there is
        none."""
        index = self._placed.get(settled.listing.source.id)
        if index is None:
            index = self._placed[settled.listing.source.id] = self._indexed(settled)
        places = index.get(home, [])
        at = bisect_left(places, (number, -1))
        return places[at - 1][1] if at else -1

    def _indexed(self, settled: Settled) -> dict[int | None, list[tuple[int, int]]]:
        """A source's items and rows: all under None, those on parts of points by point too."""
        found: dict[int | None, list[tuple[int, int]]] = {None: []}
        for place in sorted(settled.places, key=lambda place: (place.item, place.start)):
            row = self.canon.rows[place.row]
            for key in (None,) if row.head else (None, row.unit):
                found.setdefault(key, []).append((place.item, place.row))
        return found

    def _next(self, behind: str) -> str:
        first = base(behind)
        while True:
            self._count[first] += 1
            name = f"{first}+{self._count[first]}"
            if name not in self._taken:
                return name
