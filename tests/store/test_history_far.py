"""Going far through a history can be stopped, and whether an edit can be taken back by itself is known beforehand."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.cancel import Cancelled
from app.text.history import BEGINNING
from app.text.model import Alignment, Document, Note, Source


def test_going_far_can_be_stopped_and_then_nothing_was_done(workspace: Workspace) -> None:
    for number in range(30):
        workspace.put_note(Note("", "", str(number)))
    last, asked = workspace.history.current(), iter([False] * 10)
    assert workspace.history.is_far(BEGINNING)
    assert not workspace.history.is_far(last - 3)
    with pytest.raises(Cancelled):
        workspace.history.go_to(BEGINNING, lambda: next(asked, True))
    assert (workspace.history.current(), len(workspace.notes())) == (last, 30)
    assert workspace.history.go_to(BEGINNING) == ""
    assert workspace.notes() == ()


def test_what_stands_in_the_way_of_taking_back_one_edit_is_what_taking_it_back_says(
    workspace: Workspace, source: Source, alignment: Alignment
) -> None:
    workspace.set_alignment(alignment)
    note = workspace.put_note(Note("", "", "a"))
    workspace.put_note(replace(note, status="resolved"))
    workspace.put_note(Note("", alignment.points[0].id, "b"))
    edits, before = workspace.history.edits(), workspace.notes()
    for edit in edits:
        why = workspace.history.obstacle(edit.id)
        assert (workspace.history.edits(), workspace.notes()) == (edits, before)
        if why is not None:
            with pytest.raises(Problem) as caught:
                workspace.history.take_back(edit.id)
            assert str(caught.value) == str(why)
    impossible = [edit.name for edit in edits if workspace.history.obstacle(edit.id) is not None]
    assert impossible == ["Add note", "Align the sources", f"Import {source.name}"]
    assert workspace.check() == ()


def test_an_edit_that_nothing_depends_on_can_be_taken_back(
    workspace: Workspace, document: Callable[..., Document]
) -> None:
    workspace.add_source(document(), ())
    edit = workspace.history.current()
    workspace.put_note(Note("", "", "a"))
    assert workspace.history.obstacle(edit) is None
    workspace.history.take_back(edit)
    assert workspace.sources() == ()
