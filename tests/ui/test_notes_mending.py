"""Quotations that are approximate or lost are told, listed, and put right by hand; each time in one edit."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.text.model import Anchor, Note, Span
from app.text.quoting import anchor_at
from app.ui.document.view import DocumentView
from app.ui.notes import anchors_mime
from app.ui.notes.card import NoteCard
from app.ui.notes.card_menu import CardMenu
from app.ui.notes.look_dialog import LookDialog
from app.ui.notes.quotes import QuoteBlock
from app.ui.synopsis.view import SynopsisView
from app.ui.window import MainWindow
from app.ui.wordings.split_view import SplitView
from app.ui.wordings.view import WordingView

WAS = "The deposit of 200 euros must be returned"
GONE = "Pets must be kept on a lead"


@pytest.fixture
def project(project: Path) -> Path:
    """A project with a note whose words read otherwise now, and one whose words are gone."""
    with Workspace.open(project) as workspace:
        source = workspace.sources()[0]

        def quoted(words: str) -> Anchor:
            start = source.text.index(words)
            return anchor_at(source.id, source.text, Span(start, start + len(words)))

        now = replace(quoted("The deposit of 200 euros is returned"), made_on=WAS)
        lost = Anchor(source.id, 0, 0, GONE, "without reason, the guarantee lapses. ", "")
        workspace.put_note(Note("approximate", "2", "Who pays?", (now,)))
        workspace.put_note(Note("lost", "2", "Which pets?", (lost,)))
    return project


def _block(window: MainWindow, note: str) -> QuoteBlock:
    window.session.view.choose(point="2")
    (card,) = (card for card in window.workbench.notes.findChildren(NoteCard) if card.note.id == note)
    return card.quotes.shown[0]


def _left(window: MainWindow) -> WordingView:
    """The left one of two wordings of point 2."""
    window.session.view.choose(point="2")
    shown = window.workbench.modes.shown
    assert isinstance(shown, SplitView)
    return shown.left


def _anchor(window: MainWindow, note: str) -> Anchor:
    found = window.session.notebook.get(note)
    assert found is not None
    return found.anchors[0]


def test_what_the_words_were_is_told_with_those_that_are_gone_marked(window: MainWindow) -> None:
    block = _block(window, "approximate")
    assert "<s>must be</s> returned" in block._was.text()
    assert not block.accept.isHidden()
    assert block.attach.isHidden()
    assert WAS in block.quote.accessibleName()
    gone = _block(window, "lost")
    assert GONE in gone._was.text()
    assert gone.accept.isHidden()
    assert "no longer there" in gone.quote.accessibleName()


def test_words_that_are_accepted_are_approximate_no_more_and_that_can_be_undone(window: MainWindow) -> None:
    block = _block(window, "approximate")
    QTest.mouseClick(block.accept, Qt.MouseButton.LeftButton)
    assert not _anchor(window, "approximate").is_approximate
    assert block._deeds.isHidden()
    assert window.session.steps.undo_name == "Change the note's quotation"
    window.session.steps.undo()
    assert _anchor(window, "approximate").made_on == WAS


def test_lost_words_are_attached_to_what_is_selected(window: MainWindow) -> None:
    block = _block(window, "lost")
    said: list[str] = []
    window.session.told.connect(said.append)
    QTest.mouseClick(block.attach, Qt.MouseButton.LeftButton)
    assert _anchor(window, "lost").is_lost
    assert "Select the words" in said[-1]
    left = _left(window)
    left.select(Span(4, 11))
    QTest.mouseClick(block.attach, Qt.MouseButton.LeftButton)
    anchor = _anchor(window, "lost")
    assert (anchor.exact, anchor.is_lost, anchor.made_on) == ("deposit", False, "")
    window.session.steps.undo()
    assert _anchor(window, "lost").exact == GONE


def test_words_dropped_on_a_lost_quotation_take_its_place(window: MainWindow) -> None:
    block = _block(window, "lost")
    left = _left(window)
    left.select(Span(4, 11))
    data = left.createMimeDataFromSelection()
    assert data.text() == "deposit"
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    block.dropEvent(event)
    assert _anchor(window, "lost").exact == "deposit"
    assert len(window.session.notebook.every()) == 2


def test_selected_words_can_be_dragged_out_of_two_wordings(window: MainWindow) -> None:
    view = _left(window)
    view.select(Span(4, 11))
    _carries_the_deposit(view.createMimeDataFromSelection())


def test_and_out_of_all_wordings(qtbot: QtBot, window: MainWindow) -> None:
    window.session.view.choose(point="2")
    window.session.view.set_mode("all")
    shown = window.workbench.modes.shown
    assert isinstance(shown, SynopsisView)
    qtbot.waitUntil(lambda: bool(shown.column.rows), timeout=5000)
    row = shown.column.rows[0]
    row.text.select(Span(4, 11))
    _carries_the_deposit(row.text.createMimeDataFromSelection())


def test_and_out_of_a_whole_document(qtbot: QtBot, window: MainWindow) -> None:
    window.session.view.choose(point="2")
    window.session.view.set_mode("document")
    shown = window.workbench.modes.shown
    assert isinstance(shown, DocumentView)
    pane = shown._panes.views[0]
    qtbot.waitUntil(lambda: not pane.is_empty, timeout=5000)
    start = pane.sheet.text.index("deposit of 200")
    pane.select(Span(start, start + 7))
    pane.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    _carries_the_deposit(data)


def _carries_the_deposit(data: QMimeData) -> None:
    assert data.text() == "deposit"
    assert [anchor.exact for anchor in anchors_mime.unpack(data)] == ["deposit"]


def test_places_are_offered_and_the_chosen_one_is_taken(qtbot: QtBot, window: MainWindow) -> None:
    block = _block(window, "lost")
    QTest.mouseClick(block.look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(LookDialog)), timeout=5000)
    (dialog,) = window.findChildren(LookDialog)
    assert dialog.list.count() > 0
    assert dialog.chosen is not None
    chosen = dialog.chosen.exact
    dialog.accept()
    anchor = _anchor(window, "lost")
    assert (anchor.exact, anchor.made_on) == (chosen, "")


def test_a_lost_quotation_can_be_left_as_it_is(qtbot: QtBot, window: MainWindow) -> None:
    QTest.mouseClick(_block(window, "lost").look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(LookDialog)), timeout=5000)
    before = window.session.steps.undo_name
    window.findChildren(LookDialog)[0].reject()
    assert _anchor(window, "lost").is_lost
    assert window.session.steps.undo_name == before


def test_lost_quotations_are_counted_and_listed(window: MainWindow) -> None:
    window.session.view.choose(point="2")
    panel = window.workbench.notes
    assert panel.lost.isVisible()
    panel.lost.show_button.click()
    assert [card.note.id for card in panel._list.cards()] == ["lost"]
    assert not panel.lost.isVisible()
    panel.filter.clear_filter()
    assert panel.lost.isVisible()
    window.session.notebook.delete("lost")
    assert not panel.lost.isVisible()


def test_the_menu_of_a_note_leads_to_its_history_and_its_lost_words(qtbot: QtBot, window: MainWindow) -> None:
    _block(window, "lost")
    panel = window.workbench.notes
    panel.deeds._offer_menu("lost", QPoint(10, 10))
    (menu,) = window.findChildren(CardMenu)
    named = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(panel.historyWanted) as asked:
        named["History of this note…"].trigger()
    assert asked.args == ["lost"]
    with qtbot.waitSignal(panel.mended) as wished:
        named["Look for it…"].trigger()
    assert wished.args is not None
    assert wished.args[0] == "lost"
    menu.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(LookDialog)), timeout=5000)
    window.findChildren(LookDialog)[0].reject()


def test_a_foreign_drop_changes_nothing(window: MainWindow) -> None:
    block = _block(window, "lost")
    data = QMimeData()
    data.setData(anchors_mime.TYPE, b'[{"source": "nobody", "start": 0, "end": 4, "exact": "none"}]')
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    block.dropEvent(event)
    assert window.session.workspace is not None
    assert window.session.notebook.waiting == ()
    with Workspace.open(window.session.workspace.path) as stored:
        assert {note.id: note.anchors[0].is_lost for note in stored.notes()}["lost"]
