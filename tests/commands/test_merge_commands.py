"""`variorum merge`: what it tells, and what it writes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.store.workspace import Workspace
from app.text.model import Note

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command: its status, what it printed, and what it complained of."""

    def run_(*words: Any) -> tuple[int, str, str]:
        status = main([*map(str, words)])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run_


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """A project with a note, and a copy of it."""
    one, other = tmp_path / "one.variorum", tmp_path / "other.variorum"
    with Workspace.create(one) as workspace:
        workspace.put_note(Note("n", "", "said"))
        workspace.save_copy(other)
    return one, other


def _put(path: Path, note: Note) -> None:
    with Workspace.open(path) as workspace:
        workspace.put_note(note)


def _bodies(path: Path) -> list[str]:
    with Workspace.open(path, read_only=True) as workspace:
        return sorted(note.body for note in workspace.notes())


def test_it_tells_what_came_in(run: Run, copies: tuple[Path, Path]) -> None:
    one, other = copies
    _put(other, Note("", "", "fresh"))
    _put(other, Note("", "", "more"))
    assert run("merge", one, other) == (0, "other: 2 new notes\n", "")
    assert _bodies(one) == ["fresh", "more", "said"]
    assert run("merge", one, other) == (0, "other has nothing that is not here already.\n", "")


def test_a_dry_run_writes_nothing(run: Run, copies: tuple[Path, Path]) -> None:
    one, other = copies
    _put(other, Note("", "", "fresh"))
    before = one.read_bytes()
    status, told, _ = run("merge", one, other, "--dry-run", "--json")
    assert (status, len(json.loads(told)["new"]), json.loads(told)["written"]) == (0, 1, False)
    assert one.read_bytes() == before


@pytest.mark.parametrize(
    ("option", "bodies"),
    [
        ("--mine", ["mine"]),
        ("--theirs", ["theirs"]),
        ("--both", ["mine", "theirs"]),
        (None, ["mine", "theirs"]),
    ],
)
def test_contradictions_are_told_and_decided_as_wanted(
    run: Run, copies: tuple[Path, Path], option: str | None, bodies: list[str]
) -> None:
    one, other = copies
    _put(one, Note("n", "", "mine"))
    _put(other, Note("n", "", "theirs"))
    status, told, _ = run("merge", one, other, *([option] if option else []))
    assert status == 0
    assert "1 contradiction" in told
    assert "(body)" in told
    assert _bodies(one) == bodies


def test_json_tells_how_each_contradiction_was_decided(run: Run, copies: tuple[Path, Path]) -> None:
    one, other = copies
    _put(one, Note("n", "", "mine"))
    _put(other, Note("n", "", "theirs"))
    told = json.loads(run("merge", one, other, "--json")[1])
    assert told["conflicts"] == [{"id": "note:n", "fields": ["body"], "decided": "both"}]
    assert len(told["beside"]) == 1


def test_notes_go_out_and_come_in_as_web_annotations(
    run: Run, copies: tuple[Path, Path], tmp_path: Path
) -> None:
    one, other = copies
    _put(one, Note("", "", "fresh"))
    out = tmp_path / "notes.jsonld"
    assert run("export", one, out)[0] == 0
    assert run("merge", other, out) == (0, "notes: 1 new note\n", "")
    assert _bodies(other) == _bodies(one)


def test_what_cannot_be_read_is_one_sentence(run: Run, copies: tuple[Path, Path], tmp_path: Path) -> None:
    status, told, complaint = run("merge", copies[0], tmp_path / "none.variorum")
    assert (status, told) == (2, "")
    assert len(complaint.splitlines()) == 1
    assert "none.variorum" in complaint
