"""Does a file define just what we define? What anybody else has put into it could run when it is used: a trigger at
the next edit, a view or a computed column at the next look.
"""

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing

from app.errors import Problem
from app.store.connection import Connection
from app.store.tables import STATEMENTS
from app.store.trouble import damaged
from app.told import Told, told

Definition = tuple[str, str, str, str]
"""Of something in a file: what it is, its name, the table that it belongs to, and its SQL."""

_ASKED = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"
_STEPS_TABLE = "_sqlite_migrations"
_STEPS_COLUMNS = {"id", "migration_set", "name", "applied_at"}
_STEPS_SQL = re.compile(
    r"CREATE TABLE (?!.*\b(AS|CHECK|COLLATE|DEFAULT|GENERATED|REFERENCES)\b)|"
    r'CREATE UNIQUE INDEX "\w+" ON "\w+" \("\w+", "\w+"\)$|$',
    re.IGNORECASE,
)


_KINDS = ("table", "index", "view", "trigger")


def require_plain(connection: Connection) -> None:
    """A `Problem` if the file defines what runs when it is looked at. Nothing of it has run then."""
    for kind, name, _, sql in map(_flat, connection.rows(_ASKED)):
        if kind in ("view", "trigger"):
            raise _foreign(connection, kind, name)
        if sql.upper().startswith("CREATE VIRTUAL"):
            raise _foreign(connection, "table", name)


def require_ours(connection: Connection, steps: Sequence[str]) -> None:
    """A `Problem` if the file defines more than the steps of our schema made, `Damaged` if less or something else."""
    expected = set(_made_by(steps))
    found = {definition for row in connection.rows(_ASKED) if not _is_of_steps(definition := _flat(row))}
    ours = {definition[:2] for definition in expected}
    for kind, name, _, _ in sorted(found):
        if (kind, name) not in ours and kind in _KINDS:
            raise _foreign(connection, kind, name)
    if found != expected or not _has_steps(connection):
        raise damaged(connection.path)


def _foreign(connection: Connection, kind: str, name: str) -> Problem:
    shown = "".join(letter if letter.isprintable() else "?" for letter in name)[:60]
    return Problem(
        told(
            "{path} holds {what} that Variorum did not make, so it is not safe to open: ask for a fresh copy of the "
            "project, or get out of it what is ours ('variorum salvage').",
            path=connection.path,
            what=_called(kind, shown),
        )
    )


def _called(kind: str, name: str) -> Told:
    match kind:
        case "table":
            return told("a table “{name}”", name=name)
        case "index":
            return told("an index “{name}”", name=name)
        case "view":
            return told("a view “{name}”", name=name)
        case _:
            return told("a trigger “{name}”", name=name)


def _made_by(steps: Sequence[str]) -> list[Definition]:
    with closing(sqlite3.connect(":memory:")) as memory:
        for step in steps:
            for statement in STATEMENTS[step]:
                memory.execute(statement)
        return [_flat(row) for row in memory.execute(_ASKED)]


def _flat(row: Sequence[str]) -> Definition:
    kind, name, table, sql = row
    return kind, name, table, " ".join(str(sql).split())


def _is_of_steps(row: Sequence[str]) -> bool:
    """Whether it belongs to the table that sqlite-utils keeps, whose wording is up to that."""
    kind, name, table, sql = row
    named = name.removeprefix("sqlite_autoindex_").removeprefix("idx_").startswith(_STEPS_TABLE)
    return table == _STEPS_TABLE and kind in ("table", "index") and named and bool(_STEPS_SQL.match(sql))


def _has_steps(connection: Connection) -> bool:
    columns = connection.rows("SELECT name, hidden FROM pragma_table_xinfo(?)", (_STEPS_TABLE,))
    return {name for name, _ in columns} == _STEPS_COLUMNS and not any(hidden for _, hidden in columns)
