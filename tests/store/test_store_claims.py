"""One window writes in a project; a second one is told who has it. Nothing that is left behind keeps anybody out."""

import errno
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import Holder, InUse, Problem
from app.places import data_folder
from app.store import claims, locks, raw
from app.store.backups import restore
from app.store.claims import lock_file
from app.store.copies import copy_of
from app.store.salvage import salvage
from app.store.workspace import Workspace
from app.text.model import Note

ROOT = Path(__file__).parents[2]
KILLED = """
import os, sys
from pathlib import Path
from app.store.workspace import Workspace
from app.text.model import Note
Workspace.open(Path(sys.argv[1]), alone=True).put_note(Note("", "", "x"))
os._exit(0)
"""
LOCKS = "fcntl.flock" if os.name != "nt" else "msvcrt.locking"


@pytest.fixture
def project(path: Path) -> Path:
    Workspace.create(path).close()
    return path


def test_a_second_window_is_told_who_has_the_project(project: Path) -> None:
    with Workspace.open(project, alone=True), pytest.raises(InUse) as caught:
        Workspace.open(project, alone=True)
    assert caught.value.holder.pid == os.getpid()
    assert caught.value.holder.host == platform.node()
    assert caught.value.holder.since.endswith("Z")
    assert str(project) in str(caught.value)


def test_a_second_window_can_read(project: Path) -> None:
    with (
        Workspace.open(project, alone=True) as one,
        Workspace.open(project, read_only=True, alone=True) as other,
    ):
        one.put_note(Note("", "", "x"))
        assert len(other.notes()) == 1


def test_a_command_needs_no_claim(project: Path) -> None:
    with Workspace.open(project, alone=True) as window, Workspace.open(project) as command:
        command.put_note(Note("", "", "x"))
        assert len(window.notes()) == 1
        with pytest.raises(InUse):
            claims.take(project)
    assert list(project.parent.iterdir()) == [project]


def test_the_next_window_gets_the_project_when_it_is_closed(project: Path) -> None:
    for _ in range(3):
        with Workspace.open(project, alone=True) as workspace:
            assert not workspace.ended_uncleanly
        assert list(project.parent.iterdir()) == [project]


@pytest.mark.skipif(os.name == "nt", reason="links are for administrators there")
def test_two_names_of_one_file_are_one_project(project: Path) -> None:
    other = project.with_name("other.variorum")
    other.symlink_to(project)
    with Workspace.open(project, alone=True), pytest.raises(InUse):
        Workspace.open(other, alone=True)


@pytest.mark.parametrize(
    "left",
    [
        b"x",
        b"null",
        b"[1]",
        b'{"host": 7, "user": null, "pid": "1", "since": "yesterday"}',
        b"[" * 100_000,
        b"\xff\xfe",
        b'{"host": "there", "user": "\\u202eme\\n", "pid": 1e400, "since": "2030-01-01T00:00:00Z"}',
        json.dumps({"host": "h", "user": "u", "pid": 1, "since": "2030-01-02T03:04:05Z"}).encode(),
    ],
)
def test_a_lock_file_that_nobody_holds_means_an_unclean_end(project: Path, left: bytes) -> None:
    lock_file(project).write_bytes(left)
    with Workspace.open(project, alone=True) as workspace:
        assert workspace.ended_uncleanly
    with Workspace.open(project, alone=True) as workspace:
        assert not workspace.ended_uncleanly
    assert list(project.parent.iterdir()) == [project]


def test_an_empty_lock_file_means_nothing(project: Path) -> None:
    lock_file(project).write_bytes(b"")
    with Workspace.open(project, alone=True) as workspace:
        assert not workspace.ended_uncleanly
    assert list(project.parent.iterdir()) == [project]


def made(project: Path, _other: Path) -> None:
    Workspace.create(project).close()


def copied(project: Path, other: Path) -> None:
    copy_of(other, project)


def salvaged(project: Path, other: Path) -> None:
    salvage(other, project)


def gone_back_to(project: Path, other: Path) -> None:
    restore(other, project)


@pytest.mark.parametrize("come", [made, copied, salvaged, gone_back_to])
def test_a_new_project_does_not_follow_the_unclean_end_of_an_earlier_one(
    project: Path, come: Callable[[Path, Path], None]
) -> None:
    with Workspace.open(project) as workspace:
        workspace.put_note(Note("", "", "x"))
    other = project.rename(project.with_name("other.variorum"))
    lock_file(project).write_bytes(b"x")
    come(project, other)
    assert not lock_file(project).exists()
    with Workspace.open(project, alone=True) as workspace:
        assert not workspace.ended_uncleanly


def test_a_lock_file_that_is_held_stays_when_another_file_takes_the_name(project: Path) -> None:
    with Workspace.open(project, alone=True):
        claims.forget(project)
        with pytest.raises(InUse):
            Workspace.open(project, alone=True)


def test_what_an_unclean_end_left_stays_until_the_project_opens(project: Path) -> None:
    lock_file(project).write_bytes(b"x")
    data = project.read_bytes()
    project.write_bytes(data[: len(data) // 2])
    with pytest.raises(Exception, match="damaged"):
        Workspace.open(project, alone=True)
    project.write_bytes(data)
    with Workspace.open(project, alone=True) as workspace:
        assert workspace.ended_uncleanly


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda lock: lock.symlink_to("/dev/zero")])
def test_something_else_of_that_name_keeps_nobody_out(project: Path, make: Callable[[Path], object]) -> None:
    make(lock_file(project))
    with Workspace.open(project, alone=True) as workspace:
        assert not workspace.ended_uncleanly
        workspace.put_note(Note("", "", "x"))


def without_locks(*_: object) -> None:
    raise OSError(errno.ENOLCK, "No locks available")


@pytest.mark.parametrize(
    ("host", "pid", "is_open"),
    [
        (platform.node(), os.getpid(), os.name != "nt"),
        (platform.node(), 0, False),
        ("another computer", 1, True),
    ],
    ids=["ours, running", "ours, gone", "another's"],
)
def test_where_there_are_no_locks_the_lock_file_tells(
    project: Path, monkeypatch: pytest.MonkeyPatch, host: str, pid: int, is_open: bool
) -> None:
    monkeypatch.setattr(LOCKS, without_locks)
    told = {"host": host, "user": "u", "pid": pid, "since": "2030-01-02T03:04:05Z"}
    lock_file(project).write_text(json.dumps(told))
    if is_open:
        with pytest.raises(InUse) as caught:
            Workspace.open(project, alone=True)
        assert caught.value.holder == Holder(host, "u", pid, "2030-01-02T03:04:05Z")
    else:
        with Workspace.open(project, alone=True) as workspace:
            assert workspace.ended_uncleanly


def test_where_there_are_no_locks_a_process_that_is_gone_keeps_nobody_out(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    monkeypatch.setattr(LOCKS, without_locks)
    told = {"host": platform.node(), "user": "u", "pid": gone.pid, "since": "2030-01-02T03:04:05Z"}
    lock_file(project).write_text(json.dumps(told))
    with Workspace.open(project, alone=True) as workspace:
        assert workspace.ended_uncleanly


def test_where_no_lock_file_can_be_made_the_window_opens(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(locks, "_open", refuse)
    with Workspace.open(project, alone=True) as workspace:
        assert not workspace.ended_uncleanly


def test_the_lock_file_of_another_user_tells_too(guarded_folder: Path) -> None:
    project = guarded_folder / "plan.variorum"
    Workspace.create(project).close()
    with Workspace.open(project, alone=True):
        lock_file(project).chmod(0o444)
        with pytest.raises(InUse):
            Workspace.open(project, alone=True)


@pytest.fixture
def linked(project: Path, tmp_path: Path) -> Path:
    """The project by a second name, in another folder."""
    other = tmp_path / "elsewhere" / "other.variorum"
    other.parent.mkdir()
    os.link(project, other)
    return other


def test_a_second_window_by_a_hard_link_is_told_who_has_the_project(project: Path, linked: Path) -> None:
    with Workspace.open(project, alone=True) as window:
        window.put_note(Note("", "", "x"))
        with pytest.raises(InUse) as caught:
            Workspace.open(linked, alone=True)
        assert caught.value.holder.pid == os.getpid()
        window.put_note(Note("", "", "y"))
    with Workspace.open(linked, alone=True) as window:
        assert len(window.notes()) == 2
    assert list(linked.parent.iterdir()) == [linked]
    assert sorted(project.parent.iterdir()) == sorted([project, linked.parent])


def test_what_a_window_writes_is_read_by_another_name_too(project: Path, linked: Path) -> None:
    with Workspace.open(project, alone=True) as window:
        window.put_note(Note("", "", "x"))
        with Workspace.open(linked, read_only=True) as other:
            assert [note.body for note in other.notes()] == ["x"]
    assert list(linked.parent.iterdir()) == [linked]


def test_nothing_is_written_by_another_name_than_the_window_s(project: Path, linked: Path) -> None:
    with Workspace.open(project, alone=True) as window:
        with pytest.raises(InUse):
            Workspace.open(linked)
        assert window.check() == ()


def test_what_a_killed_window_wrote_is_not_passed_over_by_another_name(project: Path, linked: Path) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(project)], env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    window.wait()
    with pytest.raises(Problem, match="same file as"):
        Workspace.open(linked, alone=True)
    with Workspace.open(linked, read_only=True) as other:
        assert [note.body for note in other.notes()] == ["x"]
    with Workspace.open(project, alone=True) as workspace:
        assert workspace.ended_uncleanly
    with Workspace.open(linked, alone=True) as workspace:
        assert [note.body for note in workspace.notes()] == ["x"]


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move an open project")
def test_a_project_that_was_moved_while_it_is_open_is_still_claimed(project: Path) -> None:
    with Workspace.open(project, alone=True):
        moved = project.rename(project.with_name("moved.variorum"))
        with pytest.raises(InUse):
            Workspace.open(moved, alone=True)
        moved.rename(project)


def test_a_lock_file_of_a_file_that_is_gone_means_nothing_for_another(project: Path) -> None:
    identity = raw.identity(project)
    assert identity is not None
    folder = data_folder() / "open"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "{:x}-{:x}.lock".format(*identity)).write_text('{"path": "/gone", "pid": 1}')
    with Workspace.open(project, alone=True) as workspace:
        assert not workspace.ended_uncleanly
    assert list(folder.iterdir()) == []
