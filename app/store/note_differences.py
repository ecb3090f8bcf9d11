"""Which notes are not the same in two copies of a project, found without taking in those that are.

Most of many thousands are the same to the letter: they are compared as the texts that SQLite makes of many of them at
once. Only where two such texts differ are their rows looked at. The numbers of notes are every copy's own.
"""

import json
from collections.abc import Iterator
from itertools import pairwise

from app.store.connection import Connection, Row
from app.store.schema import ANCHORS, NOTES, Table
from app.store.trouble import decoding
from app.text.cancel import Stop, watched

_PART = 100
"""Notes whose texts are compared at once."""
_BOUNDS = "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS at FROM notes) WHERE at % ? = 0"
_OWN = ("number",)

_Range = tuple[str, str | None]
"""After one id, up to another; None: up to the last."""


def differing_notes(here: Connection, there: Connection, should_cancel: Stop = None) -> frozenset[str]:
    """The ids of the notes that only one of the two has, or that are not the same. Raises `Cancelled`, or `Problem` if
    there is what is no note.
    """
    found: set[str] = set()
    for part in watched(_parts(here), should_cancel):
        for table in (NOTES, ANCHORS):
            one, other = _told(here, table, part), _told(there, table, part)
            if one != other:
                with decoding(there.path):
                    found |= _ids(_rows(one) ^ _rows(other))
    return frozenset(found)


def _parts(connection: Connection) -> Iterator[_Range]:
    ends = [str(end) for (end,) in connection.rows(_BOUNDS, (_PART,))]
    yield from pairwise(["", *ends])
    yield (ends[-1] if ends else "", None)


def _told(connection: Connection, table: Table, part: _Range) -> str:
    """The rows of a part of the notes as one text."""
    columns = [column for column in table.columns if column not in _OWN]
    listed = ", ".join(f'"{column}"' for column in columns)
    key = columns[0]
    after, end = part
    until = "" if end is None else f"AND {key} <= ?2"
    order = ", ".join(table.key)
    chosen = f"SELECT {listed} FROM {table.name} WHERE {key} > ?1 {until} ORDER BY {order}"  # noqa: S608 - names of ours
    given = (after,) if end is None else (after, end)
    return str(connection.value(f"SELECT json_group_array(json_array({listed})) FROM ({chosen})", given))  # noqa: S608 - as above


def _rows(told: str) -> set[Row]:
    return {tuple(row) for row in json.loads(told)}


def _ids(rows: set[Row]) -> set[str]:
    return {str(row[0]) for row in rows}
