"""Notes that can only be read, because another window has the project; and what a card shows at rest."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.text.model import Anchor, Note
from app.ui.notes import tags
from app.ui.notes.card import NoteCard
from app.ui.notes.card_menu import CardMenu
from app.ui.notes.panel import NotesPanel
from app.ui.shortcuts import shortcut

NOTE = Note(
    "1", "2", "The sum differs.", (Anchor("a", 0, 9, "200 euros"),), tags=("original needed", "money")
)


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.set_point("2")
    made.set_notes([NOTE], {"a": "Harbour"})
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def card_of(panel: NotesPanel) -> NoteCard:
    return next(card for card in panel.findChildren(NoteCard) if card.isVisible())


def test_a_note_that_is_only_read_takes_no_words(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.set_writable(on=False)
    card = card_of(panel)
    with qtbot.assertNotEmitted(panel.changed), qtbot.assertNotEmitted(panel.deleted):
        panel.edit_note("1")
        assert not card.is_written_in
        QTest.keyClicks(card.tags, "law")
        QTest.keyClick(card, Qt.Key.Key_Delete)
        panel.flush()
    assert card.draft == NOTE
    assert not any(chip.isEnabled() for chip in card.head.chips.values())
    assert not card.head.delete.isEnabled()
    assert not panel.head.add.isEnabled()
    assert card.head.more.isEnabled()


def test_a_note_can_be_written_again(panel: NotesPanel) -> None:
    panel.set_writable(on=False)
    panel.set_writable(on=True)
    card = card_of(panel)
    panel.edit_note("1")
    assert card.is_written_in
    assert not card.body.isReadOnly()
    assert card.head.delete.isEnabled()


def test_the_menu_of_a_note_that_is_only_read_changes_nothing(panel: NotesPanel) -> None:
    menu = CardMenu(NOTE, panel, is_writable=False)
    can = [action.text() for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    assert can == ["Copy a link to this note", "History of this note…"]


def test_tags_at_rest_are_quoted_only_where_they_must_be() -> None:
    assert tags.told(["original needed", "money", "no # here"]) == '#original needed  #money  #"no # here"'


@pytest.mark.parametrize("width", [60, 100])
def test_tags_without_room_end_in_an_ellipsis_and_the_tool_tip_has_them_all(
    panel: NotesPanel, width: int
) -> None:
    field = card_of(panel).tags
    assert field.told(width).endswith("…")
    assert field.fontMetrics().horizontalAdvance(field.told(width)) <= width
    assert "#original needed  #money" in field.toolTip()


@pytest.mark.parametrize("is_writable", [True, False])
def test_how_to_make_a_note_is_told_only_where_one_can_be_made(
    panel: NotesPanel, *, is_writable: bool
) -> None:
    panel.set_notes([], {})
    panel.set_writable(on=is_writable)
    told = " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())
    assert (shortcut("new-note") in told) == is_writable
