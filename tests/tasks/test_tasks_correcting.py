"""What the analyst corrects is written as one edit, and notes go along."""

from collections.abc import Callable

from app.store.workspace import Workspace
from app.tasks.correcting import write
from app.text import correcting
from app.text.model import Note, Source


def test_a_correction_is_one_edit_of_that_name(project: Workspace, second: Source) -> None:
    before = project.lineup()
    after = correcting.set_absent(before, second.id, "3.a", absent=True)
    write(project, before, after, "Mark as absent")
    assert project.lineup() == after
    assert project.check() == ()
    assert project.undo() == "Mark as absent"
    assert project.lineup() == before


def test_a_note_on_a_point_that_is_gone_goes_where_its_words_are(
    project: Workspace, first: Source, note_on: Callable[..., Note]
) -> None:
    before = project.lineup()
    there, point = correcting.add_point(before, "Keys", "1")
    write(project, before, there, "Add a point")
    lost, found = project.put_note(Note("", point, "x")), note_on(first, "keys", point)
    gone = correcting.remove_point(project.lineup(), point)
    write(project, project.lineup(), gone, "Remove a point")
    assert {note.id: note.point for note in project.notes()} == {lost.id: "", found.id: "1"}
    assert project.check() == ()
    project.undo()
    assert {note.point for note in project.notes()} == {point}
