"""One reading at a place, in the wording it belongs to."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from app.text.collation.collate import Collation
from app.text.language.lexicon import Lexicon
from app.text.language.units import Unit

_TRIGGERS = frozenset({"if", "unless", "after", "subject"})
CLAUSE_ENDS = frozenset(",;:.)!?")
"""Signs that end a clause."""

_SENTENCE_ENDS = frozenset(".;!?…。")
_SHORT = 3
_CLAUSE_STARTS = frozenset(",;:.(!?")


class Gap(NamedTuple):
    """What a row lacks: the numbers of the touching places where it has nothing, the units that the row with most
    words has there, and whether it is told at this place, not at another of them."""

    places: range
    units: Sequence[Unit]
    is_told: bool


class Side:
    """A row (by its index) at a place of a collation (by its number). `gap` tells what it lacks; None where it has
    something. `placeless` are its units as if they stood at no place of a text, equal for equal words."""

    def __init__(
        self, collation: Collation, number: int, index: int, lexicon: Lexicon, gap: Gap | None
    ) -> None:
        self._collation, self.number, self.index = collation, number, index
        self.row, self.lexicon, self.gap = collation.rows[index], lexicon, gap
        self.spot = collation.places[number][index]
        self.text = self.spot.span.of(self.row.text)
        self.units = self.row.units[self.spot.first : self.spot.last]
        self.content = [unit for unit in self.units if unit.is_content]
        self.placeless = tuple(Unit(0, 0, *unit[2:]) for unit in self.units)

    def facing(self, other: "Side") -> str:
        """What it has where the other has nothing, at all places that touch; else its words at this place."""
        if other.gap is None:
            return self.text
        spots = [self._collation.places[number][self.index].span for number in other.gap.places]
        return self.row.text[spots[0].start : spots[-1].end]

    def place_of(self, unit: Unit) -> int:
        """The number of one of the row's own units."""
        return bisect_left(self.row.units, unit.start, key=_start)

    @property
    def after(self) -> Unit | None:
        """The unit that follows the place."""
        return self.row.units[self.spot.last] if self.spot.last < len(self.row.units) else None

    @property
    def before(self) -> Unit | None:
        """The unit that the place follows."""
        return self.row.units[self.spot.first - 1] if self.spot.first else None

    @cached_property
    def is_trigger(self) -> bool:
        """Whether the place is inside a condition: between an `if` and the end of its clause."""
        for unit in reversed(self.row.units[: self.spot.first]):
            if unit.text in CLAUSE_ENDS:
                return False
            if unit.sort == "condition" and unit.group in _TRIGGERS:
                return True
        return False

    @cached_property
    def is_subject(self) -> bool:
        """Whether the place is what a modal verb or statement is said of, or by whom it is done."""
        return self.is_agent or (self._opens_clause() and self._leads_to_verb())

    @cached_property
    def is_agent(self) -> bool:
        """Whether it is by what the place says that something is done: `by the guard`."""
        led = (self.before, *self.units[:1])
        return any(unit is not None and unit.key in self.lexicon.agents for unit in led)

    @cached_property
    def senses(self) -> Counter[str]:
        """How often the sentence of the place speaks of what."""
        return Counter(unit.sense for unit in self.sentence if unit.is_content)

    @cached_property
    def sentence(self) -> Sequence[Unit]:
        """The units of the sentence that the place is in."""
        return sentence(self.row.units, self.spot.first, self.spot.last)

    @cached_property
    def subjects(self) -> Sequence[Unit]:
        """What the sentence of the place speaks of, each once."""
        return list({unit.sense: unit for unit in self.sentence if unit.is_content}.values())

    @cached_property
    def denials(self) -> Counter[str]:
        """The keys of what denies something in the sentence of the place."""
        return Counter(unit.key for unit in self.sentence if unit.denies)

    def _opens_clause(self) -> bool:
        for unit in reversed(self.row.units[: self.spot.first]):
            if unit.text in _CLAUSE_STARTS or unit.sort == "condition":
                return True
            if unit.sort in ("modality", "be"):
                return False
            if unit.sort == "word":
                return False
        return True

    def _leads_to_verb(self) -> bool:
        if any(unit.sort in ("modality", "be") for unit in self.units):
            return True
        following = self.row.units[self.spot.last : self.spot.last + 3]
        return any(unit.sort in ("modality", "be") for unit in following)


def sentence(units: Sequence[Unit], first: int, last: int) -> Sequence[Unit]:
    """The units of the sentence that those from `first` to `last` (exclusive) are in."""
    while first > 0 and not _ends_sentence(units, first - 1):
        first -= 1
    while last < len(units) and not _ends_sentence(units, last):
        last += 1
    return units[first:last]


def _ends_sentence(units: Sequence[Unit], place: int) -> bool:
    """Whether a sign ends a sentence, not a short form before a name (`St. Helena`)."""
    if units[place].text not in _SENTENCE_ENDS:
        return False
    if units[place].text != "." or not 0 < place < len(units) - 1:
        return True
    short, following = units[place - 1].text, units[place + 1].text
    return not (len(short) <= _SHORT and short[0].isupper() and following[0].isupper())


def _start(unit: Unit) -> int:
    return unit.start
