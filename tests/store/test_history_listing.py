"""The history tells what an analyst did, and lists it whatever the size of an edit."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.history import BEGINNING, Deed, Field, Wanted
from app.text.lineup import Absence, Corrections, Pin
from app.text.model import Alignment, Anchor, Document, Note, Passage, Point, Segment, Source
from app.text.reviews import Review
from app.text.verdicts import Verdict

MakeDocument = Callable[..., Document]


def told(workspace: Workspace) -> list[Deed]:
    """What the last edit did."""
    return list(workspace.history.detail(workspace.history.current()).deeds)


def lines(workspace: Workspace) -> list[str]:
    return [deed.line for deed in told(workspace)]


def names(workspace: Workspace, wanted: Wanted) -> list[str]:
    """The names of all edits that are wanted, page by page."""
    page = workspace.history.page(None, wanted)
    found = [*page.edits]
    while page.rest is not None:
        page = workspace.history.page(page.rest, wanted)
        found += page.edits
    return [edit.name for edit in found]


# what is told


def test_a_note_is_told_by_its_fields(workspace: Workspace) -> None:
    note = workspace.put_note(Note("", "", "It  says\nnothing.", category="number"))
    (deed,) = told(workspace)
    assert deed.line == "Note on the project: added, “It says nothing.”"
    assert deed.note == note.id
    workspace.put_note(replace(note, status="resolved", tags=("a", "b")))
    (deed,) = told(workspace)
    assert deed.line == "Note on the project: status open → resolved, tags none → a, b"
    assert deed.fields == (Field("status", "open", "resolved"), Field("tags", "", "a, b"))
    workspace.delete_note(note.id)
    assert lines(workspace) == ["Note on the project: deleted, “It says nothing.”"]


def test_a_note_that_was_moved_tells_from_where(workspace: Workspace) -> None:
    note = workspace.put_note(Note("", "10.a", "x"))
    workspace.put_note(replace(note, point="11"))
    (deed,) = told(workspace)
    assert (deed.line, deed.did, deed.point) == ("Note on 11: moved from 10.a", "moved", "11")


def test_a_quotation_is_told_with_its_source(workspace: Workspace, note: Note, source: Source) -> None:
    stored = workspace.put_note(note)
    workspace.put_note(replace(stored, anchors=(Anchor(source.id, 15, 18, "Two"),)))
    (deed,) = told(workspace)
    assert deed.line == "Note on the project: quotation changed"
    assert deed.fields == (Field("quotation", "“One” (first)", "“Two” (first)"),)
    workspace.carry_notes([replace(stored, anchors=(Anchor(source.id, 0, 0, "Two"),))])
    assert told(workspace)[0].fields[0].after == "“Two” (first, lost)"


def test_typing_is_one_edit_from_its_first_to_its_last_words(workspace: Workspace) -> None:
    note = workspace.put_note(Note("", "", "a"))
    for body in ("ab", "abc", "abcd"):
        workspace.put_note(replace(note, body=body))
    assert [edit.name for edit in workspace.history.edits()] == ["Edit note", "Add note"]
    assert told(workspace)[0].fields == (Field("text", "a", "abcd"),)


def test_what_is_typed_into_a_new_note_belongs_to_adding_it(workspace: Workspace, clock: Any) -> None:
    note = workspace.put_note(Note("", "", ""))
    clock.pass_by(600)
    for body in ("a", "ab", "abc"):
        workspace.put_note(replace(note, body=body))
    assert [edit.name for edit in workspace.history.edits()] == ["Add note"]
    assert told(workspace)[0].sum == "added, “abc”"
    clock.pass_by(600)
    workspace.put_note(replace(note, body="abcd"))
    assert [edit.name for edit in workspace.history.edits()] == ["Edit note", "Add note"]
    workspace.undo()
    assert workspace.undo() == "Add note"
    assert workspace.notes() == ()
    workspace.redo()
    assert [note.body for note in workspace.notes()] == ["abc"]


def test_what_somebody_else_types_into_a_new_note_is_an_edit_of_its_own(workspace: Workspace) -> None:
    note = workspace.put_note(Note("", "", ""))
    workspace.author = "Somebody else"
    workspace.put_note(replace(note, body="a"))
    assert [edit.name for edit in workspace.history.edits()] == ["Edit note", "Add note"]


def test_a_passage_that_was_moved_is_told_by_its_words(
    workspace: Workspace, source: Source, alignment: Alignment
) -> None:
    workspace.set_alignment(alignment)
    first, second = alignment.passages
    workspace.set_alignment(replace(alignment, passages=(replace(first, point="2"), second)))
    (deed,) = told(workspace)
    assert deed.line == "Passage “One may.” in first: moved from point 1 to 2"
    workspace.set_alignment(replace(alignment, passages=(second,)))
    assert lines(workspace) == ["Passage “One may.” in first: words point 2 no more"]


def test_how_sure_the_program_is_is_no_news(workspace: Workspace, alignment: Alignment) -> None:
    workspace.set_alignment(alignment)
    first, second = alignment.passages
    workspace.set_alignment(replace(alignment, passages=(replace(first, confidence=0.3), second)))
    assert lines(workspace) == ["Passages: changed"]


def test_words_are_those_of_the_version_that_was_there(
    workspace: Workspace, source: Source, alignment: Alignment, document: MakeDocument
) -> None:
    workspace.set_alignment(alignment)
    edit = workspace.history.current()
    workspace.replace_source(source.id, document(text="Quite other words here."), [])
    passages = [d.what for d in workspace.history.detail(edit).deeds if d.what.startswith("Passage")]
    assert passages == ["Passage “One may.” in first", "Passage “Two must.” in first"]


def test_corrections_are_told(workspace: Workspace, source: Source, alignment: Alignment) -> None:
    workspace.set_alignment(alignment)
    pin = Pin(Anchor(source.id, 3, 11, "One may."), "point", ("2",))
    workspace.set_corrections(Corrections((pin,), (Absence(source.id, "1"),)))
    assert lines(workspace) == [
        "“One may.” in first: fixed to point 2",
        "Point 1 in first: marked as absent",
    ]


def test_points_and_segments_are_told(workspace: Workspace, source: Source, alignment: Alignment) -> None:
    workspace.set_alignment(alignment)
    titled = (Point("1", "One may"), Point("2", "Two shall"), Point("3", "Three"))
    workspace.set_alignment(replace(alignment, points=titled))
    assert lines(workspace) == ["Point 2: given another title", "Point 3: added, “Three”"]
    workspace.set_segments(source.id, [Segment(3, 24, "point", ("1",))])
    assert lines(workspace) == ["Segments of first: 2 became 1"]


def test_sources_are_told_without_what_comes_with_them(
    workspace: Workspace, source: Source, document: MakeDocument
) -> None:
    assert lines(workspace) == ["Source first: imported"]
    workspace.describe_source(source.id, title="A title")
    assert lines(workspace) == ["Source first: title none → A title"]
    workspace.replace_source(source.id, document(text="Others."), [Segment(0, 7, "intro")])
    assert lines(workspace) == ["Source first: replaced by another version"]
    workspace.remove_source(source.id)
    assert lines(workspace)[0] == "Source first: removed"


def test_the_reference_is_told_by_name(workspace: Workspace, source: Source, document: MakeDocument) -> None:
    other = workspace.add_source(document("second"), [])
    workspace.set_reference(source.id)
    workspace.set_reference(other.id)
    assert lines(workspace) == ["Reference source: first → second"]


def test_decisions_reviews_and_spellings_are_told(workspace: Workspace, source: Source) -> None:
    anchors = (Anchor(source.id, 3, 6, "One"),)
    verdict = Verdict("", ("", "one"), anchors, "dismissed", point="1")
    (stored,) = workspace.put_verdicts([verdict], "Dismiss finding")
    assert lines(workspace) == ["Finding nothing / “one” on 1: dismissed"]
    workspace.put_verdicts([replace(stored, state="confirmed")], "Confirm finding")
    assert lines(workspace) == ["Finding nothing / “one” on 1: state dismissed → confirmed"]
    workspace.put_verdicts([replace(stored, state="open")], "Reopen finding")
    assert lines(workspace) == ["Finding nothing / “one” on 1: decision taken back"]
    workspace.reviews.put([Review("1", ("", ""), "done")], "Mark as done")
    assert lines(workspace) == ["Review of 1: unseen → done"]
    workspace.set_families([("colour", "color")])
    assert told(workspace)[0].fields == (Field("spellings", "", "colour, color"),)


def test_of_many_notes_some_are_told_and_the_others_counted(workspace: Workspace) -> None:
    workspace.put_notes([Note("", "", f"note {n}") for n in range(1_500)], "Merge")
    detail = workspace.history.detail(workspace.history.current())
    assert len(detail.deeds) == 200
    assert all(deed.note for deed in detail.deeds)
    assert detail.more == 1_300
    (edit,) = workspace.history.edits()
    assert edit.kinds == {"notes"}
    assert workspace.history.glance(edit).line == "Notes: many changed"


def test_many_rows_of_an_import_are_counted(workspace: Workspace, document: MakeDocument) -> None:
    text = "word " * 2_000
    source = workspace.add_source(document(text=text), [])
    points = tuple(Point(str(n), "x") for n in range(2_000))
    passages = tuple(Passage(str(n), source.id, 5 * n, 5 * n + 4, "point") for n in range(2_000))
    workspace.set_alignment(Alignment(points, passages))
    assert sorted(lines(workspace)) == ["Passages: 2,000 changed", "Points: 2,000 changed"]


def test_every_source_of_an_import_is_told(workspace: Workspace, document: MakeDocument) -> None:
    text = "word " * 60
    segments = [Segment(5 * n, 5 * n + 4, "point", (str(n),), f"{n}.", "number") for n in range(60)]
    with workspace.edit("Import 3 sources"):
        for name in "abc":
            workspace.add_source(document(name=name, text=text), segments)
    (edit,) = workspace.history.edits()
    assert workspace.history.glance(edit).line == "Source a: imported (and 2 more)"


# what is listed


def test_edits_are_listed_the_newest_first_by_pages(workspace: Workspace) -> None:
    made = [workspace.put_note(Note("", "", f"{n}")).id for n in range(450)]
    page = workspace.history.page()
    seen = list(page.edits)
    while page.rest is not None:
        page = workspace.history.page(page.rest)
        seen += page.edits
    assert [edit.id for edit in seen] == list(range(450, 0, -1))
    assert len(made) == len(seen)
    assert [edit.id for edit in workspace.history.edits(2, 10)] == [9, 8]


def test_what_became_of_an_edit_is_told(workspace: Workspace) -> None:
    for body in "abc":
        workspace.put_note(Note("", "", body))
    workspace.undo()
    workspace.put_note(Note("", "", "d"))
    workspace.undo()
    assert [edit.state for edit in workspace.history.edits()] == ["undone", "abandoned", "done", "done"]
    assert workspace.history.current() == 2


def test_edits_are_filtered(workspace: Workspace, source: Source) -> None:
    workspace.put_note(Note("", "10.a", "The Straße is closed"))
    workspace.author = "B. T."
    gone = workspace.put_note(Note("", "10", "other"))
    workspace.delete_note(gone.id)
    assert names(workspace, Wanted(text="STRASSE")) == ["Add note"]
    assert names(workspace, Wanted(text="import")) == ["Import first"]
    assert names(workspace, Wanted(text="category")) == []
    assert names(workspace, Wanted(author="B. T.")) == ["Delete note", "Add note"]
    assert names(workspace, Wanted(kind="sources")) == ["Import first"]
    assert names(workspace, Wanted(deletions=True)) == ["Delete note"]
    assert names(workspace, Wanted(point="10")) == ["Delete note", "Add note", "Add note"]
    assert names(workspace, Wanted(point="1")) == []
    assert names(workspace, Wanted(note=gone.id)) == ["Delete note", "Add note"]
    assert names(workspace, Wanted(note=gone.id, author="A. N.")) == []
    assert workspace.history.authors() == ("A. N.", "B. T.")


def test_a_needle_far_down_is_found(workspace: Workspace) -> None:
    workspace.put_note(Note("", "", "needle"))
    for n in range(450):
        workspace.put_note(Note("", "", f"{n}"))
    assert names(workspace, Wanted(text="Needle")) == ["Add note"]


# going there


def test_the_beginning_can_be_gone_to(workspace: Workspace) -> None:
    note = workspace.put_note(Note("", "", "x"))
    assert workspace.history.go_to(BEGINNING) == ""
    assert workspace.notes() == ()
    assert workspace.history.go_to(BEGINNING) is None
    assert workspace.history.go_to(1) == "Add note"
    assert workspace.notes() == (note,)
    assert workspace.touched == {"notes"}


def test_what_was_left_behind_or_never_was_cannot_be_gone_to(workspace: Workspace) -> None:
    workspace.put_note(Note("", "", "x"))
    workspace.undo()
    workspace.put_note(Note("", "", "y"))
    with pytest.raises(Problem, match="left for other edits"):
        workspace.history.go_to(1)
    with pytest.raises(Problem, match="no edit 9"):
        workspace.history.go_to(9)
    assert [note.body for note in workspace.notes()] == ["y"]


# what is damaged


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("after", "not JSON"),
        ("after", "[1]"),
        ("after", "[" * 100_000),
        ("table", "others"),
        ("after", '{"id":"x","number":1,"point":[],"body":{},"tags":"nothing"}'),
        ("after", '{"columns":["id"],"rows":[[1,2]]}'),
    ],
)
def test_a_damaged_history_is_told(workspace: Workspace, path: Path, column: str, value: str) -> None:
    note = workspace.put_note(Note("", "", "x"))
    workspace.close()
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(f'UPDATE changes SET "{column}" = ?', (value,))
    with Workspace.open(path) as damaged:
        assert len(damaged.history.edits()) == 1
        for ask in (
            lambda: damaged.history.detail(1),
            lambda: damaged.history.take_back(1),
            lambda: damaged.history.go_to(BEGINNING),
        ):
            with pytest.raises(Problem, match=r"damaged|changed the same later"):
                ask()
        for harmless in (lambda: damaged.history.versions(note.id), lambda: names(damaged, Wanted(text="z"))):
            with suppress(Problem):
                harmless()
        assert damaged.notes() == (note,)
