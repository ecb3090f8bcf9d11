"""What a note was, version by version, where edits were taken back and others made instead."""

from dataclasses import replace

from app.store.workspace import Workspace
from app.text.model import Anchor, Note, Source


def moved(note: Note, by: int) -> Note:
    """The note as a newer version of its source would carry it: only its anchor tells."""
    (anchor,) = note.anchors
    return replace(note, anchors=(replace(anchor, start=anchor.start + by, end=anchor.end + by),))


def test_a_version_does_not_take_words_from_an_edit_that_was_left_behind(
    workspace: Workspace, source: Source
) -> None:
    at = source.text.index("m")
    one = workspace.put_note(Note("", "", "one", (Anchor(source.id, at, at + 1, "m"),)))
    other = source.text.index("m", at + 1) - at
    workspace.carry_notes([moved(one, other)])
    workspace.undo()
    two = workspace.put_note(replace(one, body="two", status="resolved"))
    workspace.carry_notes([moved(two, other)])
    now = workspace.note(one.id)
    assert now is not None
    assert [v.note and v.note.body for v in workspace.history.versions(one.id)] == [
        "one",
        "one",
        "two",
        "two",
    ]
    assert workspace.history.versions(one.id)[-1].note == now
    workspace.delete_note(one.id)
    *_, before, gone = workspace.history.versions(one.id)
    assert (before.note, gone.note) == (now, None)
