"""A card shows how its text looks, and lets it be written where it is clicked or Enter is pressed."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.text.model import Note, Point
from app.text.note_links import Target
from app.ui.notes.card import NoteCard
from app.ui.notes.card_menu import CardMenu
from app.ui.notes.panel import NotesPanel
from app.ui.notes.setting import Setting
from app.ui.theme import Theme

LINKED = Note("1", "2", "**Look** at #2 or [that](note:2)")
LONG = Note("2", "2", "Many words that say little. " * 400)
EMPTY = Note("3", "2", "")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # menus, without a screen


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel()
    qtbot.addWidget(made)
    made.resize(320, 700)
    made.set_points([Point("2", "Deposit"), Point("2.a", "Deposit, part")])
    made.set_point("2")
    made.set_notes([LINKED, LONG, EMPTY], {})
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def _card(panel: NotesPanel, note_id: str) -> NoteCard:
    return next(card for card in panel.findChildren(NoteCard) if card.note.id == note_id and card.isVisible())


def test_at_rest_the_text_shows_as_it_looks(panel: NotesPanel) -> None:
    card = _card(panel, "1")
    assert card.rendered.isVisible()
    assert not card.body.isVisible()
    assert card.rendered.toPlainText() == "Look at #2 or that"


def test_an_empty_note_is_there_to_be_written(panel: NotesPanel) -> None:
    panel.select_note("3")
    assert _card(panel, "3").body.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_it_is_written_in_by_key(panel: NotesPanel, key: Qt.Key) -> None:
    panel.focus_notes()
    card = _card(panel, "1")
    card.rendered.setFocus()
    QTest.keyClick(card.rendered, key)
    assert card.body.hasFocus()
    assert not card.rendered.isVisible()


def test_a_click_puts_the_cursor_where_it_was(panel: NotesPanel) -> None:
    card = _card(panel, "1")
    place = card.rendered.cursorRect().center() + QPoint(14, 0)
    QTest.mouseClick(card.rendered.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert card.body.hasFocus()
    assert len("**") < card.body.textCursor().position() < len("**Look**")


def test_going_elsewhere_shows_what_was_written_as_it_looks(panel: NotesPanel) -> None:
    panel.changed.connect(lambda note: panel.set_notes([note, LONG, EMPTY], {}))
    panel.edit_note("1")
    card = _card(panel, "1")
    QTest.keyClicks(card.body, " *now*")
    panel.focus_notes()
    assert card.rendered.isVisible()
    assert card.rendered.toPlainText().endswith("that now")


def test_within_the_card_the_field_stays(panel: NotesPanel) -> None:
    panel.edit_note("1")
    card = _card(panel, "1")
    card.tags.setFocus()
    assert card.body.isVisible()


def test_links_are_followed_by_keyboard(qtbot: QtBot, panel: NotesPanel) -> None:
    card = _card(panel, "1")
    card.rendered.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(card.rendered, Qt.Key.Key_Tab)
    with qtbot.waitSignal(panel.pointWanted, timeout=0) as wanted:
        QTest.keyClick(card.rendered, Qt.Key.Key_Return)
    assert wanted.args == ["2"]
    assert not card.body.isVisible()


def test_a_link_to_a_note_that_is_listed_goes_there(qtbot: QtBot, panel: NotesPanel) -> None:
    with qtbot.waitSignal(panel.activated, timeout=0):
        _card(panel, "1").followed.emit(Target("note", "2"))
    assert panel.current == "2"


def test_a_link_to_a_note_elsewhere_is_asked_for(qtbot: QtBot, panel: NotesPanel) -> None:
    with qtbot.waitSignal(panel.noteWanted, timeout=0) as wanted:
        _card(panel, "1").followed.emit(Target("note", "far"))
    assert wanted.args == ["far"]


def test_a_long_note_is_folded_until_all_of_it_is_wanted(panel: NotesPanel) -> None:
    panel.select_note("2")
    card = _card(panel, "2")
    folded = card.height()
    assert folded < 500
    unfold = next(button for button in card.findChildren(QToolButton) if button.text() == "Show all of it")
    assert unfold.isVisible()
    QTest.mouseClick(unfold, Qt.MouseButton.LeftButton)
    assert card.height() > 2 * folded
    assert not unfold.isVisible()


def test_a_note_elsewhere_says_where_and_leads_there(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.set_notes([Note("9", "2.a", "x"), Note("8", "2", "y")], {})
    part, here = _card(panel, "9"), _card(panel, "8")
    assert part.head.point.isVisible()
    assert not here.head.point.isVisible()
    with qtbot.waitSignal(panel.pointWanted, timeout=0) as wanted:
        QTest.mouseClick(part.head.point, Qt.MouseButton.LeftButton)
    assert wanted.args == ["2.a"]


def test_a_card_is_as_high_as_what_it_shows(panel: NotesPanel) -> None:
    card = _card(panel, "1")
    heights = []
    for _ in range(2):
        panel.edit_note("1")
        heights.append((card.height(), card.height_for(card.width())))
        panel.focus_notes()
        heights.append((card.height(), card.height_for(card.width())))
    assert [given for given, _ in heights] == [needed for _, needed in heights]


def test_the_menu_of_a_note_is_reached_by_mouse_and_by_keyboard(panel: NotesPanel) -> None:
    card = _card(panel, "1")
    more = next(tool for tool in card.findChildren(QToolButton) if tool.accessibleName() == "More")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), card.mapToGlobal(QPoint()))
    QApplication.sendEvent(card, by_key)
    assert len(panel.findChildren(CardMenu)) == 2


def test_a_link_to_a_note_is_copied_and_leads_back_to_it(qtbot: QtBot, panel: NotesPanel) -> None:
    menu = CardMenu(LINKED, panel)
    next(action for action in menu.actions() if "link" in action.text()).trigger()
    link = QApplication.clipboard().text()
    panel.set_notes([LINKED, Note("3", "2", f"As said in {link}")], {})
    with qtbot.waitSignal(panel.activated, timeout=0) as gone:
        _card(panel, "3").rendered.anchorClicked.emit(QUrl("note:1"))
    assert "As said in Look at" in _card(panel, "3").rendered.toPlainText()
    assert gone.args == ["1"]


def test_what_a_note_menu_offers_is_asked_of_the_window(qtbot: QtBot, panel: NotesPanel) -> None:
    _card(panel, "1").menuWanted.emit(QPoint())
    (menu,) = panel.findChildren(CardMenu)
    actions = {action.text().partition("\t")[0]: action for action in menu.actions()}
    with qtbot.waitSignal(panel.copyWanted, timeout=0) as copied:
        actions["Copy to other points…"].trigger()
    with qtbot.waitSignal(panel.templateKept, timeout=0) as kept:
        actions["Keep as a template"].trigger()
    assert (copied.args, kept.args) == (["1"], [LINKED])


def test_whatever_takes_the_keyboard_has_a_name(panel: NotesPanel) -> None:
    panel.focus_filter()
    nameless = [
        widget
        for widget in panel.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_how_high_a_card_is_does_not_depend_on_how_wide_it_was(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    body = "Some words that take a few lines. " * 5 + "\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    heights = set()
    for before in ((), (60,), (900, 60)):
        card = NoteCard(holder)
        card.set_note(Note("1", "2", body), Setting(theme))
        for width in before:
            card.setGeometry(0, 0, width, card.height_for(width))
            layout = card.layout()
            assert layout is not None
            layout.activate()
        heights.add(card.height_for(268))
    assert len(heights) == 1
