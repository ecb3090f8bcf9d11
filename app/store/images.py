"""Rows as the journal keeps them: what was there before a change, and what after.

An image is JSON that says its columns, so that it can be read without the program and still fits after a
migration has added columns. The image of one row is an object, column by column; where an edit changes many rows
of a table, such as an import, one image holds many of them: an object of `columns` and `rows`.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.store.connection import Connection, Row
from app.store.schema import JOURNALED, Table
from app.store.trouble import damaged, decoding
from app.store.values import to_json
from app.store.writes import Pair, Write, writes

Change = tuple[str, str | None, str | None]
"""The key of a row as the journal writes it, empty for many rows; its images before and after, None for nothing."""

_FEW = 32
"""Up to so many rows are told one by one."""
_MANY = 1000
"""Rows in one image at most, so that none grows beyond what can be looked at."""


def image(table: Table, row: Row | None) -> str | None:
    """One row as JSON."""
    return None if row is None else to_json(dict(zip(table.columns, row, strict=True)))


def changes(table: Table, pairs: Sequence[Pair]) -> Iterator[Change]:
    """What the journal writes for these."""
    if len(pairs) > _FEW:
        for start in range(0, len(pairs), _MANY):
            some = pairs[start : start + _MANY]
            yield "", _together(table, [before for before, _ in some]), _together(table, [a for _, a in some])
        return
    for before, after in pairs:
        yield table.key_text(before or after or ()), image(table, before), image(table, after)


def read(connection: Connection, name: str, before: str | None, after: str | None) -> list[Write]:
    """What has to be put into the table of that name. A `Problem` if the images make no sense."""
    table = JOURNALED.get(name)
    with decoding(connection.path):
        images = [_parsed(text) for text in (before, after) if text]
        if table is None or not images or not {*images[-1].columns} >= {*table.key}:
            raise damaged(connection.path)
        # An image from before a column existed leaves that column alone.
        columns = tuple(column for column in table.columns if column in images[-1].columns)
        rows = [one.only(columns) for one in images]
        nothing: list[Row | None] = [None] * len(rows[0])
        pairs = zip(rows[0] if before else nothing, rows[-1] if after else nothing, strict=True)
        return writes(table, columns, list(pairs))


@dataclass(frozen=True, slots=True)
class _Image:
    """Rows of these columns; None for one that did not exist."""

    columns: tuple[str, ...]
    rows: list[Row | None]

    def only(self, columns: tuple[str, ...]) -> list[Row | None]:
        """The rows with just these columns, in this order. Raises ValueError if one is missing."""
        if columns == self.columns:
            return self.rows
        places = [self.columns.index(column) for column in columns]
        return [row and tuple(row[place] for place in places) for row in self.rows]


def _parsed(text: str) -> _Image:
    """What an image says. Raises ValueError or TypeError if it is none."""
    found: Any = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError(text)
    if "rows" not in found:
        return _Image(tuple(found), [tuple(found.values())])
    columns, rows = (
        tuple(found.get("columns", ())),
        [None if row is None else tuple(row) for row in found["rows"]],
    )
    if not rows or any(row is not None and len(row) != len(columns) for row in rows):
        raise ValueError(text)
    return _Image(columns, rows)


def _together(table: Table, rows: Sequence[Row | None]) -> str | None:
    """Many rows as JSON; None if there are none."""
    if all(row is None for row in rows):
        return None
    return to_json({"columns": table.columns, "rows": rows})
