"""What alignment sees of a source: its listed items in units, and its prose."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.text.alignment.paragraphs import as_points
from app.text.alignment.prose import prose
from app.text.alignment.words import keys
from app.text.cancel import Stop, watched
from app.text.model import Segment, SegmentedSource, Span

LISTED = ("point", "subpoint")
"""The roles of items."""


@dataclass(frozen=True, slots=True)
class Item:
    """A listed segment. `unit` counts the source's top-level points, `head` tells their text from their
    sub-items."""

    segment: Segment
    unit: int
    head: bool
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """One source: its items in reading order, the numbers of the items of each unit, and its paragraphs of
    prose.

    `held` gives the canonical rows of the items that the analyst has placed, `barred` the rows that the source
    does not say, `numbered` the canonical points of the units that are known to bear their numbers.
    """

    source: SegmentedSource
    items: tuple[Item, ...]
    units: tuple[tuple[int, ...], ...]
    prose: tuple[Span, ...]
    held: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    barred: frozenset[int] = frozenset()
    numbered: Mapping[int, int] = field(default_factory=dict)

    @property
    def held_rows(self) -> frozenset[int]:
        """The rows that the analyst has placed items on."""
        return frozenset(row for rows in self.held.values() for row in rows)

    def unit_keys(self, unit: int) -> tuple[str, ...]:
        """The different keys of all items of a unit."""
        return union(self.items[number].keys for number in self.units[unit])

    def has_parts(self, unit: int) -> bool:
        """Whether the unit has sub-items."""
        return any(not self.items[number].head for number in self.units[unit])

    def only(self, groups: Iterable[Sequence[int]]) -> "Listing":
        """The same source with nothing but these items and no prose; each group is a unit, its first item
        the head."""
        items: list[Item] = []
        units: list[list[int]] = []
        for unit, group in enumerate(groups):
            units.append([])
            for place, number in enumerate(group):
                units[-1].append(len(items))
                mine = self.items[number]
                items.append(Item(mine.segment, unit, place == 0 or mine.head, mine.keys))
        return Listing(self.source, tuple(items), tuple(map(tuple, units)), ())


def union(bags: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """The different keys of several texts, in order of first appearance."""
    return tuple(dict.fromkeys(key for bag in bags for key in bag))


def has_list(source: SegmentedSource) -> bool:
    """Whether segmentation found points: only those have labels, stretches that the analyst placed need not."""
    return any(segment.role in LISTED and segment.path for segment in source.segments)


def listed(source: SegmentedSource, *, paragraphs_count: bool) -> list[Segment]:
    """The segments that are items, in reading order.

    With `paragraphs_count`, the paragraphs of a source without a list are points, or parts of points.
    """
    found = [segment for segment in source.segments if segment.role in LISTED]
    if paragraphs_count and not has_list(source):
        found += [segment for segment in source.segments if segment.role == "intro"]
        return as_points(sorted(found, key=lambda segment: segment.start))
    return sorted(found, key=lambda segment: segment.start)


def in_units(segments: Sequence[Segment]) -> list[list[int]]:
    """The numbers of the items of each top-level point."""
    units: list[list[int]] = []
    for number, segment in enumerate(segments):
        if not number or _opens_unit(segment, segments[number - 1]):
            units.append([])
        units[-1].append(number)
    return units


def listing(source: SegmentedSource, *, paragraphs_count: bool, should_cancel: Stop = None) -> Listing:
    """Read a source. With `paragraphs_count`, the paragraphs of a source without a list are its points."""
    segments = listed(source, paragraphs_count=paragraphs_count)
    units = in_units(segments)
    items = tuple(
        Item(
            segments[number],
            unit,
            segments[number].role == "point",
            keys(segments[number].span.of(source.text)),
        )
        for unit, numbers in enumerate(watched(units, should_cancel, 64))
        for number in numbers
    )
    ends = {segment.start: segment.end for segment in segments}
    starts = sorted(ends)

    def is_item(segment: Segment) -> bool:
        place = bisect_right(starts, segment.start)
        return place > 0 and segment.start < ends[starts[place - 1]]

    spoken = (s.span for s in prose(source.text, source.segments) if not is_item(s))
    return Listing(source, items, tuple(map(tuple, units)), tuple(spoken))


def _opens_unit(segment: Segment, before: Segment) -> bool:
    """Whether it belongs to another top-level point than the segment before. A point may go on after its
    parts."""
    if segment.role == "subpoint" and len(segment.path) < 2:
        return False
    return not segment.path or segment.path[:1] != before.path[:1]
