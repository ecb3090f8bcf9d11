"""The journal: every edit with its name, and what each row that it touched was before and after.

An edit is one transaction. It is written as the rows that it removed, changed and added, so undoing is
putting the rows back as they were before, redoing as they were after, whatever the edit was about. The
journal lies in the file: undo works after closing and opening again. A new edit after an undo makes the
undone ones `abandoned`: they stay in the history and cannot be redone.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.images import changes, image, read
from app.store.schema import Table
from app.store.trouble import retracing
from app.store.writes import Pair, apply, differences, writes
from app.text.cancel import Stop, watched
from app.told import told

Clock = Callable[[], datetime]
Touched = Mapping[str, Collection[Hashable]]

MERGE_WITHIN = timedelta(seconds=5)
"""Edits about the same thing at most this far apart become one undo step."""

_LAST_DONE = "SELECT id, name FROM edits WHERE state = 'done' ORDER BY id DESC LIMIT 1"
_FIRST_UNDONE = "SELECT id, name FROM edits WHERE state = 'undone' ORDER BY id LIMIT 1"

_DONE_AFTER = "SELECT id FROM edits WHERE state = 'done' AND id > ? ORDER BY id DESC"
_UNDONE_UP_TO = "SELECT id FROM edits WHERE state = 'undone' AND id <= ? ORDER BY id"


def utc_now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Step:
    """An undo step that the next edit may join: its id, what it is about, whose it is, when it was last added to, and
    how long it waits for more."""

    edit: int
    about: str
    author: str
    at: datetime
    open_for: timedelta


class Journal:
    """Edits, undo and redo on one connection. `author` is written to every edit; `touched` are the names of the
    tables that the last edit, undo or redo was about, and in each what the keys of its rows begin with.
    """

    def __init__(self, connection: Connection, author: str, clock: Clock = utc_now) -> None:
        self.author = author
        self.touched: Touched = {}
        self._connection = connection
        self._clock = clock
        self._edit: int | None = None
        self._touched: dict[str, set[Hashable]] = {}
        self._joining = False
        self._latest: _Step | None = None

    def stamp(self) -> str:
        """The time, ISO 8601 in UTC, to the millisecond."""
        return _iso(self._clock())

    @contextmanager
    def edit(self, name: str, about: str = "", open_for: timedelta = MERGE_WITHIN) -> Iterator[None]:
        """Make what happens inside the block one edit: all of it or nothing, undone in one step.

        An edit inside another is a part of the outer one. An edit that changes nothing leaves no trace. One
        that is `about` the same as the edit just before it, by the same author and while that was `open_for` more,
        is added to that one.
        """
        with self._connection.transaction():
            if self._edit is not None:
                yield
                return
            at = self._clock()
            try:
                self._touched = {}
                self._edit = self._begin(name, about, at)
                yield
                step = self._finish(_Step(self._edit, about, self.author, at, open_for))
            finally:
                self._edit, self._joining = None, False
        self._latest = step or self._latest
        self.touched = self._touched

    def replace(self, table: Table, before: Iterable[Row], after: Iterable[Row]) -> None:
        """Make the rows `before` of `table`, which are there now, into the rows `after`. Only inside an edit.

        Rows are told apart by their key; only what differs is written and journaled.
        """
        assert self._edit is not None, "every change belongs to an edit"
        pairs = differences(table, before, after)
        apply(self._connection, writes(table, table.columns, pairs))
        _touch(self._touched, table, (before or after or ("",) for before, after in pairs))
        if self._joining:
            pairs = [pair for pair in pairs if not self._join(self._edit, table, pair)]
        self._record(self._edit, table, pairs)

    def undo(self) -> str | None:
        """Put everything back as it was before the last edit; the edit's name, None if there is none."""
        return self._travel(_LAST_DONE, "undone")

    def redo(self) -> str | None:
        """Do the edit again that was undone last; the edit's name, None if there is none."""
        return self._travel(_FIRST_UNDONE, "done")

    def go_to(self, edit: int, should_cancel: Stop = None) -> str | None:
        """Undo or redo, all at once, until that edit is the last one done: 0 undoes all. Its name, empty for 0; None
        if it is the last one already. A `Problem` if there is no such edit or it was abandoned. Raises `Cancelled`.
        """
        assert self._edit is None, "no undo inside an edit"
        self._latest = None
        with retracing(self._connection.path), self._connection.transaction():
            name = self._reachable(edit)
            later = self._connection.rows(_DONE_AFTER, (edit,))
            earlier = self._connection.rows(_UNDONE_UP_TO, (edit,))
            if not later and not earlier:
                return None
            touched: dict[str, set[Hashable]] = {}
            steps = [*((one, True) for (one,) in later), *((one, False) for (one,) in earlier)]
            for one, back in watched(steps, should_cancel):
                self._retrace(one, touched, back=back)
            self._turn("undone", later)
            self._turn("done", earlier)
        self.touched = touched
        return name

    @property
    def current(self) -> int:
        """The id of the edit that was done last, 0 if none is done."""
        found = self._connection.row(_LAST_DONE)
        return int(found[0]) if found else 0

    @property
    def undo_name(self) -> str | None:
        """The name of the edit that `undo` would take back."""
        return self._name(_LAST_DONE)

    @property
    def redo_name(self) -> str | None:
        """The name of the edit that `redo` would do again."""
        return self._name(_FIRST_UNDONE)

    def _name(self, query: str) -> str | None:
        found = self._connection.row(query)
        return str(found[1]) if found else None

    def _reachable(self, edit: int) -> str:
        """The name of an edit that can be gone to. A `Problem` if it cannot."""
        if edit == 0:
            return ""
        found = self._connection.row("SELECT name, state FROM edits WHERE id = ?", (edit,))
        if found is None:
            raise Problem(
                told(
                    "There is no edit {edit} in {path}: choose one from the history.",
                    edit=str(edit),
                    path=self._connection.path,
                )
            )
        if found[1] == "abandoned":
            raise Problem(
                told(
                    "“{name}” was taken back and left for other edits, so it cannot be gone to: what it wrote can "
                    "still be restored, note by note.",
                    name=found[0],
                )
            )
        return str(found[0])

    def _begin(self, name: str, about: str, at: datetime) -> int:
        last = self._latest
        if last and about and self._joins(last, about, at):
            self._joining = True
            self._connection.write("UPDATE edits SET at = ? WHERE id = ?", (_iso(at), last.edit))
            return last.edit
        return self._connection.insert(
            "INSERT INTO edits (name, at, author, state, begun) VALUES (?, ?, ?, 'done', ?)",
            (name, _iso(at), self.author, _iso(at)),
        )

    def _joins(self, last: _Step, about: str, at: datetime) -> bool:
        newest = self._connection.row("SELECT id, at, state FROM edits ORDER BY id DESC LIMIT 1")
        is_newest = newest == (last.edit, _iso(last.at), "done")
        is_same = (last.about, last.author) == (about, self.author)
        return is_newest and is_same and timedelta() <= at - last.at <= last.open_for

    def _finish(self, step: _Step) -> _Step | None:
        if not self._connection.row("SELECT 1 FROM changes WHERE edit = ? LIMIT 1", (step.edit,)):
            self._connection.write("DELETE FROM edits WHERE id = ?", (step.edit,))
            return None
        self._connection.write("UPDATE edits SET state = 'abandoned' WHERE state = 'undone'")
        return step

    def _record(self, edit: int, table: Table, pairs: list[Pair]) -> None:
        self._connection.write_many(
            'INSERT INTO changes (edit, "table", "key", "before", "after") VALUES (?, ?, ?, ?, ?)',
            ((edit, table.name, *change) for change in changes(table, pairs)),
        )

    def _join(self, edit: int, table: Table, pair: Pair) -> bool:
        """Whether the edit changed this row before; then the journal only needs to know what it is now."""
        before, after = pair
        which = (edit, table.name, table.key_text(before or after or ()))
        update = 'UPDATE changes SET "after" = ? WHERE edit = ? AND "table" = ? AND "key" = ?'
        return self._connection.write(update, (image(table, after), *which)) > 0

    def _travel(self, query: str, state: str) -> str | None:
        assert self._edit is None, "no undo inside an edit"
        self._latest = None
        with retracing(self._connection.path), self._connection.transaction():
            found = self._connection.row(query)
            if not found:
                return None
            edit, name = found
            touched: dict[str, set[Hashable]] = {}
            self._retrace(edit, touched, back=state == "undone")
            self._turn(state, [(edit,)])
        self.touched = touched
        return str(name)

    def _turn(self, state: str, edits: Iterable[Row]) -> None:
        """Take down that these edits were undone or done again, when and by whom: merging asks for it."""
        turned = [(state, self.stamp(), self.author, edit) for (edit,) in edits]
        self._connection.write_many(
            "UPDATE edits SET state = ?, turned_at = ?, turned_by = ? WHERE id = ?", turned
        )

    def _retrace(self, edit: int, touched: dict[str, set[Hashable]], *, back: bool) -> None:
        """Make the edit's changes again, or take them back, the last one first, and take down what they touch."""
        order = "id DESC" if back else "id"
        found = self._connection.rows(
            f'SELECT "table", "before", "after" FROM changes WHERE edit = ? ORDER BY {order}',  # noqa: S608 - ours
            (edit,),
        )
        sides = ((name, after, before) if back else (name, before, after) for name, before, after in found)
        wanted = [write for side in sides for write in read(self._connection, *side)]
        apply(self._connection, wanted)
        for write in wanted:
            _touch(touched, write.table, write.rows)


def _touch(touched: dict[str, set[Hashable]], table: Table, rows: Iterable[Row]) -> None:
    """Take down that these rows, which begin with the table's key, are others now."""
    if keys := {row[0] for row in rows}:
        touched.setdefault(table.name, set()).update(keys)


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
