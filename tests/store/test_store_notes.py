"""Notes: what is stamped, what is refused, what becomes one undo step."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Anchor, Note, Source

whole_text = st.text()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One project for many examples: making one takes longer than writing a note."""
    with Workspace.create(tmp_path_factory.mktemp("notes") / "notes.variorum") as made:
        yield made


@settings(deadline=None)  # a disk may take its time
@given(
    st.builds(
        Note,
        id=st.just(""),
        point=whole_text,
        body=whole_text,
        category=st.sampled_from(("", *FINDING_KINDS)),
        severity=st.sampled_from(("", *NOTE_SEVERITIES)),
        status=st.sampled_from(NOTE_STATUSES),
        tags=st.lists(whole_text).map(tuple),
        author=whole_text,
    )
)
def test_any_note_comes_back_the_same(shared: Workspace, note: Note) -> None:
    saved = shared.put_note(note)
    assert shared.note(saved.id) == saved
    stamped = replace(saved, id="", created="", modified="", author=note.author)
    assert stamped == note
    assert shared.undo() == "Add note"
    assert shared.note(saved.id) is None
    assert shared.redo() == "Add note"
    assert shared.note(saved.id) == saved


@settings(deadline=None)
@given(st.text(st.characters(categories=("Cs", "Lu", "Cc")), min_size=1))
def test_halves_of_characters_do_not_cost_the_note(shared: Workspace, body: str) -> None:
    saved = shared.put_note(Note("", "", body, tags=(body,)))
    assert shared.note(saved.id) == saved
    assert len(saved.body) == len(body)
    assert all(kept in (typed, "\ufffd") for kept, typed in zip(saved.body, body, strict=True))
    assert saved.tags == (saved.body,)


def test_a_new_note_is_stamped(workspace: Workspace, note: Note, clock: Any) -> None:
    saved = workspace.put_note(note)
    assert saved.id
    assert saved.author == "A. N."
    assert saved.created == saved.modified == "2030-01-02T03:04:05.678Z"


def test_a_note_from_elsewhere_keeps_its_id_author_and_date(workspace: Workspace) -> None:
    told = Note("n-1", "", "x", author="B.", created="2020-01-01T00:00:00.000Z")
    assert replace(workspace.put_note(told), modified="") == told


def test_an_edited_note_keeps_its_author_and_date(workspace: Workspace, note: Note, clock: Any) -> None:
    saved = workspace.put_note(note)
    clock.pass_by(seconds=60)
    workspace.author = "B."
    edited = workspace.put_note(replace(saved, body="new", author="C.", created="never"))
    assert (edited.author, edited.created, edited.modified) == (
        "A. N.",
        saved.created,
        "2030-01-02T03:05:05.678Z",
    )
    assert workspace.notes() == (edited,)


def test_putting_a_note_unchanged_writes_nothing(workspace: Workspace, note: Note, clock: Any) -> None:
    saved = workspace.put_note(note)
    workspace.undo()
    workspace.redo()
    clock.pass_by(seconds=60)
    assert workspace.put_note(replace(saved, modified="")) == saved
    assert workspace._connection.value("SELECT count(*) FROM edits") == 2


def test_notes_come_the_oldest_first(workspace: Workspace, clock: Any) -> None:
    first = [workspace.put_note(Note("", "", str(n))) for n in range(5)]
    clock.pass_by(seconds=1)
    second = workspace.put_note(Note("", "1", "later"))
    earliest = workspace.put_note(Note("", "1", "earlier", created="2001-01-01T00:00:00.000Z"))
    assert workspace.notes() == (earliest, *first, second)
    assert workspace.notes("1") == (earliest, second)
    assert workspace.notes("1.a") == ()


def test_anchors_keep_their_order(workspace: Workspace, source: Source) -> None:
    anchors = tuple(
        Anchor(source.id, start, start + 3, source.text[start : start + 3]) for start in (15, 3, 7)
    )
    saved = workspace.put_note(Note("", "", "", anchors))
    assert workspace.notes() == (saved,)
    turned = workspace.put_note(replace(saved, anchors=anchors[::-1][:2]))
    assert workspace.notes() == (turned,)
    assert turned.anchors == (anchors[2], anchors[1])
    workspace.undo()
    assert workspace.notes() == (saved,)


@pytest.mark.parametrize(
    ("field", "value"), [("category", "gossip"), ("severity", "extreme"), ("status", ""), ("status", "done")]
)
def test_a_value_that_does_not_exist_is_a_problem(
    workspace: Workspace, note: Note, field: str, value: Any
) -> None:
    with pytest.raises(Problem, match=f"{field} “{value}”: choose one of"):
        workspace.put_note(replace(note, **{field: value}))
    assert workspace.notes() == ()


@pytest.mark.parametrize(
    ("start", "end", "exact"), [(3, 6, "Two"), (-1, 2, ""), (20, 99, "must."), (6, 3, "")]
)
def test_an_anchor_must_quote_its_source(
    workspace: Workspace, source: Source, start: int, end: int, exact: str
) -> None:
    with pytest.raises(Problem, match="does not say"):
        workspace.put_note(Note("", "", "", (Anchor(source.id, start, end, exact),)))
    with pytest.raises(Problem, match="has no source gone"):
        workspace.put_note(Note("", "", "", (Anchor("gone", 3, 6, "One"),)))
    assert workspace.notes() == ()
    assert workspace.undo_name == "Import first"


def test_deleting_is_undone_with_the_quotation(workspace: Workspace, note: Note) -> None:
    saved = workspace.put_note(note)
    workspace.delete_note(saved.id)
    assert workspace.notes() == ()
    assert workspace.undo() == "Delete note"
    assert workspace.notes() == (saved,)


def test_deleting_what_is_gone_is_no_edit(workspace: Workspace) -> None:
    workspace.delete_note("gone")
    assert workspace.undo_name is None


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"body": "new"}, "Edit note"),
        ({"status": "resolved"}, "Change the note's status"),
        ({"tags": ("x",)}, "Change the note's tags"),
        ({"status": "resolved", "body": "new"}, "Edit note"),
    ],
)
def test_an_edit_says_what_it_changed(
    workspace: Workspace, note: Note, change: dict[str, Any], name: str
) -> None:
    workspace.put_note(replace(workspace.put_note(note), **change))
    assert workspace.undo_name == name


def typed(workspace: Workspace, note: Note, *bodies: str) -> Note:
    """The note after its body was changed to each of these in turn."""
    for body in bodies:
        note = workspace.put_note(replace(note, body=body))
    return note


def test_typing_on_is_one_undo_step(path: Path, workspace: Workspace, note: Note, clock: Any) -> None:
    saved = workspace.put_note(note)
    for body in ("b1", "b2", "b3", "b4"):
        last = typed(workspace, saved, body)
        clock.pass_by(seconds=5)
        with Workspace.open(path, read_only=True) as other:
            assert other.notes() == (last,)
    assert workspace.undo() == "Edit note"
    assert workspace.notes() == (saved,)
    assert workspace.redo() == "Edit note"
    assert workspace.notes() == (last,)
    assert (
        workspace._connection.value("SELECT count(*) FROM changes WHERE edit = (SELECT max(id) FROM edits)")
        == 1
    )


def test_typing_after_a_pause_is_another_step(workspace: Workspace, note: Note, clock: Any) -> None:
    first = typed(workspace, workspace.put_note(note), "one")
    clock.pass_by(seconds=5.001)
    typed(workspace, first, "two")
    workspace.undo()
    assert workspace.notes() == (first,)


@pytest.mark.parametrize(
    ("first", "second"),
    [("It differs. ", "Much."), ("它不同。", "很多。"), ("- one\n", "- two"), ("هل؟ ", "نعم")],
)
@pytest.mark.parametrize("start", ["", "Before. "])
def test_undo_while_writing_takes_back_no_more_than_a_sentence(
    workspace: Workspace, note: Note, clock: Any, start: str, first: str, second: str
) -> None:
    written, made = start, workspace.put_note(replace(note, body=start))
    for letter in first + second:
        clock.pass_by(seconds=0.2)
        written += letter
        made = typed(workspace, made, written)
    for left in (start + first, start):
        workspace.undo()
        assert [one.body.strip() for one in workspace.notes()] == ([left.strip()] if left else [])
    workspace.redo()
    workspace.redo()
    assert workspace.notes() == (made,)


def test_a_stop_inside_a_number_ends_no_sentence(workspace: Workspace, note: Note) -> None:
    made = workspace.put_note(replace(note, body=""))
    made = typed(workspace, made, "See 3.", "See 3.1", "See 3.1.", "See 3.1.c", "See 3.1.c of it.")
    assert workspace.undo() == "Add note"


def test_a_sentence_ends_also_where_the_analyst_pauses_behind_its_stop(
    workspace: Workspace, note: Note
) -> None:
    made = workspace.put_note(replace(note, body=""))
    typed(workspace, made, "One.", "One. Two")
    workspace.undo()
    assert [one.body for one in workspace.notes()] == ["One."]


def test_typing_in_another_note_is_another_step(workspace: Workspace, note: Note) -> None:
    one, other = workspace.put_note(note), workspace.put_note(note)
    one = typed(workspace, one, "one")
    typed(workspace, other, "other")
    workspace.undo()
    assert workspace.notes() == (one, other)


def test_another_edit_between_makes_another_step(workspace: Workspace, note: Note) -> None:
    first = typed(workspace, workspace.put_note(note), "one")
    marked = workspace.put_note(replace(first, status="resolved"))
    typed(workspace, marked, "two")
    workspace.undo()
    assert workspace.notes() == (marked,)
    workspace.undo()
    assert workspace.notes() == (first,)


def test_another_program_between_makes_another_step(path: Path, workspace: Workspace, note: Note) -> None:
    first = typed(workspace, workspace.put_note(note), "one")
    with Workspace.open(path) as other:
        foreign = other.put_note(Note("", "", "foreign"))
    typed(workspace, first, "two")
    workspace.undo()
    assert set(workspace.notes()) == {first, foreign}


def test_undo_between_makes_another_step(workspace: Workspace, note: Note) -> None:
    saved = workspace.put_note(note)
    first = typed(workspace, saved, "one")
    workspace.undo()
    workspace.redo()
    typed(workspace, first, "two")
    workspace.undo()
    assert workspace.notes() == (first,)


def test_typing_inside_a_group_belongs_to_the_group(workspace: Workspace, note: Note) -> None:
    saved = workspace.put_note(note)
    with workspace.edit("Group"):
        typed(workspace, saved, "one", "two")
    assert workspace.undo() == "Group"
    assert workspace.notes() == (saved,)
