"""Many notes at once: one edit, by the same rules as for one."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import Problem
from app.store.connection import Connection
from app.store.workspace import Workspace
from app.text.model import Note, Source


def _some(note: Note, count: int) -> list[Note]:
    return [replace(note, body=f"{n}") for n in range(count)]


@pytest.mark.parametrize("count", [1, 5, 1100])
def test_many_notes_are_one_edit(workspace: Workspace, note: Note, count: int) -> None:
    stored = workspace.put_notes(_some(note, count), "Add notes")
    assert workspace.notes() == stored
    assert [n.body for n in stored] == [f"{n}" for n in range(count)]
    changed = workspace.put_notes([replace(n, status="resolved") for n in stored], "Resolve")
    assert workspace.notes() == changed
    workspace.delete_notes([n.id for n in stored], "Delete notes")
    assert workspace.notes() == ()
    assert [workspace.undo() for _ in range(3)] == ["Delete notes", "Resolve", "Add notes"]
    assert workspace.notes() == ()
    assert [workspace.redo(), workspace.redo()] == ["Add notes", "Resolve"]
    assert workspace.notes() == changed
    assert workspace.check() == ()


def test_they_are_stamped_as_a_single_one_is(workspace: Workspace, note: Note, clock: Any) -> None:
    (old,) = workspace.put_notes([note], "Add")
    clock.pass_by(1)
    same, changed, new = workspace.put_notes([old, replace(old, id="x"), note], "Put")
    assert same == old
    assert changed == replace(old, id="x", modified=new.modified)
    assert new.created == new.modified > old.modified
    assert new.author == "A. N."


def test_an_edited_note_keeps_its_author_and_date(workspace: Workspace, note: Note, clock: Any) -> None:
    (old,) = workspace.put_notes([note], "Add")
    clock.pass_by(1)
    (now,) = workspace.put_notes([replace(old, body="new", author="X", created="")], "Edit")
    assert (now.author, now.created) == (old.author, old.created)
    assert now.modified > old.modified


def test_of_several_with_one_id_the_last_counts(workspace: Workspace, note: Note) -> None:
    workspace.put_notes([replace(note, id="x", body="first"), replace(note, id="x", body="last")], "Add")
    assert [n.body for n in workspace.notes()] == ["last"]
    (last,) = workspace.notes()
    workspace.put_notes([replace(last, body="other"), last], "Put")
    assert workspace.notes() == (last,)


def test_putting_them_unchanged_writes_nothing(workspace: Workspace, note: Note) -> None:
    stored = workspace.put_notes(_some(note, 3), "Add")
    assert workspace.put_notes(stored, "Again") == stored
    assert workspace.undo_name == "Add"


def test_deleting_what_is_gone_is_no_edit(workspace: Workspace, note: Note) -> None:
    workspace.put_notes([note], "Add")
    workspace.delete_notes(["gone"], "Delete")
    assert workspace.undo_name == "Add"


@pytest.mark.parametrize(
    "wrong", [{"status": "none"}, {"category": "none"}, {"severity": "none"}, {"anchors": "elsewhere"}]
)
def test_one_that_cannot_be_is_a_problem_with_all(
    workspace: Workspace, source: Source, note: Note, wrong: dict[str, Any]
) -> None:
    if "anchors" in wrong:
        wrong = {"anchors": (replace(note.anchors[0], start=4, end=7),)}
    with pytest.raises(Problem):
        workspace.put_notes([note, replace(note, **wrong)], "Add")
    assert workspace.notes() == ()
    assert source in workspace.sources()


def test_a_note_of_many_keeps_the_order_of_its_anchors(
    workspace: Workspace, note: Note, source: Source
) -> None:
    words = [(3, 6), (15, 18), (0, 2), (7, 10)]
    anchors = tuple(
        replace(note.anchors[0], start=start, end=end, exact=source.text[start:end]) for start, end in words
    )
    workspace.put_notes([replace(note, anchors=anchors), replace(note, anchors=anchors[::-1])], "Add")
    assert [n.anchors for n in workspace.notes()] == [anchors, anchors[::-1]]
    (first, _) = workspace.notes()
    workspace.put_notes([replace(first, anchors=anchors[:1])], "Fewer")
    assert workspace.notes()[0].anchors == anchors[:1]


def test_no_query_reads_all_notes_to_save_one(
    path: Path, workspace: Workspace, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At 100,000 notes that would be felt."""
    asked: list[tuple[str, Any]] = []
    for name in ("rows", "row", "value", "write"):
        monkeypatch.setattr(Connection, name, _listening(getattr(Connection, name), asked))
    stored = workspace.put_note(note)
    workspace.put_note(replace(stored, body="new", tags=("t",), anchors=()))
    workspace.undo()
    monkeypatch.undo()
    with closing(sqlite3.connect(path)) as file:
        plans = {
            row[3]
            for sql, given in asked
            if sql[0] in "SUDI"
            for row in file.execute(f"EXPLAIN QUERY PLAN {sql}", given)
        }
    assert any("notes" in plan for plan in plans)
    slow = re.compile("SCAN (notes|anchors|changes|edits)(?! USING (COVERING )?INDEX)")
    assert [plan for plan in plans if slow.match(plan)] in ([], ["SCAN edits"])


def _listening(real: Callable[..., Any], asked: list[tuple[str, Any]]) -> Callable[..., Any]:
    def listen(self: Connection, sql: str, parameters: Any = ()) -> Any:
        asked.append((sql, parameters))
        return real(self, sql, parameters)

    return listen
