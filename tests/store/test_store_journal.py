"""Edits: all or nothing, undone and redone as a whole, for as long as the file exists."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Source
from app.text.verdicts import Verdict

Maker = Callable[..., Document]


def test_undo_goes_back_and_redo_forward_step_by_step(workspace: Workspace, document: Maker) -> None:
    source = workspace.add_source(document("one"), ())
    note = workspace.put_note(Note("", "", "x"))
    assert (workspace.undo_name, workspace.redo_name) == ("Add note", None)
    assert workspace.undo() == "Add note"
    assert workspace.notes() == ()
    assert (workspace.undo_name, workspace.redo_name) == ("Import one", "Add note")
    assert workspace.undo() == "Import one"
    assert workspace.sources() == ()
    assert workspace.undo() is None
    assert workspace.redo() == "Import one"
    assert workspace.sources() == (source,)
    assert workspace.redo() == "Add note"
    assert workspace.notes() == (note,)
    assert workspace.redo() is None


def test_edits_undo_and_redo_tell_what_they_touched(workspace: Workspace, document: Maker) -> None:
    """So that nothing else need be read again."""
    source = workspace.add_source(document("one"), ())
    quoted = Anchor(source.id, 0, 3, source.text[:3], "", source.text[3:35])
    workspace.put_note(Note("", "", "x", (quoted,)))
    workspace.put_verdicts([Verdict("", ("", "may"), (quoted,), "dismissed")], "Dismiss finding")
    workspace.set_families([("colour", "color")])
    workspace.remove_source(source.id)
    assert workspace.touched == {"wordings", "notes"}
    told = []
    while workspace.undo():
        told.append(workspace.touched)
    assert told == [{"wordings", "notes"}, {"wordings"}, {"verdicts"}, {"notes"}, {"wordings"}]
    while workspace.redo():
        assert workspace.touched == told.pop()


def test_undo_works_after_closing_and_opening(path: Path, workspace: Workspace) -> None:
    notes = [workspace.put_note(Note("", "", body)) for body in "abc"]
    workspace.undo()
    workspace.close()
    with Workspace.open(path) as again:
        assert (again.undo_name, again.redo_name) == ("Add note", "Add note")
        again.undo()
        assert again.notes() == (notes[0],)
        again.redo()
        again.redo()
        assert again.notes() == tuple(notes)


def test_an_edit_after_an_undo_makes_the_undone_ones_history(workspace: Workspace) -> None:
    for body in "abc":
        workspace.put_note(Note("", "", body))
    workspace.undo()
    workspace.undo()
    workspace.put_note(Note("", "", "d"))
    assert workspace.redo() is None
    assert [n.body for n in workspace.notes()] == ["a", "d"]
    states = workspace._connection.rows("SELECT state FROM edits ORDER BY id")
    assert [state for (state,) in states] == ["done", "abandoned", "abandoned", "done"]
    workspace.undo()
    assert workspace.undo() == "Add note"
    assert workspace.undo() is None


def test_an_edit_that_changes_nothing_leaves_no_trace(workspace: Workspace, alignment: Alignment) -> None:
    workspace.set_alignment(alignment)
    workspace.put_note(Note("", "", "x"))
    workspace.undo()
    workspace.set_alignment(alignment)
    with workspace.edit("Nothing"):
        pass
    assert (workspace.undo_name, workspace.redo_name) == ("Align the sources", "Add note")


def test_a_group_is_one_step(workspace: Workspace, document: Maker) -> None:
    with workspace.edit("Import 2 sources"):
        for name in ("one", "two"):
            workspace.add_source(document(name), ())
        with workspace.edit("Inner"):
            workspace.set_reference(workspace.sources()[1].id)
    assert workspace.undo() == "Import 2 sources"
    assert workspace.sources() == ()
    assert workspace.undo() is None
    assert workspace.redo() == "Import 2 sources"
    assert workspace.reference() == workspace.sources()[1].id


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt, Problem])
def test_a_group_that_fails_does_nothing(
    workspace: Workspace, document: Maker, error: type[BaseException], note: Note
) -> None:
    before = workspace.sources()

    def fail() -> None:
        with workspace.edit("Import 2 sources"):
            workspace.add_source(document("one"), ())
            workspace.put_note(note)
            raise error

    with pytest.raises(error):
        fail()
    assert workspace.sources() == before
    assert workspace.notes() == ()
    assert workspace.undo_name == "Import first"
    assert workspace.check() == ()
    workspace.put_note(note)
    assert workspace.undo() == "Add note"


def test_a_part_that_fails_alone_is_taken_back_alone(workspace: Workspace, document: Maker) -> None:
    def fail() -> None:
        with workspace.edit("Part"):
            workspace.add_source(document("two"), ())
            raise ZeroDivisionError

    with workspace.edit("Import what can be"):
        one = workspace.add_source(document("one"), ())
        with pytest.raises(ZeroDivisionError):
            fail()
        with pytest.raises(Problem):
            workspace.add_source(document("one"), ())
        three = workspace.add_source(document("three"), ())
    assert workspace.sources() == (one, three)
    workspace.undo()
    assert workspace.sources() == ()
    workspace.redo()
    assert workspace.sources() == (one, three)


def test_a_group_can_change_one_thing_several_times(workspace: Workspace, note: Note) -> None:
    saved = workspace.put_note(note)
    with workspace.edit("Group"):
        workspace.put_note(replace(saved, body="one"))
        workspace.delete_note(saved.id)
        again = workspace.put_note(replace(saved, body="two"))
        other = workspace.put_note(note)
        workspace.delete_note(other.id)
    assert workspace.notes() == (again,)
    workspace.undo()
    assert workspace.notes() == (saved,)
    workspace.redo()
    assert workspace.notes() == (again,)


def test_points_and_sources_can_be_undone_in_any_order_of_dependence(
    workspace: Workspace, source: Source, alignment: Alignment
) -> None:
    with workspace.edit("Everything"):
        workspace.set_alignment(alignment)
        workspace.remove_source(source.id)
    workspace.undo()
    assert (workspace.points(), workspace.passages()) == ((), ())
    assert workspace.sources() == (source,)
    workspace.redo()
    assert workspace.points() == alignment.points
    assert workspace.sources() == ()
    assert workspace.check() == ()


def test_the_journal_tells_who_and_when(workspace: Workspace, clock: Any) -> None:
    workspace.author = "Ø."
    clock.pass_by(seconds=0.322)
    workspace.put_note(Note("", "", "x"))
    assert workspace._connection.rows("SELECT name, at, author FROM edits") == [
        ("Add note", "2030-01-02T03:04:06.000Z", "Ø.")
    ]


def test_images_from_before_a_column_existed_can_be_undone(workspace: Workspace, note: Note) -> None:
    saved = workspace.put_note(note)
    workspace.put_note(replace(saved, status="resolved"))
    workspace.delete_note(saved.id)
    with workspace._connection.transaction():
        workspace._connection.write("""UPDATE changes SET "before" = json_remove("before", '$.severity')""")
        workspace._connection.write("""UPDATE changes SET "after" = json_remove("after", '$.severity')""")
        workspace._connection.write("ALTER TABLE notes DROP COLUMN severity")
        workspace._connection.write("ALTER TABLE notes ADD COLUMN severity TEXT NOT NULL DEFAULT 'low'")
    for _ in range(2):
        workspace.undo()
        assert workspace.note(saved.id) is not None
    assert workspace.note(saved.id) == replace(saved, severity="low")


@pytest.mark.parametrize(
    "spoil",
    [
        """UPDATE changes SET "after" = '{' """,
        """UPDATE changes SET "after" = '{}' """,
        """UPDATE changes SET "table" = 'settings' """,
        "DELETE FROM notes",
    ],
)
def test_a_journal_that_does_not_fit_is_a_problem_and_changes_nothing(
    workspace: Workspace, spoil: str
) -> None:
    workspace.put_note(Note("", "", "x"))
    with workspace._connection.transaction():
        workspace._connection.write(spoil)
    before = workspace.notes()
    with pytest.raises(Problem, match="is damaged"):
        workspace.undo()
    assert workspace.notes() == before
    assert workspace.undo_name == "Add note"


def test_redoing_what_is_there_already_is_a_problem(workspace: Workspace) -> None:
    workspace.put_note(Note("n", "", "x"))
    workspace.undo()
    with workspace._connection.transaction():
        workspace._connection.write(
            "INSERT INTO notes VALUES ('n', 7, '', 'y', '', '', 'open', '[]', '', '', '')"
        )
    with pytest.raises(Problem, match="is damaged"):
        workspace.redo()
    assert [n.body for n in workspace.notes()] == ["y"]


@pytest.fixture
def many(workspace: Workspace, source: Source) -> Alignment:
    """More points and passages than the journal tells one by one; they are in the project."""
    points = tuple(Point(str(n), f"Point {n}") for n in range(2500))
    alignment = Alignment(points, tuple(Passage(point.id, source.id, 3, 11, "point") for point in points))
    workspace.set_alignment(alignment)
    return alignment


def test_a_large_edit_is_undone_and_redone(workspace: Workspace, many: Alignment) -> None:
    other = Alignment((Point("x", ""), *many.points[:1500:-1]), many.passages[:1000:-1])
    workspace.set_alignment(replace(other, passages=tuple(p for p in other.passages if int(p.point) > 1500)))
    after = workspace.lineup().alignment
    assert workspace._connection.value("SELECT count(*) FROM changes") < 20
    workspace.undo()
    assert workspace.lineup().alignment == many
    workspace.redo()
    assert workspace.lineup().alignment == after
    workspace.undo()
    workspace.undo()
    assert workspace.lineup().alignment == Alignment((), ())


def test_large_images_from_before_a_column_existed_can_be_undone(
    workspace: Workspace, many: Alignment
) -> None:
    workspace.undo()
    with workspace._connection.transaction():
        for key, text in workspace._connection.rows(
            """SELECT id, "after" FROM changes WHERE "table" = 'points'"""
        ):
            image = json.loads(text)
            title = image["columns"].index("title")
            for row in (image["columns"], *image["rows"]):
                del row[title]
            workspace._connection.write(
                """UPDATE changes SET "after" = ? WHERE id = ?""", (json.dumps(image), key)
            )
        workspace._connection.write("ALTER TABLE points DROP COLUMN title")
        workspace._connection.write("ALTER TABLE points ADD COLUMN title TEXT NOT NULL DEFAULT 'new'")
    workspace.redo()
    assert workspace.points() == tuple(replace(point, title="new") for point in many.points)


@pytest.mark.parametrize(
    "image",
    [
        "[]",
        '{"columns": [], "rows": [[]]}',
        '{"columns": ["id", "position", "title"], "rows": []}',
        '{"columns": ["id", "position", "title"], "rows": [["1", 1]]}',
        '{"columns": ["id", "position", "title"], "rows": null}',
        '{"columns": 1, "rows": [null]}',
    ],
)
def test_large_images_that_make_no_sense_are_a_problem_and_change_nothing(
    workspace: Workspace, many: Alignment, image: str
) -> None:
    with workspace._connection.transaction():
        workspace._connection.write("""UPDATE changes SET "after" = ? WHERE "table" = 'points'""", (image,))
    with pytest.raises(Problem, match="is damaged"):
        workspace.undo()
    assert workspace.lineup().alignment == many


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    st.lists(
        st.tuples(st.sampled_from(["put", "many", "delete", "undo", "redo"]), st.integers(0, 5)), max_size=12
    )
)
def test_after_each_step_only_the_notes_that_it_touched_are_others(
    workspace: Workspace, note: Note, steps: list[tuple[str, int]]
) -> None:
    before = {held.id: held for held in workspace.notes()}
    for deed, number in steps:
        ids = [*before][: number + 1] or ["none"]
        if deed == "put":
            workspace.put_note(replace(note, id=ids[-1] if number % 2 else "", body=str(number)))
        elif deed == "many":
            fresh = [replace(note, body=str(n)) for n in range(40)]
            workspace.put_notes([*fresh, *(replace(note, id=i, anchors=()) for i in ids)], "Many")
        elif deed == "delete":
            workspace.delete_notes(ids, "Delete")
        elif deed == "undo" and (workspace.undo_name or "").startswith("Import"):
            continue  # what the notes are on shall stay
        elif (workspace.undo() if deed == "undo" else workspace.redo()) is None:
            continue
        for note_id, now in workspace.notes_touched().items():
            before.pop(note_id, None)
            if now is not None:
                before[note_id] = now
        assert before == {held.id: held for held in workspace.notes()}
