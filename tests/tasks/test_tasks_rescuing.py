"""A project rebuilt from what a window holds of it."""

from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.looking import anchor
from app.tasks.rescuing import Held, rebuild
from app.text.model import Alignment, Note
from app.text.options import Family


def held(workspace: Workspace) -> Held:
    return Held(
        workspace.sources(),
        workspace.reference(),
        Alignment(workspace.points(), workspace.passages()),
        workspace.notes(),
        workspace.verdicts(),
        workspace.families(),
    )


@pytest.fixture
def noted(project: Workspace) -> Workspace:
    project.author = "A. N."
    source = project.sources()[0]
    start = source.text.index("keys")
    project.put_note(
        Note("", "1", "Which keys?", (anchor(source, start, start + 4),), "number", tags=("keys",))
    )
    project.set_families((Family(("desk", "counter")),))
    return project


def test_all_that_was_held_is_there_and_sound(noted: Workspace, tmp_path: Path) -> None:
    before = held(noted)
    rebuild(tmp_path / "new.variorum", before, "B.")
    with Workspace.open(tmp_path / "new.variorum") as made:
        after = held(made)
        assert made.check() == ()
    assert (after.reference, after.alignment, after.families) == (
        before.reference,
        before.alignment,
        before.families,
    )
    assert [(s.id, s.name, s.text) for s in after.sources] == [(s.id, s.name, s.text) for s in before.sources]
    (now,), (was,) = after.notes, before.notes
    assert (now.id, now.body, now.anchors, now.author, now.created) == (
        was.id,
        was.body,
        was.anchors,
        "A. N.",
        was.created,
    )


def test_a_file_that_is_there_is_left_alone(noted: Workspace, tmp_path: Path) -> None:
    there = tmp_path / "there.variorum"
    there.write_text("mine")
    with pytest.raises(Problem, match="exists already"):
        rebuild(there, held(noted), "B.")
    assert there.read_text() == "mine"
