"""One edit is taken back out of the middle, where nothing later stands on it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Alignment, Document, Note, Point, Source

MakeDocument = Callable[..., Document]


def last(workspace: Workspace) -> int:
    return workspace.history.current()


def test_the_edits_behind_it_stay(workspace: Workspace) -> None:
    note = workspace.put_note(Note("", "", "one"))
    resolved = workspace.put_note(replace(note, status="resolved"))
    edit = last(workspace)
    other = workspace.put_note(Note("", "", "two"))
    assert workspace.history.take_back(edit) == "Change the note's status"
    assert [n.status for n in workspace.notes()] == ["open", "open"]
    assert workspace.undo_name == "Take back “Change the note's status”"
    workspace.undo()
    assert workspace.notes() == (resolved, other)


def test_a_deleted_note_comes_back_as_it_was(workspace: Workspace, note: Note) -> None:
    first = workspace.put_note(note)
    workspace.delete_note(first.id)
    edit = last(workspace)
    second = workspace.put_note(Note("", "", "takes the number of the first"))
    workspace.history.take_back(edit)
    assert set(workspace.notes()) == {first, second}
    assert workspace.check() == ()


def test_what_was_changed_again_is_named(workspace: Workspace) -> None:
    note = workspace.put_note(Note("", "", "one"))
    workspace.put_note(replace(note, status="resolved"))
    edit = last(workspace)
    workspace.put_note(replace(note, status="dismissed"))
    with pytest.raises(
        Problem, match=r"“Change the note's status” \(2030-01-02 03:04 UTC\) changed the same later"
    ):
        workspace.history.take_back(edit)
    assert workspace.notes()[0].status == "dismissed"


def test_a_source_that_is_quoted_cannot_go(workspace: Workspace, note: Note) -> None:
    edit = last(workspace)
    stored = workspace.put_note(note)
    with pytest.raises(Problem, match="depends on it"):
        workspace.history.take_back(edit)
    assert workspace.notes() == (stored,)
    assert len(workspace.sources()) == 1


def test_a_point_with_a_note_cannot_go(workspace: Workspace, source: Source, alignment: Alignment) -> None:
    workspace.set_alignment(alignment)
    more = replace(alignment, points=(*alignment.points, Point("3", "Three")))
    workspace.set_alignment(more)
    edit = last(workspace)
    workspace.put_note(Note("", "3", "on the new point"))
    with pytest.raises(Problem, match="depends on it"):
        workspace.history.take_back(edit)
    workspace.undo()
    workspace.history.take_back(edit)
    assert workspace.points() == alignment.points


def test_a_note_does_not_come_back_to_other_words(
    workspace: Workspace, source: Source, note: Note, document: MakeDocument
) -> None:
    workspace.delete_note(workspace.put_note(note).id)
    edit = last(workspace)
    workspace.replace_source(source.id, document(text="Other words."), [])
    with pytest.raises(Problem, match="restore its notes"):
        workspace.history.take_back(edit)


def test_a_newer_version_stays_if_anything_came_after(
    workspace: Workspace, source: Source, document: MakeDocument
) -> None:
    workspace.replace_source(source.id, document(text="Other words."), [])
    edit = last(workspace)
    workspace.put_note(Note("", "", "x"))
    with pytest.raises(Problem, match="later is on the new words"):
        workspace.history.take_back(edit)
    workspace.undo()
    workspace.history.take_back(edit)
    assert workspace.sources() == (source,)


def test_what_is_not_done_cannot_be_taken_back(workspace: Workspace) -> None:
    workspace.put_note(Note("", "", "one"))
    edit = last(workspace)
    workspace.undo()
    for wrong in (edit, 99):
        with pytest.raises(Problem, match="Only an edit that is done"):
            workspace.history.take_back(wrong)


def test_what_it_changed_is_told(workspace: Workspace, source: Source) -> None:
    workspace.put_note(Note("", "", "one"))
    edit = last(workspace)
    workspace.describe_source(source.id, title="A title")
    workspace.history.take_back(edit)
    assert workspace.touched == {"notes"}
