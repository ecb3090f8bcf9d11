"""Notes as Web Annotations: their shape, and that they come back the same."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.sources.web_annotations import read
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Anchor, Note, Source
from app.text.web_annotations import (
    CONTEXT,
    Reading,
    annotation,
    collection,
    content_iri,
    iri_of,
    project_iri,
)

SOURCES = {
    "s": Source("s", "first", "One may.", "text/plain", "utf-8", "ab" * 32, date="2025-11-20", language="en"),
    "t": Source("t", "zweite", "Two must.", "text/html", "utf-8", "cd" * 32, url="https://example.org/t"),
}
PROJECT = project_iri(SOURCES.values())

times = st.datetimes().map(lambda at: at.isoformat(timespec="milliseconds") + "Z")
words = st.text(max_size=20)


def _anchor(source: str, start: int, length: int, exact: str, made_on: str) -> Anchor:
    is_lost = not length
    return Anchor(
        source, start * (not is_lost), (start + length) * (not is_lost), exact or "x", "p", "s", made_on
    )


anchors = st.builds(_anchor, st.sampled_from("st"), st.integers(0, 9), st.integers(0, 9), words, words)
notes = st.builds(
    Note,
    id=st.uuids().map(str) | st.text(min_size=1, max_size=9),
    point=words,
    body=st.text(),
    anchors=st.lists(anchors, max_size=3).map(tuple),
    category=st.sampled_from(("", *FINDING_KINDS)),
    severity=st.sampled_from(("", *NOTE_SEVERITIES)),
    status=st.sampled_from(NOTE_STATUSES),
    tags=st.lists(words.filter(bool), unique=True, max_size=3).map(tuple),
    author=words,
    created=times,
    modified=times,
).map(lambda note: replace(note, anchors=tuple(a for a in note.anchors if a.made_on != a.exact)))


def _file(*some: Note) -> Any:
    head, page = collection("Notes", len(some), PROJECT)
    page["items"] = [annotation(note, SOURCES, PROJECT) for note in some]
    return json.loads(json.dumps({**head, "first": page}))


def _back(found: Reading) -> list[Note]:
    """The notes as they were, their sources told by what they are called."""
    names = {content_iri(source.sha256): source.id for source in SOURCES.values()}
    return [
        replace(told.note, anchors=tuple(replace(p.anchor, source=names[p.sources[0]]) for p in told.places))
        for told in found.notes
    ]


@given(notes)
def test_a_note_comes_back_the_same(note: Note) -> None:
    assert _back(read(_file(note))) == [note]


@given(notes)
def test_an_annotation_has_the_shape_that_the_model_asks_for(note: Note) -> None:
    told = annotation(note, SOURCES, PROJECT)
    assert told["type"] == "Annotation"
    assert told["motivation"] == "commenting"
    assert told["id"].startswith("urn:")
    assert all(
        body["type"] == "TextualBody" and isinstance(body["value"], str) and isinstance(body["purpose"], str)
        for body in told["body"]
    )
    assert [body["purpose"] for body in told["body"]].count("commenting") == 1
    for place in _places(told["target"]):
        _require_shape(place)


def _places(target: Any) -> list[Any]:
    """A note on several places has one target: the list of them."""
    if isinstance(target, str):
        assert target == PROJECT
        return []
    if target["type"] != "List":
        return [target]
    assert len(target["items"]) > 1
    return list(target["items"])


def _require_shape(place: Any) -> None:
    assert place["type"] == "SpecificResource"
    assert isinstance(place["source"]["id"], str)
    quote = place["selector"][0]
    assert quote.keys() == {"type", "exact", "prefix", "suffix"}
    for selector in place["selector"][1:]:
        if selector["type"] == "TextPositionSelector":
            assert 0 <= selector["start"] <= selector["end"]
        else:
            assert selector.keys() == {"type", "exact"}
    assert place["state"]["type"] == "TimeState"
    assert place["state"]["cached"] == place["source"]["id"]
    assert place["state"].get("sourceDate") in (None, "2025-11-20T00:00:00Z")


@given(st.lists(notes, max_size=3))
def test_a_collection_tells_its_context_once_and_how_many_there_are(some: list[Note]) -> None:
    told = _file(*some)
    assert told["@context"] == CONTEXT
    assert told["type"] == "AnnotationCollection"
    assert told["total"] == len(told["first"]["items"])
    assert told["first"]["type"] == "AnnotationPage"
    assert "@context" not in told["first"]
    assert all("@context" not in item for item in told["first"]["items"])


@given(st.text())
def test_every_id_makes_an_iri(note_id: str) -> None:
    iri = iri_of(note_id.encode("utf-8", "replace").decode())
    assert iri.isascii()
    assert not {*iri} & {*' <>"{}|\\^`'}


def test_a_digest_that_is_none_makes_an_iri_too() -> None:
    assert content_iri("no digest").isascii()
