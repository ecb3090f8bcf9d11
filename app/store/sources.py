"""The sources of a project: their texts, their original bytes, their segments.

Bytes and texts are stored once, under their SHA-256, and stay when a source is removed: undoing brings it
back.
"""

import json
import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace as with_values
from functools import lru_cache
from hashlib import sha256
from typing import TypedDict

from app.errors import Problem
from app.store import describing
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import ABSENCES, ANCHORS, DESCRIBED, PASSAGES, PINS, PROJECT, SEGMENTS, SOURCES
from app.store.trouble import damaged, decoding
from app.store.values import storable, storable_texts, to_json
from app.text.model import Document, Segment, Source
from app.told import told

_SOURCES = """
    SELECT s.id, s.name, t.text, s.media_type, s.encoding, s.sha256, s.title, s.outlet, s.author, s.date,
           s.language, s.url
    FROM sources s JOIN texts t ON t.sha256 = s.text_sha256
"""
_SHORTEST_ID = 8
_ID = re.compile(f"[0-9a-f]{{{_SHORTEST_ID},64}}")
_REFERENCE = "reference"


class Description(TypedDict, total=False):
    """What the analyst may say about a source. `date` is ISO 8601, as far as it goes, `language` BCP 47."""

    name: str
    title: str
    outlet: str
    author: str
    date: str
    language: str
    url: str


def every(connection: Connection) -> tuple[Source, ...]:
    """All sources, in the order they were imported."""
    return tuple(Source(*row) for row in connection.rows(f"{_SOURCES} ORDER BY s.position"))


def get(connection: Connection, source_id: str) -> Source:
    """One source. A `Problem` if there is none of that id."""
    row = connection.row(f"{_SOURCES} WHERE s.id = ?", (source_id,))
    if row is None:
        raise Problem(
            told(
                "{path} has no source {source_id}: it may have been removed meanwhile.",
                path=connection.path,
                source_id=source_id,
            )
        )
    return Source(*row)


def original(connection: Connection, source_id: str) -> bytes:
    """The exact bytes of the file that was imported. A `Problem` if there is no such source."""
    source = get(connection, source_id)
    data = connection.value("SELECT data FROM originals WHERE sha256 = ?", (source.sha256,))
    if not isinstance(data, bytes):
        raise damaged(connection.path)
    return data


def segments(connection: Connection, source_id: str) -> tuple[Segment, ...]:
    """The segments of one source, in reading order; none if there is no such source."""
    with decoding(connection.path):
        return tuple(_segment(row) for row in _segment_rows(connection, source_id))


def every_segment(connection: Connection) -> Mapping[str, tuple[Segment, ...]]:
    """The segments of all sources that have any, by source, in reading order."""
    found: dict[str, list[Segment]] = {}
    with decoding(connection.path):
        for row in connection.rows(SEGMENTS.select('ORDER BY source, "start"')):
            found.setdefault(row[0], []).append(_segment(row))
    return {source: tuple(segments) for source, segments in found.items()}


def add(
    connection: Connection, journal: Journal, document: Document, found: Sequence[Segment], known_as: str = ""
) -> Source:
    """Take a document in as the last source, under the id `known_as` if that is free. A `Problem` if it is there
    already, by name and bytes.
    """
    document = storable_texts(document)
    with journal.edit(f"Import {document.name}"):
        _require_new(connection, document)
        taken = {source for (source,) in connection.rows("SELECT id FROM sources")}
        source = _as_source(document, new_id(document, taken, known_as))
        position = connection.value("SELECT coalesce(max(position), 0) + 1 FROM sources")
        journal.replace(SOURCES, [], [_row(source, position, _keep(connection, document))])
        journal.replace(SEGMENTS, [], [segment_row(source.id, s) for s in found])
    return source


def replace(
    connection: Connection, journal: Journal, source_id: str, document: Document, found: Sequence[Segment]
) -> Source:
    """Put a document in the place of a source, which keeps its id. A `Problem` if there is no such source, or
    another one has that name and those bytes.
    """
    document = storable_texts(document)
    before = get(connection, source_id)
    with journal.edit(f"Replace {before.name}"):
        _require_new(connection, document, besides=source_id)
        source = _as_source(document, source_id)
        rows = _source_rows(connection, source_id)
        journal.replace(SOURCES, rows, [_row(source, rows[0][1], _keep(connection, document))])
        set_segments(connection, journal, source_id, found)
    return source


def set_segments(connection: Connection, journal: Journal, source_id: str, found: Sequence[Segment]) -> None:
    """Put these segments in the place of those of the source; only what differs is written."""
    get(connection, source_id)
    with journal.edit("Change segments"):
        journal.replace(
            SEGMENTS, _segment_rows(connection, source_id), [segment_row(source_id, s) for s in found]
        )


def describe(connection: Connection, journal: Journal, source_id: str, new: Description) -> Source:
    """Change what is known about a source: the fields that `new` names.

    A `Problem` if there is no such source, another one has that name, or a field cannot have what is told.
    """
    before = get(connection, source_id)
    given = {field: str(value) for field, value in new.items() if value != getattr(before, field)}
    source = storable_texts(
        with_values(before, **{field: describing.as_kept(field, value) for field, value in given.items()})
    )
    if source.name != before.name:
        others = connection.rows("SELECT name FROM sources WHERE id != ?", (source_id,))
        describing.require_own_name(source.name, (name for (name,) in others))
    with journal.edit(f"Describe {source.name}"):
        rows = _source_rows(connection, source_id)
        _, position, _, text_sha256, *_ = rows[0]
        journal.replace(SOURCES, rows, [_row(source, position, text_sha256)])
        changed = {field for field in new if getattr(source, field) != getattr(before, field)}
        fresh = sorted(changed - described(connection, source_id))
        journal.replace(DESCRIBED, [], [(source_id, field) for field in fresh])
    return source


def described(connection: Connection, source_id: str) -> frozenset[str]:
    """The fields of the source's description that the analyst has changed."""
    rows = connection.rows("SELECT field FROM described WHERE source = ?", (source_id,))
    return frozenset(field for (field,) in rows)


def remove(connection: Connection, journal: Journal, source_id: str) -> None:
    """Take a source out, with its segments, its passages, what was decided about them, and what notes quote of
    it; the notes stay.
    """
    source = get(connection, source_id)
    with journal.edit(f"Remove {source.name}"):
        for table, where in (
            (SEGMENTS, "source = ?"),
            (PASSAGES, "source = ?"),
            (PINS, "source = ?"),
            (ABSENCES, "source = ?"),
            (DESCRIBED, "source = ?"),
            (ANCHORS, "source = ?"),
            (PROJECT, f"key = '{_REFERENCE}' AND value = ?"),
            (SOURCES, "id = ?"),
        ):
            journal.replace(table, connection.rows(table.select(f"WHERE {where}"), (source_id,)), [])


def reference(connection: Connection) -> str:
    """The id of the reference source: the chosen one, else the first; empty if there are no sources."""
    chosen = connection.value("SELECT value FROM project WHERE key = ?", (_REFERENCE,))
    return chosen or connection.value("SELECT id FROM sources ORDER BY position") or ""


def set_reference(connection: Connection, journal: Journal, source_id: str) -> None:
    """Choose the reference source. A `Problem` if there is no such source."""
    get(connection, source_id)
    with journal.edit("Change the reference source"):
        before = connection.rows(PROJECT.select("WHERE key = ?"), (_REFERENCE,))
        journal.replace(PROJECT, before, [(_REFERENCE, source_id)])


def new_id(document: Document, taken: Container[str], known_as: str = "") -> str:
    """What the source will be called: the first digits of the SHA-256 of name and bytes, more of them only if
    another has the same; or the id that it is `known_as` elsewhere, such as before it was replaced, if that is free.
    """
    if _ID.fullmatch(known_as) and known_as not in taken:
        return known_as
    digest = sha256(storable(document.name).encode() + b"\0" + document.data).hexdigest()
    return next(digest[:n] for n in range(_SHORTEST_ID, len(digest) + 1) if digest[:n] not in taken)


def segment_row(source_id: str, segment: Segment) -> Row:
    """What the table holds for a segment."""
    path, marker = storable(to_json(segment.path)), segment.marker
    marker = storable(marker) if marker else marker
    return source_id, segment.start, segment.end, segment.role, path, marker, segment.rule


def _require_new(connection: Connection, document: Document, besides: str = "") -> None:
    """Raise a `Problem` if a source other than `besides` has that name and those bytes."""
    same = "SELECT 1 FROM sources WHERE name = ? AND sha256 = ? AND id != ?"
    if connection.row(same, (document.name, document.sha256, besides)):
        raise Problem(
            told(
                "{name} is in {path} already: remove it there first, or leave it out.",
                name=document.name,
                path=connection.path,
            )
        )


def _keep(connection: Connection, document: Document) -> str:
    """Store bytes and text where they are not there already; the SHA-256 of the text."""
    digest = sha256(document.text.encode()).hexdigest()
    connection.write(
        "INSERT OR IGNORE INTO originals (sha256, data) VALUES (?, ?)", (document.sha256, document.data)
    )
    connection.write("INSERT OR IGNORE INTO texts (sha256, text) VALUES (?, ?)", (digest, document.text))
    return digest


def _as_source(document: Document, source_id: str) -> Source:
    return Source(
        source_id,
        document.name,
        document.text,
        document.media_type,
        document.encoding,
        document.sha256,
        document.title,
        document.outlet,
        document.author,
        document.date,
        document.language,
        document.url,
    )


def _source_rows(connection: Connection, source_id: str) -> list[Row]:
    return connection.rows(SOURCES.select("WHERE id = ?"), (source_id,))


def _row(source: Source, position: int, text_sha256: str) -> Row:
    stored = {"position": position, "text_sha256": text_sha256}
    return tuple(stored[c] if c in stored else getattr(source, c) for c in SOURCES.columns)


def _segment_rows(connection: Connection, source_id: str) -> list[Row]:
    return connection.rows(SEGMENTS.select('WHERE source = ? ORDER BY "start"'), (source_id,))


def _segment(row: Row) -> Segment:
    _, start, end, role, path, marker, rule = row
    return Segment(start, end, role, _path(path), marker, rule)


@lru_cache(maxsize=4096)
def _path(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))
