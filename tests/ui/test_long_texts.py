"""Texts of the interface of twice the length, as another language may have them: all can still be read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.window import MainWindow
from tests.ui.readable import DIALOGS, MODES, SCREEN, assert_all_can_be_read


class Stretched(QTranslator):
    """Says everything twice, but what is only a figure."""

    def translate(self, _context: str, source: str, _comment: str | None = None, _n: int = -1, /) -> str:
        return f"{source} {source.replace('&', '')}" if source[:1].isalpha() else source

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def stretched(qapp: QApplication) -> Iterator[QObject]:
    translator = Stretched()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def long(stretched: QObject, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A window of 1280 x 720 on a project, in a language that takes twice the room."""
    window.resize(SCREEN)
    window.session.view.choose(point="2")
    qtbot.waitUntil(lambda: window.session.view.script is not None)
    return window


@pytest.mark.parametrize("page", [*MODES, "overview", "align"])
def test_every_page_can_be_read(long: MainWindow, qtbot: QtBot, page: str) -> None:
    long.actions_.action(page).trigger()
    qtbot.wait(0)
    assert long.minimumSizeHint().width() <= SCREEN.width()
    assert_all_can_be_read(long)


@pytest.mark.parametrize("action", DIALOGS)
def test_every_dialog_can_be_read(long: MainWindow, qtbot: QtBot, action: str) -> None:
    before = set(QApplication.topLevelWidgets())
    long.actions_.action(action).trigger()
    made = [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
    assert made
    for dialog in made:
        qtbot.wait(0)
        assert dialog.minimumSizeHint().width() <= SCREEN.width()
        dialog.resize(SCREEN)
        qtbot.wait(0)
        assert_all_can_be_read(dialog)
        dialog.close()
