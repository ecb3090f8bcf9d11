"""A log whose end never reached the disk, or reached it as something else, loses nothing that was flushed before."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from app.store.files import beside
from app.store.workspace import Workspace
from app.text.model import Note

TEARS = int(os.environ.get("VARIORUM_TEARS", "60"))
"""How often a log is torn."""
_FRAME = 24 + 4096


def cut(log: bytearray, kept: int, chance: Random) -> None:
    del log[chance.randrange(kept, len(log) + 1) :]


def flip(log: bytearray, kept: int, chance: Random) -> None:
    for _ in range(chance.randrange(1, 20)):
        log[chance.randrange(kept, len(log))] ^= 1 << chance.randrange(8)


def blank(log: bytearray, kept: int, chance: Random) -> None:
    start = chance.randrange(kept, len(log))
    log[start : start + 512] = bytes(len(log[start : start + 512]))


def scramble(log: bytearray, kept: int, chance: Random) -> None:
    start = chance.randrange(kept, len(log))
    log[start:] = chance.randbytes(len(log) - start)


def lose_a_frame(log: bytearray, kept: int, chance: Random) -> None:
    start = kept + _FRAME * chance.randrange((len(log) - kept) // _FRAME)
    del log[start : start + _FRAME]


def grow(log: bytearray, kept: int, chance: Random) -> None:
    log += chance.randbytes(chance.randrange(1, 3 * _FRAME))


@pytest.fixture
def written(project: Path) -> tuple[Path, list[tuple[str, int]]]:
    """A copy of a project with its log, as a power cut would leave them, and for each note in it its body and the
    length of the log when it was acknowledged.
    """
    chance = Random(3)
    copy = project.with_name("copy.variorum")
    acknowledged: list[tuple[str, int]] = []
    with Workspace.open(project) as workspace:
        for number in range(30):
            body = f"{number} " + "x" * chance.choice([5, 500, 6000])
            workspace.put_note(Note("", "", body))
            acknowledged.append((body, beside(project, "-wal").stat().st_size))
        for ending in ("", "-wal"):
            shutil.copyfile(beside(project, ending), beside(copy, ending))
    return copy, acknowledged


@pytest.mark.parametrize("tear", [cut, flip, blank, scramble, lose_a_frame, grow])
def test_what_was_flushed_before_is_there(
    written: tuple[Path, list[tuple[str, int]]], tear: Callable[[bytearray, int, Random], None]
) -> None:
    copy, acknowledged = written
    file, log = copy.read_bytes(), beside(copy, "-wal").read_bytes()
    chance = Random(5)
    for _ in range(TEARS // 6 + 1):
        for ending in ("-wal", "-shm"):
            beside(copy, ending).unlink(missing_ok=True)
        copy.write_bytes(file)
        torn, flushed = bytearray(log), chance.randrange(len(acknowledged) - 1)
        tear(torn, acknowledged[flushed][1], chance)
        beside(copy, "-wal").write_bytes(torn)
        with Workspace.open(copy) as workspace:
            bodies = [note.body for note in workspace.notes()]
            assert workspace.check() == ()
            workspace.put_note(Note("", "", "goes on"))
        assert len(bodies) > flushed
        assert bodies == [body for body, _ in acknowledged[: len(bodies)]], "a beginning of what was written"
        assert not beside(copy, "-wal").exists()
