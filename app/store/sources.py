"""The sources of a project: their texts, their original bytes, their segments.

Bytes and texts are stored once, under their SHA-256, and stay when a source is removed: undoing brings it
back.
"""

import json
from collections.abc import Sequence
from hashlib import sha256

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import ANCHORS, PASSAGES, PROJECT, SEGMENTS, SOURCES
from app.store.trouble import damaged, decoding
from app.store.values import storable, storable_texts, to_json
from app.text.model import Document, Segment, Source

_SOURCES = """
    SELECT s.id, s.name, t.text, s.media_type, s.encoding, s.sha256, s.title, s.outlet, s.author, s.date,
           s.language, s.url
    FROM sources s JOIN texts t ON t.sha256 = s.text_sha256
"""
_SHORTEST_ID = 8
_REFERENCE = "reference"


def every(connection: Connection) -> tuple[Source, ...]:
    """All sources, in the order they were imported."""
    return tuple(Source(*row) for row in connection.rows(f"{_SOURCES} ORDER BY s.position"))


def get(connection: Connection, source_id: str) -> Source:
    """One source. A `Problem` if there is none of that id."""
    row = connection.row(f"{_SOURCES} WHERE s.id = ?", (source_id,))
    if row is None:
        raise Problem(f"{connection.path} has no source {source_id}: it may have been removed meanwhile.")
    return Source(*row)


def original(connection: Connection, source_id: str) -> bytes:
    """The exact bytes of the file that was imported. A `Problem` if there is no such source."""
    source = get(connection, source_id)
    data = connection.value("SELECT data FROM originals WHERE sha256 = ?", (source.sha256,))
    if not isinstance(data, bytes):
        raise damaged(connection.path)
    return data


def segments(connection: Connection, source_id: str) -> tuple[Segment, ...]:
    """The segments of one source, in the order they were given; none if there is no such source."""
    with decoding(connection.path):
        return tuple(
            Segment(start, end, role, tuple(json.loads(path)), marker, rule)
            for _, _, start, end, role, path, marker, rule in _segment_rows(connection, source_id)
        )


def add(connection: Connection, journal: Journal, document: Document, found: Sequence[Segment]) -> Source:
    """Take a document in as the last source. A `Problem` if it is there already, by name and bytes."""
    document = storable_texts(document)
    with journal.edit(f"Import {document.name}"):
        source = _as_source(document, _free_id(connection, document))
        journal.replace(SOURCES, [], [_row(connection, source, _keep(connection, document))])
        journal.replace(SEGMENTS, [], [_segment_row(source.id, n, s) for n, s in enumerate(found)])
    return source


def remove(connection: Connection, journal: Journal, source_id: str) -> None:
    """Take a source out, with its segments, its passages, and what notes quote of it; the notes stay."""
    source = get(connection, source_id)
    with journal.edit(f"Remove {source.name}"):
        for table, where in (
            (SEGMENTS, "source = ?"),
            (PASSAGES, "source = ?"),
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


def _free_id(connection: Connection, document: Document) -> str:
    """The first digits of the SHA-256 of name and bytes, more of them only if others have the same."""
    digest = sha256(document.name.encode() + b"\0" + document.data).hexdigest()
    taken: dict[str, str] = dict(connection.rows("SELECT id, name || char(0) || sha256 FROM sources"))
    if f"{document.name}\0{document.sha256}" in taken.values():
        raise Problem(
            f"{document.name} is in {connection.path} already: remove it there first, or leave it out."
        )
    return next(digest[:n] for n in range(_SHORTEST_ID, len(digest) + 1) if digest[:n] not in taken)


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


def _row(connection: Connection, source: Source, text_sha256: str) -> Row:
    position = connection.value("SELECT coalesce(max(position), 0) + 1 FROM sources")
    stored = {"position": position, "text_sha256": text_sha256}
    return tuple(stored[c] if c in stored else getattr(source, c) for c in SOURCES.columns)


def _segment_rows(connection: Connection, source_id: str) -> list[Row]:
    return connection.rows(SEGMENTS.select("WHERE source = ? ORDER BY position"), (source_id,))


def _segment_row(source_id: str, position: int, segment: Segment) -> Row:
    path, marker = storable(to_json(segment.path)), segment.marker
    marker = storable(marker) if marker else marker
    return source_id, position, segment.start, segment.end, segment.role, path, marker, segment.rule
