"""Who undid an edit, or did it again, or typed on, after the copies parted, has the last word on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.store.workspace import Workspace
from app.tasks.merging import commit, plan
from app.text.merging import Conflict
from app.text.model import Note
from app.text.reviews import WHOLE, Review

Deed = Callable[[Workspace], object]

AFTER = timedelta(seconds=9)
AT_ONCE = timedelta(seconds=1)


class Clock:
    """All copies have this one: what is done later is later."""

    def __init__(self) -> None:
        self.now = datetime(2030, 1, 2, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def common(tmp_path: Path, project_file: bytes, clock: Clock) -> Path:
    """A project with one note."""
    path = tmp_path / "common.variorum"
    path.write_bytes(project_file)
    _do(path, clock, lambda workspace: workspace.put_note(Note("n", "2", "first")))
    return path


def _do(path: Path, clock: Clock, *deeds: Deed, after: timedelta = AFTER) -> None:
    for deed in deeds:
        clock.now += after
        with Workspace.open(path, clock=clock) as workspace:
            deed(workspace)


def _copied(path: Path, name: str) -> Path:
    fresh = path.with_name(f"{name}.variorum")
    fresh.write_bytes(path.read_bytes())
    return fresh


def _note(workspace: Workspace) -> Note:
    note = workspace.note("n")
    assert note is not None
    return note


def _body(text: str) -> Deed:
    return lambda workspace: workspace.put_note(replace(_note(workspace), body=text))


def _delete(workspace: Workspace) -> None:
    workspace.delete_note("n")


def _mark(workspace: Workspace) -> None:
    workspace.reviews.put([Review("1", WHOLE, "done")], "Mark")


def _said(workspace: Workspace) -> tuple[list[str], list[Review]]:
    return [note.body for note in workspace.notes()], [*workspace.reviews.every()]


def _told(path: Path) -> tuple[list[str], list[Review]]:
    with Workspace.open(path, read_only=True) as workspace:
        return _said(workspace)


def _merged(one: Path, other: Path, clock: Clock) -> tuple[list[str], list[Review]]:
    """What both orders come to; nothing contradicts, and nothing is left to be merged."""
    clock.now += AFTER
    outcomes = []
    for mine, theirs in ((one, other), (other, one)):
        path = _copied(mine, "merged")
        with Workspace.open(path, clock=clock) as workspace:
            planned = plan(workspace, theirs)
            assert planned.conflicts == ()
            commit(workspace, planned)
            assert plan(workspace, theirs).is_empty
            assert workspace.check() == ()
            outcomes.append(_said(workspace))
    assert outcomes[0] == outcomes[1]
    return outcomes[0]


@pytest.mark.parametrize("deed", [_body("second"), _delete, _mark], ids=["change", "delete", "review"])
def test_what_one_copy_did_again_is_done(common: Path, clock: Clock, deed: Deed) -> None:
    _do(common, clock, deed, Workspace.undo)
    other = _copied(common, "other")
    _do(other, clock, Workspace.redo)
    assert _merged(common, other, clock) == _told(other) != _told(common)


@pytest.mark.parametrize("deed", [_body("second"), _delete, _mark], ids=["change", "delete", "review"])
def test_of_two_turns_the_later_one_counts(common: Path, clock: Clock, deed: Deed) -> None:
    _do(common, clock, deed)
    other = _copied(common, "other")
    _do(common, clock, Workspace.undo)
    _do(other, clock, Workspace.undo, Workspace.redo)
    assert _merged(common, other, clock) == _told(other)
    _do(common, clock, Workspace.redo, Workspace.undo)
    assert _merged(common, other, clock) == _told(common)


@pytest.mark.parametrize("edit", [0, 1], ids=["before the import", "to the import"])
def test_going_back_in_the_history_is_a_turn_of_every_edit(common: Path, clock: Clock, edit: int) -> None:
    _do(common, clock, _body("second"), _mark, lambda workspace: workspace.history.go_to(edit))
    other = _copied(common, "other")
    _do(other, clock, lambda workspace: workspace.history.go_to(workspace.history.edits()[0].id))
    bodies, reviews = _merged(common, other, clock)
    assert (bodies, reviews) == _told(other)
    assert (bodies, len(reviews)) == (["second"], 1)
    assert _told(common) == ([], [])


def test_what_was_written_after_the_undo_meets_what_was_done_again(common: Path, clock: Clock) -> None:
    """Both changed what they had in common: neither is lost."""
    _do(common, clock, _body("second"), Workspace.undo)
    other = _copied(common, "other")
    _do(common, clock, _body("third"))
    _do(other, clock, Workspace.redo)
    with Workspace.open(common, clock=clock) as workspace:
        (conflict,) = plan(workspace, other).conflicts
    assert isinstance(conflict, Conflict)
    assert [getattr(side, "body", "") for side in (conflict.base, conflict.mine, conflict.theirs)] == [
        "first",
        "third",
        "second",
    ]


def test_who_undid_it_is_who_changed_it_last(common: Path, clock: Clock) -> None:
    _do(common, clock, _body("second"))
    with Workspace.open(common, clock=clock, author="Somebody Else") as workspace:
        workspace.undo()
        edited = workspace.joining.last_edits("note", {"n"})["n"]
    assert edited.author == "Somebody Else"


def _typing(path: Path, clock: Clock, *texts: str) -> Path:
    """Type one after the other at once; what the file was before the last."""
    with Workspace.open(path, clock=clock) as workspace:
        for text in texts[:-1]:
            clock.now += AT_ONCE
            workspace.put_note(replace(_note(workspace), body=text))
        before = path.with_name("before.variorum")
        workspace.save_copy(before)
        clock.now += AT_ONCE
        workspace.put_note(replace(_note(workspace), body=texts[-1]))
    return before


def test_what_was_typed_on_at_once_goes_on(common: Path, clock: Clock) -> None:
    clock.now += AFTER
    before = _typing(common, clock, "second", "second third")
    assert _merged(common, before, clock) == _told(common) == (["second third"], [])


def test_what_was_typed_on_and_what_was_changed_elsewhere_have_what_both_had(
    common: Path, clock: Clock
) -> None:
    _do(common, clock, _body("one two three four five"))
    clock.now += AFTER
    before = _typing(common, clock, "ONE two three four five", "ONE two three four FIVE")
    _do(before, clock, _body("ONE two THREE four five"))
    assert _merged(common, before, clock) == (["ONE two THREE four FIVE"], [])


def test_undoing_what_the_other_typed_on_contradicts_it(common: Path, clock: Clock) -> None:
    clock.now += AFTER
    before = _typing(common, clock, "second", "second third")
    _do(before, clock, Workspace.undo)
    bodies = []
    for mine, theirs in ((common, before), (before, common)):
        path = _copied(mine, "merged")
        with Workspace.open(path, clock=clock) as workspace:
            commit(workspace, plan(workspace, theirs))
            bodies.append({note.body for note in workspace.notes()})
    assert bodies == [{"first", "second third"}] * 2
