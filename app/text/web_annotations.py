"""Notes as Web Annotations (W3C Web Annotation Data Model), and what is told by those that are read.

Several targets of an annotation mean that it is about each of them by itself. A note on a difference is about all its
places together, so its target is one `List` of them. Category, severity, status and point are bodies that classify,
written `status: open`; whoever does not know them sees words. A source is named by what it is, the SHA-256 of its
bytes (RFC 6920), not by where it may be found.
"""

import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import NAMESPACE_URL, UUID, uuid5

from app.text.model import Anchor, Note, Source

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
SUFFIXES = (".jsonld", ".json")
"""The endings of files of Web Annotations."""
CLASSES = ("category", "severity", "status", "point")
"""What a note has one of, and a classifying body tells."""

Json = dict[str, Any]

_DAY = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![0-9])")
"""A date that is known to the day."""
_ID = "urn:variorum:note:"


@dataclass(frozen=True, slots=True)
class Place:
    """A place that an annotation is on. `sources` are what its source is called: IRIs and names, the surest first.
    `anchor` has no source yet; `start` is None where no position was told.
    """

    sources: tuple[str, ...]
    anchor: Anchor
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A note as it was told, without anchors, and the places that it is on, all of them together. `classified`: it
    tells what Variorum asks of a note, so that it is on no point if it tells none.
    """

    note: Note
    places: tuple[Place, ...] = ()
    classified: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a file: `skipped` is how many things were no annotations, `elsewhere` how many pages are only
    referred to.
    """

    notes: tuple[Told, ...]
    skipped: int = 0
    elsewhere: int = 0


def annotation(note: Note, sources: Mapping[str, Source], project: str) -> Json:
    """The annotation of a note, without a context of its own. `sources` by id; `project` is the IRI of what a note
    without any place is on.
    """
    told: Json = {"id": iri_of(note.id), "type": "Annotation", "motivation": "commenting"}
    if note.created:
        told["created"] = note.created
    if note.modified:
        told["modified"] = note.modified
    if note.author:
        told["creator"] = {"type": "Person", "name": note.author}
    told["body"] = [*_bodies(note)]
    places = [_place(anchor, sources[anchor.source]) for anchor in note.anchors]
    if len(places) > 1:
        told["target"] = {"type": "List", "items": places}
    else:
        told["target"] = places[0] if places else project
    return told


def collection(label: str, total: int, project: str) -> tuple[Json, Json]:
    """A collection of so many annotations, and its one page, both without the page's `items`."""
    head: Json = {"@context": CONTEXT, "id": _part(project, "notes"), "type": "AnnotationCollection"}
    head |= {"label": label, "total": total}
    page: Json = {
        "id": _part(project, "page"),
        "type": "AnnotationPage",
        "partOf": head["id"],
        "startIndex": 0,
    }
    return head, page


def project_iri(sources: Iterable[Source]) -> str:
    """What a project of these sources is called, the same in every copy of it."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, ' '.join(sorted(source.sha256 for source in sources)))}"


def iri_of(note_id: str) -> str:
    """What a note is called: its id is a UUID, unless it came from elsewhere."""
    return f"urn:uuid:{note_id}" if is_uuid(note_id) else _ID + quote(note_id, safe="")


def is_uuid(text: str) -> bool:
    """Whether the text is a UUID as it is usually written."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def content_iri(sha256: str) -> str:
    """What bytes are called by their SHA-256, which is in hexadecimal."""
    try:
        digest = urlsafe_b64encode(bytes.fromhex(sha256)).rstrip(b"=").decode()
    except ValueError:  # a project from somebody else may hold anything
        return f"urn:variorum:source:{quote(sha256, safe='')}"
    return f"ni:///sha-256;{digest}"


def _bodies(note: Note) -> Iterator[Json]:
    yield {"type": "TextualBody", "value": note.body, "format": "text/markdown", "purpose": "commenting"}
    for tag in note.tags:
        yield {"type": "TextualBody", "value": tag, "purpose": "tagging"}
    for name in CLASSES:
        if value := getattr(note, name):
            yield {"type": "TextualBody", "value": f"{name}: {value}", "purpose": "classifying"}


def _place(anchor: Anchor, source: Source) -> Json:
    return {
        "type": "SpecificResource",
        "source": _resource(source),
        "selector": [*_selectors(anchor)],
        "state": _state(source),
    }


def _resource(source: Source) -> Json:
    """The source as a resource, with what tells it apart from another with the same bytes."""
    told: Json = {"id": content_iri(source.sha256), "type": "Text", "label": source.name}
    told["format"] = source.media_type
    if source.language:
        told["language"] = source.language
    if source.url:
        told["via"] = source.url
    return told


def _selectors(anchor: Anchor) -> Iterator[Json]:
    """How it is found: by words, and by position where they are there. Of words that changed, last those that the note
    was made on.
    """
    yield {
        "type": "TextQuoteSelector",
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }
    if not anchor.is_lost:
        yield {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end}
    if anchor.made_on:
        yield {"type": "TextQuoteSelector", "exact": anchor.made_on}


def _state(source: Source) -> Json:
    """In which state the source was: that of these bytes, and of that day if it is known."""
    told: Json = {"type": "TimeState", "cached": content_iri(source.sha256)}
    if day := _DAY.match(source.date):
        told["sourceDate"] = f"{day[0]}T00:00:00Z"
    return told


def _part(project: str, name: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{project} {name}')}"
