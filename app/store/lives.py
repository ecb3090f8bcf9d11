"""What rows were, one state after the other: read back from the journal, for merging two copies of a project.

Only edits that are done count: what was taken back is not what a row was. But where the other copy still has an edit
that was undone here, undoing it was a decision: what the edit made was there, and was `left` behind.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from app.store import images, turns
from app.store.connection import Connection, Row
from app.store.note_reading import from_rows
from app.store.schema import ANCHORS, NOTES, Table
from app.store.trouble import decoding
from app.store.turns import Facing
from app.store.values import to_json
from app.store.writes import Write
from app.text.merging import Edited
from app.text.model import Note

T = TypeVar("T")

_COUNTING = """
    SELECT c.id, c.edit, c."table", c."key", c."before", c."after" FROM changes c JOIN edits e ON e.id = c.edit
    WHERE (e.state = 'done' OR e.id IN (SELECT value FROM json_each(?)))
    AND c."table" = ? AND (c."key" = '' OR c."key" IN (SELECT value FROM json_each(?)))
"""
ALONE = Facing()
"""No other copy to be compared with."""

_AGAIN = 0
_KEYS = 'SELECT DISTINCT "key" FROM changes WHERE "table" = ? AND "key" != ?'


def last_edits(connection: Connection, table: Table, ids: Collection[str]) -> dict[str, Edited]:
    """Who changed or deleted the rows with these ids last, undid that or did it again, and when; nothing of those that
    nobody changed.
    """
    made = turns.deciders(connection)
    found: dict[str, Edited] = {}
    for _, edit, name, _, before, after in _changes(connection, ((table, ids),), made):
        for key in (row[0] for write in images.read(connection, name, after, before) for row in write.rows):
            if key in ids and edit in made and (key not in found or made[edit].at > found[key].at):
                found[key] = made[edit]
    return found


def of_notes(
    connection: Connection, now: Mapping[str, Note | None], facing: Facing = ALONE
) -> dict[str, tuple[Note | None, ...]]:
    """All that each of these notes was, the oldest first and what it is `now` last; None where it was deleted.

    None of those that never were there. A `Problem` if the journal makes no sense.
    """
    found: dict[str, list[Note | None]] = {note_id: [note] for note_id, note in now.items()}
    rows = _Rows.of(connection, now)
    tables = ((NOTES, [*now]), (ANCHORS, _anchor_keys(connection, now)))
    with decoding(connection.path):
        for edit, changes in groupby(_back(connection, tables, facing), key=itemgetter(0)):
            again: dict[str, None] = {}
            for _, writes in changes:
                for note_id in rows.take(writes):
                    if edit == _AGAIN:
                        again[note_id] = None
                    else:
                        found[note_id].append(rows.note(note_id))
            for note_id in dict.fromkeys((*again, *rows.rest())):
                found[note_id].append(rows.note(note_id))
    return {note_id: lived for note_id, states in found.items() if (lived := _lived(states))}


def of_rows(
    connection: Connection, table: Table, facing: Facing = ALONE
) -> dict[Row, tuple[Row | None, ...]]:
    """All that the rows of a table were, by their keys: the oldest first, what they are now last, None where they
    were not there. Only whole rows: what an image from before a column existed tells is left out.
    """
    now: dict[Row, Row] = {table.key_of(row): row for row in connection.rows(table.select())}
    found: dict[Row, list[Row | None]] = {key: [row] for key, row in now.items()}
    keys = [key for (key,) in connection.rows(_KEYS, (table.name, ""))]
    with decoding(connection.path):
        for edit, changes in groupby(_back(connection, ((table, keys),), facing), key=itemgetter(0)):
            again: dict[Row, Row | None] = {}
            for write in (write for _, writes in changes for write in writes):
                for row in write.rows:
                    gone = write.kind == "delete"
                    whole = None if gone or write.columns != table.columns else row
                    if edit == _AGAIN:
                        again[table.key_of(row)] = whole
                    else:
                        found.setdefault(table.key_of(row), [None]).append(whole)
            for key, row_again in again.items():
                found.setdefault(key, [None]).append(row_again)
    return {key: lived for key, states in found.items() if (lived := _lived(states))}


@dataclass(slots=True)
class _Rows:
    """The rows of some notes and their anchors, while time goes back. `open` are the notes of which only a part has
    gone back yet: an edit writes a note first and then its anchors, or takes both away.
    """

    notes: dict[str, Row | None]
    anchors: dict[str, dict[int, Row]] = field(default_factory=dict)
    open: dict[str, None] = field(default_factory=dict)

    @classmethod
    def of(cls, connection: Connection, ids: Collection[str]) -> "_Rows":
        """As they are now."""
        among, listed = "(SELECT value FROM json_each(?))", (to_json([*ids]),)
        rows = cls(dict.fromkeys(ids))
        for row in connection.rows(NOTES.select(f"WHERE id IN {among}"), listed):
            rows.notes[row[0]] = row
        for row in connection.rows(ANCHORS.select(f"WHERE note IN {among}"), listed):
            rows.anchors.setdefault(row[0], {})[row[1]] = row
        return rows

    def take(self, writes: Iterable[Write]) -> list[str]:
        """Write what is wanted; the ids of the notes that are whole again."""
        whole: dict[str, None] = {}
        for write in writes:
            for row in write.rows:
                if row[0] not in self.notes:
                    continue
                self._put(write, row)
                if write.table is NOTES and write.kind != "insert":
                    whole[row[0]] = None
                    self.open.pop(row[0], None)
                else:
                    self.open[row[0]] = None
        return [*whole]

    def rest(self) -> list[str]:
        """The ids of the others that the edit, which is now taken back, was about."""
        rest = [*self.open]
        self.open.clear()
        return rest

    def note(self, note_id: str) -> Note | None:
        """The note as it is just then. Raises ValueError or TypeError if its rows make no sense."""
        row = self.notes[note_id]
        mine = self.anchors.get(note_id, {})
        return None if row is None else from_rows(row, [mine[place] for place in sorted(mine)])

    def _put(self, write: Write, row: Row) -> None:
        table, note_id = write.table, row[0]
        if table is NOTES:
            self.notes[note_id] = None if write.kind == "delete" else _whole(write, row, self.notes[note_id])
            return
        mine = self.anchors.setdefault(note_id, {})
        if write.kind == "delete":
            mine.pop(row[1], None)
        else:
            mine[row[1]] = _whole(write, row, mine.get(row[1]))


def _whole(write: Write, row: Row, before: Row | None) -> Row:
    """A row with all columns: those that an older image does not know stay as they are, or are empty."""
    if write.columns == write.table.columns:
        return row
    known = dict(zip(write.table.columns, before, strict=True)) if before else {}
    known |= dict(zip(write.columns, row, strict=True))
    return tuple(known.get(column, "") for column in write.table.columns)


def _back(
    connection: Connection, wanted: Iterable[tuple[Table, Collection[str]]], facing: Facing
) -> Iterator[tuple[int, list[Write]]]:
    """What takes back the changes of rows of these tables with these keys, the last one first, each with its edit.

    Before edits that are `left` behind are taken back they are made again, the first one first, as if one edit
    `_AGAIN` did it all: whoever undid several has left what the last one made. What was added to an edit that the
    other copy has, too, is taken back first, as if it was an edit of its own.
    """
    rows = sorted(_changes(connection, wanted, facing.left), reverse=True)
    for is_left, group in groupby(rows, key=lambda row: row[1] in facing.left):
        changes = [*group]
        for _, _, name, _, before, after in reversed(changes) if is_left else ():
            yield _AGAIN, images.read(connection, name, before, after)
        for edit, parts_of in groupby(changes, key=itemgetter(1)):
            for step, parts in _in_two(edit, [*parts_of], facing.shorter.get(edit)):
                for _, _, name, _, before, after in parts:
                    yield step, images.read(connection, name, after, before)


def _in_two(
    edit: int, changes: list[Row], there: Mapping[tuple[str, str], str | None] | None
) -> list[tuple[int, list[Row]]]:
    """The changes of an edit as those that were added to it, and those that are `there`, too; None: all of them are."""
    if there is None:
        return [(edit, changes)]
    added: list[Row] = []
    shared: list[Row] = []
    for at, _, name, key, before, after in changes:
        between = there.get((name, key), before)
        added += [(at, -edit, name, key, between, after)] if between != after else []
        shared += [(at, edit, name, key, before, between)] if between != before else []
    return [(-edit, added), (edit, shared)]


def _changes(
    connection: Connection, wanted: Iterable[tuple[Table, Collection[str]]], also: Collection[int]
) -> list[Row]:
    """What is journaled of rows of these tables with these keys, of edits that are done and some others."""
    rows: list[Row] = []
    for table, keys in wanted:
        rows += connection.rows(_COUNTING, (to_json([*also]), table.name, to_json([*keys])))
    return rows


def _anchor_keys(connection: Connection, ids: Collection[str]) -> list[str]:
    """How the journal names the anchors of these notes."""
    keys = [key for (key,) in connection.rows(_KEYS, (ANCHORS.name, ""))]
    return [key for key in keys if json.loads(key)[0] in ids]


def _lived(states: Sequence[T | None]) -> tuple[T | None, ...]:
    """From the oldest to the newest, each once as long as it lasted, from its first day on."""
    forth = [state for state, _ in groupby(reversed(states))]
    return tuple(forth[1:] if forth[0] is None else forth)
