"""On a disk of another computer there is no write-ahead log; everywhere else there is."""

from pathlib import Path

import pytest

from app.store import volumes
from app.store.workspace import Workspace
from app.text.model import Note

MOUNTS = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/me/office rw shared:2 - cifs //server/office rw,vers=3.0
31 22 0:41 / /home/me/office/local rw - ext4 /dev/sdb1 rw
32 22 0:42 / /mnt/with\040space\134 rw master:7 propagate_from:2 - fuse.sshfs me@there: rw
33 22 0:43 / /over rw - ext4 /dev/sdc1 rw
34 33 0:44 / /over rw - nfs4 server:/over rw
35 22 0:45 / /vm rw - 9p host rw

a line that is none
36 - nonsense
""".splitlines()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/plan.variorum", "ext4"),
        ("/home/me/plan.variorum", "ext4"),
        ("/home/me/office/plan.variorum", "cifs"),
        ("/home/me/office-2/plan.variorum", "ext4"),
        ("/home/me/office/local/deep/plan.variorum", "ext4"),
        ("/mnt/with space\\/plan.variorum", "fuse.sshfs"),
        ("/over/plan.variorum", "nfs4"),
        ("/vm/plan.variorum", "9p"),
    ],
)
def test_the_nearest_and_latest_mount_tells(path: str, kind: str) -> None:
    assert volumes.kind_of(Path(path), MOUNTS) == kind


def test_what_nobody_tells_is_nothing() -> None:
    assert volumes.kind_of(Path("/x"), []) == ""


def test_this_computer_is_not_another_one(tmp_path: Path) -> None:
    assert not volumes.is_remote(tmp_path / "plan.variorum")


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> None:
    """All disks are those of another computer."""
    monkeypatch.setattr(volumes, "is_remote", lambda path: True)


@pytest.mark.usefixtures("remote")
def test_a_project_on_another_computer_has_no_log(path: Path) -> None:
    with Workspace.create(path) as one, Workspace.open(path) as other:
        assert one._connection.value("PRAGMA journal_mode") == "delete"
        saved = [one.put_note(Note("", "", "x")), other.put_note(Note("", "", "y"))]
        assert one.notes() == other.notes() == tuple(saved)
        assert list(path.parent.iterdir()) == [path]
        assert one.check() == ()


def test_a_log_that_was_begun_elsewhere_is_folded_in(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Workspace.create(path) as workspace:
        saved = workspace.put_note(Note("", "", "x"))
        copy = path.with_name("copy.variorum")
        for ending in ("", "-wal"):
            copy.with_name(copy.name + ending).write_bytes(path.with_name(path.name + ending).read_bytes())
    monkeypatch.setattr(volumes, "is_remote", lambda path: True)
    with Workspace.open(copy) as workspace:
        assert workspace.notes() == (saved,)
        assert not copy.with_name(copy.name + "-wal").exists()
        workspace.put_note(Note("", "", "y"))
    assert sorted(path.parent.iterdir()) == sorted([path, copy])
