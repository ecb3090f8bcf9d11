"""The places where lined-up readings differ, as narrow as a reader can follow.

Between columns in which all rows are the same there are stretches that differ. A stretch is cut where rows have
forms of one word facing each other, and where some of them begin to agree, so that each place is one difference.
What stands in one row instead of something else in another becomes one place again (`atoms`), and what is light
(articles, signs, auxiliaries) goes with the words it belongs to.
"""

from collections.abc import Sequence
from itertools import groupby, pairwise

from app.text.collation.atoms import Atom, atoms, facing
from app.text.collation.profile import GAP, Profile
from app.text.language.units import Sort, Unit

# A stretch of light units that all rows share is given up between two changes that weigh this many times as much.
_SHARE = 3
_CHANCE = 2.5
"""Stretches on both sides that weigh so many times as much make what is common between them chance."""
_FORCE: frozenset[Sort] = frozenset({"modality", "be", "negation"})
_LEADING: frozenset[Sort] = frozenset({"modality", "be", "article"})


Place = Sequence[tuple[int, int]]
"""For every row the first and the last unit (exclusive) of its reading; equal for an omission."""


def places(profile: Profile) -> list[Place]:
    """The places where the rows differ, in reading order. Outside them all rows have the same units."""
    found: list[Place] = []
    at = [0] * len(profile.rows)
    parts = _without_islands(_rewritten(list(atoms(profile)), len(profile.rows)))
    for same, group in groupby(parts, key=lambda atom: atom.state == "same"):
        stretch: list[Place] = []
        for columns in [atom.columns for atom in group] if same else _joined(facing(list(group))):
            ends = [_end(columns, row, start) for row, start in enumerate(at)]
            stretch.append(list(zip(at, ends, strict=True)))
            at = ends
        if not same:
            found += _balanced(stretch, profile.rows)
    return found


def _end(columns: Sequence[Sequence[int]], row: int, start: int) -> int:
    return max((column[row] + 1 for column in columns if column[row] != GAP), default=start)


def _rewritten(found: list[Atom], rows: int) -> list[Atom]:
    """The atoms without those that all rows share by chance: a word or two between stretches that at least two rows
    word in their own way, each of them much longer."""
    groups = [list(group) for _, group in groupby(found, key=lambda atom: atom.state == "same")]
    kept: list[list[Atom]] = []
    for number, common in enumerate(groups):
        group = common
        if 0 < number < len(groups) - 1 and common[0].state == "same":
            around = min(_own(kept[-1], rows), _own(groups[number + 1], rows))
            if sum(atom.weight for atom in common) * (rows - 1) * _CHANCE <= around:
                group = [part for atom in common for part in atom.parted()]
        if kept and (kept[-1][0].state == "same") == (group[0].state == "same"):
            kept[-1] += group
        else:
            kept.append(group)
    return [atom for group in kept for atom in group]


def _own(group: Sequence[Atom], rows: int) -> float:
    """How much the row with the second most words of its own has in a stretch."""
    own = [atom for atom in group if len(atom.support) == 1]
    return sorted(sum(atom.weight_of(row) for atom in own) for row in range(rows))[-2]


def _without_islands(found: list[Atom]) -> list[Atom]:
    """The atoms with light ones that only interrupt larger changes made part of them."""
    kept: list[Atom] = []
    for atom in found:
        kept.append(atom)
        while len(kept) > 2 and _is_island(*kept[-3:]):
            columns = [column for part in kept[-3:] for column in part.columns]
            kept[-3:] = [Atom("loose", columns, kept[-1].rows)]
    return kept


def _is_island(before: Atom, atom: Atom, after: Atom) -> bool:
    if atom.state != "same" or before.state != "loose" or after.state != "loose":
        return False
    agreed = atom.weight * (len(atom.rows) - 1)
    return atom.is_light and _SHARE * agreed <= min(before.weight, after.weight)


def _joined(stretch: Sequence[Atom]) -> list[list[list[int]]]:
    """The columns of each place of a stretch: light atoms go with the next one, the last ones with the one before.

    Where every row has a modal verb or the like, these are a place of their own, with those that some have more.
    """
    pending: list[Atom] = []
    found: list[list[list[int]]] = []
    for atom in stretch:
        alone = atom.is_full and _is_force(atom)
        if atom.is_light and not alone:
            pending.append(atom)
            continue
        leading = pending
        if alone:
            first = next((n for n, other in enumerate(pending) if _is_force(other)), len(pending))
            leading = pending[first:]
            _put(_columns(pending[:first]), found)
        found.append(_columns([*leading, atom]))
        pending = []
    _put(_columns(pending), found)
    return found


def _is_force(atom: Atom) -> bool:
    return all(unit.sort in _FORCE for unit in atom.units)


def _columns(stretch: Sequence[Atom]) -> list[list[int]]:
    return [column for atom in stretch for column in atom.columns]


def _put(columns: list[list[int]], found: list[list[list[int]]]) -> None:
    """Light columns that nothing follows go with the last place, or are one."""
    if columns and found:
        found[-1] += columns
    elif columns:
        found.append(columns)


def _balanced(stretch: Sequence[Place], rows: Sequence[Sequence[Unit]]) -> list[Place]:
    """Touching places, with auxiliaries and articles at the end of one given to the next, whose words they lead;
    where there is no next one and every row has a verb there, the verbs become one."""
    *found, last = [list(place) for place in stretch]
    for before, after in pairwise((*found, last)):
        for row, units in enumerate(rows):
            cut = _leading(units, *before[row]) if after[row][0] < after[row][1] else before[row][1]
            before[row], after[row] = (before[row][0], cut), (cut, after[row][1])
    cuts = [_verb(units, *pair) for units, pair in zip(rows, last, strict=True)]
    if any(cut == end for cut, (_, end) in zip(cuts, last, strict=True)):
        return [*found, last]
    verbs = [(cut, end) for cut, (_, end) in zip(cuts, last, strict=True)]
    return [*found, [(start, cut) for cut, (start, _) in zip(cuts, last, strict=True)], verbs]


def _leading(units: Sequence[Unit], first: int, last: int) -> int:
    """Where the auxiliaries and articles begin that the range ends with; its first unit stays."""
    while last - 1 > first and units[last - 1].sort in _LEADING:
        last -= 1
    return last


def _verb(units: Sequence[Unit], first: int, last: int) -> int:
    """Where the auxiliaries begin that the range ends with."""
    while last > first and units[last - 1].sort in _FORCE:
        last -= 1
    return last
