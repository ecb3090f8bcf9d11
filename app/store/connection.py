"""One connection to a project file: statements, transactions, and what makes them safe.

While a project is open for writing, SQLite keeps a write-ahead log beside it and flushes the log to the disk
at every commit: what a transaction wrote survives a killed program and a power cut. Closing folds the log
back in, so that one file is left. A connection belongs to the thread that made it.
"""

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from app.errors import Problem
from app.store import raw, trouble, volumes
from app.store.glimpses import Glimpse, keep_log
from app.store.guards import guard, stoppable
from app.store.trouble import reported
from app.text.cancel import Stop, check
from app.told import told

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from sqlite_utils import Database

Row = tuple[Any, ...]
Mode = Literal["rwc", "rw", "ro", "ro&immutable=1"]

PATIENCE = 3.0
"""Seconds to wait for another program's lock."""

_PAGES = 500
"""Pages that are copied at a time: a few milliseconds, for which writers may have to wait."""
# How a transaction, or a part of one, is begun, completed and cancelled.
_OUTER = ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
_INNER = ("SAVEPOINT part{0}", "RELEASE part{0}", "ROLLBACK TO part{0}", "RELEASE part{0}")


class Connection:
    """SQLite on one file. Trouble is raised as `Problem`."""

    def __init__(
        self,
        path: Path,
        mode: Mode,
        *,
        read_only: bool = False,
        place: Path | None = None,
        folder: "TemporaryDirectory[str] | None" = None,
    ) -> None:
        """Connect; nothing of the file is read yet. A `read_only` connection refuses every transaction.

        `place` is where the file lies while it is not at `path`, under which it is spoken of; `folder` goes when the
        connection is closed.
        """
        self.path = path
        self.read_only = read_only
        self._place = (place or path).absolute()
        self._folder = folder
        self.log_aside: Path | None = None
        self._depth = 0
        self._logs = self._is_closed = False
        with reported(path):
            address = _address(self._place, mode)
            self._sqlite = sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)
            self._identity = raw.identity(self._place)
            self._seen = Glimpse(self._place) if not read_only and self._identity else None
        if self._identity:
            raw.connected(self._identity)
        try:
            self._set_up()
        except BaseException:
            self._let_go()
            raise

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows that a query finds."""
        with reported(self.path):
            return self._sqlite.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row that a query finds, if any."""
        with reported(self.path):
            found: Row | None = self._sqlite.execute(sql, parameters).fetchone()
            return found

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, None if there is no row."""
        found = self.row(sql, parameters)
        return found[0] if found else None

    def write(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Execute one statement inside a transaction; the number of rows changed."""
        self._require_transaction()
        with reported(self.path):
            return self._sqlite.execute(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Sequence[Any]) -> int:
        """Insert one row inside a transaction; its integer key."""
        self._require_transaction()
        with reported(self.path):
            return self._sqlite.execute(sql, parameters).lastrowid or 0

    def write_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> int:
        """Execute one statement for every row, inside a transaction; the number of rows changed."""
        self._require_transaction()
        with reported(self.path):
            return self._sqlite.executemany(sql, rows).rowcount

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside the block or nothing of it; durable when the block is left.

        Inside another transaction it is a part that is undone alone if it fails, and durable with the outer
        one.
        """
        begin, commit, *cancel = _OUTER
        if self._depth:
            self._require_transaction()
            begin, commit, *cancel = (statement.format(self._depth) for statement in _INNER)
        else:
            self._require_writable()
        with reported(self.path):
            self._sqlite.execute(begin)
        self._depth += 1
        try:
            # Rows may come in any order; that all fit together is checked at the end.
            self._sqlite.execute("PRAGMA defer_foreign_keys = ON")
            yield
            self._require_transaction()
            with reported(self.path):
                self._sqlite.execute(commit)
        except BaseException:
            self._cancel(*cancel)
            raise
        finally:
            self._depth -= 1

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """What is read inside the block is all from one moment, whatever other programs write meanwhile."""
        if self._sqlite.in_transaction:
            yield
            return
        with reported(self.path):
            self._sqlite.execute("BEGIN")
        try:
            yield
        finally:
            self._cancel("ROLLBACK")

    @contextmanager
    def hasty(self) -> Iterator[None]:
        """For what may be lost in a power cut: commits inside the block do not wait for the disk.

        They still survive a killed program, and later commits are as durable as ever.
        """
        if not self._logs or self._sqlite.in_transaction:
            yield
            return
        with reported(self.path):
            self._sqlite.execute("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self._sqlite.execute("PRAGMA synchronous = FULL")

    def database(self) -> "Database":
        """The same connection for sqlite-utils, without the plug-ins that this machine may have for that."""
        from sqlite_utils import Database  # takes 0.1 s, and only changes of the schema need it

        return Database(self._sqlite, recursive_triggers=False, execute_plugins=False)

    def lay_beside(self, sql: str) -> None:
        """Execute a statement that makes a temporary table, which is no part of the file and goes with this
        connection. A read-only connection may do that too.
        """
        with reported(self.path):
            self._sqlite.execute("PRAGMA temp_store = MEMORY")
            self._sqlite.execute("PRAGMA query_only = 0")
            self._sqlite.execute(sql)
            self._sqlite.execute(f"PRAGMA query_only = {int(self.read_only)}")

    def start_log(self) -> None:
        """Keep a write-ahead log from now on.

        A folder of another computer, or a file system that cannot do that, keeps SQLite's older way, slower and as
        durable.
        """
        if volumes.is_remote(self._place):
            self._end_log()
            return
        # SQLite does not wait by itself where two connections might wait for each other.
        deadline = time.monotonic() + PATIENCE
        while not self._try_log(deadline):
            time.sleep(0.01)
        # Only reading takes the lock that keeps a reader that leaves from taking the log away with it.
        self.value("PRAGMA schema_version")

    def size(self) -> int:
        """The bytes of all that is in the file, and in the log beside it."""
        return int(self.value("PRAGMA page_count")) * int(self.value("PRAGMA page_size"))

    def copy_pages(self, copy: sqlite3.Connection, should_cancel: Stop) -> None:
        """Copy all that is committed into another file, while others may go on reading and writing. Raises `Cancelled`,
        `Damaged` if this file is not sound, and what SQLite says of the other one.
        """

        def go_on(_status: int, _remaining: int, _total: int) -> None:
            check(should_cancel)

        # With a log, what is read stays as it is while others write. Without one, reading on would keep them
        # waiting; SQLite begins again when they have written.
        is_logged = self.value("PRAGMA journal_mode") == "wal"
        with self.snapshot() if is_logged else nullcontext():
            if is_logged:
                self.value("PRAGMA schema_version")  # from now on
            try:
                self._sqlite.backup(copy, pages=_PAGES, progress=go_on, sleep=0.02)
            except sqlite3.Error as error:
                if trouble.is_damage(error):
                    raise trouble.damaged(self.path) from error
                raise

    def quick_check(self, most: int, should_cancel: Stop = None) -> list[str]:
        """What SQLite finds wrong with pages and rows, but not with indexes; so many findings at most. Raises
        `Cancelled`.
        """
        with reported(self.path), stoppable(self._sqlite, should_cancel):
            found = self._sqlite.execute(f"PRAGMA quick_check({most})").fetchall()
        return [finding for (finding,) in found if finding != "ok"]

    def close(self) -> None:
        """Fold the log back into the file, if no other connection is using it, and let go of the file.

        What cannot be folded in now, on a full disk for example, stays in the log, durable, until the next
        time.
        """
        if self._logs:
            self._fold_in()
        self._let_go()
        if self._folder:
            self._folder.cleanup()

    def _fold_in(self) -> None:
        is_own = self._is_own()
        self._logs = False
        with suppress(sqlite3.Error, OSError):
            if not is_own:
                keep_log(self._place)
                return
            self._sqlite.execute("PRAGMA busy_timeout = 0")
            self._sqlite.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            # SQLite takes the log away by its name, under which another file's may lie by now.
            if raw.identity(self._place) in (None, self._identity):
                self._sqlite.execute("PRAGMA journal_mode = DELETE")

    def _is_own(self) -> bool:
        """Whether what is in the file, wherever it lies now, is what was written by this program."""
        try:
            return self._seen is None or self._seen.is_own(logs=self._logs)
        except OSError:
            return True  # SQLite meets the same trouble, and tells

    def _set_up(self) -> None:
        with reported(self.path):
            guard(self._sqlite)
            self._sqlite.execute("PRAGMA foreign_keys = ON")
            self._sqlite.execute("PRAGMA synchronous = FULL")
            self._sqlite.execute("PRAGMA fullfsync = ON")
            self._sqlite.execute(f"PRAGMA query_only = {int(self.read_only)}")

    def _let_go(self) -> None:
        self._sqlite.close()
        if self._identity and not self._is_closed:
            self._is_closed = True
            raw.disconnected(self._identity)
            if self._seen:
                self._seen.close()

    def _try_log(self, deadline: float) -> bool:
        """Whether the log is begun, or cannot be; False if somebody stands in the way just now."""
        with reported(self.path):
            try:
                (mode,) = self._sqlite.execute("PRAGMA journal_mode = WAL").fetchone()
            except sqlite3.Error as error:
                if not trouble.is_busy(error) or time.monotonic() > deadline:
                    raise
                return False
        self._logs = mode == "wal"
        return True

    def _end_log(self) -> None:
        """Fold in a log that was begun where there could be one."""
        with reported(self.path):
            self._sqlite.execute("PRAGMA journal_mode = DELETE")

    def _cancel(self, *statements: str) -> None:
        # After some errors, a full disk for one, SQLite has rolled everything back by itself.
        if self._sqlite.in_transaction:
            for statement in statements:
                self._sqlite.execute(statement)

    def _require_transaction(self) -> None:
        assert self._depth, "every change belongs to a transaction"
        if not self._sqlite.in_transaction:
            raise Problem(
                told(
                    "{path} could not be saved, so the whole edit was taken back: try again.", path=self.path
                )
            )

    def _require_writable(self) -> None:
        if self.read_only:
            raise trouble.read_only(self.path)
        with reported(self.path):
            is_still_there = raw.identity(self._place) == self._identity
            is_still_there &= self._seen is None or self._seen.has_log(logs=self._logs)
        if not is_still_there or not self._is_own():
            raise trouble.displaced(self.path)


def _address(path: Path, mode: Mode) -> str:
    """The absolute path as SQLite's URI, where a drive's letter needs a slash before it."""
    name = path.as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name))}?mode={mode}"
