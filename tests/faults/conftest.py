"""What the world does to a program that writes: fixtures that do it."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from app.store.migrations import first_tables
from app.store.schema import MIGRATION_SET
from app.store.tables import STATEMENTS
from app.store.workspace import Workspace

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project in a folder of its own."""
    folder = tmp_path / "case"
    folder.mkdir()
    path = folder / "plan.variorum"
    Workspace.create(path).close()
    return path


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A project that the first released version made, with two hundred notes."""
    folder = tmp_path / "old"
    folder.mkdir()
    path = folder / "plan.variorum"
    first = next(iter(STATEMENTS))
    with closing(sqlite3.connect(path)) as file:
        steps = Migrations(MIGRATION_SET)
        steps(name=first)(first_tables)
        steps.apply(Database(file))
        row = "'', ?, '', '', 'open', '[]', '', '', ''"
        for number in range(200):
            file.execute(
                f"INSERT INTO notes VALUES (?, NULL, {row})", (f"id{number}", f"{number} {'x' * 500}")
            )
        file.commit()
    return path


@pytest.fixture
def start() -> Callable[..., "subprocess.Popen[str]"]:
    """Starts one of the programs beside the tests in a process of its own."""

    def run(program: str, *arguments: object) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, PROGRAMS / program, *map(str, arguments)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    return run


@dataclass
class Told:
    """What a writing program has told: the notes that it was told are saved, and those that it was just about to
    change when it ended, as they were going to be (None: gone).
    """

    saved: dict[str, str] = field(default_factory=dict)
    pending: dict[str, str | None] = field(default_factory=dict)

    def hear(self, lines: list[str]) -> None:
        """Take in what the program printed; a line that it did not finish says nothing."""
        for line in lines:
            if not line.endswith("\n"):
                continue
            what, changes = json.loads(line)
            self.pending = changes if what == "begin" else {}
            if what == "done":
                self.saved |= {note: body for note, body in changes.items() if body is not None}
                for note in [note for note, body in changes.items() if body is None]:
                    self.saved.pop(note, None)

    def require_kept(self, project: Path) -> None:
        """Nothing that was acknowledged is missing, what was under way was done as a whole or not at all, and the
        file and its content are sound.
        """
        with Workspace.open(project) as workspace:
            there = {note.body.partition(" ")[0]: note.body for note in workspace.notes()}
            assert workspace.check() == ()
        untouched = {note: body for note, body in self.saved.items() if note not in self.pending}
        assert untouched.items() <= there.items()
        before = {note: self.saved.get(note) for note in self.pending}
        now = {note: there.get(note) for note in self.pending}
        assert now in (before, self.pending)
        assert there.keys() <= self.saved.keys() | self.pending.keys()
        self.saved, self.pending = there, {}


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Makes an empty disk of so many bytes, at the same place each time. Only an administrator of Linux can."""
    place = tmp_path / "disk"
    place.mkdir()

    def unmount() -> None:
        subprocess.run(["umount", place], check=False, capture_output=True)

    def make(size: int) -> Path:
        unmount()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)]
        with suppress(FileNotFoundError):
            if subprocess.run(command, check=False, capture_output=True).returncode == 0:
                return place
        pytest.skip("only an administrator of Linux can make a small disk")

    yield make
    unmount()
