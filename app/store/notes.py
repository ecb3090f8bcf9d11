"""The analyst's notes."""

import json
from collections.abc import Sequence
from dataclasses import fields, replace
from uuid import uuid4

from app.errors import Problem
from app.store import sources
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import ANCHORS, NOTES
from app.store.trouble import decoding
from app.store.values import storable, storable_texts, to_json
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Anchor, Note

_EDIT_NAMES = {
    "point": "Move note",
    "anchors": "Change the note's quotation",
    "category": "Change the note's category",
    "severity": "Change the note's severity",
    "status": "Change the note's status",
    "tags": "Change the note's tags",
}
"""What an edit of this one field is called; any other is `Edit note`."""

_ALLOWED = {"category": ("", *FINDING_KINDS), "severity": ("", *NOTE_SEVERITIES), "status": NOTE_STATUSES}


def every(connection: Connection) -> tuple[Note, ...]:
    """All notes, the oldest first."""
    return _select(connection, "TRUE")


def of_point(connection: Connection, point: str) -> tuple[Note, ...]:
    """The notes on that very point, not on its sub-points, the oldest first."""
    return _select(connection, "point = ?", point)


def of_source(connection: Connection, source_id: str) -> tuple[Note, ...]:
    """The notes that quote the source, or did before its words were lost, the oldest first."""
    return _select(connection, "id IN (SELECT note FROM anchors WHERE source = ?)", source_id)


def get(connection: Connection, note_id: str) -> Note | None:
    """One note, None if there is none of that id."""
    found = _select(connection, "id = ?", note_id)
    return found[0] if found else None


def put(connection: Connection, journal: Journal, note: Note) -> Note:
    """Store a note, as a new one if its id is empty or unknown; the note as it is stored now.

    A new note is stamped with times and author, an existing one keeps those it has but for `modified`.
    Changing nothing writes nothing. A `Problem` if a field has a value that it cannot have, or an anchor does
    not quote its source exactly.
    """
    note = _storable(note)
    _require_allowed(note)
    with connection.transaction():
        stored = get(connection, note.id) if note.id else None
        return (
            _add(connection, journal, note) if stored is None else _change(connection, journal, stored, note)
        )


def delete(connection: Connection, journal: Journal, note_id: str) -> None:
    """Delete a note; nothing happens if it is gone already."""
    with journal.edit("Delete note"):
        _write(connection, journal, note_id, None)


def carry(connection: Connection, journal: Journal, notes: Sequence[Note]) -> None:
    """Give these notes, which are there, the points and anchors that they have here. What the analyst wrote
    stays, with its times: nobody edited it. A `Problem` if an anchor does not quote its source exactly.
    """
    with journal.edit("Move notes"):
        _require_quotations(connection, [anchor for note in notes for anchor in note.anchors])
        for note in notes:
            if (stored := get(connection, note.id)) is not None:
                moved = replace(stored, point=note.point, anchors=note.anchors)
                _write(connection, journal, note.id, moved)


def _add(connection: Connection, journal: Journal, note: Note) -> Note:
    _require_quotations(connection, note.anchors)
    moment = journal.stamp()
    note = replace(
        note,
        id=note.id or str(uuid4()),
        author=note.author or journal.author,
        created=note.created or moment,
        modified=moment,
    )
    with journal.edit("Add note"):
        _write(connection, journal, note.id, note)
    return note


def _change(connection: Connection, journal: Journal, stored: Note, note: Note) -> Note:
    note = replace(note, author=stored.author, created=stored.created, modified=stored.modified)
    changed = [f.name for f in fields(Note) if getattr(note, f.name) != getattr(stored, f.name)]
    if not changed:
        return stored
    _require_quotations(connection, tuple(a for a in note.anchors if a not in stored.anchors))
    note = replace(note, modified=journal.stamp())
    name = _EDIT_NAMES.get(changed[0], "Edit note") if len(changed) == 1 else "Edit note"
    with journal.edit(name, about=f"body of {note.id}" if changed == ["body"] else ""):
        _write(connection, journal, note.id, note)
    return note


def _write(connection: Connection, journal: Journal, note_id: str, note: Note | None) -> None:
    """Make the rows of that note those of `note`, or none."""
    before = connection.rows(NOTES.select("WHERE id = ?"), (note_id,))
    anchors = connection.rows(ANCHORS.select("WHERE note = ?"), (note_id,))
    if note is None:
        journal.replace(ANCHORS, anchors, [])
        journal.replace(NOTES, before, [])
        return
    number = before[0][1] if before else connection.value("SELECT coalesce(max(number), 0) + 1 FROM notes")
    journal.replace(NOTES, before, [_row(note, number)])
    journal.replace(
        ANCHORS, anchors, [_anchor_row(note.id, n, anchor) for n, anchor in enumerate(note.anchors)]
    )


def _select(connection: Connection, where: str, *parameters: str) -> tuple[Note, ...]:
    """The notes for which the condition holds, the oldest first."""
    of_these = f"note IN (SELECT id FROM notes WHERE {where})"  # noqa: S608 - conditions of ours
    with connection.snapshot():
        notes = connection.rows(NOTES.select(f"WHERE {where} ORDER BY created, number"), parameters)
        quoted = connection.rows(ANCHORS.select(f"WHERE {of_these} ORDER BY position"), parameters)
    anchors: dict[str, list[Anchor]] = {}
    for note_id, _, *values in quoted:
        anchors.setdefault(note_id, []).append(Anchor(*values))
    with decoding(connection.path):
        return tuple(_note(row, tuple(anchors.get(row[0], ()))) for row in notes)


def _note(row: Row, anchors: tuple[Anchor, ...]) -> Note:
    note_id, _number, point, body, category, severity, status, tags, author, created, modified = row
    found = tuple(json.loads(tags))
    return Note(note_id, point, body, anchors, category, severity, status, found, author, created, modified)


def _row(note: Note, number: int) -> Row:
    stored = {"number": number, "tags": to_json(note.tags)}
    return tuple(stored[c] if c in stored else getattr(note, c) for c in NOTES.columns)


def _anchor_row(note_id: str, position: int, a: Anchor) -> Row:
    return note_id, position, a.source, a.start, a.end, a.exact, a.prefix, a.suffix, a.made_on


def _storable(note: Note) -> Note:
    anchors = tuple(storable_texts(anchor) for anchor in note.anchors)
    return replace(storable_texts(note), anchors=anchors, tags=tuple(map(storable, note.tags)))


def _require_allowed(note: Note) -> None:
    for field, allowed in _ALLOWED.items():
        if (value := getattr(note, field)) not in allowed:
            choices = ", ".join(filter(None, allowed))
            raise Problem(f"A note cannot have the {field} “{value}”: choose one of {choices}.")


def _require_quotations(connection: Connection, anchors: Sequence[Anchor]) -> None:
    """Raise a `Problem` unless every anchor quotes its source exactly, or is lost."""
    texts = {source: sources.get(connection, source).text for source in {a.source for a in anchors}}
    for anchor in anchors:
        if anchor.is_lost:
            continue
        text = texts[anchor.source]
        if not 0 <= anchor.start <= anchor.end <= len(text) or anchor.span.of(text) != anchor.exact:
            raise Problem(
                f"Source {anchor.source} does not say “{anchor.exact}” from character {anchor.start} to "
                f"{anchor.end}: mark the words again."
            )
