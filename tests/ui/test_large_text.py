"""Interface text of twice the size: nothing is cut off without a way to read it, and nothing is off the screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui import scale
from app.ui.notes.head import NotesHead
from app.ui.settings import TEXT_SCALE, Settings
from app.ui.theme import margin_font, reading_font, ui_font
from app.ui.window import MainWindow
from app.ui.wordings.source_chooser import SourceChooser
from tests.ui.readable import DIALOGS, MODES, SCREEN, assert_all_can_be_read


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    kept = Settings(tmp_path / "variorum.ini")
    kept.put(TEXT_SCALE, 200)
    return kept


@pytest.fixture
def large(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window of 1280 x 720 on a project, at 200 %."""
    window.resize(SCREEN)
    window.session.view.choose(point="2")
    qtbot.waitUntil(lambda: window.session.view.script is not None)
    return window


def test_the_window_fits_the_screen(large: MainWindow) -> None:
    assert large.minimumSizeHint().width() <= SCREEN.width()
    assert large.minimumSizeHint().height() <= SCREEN.height()


@pytest.mark.parametrize("mode", MODES)
def test_every_mode_can_be_read(large: MainWindow, qtbot: QtBot, mode: str) -> None:
    large.actions_.action(mode).trigger()
    qtbot.wait(0)
    assert large.minimumSizeHint().width() <= SCREEN.width()
    assert_all_can_be_read(large)


@pytest.mark.parametrize("page", ["overview", "align"])
def test_every_page_can_be_read(large: MainWindow, qtbot: QtBot, page: str) -> None:
    large.actions_.action(page).trigger()
    qtbot.wait(0)
    assert large.minimumSizeHint().width() <= SCREEN.width()
    assert_all_can_be_read(large)


def test_the_start_page_can_be_read(make_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    made = make_window()
    made.resize(SCREEN)
    qtbot.wait(0)
    assert_all_can_be_read(made)


@pytest.mark.parametrize("action", DIALOGS)
def test_every_dialog_can_be_read(large: MainWindow, qtbot: QtBot, action: str) -> None:
    before = set(QApplication.topLevelWidgets())
    large.actions_.action(action).trigger()
    made = [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
    assert made
    for dialog in made:
        qtbot.wait(0)
        assert dialog.minimumSizeHint().width() <= SCREEN.width()
        assert dialog.minimumSizeHint().height() <= SCREEN.height()
        dialog.resize(SCREEN)
        qtbot.wait(0)
        assert_all_can_be_read(dialog)
        dialog.close()


def test_the_wordings_keep_more_room_than_the_findings(large: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(0)
    assert large.workbench.modes.height() > large.workbench.findings.height()


def test_the_point_of_the_notes_can_be_read(large: MainWindow, qtbot: QtBot) -> None:
    head = large.workbench.notes.head
    qtbot.waitUntil(lambda: not head.heading.is_cut)
    assert head.heading.text().endswith("2")
    assert head.add.isVisible()


def test_where_there_is_little_room_the_heading_of_the_notes_keeps_the_point(
    large: MainWindow, qtbot: QtBot
) -> None:
    head = NotesHead(large)
    head.set_point("12.a")
    head.setGeometry(0, 0, 900, 100)
    head.show()
    whole = head.heading.text()
    for width in range(900, 360, -20):
        head.resize(width, 100)
        qtbot.waitUntil(lambda: not head.heading.is_cut)
        assert head.heading.text().endswith("12.a")
    assert head.heading.text() != whole
    assert head.heading.accessibleName() == whole


@pytest.mark.parametrize("mode", ["read-pair", "read-stacked", "read-inline"])
def test_both_names_over_the_wordings_can_be_read(large: MainWindow, qtbot: QtBot, mode: str) -> None:
    large.actions_.action(mode).trigger()
    qtbot.wait(0)
    for chooser in large.workbench.modes.findChildren(SourceChooser):
        if chooser.isVisible():
            wanted = QFontMetrics(ui_font(strong=True)).horizontalAdvance(chooser.currentText())
            assert chooser.parts().name.width() >= wanted


def test_type_and_what_holds_it_grow_together(large: MainWindow) -> None:
    assert ui_font().pixelSize() == 26
    assert large.workbench.points.tree.sizeHintForRow(0) == 60
    assert large.workbench.findings.list.verticalHeader().defaultSectionSize() == 68


def test_wordings_have_a_size_of_their_own(large: MainWindow) -> None:
    assert large.workbench.modes.reading_size == 16
    assert reading_font(16).pixelSize() == 16


def test_signs_in_the_margin_grow_as_far_as_there_is_room(large: MainWindow) -> None:
    assert 13 < margin_font().pixelSize() < ui_font().pixelSize()


def test_another_size_is_taken_up_at_once(large: MainWindow) -> None:
    large.preferences.put(TEXT_SCALE, 100)
    assert QApplication.font().pixelSize() == 13
    assert large.workbench.points.tree.sizeHintForRow(0) == 30
    assert large.workbench.findings.list.verticalHeader().defaultSectionSize() == 34


@pytest.mark.parametrize(
    ("percent", "system", "factor"), [(100, 1, 1), (150, 1, 1.5), (100, 1.5, 1.5), (200, 1.5, 2)]
)
def test_the_systems_large_text_adds_to_the_choice(percent: int, system: float, factor: float) -> None:
    scale.choose_scale(percent, system)
    assert scale.factor() == factor


def test_what_is_scaled_ends_with_its_widget(qtbot: QtBot) -> None:
    widget, told = QWidget(), list[int]()
    scale.scaled(widget, lambda: told.append(scale.px(10)))
    scale.choose_scale(150)
    scale.tell()
    assert told == [10, 15]
    widget.deleteLater()
    qtbot.waitUntil(lambda: not isValid(widget))
    scale.tell()
    assert told == [10, 15]
