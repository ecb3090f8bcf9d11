"""What a file's first bytes and its neighbours tell, before SQLite touches it."""

import os
import stat
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from app.errors import Problem
from app.store import raw, trouble
from app.store.connection import Mode
from app.store.files import LOGS, SIDE_FILES, beside, length_of
from app.told import told

APPLICATION_ID = int.from_bytes(b"Vari")
"""In the header of every project file, so that it can be told from other SQLite files."""

_LENGTH = 100
_MAGIC = b"SQLite format 3\0"
_WRITES_LOG = 2
"""The value of header byte 18 in a file that was last written through a write-ahead log."""
_VERSIONS = {1, _WRITES_LOG}
_JOURNAL_HEADER = 512
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


def way_in(path: Path, *, read_only: bool) -> Mode:
    """How to connect to the project at `path`. A `Problem` if that is none, or is to be written and cannot be."""
    with trouble.reading(path):
        header = _header(path)
        real = path.resolve()
        _require_own_neighbours(path, real)
        return _mode(path, real, header, read_only=read_only)


def require_file(path: Path) -> None:
    """A `Problem` if there is nothing at `path`, or no file. Raises OSError."""
    if path.is_dir():
        raise Problem(told("{path} is a folder: choose a project file in it.", path=path))
    if not path.exists():
        raise Problem(told("{path} does not exist: check the name, or make a new project.", path=path))
    if not path.is_file():
        raise Problem(told("{path} is not a file: choose a project file.", path=path))


def has_log(path: Path) -> bool:
    """Whether something lies beside the file that SQLite has to fold into it before it can be read."""
    return any(length_of(beside(path.resolve(), ending)) for ending in LOGS)


def has_foreign_log(path: Path) -> bool:
    """Whether the write-ahead log beside the file is another file's, such as one that lay here before.

    A log of its own is there only while the file's header says so: that is written before the log is begun, and
    taken back when the log is gone.
    """
    real = path.resolve()
    before = _log(real)
    if before is None:
        return False
    with raw.reading(real) as file:
        versions = file.read(_LENGTH)[18:20]
    # The same log as before: it was not ended and begun again meanwhile.
    return versions == b"\1\1" and _log(real) == before


def set_log_aside(path: Path) -> Path:
    """Give the log beside a file another name, so that it is not taken for this file's; its new path."""
    real = path.resolve()
    stamp = datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S.%f")[:-3]
    aside = real.with_name(f"{real.stem} (log of another file {stamp}){real.suffix}")
    for ending in ("-shm", "-wal"):
        with suppress(FileNotFoundError):
            beside(real, ending).rename(beside(aside, ending))
    return beside(aside, "-wal")


def _log(real: Path) -> raw.Identity | None:
    """Which write-ahead log lies beside the file; None if none does, or it is empty."""
    log = beside(real, "-wal")
    return raw.identity(log) if length_of(log) else None


def _header(path: Path) -> bytes:
    """The file's header. A `Problem` if it is not a project's."""
    require_file(path)
    with raw.reading(path) as file:
        header = file.read(_LENGTH)
    if not header:
        raise Problem(
            told(
                "{path} is empty, so it is no project: go back to a copy of it, or delete it and make a "
                "new one.",
                path=path,
            )
        )
    if not header.startswith(_MAGIC):
        raise Problem(
            told(
                "{path} is not a Variorum project: choose another file, or import this one into a project.",
                path=path,
            )
        )
    if len(header) < _LENGTH or not {header[18], header[19]} <= _VERSIONS:
        raise trouble.damaged(path)
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise Problem(
            told(
                "{path} is the database of another program, not a Variorum project: choose another file.",
                path=path,
            )
        )
    return header


def _mode(path: Path, real: Path, header: bytes, *, read_only: bool) -> Mode:
    """How to connect. A `Problem` if the file is to be written and cannot be."""
    if os.access(real, os.W_OK) and os.access(real.parent, os.W_OK):
        # For reading too: a log that a killed program left must be folded in, and later be taken away.
        return "rw"
    if not read_only:
        raise trouble.read_only(path)
    # With its log gone the file is at rest, but SQLite would want to begin a new log before it reads.
    at_rest = header[18] == _WRITES_LOG and not beside(real, "-wal").exists()
    return "ro&immutable=1" if at_rest else "ro"


def _require_own_neighbours(path: Path, real: Path) -> None:
    """A `Problem` if what lies beside the file, which SQLite reads as a part of it, was not made for it."""
    for neighbour in (beside(real, ending) for ending in SIDE_FILES):
        try:
            mode = neighbour.lstat().st_mode
        except FileNotFoundError:
            continue
        if not stat.S_ISREG(mode) or (neighbour.name.endswith("-journal") and _names_another(neighbour)):
            raise Problem(
                told(
                    "{path} cannot be opened safely, as {name} beside it was not made by Variorum: move that "
                    "away, then try again.",
                    path=path,
                    name=neighbour.name,
                )
            )


def _names_another(journal: Path) -> bool:
    """Whether a rollback journal names a file that SQLite would take away when it is done with the journal. One
    project's journal never does.
    """
    try:
        with journal.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - len(_JOURNAL_MAGIC)))
            return size > _JOURNAL_HEADER and file.read() == _JOURNAL_MAGIC
    except FileNotFoundError:  # an edit of another program was completed just now
        return False
