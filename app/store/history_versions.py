"""The versions of one note, put together from what the journal says of its rows.

An edit tells only the rows that it changed. The others are as the version left them that the edit was made on. With
undo and redo the history is a tree: what is done, or can be redone, was made on the one before it of which that is so,
too, for a new edit leaves behind whatever is undone. Among those that were left behind it is the latest one that agrees
with what the edit says was there before.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, cast

from app.store.connection import Connection
from app.store.history_rows import Entry, RowChange, Values, row_changes
from app.store.schema import ANCHORS, NOTES
from app.store.trouble import decoding
from app.store.values import texts_of, to_json
from app.text.model import Anchor, Note

_Place = tuple[str, int]
"""A row of the note: its table, and its position among the anchors, 0 for the note itself."""

_State = Mapping[_Place, Values]
"""All rows of the note."""

_NOTE = (NOTES.name, 0)

_ENTRIES = """
    SELECT edit, state, "table", "before", "after" FROM (
        SELECT id, edit, "table", "before", "after" FROM changes WHERE "table" = 'notes' AND "key" = ?1
        UNION ALL
        SELECT id, edit, "table", "before", "after" FROM changes
        WHERE "table" = 'anchors' AND "key" >= ?2 AND "key" < ?3
        UNION ALL
        SELECT id, edit, "table", "before", "after" FROM changes
        WHERE "table" IN ('notes', 'anchors') AND "key" = ''
        AND (instr("before", ?4) OR instr("after", ?4))
    ) AS told JOIN edits ON edits.id = edit ORDER BY edit, told.id
"""


def versions(connection: Connection, note: str) -> list[tuple[int, Note | None]]:
    """The edits, by id, that changed the note, and what it was afterwards; None where it was deleted."""
    states: list[_State] = [{}]
    latest = states[0]  # of the line that the note is on now
    found: list[tuple[int, Note | None]] = []
    with connection.snapshot():
        for edit, is_left, changed in _by_edit(connection, note):
            state = _next(states if is_left or not _fits(latest, changed) else [latest], changed)
            latest = latest if is_left else state
            states.append(state)
            found.append((edit, _note(connection, state)))
    return found


def edits_of(connection: Connection, note: str) -> frozenset[int]:
    """The ids of the edits that changed the note."""
    return frozenset(row[0] for row in _entries(connection, note))


def _entries(connection: Connection, note: str) -> list[tuple[Any, ...]]:
    first = f"[{to_json(note)},"
    return connection.rows(_ENTRIES, (note, first, f"{first[:-1]}-", to_json(note)))


def _by_edit(connection: Connection, note: str) -> Iterator[tuple[int, bool, dict[_Place, RowChange]]]:
    """The edits of the note, whether each was left behind, and what it changed of the rows, in their order."""
    told: defaultdict[tuple[int, bool], dict[_Place, RowChange]] = defaultdict(dict)
    for edit, state, *entry in _entries(connection, note):
        for change in row_changes(connection, cast("Entry", tuple(entry))):
            if change.row.get("id" if change.table == NOTES.name else "note") == note:
                told[edit, state == "abandoned"][_place(change)] = change
    return ((*which, changed) for which, changed in told.items() if changed)


def _place(change: RowChange) -> _Place:
    position = change.row.get("position", 0)
    return (change.table, position if isinstance(position, int) else -1)


def _next(states: list[_State], changed: Mapping[_Place, RowChange]) -> _State:
    """The note after an edit: the latest state that it fits, with what it changed."""
    fitting = (state for state in reversed(states) if _fits(state, changed))
    state = dict(next(fitting, states[-1]))
    for place, change in changed.items():
        state.pop(place, None)
        if change.after is not None:
            state[place] = {**(change.before or {}), **change.after}
    return state


def _fits(state: _State, changed: Mapping[_Place, RowChange]) -> bool:
    for place, change in changed.items():
        there = state.get(place)
        if (there is None) != (change.before is None):
            return False
        if there is not None and any(there.get(c) != v for c, v in (change.before or {}).items()):
            return False
    return True


def _note(connection: Connection, state: _State) -> Note | None:
    """The note of these rows. A `Problem` if they make no sense."""
    row = state.get(_NOTE)
    if row is None:
        return None
    quoted = sorted((place, values) for (table, place), values in state.items() if table == ANCHORS.name)
    with decoding(connection.path):
        texts = ("id", "point", "body", "category", "severity", "status", "author", "created", "modified")
        told = {name: _checked(row[name], str) for name in texts if name in row}
        tags = texts_of(_checked(row.get("tags", "[]"), str))
        return Note(**told, tags=tags, anchors=tuple(_anchor(values) for _, values in quoted))


def _anchor(row: Values) -> Anchor:
    """Raises KeyError or TypeError if the row makes no sense."""
    span = (_checked(row.get(name), int) for name in ("start", "end"))
    rest = (_checked(row.get(name, ""), str) for name in ("exact", "prefix", "suffix", "made_on"))
    return Anchor(_checked(row.get("source"), str), *span, *rest)


def _checked(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise TypeError(value)
    return value
