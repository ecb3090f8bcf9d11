"""The canonical list: one row for every point and sub-point of the reference, indexed by content."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.text.alignment.listing import Item, Listing, union
from app.text.alignment.overlap import Overlap
from app.text.alignment.vocabulary import Vocabulary
from app.text.cancel import Stop, watched


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


def rows(reference: Listing) -> tuple[Row, ...]:
    """The rows of the reference, in its order. A label that comes again gets a number: `1`, then `1~2`."""
    found: list[Row] = []
    taken: set[str] = set()
    for unit, numbers in enumerate(reference.units):
        top = _free(_name(reference.items[numbers[0]].segment.path[:1], unit + 1), taken)
        by_path: dict[tuple[str, ...], list[int]] = {}
        for number in numbers:
            by_path.setdefault(_below(reference.items[number]), []).append(number)
        for place, (path, mine) in enumerate(by_path.items()):
            head = all(reference.items[number].head for number in mine)
            name = top if head else _free(f"{top}.{_name(path, place)}", taken)
            keys = union(reference.items[number].keys for number in mine)
            found.append(Row(name, unit, head, tuple(mine), keys))
    return tuple(found)


def _below(item: Item) -> tuple[str, ...]:
    """The labels below the top-level point; of a sub-item without its point's label, all it has."""
    path = item.segment.path
    return path[1:] if item.head or len(path) > 1 else path


def _name(path: Sequence[str], ordinal: int) -> str:
    """The path as printed; where nothing is printed, the place in the list. Dots are for the path alone."""
    return ".".join(part.strip().replace(".", "-") for part in path if part.strip()) or str(ordinal)


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
        self.by_unit = Overlap(vocabulary, self._unions(should_cancel))
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
