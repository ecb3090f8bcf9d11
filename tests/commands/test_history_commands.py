"""The history by the command line."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.__main__ import main
from app.store.workspace import Workspace
from app.text.model import Note

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Call a command; its exit status, standard output and standard error."""

    def call(*words: object) -> tuple[int, str, str]:
        status = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a note `n` that was changed, and one that was deleted and is on a point that is not there."""
    path = tmp_path / "rules.variorum"
    with Workspace.create(path) as workspace:
        workspace.author = "A. N."
        note = workspace.put_note(Note("n", "", "first words"))
        workspace.put_note(replace(note, status="resolved"))
        workspace.put_note(Note("gone", "2.a", "other words"))
        workspace.delete_note("gone")
    return path


def test_edits_are_told_the_newest_first(project: Path, run: Run) -> None:
    status, out, _ = run("history", project)
    assert status == 0
    told = [line.split(maxsplit=3)[-1].strip() for line in out.splitlines()]
    assert told[0].endswith("A. N.  Delete note")
    assert out.splitlines()[1].strip() == "Note on 2.a: deleted, “other words”  (gone)"
    assert len(out.splitlines()) == 8


def test_edits_are_told_for_other_programs(project: Path, run: Run) -> None:
    answer = json.loads(run("history", project, "--json", "--limit", "3")[1])
    assert [(edit["id"], edit["name"], edit["state"]) for edit in answer] == [
        (4, "Delete note", "done"),
        (3, "Add note", "done"),
        (2, "Change the note's status", "done"),
    ]
    assert answer[2]["changes"] == [
        {
            "kind": "notes",
            "did": "changed",
            "what": "Note on the project",
            "sum": "status open → resolved",
            "point": "",
            "note": "n",
            "fields": [{"name": "status", "before": "open", "after": "resolved"}],
        }
    ]


def test_only_a_point_is_told(project: Path, run: Run) -> None:
    answer = json.loads(run("history", project, "--json", "--point", "2")[1])
    assert [edit["name"] for edit in answer] == ["Delete note", "Add note"]


def test_only_deletions_are_told(project: Path, run: Run) -> None:
    answer = json.loads(run("history", project, "--json", "--deletions")[1])
    assert [(edit["name"], edit["changes"][0]["note"]) for edit in answer] == [("Delete note", "gone")]


def test_versions_of_a_note_are_told_the_oldest_first(project: Path, run: Run) -> None:
    answer = json.loads(run("history", project, "--note", "gone", "--json")[1])
    assert [(v["version"], v["note"] and v["note"]["body"]) for v in answer] == [
        (1, "other words"),
        (2, None),
    ]
    assert run("history", project, "--note", "n", "--limit", "1")[1].split()[0] == "2"


def test_a_note_that_never_was_is_told(project: Path, run: Run) -> None:
    status, out, err = run("history", project, "--note", "nobody", "--json")
    assert (status, out) == (2, "")
    assert err.startswith("variorum: There never was a note nobody")


def test_a_deleted_note_is_restored(project: Path, run: Run) -> None:
    status, out, err = run("restore-note", project, "gone")
    assert (status, out) == (0, "gone\n")
    assert err == "variorum: Point 2.a is gone: the note is on the project now.\n"
    with Workspace.open(project) as workspace:
        assert {note.id for note in workspace.notes()} == {"n", "gone"}


def test_a_version_is_restored(project: Path, run: Run) -> None:
    assert run("restore-note", project, "n", "--version", "1")[0] == 0
    with Workspace.open(project) as workspace:
        assert workspace.notes()[0].status == "open"


@pytest.mark.parametrize("words", [("nobody",), ("gone", "--version", "2"), ("n", "--version", "7")])
def test_what_cannot_be_restored_is_told_in_a_line(project: Path, run: Run, words: tuple[str, ...]) -> None:
    status, out, err = run("restore-note", project, *words)
    assert (status, out) == (2, "")
    assert err.startswith("variorum: ")
    assert err.count("\n") == 1
    assert len(json.loads(run("history", project, "--json")[1])) == 4
