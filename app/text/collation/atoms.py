"""Runs of neighbouring columns of which a place is made."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import Literal

from app.text.collation.profile import GAP, Profile
from app.text.language.units import Sort, Unit

State = Literal["same", "tied", "loose"]

# A row's own words are cut before what opens a bracket, and after what closes it or a sentence.
_OPENS = re.compile(r"[(\[{（【]")
_TELLING: frozenset[Sort] = frozenset({"scope", "condition", "negation", "quantity", "date"})
_FORCE: frozenset[Sort] = frozenset({"modality", "be"})
_ENDS = frozenset(".;!?。；！？")
_CLOSES = re.compile(r"[)\]}）】;.!?。；！？]")


class Atom:
    """Columns of one state: `same` in all rows, `tied` (several rows have them), `loose` (one row has).

    `units` are those of all rows, `support` the rows that have any, `mask` the same with a bit for each.
    """

    def __init__(self, state: State, columns: Sequence[list[int]], rows: Sequence[Sequence[Unit]]) -> None:
        self.state, self.columns, self.rows = state, columns, rows
        places = [(row, n) for column in columns for row, n in enumerate(column) if n != GAP]
        self.units = [rows[row][n] for row, n in places]
        self.support = frozenset(row for row, _ in places)
        self.mask = sum(1 << row for row in self.support)
        self.is_light = all(unit.is_light for unit in self.units)

    @property
    def is_full(self) -> bool:
        """Whether every row has a part in its only column."""
        return len(self.columns) == 1 and len(self.support) == len(self.rows)

    @cached_property
    def features(self) -> frozenset[Sort]:
        """What is in it besides content."""
        return frozenset(
            "name" if unit.sort == "party" else unit.sort for unit in self.units if unit.sort in _TELLING
        )

    @cached_property
    def has_force(self) -> bool:
        """Whether it says that something is, must or may be."""
        return any(unit.sort in _FORCE for unit in self.units)

    @cached_property
    def senses(self) -> frozenset[str]:
        """What it speaks of."""
        return frozenset(unit.sense for unit in self.units if unit.is_content)

    def may_face(self, other: "Atom") -> bool:
        """Whether the one may stand instead of the other. Where further rows have neither, they must be of a kind."""
        if self.is_light != other.is_light:
            return False
        if self.covers_with(other):
            return ("condition" in self.features) == ("condition" in other.features)
        return self.features == other.features

    def covers_with(self, other: "Atom") -> bool:
        """Whether every row has a part in the one or the other."""
        return self.mask | other.mask == (1 << len(self.rows)) - 1

    @property
    def weight(self) -> float:
        """How much the heaviest row says: about 1 for a little word, 2 for a longer one."""
        return max(map(self.weight_of, range(len(self.rows))))

    def weight_of(self, row: int) -> float:
        """How much one row says."""
        units = self.rows[row]
        return sum(_weight(units[column[row]]) for column in self.columns if column[row] != GAP)

    def parted(self) -> "list[Atom]":
        """What each row has, as its own."""
        return [
            Atom(
                "loose",
                [[n if at == row else GAP for at, n in enumerate(column)] for column in self.columns],
                self.rows,
            )
            for row in sorted(self.support)
        ]


def _weight(unit: Unit) -> float:
    return 2.0 if not unit.is_light else 0.5 if unit.sort == "sign" else 1.0


def atoms(profile: Profile) -> Iterator[Atom]:
    """The columns in runs. A tied column in which rows differ stands alone."""
    last: tuple[object, ...] = ()
    run: list[list[int]] = []
    columns = list(_firm(profile))
    whole = _whole_sentences(columns, profile.rows)
    for column in columns:
        kind = _kind(column, profile.rows)
        if (
            run
            and kind == last
            and kind != ("tied",)
            and not (kind[0] == "loose" and _is_cut(run, column, profile, whole))
        ):
            run.append(column)
            continue
        if run:
            yield Atom(_state(last), run, profile.rows)
        last, run = kind, [column]
    if run:
        yield Atom(_state(last), run, profile.rows)


def _firm(profile: Profile) -> Iterator[list[int]]:
    """The columns; light ones that only some rows share and that lead to no content of theirs are undone.

    Where rows have columns of their own side by side, those of each row stand together.
    """
    supports = [frozenset(row for row, n in enumerate(column) if n != GAP) for column in profile.columns]
    heavy = [_is_heavy(column, profile.rows) for column in profile.columns]
    own: list[tuple[int, list[int]]] = []
    for number, column in enumerate(profile.columns):
        mine, rows = supports[number], len(column)
        weak = _is_light(column, profile.rows) and len(mine) < rows and not _leads_on(number, heavy, supports)
        if weak or len(mine) == 1 < rows:
            own += ((row, [n if at == row else GAP for at, n in enumerate(column)]) for row in mine)
            continue
        yield from (part for _, part in sorted(own, key=itemgetter(0)))
        own = []
        yield column
    yield from (part for _, part in sorted(own, key=itemgetter(0)))


def _leads_on(number: int, heavy: Sequence[bool], supports: Sequence[frozenset[int]]) -> bool:
    """Whether the columns of the same rows next to this one, before or after, come to one with content.

    Light ones that other rows have in between are stepped over.
    """
    mine = supports[number]
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(heavy) and not heavy[at] and (mine <= supports[at] or not mine & supports[at]):
            at += step
        if 0 <= at < len(heavy) and heavy[at] and mine <= supports[at]:
            return True
    return False


def _is_heavy(column: Sequence[int], rows: Sequence[Sequence[Unit]]) -> bool:
    """Whether light words can belong to it."""
    units = [rows[row][number] for row, number in enumerate(column) if number != GAP]
    return not all(unit.is_light or unit.sort == "condition" for unit in units)


def _is_light(column: Sequence[int], rows: Sequence[Sequence[Unit]]) -> bool:
    return all(rows[row][number].is_light for row, number in enumerate(column) if number != GAP)


def _kind(column: Sequence[int], rows: Sequence[Sequence[Unit]]) -> tuple[object, ...]:
    """Equal for columns that may stand in one run."""
    present = [row for row, number in enumerate(column) if number != GAP]
    if len(present) == 1 and len(column) > 1:
        return ("loose", present[0])
    if len({rows[row][column[row]].text for row in present}) > 1:
        return ("tied",)
    return ("same",) if len(present) == len(column) else ("shared", *present)


def _state(kind: tuple[object, ...]) -> State:
    return "same" if kind == ("same",) else "loose" if kind[0] == "loose" else "tied"


def _whole_sentences(
    columns: Sequence[Sequence[int]], rows: Sequence[Sequence[Unit]]
) -> frozenset[tuple[int, int]]:
    """The units, by row and number, of sentences that one row has and no other has a part in."""
    found: set[tuple[int, int]] = set()
    for row, part in groupby(columns, key=_only):
        numbers = [] if row is None else [column[row] for column in part]
        sentence: list[int] | None = (
            [] if numbers and row is not None and _opens(rows[row], numbers[0]) else None
        )
        for number in numbers:
            if row is None:
                break
            ends = rows[row][number].text in _ENDS or number + 1 == len(rows[row])
            if sentence is not None:
                sentence.append(number)
            if ends:
                found |= {(row, listed) for listed in sentence or ()}
                sentence = []
    return frozenset(found)


def _opens(units: Sequence[Unit], number: int) -> bool:
    return number == 0 or units[number - 1].text in _ENDS


def _only(column: Sequence[int]) -> int | None:
    """The row that alone has something in the column."""
    having = [row for row, number in enumerate(column) if number != GAP]
    return having[0] if len(having) == 1 < len(column) else None


def _is_cut(
    run: Sequence[Sequence[int]],
    column: Sequence[int],
    profile: Profile,
    whole: frozenset[tuple[int, int]],
) -> bool:
    """Whether a row's own words fall apart between a run of columns and the next one."""
    row = next(row for row, number in enumerate(column) if number != GAP)
    units = [profile.rows[row][before[row]] for before in run]
    following = profile.rows[row][column[row]]
    if (row, column[row]) in whole and (row, run[-1][row]) in whole:
        return units[-1].text in _ENDS
    if following.sort in ("modality", "be") and units[-1].is_content:
        return not any(unit.sort == "condition" for unit in units)  # what is said of somebody begins
    if units[-1].text == "." and not following.text[0].isupper() and following.text[0].isalnum():
        return False  # a short form
    return bool(_CLOSES.fullmatch(units[-1].text) or _OPENS.fullmatch(following.text))


def facing(stretch: list[Atom]) -> list[Atom]:
    """The atoms of a stretch with those made one that stand in different rows at the same place.

    Atoms without a row in common may change places, so that each finds the one that it stands instead of: those
    first with which every row has something.
    """
    wholes = _faced(stretch, whole=True)
    found = _faced(wholes, whole=False)
    return _faced(found, whole=True) if len(found) < len(wholes) else found


def _faced(stretch: list[Atom], *, whole: bool) -> list[Atom]:
    found: list[Atom] = []
    rest = stretch
    while rest:
        atom, *rest = rest
        at = _instead_of(atom, rest, whole=whole)
        if at is None:
            found.append(atom)
            continue
        both = Atom("tied", [*atom.columns, *rest[at].columns], atom.rows)
        passed = rest[:at]
        if any(other.mask & rest[at].mask for other in passed):
            rest = [*passed, both, *rest[at + 1 :]]
        else:
            rest = [both, *passed, *rest[at + 1 :]]
    return found


def _instead_of(atom: Atom, others: Sequence[Atom], *, whole: bool) -> int | None:
    """Which of `others` the atom stands instead of: rather one that speaks of the same, one with as much force, then
    the first."""
    found, least = None, (True, True)
    for number, other in _reachable(atom, others):
        if atom.may_face(other) and (not whole or atom.covers_with(other)):
            rank = atom.senses.isdisjoint(other.senses), other.has_force != atom.has_force
            if found is None or rank < least:
                found, least = number, rank
            if not any(least):
                break
    return found


def _reachable(atom: Atom, others: Sequence[Atom]) -> Iterator[tuple[int, Atom]]:
    """Those that the atom has no row in common with, and that can come to it or it to them."""
    passed, every = 0, (1 << len(atom.rows)) - 1
    for number, other in enumerate(others):
        if not other.mask & atom.mask and not (other.mask & passed and atom.mask & passed):
            yield number, other
        passed |= other.mask
        if passed == every:
            break
