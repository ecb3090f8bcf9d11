"""Which notes are wanted, and their order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Anchor, Note
from app.text.note_filter import ALL_NOTES, ORDERS, NoteFilter, NoteWords, Order, Sieve, sort_key

NOTE = Note(
    "n",
    "2",
    "The Deadline differs: über 30 Tage.",
    (Anchor("s1", 5, 14, "200 euros"),),
    "date",
    "high",
    "open",
    ("money", "ask the desk"),
    "Ada",
    "2026-03-01T10:00:00.000Z",
)


def _passes(wanted: NoteFilter, note: Note = NOTE) -> bool:
    return Sieve(wanted, NoteWords()).lets_through(note)


@pytest.mark.parametrize(
    "wanted",
    [
        ALL_NOTES,
        NoteFilter(categories=frozenset({"date", "number"})),
        NoteFilter(severities=frozenset({"high"})),
        NoteFilter(statuses=frozenset({"open", "resolved"})),
        NoteFilter(tags=frozenset({"money", "law"})),
        NoteFilter(authors=frozenset({"Ada"})),
        NoteFilter(sources=frozenset({"s1"})),
        NoteFilter(text="deadline"),
        NoteFilter(text="UBER tage"),
        NoteFilter(text="200 desk"),
    ],
)
def test_a_note_passes_where_it_has_one_of_the_values_of_each_set(wanted: NoteFilter) -> None:
    assert _passes(wanted)


@pytest.mark.parametrize(
    "wanted",
    [
        NoteFilter(categories=frozenset({"number"})),
        NoteFilter(severities=frozenset({""})),
        NoteFilter(statuses=frozenset({"resolved"})),
        NoteFilter(tags=frozenset({"law"})),
        NoteFilter(authors=frozenset({"Bob"})),
        NoteFilter(sources=frozenset({"s2"})),
        NoteFilter(text="deadline missing"),
        NoteFilter(categories=frozenset({"date"}), severities=frozenset({"low"})),
    ],
)
def test_a_note_is_left_out_where_one_set_is_not_met(wanted: NoteFilter) -> None:
    assert not _passes(wanted)


def test_the_empty_value_stands_for_notes_without_one() -> None:
    bare = Note("b", "", "")
    assert _passes(NoteFilter(categories=frozenset({""})), bare)
    assert _passes(NoteFilter(tags=frozenset({""})), bare)
    assert _passes(NoteFilter(sources=frozenset({""})), bare)
    assert not _passes(NoteFilter(tags=frozenset({""})))


def test_a_changed_note_is_read_again() -> None:
    words = NoteWords()
    sieve = Sieve(NoteFilter(text="new"), words)
    assert not sieve.lets_through(NOTE)
    assert sieve.lets_through(replace(NOTE, body="something new"))


def test_only_a_filter_that_may_leave_something_out_is_narrow() -> None:
    assert not ALL_NOTES.is_narrow
    assert not NoteFilter(text="  ").is_narrow
    assert NoteFilter(tags=frozenset({""})).is_narrow


@pytest.mark.parametrize(
    ("written", "sought"), [("ÜBER", "uber"), ("Straße", "STRASSE"), ("ﬁne", "fine"), ("ёлка", "елка")]
)
def test_neither_capitals_nor_accents_nor_ligatures_matter(written: str, sought: str) -> None:
    assert _passes(NoteFilter(text=sought), Note("n", "", written))


@given(st.text())
def test_a_note_is_found_by_all_that_it_says(body: str) -> None:
    assert _passes(NoteFilter(text=body), Note("n", "", body))


def _ordered(order: Order, *notes: Note) -> list[str]:
    key = sort_key(order, ("1", "1.a", "2"), ("s1", "s2"))
    return [note.id for note in sorted(notes, key=key)]


def test_by_place_notes_follow_the_points_then_the_sources_then_the_text() -> None:
    def on(note_id: str, point: str, *anchors: Anchor) -> Note:
        return Note(note_id, point, "", anchors)

    late, early = Anchor("s1", 9, 10, "x"), Anchor("s1", 2, 3, "x")
    notes = (
        on("gone", "7"),
        on("late", "1", late),
        on("second source", "1", Anchor("s2", 0, 1, "x")),
        on("early", "1", early),
        on("whole point", "1"),
        on("sub-point", "1.a"),
        on("project", ""),
        on("next", "2", early),
    )
    assert _ordered("place", *notes) == [
        "project",
        "whole point",
        "early",
        "late",
        "second source",
        "sub-point",
        "next",
        "gone",
    ]


def test_the_newest_note_comes_first_and_undated_ones_last() -> None:
    notes = [
        Note(day, "1", "", created=day)
        for day in ("2025-12-31T23:59:59.999Z", "2026-01-01T00:00:00.000Z", "", "2026-01-01T00:00:00.001Z")
    ]
    assert _ordered("newest", *notes) == [
        "2026-01-01T00:00:00.001Z",
        "2026-01-01T00:00:00.000Z",
        "2025-12-31T23:59:59.999Z",
        "",
    ]


def test_by_severity_notes_of_one_severity_stand_by_place() -> None:
    notes = (
        Note("none", "1", ""),
        Note("low", "1", "", severity="low"),
        Note("high behind", "2", "", severity="high"),
        Note("high", "1", "", severity="high"),
    )
    assert _ordered("severity", *notes) == ["high", "high behind", "low", "none"]


@pytest.mark.parametrize("order", ORDERS)
def test_no_two_notes_have_the_same_key(order: Order) -> None:
    key = sort_key(order, (), ())
    assert key(NOTE) != key(replace(NOTE, id="m"))
