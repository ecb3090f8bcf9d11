"""What was acknowledged is never lost: not to a full disk, a second program or a moved file.

Killed programs, torn logs and failing disks are in `tests/faults`.
"""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.files import beside
from app.store.workspace import Workspace
from app.text.model import Note

Starter = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def project(path: Path) -> Path:
    Workspace.create(path).close()
    return path


def put_together(workspace: Workspace, *bodies: str) -> None:
    """Notes with these bodies, as one edit."""
    with workspace.edit("Group"):
        for body in bodies:
            workspace.put_note(Note("", "", body))


def test_a_project_goes_on_after_the_disk_was_full(workspace: Workspace) -> None:
    saved = [workspace.put_note(Note("", "", body)) for body in "ab"]
    workspace.undo()
    pages = workspace._connection.value("PRAGMA page_count")
    workspace._connection.rows(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(Problem, match="disk is full"):
        put_together(workspace, "fits", "x" * 100_000)
    assert workspace.notes() == (saved[0],)
    assert workspace.redo_name == "Add note"
    assert workspace.check() == ()
    workspace._connection.rows("PRAGMA max_page_count = 1000000")
    workspace.put_note(Note("", "", "x" * 100_000))
    assert len(workspace.notes()) == 2


def test_what_follows_a_failure_inside_a_group_is_not_saved_by_itself(workspace: Workspace) -> None:
    """SQLite may have taken the whole transaction back by itself; a block that goes on all the same must
    fail.
    """

    def go_on() -> None:
        with workspace.edit("Group"):
            workspace._connection._sqlite.execute("ROLLBACK")
            workspace.put_note(Note("", "", "x"))

    with pytest.raises(Problem, match="whole edit was taken back"):
        go_on()
    assert workspace.notes() == ()


def test_programs_that_take_turns_lose_nothing(project: Path, start: Starter) -> None:
    names = ("one", "two", "three")
    writers = [start("take_turns.py", project, name, 8) for name in names]
    for writer in writers:
        _, errors = writer.communicate()
        assert errors == ""
    with Workspace.open(project) as workspace:
        bodies = sorted(note.body for note in workspace.notes())
        assert workspace.check() == ()
    assert bodies == sorted(
        f"{name} {turn} {number}" for name in names for turn in range(8) for number in range(3)
    )
    assert list(project.parent.iterdir()) == [project]


def test_another_program_can_write_while_the_project_is_open(
    project: Path, workspace_at: Callable[[Path], Workspace], start: Starter
) -> None:
    workspace = workspace_at(project)
    version = workspace.data_version()
    writer = start("take_turns.py", project, "other", 3)
    mine = [workspace.put_note(Note("", "", f"mine {n}")) for n in range(30)]
    _, errors = writer.communicate()
    assert errors == ""
    assert workspace.data_version() != version
    assert len(workspace.notes()) == len(mine) + 9
    workspace.undo()
    assert len(workspace.notes()) == len(mine) + 8


def test_a_reader_that_leaves_does_not_take_the_log_with_it(project: Path) -> None:
    """A backup that ends just after the project was opened, before anything is written, for example."""
    log = beside(project, "-wal")
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "", "before"))
    with Workspace.open(project) as workspace:
        reader = sqlite3.connect(project)
        reader.execute("SELECT count(*) FROM notes").fetchone()
        assert log.exists()
        reader.close()
        assert log.exists()
        workspace.put_note(Note("", "", "first"))
        workspace.put_note(Note("", "", "second"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody move an open project")
@pytest.mark.parametrize("move", [Path.unlink, lambda path: path.rename(path.with_name("moved.variorum"))])
def test_a_file_that_was_moved_takes_no_more_edits(
    project: Path, workspace_at: Callable[[Path], Workspace], move: Callable[[Path], object]
) -> None:
    workspace = workspace_at(project)
    saved = workspace.put_note(Note("", "", "x"))
    move(project)
    with pytest.raises(Problem, match="was moved, deleted or replaced"):
        workspace.put_note(Note("", "", "y"))
    assert workspace.notes() == (saved,)


def test_a_failing_disk_is_told(workspace: Workspace) -> None:
    """A statement of ours that SQLite rejects is a bug and stays one; trouble with the disk is a sentence."""
    with pytest.raises(Problem, match="more than 500 MB"):
        workspace._connection.rows("SELECT zeroblob(2000000000)")
