"""Taking back one edit out of the middle of a history: as a new edit, and only where nothing later stands on it."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.history_rows import RowChange, Values, row_changes, text
from app.store.journal import Journal
from app.store.schema import JOURNALED, NOTES, SOURCES, Table, part_of
from app.store.trouble import damaged
from app.told import told

_LATER = """
    SELECT e.name, e.at FROM changes c JOIN edits e ON e.id = c.edit
    WHERE c."table" = ? AND c."key" IN (?, '') AND c.edit > ? AND e.state = 'done' ORDER BY c.edit LIMIT 1
"""
_SOURCES_LATER = """
    SELECT c."table", c."before", c."after" FROM changes c JOIN edits e ON e.id = c.edit
    WHERE c."table" = 'sources' AND c."key" IN (?, '') AND c.edit > ? AND e.state = 'done'
"""
_OVERLAPS = """
    SELECT count(*) FROM (
        SELECT "end" AS one, lead("start") OVER (PARTITION BY source ORDER BY "start") AS next FROM {}
    ) WHERE next < one
"""
_DANGLING = (
    "SELECT count(*) FROM notes WHERE point <> '' AND point NOT IN (SELECT id FROM points)",
    "SELECT count(*) FROM absences WHERE point NOT IN (SELECT id FROM points)",
    "SELECT count(*) FROM point_pins WHERE id NOT IN (SELECT id FROM points)",
    "SELECT count(*) FROM pins p JOIN json_each(CASE WHEN json_valid(p.points) THEN p.points ELSE '[]' END) j "
    "WHERE j.value NOT IN (SELECT id FROM points)",
    "SELECT count(*) FROM project WHERE key = 'reference' AND value NOT IN (SELECT id FROM sources)",
    _OVERLAPS.format("segments"),
    _OVERLAPS.format("pins"),
)
"""How many rows stand on something that is not there, or on each other."""

_DEPENDENT = tuple(name for name in JOURNALED if part_of(name) == "wordings")
"""The tables whose rows belong to rows of others that an edit may have added."""

_Net = dict[tuple[Table, Row], RowChange]
"""What an edit did in all to each row, by its key."""


def take_back(connection: Connection, journal: Journal, edit: int) -> str:
    """Take back that edit and no other, as a new edit; its name. A `Problem` that says why if that cannot be."""
    with _depending(connection, edit), connection.transaction():
        name = _name(connection, edit)
        net = _net(connection, edit)
        is_last = edit == journal.current
        # Before the last edit everything fitted. Taking back another one may take away what later ones stand on.
        queries = () if is_last else _queries(net)
        before = _dangling(connection, queries)
        with journal.edit(f"Take back “{name}”"):
            if not is_last:
                _require_texts(connection, edit, name, net)
            for table in dict.fromkeys(table for table, _ in net):
                _turn_back(connection, journal, edit, name, table, net)
            if _dangling(connection, queries) > before:
                raise _depended_on(name)
    return name


def obstacle(connection: Connection, author: str, edit: int) -> str | None:
    """Why that edit cannot be taken back by itself as things are; None if it can. It is tried, and nothing is kept of
    that."""
    try:
        with connection.transaction():
            name = take_back(connection, Journal(connection, author), edit)
            if any(connection.row(f"PRAGMA foreign_key_check({table})") for table in _DEPENDENT):
                raise _depended_on(name)
            raise _TriedError
    except _TriedError:
        return None
    except Problem as problem:
        return problem.sentence


class _TriedError(Exception):
    """It went well, and is not to be kept."""


def _name(connection: Connection, edit: int) -> str:
    """The name of an edit that is done. A `Problem` if it is not."""
    found = connection.row("SELECT name, state FROM edits WHERE id = ?", (edit,))
    if found is None or found[1] != "done":
        raise Problem(told("Only an edit that is done can be taken back by itself: choose another one."))
    return str(found[0])


def _net(connection: Connection, edit: int) -> _Net:
    net: _Net = {}
    entries = connection.rows(
        'SELECT "table", "before", "after" FROM changes WHERE edit = ? ORDER BY id', (edit,)
    )
    for name, before, after in entries:
        for change in row_changes(connection, (name, before, after)):
            table = JOURNALED[name]
            where = (table, tuple(change.row.get(column) for column in table.key))
            first = net.get(where)
            net[where] = RowChange(name, first.before, change.after) if first else change
    return net


def _turn_back(
    connection: Connection, journal: Journal, edit: int, name: str, table: Table, net: _Net
) -> None:
    """Make the rows of one table those that they were."""
    now: list[Row] = []
    then: list[Row] = []
    for (of, key), change in net.items():
        if of is not table:
            continue
        row = connection.row(table.select_one(), key)
        if not _is_still(table, row, change.after):
            raise _changed_later(connection, edit, name, table.name, table.key_text(key))
        if row is not None:
            now.append(row)
        if change.before is not None:
            then.append(_row(table, row, change.before))
    journal.replace(table, now, _numbered(connection, then) if table is NOTES else then)


def _is_still(table: Table, row: Row | None, values: Values | None) -> bool:
    if row is None or values is None:
        return row is None and values is None
    there = dict(zip(table.columns, row, strict=True))
    return all(there[column] == value for column, value in values.items())


def _row(table: Table, now: Row | None, values: Values) -> Row:
    """The row of these values; a column that they do not tell stays as it is, or says nothing."""
    there = dict(zip(table.columns, now or ("",) * len(table.columns), strict=True))
    return tuple({**there, **values}[column] for column in table.columns)


def _numbered(connection: Connection, rows: list[Row]) -> list[Row]:
    """Rows of notes, those that come back with another number if theirs is taken meanwhile."""
    at = NOTES.columns.index("number")
    free = connection.value("SELECT coalesce(max(number), 0) FROM notes")
    numbered = []
    for row in rows:
        holder = connection.value("SELECT id FROM notes WHERE number = ?", (row[at],))
        if holder not in (None, row[0]):
            free += 1
            numbered.append((*row[:at], free, *row[at + 1 :]))
        else:
            numbered.append(row)
    return numbered


def _require_texts(connection: Connection, edit: int, name: str, net: _Net) -> None:
    """Raise a `Problem` if rows that count characters would come back to texts that are others now."""
    touched = {
        text(change.row, "id" if table is SOURCES else "source")
        for (table, _), change in net.items()
        if "source" in table.columns or (table is SOURCES and change.differs("text_sha256"))
    }
    for source in touched:
        for later in connection.rows(_SOURCES_LATER, (source, edit)):
            for change in row_changes(connection, (later[0], later[1], later[2])):
                if text(change.row, "id") == source and change.differs("text_sha256"):
                    raise Problem(
                        told(
                            "“{name}” cannot be taken back by itself: a source that it is about was replaced or "
                            "removed later. Go back to it, or restore its notes.",
                            name=name,
                        )
                    )
        replaced = net.get((SOURCES, (source,)))
        if replaced and replaced.before and replaced.after:
            raise Problem(
                told(
                    "“{name}” cannot be taken back by itself: what was done later is on the new words. Go "
                    "back to before it instead.",
                    name=name,
                )
            )


def _queries(net: _Net) -> Sequence[str]:
    """What has to be asked before and after."""
    parts = {part_of(table.name) for table, _ in net}
    return _DANGLING if "wordings" in parts else _DANGLING[:1] if "notes" in parts else ()


def _dangling(connection: Connection, queries: Iterable[str]) -> int:
    return sum(int(connection.value(query)) for query in queries)


def _changed_later(connection: Connection, edit: int, name: str, table: str, key: str) -> Problem:
    if (later := connection.row(_LATER, (table, key, edit))) is None:
        return damaged(connection.path)
    when = str(later[1])[:16].replace("T", " ")
    return Problem(
        told(
            "“{name}” cannot be taken back by itself: “{later}” ({when} UTC) changed the same later. Take that back "
            "first, or go back to before it.",
            name=name,
            later=later[0],
            when=when,
        )
    )


def _depended_on(name: str) -> Problem:
    return Problem(
        told(
            "“{name}” cannot be taken back by itself: something that was done later depends on it. "
            "Go back to before it instead.",
            name=name,
        )
    )


@contextmanager
def _depending(connection: Connection, edit: int) -> Iterator[None]:
    """Turn a reference to a row that would be gone, met inside the block, into a `Problem`."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise _depended_on(_name(connection, edit)) from error
