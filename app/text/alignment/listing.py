"""What alignment sees of a source: its listed items in units, and its prose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.text.alignment.words import keys
from app.text.model import Segment, SegmentedSource, Span

_LISTED = ("point", "subpoint")


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
    prose."""

    source: SegmentedSource
    items: tuple[Item, ...]
    units: tuple[tuple[int, ...], ...]
    prose: tuple[Span, ...]

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
    """Whether segmentation found points."""
    return any(segment.role in _LISTED for segment in source.segments)


def listing(source: SegmentedSource, *, paragraphs_count: bool) -> Listing:
    """Read a source. With `paragraphs_count`, the paragraphs of a source without a list are its points."""
    prose = [segment for segment in source.segments if segment.role in ("intro", "mention")]
    listed = [segment for segment in source.segments if segment.role in _LISTED]
    if not listed and paragraphs_count:
        listed, prose = _as_points(prose), []
    items: list[Item] = []
    units: list[list[int]] = []
    for segment in sorted(listed, key=lambda segment: segment.start):
        if not items or _opens_unit(segment, items[-1].segment):
            units.append([])
        units[-1].append(len(items))
        items.append(
            Item(segment, len(units) - 1, segment.role == "point", keys(segment.span.of(source.text)))
        )
    return Listing(source, tuple(items), tuple(map(tuple, units)), tuple(segment.span for segment in prose))


def _opens_unit(segment: Segment, before: Segment) -> bool:
    """Whether it belongs to another top-level point than the segment before. A point may go on after its
    parts."""
    if segment.role == "subpoint" and len(segment.path) < 2:
        return False
    return not segment.path or segment.path[:1] != before.path[:1]


def _as_points(paragraphs: Sequence[Segment]) -> list[Segment]:
    return [
        Segment(paragraph.start, paragraph.end, "point", (str(number),), None, "paragraph")
        for number, paragraph in enumerate(paragraphs, 1)
    ]
