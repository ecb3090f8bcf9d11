"""New files: built beside their place, and moved there when they are whole and on the disk."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

from app.errors import Problem
from app.told import told

SIDE_FILES = ("-wal", "-shm", "-journal")
"""The endings of what SQLite keeps beside a file."""


LOGS = ("-wal", "-journal")
"""Those of them that may hold what belongs to the file."""


def require_free(path: Path) -> None:
    """A `Problem` unless a new project can be made at `path`."""
    if os.path.lexists(path):
        raise Problem(told("{path} exists already: open it, or choose another name.", path=path))
    if not path.parent.is_dir():
        raise Problem(
            told(
                "{path} cannot be made, its folder does not exist: make the folder first, or choose another.",
                path=path,
            )
        )
    if not os.access(path.parent, os.W_OK):
        raise Problem(
            told(
                "{path} cannot be made, its folder is read-only: choose a folder you can write in.", path=path
            )
        )
    for ending in LOGS:
        # SQLite would take the remains of a deleted project for changes of the new one.
        if os.path.lexists(leftover := beside(path, ending)):
            raise Problem(
                told(
                    "{leftover} is left over from another project of that name: move it away, or choose "
                    "another.",
                    leftover=leftover,
                )
            )


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """A path in `folder` to build a file at; nothing of it is left afterwards."""
    fresh = folder / f".{token_hex(8)}.new"
    try:
        yield fresh
    finally:
        for leftover in (fresh, *(beside(fresh, ending) for ending in SIDE_FILES)):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)


def place(fresh: Path, path: Path) -> None:
    """Give the finished file its name, never over another file that came there meanwhile."""
    try:
        path.hardlink_to(fresh)
    except FileExistsError:
        raise Problem(told("{path} exists already: open it, or choose another name.", path=path)) from None
    except OSError:  # a file system without hard links
        fresh.rename(path)
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Make sure that the new name survives a power cut, where the system lets us."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def flush(path: Path) -> None:
    """Make sure that what was written to the file is on the disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def beside(path: Path, ending: str) -> Path:
    """The path of what SQLite keeps beside a file."""
    return path.with_name(path.name + ending)


def length_of(path: Path) -> int:
    """The bytes of the file at `path`; 0 if there is none, or it is going just now. Raises OSError."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0
