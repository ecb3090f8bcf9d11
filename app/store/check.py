"""Is the file sound, and is what it holds true? Every finding is a sentence for the analyst."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from app.errors import Damaged, Problem
from app.store import alignment, corrections, families, note_reading, reviews, sources, verdicts
from app.store.connection import Connection
from app.store.reading import connect_to_read
from app.store.trouble import damaged
from app.text.cancel import Stop
from app.text.model import Anchor, Passage, Segment, Source
from app.told import Told, told

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
                found.append(problem.sentence)
            except (
                sqlite3.Error,
                TypeError,
            ):  # a damaged file can hold anything, even other tables than ours
                found.append(damaged(connection.path).sentence)
    return tuple(dict.fromkeys(found))


def quick_check(path: Path, should_cancel: Stop = None) -> tuple[str, ...]:
    """What SQLite finds wrong with the file at `path`, on a connection of its own. Raises `Problem`, `Cancelled`."""
    with closing(connect_to_read(path)) as connection:
        try:
            return tuple(_told(finding) for finding in connection.quick_check(_MOST, should_cancel))
        except Damaged as damage:  # too much so to be looked through
            return (damage.sentence,)


def _file(connection: Connection) -> Iterator[str]:
    """What SQLite finds wrong with pages and indexes."""
    for (finding,) in connection.rows(f"PRAGMA integrity_check({_MOST})"):
        if finding != "ok":
            yield _told(finding)


def _links(connection: Connection) -> Iterator[str]:
    """Rows that belong to a row that is not there."""
    for table, _row, parent, _key in connection.rows("PRAGMA foreign_key_check"):
        yield told(
            "A row of “{table}” belongs to a row of “{parent}” that is missing.", table=table, parent=parent
        )


def _originals(connection: Connection) -> Iterator[str]:
    """Original bytes that are not what was imported. One at a time: they can be large."""
    for (key,) in connection.rows("SELECT sha256 FROM originals"):
        data = connection.value("SELECT data FROM originals WHERE sha256 = ?", (key,))
        if not isinstance(data, bytes) or sha256(data).hexdigest() != key:
            yield told(
                "The original file of {names} is not what was imported.",
                names=_names(connection, "sha256", key),
            )


def _texts(connection: Connection) -> Iterator[str]:
    """Texts that are not what was imported."""
    for (key,) in connection.rows("SELECT sha256 FROM texts"):
        text = connection.value("SELECT text FROM texts WHERE sha256 = ?", (key,))
        if not isinstance(text, str) or sha256(text.encode()).hexdigest() != key:
            yield told(
                "The text of {names} is not what was imported.", names=_names(connection, "text_sha256", key)
            )


def _spans(connection: Connection) -> Iterator[str]:
    """Segments and passages that lie outside their source's text, segments that overlap."""
    passages: dict[str, list[Passage]] = {}
    for passage in alignment.passages(connection, None):
        passages.setdefault(passage.source, []).append(passage)
    for source in sources.every(connection):
        segments = sorted(sources.segments(connection, source.id), key=lambda s: s.start)
        for segment in segments:
            if not _is_inside(source, segment):
                yield told(
                    "A segment of {name} {place} is outside its text.",
                    name=source.name,
                    place=_place(segment),
                )
        for one, other in pairwise(segments):
            if one.span.meets(other.span):
                yield told("Segments of {name} overlap {place}.", name=source.name, place=_place(other))
        for passage in passages.get(source.id, ()):
            if not _is_inside(source, passage):
                yield told(
                    "The wording of point {point} in {name} {place} is outside its text.",
                    point=passage.point,
                    name=source.name,
                    place=_place(passage),
                )


def _quotations(connection: Connection) -> Iterator[str]:
    """Notes whose anchors do not quote their source exactly."""
    known = {source.id: source for source in sources.every(connection)}
    for note in note_reading.every(connection):
        for anchor in note.anchors:
            source = known.get(anchor.source)
            if source is None:
                yield told(
                    "Note {note} quotes source {source}, which is missing.",
                    note=note.id,
                    source=anchor.source,
                )
            elif anchor.is_lost:
                continue
            elif not 0 <= anchor.start <= anchor.end <= len(source.text):
                yield told("Note {note} quotes {name} outside its text.", note=note.id, name=source.name)
            elif anchor.span.of(source.text) != anchor.exact:
                yield told(
                    "Note {note} quotes “{words}”, but {name} has other words there.",
                    note=note.id,
                    words=anchor.exact,
                    name=source.name,
                )


def _points(connection: Connection) -> Iterator[str]:
    """Notes on points, and a choice of reference, that the project does not have."""
    known = {point.id for point in alignment.points(connection)}
    for note in note_reading.every(connection):
        if note.point and note.point not in known:
            yield told(
                "Note {note} is on point {point}, which the point list does not have.",
                note=note.id,
                point=note.point,
            )
    reference = sources.reference(connection)
    if reference and reference not in {source.id for source in sources.every(connection)}:
        yield told("The reference source {reference} is missing.", reference=reference)


def _pins(connection: Connection) -> Iterator[str]:
    """Pins that do not quote their source exactly, overlap, or are on points that the project does not have."""
    known = {source.id: source for source in sources.every(connection)}
    points = {point.id for point in alignment.points(connection)}
    pins = corrections.read(connection).pins
    for pin in pins:
        source = known.get(pin.anchor.source)
        if source is None:
            yield told("A pin is on source {source}, which is missing.", source=pin.anchor.source)
            continue
        if pin.anchor.span.of(source.text) != pin.anchor.exact or not pin.anchor.exact:
            yield told(
                "A pin is on “{words}”, but {name} has other words there.",
                words=pin.anchor.exact,
                name=source.name,
            )
        for point in pin.points or ():
            if point not in points:
                yield told(
                    "A pin in {name} is on point {point}, which the point list does not have.",
                    name=source.name,
                    point=point,
                )
    for one, other in pairwise(pin for pin in pins if pin.anchor.source in known):
        if one.anchor.source == other.anchor.source and one.anchor.span.meets(other.anchor.span):
            yield told(
                "Pins in {name} overlap {place}.",
                name=known[one.anchor.source].name,
                place=_place(other.anchor),
            )


def _decisions(connection: Connection) -> Iterator[str]:
    """Decisions about points that the project does not have."""
    points = {point.id for point in alignment.points(connection)}
    decided = corrections.read(connection)
    for absence in decided.absences:
        if absence.point not in points:
            yield told(
                "Point {point}, which the point list does not have, is marked as absent from a source.",
                point=absence.point,
            )
    for pinned in decided.points:
        if pinned.id not in points:
            yield told(
                "Point {id}, which the point list does not have, was given a title or a place.", id=pinned.id
            )


def _verdicts(connection: Connection) -> Iterator[str]:
    """Verdicts that make no sense. What they quote need not be there any more."""
    for verdict in verdicts.every(connection):
        if not verdict.change or not verdict.anchors:
            yield told("Verdict {verdict} does not say what it was made on.", verdict=verdict.id)
        for anchor in verdict.anchors:
            if not 0 <= anchor.start <= anchor.end:
                yield told(
                    "Verdict {verdict} is on what no text has, {place}.",
                    verdict=verdict.id,
                    place=_place(anchor),
                )


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
    return told("The file is damaged: {finding}.", finding=finding)


def _is_inside(source: Source, piece: Segment | Passage) -> bool:
    return 0 <= piece.start <= piece.end <= len(source.text)


def _place(piece: Segment | Passage | Anchor) -> Told:
    return told("from character {start} to {end}", start=str(piece.start), end=str(piece.end))


def _names(connection: Connection, column: str, key: str) -> str:
    """The sources that have these bytes or this text."""
    found = connection.rows(f"SELECT name FROM sources WHERE {column} = ?", (key,))  # noqa: S608 - column of ours
    return " and ".join(name for (name,) in found) or "a source that was removed"
