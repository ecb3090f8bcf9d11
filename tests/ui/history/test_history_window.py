"""The history in the window: what was done is seen, gone back to, taken back and restored."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.text.history import BEGINNING, Deed, Detail, Edit, Page
from app.text.model import Note
from app.ui.history.dialog import HistoryDialog, Supply
from app.ui.jobs import WRITE_NOTES
from app.ui.theme import Theme
from app.ui.window import MainWindow


@pytest.fixture
def note(window: MainWindow) -> Note:
    """A note on point 1 that was written, changed and changed again."""
    book = window.session.notebook
    first = book.get(book.add(Note("", "1", "Until ten.")))
    assert first is not None
    book.edit(replace(first, status="resolved"))
    book.edit(replace(first, status="resolved", severity="high"))
    last = book.get(first.id)
    assert last is not None
    return last


@pytest.fixture
def dialog(window: MainWindow, note: Note, qtbot: QtBot) -> HistoryDialog:
    """The history, opened as the analyst does."""
    QTest.keyClick(
        window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: window.findChild(HistoryDialog) is not None)
    found = window.findChild(HistoryDialog)
    assert found is not None
    qtbot.waitUntil(found.isVisible)
    return found


def names(dialog: HistoryDialog) -> list[str]:
    """The edits that are listed."""
    rows = (dialog.model.row(dialog.model.index(n)) for n in range(dialog.model.rowCount()))
    return [row.title for row in rows if row is not None and row.edit is not None]


def choose(dialog: HistoryDialog, name: str) -> None:
    rows = (dialog.model.row(dialog.model.index(n)) for n in range(dialog.model.rowCount()))
    dialog.choose(next(row.edit.id for row in rows if row is not None and row.edit and row.title == name))


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_shows_what_was_done_and_where_one_is(dialog: HistoryDialog) -> None:
    assert names(dialog) == [
        "Change the note's severity",
        "Change the note's status",
        "Add note",
        "Import 3 sources",
    ]
    chosen = dialog.chosen
    assert chosen is not None
    assert chosen.edit is not None
    assert chosen.edit.id == dialog.model.current
    assert "Severity" in dialog.text.toPlainText()
    assert not dialog.isModal()
    assert not dialog.go_button.isEnabled()


def test_it_follows_what_is_done_in_the_window(
    window: MainWindow, dialog: HistoryDialog, qtbot: QtBot
) -> None:
    window.session.new_note((), "Another.")
    qtbot.waitUntil(lambda: names(dialog)[:2] == ["Add note", "Change the note's severity"])
    window.session.steps.undo()
    qtbot.waitUntil(lambda: dialog.model.current == 4)
    assert dialog.model.index(1).data(Qt.ItemDataRole.ToolTipRole) == "Note on 1: added, “Another.”"


def test_one_goes_back_and_forward_again(
    window: MainWindow, dialog: HistoryDialog, note: Note, qtbot: QtBot
) -> None:
    choose(dialog, "Add note")
    click(dialog.go_button)
    qtbot.waitUntil(lambda: dialog.model.current == 2)
    shown = window.session.notebook.get(note.id)
    assert shown is not None
    assert (shown.status, shown.severity) == ("open", "")
    assert window.session.steps.redo_name == "Change the note's status"
    choose(dialog, "Change the note's severity")
    assert dialog.go_button.text() == "&Go forward to here"
    click(dialog.go_button)
    qtbot.waitUntil(lambda: window.session.notebook.get(note.id) == note)
    assert window.session.steps.redo_name == ""


def test_one_goes_back_to_the_beginning(window: MainWindow, dialog: HistoryDialog, qtbot: QtBot) -> None:
    dialog.choose(0)
    click(dialog.go_button)
    qtbot.waitUntil(lambda: dialog.model.current == 0)
    assert not window.session.content.sources
    assert window.session.notebook.every() == ()


def test_only_one_edit_is_taken_back(
    window: MainWindow, dialog: HistoryDialog, note: Note, qtbot: QtBot
) -> None:
    window.session.new_note((), "Another.")
    qtbot.waitUntil(lambda: names(dialog)[0] == "Add note")
    choose(dialog, "Change the note's severity")
    click(dialog.take_back_button)
    qtbot.waitUntil(lambda: names(dialog)[0].startswith("Take back"))
    shown = window.session.notebook.get(note.id)
    assert shown is not None
    assert (shown.status, shown.severity) == ("resolved", "")
    assert len(window.session.notebook.every()) == 2


def test_why_an_edit_cannot_be_taken_back_is_told(
    window: MainWindow, dialog: HistoryDialog, note: Note
) -> None:
    choose(dialog, "Change the note's status")
    assert not dialog.take_back_button.isEnabled()
    assert "changed the same later" in dialog.take_back_button.toolTip()
    choose(dialog, "Import 3 sources")
    assert not dialog.take_back_button.isEnabled()
    assert "depends on it" in dialog.take_back_button.toolTip()


def test_a_version_is_restored(window: MainWindow, dialog: HistoryDialog, note: Note, qtbot: QtBot) -> None:
    choose(dialog, "Add note")
    assert dialog.restore_button.text() == "&Restore this version"
    click(dialog.restore_button)
    qtbot.waitUntil(lambda: names(dialog)[0] == "Restore note")
    shown = window.session.notebook.get(note.id)
    assert shown is not None
    assert (shown.status, shown.severity, shown.created) == ("open", "", note.created)


def test_a_deleted_note_is_found_and_restored(
    window: MainWindow, dialog: HistoryDialog, note: Note, qtbot: QtBot
) -> None:
    window.session.notebook.delete(note.id)
    window.session.new_note((), "Another.")
    dialog.filter.kinds.setCurrentIndex(dialog.filter.kinds.count() - 1)
    qtbot.waitUntil(lambda: names(dialog) == ["Delete note"])
    choose(dialog, "Delete note")
    assert dialog.restore_button.text() == "&Restore note"
    click(dialog.restore_button)
    qtbot.waitUntil(lambda: window.session.notebook.get(note.id) is not None)
    shown = window.session.notebook.get(note.id)
    assert shown is not None
    assert replace(shown, modified=note.modified) == note
    assert window.workbench.notes.current == note.id


def test_what_was_left_behind_can_be_restored_but_not_gone_to(
    window: MainWindow, dialog: HistoryDialog, note: Note, qtbot: QtBot
) -> None:
    window.session.steps.undo()
    window.session.new_note((), "Another.")
    qtbot.waitUntil(lambda: names(dialog)[0] == "Add note")
    choose(dialog, "Change the note's severity")
    assert not dialog.go_button.isEnabled()
    assert not dialog.take_back_button.isEnabled()
    click(dialog.restore_button)
    qtbot.waitUntil(lambda: names(dialog)[0] == "Restore note")
    assert window.session.notebook.every()[0].severity == "high"


def test_words_narrow_the_list_down(dialog: HistoryDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.filter.search, "UNTIL TEN")
    qtbot.waitUntil(lambda: len(names(dialog)) == 3)
    QTest.keyClicks(dialog.filter.search, " o'clock")
    qtbot.waitUntil(lambda: not names(dialog))
    dialog.filter.clear()
    qtbot.waitUntil(lambda: len(names(dialog)) == 4)


def test_the_history_of_one_note_is_shown_and_left(
    window: MainWindow, dialog: HistoryDialog, note: Note, qtbot: QtBot
) -> None:
    window.session.new_note((), "Another.")
    dialog.noteWanted.emit(note.id)
    assert names(dialog) == ["Change the note's severity", "Change the note's status", "Add note"]
    click(dialog.filter.all_button)
    qtbot.waitUntil(lambda: len(names(dialog)) == 5)


def test_a_link_goes_to_the_point(window: MainWindow, dialog: HistoryDialog, qtbot: QtBot) -> None:
    window.session.view.choose(point="3")
    choose(dialog, "Add note")
    dialog.text.anchorClicked.emit(QUrl("go:0"))
    assert window.session.view.place.point == "1"
    window.session.view.choose(point="3")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.session.view.place.point == "1"


def test_undo_and_redo_work_in_it_too(window: MainWindow, dialog: HistoryDialog, qtbot: QtBot) -> None:
    last = dialog.model.current
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.model.current == last - 1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.model.current == last)


def test_another_project_closes_it(window: MainWindow, dialog: HistoryDialog, qtbot: QtBot) -> None:
    window.session.close()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_what_is_being_typed_is_part_of_the_history(window: MainWindow, note: Note, qtbot: QtBot) -> None:
    window.workbench.notes.edit_note(note.id)
    body = QApplication.focusWidget()
    assert body is not None
    QTest.keyClicks(body, "More. ")
    window.handlers.show_history()
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    assert names(dialog)[0] == "Edit note"


def test_the_card_of_a_note_leads_to_its_history(window: MainWindow, note: Note, qtbot: QtBot) -> None:
    window.session.new_note((), "Another.")
    window.workbench.notes.historyWanted.emit(note.id)
    dialog = window.findChild(HistoryDialog)
    assert dialog is not None
    assert dialog.filter.wanted.note == note.id
    assert names(dialog) == ["Change the note's severity", "Change the note's status", "Add note"]


def supplied(edits: tuple[Edit, ...], *, writable: bool = True, detail: Detail | None = None) -> Supply:
    """What a dialog without a window is told."""

    def told(_edit: Edit) -> Detail:
        if detail is None:
            raise Problem("The history is damaged.")
        return detail

    return Supply(
        pages=lambda _before, _wanted: Page(edits, None),
        line=lambda _edit: "",
        detail=told,
        current=lambda: edits[0].id if edits else 0,
        knows=lambda _point: False,
        writable=lambda: writable,
    )


EDITS = tuple(Edit(n, "Edit note", "", "", "done", frozenset({"notes"}), 1) for n in (2, 1))


def test_a_new_project_has_no_history(theme: Theme, qtbot: QtBot) -> None:
    dialog = HistoryDialog(supplied(()), theme)
    qtbot.addWidget(dialog)
    dialog.refresh()
    assert "Nothing has been done" in dialog.hint
    assert not dialog.go_button.isEnabled()
    dialog.filter.kinds.setCurrentIndex(1)
    assert dialog.hint == "No edit is like that."


def test_what_is_damaged_is_told_where_it_would_be_shown(theme: Theme, qtbot: QtBot) -> None:
    dialog = HistoryDialog(supplied(EDITS), theme)
    qtbot.addWidget(dialog)
    dialog.refresh()
    assert dialog.text.toPlainText() == "The history is damaged."
    assert not dialog.restore_button.isEnabled()


def test_what_can_only_be_read_is_only_shown(theme: Theme, qtbot: QtBot) -> None:
    deed = Deed("notes", "changed", "Note on 1", "changed", (), "1", "n")
    for writable in (True, False):
        dialog = HistoryDialog(supplied(EDITS, writable=writable, detail=Detail((deed,))), theme)
        qtbot.addWidget(dialog)
        dialog.refresh()
        dialog.choose(1)
        buttons = (dialog.go_button, dialog.take_back_button, dialog.restore_button)
        assert [button.isEnabled() for button in buttons] == [writable] * 3
        assert "Note on 1" in dialog.text.toPlainText()


def test_an_edit_that_cannot_be_taken_back_alone_says_why(theme: Theme, qtbot: QtBot) -> None:
    sourced = replace(
        supplied(EDITS, detail=Detail(())), obstacle=lambda edit: "Later edits." if edit.id == 1 else ""
    )
    dialog = HistoryDialog(sourced, theme)
    qtbot.addWidget(dialog)
    dialog.refresh()
    dialog.choose(1)
    assert not dialog.take_back_button.isEnabled()
    assert dialog.take_back_button.toolTip() == "Later edits."
    dialog.choose(2)
    assert dialog.take_back_button.isEnabled()
    assert "leave all others" in dialog.take_back_button.toolTip()


def test_going_far_leaves_the_window_free_and_keeps_what_is_typed_meanwhile(
    window: MainWindow, dialog: HistoryDialog, note: Note, qtbot: QtBot
) -> None:
    book = window.session.notebook
    for number in range(60):
        book.edit(replace(book.every()[0], status=("open", "resolved")[number % 2]))
    choose(dialog, "Add note")
    with qtbot.waitSignal(book.idle):
        dialog.goRequested.emit(dialog.chosen.edit.id if dialog.chosen and dialog.chosen.edit else 0)
        assert window.session.jobs.running(WRITE_NOTES)
        other = book.get(note.id)
        assert other is not None
        book.edit(replace(other, body="Typed meanwhile."))
    assert [one.body for one in book.every()] == ["Typed meanwhile."]
    assert [one.status for one in book.every()] == ["open"]
    assert book.waiting == ()


def test_going_far_can_be_stopped(
    window: MainWindow, dialog: HistoryDialog, note: Note, qtbot: QtBot
) -> None:
    book = window.session.notebook
    for number in range(60):
        book.edit(replace(book.every()[0], status=("open", "resolved")[number % 2]))
    before, free, jobs = dialog.model.current, threading.Event(), window.session.jobs
    jobs._pool.setMaxThreadCount(1)
    jobs.run("occupy", lambda _ticket: free.wait(), lambda _done: None)
    with qtbot.waitSignal(book.idle):
        dialog.goRequested.emit(BEGINNING)
        book.stop_writing()
        free.set()
    assert book.every() != ()
    assert window.session.workspace is not None
    assert window.session.workspace.history.current() >= before
