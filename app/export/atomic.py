"""Writing a file so that it is either there as a whole or not at all."""

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path

from app.errors import Problem
from app.told import told

_NO_FOLDER = told("the folder does not exist. Choose one that does")
_NOT_ALLOWED = told(
    "it may not be changed, or another program has it open. Close it there, or choose another name or folder"
)
_FULL = told("the disk is full. Make room, or choose another disk")
_REASONS = {
    errno.ENOENT: _NO_FOLDER,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EBUSY: _NOT_ALLOWED,
    errno.EROFS: told("the disk is read-only. Choose another disk"),
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: told("it is too large for this disk. Choose another disk"),
    errno.ENAMETOOLONG: told("the name is too long. Choose a shorter one"),
    errno.EISDIR: told("there is a folder of that name. Choose another name"),
}


def write_file(path: Path, data: bytes) -> None:
    """Write `data` to `path`, replacing what was there; on a `Problem` nothing has changed."""
    write_parts(path, [data])


def write_parts(path: Path, parts: Iterable[bytes]) -> None:
    """The same for what is made part by part. What making one raises leaves everything as it was, too."""
    target = path.resolve()
    beside = target.parent / f".variorum-{secrets.token_hex(6)}.part"
    try:
        _refuse(target)
        _fill(beside, parts)
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except OSError as error:
        raise _problem(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def _refuse(target: Path) -> None:
    """Replacing would overwrite even a read-only file, if only its folder may be changed."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _fill(path: Path, parts: Iterable[bytes]) -> None:
    with path.open("xb") as file:
        file.writelines(parts)
        file.flush()
        os.fsync(file.fileno())


def _problem(path: Path, error: OSError) -> Problem:
    unknown = told("{reason}. Choose another place and try again", reason=error.strerror or error)
    why = _REASONS.get(error.errno or 0, unknown)
    return Problem(told("{path} cannot be written: {why}.", path=path, why=why))
