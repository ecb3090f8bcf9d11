"""Changing many notes alike, and counting what they have."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Note
from app.text.note_changes import common_value, tag_counts, with_tag, with_value, without_tag
from app.text.note_roll import NoteRoll

A = Note("a", "1", "", severity="high", tags=("law", "money"), author="Bea")
B = Note("b", "1", "", tags=("money",), author="Ada")
C = Note("c", "1", "")


def test_only_notes_that_become_different_come_back() -> None:
    assert [note.id for note in with_value((A, B), "severity", "high")] == ["b"]
    assert [note.id for note in with_tag((A, B, C), "law")] == ["b", "c"]
    assert [note.id for note in without_tag((A, B, C), "money")] == ["a", "b"]


def test_a_tag_comes_behind_those_that_are_there_and_leaves_the_others() -> None:
    assert with_tag((B,), "law")[0].tags == ("money", "law")
    assert without_tag((A,), "law")[0].tags == ("money",)


def test_each_field_is_changed_alone() -> None:
    (changed,) = with_value((A,), "status", "resolved")
    assert (changed.status, changed.severity) == ("resolved", "high")
    assert with_value((A,), "category", "date")[0].category == "date"


def test_a_common_value_is_one_that_all_have() -> None:
    assert common_value((A, B), "status") == "open"
    assert common_value((A, B), "severity") is None
    assert common_value((), "severity") is None


def test_tags_are_counted_the_most_frequent_first() -> None:
    assert tag_counts((A, B, C)) == [("money", 2), ("law", 1)]


def test_the_roll_tells_tags_by_frequency_and_authors_by_name() -> None:
    roll = NoteRoll((A, B, C))
    assert roll.tags == ("money", "law")
    assert roll.authors == ("Ada", "Bea")
    roll.take_off(A)
    assert [*roll.tags, *roll.authors] == ["money", "Ada"]


_notes = st.builds(
    Note,
    st.uuids().map(str),
    st.just("1"),
    st.just(""),
    tags=st.lists(st.sampled_from("abcd"), unique=True).map(tuple),
    author=st.sampled_from(["", "x", "y"]),
)


@given(st.lists(_notes), st.lists(_notes))
def test_what_is_put_on_the_roll_and_taken_off_leaves_it_as_it_was(stay: list[Note], go: list[Note]) -> None:
    roll = NoteRoll([*stay, *go])
    for note in go:
        roll.take_off(note)
    for note in go:
        roll.put(note)
        roll.take_off(note)
    plain = NoteRoll(stay)
    assert (roll.tags, roll.authors) == (plain.tags, plain.authors)
