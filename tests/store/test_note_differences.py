"""Which notes two copies do not have alike, told without reading those that they have alike."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.store.workspace import Workspace
from app.text.cancel import Cancelled
from app.text.model import Note

Deed = Callable[[Workspace, list[Note], random.Random], object]


@pytest.fixture
def copies(workspace: Workspace, note: Note, path: Path) -> tuple[Workspace, Path]:
    """A project with more notes than are compared at once, and where its copy lies."""
    workspace.put_notes([replace(note, body=f"Note {n}") for n in range(350)], "Add")
    other = path.with_name("other.variorum")
    workspace.save_copy(other)
    return workspace, other


def _reword(workspace: Workspace, notes: list[Note], chance: random.Random) -> None:
    workspace.put_notes([replace(note, body="other") for note in chance.sample(notes, 9)], "Reword")


def _delete(workspace: Workspace, notes: list[Note], chance: random.Random) -> None:
    workspace.delete_note(chance.choice(notes).id)


def _quote_nothing(workspace: Workspace, notes: list[Note], chance: random.Random) -> None:
    workspace.put_note(replace(chance.choice(notes), anchors=()))


def _add(workspace: Workspace, notes: list[Note], _chance: random.Random) -> None:
    workspace.put_notes([replace(notes[0], id=f"{letter}note", body=letter) for letter in "!z~"], "Add")


@pytest.mark.parametrize("deed", [_reword, _delete, _quote_nothing, _add])
@pytest.mark.parametrize("is_here", [True, False], ids=["here", "there"])
def test_those_that_differ_are_told_and_no_others(
    copies: tuple[Workspace, Path], deed: Deed, *, is_here: bool
) -> None:
    here, path = copies
    with Workspace.open(path) as there:
        edited = here if is_here else there
        deed(edited, [*edited.notes()], random.Random(1))
        mine, theirs = {*here.notes()}, {*there.notes()}
        one, other = here.joining.apart(there.joining)
        assert ({*one}, {*other}) == (mine - theirs, theirs - mine)
        assert one != other


def test_their_numbers_are_their_own(copies: tuple[Workspace, Path]) -> None:
    here, path = copies
    last = here.notes()[-1]
    here.delete_note(last.id)
    here.put_note(replace(last, id="z", body="another one in between"))
    here.history.take_back(here.history.edits()[1].id)
    with Workspace.open(path) as there:
        one, other = here.joining.apart(there.joining)
    assert [note.id for note in one] == ["z"]
    assert other == ()


def test_a_project_without_notes_differs_in_all(workspace: Workspace, note: Note, path: Path) -> None:
    workspace.save_copy(path.with_name("empty.variorum"))
    stored = workspace.put_note(note)
    with Workspace.open(path.with_name("empty.variorum")) as empty:
        assert empty.joining.apart(workspace.joining) == ((), (stored,))
        assert workspace.joining.apart(empty.joining) == ((stored,), ())


def test_it_can_be_stopped(copies: tuple[Workspace, Path]) -> None:
    here, path = copies
    with Workspace.open(path, read_only=True) as there, pytest.raises(Cancelled):
        here.joining.apart(there.joining, lambda: True)


def test_a_copy_of_an_older_version_can_be_faced(older: Path) -> None:
    with (
        Workspace.create(older.with_name("fresh.variorum")) as here,
        Workspace.open(older, read_only=True) as there,
    ):
        assert here.joining.facing(there.joining).verdicts() == {}
        assert here.joining.apart(there.joining) == ((), ())
