"""Two readings at one place, and what each has that the other lacks."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from app.text.collation.moved import mark
from app.text.collation.row import Row
from app.text.judging.amounts import is_same_number
from app.text.judging.side import Side
from app.text.language.forms import family
from app.text.language.units import Sort, Unit

_KEPT = 4_096
"""So many readings that were held against each other are remembered: many sources word a place alike."""

_NAMING: frozenset[Sort] = frozenset({"word", "name"})
_SHORT = 4
_STRANGE = 0.76
_LIKE = 0.4
_TELLING = 4
_ENDING = 2
"""So many letters at most are between a name and the word for who is from there."""


class Pair:
    """Two sides.

    `only_left` and `only_right` are the units without a counterpart in the other reading or elsewhere in the other
    wording, `content_left` and `content_right` those of content; `own` counts the former. `forms` are the pairs
    that are forms of one word or interchangeable. What is known to have moved can be handed in, as marks.
    """

    def __init__(self, left: Side, right: Side, moved: Counter[str] | None = None) -> None:
        self.left, self.right = left, right
        known = _matched(left.placeless, right.placeless)
        self.forms = [(left.units[one], right.units[other]) for one, other in known.forms]
        lefts, rights = [left.units[n] for n in known.lefts], [right.units[n] for n in known.rights]
        self.only_left = _not_moved(not_elsewhere(lefts, left, right), moved)
        self.only_right = _not_moved(not_elsewhere(rights, right, left), moved)
        self.own = len(self.only_left) + len(self.only_right)
        self.content_left = [unit for unit in self.only_left if unit.is_content]
        self.content_right = [unit for unit in self.only_right if unit.is_content]
        self._rest = (*lefts, *rights)

    @cached_property
    def moved(self) -> list[Unit]:
        """The units of content that stand elsewhere in the other wording."""
        kept = {id(unit) for unit in (*self.only_left, *self.only_right)}
        return [unit for unit in self._rest if unit.is_content and id(unit) not in kept]

    def only(self, *sorts: Sort) -> tuple[list[Unit], list[Unit]]:
        """The units of these sorts that only the left has, and only the right."""
        return [u for u in self.only_left if u.sort in sorts], [u for u in self.only_right if u.sort in sorts]

    @property
    def is_trigger(self) -> bool:
        """Whether the place is inside a condition."""
        return self.left.is_trigger or self.right.is_trigger

    @property
    def is_subject(self) -> bool:
        """Whether it is about who does something, or what something is said of."""
        return self.left.is_subject or self.right.is_subject

    @cached_property
    def is_rewritten(self) -> bool:
        """Whether the two wordings, or the two sentences, have so little in common that what one of them lacks is no
        evidence: the other may say it in its own way."""
        if self.left.lexicon is not self.right.lexicon:
            return False
        if self.left.row.strangeness(self.right.row) > _STRANGE:
            return True
        return max(_shared(self.left, self.right), _shared(self.right, self.left)) < _LIKE

    def is_grave(self, units: Iterable[Unit]) -> bool:
        """Whether one of the units stands for money, territory, rights or legal effect."""
        return any(
            self.left.lexicon.is_grave(unit.stem) or self.right.lexicon.is_grave(unit.stem) for unit in units
        )


def _shared(side: Side, other: Side) -> float:
    """How much of what the side's sentence speaks of the other wording has; 1 where that is too little to tell."""
    if len(side.subjects) < _TELLING:
        return 1.0
    return sum(bool(other.row.counts(unit)) for unit in side.subjects) / len(side.subjects)


_Pairs = list[tuple[Unit, Unit]]


def _by_key(lefts: Sequence[Unit], rights: Sequence[Unit]) -> _Pairs:
    return _counterparts(lefts, rights, lambda unit: unit.key)


def _by_stem(lefts: Sequence[Unit], rights: Sequence[Unit]) -> _Pairs:
    return _counterparts(lefts, rights, lambda unit: unit.stem)


def _by_sense(lefts: Sequence[Unit], rights: Sequence[Unit]) -> _Pairs:
    return _counterparts(lefts, rights, lambda unit: unit.sense)


def _counterparts(lefts: Sequence[Unit], rights: Sequence[Unit], same: Callable[[Unit], str]) -> _Pairs:
    """Units that are the same, each with its own counterpart."""
    waiting: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in reversed(rights):
        waiting[same(unit)].append(unit)
    return [(unit, waiting[same(unit)].pop()) for unit in lefts if waiting.get(same(unit))]


def _by_abbreviation(lefts: Sequence[Unit], rights: Sequence[Unit]) -> _Pairs:
    """Words and their short forms: `St`, `Street`; `Dept`, `Department`."""
    found: _Pairs = []
    free = [unit for unit in rights if unit.sort in _NAMING]
    for unit in lefts:
        other = next((o for o in free if unit.sort in _NAMING and _is_shortened(unit, o)), None)
        if other is not None:
            free.remove(other)
            found.append((unit, other))
    return found


def _is_shortened(one: Unit, other: Unit) -> bool:
    """Whether the shorter is a short form of the longer: its first letter, then others of it in their order; both
    have a capital, and they end alike or the one begins the other. Of names that a lexicon knows it is known."""
    if one.key.startswith("@") and other.key.startswith("@"):
        return False
    short, long = sorted((one, other), key=lambda unit: len(unit.key))
    if len(short.key) > _SHORT or len(long.key) < len(short.key) + 2 or short.key[0] != long.key[0]:
        return False
    letters = iter(long.key)
    if not all(letter in letters for letter in short.key):
        return False
    capital = short.text[0].isupper() and long.text[0].isupper() and len(short.key) > 1
    return capital and (short.key[-1] == long.key[-1] or long.key.startswith(short.key[:3]))


def _by_family(lefts: Sequence[Unit], rights: Sequence[Unit]) -> _Pairs:
    """Words of one family, each with its own counterpart."""
    found: _Pairs = []
    free = [unit for unit in rights if unit.sort in _NAMING]
    for unit in lefts:
        other = next((o for o in free if unit.sort == o.sort in _NAMING and family(unit.stem, o.stem)), None)
        if other is not None:
            free.remove(other)
            found.append((unit, other))
    return found


def _by_number(lefts: Sequence[Unit], rights: Sequence[Unit]) -> _Pairs:
    """The same number with what is counted and without it."""
    found: _Pairs = []
    free = [unit for unit in rights if unit.sort in ("quantity", "date")]
    for unit in lefts:
        other = next((o for o in free if is_same_number(unit, o)), None)
        if other is not None:
            free.remove(other)
            found.append((unit, other))
    return found


_COUNTERPARTS = (_by_key, _by_stem, _by_sense, _by_family, _by_abbreviation, _by_number)


class _Matched(NamedTuple):
    """The units of two readings, by number: the pairs that differ in form, and those of either that have none."""

    forms: Sequence[tuple[int, int]]
    lefts: Sequence[int]
    rights: Sequence[int]


@lru_cache(_KEPT)
def _matched(left: Sequence[Unit], right: Sequence[Unit]) -> _Matched:
    """Finds every unit its counterpart. Where a unit stands in its text does not matter."""
    lefts, rights = list(left), list(right)
    forms: _Pairs = []
    for find in _COUNTERPARTS:
        if lefts and rights and (pairs := find(lefts, rights)):
            forms += (pair for pair in pairs if pair[0].key != pair[1].key)
            lefts, rights = _without(lefts, rights, pairs)
    numbers = {id(unit): n for units in (left, right) for n, unit in enumerate(units)}
    return _Matched(
        [(numbers[id(one)], numbers[id(other)]) for one, other in forms],
        [numbers[id(unit)] for unit in lefts],
        [numbers[id(unit)] for unit in rights],
    )


def _without(lefts: Sequence[Unit], rights: Sequence[Unit], pairs: _Pairs) -> tuple[list[Unit], list[Unit]]:
    gone = {id(unit) for pair in pairs for unit in pair}
    return [unit for unit in lefts if id(unit) not in gone], [unit for unit in rights if id(unit) not in gone]


def not_elsewhere(units: Iterable[Unit], mine: Side, theirs: Side) -> list[Unit]:
    """The units that the other wording does not have as often, wherever it has them, nor the other sentence."""
    return [
        unit
        for unit in units
        if not _is_elsewhere(unit, mine.row, theirs.row) and not _is_in_sentence(unit, mine, theirs)
    ]


def _is_in_sentence(unit: Unit, mine: Side, theirs: Side) -> bool:
    """Whether the other sentence speaks of it as often; what is more of it in this wording is so in another one."""
    return unit.is_content and theirs.senses.get(unit.sense, 0) >= mine.senses[unit.sense]


def _not_moved(units: list[Unit], moved: Counter[str] | None) -> list[Unit]:
    """The units without those that are known to have moved, each as often as it has."""
    if not moved:
        return units
    left = Counter(moved)
    found = []
    for unit in units:
        if unit.is_content and left[mark(unit)] > 0:
            left[mark(unit)] -= 1
        else:
            found.append(unit)
    return found


def _is_elsewhere(unit: Unit, mine: Row, theirs: Row) -> bool:
    if theirs.senses.get(unit.sense, 0) >= mine.senses[unit.sense]:
        return True
    if unit.sort in ("quantity", "date"):
        return any(not mine.senses[other.sense] and is_same_number(unit, other) for other in theirs.amounts)
    return any(
        not mine.senses[other.sense] and (unit.sort != "name" or _is_of(unit, other))
        for other in theirs.kin(unit)
    )


def _is_of(one: Unit, other: Unit) -> bool:
    """Whether of two names of one family the one says where the other is from: `Denmark's`, `Veldria`, `Veldrian`."""
    return abs(len(one.stem) - len(other.stem)) <= _ENDING
