"""Reading notes: many at once are the same as one by one."""

from dataclasses import replace

import pytest

from app.store import note_reading
from app.store.workspace import Workspace
from app.text.model import Note

ODD = (
    "",
    "a\x00b",
    '"quoted" \\ and \n\t\x1f',
    "\u2028\ufffd\U0001f600",
    "'; DROP TABLE notes; --",
    "\u202eabc",
)


def _stored(workspace: Workspace, note: Note, number: int) -> list[Note]:
    """Notes on four points, with none, one and two anchors."""
    (anchor,) = note.anchors[:1]
    anchors = [(), (anchor,), (anchor, replace(anchor, prefix="", suffix=""))]
    points = ("1", "1.a", "10", "")
    made = [
        replace(note, point=points[n % 4], body=ODD[n % len(ODD)], anchors=anchors[n % 3], tags=("#", f"{n}"))
        for n in range(number)
    ]
    return list(workspace.put_notes(made, "Add"))


@pytest.mark.parametrize("number", [0, 1, 7, 8, 9, 40])
def test_all_notes_are_what_each_is_whatever_they_come_in(
    workspace: Workspace, note: Note, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(note_reading, "_PART", 8)
    stored = _stored(workspace, note, number)
    assert list(workspace.notes()) == stored
    assert [workspace.note(one.id) for one in stored] == stored


def test_where_a_part_is_too_long_for_json_it_comes_row_by_row(
    workspace: Workspace, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = _stored(workspace, note, 30)
    monkeypatch.setattr(note_reading, "_JSON", "zeroblob(3000000000)")
    assert list(workspace.notes()) == stored


def test_notes_within_a_point_are_its_own_and_those_of_its_subpoints(
    workspace: Workspace, note: Note
) -> None:
    stored = _stored(workspace, note, 24)
    for point, inside in {"1": {"1", "1.a"}, "1.a": {"1.a"}, "10": {"10"}, "2": set[str]()}.items():
        assert list(workspace.notes_within(point)) == [one for one in stored if one.point in inside]


def test_the_oldest_come_first_wherever_they_lie_in_the_file(workspace: Workspace, note: Note) -> None:
    days = [replace(note, created=f"2020-01-{day:02}T00:00:00.000Z") for day in (3, 1, 2)]
    late, early, middle = workspace.put_notes(days, "Add")
    assert workspace.notes() == (early, middle, late)
    assert workspace.notes_within(note.point) == (early, middle, late)


def test_notes_are_counted_by_point(workspace: Workspace, note: Note) -> None:
    _stored(workspace, note, 6)
    assert workspace.note_counts() == {"1": 2, "1.a": 2, "10": 1, "": 1}
