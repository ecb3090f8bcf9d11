"""Writing the analyst's notes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import timedelta
from itertools import count
from uuid import uuid4

from app.errors import Problem
from app.store import sources
from app.store.connection import Connection, Row
from app.store.journal import MERGE_WITHIN, Journal
from app.store.note_reading import AMONG, among, get
from app.store.schema import ANCHORS, NOTES
from app.store.values import storable, storable_texts, to_json, uncollected
from app.text.cancel import Stop, check, watched
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Anchor, Note
from app.told import told

_EDIT_NAMES = {
    "point": "Move note",
    "anchors": "Change the note's quotation",
    "category": "Change the note's category",
    "severity": "Change the note's severity",
    "status": "Change the note's status",
    "tags": "Change the note's tags",
}
"""What an edit of this one field is called; any other is `Edit note`."""

_SENTENCE_END = re.compile(r"[.!?…؟۔।॥][\"'”’»)\]]{0,2}\s|[。！？\n](?=.)", re.DOTALL)
"""What is typed behind it is undone by itself: a slip costs no more than the sentence it is in."""

_STEP = 64
"""Before every so many notes the caller may stop the work."""

_ALLOWED = {"category": ("", *FINDING_KINDS), "severity": ("", *NOTE_SEVERITIES), "status": NOTE_STATUSES}


def touched(connection: Connection, journal: Journal) -> dict[str, Note | None]:
    """The notes that the last edit, undo or redo may have changed, by id, as they are now; None if they are gone."""
    tables = (journal.touched.get(table.name, ()) for table in (NOTES, ANCHORS))
    ids = sorted({key for keys in tables for key in keys if isinstance(key, str)})
    there = among(connection, ids)
    return {note_id: there.get(note_id) for note_id in ids}


def put(connection: Connection, journal: Journal, note: Note) -> Note:
    """Store a note, as a new one if its id is empty or unknown; the note as it is stored now.

    A new note is stamped with times and author, an existing one keeps those it has but for `modified`.
    Changing nothing writes nothing. A `Problem` if a field has a value that it cannot have, or an anchor does
    not quote its source exactly.
    """
    note = require_storable(note)
    with connection.transaction():
        stored = get(connection, note.id) if note.id else None
        fresh = _stamped(_Texts(connection), journal, stored, note)
        if fresh != stored:
            with journal.edit(*_named(stored, fresh)):
                write(connection, journal, {fresh.id: fresh})
    return fresh


def put_all(
    connection: Connection, journal: Journal, notes: Sequence[Note], name: str, should_cancel: Stop = None
) -> tuple[Note, ...]:
    """Store these, each as `put` does, as one edit called `name`; what of them is stored now, in their order.

    Of several with the same id the last one counts. A `Problem` with one of them is one with all. Raises `Cancelled`.
    """
    given = [require_storable(note) for note in watched(notes, should_cancel, _STEP)]
    with journal.edit(name), uncollected():
        there = among(connection, [note.id for note in given if note.id])
        texts = _Texts(connection)
        stored = [
            _stamped(texts, journal, there.get(note.id), note)
            for note in watched(given, should_cancel, _STEP)
        ]
        last = {note.id: note for note in stored}
        changed = {i: note for i, note in last.items() if note is not there.get(i)}
        moved = [i for i, note in changed.items() if i not in there or note.anchors != there[i].anchors]
        write(connection, journal, changed, moved)
        check(should_cancel)
    return tuple(stored)


def delete(connection: Connection, journal: Journal, note_id: str) -> None:
    """Delete a note; nothing happens if it is gone already."""
    delete_all(connection, journal, [note_id], "Delete note")


def delete_all(
    connection: Connection, journal: Journal, note_ids: Sequence[str], name: str, should_cancel: Stop = None
) -> None:
    """Delete these as one edit called `name`; those that are gone already are passed over. Raises `Cancelled`."""
    with journal.edit(name):
        write(connection, journal, dict.fromkeys(note_ids))
        check(should_cancel)


def carry(connection: Connection, journal: Journal, notes: Sequence[Note]) -> None:
    """Give these notes, which are there, the points and anchors that they have here. What the analyst wrote
    stays, with its times: nobody edited it. A `Problem` if an anchor does not quote its source exactly.
    """
    with journal.edit("Move notes"):
        require_quotations(connection, [anchor for note in notes for anchor in note.anchors])
        there = among(connection, [note.id for note in notes])
        write(
            connection,
            journal,
            {
                note.id: replace(there[note.id], point=note.point, anchors=note.anchors)
                for note in notes
                if note.id in there
            },
        )


def write(
    connection: Connection,
    journal: Journal,
    notes: Mapping[str, Note | None],
    moved: Iterable[str] | None = None,
) -> None:
    """Make what is stored under each of these ids that note, just as it is, or none. Only inside an edit.

    `moved` are the ids of those whose anchors may differ, all if None.
    """
    moved = [*notes] if moved is None else [*moved]
    before = connection.rows(NOTES.select(f"WHERE id IN {AMONG}"), (to_json([*notes]),))
    anchors = connection.rows(ANCHORS.select(f"WHERE note IN {AMONG}"), (to_json(moved),)) if moved else []
    numbers: dict[str, int] = {row[0]: row[1] for row in before}
    fresh = count(connection.value("SELECT coalesce(max(number), 0) + 1 FROM notes"))
    after = [note for note in notes.values() if note is not None]
    journal.replace(
        NOTES, before, [_row(note, numbers[note.id] if note.id in numbers else next(fresh)) for note in after]
    )
    quoting = [note for note_id in moved if (note := notes[note_id]) is not None]
    quoted = (_anchor_row(note.id, n, anchor) for note in quoting for n, anchor in enumerate(note.anchors))
    journal.replace(ANCHORS, anchors, quoted)


def require_storable(note: Note) -> Note:
    """The note as it can be stored. A `Problem` if a field has a value that it cannot have."""
    note = _storable(note)
    _require_allowed(note)
    return note


def require_quotations(connection: Connection, anchors: Iterable[Anchor]) -> None:
    """Raise a `Problem` unless every anchor quotes its source exactly, or is lost."""
    _Texts(connection).require(anchors)


class _Texts:
    """The texts of sources, each read once, and only if it is asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, str] = {}

    def require(self, anchors: Iterable[Anchor]) -> None:
        """Raise a `Problem` unless every anchor quotes its source exactly, or is lost."""
        for anchor in anchors:
            text = self._of(anchor.source)
            if anchor.is_lost:
                continue
            if not 0 <= anchor.start <= anchor.end <= len(text) or anchor.span.of(text) != anchor.exact:
                raise Problem(
                    told(
                        "Source {source} does not say “{exact}” from character {start} to {end}: mark the words "
                        "again.",
                        source=anchor.source,
                        exact=anchor.exact,
                        start=str(anchor.start),
                        end=str(anchor.end),
                    )
                )

    def _of(self, source: str) -> str:
        if source not in self._known:
            self._known[source] = sources.get(self._connection, source).text
        return self._known[source]


def _stamped(texts: _Texts, journal: Journal, stored: Note | None, note: Note) -> Note:
    """The note as it is to be stored: the very one that is there if nothing changes."""
    if stored is None:
        texts.require(note.anchors)
        moment = journal.stamp()
        return replace(
            note,
            id=note.id or str(uuid4()),
            author=note.author or journal.author,
            created=note.created or moment,
            modified=moment,
        )
    note = replace(note, author=stored.author, created=stored.created, modified=stored.modified)
    if note == stored:
        return stored
    texts.require(anchor for anchor in note.anchors if anchor not in stored.anchors)
    return replace(note, modified=journal.stamp())


def _named(stored: Note | None, note: Note) -> tuple[str, str, timedelta]:
    """What the edit is called that makes the one into the other, what it is about, and how long what is typed next
    belongs to it, as far as it is of the same sentence: for a note that is still empty, until something else is
    done."""
    sentence = 0 if stored is None else len(_SENTENCE_END.findall(note.body[: len(stored.body) + 1]))
    about = f"sentence {sentence} of {note.id}"
    if stored is None:
        return "Add note", "" if note.body else about, timedelta.max
    own = [f.name for f in fields(Note) if f.name != "modified"]
    changed = [name for name in own if getattr(note, name) != getattr(stored, name)]
    name = _EDIT_NAMES.get(changed[0], "Edit note") if len(changed) == 1 else "Edit note"
    return name, about if changed == ["body"] else "", MERGE_WITHIN


def _row(note: Note, number: int) -> Row:
    stored = {"number": number, "tags": to_json(note.tags)}
    return tuple(stored[c] if c in stored else getattr(note, c) for c in NOTES.columns)


def _anchor_row(note_id: str, position: int, a: Anchor) -> Row:
    return note_id, position, a.source, a.start, a.end, a.exact, a.prefix, a.suffix, a.made_on


def _storable(note: Note) -> Note:
    note = storable_texts(note)
    anchors, tags = tuple(map(storable_texts, note.anchors)), tuple(map(storable, note.tags))
    return note if (anchors, tags) == (note.anchors, note.tags) else replace(note, anchors=anchors, tags=tags)


def _require_allowed(note: Note) -> None:
    for field, allowed in _ALLOWED.items():
        if (value := getattr(note, field)) not in allowed:
            choices = ", ".join(filter(None, allowed))
            raise Problem(
                told(
                    "A note cannot have the {field} “{value}”: choose one of {choices}.",
                    field=field,
                    value=value,
                    choices=choices,
                )
            )
