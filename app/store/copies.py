"""Whole copies of project files, made with SQLite's online backup."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.store import claims, trouble
from app.store.connection import PATIENCE, Connection
from app.store.files import flush, place, require_free, scratch
from app.store.guards import guard, stoppable
from app.store.reading import connect_to_read
from app.store.trouble import reported
from app.text.cancel import Stop


def save_copy(connection: Connection, path: Path, should_cancel: Stop = None) -> None:
    """Save all that is open as a new file at `path`, sound and one file by itself. Raises `Problem`, `Cancelled`;
    then nothing is left of it.
    """
    with reported(path):
        require_free(path)
        with scratch(path.parent) as fresh:
            copy_into(connection, fresh, path, should_cancel)
            place(fresh, path)
    claims.forget(path)


def copy_of(project: Path, path: Path, should_cancel: Stop = None) -> None:
    """The same for a project that need not be open here, of whatever version."""
    with closing(connect_to_read(project)) as connection:
        save_copy(connection, path, should_cancel)


def copy_into(connection: Connection, fresh: Path, path: Path, should_cancel: Stop = None) -> None:
    """Copy all that is committed into a new file, while others may go on reading and writing. `path` is what the new
    one is going to be called.

    The copy is sound, and durable; it is one file by itself. Raises `Problem`, `Damaged` if what was copied is not
    sound; `Cancelled`. Then the new file is of no use.
    """
    with reported(path):
        copy = sqlite3.connect(fresh, timeout=PATIENCE, isolation_level=None)
    with closing(copy), reported(path):
        guard(copy)
        copy.execute("PRAGMA locking_mode = EXCLUSIVE")
        copy.execute("PRAGMA synchronous = OFF")  # one flush at the end does it
        connection.copy_pages(copy, should_cancel)
        copy.execute("PRAGMA journal_mode = DELETE")
        if not _is_sound(copy, should_cancel):
            raise trouble.damaged(connection.path)
    with reported(path):
        flush(fresh)


def _is_sound(copy: sqlite3.Connection, should_cancel: Stop) -> bool:
    try:
        with stoppable(copy, should_cancel):
            return bool(copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.Error as error:
        if trouble.is_damage(error):
            return False
        raise
