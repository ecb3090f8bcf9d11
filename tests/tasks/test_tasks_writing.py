"""Writing behind the window's back is done in the name of whoever sits before it."""

from pathlib import Path

import pytest

from app.account import login_name
from app.store.workspace import Workspace
from app.tasks.writing import make, write
from app.text.model import Note


def note(workspace: Workspace) -> Note:
    return workspace.put_notes([Note("", "", "words")], "New note")[0]


@pytest.mark.parametrize(("author", "signed"), [("Ada N.", "Ada N."), ("", login_name())])
def test_a_new_project_is_filled_in_that_name(tmp_path: Path, author: str, signed: str) -> None:
    assert make(tmp_path / "p.variorum", author, note).author == signed


def test_an_edit_is_made_in_that_name(tmp_path: Path) -> None:
    path = tmp_path / "p.variorum"
    Workspace.create(path).close()
    assert write(path, "Ada N.", note).author == "Ada N."


def test_of_a_project_that_cannot_be_filled_nothing_is_left(tmp_path: Path) -> None:
    def fail(_workspace: Workspace) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        make(tmp_path / "p.variorum", "", fail)
    assert not (tmp_path / "p.variorum").exists()
