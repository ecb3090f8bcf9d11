"""Opening and making project files without harm.

A file is looked at before SQLite touches it, and read before it is written: a file that is not ours, damaged
or too new is left as it was, to the byte. A file of an older version is copied before it is brought up to date.
A new file is built beside its place and moved there when it is whole.
"""

import logging
import sqlite3
from contextlib import nullcontext, suppress
from pathlib import Path

from app import places
from app.errors import CannotSave, Damaged, Problem
from app.store import backups, claims, limits, schema, trouble
from app.store.connection import Connection
from app.store.files import place, require_free, scratch
from app.store.headers import has_log, set_log_aside, way_in
from app.store.reading import connect_to_read, is_log_foreign, on_copy
from app.store.trouble import reported
from app.told import Told, told

_LOGGER = logging.getLogger(__name__)

_OLDEST_SQLITE = (3, 37, 0)
_CHECKED_AT_ONCE = 300_000_000
"""Bytes of a file that is looked through before it is written to: half a second. A larger one can be looked
through when it is open.
"""


def connect(path: Path, *, read_only: bool) -> Connection:
    """A connection to the project at `path`, its schema brought up to date. Raises `Problem`.

    A `read_only` one also opens a damaged file, as far as it can be read, and a file on a read-only disk.
    """
    _require_sqlite()
    if read_only:
        return _to_read(path)
    mode = way_in(path, read_only=False)
    with trouble.reading(path):
        claims.require_own_name(path)
        aside = set_log_aside(path) if is_log_foreign(path) else None
    if aside is not None:
        _LOGGER.warning("%s", log_set_aside(path, aside))
    connection = _prepared(Connection(path, mode))
    connection.log_aside = aside
    return connection


def log_set_aside(path: Path, aside: Path) -> Told:
    """Says that what lay beside the project was not its own, and under which name it is kept."""
    return told(
        "Beside {path} lay changes that belong to another file, such as an earlier one of that name. They are kept as "
        "{name} and were not taken over.",
        path=path,
        name=aside.name,
    )


def _to_read(path: Path) -> Connection:
    try:
        return _prepared(connect_to_read(path))
    except CannotSave:  # on a full disk, SQLite cannot even begin to read what has a log
        if not has_log(path):
            raise
        return _prepared(on_copy(path))


def _prepared(connection: Connection) -> Connection:
    try:
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def make(path: Path) -> None:
    """Make an empty project at `path`, where nothing may be yet. Raises `Problem`; then nothing is left
    behind.
    """
    _require_sqlite()
    with reported(path):
        require_free(path)
        with scratch(path.parent) as fresh:
            connection = Connection(path, "rwc", place=fresh)
            try:
                schema.bring_up_to_date(connection)
            finally:
                connection.close()
            place(fresh, path)
    claims.forget(path)


def _prepare(connection: Connection) -> None:
    schema.verify(connection)
    if not connection.read_only and connection.size() <= _CHECKED_AT_ONCE and connection.quick_check(1):
        raise trouble.damaged(connection.path)
    with suppress(Damaged) if connection.read_only else nullcontext():
        limits.require_usable(connection)
    if connection.read_only:
        if not schema.is_current(connection):
            schema.lay_beside(connection)
        return
    if not schema.is_current(connection):
        _update(connection)
    connection.start_log()


def _update(connection: Connection) -> None:
    """Bring an older file up to date, once there is a copy of it."""
    try:
        backups.keep(connection, places.data_folder(), backups.BEFORE_UPDATE)
    except Problem as problem:
        raise Problem(
            told(
                "{path} is of an older version and was not updated, as no backup of it could be made "
                "first: {problem}",
                path=connection.path,
                problem=problem.sentence,
            )
        ) from problem
    schema.bring_up_to_date(connection)


def _require_sqlite() -> None:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        wanted = ".".join(map(str, _OLDEST_SQLITE))
        raise Problem(
            told(
                "This Python brings SQLite {sqlite_version}, and projects need {wanted} or later: use a "
                "newer Python, or the ready-made program.",
                sqlite_version=sqlite3.sqlite_version,
                wanted=wanted,
            )
        )
