"""Whether a file that is open is overwritten from outside, as copying another one over it does."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from app.store import raw
from app.store.files import beside

_LENGTH = 100
_LOGGED = b"\2\2"


class Glimpse:
    """Looks at a file's header and size again and again; a few microseconds each time."""

    def __init__(self, path: Path) -> None:
        """Raises OSError."""
        self._file = raw.watch(path)
        self._beside = beside(path.resolve(), "-wal")
        self._log: raw.Identity | None = None
        self._size = self._count = 0

    def is_own(self, *, logs: bool) -> bool:
        """Whether nothing else than SQLite has written the file since it was looked at last, as far as can be told.

        With a log, SQLite marks the file so, and neither cuts it short nor counts its changes back. Raises OSError.
        """
        if not logs:
            return True
        descriptor = self._file.fileno()
        size = os.fstat(descriptor).st_size
        self._file.seek(0)
        header = self._file.read(_LENGTH)
        count = int.from_bytes(header[24:28])
        if header[18:20] != _LOGGED or size < self._size or count < self._count:
            return False
        self._size, self._count = size, count
        return True

    def has_log(self, *, logs: bool) -> bool:
        """Whether the log that is being written still lies beside the file; else the next reader would not find it."""
        log = raw.identity(self._beside) if logs else None
        self._log = self._log or log
        return log == self._log or not logs

    def close(self) -> None:
        """Let go of the file. After the connection, whose locks would go with it."""
        with suppress(OSError):  # of a disk that is gone
            raw.unwatch(self._file)


def keep_log(path: Path) -> None:
    """Copy the log beside a file that was overwritten, and empty it: else SQLite would fold it into what is another
    file now. Raises OSError.
    """
    log = beside(path.resolve(), "-wal")
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S.%f")[:-3]
    with suppress(FileNotFoundError):
        raw.copy(log, log.with_name(f"{path.stem} (log of another file {stamp}){path.suffix}-wal"))
        os.truncate(log, 0)
