"""The manual's window: what is asked for shows, Back leads back, and nothing outside the manual is looked up."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.ui.manual.browser import framed
from app.ui.manual.library import Manual
from app.ui.manual.window import ManualWindow
from app.ui.theme import Theme
from app.ui.window import MainWindow


@pytest.fixture
def manual(qtbot: QtBot, theme: Theme) -> ManualWindow:
    made = ManualWindow(Manual.load("en"), theme)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def opened(window: MainWindow) -> ManualWindow:
    """The manual of a window."""
    found = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, ManualWindow) and each.isVisible()
    ]
    assert len(found) == 1
    return found[0]


def test_choosing_in_the_contents_shows_the_page(manual: ManualWindow) -> None:
    manual.contents.set_shown("notes")
    assert manual.shown == "notes"
    assert manual.browser.toPlainText().startswith("Notes")


@pytest.mark.parametrize("page", [page.id for page in Manual.load("en").pages])
def test_every_page_can_be_shown(manual: ManualWindow, page: str) -> None:
    manual.show_page(page)
    assert manual.contents.shown == page
    assert manual.browser.accessibleName() in manual.browser.toPlainText()


def test_back_and_forward(manual: ManualWindow) -> None:
    manual.show_page("notes")
    manual.show_page("safety")
    manual.back()
    assert manual.shown == "notes"
    manual.forward()
    assert manual.shown == "safety"
    manual.back()
    manual.show_page("look")
    assert not manual.forward_button.isEnabled()


def test_a_link_leads_to_its_page(manual: ManualWindow) -> None:
    manual.browser.anchorClicked.emit(QUrl("notes.md"))
    assert manual.shown == "notes"


@pytest.mark.parametrize(
    "address", ["https://example.org/notes.md", "file:///etc/notes.md", "//host/notes.md", "x"]
)
def test_a_link_out_of_the_manual_leads_nowhere(manual: ManualWindow, address: str) -> None:
    before = manual.shown
    manual.browser.anchorClicked.emit(QUrl(address))
    assert manual.shown == before


@pytest.mark.parametrize("address", ["https://example.org/a.png", "../icons/about.svg", "/etc/hostname"])
def test_no_picture_is_looked_up_outside(manual: ManualWindow, address: str) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert manual.browser.loadResource(kind, QUrl(address)) is None


def test_its_own_pictures_are_shown(manual: ManualWindow) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert not manual.browser.loadResource(kind, QUrl("window.png")).isNull()


def test_typing_finds_and_enter_leads_there(manual: ManualWindow) -> None:
    manual.field.setFocus()
    QTest.keyClicks(manual.field, "backups")
    QTest.keyClick(manual.field, Qt.Key.Key_Return)
    assert manual.hits.hasFocus()
    assert manual.shown == "safety"
    QTest.keyClick(manual.hits, Qt.Key.Key_Escape)
    assert manual.field.hasFocus()
    QTest.keyClick(manual.field, Qt.Key.Key_Escape)
    assert manual.contents.isVisible()


def test_nothing_found_is_said(manual: ManualWindow) -> None:
    manual.seek("zebra")
    assert not manual.hits.isVisible()
    assert not manual.contents.isVisible()


def test_escape_closes_it(manual: ManualWindow, qtbot: QtBot) -> None:
    QTest.keyClick(manual.browser, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_a_narrow_window_needs_no_scrolling_to_the_side(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.resize(manual.minimumSize())
    for page in Manual.load("en").pages:
        manual.show_page(page.id)
        qtbot.waitUntil(lambda: manual.browser.horizontalScrollBar().maximum() == 0)


@pytest.mark.parametrize(
    ("pane", "page"),
    [("points", "comparing"), ("left", "comparing"), ("notes", "notes"), ("findings", "findings")],
)
def test_the_manual_opens_at_the_page_for_where_one_is(
    window: MainWindow, qtbot: QtBot, pane: str, page: str
) -> None:
    window.workbench.focus(pane)
    window.actions_.action("manual").trigger()
    assert opened(window).shown == page


def test_a_dialog_has_the_key_as_well(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.action("history").trigger()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert opened(window).shown == "history"


def test_its_size_is_remembered(make_window: Callable[[], MainWindow], project: Path, qtbot: QtBot) -> None:
    first = make_window()
    first.actions_.action("manual").trigger()
    opened(first).resize(700, 500)
    opened(first).close()
    second = make_window()
    second.actions_.action("manual").trigger()
    assert opened(second).width() == 700


@pytest.mark.parametrize("name", Theme.names())
def test_a_picture_of_a_light_window_does_not_dazzle_in_the_dark(name: str, qapp: QApplication) -> None:
    each, white = Theme.load(name), QImage(40, 30, QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    shown = framed(white, each, 1)
    assert shown.size() == white.size()
    bright = shown.pixelColor(20, 15).lightnessF()
    assert 0.6 < bright < 0.85 if each.dark else bright == 1.0
    assert shown.pixelColor(0, 15) == shown.pixelColor(39, 15) == each.color("line")
