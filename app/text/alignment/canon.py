"""The canonical list: one row for every point and sub-point of the reference, indexed by content."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from app.text.alignment.listing import Listing, in_units, listed, union
from app.text.alignment.overlap import Overlap
from app.text.alignment.vocabulary import Vocabulary
from app.text.cancel import Stop, watched
from app.text.model import Segment, SegmentedSource, Span

_RESERVED = str.maketrans(".+", "--")


@dataclass(frozen=True, slots=True)
class Row:
    """A canonical point. `unit` counts the top-level points, `head` tells one from its sub-points.

    `items` are the numbers of the reference's items that word it, `keys` the keys of their texts.
    """

    id: str
    unit: int
    head: bool
    items: tuple[int, ...]
    keys: tuple[str, ...]

    @property
    def top(self) -> str:
        """The id of the top-level point."""
        return self.id.partition(".")[0]

    @property
    def label(self) -> str:
        """The last label of the path."""
        return self.id.rpartition(".")[2]

    @property
    def number(self) -> str:
        """What is printed before it, within its point if it is a part; one that comes again is not counted."""
        top, _, below = self.id.partition(".")
        return (top if self.head else below).partition("~")[0]


class _Named(NamedTuple):
    """A row under its name, before it has words: `items` are the numbers of the segments that word it."""

    id: str
    unit: int
    head: bool
    items: tuple[int, ...]


def row_spans(reference: SegmentedSource) -> dict[str, list[Span]]:
    """The ids of the points that the reference itself has, in its order, with the stretches that word them."""
    segments = listed(reference, paragraphs_count=True)
    named = _named(segments, in_units(segments))
    return {row.id: [segments[number].span for number in row.items] for row in named}


def own_items(reference: SegmentedSource) -> frozenset[tuple[str, Span]]:
    """The points that the reference itself has, each with every stretch that words it."""
    return frozenset((point, span) for point, spans in row_spans(reference).items() for span in spans)


def rows(reference: Listing) -> tuple[Row, ...]:
    """The rows of the reference, in its order. A label that comes again gets a number: `1`, then `1~2`."""
    segments = [item.segment for item in reference.items]
    heads = [item.head for item in reference.items]
    return tuple(
        Row(*row, union(reference.items[number].keys for number in row.items))
        for row in _named(segments, reference.units, heads)
    )


def _named(
    segments: Sequence[Segment], units: Iterable[Sequence[int]], heads: Sequence[bool] = ()
) -> Iterator[_Named]:
    """`heads` tells which segments are texts of points, where that is not what their roles say."""
    taken: set[str] = set()
    is_head = heads or [segment.role == "point" for segment in segments]
    for unit, numbers in enumerate(units):
        top = _free(_name(segments[numbers[0]].path[:1], unit + 1), taken)
        by_path: dict[tuple[str, ...], list[int]] = {}
        for number in numbers:
            by_path.setdefault(_below(segments[number], head=is_head[number]), []).append(number)
        for place, (path, mine) in enumerate(by_path.items()):
            head = all(is_head[number] for number in mine)
            name = top if head else _free(f"{top}.{_name(path, place)}", taken)
            yield _Named(name, unit, head, tuple(mine))


def _below(segment: Segment, *, head: bool) -> tuple[str, ...]:
    """The labels below the top-level point; of a sub-item without its point's label, all it has."""
    return segment.path[1:] if head or len(segment.path) > 1 else segment.path


def _name(path: Sequence[str], ordinal: int) -> str:
    """The path as printed; where nothing is printed, the place in the list."""
    return label(path) or str(ordinal)


def label(path: Iterable[str]) -> str:
    """The path as ids show it. Dots are for the path alone, and plus signs for points that the reference lacks."""
    parts = (part.strip().translate(_RESERVED) for part in path)
    return ".".join(part for part in parts if part)


def _free(name: str, taken: set[str]) -> str:
    """The name, or the name with the first number that makes it new; taken from now on."""
    again, free = 2, name
    while free in taken:
        free, again = f"{name}~{again}", again + 1
    taken.add(free)
    return free


class Canon:
    """The rows, and what every source is held against: an index of the rows and one of the top-level points.

    `may_be_foreign`: a source that shares hardly any word with the rows is taken to be in another language.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        rows: Sequence[Row],
        should_cancel: Stop = None,
        *,
        may_be_foreign: bool = True,
    ) -> None:
        self.vocabulary = vocabulary
        self.rows = rows
        self.may_be_foreign = may_be_foreign
        units: list[list[int]] = [[] for _ in range(1 + max((row.unit for row in rows), default=-1))]
        for number, row in enumerate(rows):
            units[row.unit].append(number)
        self.units = tuple(map(tuple, units))
        """The numbers of the rows of each top-level point."""
        self.by_row = Overlap(vocabulary, (row.keys for row in watched(rows, should_cancel, 256)))
        flat = len(self.units) == len(rows)
        self.by_unit = self.by_row if flat else Overlap(vocabulary, self._unions(should_cancel))
        self.unit_labels: dict[str, int] = {}
        for number, unit in enumerate(self.units):
            self.unit_labels.setdefault(rows[unit[0]].top, number)

    def _unions(self, should_cancel: Stop) -> Iterator[tuple[str, ...]]:
        """The keys of each top-level point with its parts."""
        for unit in watched(self.units, should_cancel, 256):
            yield union(self.rows[number].keys for number in unit)

    @cached_property
    def letters(self) -> frozenset[str]:
        """The letters that the rows are written with."""
        return frozenset(
            letter for row in self.rows for key in row.keys for letter in key if letter.isalpha()
        )

    def has_parts(self, unit: int) -> bool:
        """Whether the top-level point has sub-points."""
        return any(not self.rows[number].head for number in self.units[unit])

    def is_nested_head(self, row: int) -> bool:
        """Whether the row is the head of a point with sub-points."""
        return self.rows[row].head and self.has_parts(self.rows[row].unit)
