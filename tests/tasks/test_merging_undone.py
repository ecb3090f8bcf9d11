"""Taking back what both copies of a project have is a decision, too: merging does not bring it back."""

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from app.store.workspace import Workspace
from app.tasks.merging import commit, plan
from app.text.merging import Conflict
from app.text.model import Note, Source
from app.text.reviews import WHOLE, Review

Deed = Callable[[Workspace, Note], object]


@pytest.fixture
def noted(project: Workspace, note_on: Callable[..., Note], first: Source) -> Note:
    """A note of the project."""
    return note_on(first, "7 to 10", "2")


def _nothing(_workspace: Workspace, _note: Note) -> None:
    """Leave the copy as it is."""


def _resolve(workspace: Workspace, note: Note) -> None:
    workspace.put_note(replace(note, status="resolved"))


def _reword(workspace: Workspace, note: Note) -> None:
    workspace.put_note(replace(note, body="second"))


def _delete(workspace: Workspace, note: Note) -> None:
    workspace.delete_note(note.id)


def _copied(project: Workspace, name: str) -> Path:
    path = project.path.with_name(f"{name}.variorum")
    project.save_copy(path)
    return path


def _merged(one: Path, *others: Path) -> tuple[tuple[Note, ...], tuple[Review, ...], list[Conflict]]:
    """What becomes of a copy of the first when the others are merged into it, one after the other."""
    path = one.with_name("merged.variorum")
    path.write_bytes(one.read_bytes())
    conflicts: list[Conflict] = []
    with Workspace.open(path) as workspace:
        for other in others:
            planned = plan(workspace, other)
            conflicts += planned.conflicts
            commit(workspace, planned)
            assert plan(workspace, other).is_empty
        assert workspace.check() == ()
        return workspace.notes(), workspace.reviews.every(), conflicts


@pytest.mark.parametrize(
    "deed", [_nothing, _resolve, _reword, _delete], ids=["add", "status", "body", "delete"]
)
def test_what_both_had_and_one_took_back_stays_taken_back(
    project: Workspace, noted: Note, deed: Deed
) -> None:
    deed(project, noted)
    other = _copied(project, "other")
    project.undo()
    mine = _copied(project, "mine")
    expected = project.notes()
    assert _merged(mine, other) == (expected, (), [])
    assert _merged(other, mine) == (expected, (), [])


def test_what_was_taken_back_and_done_again_is_done(project: Workspace, noted: Note) -> None:
    _reword(project, noted)
    other = _copied(project, "other")
    project.undo()
    project.redo()
    mine = _copied(project, "mine")
    assert _merged(mine, other) == _merged(other, mine) == (project.notes(), (), [])


def test_what_was_written_in_the_place_of_what_was_taken_back_goes_on(
    project: Workspace, noted: Note
) -> None:
    _reword(project, noted)
    other = _copied(project, "other")
    project.undo()
    third = project.put_note(replace(noted, body="third"))
    mine = _copied(project, "mine")
    assert _merged(mine, other) == _merged(other, mine) == ((third,), (), [])


def test_taking_back_a_merge_deletes_nothing_elsewhere(project: Workspace, noted: Note) -> None:
    other = _copied(project, "other")
    with Workspace.open(other) as workspace:
        fresh = workspace.put_note(replace(noted, id="", body="fresh"))
    commit(project, plan(project, other))
    project.undo()
    mine = _copied(project, "mine")
    assert {*_merged(other, mine)[0]} == {*_merged(mine, other)[0]} == {noted, fresh}


@pytest.mark.parametrize("is_undone", [True, False], ids=["undo", "take back"])
def test_a_review_that_was_taken_back_is_gone(project: Workspace, is_undone: bool) -> None:
    project.reviews.put([Review("1", WHOLE, "done")], "Mark")
    other = _copied(project, "other")
    if is_undone:
        project.undo()
    else:
        project.history.take_back(project.history.edits()[0].id)
    mine = _copied(project, "mine")
    assert _merged(mine, other) == _merged(other, mine) == ((), (), [])


def test_a_review_that_one_took_back_and_the_other_said_anew_is_said(project: Workspace) -> None:
    project.reviews.put([Review("1", WHOLE, "in work")], "Mark")
    other = _copied(project, "other")
    with Workspace.open(other) as workspace:
        workspace.reviews.put([Review("1", WHOLE, "done")], "Mark")
    project.history.take_back(project.history.edits()[0].id)
    mine = _copied(project, "mine")
    for one, two in ((mine, other), (other, mine)):
        (review,) = _merged(one, two)[1]
        assert review.state == "done"


@pytest.mark.parametrize("last", [_nothing, _resolve, _reword], ids=["nothing", "status", "body"])
@pytest.mark.parametrize("shared", [_resolve, _reword])
def test_three_copies_become_the_same_in_any_order(
    project: Workspace, noted: Note, shared: Deed, last: Deed
) -> None:
    shared(project, noted)
    common, third = _copied(project, "common"), _copied(project, "third")
    project.undo()
    undone = _copied(project, "undone")
    with Workspace.open(third) as workspace:
        workspace.put_note(replace(noted, id="", body="fresh"))
        last(workspace, next(note for note in workspace.notes() if note.id == noted.id))
    outcomes = [_merged(*order)[0] for order in permutations((common, undone, third))]
    assert all({*notes} == {*outcomes[0]} for notes in outcomes)
