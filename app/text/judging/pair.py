"""Two readings at one place, and what each has that the other lacks."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from app.text.collation.row import Row
from app.text.judging.side import Side
from app.text.language.forms import family
from app.text.language.units import Sort, Unit


class Pair:
    """Two sides.

    `only_left` and `only_right` are the units without a counterpart in the other reading or elsewhere in the other
    wording, `content_left` and `content_right` those of content. `forms` are the pairs that are forms of one word or
    interchangeable; `moved` are the units of content that stand elsewhere in the other wording.
    """

    def __init__(self, left: Side, right: Side) -> None:
        self.left, self.right = left, right
        self.forms: list[tuple[Unit, Unit]] = []
        lefts, rights = list(left.units), list(right.units)
        for find in _COUNTERPARTS:
            pairs = find(lefts, rights)
            self.forms += (pair for pair in pairs if pair[0].key != pair[1].key)
            lefts, rights = _without(lefts, rights, pairs)
        self.only_left = not_elsewhere(lefts, left, right)
        self.only_right = not_elsewhere(rights, right, left)
        self.content_left = [unit for unit in self.only_left if unit.is_content]
        self.content_right = [unit for unit in self.only_right if unit.is_content]
        kept = {id(unit) for unit in (*self.only_left, *self.only_right)}
        self.moved = [u for u in (*lefts, *rights) if u.is_content and id(u) not in kept]

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

    def is_grave(self, units: Iterable[Unit]) -> bool:
        """Whether one of the units stands for money, territory, rights or legal effect."""
        return any(
            self.left.lexicon.is_grave(unit.stem) or self.right.lexicon.is_grave(unit.stem) for unit in units
        )


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


def _by_family(lefts: Sequence[Unit], rights: Sequence[Unit]) -> _Pairs:
    """Words of one family, each with its own counterpart."""
    found: _Pairs = []
    free = [unit for unit in rights if unit.sort == "word"]
    for unit in lefts:
        other = next((o for o in free if unit.sort == "word" and family(unit.stem, o.stem)), None)
        if other is not None:
            free.remove(other)
            found.append((unit, other))
    return found


_COUNTERPARTS = (_by_key, _by_stem, _by_sense, _by_family)


def _without(lefts: Sequence[Unit], rights: Sequence[Unit], pairs: _Pairs) -> tuple[list[Unit], list[Unit]]:
    gone = {id(unit) for pair in pairs for unit in pair}
    return [unit for unit in lefts if id(unit) not in gone], [unit for unit in rights if id(unit) not in gone]


def not_elsewhere(units: Iterable[Unit], mine: Side, theirs: Side) -> list[Unit]:
    """The units that the other wording does not have as often, wherever it has them."""
    return [unit for unit in units if not _is_elsewhere(unit, mine.row, theirs.row)]


def _is_elsewhere(unit: Unit, mine: Row, theirs: Row) -> bool:
    if theirs.senses[unit.sense] >= mine.senses[unit.sense]:
        return True
    return any(not mine.senses[other.sense] for other in theirs.kin(unit))
