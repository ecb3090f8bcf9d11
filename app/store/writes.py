"""Rows as the journal keeps them, and putting rows into the tables.

An image is a row as a JSON object, column by column, so that it can be read without the program and still
fits after a migration has added columns.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from app.store.connection import Connection, Row
from app.store.schema import JOURNALED, Table
from app.store.trouble import damaged, decoding
from app.store.values import to_json

Pair = tuple[Row | None, Row | None]
"""A row before and after a change; None where it did not exist."""

Kind = Literal["insert", "update", "delete"]


@dataclass(frozen=True, slots=True)
class Write:
    """One row to put into a table. `columns` begin with the table's key, `row` holds their values."""

    table: Table
    kind: Kind
    columns: tuple[str, ...]
    row: Row


def differences(table: Table, before: Iterable[Row], after: Iterable[Row]) -> list[Pair]:
    """What turns the rows `before` into the rows `after`, told apart by their key: removed, changed and
    added.
    """
    old = {table.key_of(row): row for row in before}
    new = {table.key_of(row): row for row in after}
    removed: list[Pair] = [(row, None) for key, row in old.items() if key not in new]
    return removed + [(old.get(key), row) for key, row in new.items() if old.get(key) != row]


def image(table: Table, row: Row | None) -> str | None:
    """The row as JSON."""
    return None if row is None else to_json(dict(zip(table.columns, row, strict=True)))


def write(table: Table, columns: tuple[str, ...], pair: Pair) -> Write:
    """What has to be put into the table so that the row before becomes the row after."""
    before, after = pair
    if after is not None:
        return Write(table, "insert" if before is None else "update", columns, after)
    assert before is not None, "a change has at least one side"
    return Write(table, "delete", columns, before)


def from_images(connection: Connection, name: str, before: str | None, after: str | None) -> Write:
    """What has to be put into the table of that name, the images being JSON. A `Problem` if they make no
    sense.
    """
    with decoding(connection.path):
        images: list[dict[str, Any] | None] = [json.loads(text) if text else None for text in (before, after)]
    table, known = JOURNALED.get(name), images[1] or images[0]
    if table is None or known is None or not known.keys() >= {*table.key}:
        raise damaged(connection.path)
    # An image from before a column existed leaves that column alone.
    columns = tuple(column for column in table.columns if column in known)
    was, becomes = (tuple(map(i.get, columns)) if i else None for i in images)
    return write(table, columns, (was, becomes))


def apply(connection: Connection, writes: Iterable[Write]) -> None:
    """Put the rows in, in order, runs of like ones at once. A `Problem` if a row to change is not there."""
    for (table, kind, columns), group in groupby(writes, key=lambda w: (w.table, w.kind, w.columns)):
        width = len(table.key)
        rows = [w.row for w in group]
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
