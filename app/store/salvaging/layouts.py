"""The tables that a project file may hold, and which of them a record without a table belongs to."""

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from app.store.connection import Connection
from app.store.salvaging.records import Record, Value
from app.store.sources import Description

Row = dict[str, Value]

_TYPES: dict[str, tuple[type, ...]] = {
    "TEXT": (str,),
    "INTEGER": (int,),
    "REAL": (float, int),
    "BLOB": (bytes,),
}
_OURS = re.compile(r"CREATE TABLE [^(]{1,80}\(", re.IGNORECASE)
_INNER = ("_sqlite_migrations", "sqlite_sequence")


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `default` is what it has in files from before there was such a column, None if there always was."""

    name: str
    kind: str
    may_be_null: bool
    default: str | None


@dataclass(frozen=True, slots=True)
class Layout:
    """One table: its columns in the order in which they are written, its key, the column that is the integer key of
    its rows, empty if none is, whether its rows have such a key at all, and the columns that only later versions have.
    """

    table: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    number: str
    has_numbers: bool
    later: tuple[Column, ...] = ()

    def row(self, record: Record) -> Row | None:
        """The row that a record is; None if it is none of this table."""
        if len(record.values) > len(self.columns):
            return None
        row: Row = {column.name: column.default for column in self.later}
        for place, column in enumerate(self.columns):
            if column.name == self.number:
                if place < len(record.values) and record.values[place] is not None:
                    return None
                row[column.name] = record.rowid
                continue
            value = record.values[place] if place < len(record.values) else column.default
            if not _fits(value, column):
                return None
            row[column.name] = value
        return row

    def values(self, row: Row) -> tuple[Value, ...]:
        """The values of a row in the order of the columns; a column that it does not tell has its default."""
        return tuple(row.get(column.name, column.default) for column in self.columns)

    def key_of(self, row: Row) -> tuple[Value, ...]:
        return tuple(row[name] for name in self.key)

    def has(self, row: Row) -> bool:
        """Whether all values of a row, by the names of the columns, are such as this table takes."""
        return all(_fits(row[column.name], column) for column in self.columns)


def layouts(connection: Connection) -> dict[str, Layout]:
    """The layouts of the tables in a sound file."""
    asked = "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
    with closing(sqlite3.connect(":memory:")) as memory:
        return {
            name: _layout(memory, name, sql) for name, sql in connection.rows(asked) if name not in _INNER
        }


def told_by(schema: Iterable[Record], known: Mapping[str, Layout]) -> dict[str, tuple[Layout, int]]:
    """The layouts of the tables of ours that a damaged file tells of, which may be older ones, and the first pages
    of these tables.
    """
    found: dict[str, tuple[Layout, int]] = {}
    for record in schema:
        if len(record.values) != 5:
            continue
        kind, name, _, root, sql = record.values
        if kind == "table" and isinstance(name, str) and name in known and isinstance(root, int):
            layout = _older(known[name], sql) if isinstance(sql, str) else None
            found[name] = (layout or known[name], root)
    return found


def guess(records: Sequence[Record], known: Iterable[Layout], *, numbered: bool) -> Layout | None:
    """The table that all these records of one page fit; None if there is none."""
    for layout in known:
        if layout.has_numbers != numbered:
            continue
        rows = [layout.row(record) for record in records]
        if rows and all(row is not None and _makes_sense(layout.table, row) for row in rows):
            return layout
    return None


def _makes_sense(table: str, row: Row) -> bool:
    """Whether a row can be one of that table, where another one has the same columns."""
    match table:
        case "project":
            return row["key"] == "reference"
        case "described":
            return row["field"] in Description.__annotations__
        case "edits":
            return row["state"] in ("done", "undone", "abandoned")
        case "originals" | "texts" | "sources":
            digest = row["sha256"]
            return isinstance(digest, str) and len(digest) == 64
    return True


def _older(now: Layout, sql: str) -> Layout | None:
    """The layout that a file tells of a table; None if that has less than the table has had from the first."""
    if not _OURS.match(sql):
        return None
    with closing(sqlite3.connect(":memory:")) as memory:
        try:
            layout = _layout(memory, now.table, sql)
        except (sqlite3.Error, sqlite3.Warning, ValueError):
            return None
    names = {column.name for column in layout.columns}
    later = tuple(column for column in now.columns if column.name not in names)
    if not layout.key or any(column.default is None for column in later):
        return None
    return replace(layout, later=later)


def _layout(memory: sqlite3.Connection, name: str, sql: str) -> Layout:
    memory.execute(sql)
    told = memory.execute('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', (name,))
    found = told.fetchall()
    pk = [row[0] for row in sorted((row for row in found if row[4]), key=lambda row: row[4])]
    has_numbers = "WITHOUT ROWID" not in sql.upper()
    number = next((row[0] for row in found if row[4] and row[1] == "INTEGER" and len(pk) == 1), "")
    in_order = found if has_numbers else sorted(found, key=lambda row: row[4] or len(found) + 1)
    columns = tuple(
        Column(row[0], row[1], not row[2] and not row[4], None if row[3] is None else row[3].strip("'"))
        for row in in_order
    )
    return Layout(name, columns, tuple(pk), number if has_numbers else "", has_numbers)


def _fits(value: Value, column: Column) -> bool:
    if value is None:
        return column.may_be_null
    return isinstance(value, _TYPES.get(column.kind, ())) and not isinstance(value, bool)
