"""Reading the bytes of a project file beside SQLite.

Where locks belong to a process, as POSIX has them, closing any descriptor of a file drops all locks that the process
holds on it, those of SQLite too; another program would think then that nobody uses the file, and take its log away
(https://sqlite.org/howtocorrupt.html, 2.2). So a descriptor stays open for as long as a connection to the file does.
"""

import os
import shutil
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

Identity = tuple[int, int]
"""The device and the number of a file: what tells it from another of the same name."""

_turn = threading.Lock()
_connected: Counter[Identity] = Counter()
_kept: defaultdict[Identity, list[BinaryIO]] = defaultdict(list)


def identity(path: Path) -> Identity | None:
    """Which file lies at `path`; None if there is none."""
    try:
        return _identity(path.stat())
    except FileNotFoundError:
        return None


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """The file at `path`, to be read. Raises OSError."""
    file = path.open("rb")
    try:
        yield file
    finally:
        _let_go(file)


def is_connected(path: Path) -> bool:
    """Whether this program has a connection to the file at `path`."""
    with _turn:
        return identity(path) in _connected


def watch(path: Path) -> BinaryIO:
    """The file at `path`, to be looked at again and again; give it to `unwatch` at last. Raises OSError."""
    return path.open("rb", buffering=0)


def unwatch(file: BinaryIO) -> None:
    """Let go of a file that was watched."""
    _let_go(file)


def copy(path: Path, to: Path) -> None:
    """Copy the bytes of a file. Raises OSError."""
    with reading(path) as file, to.open("wb") as copied:
        shutil.copyfileobj(file, copied, 1 << 20)


def connected(file: Identity) -> None:
    """A connection to that file is there. Tell it before the connection takes its first lock."""
    with _turn:
        _connected[file] += 1


def disconnected(file: Identity) -> None:
    """A connection to that file is closed."""
    with _turn:
        _connected[file] -= 1
        if _connected[file] <= 0:
            del _connected[file]
            for kept in _kept.pop(file, ()):
                kept.close()


def _let_go(file: BinaryIO) -> None:
    which = _identity(os.fstat(file.fileno()))
    with _turn:
        if which in _connected:
            _kept[which].append(file)
        else:
            file.close()


def _identity(status: os.stat_result) -> Identity:
    return status.st_dev, status.st_ino
