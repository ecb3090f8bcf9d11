"""What a connection to a file is allowed, which may come from anybody; and stopping it from outside."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from app.store import trouble
from app.store.trouble import LARGEST
from app.text.cancel import Cancelled, Stop, check

_STEPS = 20_000
"""Steps of SQLite's virtual machine between two questions whether to go on: a few milliseconds."""
_DEFENSIVE = 1010
"""SQLite's number for the setting that lets no statement break the file on purpose."""
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST,
    sqlite3.SQLITE_LIMIT_COLUMN: 64,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1000,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""What no statement of ours needs more of, whatever a file holds."""


def guard(sqlite: sqlite3.Connection) -> None:
    """Let the connection do what we need and no more, whatever the file holds. Nothing of the file is read."""
    # What the file defines must not call functions with side effects.
    sqlite.execute("PRAGMA trusted_schema = OFF")
    sqlite.execute("PRAGMA cell_size_check = ON")
    sqlite.execute("PRAGMA mmap_size = 0")  # a file that is cut short must be an error, not a crash
    if configure := getattr(sqlite, "setconfig", None):  # from Python 3.12
        configure(_DEFENSIVE)
    for limit, most in _LIMITS.items():
        sqlite.setlimit(limit, most)


@contextmanager
def stoppable(sqlite: sqlite3.Connection, should_cancel: Stop) -> Iterator[None]:
    """A long statement inside the block can be stopped, which raises `Cancelled`."""
    if should_cancel is None:
        yield
        return
    check(should_cancel)
    sqlite.set_progress_handler(should_cancel, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if trouble.is_interrupted(error):
            raise Cancelled from error
        raise
    finally:
        sqlite.set_progress_handler(None, 0)
