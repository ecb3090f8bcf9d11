"""No acknowledged note is lost when the program is killed, whatever it is just doing."""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Protocol

import pytest

from app.places import data_folder
from app.store import backups
from app.store.claims import lock_file
from app.store.workspace import Workspace

Starter = Callable[..., "subprocess.Popen[str]"]
WAYS = ("notes", "many", "undo", "sources", "closing", "window", "backups")
KILLS = int(os.environ.get("VARIORUM_KILLS", "28")) // len(WAYS) + 1
"""How often a program that writes in one of these ways is killed."""
_LONGEST = 0.3
"""Seconds that it may write for."""


class Told(Protocol):
    """What a writing program has told, see the fixtures."""

    saved: dict[str, str]

    def hear(self, lines: list[str]) -> None: ...

    def require_kept(self, project: Path) -> None: ...


def killed(writer: "subprocess.Popen[str]", chance: Random) -> list[str]:
    """What a program has printed until it was killed, at any moment after it began."""
    assert writer.stdout is not None
    assert writer.stderr is not None
    with writer:
        first = writer.stdout.readline()
        time.sleep(chance.random() * _LONGEST)
        writer.kill()
        lines = [first, *writer.stdout]  # 'communicate' would pass over what is buffered
        assert writer.stderr.read() == ""
    return lines


@pytest.mark.parametrize("way", WAYS)
def test_nothing_acknowledged_is_lost(project: Path, start: Starter, told: Told, way: str) -> None:
    chance = Random(way)
    for _ in range(KILLS):
        told.hear(killed(start("write.py", project, way), chance))
        told.require_kept(project)
    assert told.saved


def test_a_closed_project_is_one_file_after_any_kill(project: Path, start: Starter, told: Told) -> None:
    told.hear(killed(start("write.py", project, "closing"), Random(1)))
    told.require_kept(project)
    assert list(project.parent.iterdir()) == [project]


def test_a_window_that_was_killed_is_noticed_once(project: Path, start: Starter) -> None:
    writer = start("write.py", project, "window")
    assert writer.stdout is not None
    for _ in range(10):
        writer.stdout.readline()
    with writer:
        writer.kill()
    assert lock_file(project).exists()
    with Workspace.open(project) as headless:
        assert not headless.ended_uncleanly
    assert lock_file(project).exists(), "a headless command leaves what a window left"
    with Workspace.open(project, alone=True) as window:
        assert window.ended_uncleanly
    with Workspace.open(project, alone=True) as window:
        assert not window.ended_uncleanly
    assert list(project.parent.iterdir()) == [project]


def test_what_a_killed_backup_left_is_no_backup(project: Path, start: Starter, told: Told) -> None:
    chance = Random(2)
    for _ in range(max(3, KILLS // 4)):
        told.hear(killed(start("write.py", project, "backups"), chance))
        told.require_kept(project)
        for backup in backups.backups_of(project, data_folder()):
            with Workspace.open(backup.path, read_only=True) as workspace:
                assert workspace.check() == ()
                assert len(workspace.notes()) == backup.notes
    assert backups.backups_of(project, data_folder())


def test_an_update_that_is_killed_leaves_the_older_or_the_newer_project(
    older: Path, start: Starter, tmp_path: Path
) -> None:
    chance = Random(3)
    before = older.read_bytes()
    for _ in range(KILLS):
        older.write_bytes(before)
        program = start("update.py", older)
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        time.sleep(chance.random() * 0.06)
        with program:
            program.kill()
        with Workspace.open(older) as workspace:
            assert len(workspace.notes()) == 200
            assert workspace.check() == ()
        assert list(older.parent.iterdir()) == [older]
    (backup,) = backups.backups_of(older, data_folder())
    assert backup.reason == "before an update"
    with Workspace.open(backup.path, read_only=True) as workspace:
        assert len(workspace.notes()) == 200
