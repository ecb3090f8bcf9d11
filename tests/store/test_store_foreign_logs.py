"""A log is folded into the file that it was written for, and never into another one."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.errors import CannotSave, Damaged
from app.store.salvage import salvage
from app.store.workspace import Workspace
from app.text.model import Alignment, Note, Passage, Point, Source

_KILLED = """
import os, sys
from pathlib import Path
from app.store.workspace import Workspace
from app.text.model import Note
workspace = Workspace.open(Path(sys.argv[1]), alone=True)
for number in range(5):
    workspace.put_note(Note("", "", f"late {number} " + "y" * 3000))
os._exit(1)
"""


@pytest.fixture
def project(path: Path) -> Path:
    """A closed project with thirty notes."""
    with Workspace.create(path) as workspace, workspace.edit("Fill"):
        for number in range(30):
            workspace.put_note(Note("", "", f"{number} " + "x" * 500))
    return path


def write_and_be_killed(project: Path) -> None:
    root = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, "-c", _KILLED, project], env=root, check=False)
    assert done.returncode == 1
    assert log_of(project).stat().st_size > 0


def log_of(project: Path) -> Path:
    return project.with_name(project.name + "-wal")


def another(folder: Path) -> Path:
    """Another closed project, with one note."""
    path = folder / "another"
    with Workspace.create(path) as workspace:
        workspace.put_note(Note("", "", "theirs"))
    return path


def bodies(project: Path, *, read_only: bool) -> list[str]:
    with Workspace.open(project, read_only=read_only) as workspace:
        assert workspace.check() == ()
        return [note.body.split()[0] for note in workspace.notes()]


def test_a_reader_sees_what_a_killed_program_wrote_and_writes_nothing(project: Path) -> None:
    write_and_be_killed(project)
    before = project.read_bytes(), log_of(project).read_bytes()
    assert len(bodies(project, read_only=True)) == 35
    assert (project.read_bytes(), log_of(project).read_bytes()) == before


def test_a_log_of_its_own_is_folded_in(project: Path) -> None:
    write_and_be_killed(project)
    assert len(bodies(project, read_only=False)) == 35
    assert not log_of(project).exists()


def test_a_file_that_is_copied_with_its_log_keeps_it(project: Path, tmp_path: Path) -> None:
    write_and_be_killed(project)
    copied = tmp_path / "elsewhere.variorum"
    shutil.copy(project, copied)
    shutil.copy(log_of(project), log_of(copied))
    assert len(bodies(copied, read_only=True)) == 35
    assert len(bodies(copied, read_only=False)) == 35


@pytest.mark.parametrize("read_only", [True, False])
def test_a_file_that_took_the_place_of_a_killed_one_is_as_it_is(
    project: Path, tmp_path: Path, *, read_only: bool
) -> None:
    write_and_be_killed(project)
    another(tmp_path).replace(project)
    log = log_of(project).read_bytes()
    assert bodies(project, read_only=read_only) == ["theirs"]
    kept = log_of(project) if read_only else next(tmp_path.glob("*(log of another file *-wal"))
    assert kept.read_bytes() == log


def test_of_an_older_copy_that_is_put_back_nothing_goes(project: Path, tmp_path: Path) -> None:
    shutil.copy(project, tmp_path / "older")
    write_and_be_killed(project)
    (tmp_path / "older").replace(project)
    assert len(bodies(project, read_only=False)) == 30


def test_a_copy_that_was_made_of_an_open_file_does_not_take_the_log_of_another(
    project: Path, tmp_path: Path
) -> None:
    """Its header does not tell that it has no log of its own."""
    other = another(tmp_path)
    with Workspace.open(other):
        shutil.copy(other, tmp_path / "copy")
    write_and_be_killed(project)
    (tmp_path / "copy").replace(project)
    assert bodies(project, read_only=True) == ["theirs"]
    assert bodies(project, read_only=False) == ["theirs"]


def test_a_file_that_replaces_an_open_one_is_left_alone_by_readers_and_by_the_window(
    project: Path, tmp_path: Path
) -> None:
    with Workspace.open(project, alone=True) as window:
        window.put_note(Note("", "", "mine"))
        other = another(tmp_path)
        content = other.read_bytes()
        other.replace(project)
        assert bodies(project, read_only=True) == ["theirs"]
        assert project.read_bytes() == content
    assert project.read_bytes() == content


def overwrite(project: Path, tmp_path: Path) -> None:
    shutil.copyfile(another(tmp_path), project)


def cut(project: Path, _tmp_path: Path) -> None:
    os.truncate(project, 5000)


def take_log(project: Path, _tmp_path: Path) -> None:
    log_of(project).unlink()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")
@pytest.mark.parametrize("deed", [overwrite, cut, take_log])
def test_nothing_is_acknowledged_once_the_file_was_changed_from_outside(
    project: Path, tmp_path: Path, deed: Callable[[Path, Path], None]
) -> None:
    with Workspace.open(project, alone=True) as window:
        window.put_note(Note("", "", "before"))
        window.put_note(Note("", "", "before, too"))
        deed(project, tmp_path)
        with pytest.raises(CannotSave, match="replaced"):
            window.put_note(Note("", "", "after"))


def test_what_was_copied_over_an_open_file_stays_as_it_is(project: Path, tmp_path: Path) -> None:
    with Workspace.open(project, alone=True) as window:
        window.put_note(Note("", "", "before"))
        overwrite(project, tmp_path)
        content = project.read_bytes()
    assert project.read_bytes() == content
    assert bodies(project, read_only=False) == ["theirs"]


def spoil(project: Path, *statements: str) -> None:
    with closing(sqlite3.connect(project, isolation_level=None)) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            file.execute(statement)


def test_a_salvage_takes_an_edit_of_an_unknown_state(project: Path, tmp_path: Path) -> None:
    spoil(project, "UPDATE edits SET state = 'x'")
    found = salvage(project, tmp_path / "saved.variorum")
    assert found.notes == 30
    assert found.lost


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE passages SET "start" = "end" + 5',
        'UPDATE passages SET "end" = 99999',
        "INSERT OR REPLACE INTO project VALUES ('reference', 'none')",
    ],
)
def test_a_lineup_that_does_not_fit_its_texts_is_refused(
    workspace: Workspace, path: Path, source: Source, statement: str
) -> None:
    workspace.set_alignment(Alignment((Point("1", "One"),), (Passage("1", source.id, 0, 2, "point"),)))
    workspace.close()
    spoil(path, statement)
    with Workspace.open(path, read_only=True) as opened, pytest.raises(Damaged):
        opened.lineup()


def test_a_log_that_is_set_aside_is_told_with_its_name(
    project: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write_and_be_killed(project)
    another(tmp_path).replace(project)
    with Workspace.open(project) as workspace:
        aside = workspace.log_aside
    assert aside is not None
    assert aside.is_file()
    assert aside.name in caplog.text
    with Workspace.open(project) as workspace:
        assert workspace.log_aside is None
