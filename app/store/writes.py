"""Putting rows into the tables.

Rows are written in runs: all that are removed from a table, all that are changed, all that are added.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Literal

from app.store.connection import Connection, Row
from app.store.schema import Table
from app.store.trouble import damaged

Pair = tuple[Row | None, Row | None]
"""A row before and after a change; None where it did not exist."""

Kind = Literal["insert", "update", "delete"]


@dataclass(frozen=True, slots=True)
class Write:
    """Rows to put into a table. `columns` begin with the table's key, the rows hold their values."""

    table: Table
    kind: Kind
    columns: tuple[str, ...]
    rows: Sequence[Row]


def differences(table: Table, before: Iterable[Row], after: Iterable[Row]) -> list[Pair]:
    """What turns the rows `before` into the rows `after`, told apart by their key: removed, changed and
    added.
    """
    width = len(table.key)
    old = {row[:width]: row for row in before}
    new = {row[:width]: row for row in after}
    removed: list[Pair] = [(row, None) for key, row in old.items() if key not in new]
    return removed + [(old.get(key), row) for key, row in new.items() if old.get(key) != row]


def writes(table: Table, columns: tuple[str, ...], pairs: Sequence[Pair]) -> list[Write]:
    """What has to be put into the table so that the rows before become the rows after."""
    removed = [before for before, after in pairs if before is not None and after is None]
    changed = [after for before, after in pairs if before is not None and after is not None]
    added = [after for before, after in pairs if before is None and after is not None]
    runs: tuple[tuple[Kind, list[Row]], ...] = (("delete", removed), ("update", changed), ("insert", added))
    return [Write(table, kind, columns, rows) for kind, rows in runs if rows]


def apply(connection: Connection, wanted: Iterable[Write]) -> None:
    """Put the rows in, in order, runs of like ones at once. A `Problem` if a row to change is not there."""
    for (table, kind, columns), group in groupby(wanted, key=lambda w: (w.table, w.kind, w.columns)):
        width = len(table.key)
        rows = list(chain.from_iterable(w.rows for w in group))
        if kind == "insert":
            written = connection.write_many(table.insert(columns), rows)
        elif kind == "update":
            written = connection.write_many(
                table.update(columns), (row[width:] + row[:width] for row in rows)
            )
        else:
            written = connection.write_many(table.delete(), (row[:width] for row in rows))
        if written != len(rows):
            raise damaged(connection.path)
