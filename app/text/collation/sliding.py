"""What one row has more, moved to where a reader would cut.

Where the words after an insertion are those it begins with, it can be told as well some words later: `by publishing
the address in [the work and by placing a copy in] the work`. Of all the places that are possible, that one is taken
where it begins and ends with a sentence, a clause or at least a phrase.
"""

from collections.abc import Sequence
from itertools import groupby

from app.text.collation.profile import GAP
from app.text.language.units import Sort, Unit

_FARTHEST = 40
_CLAUSES = frozenset(",;:()[]，；：、（）")
_SENTENCES = frozenset(".!?…。！？")
_LEADING: frozenset[Sort] = frozenset({"article", "small", "be", "modality", "negation", "scope"})

Columns = list[list[int]]


def slid(columns: Sequence[list[int]], rows: Sequence[Sequence[Unit]]) -> Columns:
    """The columns with each run that a single row has at the best of the places where it can stand."""
    found, at = list(columns), 0
    for row, part in [(row, len(list(part))) for row, part in groupby(columns, key=_only)]:
        if row is not None and len(rows) > 1:
            before, after = _before(found, at, row), _after(found, at + part, row)
            shift = _best(rows[row], found[at][row], found[at + part - 1][row], before, after)
            first, last = at + min(shift, 0), at + part + max(shift, 0)
            if shift:
                found[first:last] = _moved(found[first:last], row, part, forward=shift > 0)
        at += part
    return found


def _only(column: Sequence[int]) -> int | None:
    """The row that alone has something in the column."""
    having = [row for row, number in enumerate(column) if number != GAP]
    return having[0] if len(having) == 1 else None


def _before(columns: Columns, at: int, row: int) -> int:
    """How many columns before `at` the row shares with others."""
    count = 0
    while count < _FARTHEST and at - count > 0 and _is_shared(columns[at - count - 1], row):
        count += 1
    return count


def _after(columns: Columns, at: int, row: int) -> int:
    count = 0
    while count < _FARTHEST and at + count < len(columns) and _is_shared(columns[at + count], row):
        count += 1
    return count


def _is_shared(column: Sequence[int], row: int) -> bool:
    return column[row] != GAP and _only(column) is None


def _best(units: Sequence[Unit], first: int, last: int, before: int, after: int) -> int:
    """By how many units to move the run `first` to `last`, backwards if negative."""
    shifts = [0]
    while -shifts[-1] < before and units[first + shifts[-1] - 1].text == units[last + shifts[-1]].text:
        shifts.append(shifts[-1] - 1)
    shifts.append(0)
    while shifts[-1] < after and units[first + shifts[-1]].text == units[last + shifts[-1] + 1].text:
        shifts.append(shifts[-1] + 1)
    return max(
        shifts,
        key=lambda shift: (_edge(units, first + shift) + _edge(units, last + shift + 1), -abs(shift), shift),
    )


def _edge(units: Sequence[Unit], place: int) -> int:
    """How good a cut before the unit at `place` is."""
    if place in (0, len(units)) or units[place - 1].text in _SENTENCES:
        return 4
    if units[place].text in _CLAUSES or units[place - 1].text in _CLAUSES:
        return 3
    if units[place - 1].sort in _LEADING:
        return 0
    return 2 if units[place].sort in ("condition", "small") else 1


def _moved(columns: Columns, row: int, size: int, *, forward: bool) -> Columns:
    """The columns of a run of `size` and of those it passes, the run behind them if `forward`, else before them."""
    numbers = [column[row] for column in columns]
    own = columns[:size] if forward else columns[-size:]
    passed = columns[size:] if forward else columns[:-size]
    found = []
    for number, column in zip(numbers, [*passed, *own] if forward else [*own, *passed], strict=True):
        found.append([number if at == row else n for at, n in enumerate(column)])
    return found
