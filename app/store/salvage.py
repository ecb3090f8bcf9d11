"""What can still be read of a damaged project, in a new one.

SQLite stops reading at the first contradiction. So the pages of the file, and of the log beside it, are read one by
one; rows whose page is gone are looked for in the history, which tells every row that an edit wrote; and what is left
is made to fit together again. Nothing is ever written to the damaged file.
"""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from app.errors import Problem
from app.store import claims, trouble
from app.store.connection import Connection
from app.store.files import place, require_free, scratch
from app.store.headers import require_file
from app.store.opening import make
from app.store.salvaging import pages
from app.store.salvaging.collecting import Found, Key, collect
from app.store.salvaging.layouts import Layout, Row, layouts
from app.store.salvaging.mending import Mending
from app.store.salvaging.replaying import replay
from app.store.salvaging.words import called, senseless
from app.store.trouble import reported
from app.text.cancel import Stop, watched
from app.told import told

_SOURCE_TABLES = ("sources", "texts", "notes")


@dataclass(frozen=True, slots=True)
class Salvage:
    """How much was found: numbers of notes, sources and points; and what was lost, in sentences."""

    notes: int
    sources: int
    points: int
    lost: tuple[str, ...]


def salvage(path: Path, out: Path, should_cancel: Stop = None) -> Salvage:
    """Read what can be read of the damaged project at `path`, which is not touched, into a new one at `out`.

    Raises `Problem` if there is nothing to be read, or `out` exists or cannot be made; `Cancelled`. Then nothing
    is left at `out`.
    """
    with reported(out):
        require_free(out)
        with scratch(out.parent) as fresh:
            make(fresh)
            connection = Connection(out, "rw", place=fresh)
            try:
                found = _salvaged(path, connection, should_cancel)
            finally:
                connection.close()
            place(fresh, out)
    claims.forget(out)
    return found


def _salvaged(path: Path, connection: Connection, should_cancel: Stop) -> Salvage:
    known = layouts(connection)
    with trouble.reading(path):
        require_file(path)
        found = collect(pages.load(path, should_cancel), known, should_cancel)
    if not any(found.of(table) for table in _SOURCE_TABLES):
        raise Problem(
            told(
                "{path} holds nothing of a project that could be read: go back to a backup of it.", path=path
            )
        )
    lost = _told(found, replay(found, known, should_cancel))
    mending = Mending(found)
    mending.mend(should_cancel)
    left_out = _write(connection, found, known, should_cancel)
    notes, sources, points = (len(found.of(table)) for table in ("notes", "sources", "points"))
    return Salvage(notes, sources, points, (*lost, *mending.lost, *left_out))


def _told(found: Found, replayed: int) -> tuple[str, ...]:
    sentences = []
    if found.broken:
        one = told("1 part of the file could not be read.")
        many = told("{count} parts of the file could not be read.", count=found.broken)
        sentences.append(one if found.broken == 1 else many)
    if missing := called(found.hurt):
        sentences.append(told("Some of this may be missing: {missing}.", missing=missing))
    if replayed:
        one = told(
            "1 row that could not be read stood in the history, too, and could be put back from there."
        )
        many = told(
            "{count} rows that could not be read stood in the history, too, and could be put back from there.",
            count=replayed,
        )
        sentences.append(one if replayed == 1 else many)
    return tuple(sentences)


def _write(
    connection: Connection, found: Found, known: dict[str, Layout], should_cancel: Stop
) -> tuple[str, ...]:
    """Write what was found into the new project; sentences for what that does not take."""
    left_out: list[str] = []
    with connection.transaction():
        for table, layout in known.items():
            names = [column.name for column in layout.columns]
            marks = ", ".join("?" * len(names))
            columns = ", ".join(f'"{name}"' for name in names)
            sql = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - names of our own tables
            rows = found.of(table)
            try:
                with connection.transaction():
                    written = watched(rows.values(), should_cancel, every=500)
                    connection.write_many(sql, map(layout.values, written))
            except sqlite3.IntegrityError:
                if gone := _one_by_one(connection, sql, layout, rows, should_cancel):
                    left_out.append(senseless(table, gone))
    return tuple(left_out)


def _one_by_one(
    connection: Connection, sql: str, layout: Layout, rows: dict[Key, Row], should_cancel: Stop
) -> int:
    """Write the rows that can be written, and forget the others; how many these are."""
    gone = []
    for key, row in watched(rows.items(), should_cancel, every=500):
        try:
            with connection.transaction():
                connection.write(sql, layout.values(row))
        except sqlite3.IntegrityError:
            gone.append(key)
    for key in gone:
        del rows[key]
    return len(gone)
