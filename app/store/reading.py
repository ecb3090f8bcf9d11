"""Connecting to a project only to read it, which never writes to the file.

SQLite folds a log that lies beside a file into it, also for a reader. So where such a log is nobody's who is at work
just now, what is read is a private copy of the file and its log.
"""

import os
import platform
import sqlite3
from collections.abc import Collection
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import Damaged
from app.store import claims, raw, trouble
from app.store.connection import Connection
from app.store.files import LOGS, beside, length_of
from app.store.headers import has_foreign_log, has_log, way_in

_TRIED = 300_000_000
"""Bytes of a file with its log that are tried together: some seconds, after a program was killed."""

Stamp = tuple[tuple[int, int] | None, ...]


def connect_to_read(path: Path) -> Connection:
    """A read-only connection to the project at `path`, of whatever version. Raises `Problem`."""
    mode = way_in(path, read_only=True)
    with trouble.reading(path):
        if (other := claims.twin(path)) is not None:
            return on_copy(path, named=other)
        if is_log_foreign(path):
            return on_copy(path, ())
        if has_log(path) and (mode == "ro" or not _is_in_use(path)):
            before = _stamp(path)
            connection = on_copy(path)
            if mode == "ro" or _stamp(path) == before:
                return connection
            connection.close()  # somebody is at work after all
    return Connection(path, mode, read_only=True)


def is_log_foreign(path: Path) -> bool:
    """Whether the write-ahead log beside the file is another file's, such as one that lay here before.

    Where the header does not tell, it is tried on a copy: a log of the file's own never makes it worse. Raises OSError.
    """
    if has_foreign_log(path):
        return True
    logged = length_of(beside(path.resolve(), "-wal"))
    if not logged or _is_in_use(path) or length_of(path) + logged > _TRIED:
        return False
    before = _stamp(path)
    is_foreign = not _is_sound(path, LOGS) and _is_sound(path, ())
    return is_foreign and _stamp(path) == before


def _is_sound(path: Path, logs: Collection[str]) -> bool:
    """Whether the file fits together, read with these logs."""
    try:
        with closing(on_copy(path, logs)) as copy:
            found = copy.value("PRAGMA integrity_check(1)")
            return found == "ok" and copy.row("PRAGMA foreign_key_check") is None
    except (Damaged, sqlite3.Error):
        return False


def on_copy(path: Path, logs: Collection[str] = LOGS, *, named: Path | None = None) -> Connection:
    """A connection for reading to a copy of the file and of these of the logs beside it, or beside the name `named`
    that it has too. The copy goes with the connection.
    """
    folder = TemporaryDirectory(prefix="variorum-")
    real, copy = (named or path).resolve(), Path(folder.name) / "copy"
    try:
        with trouble.reading(path):
            raw.copy(real, copy)
            for ending in logs:
                with suppress(FileNotFoundError):
                    raw.copy(beside(real, ending), beside(copy, ending))
        return Connection(path, "rw", read_only=True, place=copy, folder=folder)
    except BaseException:
        folder.cleanup()
        raise


def _is_in_use(path: Path) -> bool:
    """Whether this program, or a window, has the file open: then its log is being written, and stays when a reader
    goes.
    """
    if raw.is_connected(path):
        return True
    holder = claims.holder_of(path)
    if holder is None or (holder.pid, holder.host) == (os.getpid(), platform.node()):
        return False
    return claims.claimed_file(path) in (None, raw.identity(path))


def _stamp(path: Path) -> Stamp:
    """What changes when the file or a log of it is written."""
    real = path.resolve()
    return tuple(_times(file) for file in (real, *(beside(real, ending) for ending in LOGS)))


def _times(file: Path) -> tuple[int, int] | None:
    try:
        status = file.stat()
    except FileNotFoundError:
        return None
    return status.st_mtime_ns, status.st_size
