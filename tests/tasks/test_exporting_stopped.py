"""An export is whole or not there at all: also when it is stopped, here and in a process of its own."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks import heavy
from app.tasks.exporting import Prepared, prepare
from app.tasks.heavy import exported
from app.tasks.looking import anchor
from app.text.cancel import Cancelled
from app.text.model import Note

BEFORE = b"what was there"


@pytest.fixture(params=["here", "apart"])
def place(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(heavy, "_LARGE_REPORT", -1 if request.param == "apart" else 1_000)
    return str(request.param)


@pytest.fixture
def noted(project: Workspace) -> Workspace:
    for source in project.sources():
        project.put_note(Note("", "1", "look at this", (anchor(source, 0, 5),)))
    return project


def nothing(*_step: object) -> None:
    """Takes progress and drops it."""


@pytest.mark.parametrize("suffix", [".pdf", ".csv", ".jsonld"])
@pytest.mark.usefixtures("place")
def test_it_is_the_same_wherever_it_is_made(noted: Workspace, tmp_path: Path, suffix: str) -> None:
    prepared = prepare(noted, tmp_path / f"out{suffix}")
    exported(prepared, nothing, None)
    assert (tmp_path / f"out{suffix}").read_bytes() == b"".join(prepared.make())


@pytest.mark.parametrize("suffix", [".pdf", ".csv", ".jsonld"])
@pytest.mark.usefixtures("place")
def test_stopped_it_leaves_what_was_there_and_nothing_else(
    noted: Workspace, tmp_path: Path, suffix: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"out{suffix}"
    target.write_bytes(BEFORE)
    with pytest.raises(Cancelled):
        exported(prepare(noted, target), nothing, lambda: True)
    assert target.read_bytes() == BEFORE
    assert list(folder.iterdir()) == [target]


def test_it_can_be_stopped_between_any_two_parts(tmp_path: Path) -> None:
    parts = [b"one ", b"two ", b"three"]
    for last in range(1, len(parts) + 1):
        asked = count(1)
        with pytest.raises(Cancelled):
            Prepared(tmp_path / "out", lambda: parts, 3).write(_at(last, asked.__next__))
        assert list(tmp_path.iterdir()) == []
    Prepared(tmp_path / "out", lambda: parts, 3).write()
    assert (tmp_path / "out").read_bytes() == b"one two three"


@pytest.mark.usefixtures("place")
def test_a_format_that_there_is_not_is_a_problem(project: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="its ending names no format"):
        exported(prepare(project, tmp_path / "out.doc"), nothing, None)


def _at(last: int, asked: Callable[[], int]) -> Callable[[], bool]:
    return lambda: asked() == last
