"""Known trouble and bugs, told apart in one place.

Trouble is what the world does to a project file: a full disk, a lock held by another program, a damaged page.
It becomes a `Problem` that names the file and says what to do. Everything else SQLite can complain of (a
wrong statement, a broken constraint, the wrong thread) is a bug of ours and is left as it is.
"""

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from app.errors import CannotSave, Damaged, Problem
from app.told import Told, told

_Sentence = Callable[[Path], Told]
"""The path of a file put into a sentence about it."""


def _damaged(path: Path) -> Told:
    return told(
        "{path} is damaged: go back to a backup of it ('variorum restore'), or get out of it what can be read "
        "('variorum salvage'). 'variorum check' tells what is wrong.",
        path=path,
    )


def _full(path: Path) -> Told:
    return told(
        "{path} cannot be saved, the disk is full: make room, then try again. What was saved is still there.",
        path=path,
    )


def _gone(path: Path) -> Told:
    return told(
        "{path} cannot be opened: check that the file and its folder are still there and that you may use them.",
        path=path,
    )


def _locked(path: Path) -> Told:
    return told("{path} is in use by another program: close it there, then try again.", path=path)


def _read_only(path: Path) -> Told:
    return told(
        "{path} or its folder is read-only: copy it to a folder you can write in, and open the copy.",
        path=path,
    )


def _displaced(path: Path) -> Told:
    return told(
        "{path} was moved, deleted or replaced while it was open, so nothing more can be saved in it: put it back, or "
        "open it where it is now.",
        path=path,
    )


def _unreadable(path: Path) -> Told:
    return told(
        "{path} cannot be read or written, the disk refuses: check that the disk is connected and not full and "
        "sets no limit on the size of files, then try again. What was saved is still there.",
        path=path,
    )


def _too_big(path: Path) -> Told:
    return told(
        "{path} holds, or was to take in, a single piece of more than {most} MB: split it.",
        path=path,
        most=LARGEST // 1_000_000,
    )


def _forbidden(path: Path) -> Told:
    return told("{path} cannot be used, you have no permission: choose a folder you can write in.", path=path)


def _withheld(path: Path) -> Told:
    return told("{path} may not be read: ask its owner for permission, or for a copy.", path=path)


def _unusable(path: Path, *, reason: str) -> Told:
    return told("{path} cannot be used: {reason}.", path=path, reason=reason)


def _long_name(path: Path) -> Told:
    return told("{path} is too long a name for this disk: choose a shorter one.", path=path)


LARGEST = 500_000_000
"""Bytes of one value in a project file, such as the file of a source."""

_SQLITE: dict[int, _Sentence] = {
    sqlite3.SQLITE_BUSY: _locked,
    sqlite3.SQLITE_LOCKED: _locked,
    sqlite3.SQLITE_PROTOCOL: _locked,
    sqlite3.SQLITE_CANTOPEN: _gone,
    sqlite3.SQLITE_PERM: _read_only,
    sqlite3.SQLITE_READONLY: _read_only,
    sqlite3.SQLITE_FULL: _full,
    sqlite3.SQLITE_IOERR: _unreadable,
    sqlite3.SQLITE_CORRUPT: _damaged,
    sqlite3.SQLITE_NOTADB: _damaged,
    sqlite3.SQLITE_TOOBIG: _too_big,
}

# Python's own report of text that is not UTF-8, and SQLite's of a header that it has never heard of.
_DAMAGE_WITHOUT_CODE = ("Could not decode to UTF-8", "unsupported file format")

_SYSTEM: dict[int, _Sentence] = {
    errno.ENOENT: _gone,
    errno.EACCES: _forbidden,
    errno.EPERM: _forbidden,
    errno.EROFS: _read_only,
    errno.ENOSPC: _full,
    errno.EDQUOT: _full,
    errno.EFBIG: _unreadable,
    errno.EIO: _unreadable,
    errno.ENAMETOOLONG: _long_name,
}


_KINDS: dict[_Sentence, type[Problem]] = {
    _damaged: Damaged,
    _full: CannotSave,
    _unreadable: CannotSave,
    _displaced: CannotSave,
}


def damaged(path: Path) -> Damaged:
    """What to say when the file's own content contradicts itself."""
    return Damaged(_damaged(path))


def displaced(path: Path) -> CannotSave:
    """What to say when the file is not where it was opened."""
    return CannotSave(_displaced(path))


def read_only(path: Path) -> Problem:
    """What to say when the file was opened for reading, or can only be read."""
    return Problem(_read_only(path))


def is_interrupted(error: sqlite3.Error) -> bool:
    """Whether the statement was stopped from outside."""
    return _primary(error) == sqlite3.SQLITE_INTERRUPT


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file's own content contradicts itself."""
    return _of_sqlite(error) == _damaged


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another connection holds a lock that stands in the way."""
    return _primary(error) == sqlite3.SQLITE_BUSY


@contextmanager
def reported(path: Path) -> Iterator[None]:
    """Turn trouble with the project file at `path` inside the block into a `Problem`; leave bugs alone."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise _KINDS.get(sentence, Problem)(sentence(path)) from error


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """The same where the file is only read: what is lacking then is the permission to do that."""
    with reported(path):
        try:
            yield
        except PermissionError as error:
            raise Problem(_withheld(path)) from error


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


def _sentence(error: Exception) -> _Sentence | None:
    if isinstance(error, sqlite3.Error):
        return _of_sqlite(error)
    if isinstance(error, OSError):
        return _SYSTEM.get(error.errno or 0, partial(_unusable, reason=error.strerror or str(error)))
    return _damaged


def _of_sqlite(error: sqlite3.Error) -> _Sentence | None:
    if any(words in str(error) for words in _DAMAGE_WITHOUT_CODE):
        return _damaged
    return _SQLITE.get(_primary(error))


def _primary(error: sqlite3.Error) -> int:
    """SQLite's error code without the details in its higher bits; 0 if the error is not SQLite's."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF
