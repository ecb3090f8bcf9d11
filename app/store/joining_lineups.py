"""Sources and their line-up, as two copies of a project compare them and one takes them over from the other.

They are taken over row by row: what it took to line them up was done elsewhere, and is checked there.
"""

from hashlib import sha256
from itertools import groupby

from app.store import lives, turns
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import (
    ABSENCES,
    DESCRIBED,
    PASSAGES,
    PINS,
    POINT_PINS,
    POINTS,
    PROJECT,
    SEGMENTS,
    SOURCES,
    Table,
)
from app.store.trouble import damaged
from app.store.turns import Facing
from app.text.merging import Edited
from app.text.merging_versions import REFERENCE, TEXT, Facet, Pasts

_DECIDED = (SOURCES, PROJECT, PINS, ABSENCES, POINT_PINS, DESCRIBED)
_FOUND = (SEGMENTS, POINTS, PASSAGES)
_TOLD = ("name", "title", "outlet", "author", "date", "language", "url")
_BYTES = ("text_sha256", "sha256")

_TOUCHING = 'SELECT DISTINCT edit FROM changes WHERE "table" = ?'


def decisions(connection: Connection, facing: Facing) -> dict[tuple[str, Row], tuple[Row | None, ...]]:
    """All that the rows were by which sources and line-up are decided, by table and key, the oldest first."""
    return {
        (table.name, key): states
        for table in _DECIDED
        for key, states in lives.of_rows(connection, table, facing).items()
    }


def facets(connection: Connection, facing: Facing) -> Pasts:
    """All that the texts, the descriptions and the reference were."""
    found: dict[Facet, tuple[str | None, ...]] = {}
    for key, rows in lives.of_rows(connection, SOURCES, facing).items():
        found[str(key[0]), TEXT] = _lived([None if row is None else _digest(row) for row in rows])
        for name in _TOLD:
            at = SOURCES.columns.index(name)
            found[str(key[0]), name] = _lived([None if row is None else str(row[at]) for row in rows])
    for key, rows in lives.of_rows(connection, PROJECT, facing).items():
        if key[0] == REFERENCE:
            found["", REFERENCE] = _lived([None if row is None else str(row[1]) for row in rows])
    return found


def last_edit(connection: Connection) -> Edited:
    """Who changed sources or line-up last, and when."""
    made = turns.deciders(connection)
    touching = {
        edit for table in (*_DECIDED, *_FOUND) for (edit,) in connection.rows(_TOUCHING, (table.name,))
    }
    found = [made[edit] for edit in touching if edit in made]
    return max(found, key=lambda one: (one.at, one.author), default=Edited("", ""))


def found(connection: Connection) -> list[Row]:
    """What came of it when the sources were lined up: rows in one order."""
    return [row for table in _FOUND for row in _rows(connection, table)]


def are_same(here: Connection, there: Connection) -> bool:
    """Whether all the rows are the same."""
    return all(_rows(here, table) == _rows(there, table) for table in (*_DECIDED, *_FOUND))


def take_seen(connection: Connection, journal: Journal, other: Connection) -> None:
    """Write what another copy decided in the place of what is here, with all that it came back from: so that it is
    known here. Only inside an edit, and not as the last of it.
    """
    _take_contents(connection, other)
    lived = decisions(other, turns.facing(other, connection))
    ways = {key: states[states.index(states[-1]) :] for key, states in lived.items()}
    for step in range(max(map(len, ways.values()), default=0)):
        for table in _DECIDED:
            wanted = (way[min(step, len(way) - 1)] for (name, _), way in ways.items() if name == table.name)
            journal.replace(table, _rows(connection, table), [row for row in wanted if row is not None])


def take_all(connection: Connection, journal: Journal, other: Connection) -> None:
    """Write sources and line-up as another copy has them. Only inside an edit."""
    _take_contents(connection, other)
    for table in (*_DECIDED, *_FOUND):
        journal.replace(table, _rows(connection, table), _rows(other, table))


def _take_contents(connection: Connection, other: Connection) -> None:
    """Keep the bytes and the texts of its sources, which must be what they are called."""
    for table, name, column in (("originals", "sha256", "data"), ("texts", "text_sha256", "text")):
        known = {digest for (digest,) in connection.rows(f"SELECT sha256 FROM {table}")}  # noqa: S608 - names of ours
        wanted = {digest for (digest,) in other.rows(f"SELECT {name} FROM sources")} - known  # noqa: S608 - as above
        for digest in sorted(wanted):
            data = other.value(f"SELECT {column} FROM {table} WHERE sha256 = ?", (digest,))  # noqa: S608 - as above
            raw = data.encode() if isinstance(data, str) else data
            if not isinstance(raw, bytes) or sha256(raw).hexdigest() != digest:
                raise damaged(other.path)
            connection.write(f"INSERT INTO {table} (sha256, {column}) VALUES (?, ?)", (digest, data))  # noqa: S608 - as above


def _rows(connection: Connection, table: Table) -> list[Row]:
    return sorted(connection.rows(table.select()), key=repr)


def _digest(row: Row) -> str:
    return " ".join(str(row[SOURCES.columns.index(name)]) for name in _BYTES)


def _lived(states: list[str | None]) -> tuple[str | None, ...]:
    """Each as long as it lasted."""
    return tuple(state for state, _ in groupby(states))
