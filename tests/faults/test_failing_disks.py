"""A disk that fails, or is taken away, is told in a sentence; what is open can be saved elsewhere."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import CannotSave, Problem
from app.store.files import beside
from app.store.workspace import Workspace
from app.text.model import Document, Note

Starter = Callable[..., "subprocess.Popen[str]"]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def filled(project: Path) -> Path:
    """A project with notes that do not fit into SQLite's memory."""
    with Workspace.open(project) as workspace, workspace.edit("Fill"):
        for number in range(1500):
            workspace.put_note(Note("", "", f"{number} " + "x" * 3000))
    return project


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells which file is which descriptor"
)
@pytest.mark.parametrize("ending", ["", "-wal"])
def test_writing_to_a_disk_that_fails_is_a_problem(project: Path, start: Starter, ending: str) -> None:
    """The descriptor of the file is closed behind SQLite's back: everything it does with it fails from then on."""
    writer = start("lose_disk.py", project, beside(project, ending))
    acknowledged, problem = writer.communicate()
    assert writer.returncode == 0, problem
    assert str(project) in problem
    with Workspace.open(project) as workspace:
        assert {*acknowledged.split()} <= {note.id for note in workspace.notes()}
        assert workspace.check() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody cut an open file")
def test_a_file_that_is_cut_while_it_is_open_is_damaged(filled: Path) -> None:
    with Workspace.open(filled, read_only=True) as workspace:
        os.truncate(filled, 40_960)
        with pytest.raises(Problem, match=r"damaged|cannot be read"):
            workspace.notes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move an open project")
@pytest.mark.parametrize(
    "take_away", [Path.unlink, lambda path: path.rename(path.with_name("moved.variorum"))]
)
def test_what_was_taken_away_can_be_saved_as_a_copy(
    filled: Path, tmp_path: Path, take_away: Callable[[Path], object]
) -> None:
    with Workspace.open(filled, alone=True) as workspace:
        last = workspace.put_note(Note("", "", "last"))
        take_away(filled)
        with pytest.raises(CannotSave, match="moved, deleted or replaced"):
            workspace.put_note(Note("", "", "lost"))
        workspace.save_copy(tmp_path / "copy.variorum")
    with Workspace.open(tmp_path / "copy.variorum") as copy:
        assert len(copy.notes()) == 1501
        assert copy.note(last.id) == last
        assert copy.check() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move an open project")
def test_a_file_that_came_in_its_place_is_left_alone(filled: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.variorum"
    Workspace.create(other).close()
    with Workspace.open(filled) as workspace:
        other.replace(filled)
        with pytest.raises(CannotSave, match="moved, deleted or replaced"):
            workspace.put_note(Note("", "", "lost"))
        workspace.save_copy(tmp_path / "copy.variorum")
    with Workspace.open(tmp_path / "copy.variorum") as copy:
        assert len(copy.notes()) == 1500


def test_a_folder_that_is_unmounted_is_a_problem(small_disk: Callable[[int], Path]) -> None:
    disk = small_disk(2_000_000)
    project = disk / "plan.variorum"
    with Workspace.create(project) as workspace:
        saved = workspace.put_note(Note("", "", "x"))
        subprocess.run(["umount", "--lazy", disk], check=True)
        with pytest.raises(CannotSave, match="moved, deleted or replaced"):
            workspace.put_note(Note("", "", "y"))
        assert workspace.notes() == (saved,)


def test_two_windows_of_two_programs_lose_nothing(project: Path, start: Starter) -> None:
    """Both claim the project by turns, and write into it without asking whose turn it is."""
    writers = [start("share.py", project, name) for name in ("one", "two", "three")]
    told: list[str] = []
    for writer in writers:
        lines, errors = writer.communicate()
        assert errors == ""
        told += lines.split()
    with Workspace.open(project) as workspace:
        assert sorted(told) == sorted(note.id for note in workspace.notes())
        assert workspace.check() == ()
    assert list(project.parent.iterdir()) == [project]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs without asking them")
def test_a_command_that_is_asked_to_end_leaves_one_file(project: Path) -> None:
    command = [sys.executable, "-m", "app", "note", str(project), "--from", "-"]
    writer = subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert writer.stdin is not None
    assert writer.stdout is not None
    with Workspace.open(project) as workspace:
        document = "1. One may."
        source = workspace.add_source(
            Document("first", document, document.encode(), "text/plain", "utf-8"), []
        )
    line = f'{{"source": "{source.id}", "start": 3, "end": 6, "body": "x"}}\n'
    writer.stdin.write(line * 3)
    writer.stdin.flush()
    ids = [writer.stdout.readline().strip() for _ in range(3)]
    assert beside(project, "-wal").exists()
    with writer:
        writer.terminate()
    assert writer.returncode == 128 + 15
    assert list(project.parent.iterdir()) == [project]
    with Workspace.open(project) as workspace:
        assert [note.id for note in workspace.notes()] == ids
