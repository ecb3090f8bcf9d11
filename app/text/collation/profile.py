"""Lining up any number of readings: a table of columns, one row for each, that grows by one row at a time.

A new row is aligned with all rows before it at once, so that what two of them share is found even where the first
has nothing. Equal units weigh most, then forms of a word, then units that do the same thing, such as two modal verbs.
"""

from collections.abc import Sequence

from app.text.collation.chain import Hooks, chain
from app.text.language.units import Sort, Unit

GAP = -1
"""In a column: this row has nothing here."""

_WEIGHTS: dict[Sort, float] = {
    "sign": 0.3,
    "article": 0.4,
    "small": 0.6,
    "be": 0.8,
    "modality": 1.2,
    "negation": 1.2,
    "condition": 1.4,
    "scope": 1.4,
    "party": 2.0,
    "name": 2.0,
    "word": 2.0,
    "quantity": 2.0,
    "date": 2.0,
}
_ALIKE_BY_SORT: dict[Sort, float] = {
    "modality": 0.6,
    "negation": 0.6,
    "condition": 0.5,
    "quantity": 0.5,
    "date": 0.5,
}


_MORE = 0.3


class Profile:
    """Rows of units in columns. `columns[n][row]` is the number of the unit of that row, or `GAP`."""

    def __init__(self, first: Sequence[Unit]) -> None:
        self.rows: list[Sequence[Unit]] = [first]
        self.columns: list[list[int]] = [[n] for n in range(len(first))]
        self._hooks: list[Hooks] = [_hooks(unit) for unit in first]

    def add(self, row: Sequence[Unit]) -> None:
        """Align one more row with those there are."""
        mine = [_hooks(unit) for unit in row]
        pairs = chain(mine, self._hooks)
        gaps = [GAP] * len(self.rows)
        columns: list[list[int]] = []
        hooks: list[Hooks] = []
        unit = column = 0
        for number, there in (*pairs, (len(row), len(self.columns))):
            columns += ([*found, GAP] for found in self.columns[column:there])
            columns += ([*gaps, n] for n in range(unit, number))
            hooks += self._hooks[column:there]
            hooks += mine[unit:number]
            if there < len(self.columns):
                columns.append([*self.columns[there], number])
                hooks.append(_both(self._hooks[there], mine[number]))
            unit, column = number + 1, there + 1
        self.columns, self._hooks = columns, hooks
        self.rows.append(row)


def _hooks(unit: Unit) -> Hooks:
    """By what a unit can be matched with another, and what the match weighs."""
    weight = _WEIGHTS[unit.sort]
    found = {f"k{unit.key}": weight}
    if unit.sort != "sign":
        found.setdefault(f"t{unit.stem}", weight * 0.9)
        found.setdefault(f"s{unit.sense}", weight * 0.8)
        if unit.is_content and len(unit.stem) > 5:
            found.setdefault(f"p{unit.stem[:5]}", weight * 0.6)
        if unit.sort in _ALIKE_BY_SORT:
            found.setdefault(f"c{unit.sort}", weight * _ALIKE_BY_SORT[unit.sort])
    return found


def _both(one: Hooks, other: Hooks) -> Hooks:
    """All hooks, those that both have with more weight than either."""
    return {
        **one,
        **{
            hook: one.get(hook, 0.0) + _MORE * weight if hook in one else weight
            for hook, weight in other.items()
        },
    }
