"""The pages of a project file and of the log beside it, however much of them is left.

The format is that of https://sqlite.org/fileformat2.html. A page that is in the log counts as it is there; a frame of
the log holds a checksum that goes on from the frame before it, so a sound frame is known even behind a broken one,
where SQLite itself would stop.
"""

import sqlite3
import struct
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from app.store import raw
from app.store.files import beside
from app.text.cancel import Stop, watched

USUAL_SIZE = 4096
"""Bytes of a page in the files that we make."""
_SIZES = tuple(1 << power for power in range(9, 17))
_LOG_HEADER, _FRAME_HEADER = 32, 24
_BIG_ENDIAN_LOG = 0x377F0683


class Pages:
    """The pages of a file, by number from 1. `size` is their length in bytes, `count` how many there are."""

    def __init__(self, data: bytes, size: int, logged: dict[int, bytes]) -> None:
        self.size = size
        self.count = max(-(-len(data) // size), max(logged, default=0))
        self._data = data
        self._logged = logged

    def __getitem__(self, number: int) -> bytes:
        """One page; filled up with zeros where the file ends too early."""
        found = self._logged.get(number)
        if found is None:
            found = self._data[(number - 1) * self.size : number * self.size]
        return found.ljust(self.size, b"\0")


def load(path: Path, should_cancel: Stop) -> Pages:
    """All that can be read of the file at `path`, which is not touched. Raises OSError, `Cancelled`."""
    data = _rolled_back(path) if beside(path, "-journal").is_file() else _bytes(path)
    log = beside(path, "-wal")
    size = _page_size(data)
    logged: dict[int, bytes] = {}
    if log.is_file():
        size, logged = _logged(log.read_bytes(), size, should_cancel)
    return Pages(data, size, logged)


def _bytes(path: Path) -> bytes:
    with raw.reading(path) as file:
        return file.read()


def _rolled_back(path: Path) -> bytes:
    """The file as it was before an edit that was not completed, which SQLite can tell whatever else is broken."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        for ending in ("", "-journal"):
            raw.copy(beside(path, ending), beside(copy, ending))
        with closing(sqlite3.connect(copy)) as connection, suppress(sqlite3.Error):
            connection.execute("SELECT count(*) FROM sqlite_schema")
        return copy.read_bytes()


def _page_size(data: bytes) -> int:
    (told,) = struct.unpack_from(">H", data.ljust(18, b"\0"), 16)
    size = 65536 if told == 1 else told
    return size if size in _SIZES else USUAL_SIZE


def _logged(log: bytes, size: int, should_cancel: Stop) -> tuple[int, dict[int, bytes]]:
    """The size of a page, and the pages that the log holds as the last completed edit left them."""
    if len(log) < _LOG_HEADER + _FRAME_HEADER:
        return size, {}
    magic, _, told_size, _, *_ = struct.unpack_from(">8I", log)
    size = told_size if told_size in _SIZES else size
    order = ">" if magic == _BIG_ENDIAN_LOG else "<"
    frames = range(_LOG_HEADER, len(log) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size)
    salts = _salts(log, frames)
    before = struct.unpack_from(">2I", log, _LOG_HEADER - 8)
    committed: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    for start in watched(frames, should_cancel, every=50):
        number, commits, *salt_and_sum = struct.unpack_from(">6I", log, start)
        page = log[start + _FRAME_HEADER : start + _FRAME_HEADER + size]
        is_sound = _checksum(log[start : start + 8] + page, before, order) == tuple(salt_and_sum[2:])
        before = (salt_and_sum[2], salt_and_sum[3])
        if not is_sound or tuple(salt_and_sum[:2]) != salts or not number:
            continue
        pending[number] = page
        if commits:
            committed |= pending
            pending = {}
    return size, committed


def _salts(log: bytes, frames: range) -> tuple[int, int] | None:
    """What marks the frames of this log, and not those that an earlier one has left behind them."""
    told: tuple[int, int] = struct.unpack_from(">2I", log, 16)
    found = Counter(struct.unpack_from(">2I", log, start + 8) for start in frames)
    if told in found or not found:
        return told
    first: tuple[int, int] = struct.unpack_from(">2I", log, frames[0] + 8)
    return first


def _checksum(data: bytes, before: tuple[int, int], order: str) -> tuple[int, int]:
    one, other = before
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        one = (one + even + other) & 0xFFFFFFFF
        other = (other + odd + one) & 0xFFFFFFFF
    return one, other
