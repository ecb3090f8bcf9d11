"""The index finds what it was told, keeps the reading order, and lets go of what is gone."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from app.store.search_index import SearchIndex
from app.text.cancel import Cancelled
from app.text.model import Anchor, Note, Passage, Point, Source
from app.text.query import parse
from app.text.searchable import Desk
from app.text.searching import ENOUGH

POINTS = tuple(Point(str(number), "") for number in range(1, 6))
SOURCE = Source("s", "Desk", "one\nTwo words\nthree", "text/plain", "utf-8", "")


def index(notes: Sequence[Note] = (), passages: Sequence[Passage] = ()) -> SearchIndex:
    made = SearchIndex(Desk([SOURCE], POINTS))
    made.fill([*notes, *passages])
    return made


def ids(made: SearchIndex, typed: str, limit: int = 1_000) -> list[str]:
    found = made.find(parse(typed), limit)
    return [document.id for document in found["note"].documents] if "note" in found else []


def test_hits_stand_in_reading_order() -> None:
    made = index([Note("c", "3", "term"), Note("a", "1", "term"), Note("b", "2", "term")])
    assert ids(made, "term") == ["a", "b", "c"]


def test_whole_words_come_before_beginnings_before_inner_parts() -> None:
    made = index([Note("a", "1", "party"), Note("b", "2", "artist"), Note("c", "3", "an art")])
    assert ids(made, "art") == ["c", "b", "a"]


def test_a_new_note_takes_its_place_in_reading_order() -> None:
    made = index([Note("a", "1", "term"), Note("c", "3", "term")])
    made.change([], [Note("b", "2", "term")])
    assert ids(made, "term") == ["a", "b", "c"]


def test_more_new_notes_than_there_is_room_for_are_all_found() -> None:
    made = index([Note("a", "1", "term"), Note("z", "3", "term")])
    made.change([], [Note(f"b{number:02}", "2", "term") for number in range(60)])
    assert ids(made, "term")[0] == "a"
    assert sorted(ids(made, "term")) == ["a", *(f"b{number:02}" for number in range(60)), "z"]
    made.change([("note", f"b{number:02}") for number in range(0, 60, 2)], [])
    assert len(ids(made, "term")) == 32  # those with an odd number, a and z


def test_a_changed_note_is_found_by_what_it_says_now() -> None:
    made = index([Note("a", "1", "before")])
    made.change([], [Note("a", "1", "after")])
    assert ids(made, "before") == []
    assert ids(made, "after") == ["a"]
    assert ids(made, "fte") == ["a"]


def test_a_removed_note_is_found_no_more() -> None:
    made = index([Note("a", "1", "term", tags=("later",)), Note("b", "1", "term")])
    made.change([("note", "a"), ("note", "unknown")], [])
    assert ids(made, "term") == ["b"]
    assert ids(made, "tag:later") == []
    assert made.values["tag"] == ()


def test_a_phrase_does_not_cross_from_one_text_into_another() -> None:
    made = index([Note("a", "1", "the body ends", tags=("here",))])
    assert ids(made, '"body ends" ') == ["a"]
    assert ids(made, '"ends here" ') == []


def test_hits_are_counted_up_to_a_limit() -> None:
    made = index([Note(f"n{number}", "1", "term") for number in range(ENOUGH + 5)])
    found = made.find(parse("term"), 3)["note"]
    assert (len(found.documents), found.number) == (3, ENOUGH)


def test_words_and_fields_narrow_each_other_down() -> None:
    made = index(
        [
            Note("a", "1", "term of office", status="open", category="date"),
            Note("b", "1", "term", status="resolved", category="date"),
            Note("c", "2", "office", status="open", category="number"),
        ]
    )
    assert ids(made, "term status:open") == ["a"]
    assert ids(made, "office kind:date kind:number") == ["a", "c"]
    assert ids(made, "-office") == ["b"]
    assert ids(made, "-status:open") == ["b"]
    assert ids(made, "term -kind:number status:resolved") == ["b"]
    assert ids(made, "status:nothing") == []
    assert ids(made, "point:2") == ["c"]
    assert ids(made, "in:wordings term") == []


def test_without_what_nothing_has_is_everything() -> None:
    made = index([Note("a", "1", "term", category="date"), Note("b", "1", "term", category="number")])
    assert ids(made, "-kind:nonsense") == ["a", "b"]
    assert ids(made, "kind:number -tag:nonsense") == ["b"]
    assert ids(made, "kind:number -kind:number") == []
    assert ids(made, "kind:nonsense term") == []


def test_an_empty_value_asks_for_nothing() -> None:
    made = index([Note("a", "1", "term")])
    assert ids(made, 'term kind:"" tag:" " -source:""') == ["a"]
    assert ids(made, 'tag:" "') == []


def test_a_source_that_is_not_wanted_takes_along_only_what_is_of_it() -> None:
    source = replace(SOURCE, id="t", name="Desk B")
    made = SearchIndex(Desk([SOURCE, source], POINTS))
    anchors = {one.id: Anchor(one.id, 0, 3, "one") for one in (SOURCE, source)}
    notes = [
        Note("a", "1", "term", (anchors["s"],), category="number"),
        Note("b", "1", "term", (anchors["t"],), category="number"),
        Note("c", "1", "term", tuple(anchors.values()), category="number"),
        Note("d", "1", "term", category="number"),
        Note("e", "1", "term", category="date"),
    ]
    made.fill(notes)
    assert sorted(ids(made, 'kind:number -source:"Desk B"')) == ["a", "d"]
    assert sorted(ids(made, "kind:number -source:b")) == ["a", "d"]
    assert ids(made, "kind:number -source:desk -source:b") == ["d"]
    assert ids(made, "kind:number source:b -source:Desk") == ["b"]


def test_a_thousand_words_are_found_where_they_stand() -> None:
    body = " ".join(f"word{number}" for number in range(1_000))
    made = index([Note("a", "1", body), *(Note(f"n{n}", "2", f"word{n} word{n + 1}") for n in range(300))])
    assert ids(made, body) == ["a"]
    assert ids(made, body.replace("word7 ", "wor ")) == ["a"]
    assert ids(made, f"{body} word") == ["a"]
    assert ids(made, "x" * 1_000) == []


def test_nothing_sought_finds_nothing() -> None:
    made = index([Note("a", "1", "term")])
    assert [made.find(parse(typed), 5) for typed in ("", "…", "kind:")] == [made.find(parse(""), 5)] * 3
    assert ids(made, "") == []


def test_a_point_has_what_its_sub_points_have() -> None:
    made = SearchIndex(Desk([SOURCE], [Point("1", ""), Point("1.a", ""), Point("10", "")]))
    made.fill([Note("a", "1.a", "term"), Note("b", "10", "term")])
    assert ids(made, "point:1") == ["a"]


def test_filling_can_be_stopped() -> None:
    made = SearchIndex(Desk([SOURCE], POINTS))
    with pytest.raises(Cancelled):
        made.fill([Note("a", "1", "term")], (), lambda: True)


def test_a_search_can_be_stopped() -> None:
    made = index([Note("a", "1", "term")])
    with pytest.raises(Cancelled):
        made.find(parse("term"), 5, lambda: True)
    assert ids(made, "term") == ["a"]


def test_a_closed_index_finds_nothing_and_takes_nothing_in() -> None:
    made = index([Note("a", "1", "term")])
    made.close()
    made.close()
    made.change([], [Note("b", "1", "term")])
    assert ids(made, "term") == []


def test_bringing_it_in_order_changes_nothing_that_is_found() -> None:
    made = index([Note(f"a{number}", "1", "term") for number in range(40)])
    for number in range(40):
        made.change([("note", f"a{number}")] if number % 3 else [], [Note(f"b{number:02}", "2", "a term")])
    before = ids(made, "term")
    made.settle()
    assert ids(made, "term") == before
    assert ids(made, "ter") == before
    made.change([], [Note("c", "3", "term")])
    made.settle()
    assert ids(made, "term") == [*before, "c"]


def test_bringing_it_in_order_can_be_stopped() -> None:
    made = index([Note("a", "1", "term")])
    with pytest.raises(Cancelled):
        made.settle(lambda: True)
    assert ids(made, "term") == ["a"]


def test_one_that_is_closed_is_in_order() -> None:
    made = index([Note("a", "1", "term")])
    made.close()
    made.settle()
    assert ids(made, "term") == []
