"""Web Annotations from other programs, and files that are none."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.web_annotations import read
from app.text.web_annotations import Place

QUOTE = {"type": "TextQuoteSelector", "exact": "words", "prefix": "a ", "suffix": " b"}
POSITION = {"type": "TextPositionSelector", "start": 2, "end": 7}


def _on(target: Any, **more: Any) -> dict[str, Any]:
    return {"type": "Annotation", "id": "http://example.org/1", "bodyValue": "said", "target": target, **more}


def _places(target: Any) -> list[tuple[Place, ...]]:
    return [told.places for told in read(_on(target)).notes]


def test_what_hypothesis_writes_is_understood() -> None:
    row = {
        "id": "Abc",
        "uri": "https://example.org/page",
        "text": "What I think",
        "tags": ["one", "two"],
        "user": "acct:jo@hypothes.is",
        "created": "2024-05-01T10:00:00.123456+02:00",
        "updated": "2024-05-02T10:00:00+00:00",
        "target": [
            {
                "source": "https://example.org/page",
                "selector": [{"type": "RangeSelector", "startContainer": "/p"}, POSITION, QUOTE],
            }
        ],
    }
    (told,) = read({"total": 1, "rows": [row]}).notes
    note, (place,) = told.note, told.places
    assert (note.body, note.tags, note.author) == ("What I think", ("one", "two"), "jo")
    assert (note.created, note.modified) == ("2024-05-01T08:00:00.123Z", "2024-05-02T10:00:00.000Z")
    assert (place.sources, place.start) == (("https://example.org/page",), 2)
    assert (place.anchor.exact, place.anchor.prefix, place.anchor.end) == ("words", "a ", 7)


def test_several_targets_are_each_by_itself() -> None:
    one, other = ({"source": name, "selector": QUOTE} for name in ("http://a", "http://b"))
    found = read(_on([one, other])).notes
    assert [place.sources for told in found for place in told.places] == [("http://a",), ("http://b",)]
    assert len({told.note.id for told in found}) == 2
    assert {told.note.body for told in found} == {"said"}


@pytest.mark.parametrize("kind", ["List", "Composite"])
def test_a_list_of_places_is_one_note(kind: str) -> None:
    items = [{"source": name, "selector": [POSITION, QUOTE]} for name in ("http://a", "http://b")]
    (places,) = _places({"type": kind, "items": items})
    assert [place.sources[0] for place in places] == ["http://a", "http://b"]


def test_places_to_choose_from_are_each_by_itself() -> None:
    items = [{"source": name, "selector": QUOTE} for name in ("http://a", "http://b")]
    assert len(_places({"type": "Independents", "items": items})) == 2


def test_a_whole_page_is_no_place() -> None:
    assert _places("http://example.org") == [()]
    assert _places({"id": "http://example.org", "type": "Text"}) == [()]


def test_a_selector_that_refines_another_counts() -> None:
    selector = {"type": "FragmentSelector", "value": "p1", "refinedBy": QUOTE}
    ((place,),) = _places({"source": "http://a", "selector": selector})
    assert (place.anchor.exact, place.start) == ("words", None)


def test_bodies_are_told_apart_by_their_purpose() -> None:
    bodies = [
        {"type": "TextualBody", "value": "First."},
        {"type": "TextualBody", "value": "Second.", "purpose": ["commenting"]},
        {"type": "TextualBody", "value": "tag", "purpose": "tagging"},
        {"type": "TextualBody", "value": "status: resolved", "purpose": "classifying"},
        {"type": "TextualBody", "value": "status: unheard of", "purpose": "classifying"},
        {"type": "TextualBody", "value": "severity: high", "purpose": "tagging"},
        "http://example.org/body",
    ]
    told = _on("http://a", body=bodies)
    del told["bodyValue"]
    (found,) = read(told).notes
    assert found.note.body == "First.\n\nSecond.\n\nhttp://example.org/body"
    assert found.note.status == "resolved"
    assert found.note.severity == ""
    assert found.note.tags == ("tag", "status: unheard of", "severity: high")


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda item: item,
        lambda item: [item],
        lambda item: {"type": "AnnotationPage", "items": [item]},
        lambda item: {"type": ["AnnotationCollection"], "first": {"type": "AnnotationPage", "items": [item]}},
        lambda item: {"@graph": [item]},
        lambda item: {"@context": "urn:unknown", "annotations": [item]},
    ],
)
def test_one_many_pages_and_collections(wrapped: Any) -> None:
    (told,) = read(wrapped(_on("http://a"))).notes
    assert told.note.body == "said"


def test_pages_go_on_and_those_elsewhere_are_counted() -> None:
    last = {
        "type": "AnnotationPage",
        "items": [_on("http://b", id="http://example.org/2")],
        "next": "http://more",
    }
    page = {"type": "AnnotationPage", "items": [_on("http://a")], "next": last}
    found = read({"type": "AnnotationCollection", "first": page})
    assert len(found.notes) == 2
    assert found.elsewhere == 1
    assert read({"type": "AnnotationCollection", "first": "http://page"}).elsewhere == 1


def test_the_same_note_twice_is_one_and_another_with_its_id_is_another() -> None:
    one, other = _on("http://a"), _on("http://a", bodyValue="other")
    assert len(read([one, one]).notes) == 1
    found = read([one, other]).notes
    assert len({told.note.id for told in found}) == 2
    assert found == read([one, other]).notes


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "TextPositionSelector", "start": -1, "end": 7},
        {"type": "TextPositionSelector", "start": 7, "end": 2},
        {"type": "TextPositionSelector", "start": True, "end": 7},
        {"type": "TextPositionSelector", "start": "2", "end": 7},
        {"type": "TextPositionSelector", "start": 0, "end": 10**30},
        {"type": "TextQuoteSelector", "exact": 7},
        {"type": "TextQuoteSelector"},
        "TextQuoteSelector",
        None,
    ],
)
def test_a_selector_that_makes_no_sense_is_not_there(selector: Any) -> None:
    assert _places({"source": "http://a", "selector": selector}) == [()]


def test_what_is_no_annotation_is_counted() -> None:
    found = read([_on("http://a"), 7, None, {"type": "Person"}, []])
    assert (len(found.notes), found.skipped) == (1, 3)


def test_lists_without_end_are_cut_off() -> None:
    target: Any = {"source": "http://a", "selector": QUOTE}
    for _ in range(500):
        target = {"type": "List", "items": [target]}
    assert _places(target) == [()]


_KEYS = (
    *(
        "id",
        "type",
        "body",
        "target",
        "items",
        "first",
        "next",
        "selector",
        "source",
        "exact",
        "start",
        "value",
    ),
    *("purpose", "creator", "created", "refinedBy", "tags", "text", "rows", "@graph"),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from(_KEYS),
            inside
            | st.sampled_from(("Annotation", "List", "TextQuoteSelector", "AnnotationCollection", "tagging")),
            max_size=6,
        )
    ),
    max_leaves=30,
)


@given(json_values)
def test_whatever_the_file_says_notes_are_notes(value: Any) -> None:
    found = read(value)
    assert found == read(value)
    for told in found.notes:
        note = told.note
        assert all(
            isinstance(text, str) for text in (note.id, note.body, note.author, note.point, *note.tags)
        )
        assert note.id
