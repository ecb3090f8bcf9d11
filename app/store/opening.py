"""Opening and making project files without harm.

A file is looked at before SQLite touches it, and read before it is written: a file that is not ours, damaged
or too new is left as it was, to the byte. A new file is built beside its place and moved there when it is
whole.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from app.errors import Problem
from app.store import schema, trouble
from app.store.connection import Connection, Mode
from app.store.trouble import told

_OLDEST_SQLITE = (3, 37, 0)
_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\0"
_WRITES_LOG = 2
"""The value of header byte 18 in a file that was last written through a write-ahead log."""


def connect(path: Path, *, read_only: bool) -> Connection:
    """A connection to the project at `path`, its schema brought up to date. Raises `Problem`.

    A `read_only` one also opens a damaged file, as far as it can be read, and a file on a read-only disk.
    """
    _require_sqlite()
    with told(path):
        header = _header(path)
        mode = _mode(path, header, read_only=read_only)
    connection = Connection(path, mode, read_only=read_only)
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
    with told(path):
        _require_free(path)
        with _scratch(path.parent) as fresh:
            connection = Connection(path, "rwc", place=fresh)
            try:
                schema.bring_up_to_date(connection)
            finally:
                connection.close()
            _place(fresh, path)


def _prepare(connection: Connection) -> None:
    if not connection.read_only and connection.value("PRAGMA quick_check(1)") != "ok":
        raise trouble.damaged(connection.path)
    schema.verify(connection)
    if connection.read_only:
        if not schema.is_current(connection):
            schema.lay_beside(connection)
        return
    connection.start_log()
    if not schema.is_current(connection):
        schema.bring_up_to_date(connection)


def _header(path: Path) -> bytes:
    """The file's header. A `Problem` if it is not a project's."""
    if path.is_dir():
        raise Problem(f"{path} is a folder: choose a project file in it.")
    if not path.exists():
        raise Problem(f"{path} does not exist: check the name, or make a new project.")
    if not path.is_file():
        raise Problem(f"{path} is not a file: choose a project file.")
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    if not header:
        raise Problem(
            f"{path} is empty, so it is no project: go back to a copy of it, or delete it and make a new one."
        )
    if not header.startswith(_MAGIC):
        raise Problem(
            f"{path} is not a Variorum project: choose another file, or import this one into a project."
        )
    if len(header) < _HEADER_LENGTH:
        raise trouble.damaged(path)
    if int.from_bytes(header[68:72]) != schema.APPLICATION_ID:
        raise Problem(
            f"{path} is the database of another program, not a Variorum project: choose another file."
        )
    return header


def _mode(path: Path, header: bytes, *, read_only: bool) -> Mode:
    """How to connect. A `Problem` if the file is to be written and cannot be."""
    real = path.resolve()
    if os.access(real, os.W_OK) and os.access(real.parent, os.W_OK):
        # For reading too: a log that a killed program left must be folded in, and later be taken away.
        return "rw"
    if not read_only:
        raise trouble.read_only(path)
    # With its log gone the file is at rest, but SQLite would want to begin a new log before it reads.
    at_rest = header[18] == _WRITES_LOG and not _beside(real, "-wal").exists()
    return "ro&immutable=1" if at_rest else "ro"


def _require_free(path: Path) -> None:
    if os.path.lexists(path):
        raise Problem(f"{path} exists already: open it, or choose another name.")
    if not path.parent.is_dir():
        raise Problem(
            f"{path} cannot be made, its folder does not exist: make the folder first, or choose another."
        )
    if not os.access(path.parent, os.W_OK):
        raise Problem(f"{path} cannot be made, its folder is read-only: choose a folder you can write in.")
    for ending in ("-wal", "-journal"):
        # SQLite would take the remains of a deleted project for changes of the new one.
        if os.path.lexists(leftover := _beside(path, ending)):
            raise Problem(
                f"{leftover} is left over from another project of that name: move it away, or choose another."
            )


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """A path in `folder` to build a file at; nothing of it is left afterwards."""
    fresh = folder / f".{token_hex(8)}.new"
    try:
        yield fresh
    finally:
        for leftover in (fresh, _beside(fresh, "-journal")):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def _place(fresh: Path, path: Path) -> None:
    """Give the finished file its name, never over another file that came there meanwhile."""
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        raise Problem(f"{path} exists already: open it, or choose another name.") from None
    except OSError:  # a file system without hard links
        fresh.rename(path)
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Make sure that the new name survives a power cut, where the system lets us."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _require_sqlite() -> None:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        wanted = ".".join(map(str, _OLDEST_SQLITE))
        raise Problem(
            f"This Python brings SQLite {sqlite3.sqlite_version}, and projects need {wanted} or later: use a "
            "newer Python, or the ready-made program."
        )


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
