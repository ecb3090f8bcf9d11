"""The history of a project: its edits, what each did, and the versions of its notes.

A list of edits costs nothing but the edits that are listed: what an edit did is read when it is asked for, and of an
edit of fifty thousand rows only as much as a reader can take in.
"""

from collections.abc import Iterator
from typing import get_args

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.history_places import Places
from app.store.history_rows import Entry, RowChange, entries, kind_of, row_changes
from app.store.history_telling import deeds, remainder
from app.store.history_versions import edits_of, versions
from app.store.history_wanted import says
from app.store.journal import Journal
from app.store.schema import ANCHORS, NOTES, REVIEWS, SOURCES, VERDICTS
from app.store.taking_back import obstacle, take_back
from app.store.trouble import damaged, decoding
from app.text.cancel import Stop
from app.text.history import Deed, Detail, Edit, EditState, Page, Version, Wanted
from app.told import told

_EVERY = Wanted()

_PAGE = 100
"""Edits on a page."""
_SCANNED = 200
"""Edits that are looked through for a page of those that are wanted."""
_NAME = 500
"""Code points of a name that are read: a foreign file may hold any."""
_ENTRIES = 2_000
"""Entries of one edit that are read."""
_TOLD = 200
"""Deeds of one edit that are told."""
_GLANCE = 40
"""Entries that are read for one line."""
_LATEST = 20_000
"""Edits whose authors are listed."""
_LAST = (1 << 63) - 1

_EDITS = """
    SELECT e.id, substr(e.name, 1, ?3), e.at, substr(e.author, 1, ?3), e.state,
        (SELECT group_concat(DISTINCT c."table") FROM changes c WHERE c.edit = e.id),
        (SELECT count(*) FROM changes c WHERE c.edit = e.id)
    FROM edits e WHERE {} ORDER BY e.id DESC LIMIT ?2
"""
_NEXT_BACK = "SELECT max(id) FROM edits WHERE state = 'done'"
_NEXT_ON = "SELECT min(id) FROM edits WHERE state = 'undone'"
_LARGE = 60_000
"""Code points of what an edit left of notes, from which on the window would wait for it."""
_NEAR = 20
"""Edits that are undone or done again while the window waits."""
_TRIED = 200_000
"""Code points of what an edit left up to which it is tried at once whether it can be taken back by itself."""
_BATCHES = """
    SELECT "table", sum(CASE WHEN json_valid(coalesce("after", "before"))
        THEN json_array_length(coalesce("after", "before"), '$.rows') END)
    FROM changes WHERE edit = ? AND "key" = '' GROUP BY "table" ORDER BY min(id)
"""
_READ_IN_BATCHES = (SOURCES.name, NOTES.name, VERDICTS.name, REVIEWS.name)
"""The tables of which every row is told, however many an edit changed at once."""


class History:
    """What the journal remembers. Raises `Problem` where it is damaged, is not there, or cannot be gone to."""

    def __init__(self, connection: Connection, journal: Journal) -> None:
        self._connection = connection
        self._journal = journal

    def edits(self, limit: int | None = None, before: int | None = None) -> tuple[Edit, ...]:
        """The edits, the newest first: at most `limit`, of those with a lower id than `before`."""
        top = _LAST if before is None else before
        return self._edits("e.id < ?1", top, limit=-1 if limit is None else limit)

    def edit(self, edit: int) -> Edit:
        """One edit. A `Problem` if there is none of that id."""
        if found := self._edits("e.id = ?1", edit):
            return found[0]
        raise Problem(
            told(
                "There is no edit {edit} in {path}: choose one from the history.",
                edit=str(edit),
                path=self._connection.path,
            )
        )

    def page(self, before: int | None = None, wanted: Wanted = _EVERY) -> Page:
        """Some of the edits that are wanted, the newest first, those with a lower id than `before`."""
        if wanted.is_all:
            found = self.edits(_PAGE, before)
            return Page(found, found[-1].id if len(found) == _PAGE else None)
        if wanted.note:
            ids = edits_of(self._connection, wanted.note)
            every = (self.edit(one) for one in sorted(ids, reverse=True) if before is None or one < before)
            return Page(tuple(edit for edit in every if self._is_wanted(edit, wanted)), None)
        scanned = self.edits(_SCANNED, before)
        found = tuple(edit for edit in scanned if self._is_wanted(edit, wanted))
        return Page(found, scanned[-1].id if len(scanned) == _SCANNED else None)

    def authors(self) -> tuple[str, ...]:
        """Who made the latest edits, by name."""
        found = self._connection.rows(
            "SELECT DISTINCT substr(author, 1, ?) FROM (SELECT author FROM edits ORDER BY id DESC LIMIT ?) "
            "WHERE author <> '' ORDER BY 1",
            (_NAME, _LATEST),
        )
        return tuple(author for (author,) in found)

    def current(self) -> int:
        """The id of the edit that was done last, `BEGINNING` if none is done."""
        return self._journal.current

    def is_large(self, *, back: bool) -> bool:
        """Whether what `undo` would take back, or `redo` would do again, is so much about notes that it takes a
        while."""
        which = _NEXT_BACK if back else _NEXT_ON
        found = self._connection.value(
            'SELECT sum(length(coalesce("after", "before"))) FROM (SELECT "after", "before" FROM changes '  # noqa: S608 - ours
            f"WHERE edit = ({which}) AND \"table\" = 'notes' LIMIT 2)"
        )
        return int(found or 0) > _LARGE

    def detail(self, edit: int) -> Detail:
        """What an edit did."""
        with self._connection.snapshot():
            found = self.edit(edit)
            counts: dict[str, int | None] = dict(self._connection.rows(_BATCHES, (edit,)))
            changes = list(self._changes(entries(self._connection, edit, _ENTRIES)))
            more = max(found.size - len(counts) - _ENTRIES, 0)
            for table in _READ_IN_BATCHES:
                if table in counts:
                    changes += self._batch(edit, table)
                    more += max((counts.pop(table) or 0) - _TOLD, 0)
            told = self._deeds(found, changes)
        if None in counts.values():
            raise damaged(self._connection.path)
        told += remainder((table, count) for table, count in counts.items() if count)
        if not told:
            told += remainder({change.table: 0 for change in changes}.items())
        return Detail(tuple(told[:_TOLD]), max(len(told) - _TOLD, 0) + more)

    def glance(self, edit: Edit) -> Detail:
        """What an edit did, of a large one only the beginning: enough for its line in a list."""
        found = entries(self._connection, edit.id, _GLANCE)
        told = self._deeds(edit, self._changes(found))
        return Detail(tuple(told or remainder((table, None) for table in self._batches(edit.id))))

    def versions(self, note: str) -> tuple[Version, ...]:
        """Every state that a note had, the oldest first; none if there never was such a note."""
        found = versions(self._connection, note)
        return tuple(Version(n, self.edit(edit), state) for n, (edit, state) in enumerate(found, 1))

    def go_to(self, edit: int, should_cancel: Stop = None) -> str | None:
        """Undo or redo until that edit is the last one done; its name, empty for `BEGINNING`, None if it is already.

        A `Problem` if it was abandoned. Raises `Cancelled`, too; then all is as it was.
        """
        return self._journal.go_to(edit, should_cancel)

    def is_far(self, edit: int) -> bool:
        """Whether so much lies between what is done now and that edit that going to it takes a while."""
        between = self._connection.value(
            "SELECT count(*) FROM edits WHERE (state = 'done' AND id > ?1) OR (state = 'undone' AND id <= ?1)",
            (edit,),
        )
        return int(between) > _NEAR or self.is_large(back=True) or self.is_large(back=False)

    def obstacle(self, edit: int) -> str | None:
        """Why that edit cannot be taken back by itself; None if it can, or it is so large that only trying tells."""
        size = self._connection.value(
            'SELECT sum(length(coalesce("after", "before"))) FROM changes WHERE edit = ?', (edit,)
        )
        return None if (size or 0) > _TRIED else obstacle(self._connection, self._journal.author, edit)

    def take_back(self, edit: int) -> str:
        """Take back that edit and no other, as a new edit; the name of the one taken back.

        A `Problem` that says why, if what it changed was changed again or something later depends on it.
        """
        return take_back(self._connection, self._journal, edit)

    def _edits(self, where: str, parameter: int, limit: int = 1) -> tuple[Edit, ...]:
        rows = self._connection.rows(_EDITS.format(where), (parameter, limit, _NAME))
        return tuple(map(self._edit, rows))

    def _edit(self, row: Row) -> Edit:
        identity, name, at, author, state, tables, size = row
        if state not in get_args(EditState):
            raise damaged(self._connection.path)
        kinds = frozenset(map(kind_of, tables.split(","))) if tables else frozenset()
        return Edit(identity, name, at, author, state, kinds, size)

    def _is_wanted(self, edit: Edit, wanted: Wanted) -> bool:
        if wanted.author and edit.author != wanted.author:
            return False
        if wanted.kind is not None and wanted.kind not in edit.kinds:
            return False
        if wanted.deletions and not self._deletes_notes(edit):
            return False
        if not wanted.text and not wanted.point:
            return True
        return says(edit, self._changes(entries(self._connection, edit.id, _GLANCE)), wanted)

    def _deletes_notes(self, edit: Edit) -> bool:
        query = 'SELECT 1 FROM changes WHERE edit = ? AND "table" = ? AND "after" IS NULL LIMIT 1'
        return "notes" in edit.kinds and self._connection.row(query, (edit.id, NOTES.name)) is not None

    def _changes(self, found: list[Entry]) -> Iterator[RowChange]:
        for entry in found:
            yield from row_changes(self._connection, entry)

    def _batches(self, edit: int) -> list[str]:
        """The tables of which an edit changed many rows in one go, the most telling first."""
        query = (
            'SELECT "table" FROM changes WHERE edit = ? AND "key" = \'\' GROUP BY "table" ORDER BY min(id)'
        )
        tables = [table for (table,) in self._connection.rows(query, (edit,))]
        told = [table for table in tables if table != ANCHORS.name] or tables
        return sorted(told, key=lambda table: table not in _READ_IN_BATCHES)

    def _batch(self, edit: int, table: str) -> list[RowChange]:
        """The first rows that an edit changed of a table in one go."""
        found = self._connection.rows(
            'SELECT "table", "before", "after" FROM changes WHERE edit = ? AND "table" = ? AND "key" = \'\' '
            "ORDER BY id LIMIT 1",
            (edit, table),
        )
        return list(self._changes([(name, before, after) for name, before, after in found]))[:_TOLD]

    def _deeds(self, edit: Edit, changes: "Iterator[RowChange] | list[RowChange]") -> list[Deed]:
        places = Places(self._connection, edit.id, is_abandoned=edit.state == "abandoned")
        with decoding(self._connection.path):
            return deeds(places, list(changes))
