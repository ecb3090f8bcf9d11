"""What merging asks of a project's past, and how it writes what another copy holds."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.lineup import Absence, Corrections
from app.text.model import Note, Source
from app.text.reviews import WHOLE, Look, Review
from app.text.verdicts import Verdict


def _lived(workspace: Workspace, *notes: Note) -> list[tuple[Note | None, ...]]:
    now = {note.id: workspace.note(note.id) for note in notes}
    found = workspace.joining.notes(now)
    return [found.get(note.id, ()) for note in notes]


def test_a_note_remembers_all_that_it_was(workspace: Workspace, note: Note, clock: Any) -> None:
    first = workspace.put_note(note)
    clock.pass_by(9)
    second = workspace.put_note(replace(first, body="second", anchors=()))
    clock.pass_by(9)
    third = workspace.put_note(replace(second, anchors=note.anchors))
    workspace.delete_note(first.id)
    assert _lived(workspace, first) == [(first, second, third, None)]


def test_what_was_undone_is_not_what_a_note_was(workspace: Workspace, note: Note, clock: Any) -> None:
    first = workspace.put_note(note)
    clock.pass_by(9)
    workspace.put_note(replace(first, body="second"))
    workspace.undo()
    assert _lived(workspace, first) == [(first,)]
    workspace.undo()
    assert _lived(workspace, first) == [()]


def test_many_notes_of_one_edit_remember_it_too(workspace: Workspace, note: Note, clock: Any) -> None:
    stored = workspace.put_notes([replace(note, body=f"{n}") for n in range(100)], "Add")
    clock.pass_by(9)
    changed = workspace.put_notes([replace(n, tags=("t",)) for n in stored], "Tag")
    lived = _lived(workspace, *stored)
    assert [states[0] for states in lived] == [*stored]
    assert [states[-1] for states in lived] == [*changed]


def test_notes_are_written_as_they_are_and_what_was_seen_is_remembered(
    workspace: Workspace, note: Note
) -> None:
    mine = workspace.put_note(replace(note, id="n"))
    theirs = replace(mine, body="theirs", author="B", created="2001", modified="2002")
    both = replace(theirs, body="both", modified="2003")
    with workspace.edit("Merge"):
        workspace.joining.put_notes({"n": theirs}, {"n": both})
    assert workspace.note("n") == both
    assert {mine, theirs, both} <= {*_lived(workspace, both)[0]}
    assert workspace.undo() == "Merge"
    assert workspace.note("n") == mine


@pytest.mark.parametrize("wrong", [{"status": "none"}, {"severity": "x"}, {"anchors": ()}])
def test_what_is_not_fit_is_not_written(workspace: Workspace, note: Note, wrong: dict[str, Any]) -> None:
    if "anchors" in wrong:
        wrong = {"anchors": (replace(note.anchors[0], exact="no"),)}
    with pytest.raises(Problem), workspace.edit("Merge"):
        workspace.joining.put_notes({}, {"n": replace(note, id="n", **wrong)})
    assert workspace.notes() == ()


def test_verdicts_and_reviews_keep_author_and_time(workspace: Workspace, note: Note) -> None:
    verdict = Verdict("v", ("a", "b"), note.anchors, "dismissed", author="B", modified="2001")
    review = Review("1", WHOLE, "done", "", "B", "2001")
    with workspace.edit("Merge"):
        workspace.joining.put_verdicts({}, {"v": verdict})
        workspace.joining.put_reviews([review])
    assert workspace.verdicts() == (verdict,)
    assert workspace.reviews.every() == (review,)
    assert workspace.joining.verdicts() == {"v": (verdict,)}
    assert workspace.joining.reviews() == {("1", *WHOLE): (review,)}
    with workspace.edit("Merge"):
        workspace.joining.put_verdicts({"v": replace(verdict, state="confirmed")}, {"v": None})
    assert workspace.verdicts() == ()
    assert len(workspace.joining.verdicts()["v"]) == 3


def test_of_two_looks_the_later_one_is_kept(workspace: Workspace) -> None:
    for at in ("2002", "2001", "2003", "2002"):
        with workspace.edit("Merge"):
            workspace.joining.put_looks([Look("1", ("a", "b"), "", "B", at)])
    assert workspace.reviews.looks() == (Look("1", ("a", "b"), "", "B", "2003"),)


def test_decisions_spellings_and_sources_that_ever_were_are_known(
    workspace: Workspace, source: Source
) -> None:
    absence = Absence(source.id, "1")
    workspace.set_corrections(Corrections(absences=(absence,)))
    workspace.set_corrections(Corrections())
    workspace.set_families([("a", "b"), ("c", "d")])
    workspace.set_families([("c", "d")])
    asked = Corrections(absences=(absence, Absence(source.id, "2")))
    assert workspace.joining.knew_decisions(asked) == Corrections(absences=(absence,))
    assert workspace.joining.knew_families([("a", "b"), ("c", "d"), ("e", "f")]) == {("a", "b"), ("c", "d")}
    workspace.remove_source(source.id)
    assert workspace.joining.knew_sources() == {(source.name, source.sha256)}


def test_every_edit_undo_and_redo_makes_another_state(workspace: Workspace, note: Note, clock: Any) -> None:
    states = [workspace.joining.state()]
    stored = workspace.put_note(note)
    states.append(workspace.joining.state())
    clock.pass_by(1)
    workspace.put_note(replace(stored, body="a"))
    states.append(workspace.joining.state())
    clock.pass_by(1)
    workspace.put_note(replace(stored, body="ab"))  # one undo step with the last
    states.append(workspace.joining.state())
    workspace.undo()
    states.append(workspace.joining.state())
    assert len({*states}) == len(states)


def test_an_older_file_has_a_past_too(older: Path) -> None:
    with Workspace.open(older, read_only=True) as workspace:
        joining = workspace.joining
        assert joining.notes({"n": None}) == {}
        assert joining.verdicts() == {}
        assert joining.reviews() == {}
        assert joining.knew_families([]) == frozenset()
        assert {name for name, _ in joining.knew_sources()} == {"first"}


@pytest.mark.parametrize("image", ["7", "{", '{"columns": ["id"], "rows": [[1, 2]]}', "[]"])
def test_a_journal_that_makes_no_sense_is_a_problem(
    workspace: Workspace, path: Path, note: Note, image: str
) -> None:
    stored = workspace.put_note(note)
    workspace.close()
    with closing(sqlite3.connect(path)) as file:
        file.execute('UPDATE changes SET "after" = ? WHERE "table" = \'notes\'', (image,))
        file.commit()
    with Workspace.open(path, read_only=True) as opened, pytest.raises(Problem, match="damaged"):
        opened.joining.notes({stored.id: stored})


def test_what_was_undone_here_alone_was_left_behind(workspace: Workspace, note: Note, clock: Any) -> None:
    first = workspace.put_note(note)
    clock.pass_by(9)
    second = workspace.put_note(replace(first, body="second", anchors=()))
    clock.pass_by(9)
    third = workspace.put_note(replace(second, tags=("t",)))
    copy = workspace.path.with_name("copy.variorum")
    workspace.save_copy(copy)
    workspace.undo()
    workspace.undo()
    with Workspace.open(copy, read_only=True) as other:
        facing, theirs = workspace.joining.facing(other.joining), other.joining.facing(workspace.joining)
        assert theirs.notes({first.id: third})[first.id] == (first, second, third)
    assert facing.notes({first.id: first})[first.id] == (first, second, third, first)
    assert facing.facing(facing).notes({first.id: first})[first.id] == (first,)


def test_who_changed_a_note_last_is_known(workspace: Workspace, note: Note, clock: Any) -> None:
    kept, gone = workspace.put_notes([note, replace(note, body="gone")], "Add")
    clock.pass_by(9)
    workspace.author = "Somebody Else"
    workspace.delete_note(gone.id)
    found = workspace.joining.last_edits("note", {kept.id, gone.id, "none"})
    assert {key: edited.author for key, edited in found.items()} == {
        kept.id: kept.author,
        gone.id: "Somebody Else",
    }
    assert found[gone.id].at > found[kept.id].at
