"""A look at what stands around a passage in its source."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.window import MainWindow
from app.ui.wordings.around import Around


def looked(window: MainWindow) -> Around:
    window.actions_.action("show-around").trigger()
    found = window.findChildren(Around)[-1]
    assert found.isVisible()
    return found


def ink(around: Around, words: str) -> str:
    """The colour that words are shown in."""
    cursor = QTextCursor(around.text.document().find(words))
    return cursor.charFormat().foreground().color().name()


def test_the_passage_stands_out_among_what_is_around_it(window: MainWindow) -> None:
    window.session.view.choose(point="2")
    around, theme = looked(window), window.appearance.theme
    assert isinstance(theme, Theme)
    assert ink(around, "deposit of 200") == theme.color("text").name()
    assert ink(around, "Guests may use") == theme.color("muted").name()
    assert "harbour" in around.text.accessibleName()
    around.close()


def test_it_is_of_the_side_that_the_keyboard_is_in(window: MainWindow) -> None:
    window.actions_.action("focus-right").trigger()
    around = looked(window)
    assert "valley" in around.text.accessibleName()
    around.close()


def test_escape_leaves_and_the_button_leads_to_the_whole_document(window: MainWindow, qtbot: QtBot) -> None:
    around = looked(window)
    QTest.keyClick(around.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Around))
    assert window.actions_.action("read-pair").isChecked()
    around = looked(window)
    QTest.mouseClick(around.whole_button, Qt.MouseButton.LeftButton)
    assert window.actions_.action("read-document").isChecked()
    assert QApplication.activePopupWidget() is None


def test_it_is_found_from_one_column_too(window: MainWindow) -> None:
    window.actions_.action("read-inline").trigger()
    around = looked(window)
    assert "Guests may use the garden until ten at night." in around.text.toPlainText()
    around.close()


def test_a_long_name_does_not_widen_it(window: MainWindow) -> None:
    source = window.session.content.sources[0]
    window.session.collecting.describe(source.id, {"name": "a name " * 60})
    around = looked(window)
    assert around.width() <= window.workbench.modes.width()
    around.close()
