"""Is the file sound, and is what it holds true? Every finding is a sentence for the analyst."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from app.errors import Damaged, Problem
from app.store import alignment, corrections, families, notes, reviews, sources, verdicts
from app.store.connection import Connection
from app.store.reading import connect_to_read
from app.store.trouble import damaged
from app.text.cancel import Stop
from app.text.model import Anchor, Passage, Segment, Source

_MOST = 20
"""Findings about the file itself; one broken page can have thousands of consequences."""


def check(connection: Connection) -> tuple[str, ...]:
    """Everything that is wrong with the file and its content, nothing if all is well."""
    found: list[str] = []
    with connection.snapshot():
        for look in (
            _file,
            _links,
            _originals,
            _texts,
            _spans,
            _quotations,
            _points,
            _pins,
            _decisions,
            _verdicts,
            _families,
            _reviews,
        ):
            try:
                found.extend(look(connection))
            except Problem as problem:
                found.append(str(problem))
            except (
                sqlite3.Error,
                TypeError,
            ):  # a damaged file can hold anything, even other tables than ours
                found.append(str(damaged(connection.path)))
    return tuple(dict.fromkeys(found))


def quick_check(path: Path, should_cancel: Stop = None) -> tuple[str, ...]:
    """What SQLite finds wrong with the file at `path`, on a connection of its own. Raises `Problem`, `Cancelled`."""
    with closing(connect_to_read(path)) as connection:
        try:
            return tuple(_told(finding) for finding in connection.quick_check(_MOST, should_cancel))
        except Damaged as damage:  # too much so to be looked through
            return (str(damage),)


def _file(connection: Connection) -> Iterator[str]:
    """What SQLite finds wrong with pages and indexes."""
    for (finding,) in connection.rows(f"PRAGMA integrity_check({_MOST})"):
        if finding != "ok":
            yield _told(finding)


def _links(connection: Connection) -> Iterator[str]:
    """Rows that belong to a row that is not there."""
    for table, _row, parent, _key in connection.rows("PRAGMA foreign_key_check"):
        yield f"A row of “{table}” belongs to a row of “{parent}” that is missing."


def _originals(connection: Connection) -> Iterator[str]:
    """Original bytes that are not what was imported. One at a time: they can be large."""
    for (key,) in connection.rows("SELECT sha256 FROM originals"):
        data = connection.value("SELECT data FROM originals WHERE sha256 = ?", (key,))
        if not isinstance(data, bytes) or sha256(data).hexdigest() != key:
            yield f"The original file of {_names(connection, 'sha256', key)} is not what was imported."


def _texts(connection: Connection) -> Iterator[str]:
    """Texts that are not what was imported."""
    for (key,) in connection.rows("SELECT sha256 FROM texts"):
        text = connection.value("SELECT text FROM texts WHERE sha256 = ?", (key,))
        if not isinstance(text, str) or sha256(text.encode()).hexdigest() != key:
            yield f"The text of {_names(connection, 'text_sha256', key)} is not what was imported."


def _spans(connection: Connection) -> Iterator[str]:
    """Segments and passages that lie outside their source's text, segments that overlap."""
    passages: dict[str, list[Passage]] = {}
    for passage in alignment.passages(connection, None):
        passages.setdefault(passage.source, []).append(passage)
    for source in sources.every(connection):
        segments = sorted(sources.segments(connection, source.id), key=lambda s: s.start)
        for segment in segments:
            if not _is_inside(source, segment):
                yield f"A segment of {source.name} {_place(segment)} is outside its text."
        for one, other in pairwise(segments):
            if one.span.meets(other.span):
                yield f"Segments of {source.name} overlap {_place(other)}."
        for passage in passages.get(source.id, ()):
            if not _is_inside(source, passage):
                what = f"The wording of point {passage.point} in {source.name} {_place(passage)}"
                yield f"{what} is outside its text."


def _quotations(connection: Connection) -> Iterator[str]:
    """Notes whose anchors do not quote their source exactly."""
    known = {source.id: source for source in sources.every(connection)}
    for note in notes.every(connection):
        for anchor in note.anchors:
            source = known.get(anchor.source)
            if source is None:
                yield f"Note {note.id} quotes source {anchor.source}, which is missing."
            elif anchor.is_lost:
                continue
            elif not 0 <= anchor.start <= anchor.end <= len(source.text):
                yield f"Note {note.id} quotes {source.name} outside its text."
            elif anchor.span.of(source.text) != anchor.exact:
                yield f"Note {note.id} quotes “{anchor.exact}”, but {source.name} has other words there."


def _points(connection: Connection) -> Iterator[str]:
    """Notes on points, and a choice of reference, that the project does not have."""
    known = {point.id for point in alignment.points(connection)}
    for note in notes.every(connection):
        if note.point and note.point not in known:
            yield f"Note {note.id} is on point {note.point}, which the point list does not have."
    reference = sources.reference(connection)
    if reference and reference not in {source.id for source in sources.every(connection)}:
        yield f"The reference source {reference} is missing."


def _pins(connection: Connection) -> Iterator[str]:
    """Pins that do not quote their source exactly, overlap, or are on points that the project does not have."""
    known = {source.id: source for source in sources.every(connection)}
    points = {point.id for point in alignment.points(connection)}
    pins = corrections.read(connection).pins
    for pin in pins:
        source = known.get(pin.anchor.source)
        if source is None:
            yield f"A pin is on source {pin.anchor.source}, which is missing."
            continue
        if pin.anchor.span.of(source.text) != pin.anchor.exact or not pin.anchor.exact:
            yield f"A pin is on “{pin.anchor.exact}”, but {source.name} has other words there."
        for point in pin.points or ():
            if point not in points:
                yield f"A pin in {source.name} is on point {point}, which the point list does not have."
    for one, other in pairwise(pin for pin in pins if pin.anchor.source in known):
        if one.anchor.source == other.anchor.source and one.anchor.span.meets(other.anchor.span):
            yield f"Pins in {known[one.anchor.source].name} overlap {_place(other.anchor)}."


def _decisions(connection: Connection) -> Iterator[str]:
    """Decisions about points that the project does not have."""
    points = {point.id for point in alignment.points(connection)}
    decided = corrections.read(connection)
    for absence in decided.absences:
        if absence.point not in points:
            yield f"Point {absence.point}, which the point list does not have, is marked as absent from a source."
    for pinned in decided.points:
        if pinned.id not in points:
            yield f"Point {pinned.id}, which the point list does not have, was given a title or a place."


def _verdicts(connection: Connection) -> Iterator[str]:
    """Verdicts that make no sense. What they quote need not be there any more."""
    for verdict in verdicts.every(connection):
        if not verdict.change or not verdict.anchors:
            yield f"Verdict {verdict.id} does not say what it was made on."
        for anchor in verdict.anchors:
            if not 0 <= anchor.start <= anchor.end:
                yield f"Verdict {verdict.id} is on what no text has, {_place(anchor)}."


def _families(connection: Connection) -> Iterator[str]:
    """Spellings that make no sense."""
    if why := families.wrong(families.every(connection)):
        yield why


def _reviews(connection: Connection) -> Iterator[str]:
    """Reviews and looks that make no sense, each told as a `Problem`. What they are on may be gone, and come back."""
    reviews.every(connection)
    reviews.looks(connection)
    yield from ()


def _told(finding: str) -> str:
    return f"The file is damaged: {finding}."


def _is_inside(source: Source, piece: Segment | Passage) -> bool:
    return 0 <= piece.start <= piece.end <= len(source.text)


def _place(piece: Segment | Passage | Anchor) -> str:
    return f"from character {piece.start} to {piece.end}"


def _names(connection: Connection, column: str, key: str) -> str:
    """The sources that have these bytes or this text."""
    found = connection.rows(f"SELECT name FROM sources WHERE {column} = ?", (key,))  # noqa: S608 - column of ours
    return " and ".join(name for (name,) in found) or "a source that was removed"
