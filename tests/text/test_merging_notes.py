"""One note that was changed on two sides, field by field."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.merging import BESIDE
from app.text.merging_notes import Side, beside, merged, rank, renamed
from app.text.model import NOTE_STATUSES, Anchor, Note

BASE = Note(
    "n",
    "1",
    "Ask the desk in the morning.",
    (Anchor("s", 0, 3, "One"),),
    tags=("old", "kept"),
    author="A",
    created="2030-01-01T00:00:00.000Z",
    modified="2030-01-01T00:00:00.000Z",
)

notes = st.builds(
    replace,
    st.just(BASE),
    body=st.sampled_from((BASE.body, "Ask both desks in the morning.", "Ask the desk at noon.", "")),
    point=st.sampled_from(("1", "2", "")),
    category=st.sampled_from(("", "number", "date")),
    status=st.sampled_from(NOTE_STATUSES),
    tags=st.lists(st.sampled_from(("old", "kept", "x", "y")), unique=True).map(tuple),
    modified=st.sampled_from((BASE.modified, "2030-01-02T00:00:00.000Z")),
)


@given(st.none() | notes, notes, notes)
def test_it_does_not_matter_which_side_is_called_mine(base: Note | None, one: Note, other: Note) -> None:
    there, back = merged(base, Side.of(one), Side.of(other)), merged(base, Side.of(other), Side.of(one))
    assert (there.mine, there.theirs, there.contradict) == (back.theirs, back.mine, back.contradict)
    if not there.contradict:
        assert there.note == back.note


@given(notes)
def test_what_only_one_side_changed_is_taken(changed: Note) -> None:
    both = merged(BASE, Side.of(BASE), Side.of(changed))
    assert not both.contradict
    assert {*both.note.tags} == {*changed.tags}
    assert replace(both.note, tags=()) == replace(changed, tags=())


def test_changes_in_different_fields_are_put_together() -> None:
    one, other = replace(BASE, status="resolved"), replace(BASE, category="date", modified="2031")
    both = merged(BASE, Side.of(one), Side.of(other))
    assert both.note == replace(BASE, status="resolved", category="date", modified="2031")


def test_tags_are_sets() -> None:
    one, other = replace(BASE, tags=("old", "kept", "x")), replace(BASE, tags=("kept", "y"))
    assert merged(BASE, Side.of(one), Side.of(other)).note.tags == ("kept", "x", "y")


def test_texts_are_put_together_only_where_they_do_not_touch() -> None:
    one, other = (
        replace(BASE, body="Ask both desks in the morning."),
        replace(BASE, body=BASE.body + " Call."),
    )
    assert merged(BASE, Side.of(one), Side.of(other)).note.body == "Ask both desks in the morning. Call."
    assert merged(None, Side.of(one), Side.of(other)).contradict == ("body",)


def test_what_nobody_chose_does_not_contradict() -> None:
    one, other = replace(BASE, category="date"), replace(BASE, severity="high")
    both = merged(None, Side.of(one), Side.of(other))
    assert (both.contradict, both.note.category, both.note.severity) == ((), "date", "high")


@pytest.mark.parametrize("field", ["status", "category", "point"])
def test_two_choices_contradict(field: str) -> None:
    first = Note("", "2", "", category="date", status="resolved")
    second = Note("", "3", "", category="number", status="dismissed")
    changes: list[dict[str, Any]] = [{field: getattr(chosen, field)} for chosen in (first, second)]
    one, other = (replace(BASE, **change) for change in changes)
    assert merged(BASE, Side.of(one), Side.of(other)).contradict == (field,)


def test_places_as_they_are_here_are_not_taken_for_changes() -> None:
    carried = replace(BASE, anchors=(Anchor("s", 10, 13, "One"),))
    mine = replace(BASE, anchors=(Anchor("s", 0, 7, "One two"),))
    both = merged(BASE, Side.of(mine), Side(BASE, carried))
    assert both.note.anchors == mine.anchors


@given(notes, notes)
def test_what_comes_beside_has_always_the_same_id(one: Note, kept: Note) -> None:
    fresh = beside(one, kept)
    assert fresh == beside(one, kept)
    assert fresh.id not in (one.id, kept.id)
    assert fresh.tags == (*one.tags, BESIDE)
    assert replace(fresh, id=one.id, tags=one.tags) == one
    assert beside(replace(one, body=one.body + "."), kept).id != fresh.id
    assert renamed(one).id == renamed(one).id != one.id


@given(st.lists(notes, min_size=2))
def test_of_two_notes_one_is_always_the_newer(some: list[Note]) -> None:
    newest = max(some, key=rank)
    assert newest == max(reversed(some), key=rank) or rank(newest) == rank(max(reversed(some), key=rank))
    assert newest.modified == max(note.modified for note in some)
