"""Many notes: read and written in the background, nothing that the analyst does meanwhile being lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.text.model import NOTE_STATUSES, Note
from app.text.note_news import ALL_NEW
from app.ui import note_reading, note_writing
from app.ui.note_reading import Failed, NoteReading
from app.ui.note_writing import rebased
from app.ui.notebook import Notebook
from app.ui.session import Session
from app.ui.shelf import Shelf

MANY = 150


@pytest.fixture
def crowded(project: Path) -> Path:
    """A project with more notes on two points than are written at once."""
    with Workspace.open(project) as workspace:
        workspace.put_notes([Note("", "12"[n % 2], f"note {n}") for n in range(MANY)], "Add")
    return project


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """So many notes are too many to be read at once."""
    monkeypatch.setattr(note_reading, "_FEW", MANY - 1)


def _read(qtbot: QtBot, book: Notebook) -> None:
    qtbot.waitUntil(lambda: book.has_all)


def _done(qtbot: QtBot, book: Notebook, deed: Callable[[], object]) -> None:
    with qtbot.waitSignal(book.idle):
        deed()


def _in_file(project: Path) -> list[Note]:
    with Workspace.open(project, read_only=True) as workspace:
        return list(workspace.notes())


# reading


@pytest.mark.usefixtures("few_at_once")
def test_many_notes_come_after_the_project_is_shown(qtbot: QtBot, session: Session, crowded: Path) -> None:
    assert session.open(crowded)
    book = session.notebook
    assert not book.has_all
    with qtbot.waitSignal(book.changed, check_params_cb=lambda news: news == ALL_NEW and book.has_all):
        pass
    assert list(book.every()) == _in_file(crowded)


@pytest.mark.usefixtures("few_at_once")
def test_their_number_is_known_at_once(session: Session, crowded: Path) -> None:
    session.open(crowded)
    assert not session.notebook.has_all
    assert session.notebook.counts() == {"1": MANY // 2, "2": MANY // 2}


@pytest.mark.usefixtures("few_at_once")
def test_those_of_the_shown_point_come_first(qtbot: QtBot, session: Session, crowded: Path) -> None:
    session.open(crowded)
    assert session.notes() == ()
    with qtbot.waitSignal(session.notebook.changed):
        pass
    assert len(session.notes()) == MANY // 2
    _read(qtbot, session.notebook)


@pytest.mark.usefixtures("few_at_once")
def test_any_note_can_be_asked_for_meanwhile(session: Session, crowded: Path) -> None:
    note = _in_file(crowded)[-1]
    session.open(crowded)
    assert not session.notebook.has_all
    assert session.notebook.get(note.id) == note


@pytest.mark.usefixtures("few_at_once")
def test_what_is_written_while_notes_are_read_is_there_afterwards(
    qtbot: QtBot, session: Session, crowded: Path
) -> None:
    session.open(crowded)
    added = session.new_note((), "made meanwhile")
    assert not session.notebook.has_all
    _read(qtbot, session.notebook)
    assert added in {note.id for note in session.notebook.every()}
    assert {note.id: note for note in session.notebook.every()} == {n.id: n for n in _in_file(crowded)}


@pytest.mark.usefixtures("few_at_once")
def test_what_was_made_and_deleted_meanwhile_stays_deleted(
    qtbot: QtBot, session: Session, crowded: Path
) -> None:
    session.open(crowded)
    session.notebook.delete(session.new_note((), "made meanwhile"))
    assert not session.notebook.has_all
    _read(qtbot, session.notebook)
    assert len(session.notebook.every()) == MANY


@pytest.mark.usefixtures("few_at_once")
def test_a_project_that_is_left_before_leaves_nothing_behind(
    qtbot: QtBot, session: Session, crowded: Path
) -> None:
    session.open(crowded)
    told: list[int] = []
    session.notebook.when_read(lambda: told.append(1))
    session.close()
    assert session.notebook.has_all
    assert session.notebook.every() == ()
    session.open(crowded)
    _read(qtbot, session.notebook)
    assert told == []


@pytest.mark.usefixtures("few_at_once")
def test_what_another_program_adds_is_read_again(qtbot: QtBot, session: Session, crowded: Path) -> None:
    session.open(crowded)
    _read(qtbot, session.notebook)
    with Workspace.open(crowded) as other:
        other.put_note(Note("", "1", "from elsewhere"))
    assert session.abreast.look_again()
    qtbot.waitUntil(lambda: len(session.notebook.every()) == MANY + 1)


@pytest.mark.usefixtures("few_at_once")
def test_a_file_that_was_moved_away_is_read_all_the_same(
    qtbot: QtBot, session: Session, crowded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = NoteReading.read_all

    def read_elsewhere(
        self: NoteReading, path: Path, known: Shelf, done: Callable[[Shelf], object], failed: Failed
    ) -> None:
        read(self, path.with_name("gone.variorum"), known, done, failed)

    monkeypatch.setattr(NoteReading, "read_all", read_elsewhere)
    session.open(crowded)
    _read(qtbot, session.notebook)
    assert len(session.notebook.every()) == MANY


# writing


def _resolve(book: Notebook) -> None:
    book.edit_many([replace(note, status="resolved") for note in book.every()], "Resolve")


def test_many_are_changed_as_one_edit(qtbot: QtBot, session: Session, crowded: Path) -> None:
    session.open(crowded)
    _done(qtbot, session.notebook, lambda: _resolve(session.notebook))
    assert {note.status for note in session.notebook.every()} == {"resolved"}
    assert list(session.notebook.every()) == _in_file(crowded)
    assert session.steps.undo_name == "Resolve"


def test_undo_and_redo_of_it_are_done_behind_too(
    qtbot: QtBot, session: Session, crowded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.store.history._LARGE", 1_000)
    session.open(crowded)
    before = session.notebook.every()
    _done(qtbot, session.notebook, lambda: _resolve(session.notebook))
    after = session.notebook.every()
    _done(qtbot, session.notebook, session.steps.undo)
    assert session.notebook.every() == before
    assert session.steps.redo_name == "Resolve"
    _done(qtbot, session.notebook, session.steps.redo)
    assert session.notebook.every() == after == tuple(_in_file(crowded))


def test_it_is_no_news_from_another_program(qtbot: QtBot, session: Session, crowded: Path) -> None:
    session.open(crowded)
    _done(qtbot, session.notebook, lambda: _resolve(session.notebook))
    assert not session.abreast.look_again()


def test_what_another_program_wrote_just_before_is_seen(
    qtbot: QtBot, session: Session, crowded: Path
) -> None:
    session.open(crowded)
    with Workspace.open(crowded) as other:
        other.put_note(Note("", "1", "from elsewhere"))
    _done(qtbot, session.notebook, lambda: _resolve(session.notebook))
    session.abreast.look_again()
    qtbot.waitUntil(lambda: list(session.notebook.every()) == _in_file(crowded))
    assert len(session.notebook.every()) == MANY + 1


def test_what_is_typed_meanwhile_is_kept_with_what_was_changed(
    qtbot: QtBot, session: Session, crowded: Path
) -> None:
    session.open(crowded)
    book = session.notebook
    typed = book.every()[3]
    with qtbot.waitSignal(book.idle):
        _resolve(book)
        book.edit(replace(typed, body="typed meanwhile"))
        assert book.waiting
    now = book.get(typed.id)
    assert now is not None
    assert (now.body, now.status) == ("typed meanwhile", "resolved")
    assert not book.waiting
    assert now in _in_file(crowded)


def test_edits_wait_for_each_other(qtbot: QtBot, session: Session, crowded: Path) -> None:
    session.open(crowded)
    book = session.notebook
    with qtbot.waitSignal(book.idle):
        _resolve(book)
        book.delete_many([note.id for note in book.every()], "Delete")
    assert book.every() == ()
    assert _in_file(crowded) == []
    assert session.steps.undo_name == "Delete"


def test_many_copies_are_told_when_they_are_written(qtbot: QtBot, session: Session, crowded: Path) -> None:
    session.open(crowded)
    told: list[int] = []
    copies = [Note("", "3", f"{n}") for n in range(MANY)]
    _done(
        qtbot,
        session.notebook,
        lambda: session.notebook.add_many(copies, "Copy", lambda: told.append(len(_in_file(crowded)))),
    )
    assert told == [2 * MANY]


def test_it_can_be_stopped_and_nothing_is_changed_then(qtbot: QtBot, session: Session, crowded: Path) -> None:
    session.open(crowded)
    book, before = session.notebook, _in_file(crowded)
    with qtbot.waitSignal(book.idle), qtbot.assertNotEmitted(book.failed):
        _resolve(book)
        book.stop_writing()
    assert list(book.every()) == _in_file(crowded) == before


def test_what_cannot_be_written_is_told_and_changes_nothing(
    qtbot: QtBot, session: Session, crowded: Path
) -> None:
    session.open(crowded)
    book, before = session.notebook, _in_file(crowded)
    bad = [replace(note, status="no such") for note in book.every()]
    with qtbot.waitSignals([book.failed, book.idle]):
        book.edit_many(bad, "Change")
    assert list(book.every()) == _in_file(crowded) == before


def test_few_are_written_when_the_call_returns(session: Session, project: Path) -> None:
    session.open(project)
    session.notebook.add_many([Note("", "1", "x")] * note_writing.MANY, "Add")
    assert len(_in_file(project)) == note_writing.MANY


def test_more_come_when_they_are_written(qtbot: QtBot, session: Session, project: Path) -> None:
    session.open(project)
    book, number = session.notebook, note_writing.MANY + 1
    book.add_many([Note("", "1", "x")] * number, "Add")
    assert book.every() == ()
    qtbot.waitUntil(lambda: len(book.every()) == number)
    assert len(_in_file(project)) == number


def test_of_two_changes_of_a_note_both_are_kept() -> None:
    before = Note("x", "1", "body", status=NOTE_STATUSES[0])
    mine, theirs = replace(before, body="mine"), replace(before, status=NOTE_STATUSES[2], modified="later")
    assert rebased(mine, before, theirs) == replace(theirs, body="mine")


def test_of_one_field_the_word_of_the_hand_counts() -> None:
    before = Note("x", "1", "body")
    assert rebased(replace(before, body="mine"), before, replace(before, body="theirs")).body == "mine"
