"""What the journal wrote about edits, row by row.

Everything here may come from a foreign file: what makes no sense is a `Problem`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.store.connection import Connection
from app.store.images import read
from app.store.schema import ANCHORS, DESCRIBED, FAMILIES, NOTES, REVIEWS, SOURCES, VERDICTS
from app.store.writes import Write
from app.text.history import Did, Kind

Values = Mapping[str, Any]
"""A row: its values by column."""

Entry = tuple[str, str | None, str | None]
"""An entry of the journal: the table, and the images before and after."""

_ENTRIES = """
    SELECT "table", "before", "after" FROM changes WHERE edit = ? AND "key" <> ''
    ORDER BY "table" IN ('segments', 'passages'), id LIMIT ?
"""
_KINDS: dict[str, Kind] = {
    NOTES.name: "notes",
    ANCHORS.name: "notes",
    VERDICTS.name: "verdicts",
    REVIEWS.name: "reviews",
    SOURCES.name: "sources",
    DESCRIBED.name: "sources",
    FAMILIES.name: "spellings",
}


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after an edit; None where it did not exist."""

    table: str
    before: Values | None
    after: Values | None

    @property
    def row(self) -> Values:
        """The row as the edit left it, or as it was before it went."""
        return self.after if self.after is not None else self.before or {}

    @property
    def did(self) -> Did:
        """What became of the row."""
        if self.before is None:
            return "added"
        return "deleted" if self.after is None else "changed"

    def differs(self, column: str) -> bool:
        """Whether the column says something else now. A row that came or went differs in all."""
        if self.before is None or self.after is None:
            return True
        return bool(self.before.get(column) != self.after.get(column))


def kind_of(table: str) -> Kind:
    """What an edit of that table is about."""
    return _KINDS.get(table, "lineup")


def row_changes(connection: Connection, entry: Entry) -> Iterator[RowChange]:
    """The rows that an entry of the journal tells, one or many, those that went first."""
    name, before, after = entry
    forth, back = read(connection, name, before, after), read(connection, name, after, before)
    earlier = iter(_rows(back, "update"))
    for write in forth:
        for row in _rows([write], write.kind):
            if write.kind == "delete":
                yield RowChange(name, row, None)
            else:
                yield RowChange(name, next(earlier) if write.kind == "update" else None, row)


def entries(connection: Connection, edit: int, most: int) -> list[Entry]:
    """The entries of an edit that tell one row each, in their order, at most so many; what only comes along with a
    source is last.
    """
    return connection.rows(_ENTRIES, (edit, most))


def text(row: Values | None, column: str) -> str:
    """A value of the row as text, empty if it has none."""
    value = (row or {}).get(column)
    return "" if value is None else str(value)


def _rows(found: list[Write], kind: str) -> Iterator[Values]:
    for write in found:
        if write.kind == kind:
            for row in write.rows:
                yield dict(zip(write.columns, row, strict=True))
