"""What documents can be told apart by beside their words, such as a note's status, and how many have each value."""

from collections.abc import Iterable

from app.text.folding import is_unspaced, key
from app.text.query import FIELDS, Field, Filter, Query, Values
from app.text.searchable import Facet
from app.text.searching import Unknown

_BY_FREQUENCY: frozenset[Field] = frozenset(("tag", "author"))
_TOLD = 12
"""So many values are told of a field that has no such one."""


class Facets:
    """Gives each value of a field a number, and keeps count. Values that fold alike are one."""

    def __init__(self) -> None:
        self._numbers: dict[Field, dict[str, int]] = {field: {} for field in FIELDS}
        self._met: dict[Facet, int] = {}  # the numbers of facets as they are written
        self._shown: list[str] = []
        self._counts: list[int] = []
        self.are_others = False
        """Whether there are other values than when they were last asked for; how frequent they are does not count."""

    def know(self, facets: Iterable[Facet]) -> None:
        """Number these facets, in this order; nothing has them yet."""
        for facet in facets:
            self._number(facet)

    def put(self, facets: Iterable[Facet]) -> set[int]:
        """The numbers of the facets of a document, which is counted."""
        return self._count(facets, 1)

    def take_off(self, facets: Iterable[Facet]) -> set[int]:
        """The numbers of the facets of a document, which is counted no more."""
        return self._count(facets, -1)

    def allowed(self, wanted: Filter) -> list[int]:
        """The numbers of the values that the filter means: those it names; for what is no value, those that begin so,
        or else have a word that does, or else have it in them; none if there are none."""
        there = self._numbers[wanted.field]
        return list(dict.fromkeys(n for value in wanted.values for n in _meant(key(value), there)))

    def unknown(self, query: Query) -> tuple[Unknown, ...]:
        """What a query says of fields that means nothing here."""
        return tuple(
            Unknown(told.field, value, self._known(told.field))
            for told in query.filters
            for value in told.values
            if not _meant(key(value), self._numbers[told.field])
        )

    def values(self) -> Values:
        """What each field has: tags and authors the most frequent first, all else in the order it was made known."""
        self.are_others = False
        return {field: self._values(field) for field in FIELDS}

    def _known(self, field: Field) -> tuple[str, ...]:
        """Some values, those that something has rather than those that it might have."""
        there = self._numbers[field].values()
        return (self._values(field) or tuple(self._shown[number] for number in there))[:_TOLD]

    def _values(self, field: Field) -> tuple[str, ...]:
        numbers = [number for number in self._numbers[field].values() if self._counts[number]]
        if field in _BY_FREQUENCY:
            numbers.sort(key=lambda number: (-self._counts[number], self._shown[number].casefold()))
        return tuple(self._shown[number] for number in numbers)

    def _count(self, facets: Iterable[Facet], by: int) -> set[int]:
        numbers = {self._number(facet) for facet in facets}
        for number in numbers:
            before, self._counts[number] = self._counts[number], self._counts[number] + by
            self.are_others = self.are_others or not (before and self._counts[number])
        return numbers

    def _number(self, facet: Facet) -> int:
        number = self._met.get(facet)
        return self._enter(facet) if number is None else number

    def _enter(self, facet: Facet) -> int:
        field, value = facet
        there, folded = self._numbers[field], key(value)
        if folded not in there:
            there[folded] = len(self._shown)
            self._shown.append(value)
            self._counts.append(0)
        self._met[facet] = there[folded]
        return there[folded]


def _meant(sought: str, there: dict[str, int]) -> list[int]:
    if not sought:
        return []
    if sought in there:
        return [there[sought]]
    begun = [number for value, number in there.items() if value.startswith(sought)]
    begun = begun or [number for value, number in there.items() if f" {sought}" in value]
    if begun or (len(sought) == 1 and not is_unspaced(sought)):
        return begun  # a letter is in nearly every value
    return [number for value, number in there.items() if sought in value]
