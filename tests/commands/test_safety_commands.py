"""The commands that keep a project safe: they answer, or say in one line what is wrong, and lose nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from app.store.workspace import Workspace
from app.text.model import Note

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command: its status, its answer and its complaint."""

    def command(*arguments: object) -> tuple[int, str, str]:
        wanted = cli.parse([str(argument) for argument in arguments])
        status = cli.run(wanted.job, wanted)
        return status, *capsys.readouterr()

    return command


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "plan.variorum"
    with Workspace.create(path) as workspace:
        workspace.put_note(Note("", "", "first"))
    return path


def bodies(path: Path) -> list[str]:
    with Workspace.open(path, read_only=True) as workspace:
        assert workspace.check() == ()
        return [note.body for note in workspace.notes()]


def test_a_backup_is_made_once_and_listed(run: Run, project: Path) -> None:
    assert run("backups", project) == (0, f"There is no backup of {project} yet.\n", "")
    status, answer, _ = run("backup", project)
    copy = Path(answer.removeprefix("Copied to ").strip())
    assert (status, bodies(copy)) == (0, ["first"])
    assert run("backup", project)[1] == f"Nothing has changed since the last backup: {copy}\n"
    (listed,) = json.loads(run("backups", project, "--json")[1])
    assert listed == {
        "path": str(copy),
        "at": listed["at"],
        "notes": 1,
        "size": copy.stat().st_size,
        "reason": "on request",
    }
    assert "notes       1 " in run("backups", project)[1]


def test_a_copy_goes_where_it_is_wanted(run: Run, project: Path, tmp_path: Path) -> None:
    out = tmp_path / "copy.variorum"
    with Workspace.open(project, alone=True) as window:
        window.put_note(Note("", "", "second"))
        assert run("backup", project, out) == (0, f"Copied to {out}.\n", "")
    assert bodies(out) == ["first", "second"]
    status, _, complaint = run("backup", project, out)
    assert status == 2
    assert "exists already" in complaint


@pytest.mark.parametrize("chosen", [(), (1,), "path"])
def test_going_back_keeps_what_was_there(run: Run, project: Path, chosen: tuple[object, ...] | str) -> None:
    run("backup", project)
    backup = json.loads(run("backups", project, "--json")[1])[0]["path"]
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "", "second"))
    status, answer, _ = run("restore", project, *((backup,) if chosen == "path" else chosen))
    assert status == 0
    assert bodies(project) == ["first"]
    aside = answer.rpartition("is kept as ")[2].strip().removesuffix(".")
    assert bodies(Path(aside)) == ["first", "second"]


@pytest.mark.parametrize("chosen", ["0", "2", "9" * 30])
def test_a_backup_that_there_is_not_is_a_problem(run: Run, project: Path, chosen: str) -> None:
    assert run("restore", project)[2].startswith("variorum: There is no backup of")
    run("backup", project)
    status, _, complaint = run("restore", project, chosen)
    assert (status, complaint.count("\n")) == (2, 1)
    assert "choose a number from 1 to 1" in complaint


def test_a_file_that_is_no_backup_is_a_problem(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("x")
    assert run("restore", project, tmp_path / "text")[0] == 2
    assert run("restore", project, tmp_path / "nowhere")[0] == 2
    assert bodies(project) == ["first"]


def test_nobody_goes_back_under_an_open_window(run: Run, project: Path) -> None:
    run("backup", project)
    with Workspace.open(project, alone=True):
        status, _, complaint = run("restore", project)
    assert status == 2
    assert "open in another window" in complaint


def test_what_can_be_read_is_salvaged(run: Run, project: Path, tmp_path: Path) -> None:
    data = bytearray(project.read_bytes())
    data[:100] = bytes(100)
    project.write_bytes(data)
    assert run("notes", project)[0] == 2
    status, answer, _ = run("salvage", project, tmp_path / "out.variorum")
    assert status == 0
    assert "notes 1, sources 0, points 0" in answer
    assert bodies(tmp_path / "out.variorum") == ["first"]


def test_of_a_sound_project_nothing_is_missing(run: Run, project: Path, tmp_path: Path) -> None:
    assert run("salvage", project, tmp_path / "out.variorum")[1].endswith("Nothing is missing.\n")


def test_a_damaged_project_tells_the_way_out(run: Run, project: Path) -> None:
    project.write_bytes(project.read_bytes()[:9000])
    status, _, complaint = run("notes", project)
    assert status == 2
    assert "variorum restore" in complaint
    assert "variorum salvage" in complaint


def test_a_log_of_another_file_that_is_set_aside_is_told(run: Run, project: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.variorum"
    with Workspace.create(other) as workspace:
        workspace.put_note(Note("", "", "theirs"))
        log = other.with_name(f"{other.name}-wal").read_bytes()
    project.with_name(f"{project.name}-wal").write_bytes(log)
    status, _, complaint = run("families", project, "--add", "colour", "color")
    (aside,) = tmp_path.glob("*log of another file*")
    assert status == 0
    assert complaint.startswith("variorum: ")
    assert aside.name in complaint
    assert bodies(project) == ["first"]
    assert run("families", project, "--add", "grey", "gray")[2] == ""
