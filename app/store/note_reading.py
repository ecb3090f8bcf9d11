"""Reading the analyst's notes: all of them, or those of a place.

Python's SQLite lets other threads go on before every row, and then waits for its turn. All notes are read in the
background of a busy window, so they come many in a row, as JSON.
"""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.schema import ANCHORS, NOTES, Table
from app.store.trouble import decoding
from app.store.values import set_apart, to_json, uncollected
from app.text.model import Anchor, Note

AMONG = "(SELECT value FROM json_each(?))"
"""SQL for the values of a list, which is given as JSON."""

_AMONG_NUMBERS = f"number IN {AMONG}"
_OF_NUMBERS = f"WHERE note IN (SELECT id FROM notes WHERE {_AMONG_NUMBERS})"  # noqa: S608 - ours

_JSON = "json_group_array(json_array({columns}))"
_Rows = str | Sequence[Row]
_PART = 500
"""Notes that come in a row."""

_ANCHOR_TYPES = [str, int, int, str, str, str, str]
_PLACE = itemgetter(0)
_AGE = itemgetter(NOTES.columns.index("created"), NOTES.columns.index("number"))


def every(connection: Connection) -> tuple[Note, ...]:
    """All notes, the oldest first."""
    return _many(connection, "TRUE")


def of_point(connection: Connection, point: str) -> tuple[Note, ...]:
    """The notes on that very point, not on its sub-points, the oldest first."""
    return _select(connection, "point = ?", point)


def within(connection: Connection, point: str) -> tuple[Note, ...]:
    """The notes on a point and its sub-points, the oldest first."""
    return _many(connection, "(point = ? OR point > ? AND point < ?)", point, f"{point}.", f"{point}/")


def of_source(connection: Connection, source_id: str) -> tuple[Note, ...]:
    """The notes that quote the source, or did before its words were lost, the oldest first."""
    return _select(connection, "id IN (SELECT note FROM anchors WHERE source = ?)", source_id)


def get(connection: Connection, note_id: str) -> Note | None:
    """One note, None if there is none of that id."""
    found = _select(connection, "id = ?", note_id)
    return found[0] if found else None


def among(connection: Connection, ids: Sequence[str]) -> dict[str, Note]:
    """Those of these notes that are there, by id."""
    read = _select if len(ids) <= _PART else _many
    return {note.id: note for note in read(connection, f"id IN {AMONG}", to_json(ids))}


def counts(connection: Connection) -> dict[str, int]:
    """How many notes are on each very point, those of its sub-points not counted; those on none under an empty id."""
    return dict(connection.rows("SELECT point, count(*) FROM notes GROUP BY point"))


def from_rows(row: Row, anchors: Iterable[Row]) -> Note:
    """The note of a row and those of its anchors, whole and in order, as the journal tells them. Raises ValueError or
    TypeError if they make no sense.
    """
    quoted = []
    for _, _, *values in anchors:
        if [*map(type, values)] != _ANCHOR_TYPES:
            raise TypeError(values)
        quoted.append(Anchor(*values))
    if not all(isinstance(value, str) for value in (row[0], *row[2:])):
        raise TypeError(row)
    return _note(row, tuple(quoted))


def _select(connection: Connection, where: str, *parameters: str) -> tuple[Note, ...]:
    """The notes for which the condition holds, the oldest first."""
    with connection.snapshot(), decoding(connection.path):
        notes = connection.rows(NOTES.select(f"WHERE {where} ORDER BY created, number"), parameters)
        quoted = f"WHERE note IN (SELECT id FROM notes WHERE {where})"  # noqa: S608 - conditions of ours
        anchors = _by_note(connection.rows(ANCHORS.select(quoted), parameters))
        return tuple([_note(row, anchors.get(row[0], ())) for row in notes])


def _many(connection: Connection, where: str, *parameters: str) -> tuple[Note, ...]:
    """The same, for many."""
    ordered = f"SELECT number FROM notes WHERE {where} ORDER BY created, number"  # noqa: S608 - as above
    found: list[Note] = []
    with uncollected(), decoding(connection.path):
        with connection.snapshot():  # may keep writers waiting: no longer than need be
            told = connection.value(f"SELECT json_group_array(number) FROM ({ordered})", parameters)  # noqa: S608 - as above
            numbers: list[int] = json.loads(told)
            lots = [to_json(numbers[at : at + _PART]) for at in range(0, len(numbers), _PART)]
            notes = [_part(connection, NOTES, f"WHERE {_AMONG_NUMBERS}", lot) for lot in lots]
            quoted = (
                _every_anchor(connection)
                if where == "TRUE"
                else [_part(connection, ANCHORS, _OF_NUMBERS, lot) for lot in lots]
            )
        anchors = _by_note(row for part in quoted for row in _parsed(part))
        for part in notes:
            rows = sorted(_parsed(part), key=_AGE)
            found += [_note(row, anchors.get(row[0], ())) for row in rows]
            set_apart(len(numbers))
    return tuple(found)


def _every_anchor(connection: Connection) -> list[_Rows]:
    """All anchors, in the order in which they lie in the file: found one by one they would take twice as long."""
    numbered = "SELECT id, row_number() OVER (ORDER BY id) AS at FROM notes"
    bounds = connection.rows(f"SELECT id FROM ({numbered}) WHERE at % ? = 0", (_PART,))  # noqa: S608 - as above
    ends = ["", *(end for (end,) in bounds)]
    found = [
        _part(connection, ANCHORS, "WHERE note > ? AND note <= ?", after, end)
        for after, end in pairwise(ends)
    ]
    return [*found, _part(connection, ANCHORS, "WHERE note > ?", ends[-1])]


def _part(connection: Connection, table: Table, where: str, *given: str) -> _Rows:
    """Some rows: as JSON, unless that is too long."""
    columns = ", ".join(f'"{column}"' for column in table.columns)
    told = f"SELECT {_JSON.format(columns=columns)} FROM ({table.select(where)})"  # noqa: S608 - as above
    try:
        return str(connection.value(told, given))
    except Problem:
        return connection.rows(table.select(where), given)


def _parsed(rows: _Rows) -> Sequence[Row]:
    return json.loads(rows) if isinstance(rows, str) else rows


def _by_note(rows: Iterable[Row]) -> dict[str, tuple[Anchor, ...]]:
    """The anchors of each note in their order. Most notes have one, so that only the others are sorted."""
    found: dict[str, tuple[Anchor, ...]] = {}
    places: dict[str, int] = {}
    several: dict[str, list[tuple[int, Anchor]]] = {}
    for note_id, position, source, start, end, exact, prefix, suffix, made_on in rows:
        anchor = Anchor(source, start, end, exact, prefix, suffix, made_on)
        if note_id not in found:
            found[note_id], places[note_id] = (anchor,), position
            continue
        mine = several.setdefault(note_id, [(places[note_id], found[note_id][0])])
        mine.append((position, anchor))
    found.update(
        {note: tuple(anchor for _, anchor in sorted(mine, key=_PLACE)) for note, mine in several.items()}
    )
    return found


def _note(row: Row, anchors: tuple[Anchor, ...]) -> Note:
    note_id, _number, point, body, category, severity, status, tags, author, created, modified = row
    return Note(
        note_id, point, body, anchors, category, severity, status, _tags(tags), author, created, modified
    )


@lru_cache(maxsize=4096)
def _tags(text: str) -> tuple[str, ...]:
    """Most notes share their tags with others. Raises ValueError or TypeError if they make no sense."""
    tags = json.loads(text)
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise TypeError(text)
    return tuple(tags)
