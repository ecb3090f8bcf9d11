"""A note comes back as it was, and never on words that are not surely its own."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.looking import anchor
from app.tasks.replacing import replace_with_file
from app.tasks.restoring import RESTORE, consequences, restore, version_of
from app.text.model import Alignment, Note


@pytest.fixture
def note(project: Workspace) -> Note:
    """A note on a sentence of the first source, in the project."""
    first = project.sources()[0]
    start = first.text.index("Guests shall")
    return project.put_note(Note("", "1", "Who else?", (anchor(first, start, start + 39),)))


def test_an_older_version_is_written_anew(project: Workspace, note: Note) -> None:
    project.put_note(replace(note, body="Nobody.", status="resolved"))
    restored = restore(project, note)
    assert replace(restored.note, modified=note.modified) == note
    assert consequences(restored) == ()
    assert project.undo_name == RESTORE
    project.undo()
    assert project.notes()[0].body == "Nobody."


def test_a_deleted_note_has_its_id_its_author_and_its_day(project: Workspace, note: Note) -> None:
    project.delete_note(note.id)
    restored = restore(project, note)
    assert replace(restored.note, modified=note.modified) == note
    assert project.notes() == (restored.note,)


def test_what_is_so_already_is_no_edit(project: Workspace, note: Note) -> None:
    before = project.history.current()
    assert restore(project, note).note == note
    assert project.history.current() == before


def test_words_are_found_where_they_are_now(project: Workspace, note: Note, tmp_path: Path) -> None:
    project.delete_note(note.id)
    source = project.sources()[0]
    newer = tmp_path / "newer.txt"
    newer.write_text(source.text.replace("House rules\n", "House rules of the season\n"), "utf-8")
    replace_with_file(project, source.id, newer)
    restored = restore(project, note)
    (quoted,) = restored.note.anchors
    assert quoted.exact == note.anchors[0].exact
    assert quoted.start == note.anchors[0].start + len(" of the season")
    assert project.check() == ()


def test_words_that_are_gone_are_lost(project: Workspace, note: Note, tmp_path: Path) -> None:
    project.delete_note(note.id)
    newer = tmp_path / "newer.txt"
    newer.write_text(
        "House rules\n\n1. Something else altogether.\n2. Breakfast is served from 7 to 10.\n", "utf-8"
    )
    replace_with_file(project, project.sources()[0].id, newer)
    restored = restore(project, note)
    assert restored.note.anchors[0].is_lost
    assert restored.note.anchors[0].exact == note.anchors[0].exact
    assert consequences(restored) == ("A quotation could not be found again and is kept as lost.",)
    assert project.check() == ()


def test_a_source_that_is_gone_is_told(project: Workspace, note: Note) -> None:
    project.delete_note(note.id)
    project.remove_source(project.sources()[0].id)
    restored = restore(project, note)
    assert restored.note.anchors == ()
    assert "A source that it quoted is gone" in consequences(restored)[0]


def test_a_point_that_is_gone_is_the_one_of_the_words_or_the_next_above(
    project: Workspace, note: Note
) -> None:
    project.delete_note(note.id)
    restored = restore(project, replace(note, point="9.z"))
    assert (restored.note.point, restored.moved_from) == ("1", "9.z")
    assert restore(project, Note("b", "3.z", "x")).note.point == "3"
    project.set_alignment(Alignment((), ()))
    other = restore(project, Note("c", "3.a", "x"))
    assert consequences(other) == ("Point 3.a is gone: the note is on the project now.",)


def test_the_version_is_chosen_by_its_number(project: Workspace, note: Note) -> None:
    changed = project.put_note(replace(note, status="resolved"))
    assert version_of(project, note.id).note == note
    assert version_of(project, note.id, 2).note == changed
    project.delete_note(note.id)
    assert version_of(project, note.id).note == changed
    for number, words in ((3, "was deleted"), (4, "no such version")):
        with pytest.raises(Problem, match=words):
            version_of(project, note.id, number)
    with pytest.raises(Problem, match="never was a note"):
        version_of(project, "nobody")


def test_what_was_left_behind_can_be_restored(project: Workspace, note: Note) -> None:
    project.put_note(replace(note, body="Left behind"))
    project.undo()
    project.put_note(replace(note, body="Kept"))
    bodies = [v.note.body for v in project.history.versions(note.id) if v.note]
    assert bodies == ["Who else?", "Left behind", "Kept"]
    restore(project, replace(note, body=bodies[1]))
    assert project.notes()[0].body == "Left behind"
