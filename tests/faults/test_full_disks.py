"""A disk that is full takes nothing away: what was acknowledged is there, and goes on when there is room."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from app.errors import CannotSave, Problem
from app.store import backups
from app.store.files import beside
from app.store.workspace import Workspace
from app.text.model import Note

Starter = Callable[..., "subprocess.Popen[str]"]
Disk = Callable[[int], Path]
WAYS = ("notes", "many", "sources", "backups", "window")
FULL = int(os.environ.get("VARIORUM_FULL_DISKS", "10")) // len(WAYS) + 1
"""How often a disk is filled in one of these ways."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")


def fill(start: Starter, project: Path, way: str, size: int, limit: int = 0) -> tuple[set[str], str]:
    """The notes that were acknowledged until nothing more could be saved, and what was told then."""
    writer = start("fill.py", project, way, size, limit)
    acknowledged, problem = writer.communicate()
    assert writer.returncode == 0, problem
    assert problem.count("\n") == 1
    return set(acknowledged.split()), problem


def require_kept(project: Path, acknowledged: set[str]) -> None:
    """All of them are there, none twice, the file and its content are sound, and it goes on."""
    with Workspace.open(project) as workspace:
        there = [note.body.partition(" ")[0] for note in workspace.notes()]
        assert workspace.check() == ()
        assert acknowledged <= {*there}
        assert len(there) == len({*there})
        workspace.put_note(Note("", "", f"goes-on-{len(there)} "))


def filled_up(disk: Path, left: int = 0) -> Path:
    """A file that takes all room on the disk but `left` bytes."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    os.truncate(ballast, ballast.stat().st_size - left)
    return ballast


@pytest.mark.parametrize("way", WAYS)
def test_a_full_disk_loses_nothing(
    small_disk: Disk, start: Starter, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    chance = Random(way)
    for _ in range(FULL):
        disk = small_disk(chance.randrange(500_000, 3_000_000))
        monkeypatch.setenv("VARIORUM_HOME", str(disk / "home"))
        project = disk / "plan.variorum"
        Workspace.create(project).close()
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(100_000))
        acknowledged, problem = fill(start, project, way, chance.choice([50, 3000, 20_000]))
        assert "full" in problem
        ballast.unlink()
        require_kept(project, acknowledged)
        subprocess.run(["mount", "-o", "remount,size=50m", disk], check=True)
        require_kept(project, acknowledged)
        assert not list(disk.glob("*-wal")), "with room enough the log is folded in"


@pytest.mark.parametrize("way", ["notes", "many", "sources"])
@pytest.mark.parametrize("limit", [300_000, 1_000_000])
def test_a_limit_on_the_size_of_files_loses_nothing(
    project: Path, start: Starter, way: str, limit: int
) -> None:
    acknowledged, problem = fill(start, project, way, 2000, limit)
    assert str(project) in problem
    assert "What was saved is still there" in problem
    require_kept(project, acknowledged)
    assert list(project.parent.iterdir()) == [project]


def test_a_project_on_a_full_disk_can_be_read(small_disk: Disk) -> None:
    disk = small_disk(2_000_000)
    project = disk / "plan.variorum"
    with Workspace.create(project) as workspace:
        saved = workspace.put_note(Note("", "", "x" * 1000))
    filled_up(disk)
    with Workspace.open(project, read_only=True) as workspace:
        assert workspace.notes() == (saved,)
        assert workspace.check() == ()
    with pytest.raises(CannotSave, match="full"), Workspace.open(project, alone=True) as workspace:
        workspace.put_note(Note("", "", "y"))
    assert not (disk / ".plan.variorum.lock").exists()


def test_what_is_open_on_a_full_disk_can_be_saved_elsewhere(small_disk: Disk, tmp_path: Path) -> None:
    disk = small_disk(2_000_000)
    project = disk / "plan.variorum"
    with Workspace.create(project) as workspace:
        workspace.put_note(Note("", "", "x"))
        filled_up(disk)
        with pytest.raises(CannotSave, match="full"):
            workspace.put_note(Note("", "", "y" * 100_000))
        workspace.save_copy(tmp_path / "copy.variorum")
        with pytest.raises(CannotSave, match="full"):
            workspace.save_copy(disk / "copy.variorum")
    assert sorted(path.name for path in disk.iterdir()) == ["ballast", "plan.variorum"]
    with Workspace.open(tmp_path / "copy.variorum") as copy:
        assert [note.body for note in copy.notes()] == ["x"]
        assert copy.check() == ()


def test_a_backup_leaves_a_reserve_on_the_disk(small_disk: Disk, project: Path) -> None:
    disk = small_disk(50_000_000)
    with pytest.raises(CannotSave, match="no room for a backup"):
        backups.back_up(project, disk, "test")
    assert not [path for path in disk.rglob("*") if path.is_file()]


def test_an_older_project_is_not_updated_without_a_copy(
    small_disk: Disk, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = older.read_bytes()
    monkeypatch.setenv("VARIORUM_HOME", str(small_disk(1_000_000)))
    with pytest.raises(Problem, match="was not updated, as no backup of it could be made first"):
        Workspace.open(older)
    assert older.read_bytes() == before
    assert list(older.parent.iterdir()) == [older]


@pytest.fixture
def left_behind(project: Path) -> Callable[[Path], tuple[Note, ...]]:
    """Puts a project with its log into a folder, as a killed program leaves them; the notes that it holds."""

    def put(folder: Path) -> tuple[Note, ...]:
        with Workspace.open(project) as workspace:
            workspace.put_note(Note("", "", "in the log"))
            for ending in ("", "-wal"):
                shutil.copyfile(beside(project, ending), beside(folder / "plan.variorum", ending))
            return workspace.notes()

    return put


def test_what_a_killed_program_left_on_a_full_disk_can_be_read(
    small_disk: Disk, left_behind: Callable[[Path], tuple[Note, ...]]
) -> None:
    disk = small_disk(2_000_000)
    notes = left_behind(disk)
    ballast = filled_up(disk)
    with Workspace.open(disk / "plan.variorum", read_only=True) as workspace:
        assert workspace.notes() == notes
        assert workspace.check() == ()
    with pytest.raises(CannotSave, match="full"):
        Workspace.open(disk / "plan.variorum")
    ballast.unlink()
    with Workspace.open(disk / "plan.variorum") as workspace:
        assert workspace.notes() == notes


def test_what_a_killed_program_left_on_a_disk_that_is_read_only_now_can_be_read(
    small_disk: Disk,
    left_behind: Callable[[Path], tuple[Note, ...]],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    disk = small_disk(2_000_000)
    notes = left_behind(disk)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = sorted(tmp_path.iterdir())
    with Workspace.open(disk / "plan.variorum", read_only=True) as workspace:
        assert workspace.notes() == notes
        workspace.save_copy(tmp_path / "copy.variorum")
    assert sorted(tmp_path.iterdir()) == sorted([*before, tmp_path / "copy.variorum"])
    with pytest.raises(Problem, match="read-only: copy it"):
        Workspace.open(disk / "plan.variorum", alone=True)
