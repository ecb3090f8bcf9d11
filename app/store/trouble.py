"""Known trouble and bugs, told apart in one place.

Trouble is what the world does to a project file: a full disk, a lock held by another program, a damaged page.
It becomes a `Problem` that names the file and says what to do. Everything else SQLite can complain of (a
wrong statement, a broken constraint, the wrong thread) is a bug of ours and is left as it is.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import CannotSave, Damaged, Problem

_DAMAGED = (
    "{path} is damaged: go back to a backup of it ('variorum restore'), or get out of it what can be read "
    "('variorum salvage'). 'variorum check' tells what is wrong."
)
_FULL = "{path} cannot be saved, the disk is full: make room, then try again. What was saved is still there."
_GONE = (
    "{path} cannot be opened: check that the file and its folder are still there and that you may use them."
)
_LOCKED = "{path} is in use by another program: close it there, then try again."
_READ_ONLY = "{path} or its folder is read-only: copy it to a folder you can write in, and open the copy."
_DISPLACED = (
    "{path} was moved, deleted or replaced while it was open, so nothing more can be saved in it: put it back, or "
    "open it where it is now."
)
_UNREADABLE = (
    "{path} cannot be read or written, the disk refuses: check that the disk is connected and not full and "
    "sets no limit on the size of files, then try again. What was saved is still there."
)

LARGEST = 500_000_000
"""Bytes of one value in a project file, such as the file of a source."""
_TOO_BIG = (
    f"{{path}} holds, or was to take in, a single piece of more than {LARGEST // 1_000_000} MB: split it."
)

_SQLITE = {
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_CANTOPEN: _GONE,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _UNREADABLE,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_TOOBIG: _TOO_BIG,
}

# Python's own report of text that is not UTF-8, and SQLite's of a header that it has never heard of.
_DAMAGE_WITHOUT_CODE = ("Could not decode to UTF-8", "unsupported file format")

_SYSTEM = {
    errno.ENOENT: _GONE,
    errno.EACCES: "{path} cannot be used, you have no permission: choose a folder you can write in.",
    errno.EPERM: "{path} cannot be used, you have no permission: choose a folder you can write in.",
    errno.EROFS: _READ_ONLY,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _UNREADABLE,
    errno.EIO: _UNREADABLE,
    errno.ENAMETOOLONG: "{path} is too long a name for this disk: choose a shorter one.",
}


_KINDS = {_DAMAGED: Damaged, _FULL: CannotSave, _UNREADABLE: CannotSave, _DISPLACED: CannotSave}


def damaged(path: Path) -> Damaged:
    """What to say when the file's own content contradicts itself."""
    return Damaged(_DAMAGED.format(path=path))


def displaced(path: Path) -> CannotSave:
    """What to say when the file is not where it was opened."""
    return CannotSave(_DISPLACED.format(path=path))


def read_only(path: Path) -> Problem:
    """What to say when the file was opened for reading, or can only be read."""
    return Problem(_READ_ONLY.format(path=path))


def is_interrupted(error: sqlite3.Error) -> bool:
    """Whether the statement was stopped from outside."""
    return _primary(error) == sqlite3.SQLITE_INTERRUPT


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file's own content contradicts itself."""
    return _of_sqlite(error) == _DAMAGED


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another connection holds a lock that stands in the way."""
    return _primary(error) == sqlite3.SQLITE_BUSY


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn trouble with the project file at `path` inside the block into a `Problem`; leave bugs alone."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise _KINDS.get(sentence, Problem)(sentence.replace("{path}", str(path))) from error


@contextmanager
def decoding(path: Path) -> Iterator[None]:
    """Turn a stored value that makes no sense, met inside the block, into a `Problem` with the file."""
    try:
        yield
    except (ValueError, TypeError, RecursionError) as error:
        raise damaged(path) from error


@contextmanager
def retracing(path: Path) -> Iterator[None]:
    """Turn a history that does not fit the content, met inside the block, into a `Problem` with the file.

    What was true once can be made true again, so a broken constraint is no bug of ours here.
    """
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise damaged(path) from error


def _sentence(error: Exception) -> str | None:
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error)
    if isinstance(error, OSError):
        return _SYSTEM.get(error.errno or 0, f"{{path}} cannot be used: {error.strerror or error}.")
    return _DAMAGED


def _of_sqlite(error: sqlite3.Error) -> str | None:
    if any(words in str(error) for words in _DAMAGE_WITHOUT_CODE):
        return _DAMAGED
    return _SQLITE.get(_primary(error))


def _primary(error: sqlite3.Error) -> int:
    """SQLite's error code without the details in its higher bits; 0 if the error is not SQLite's."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF
