"""Which theme is on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.appearance import SYSTEM, Appearance
from app.ui.theme import Theme


@pytest.fixture
def appearance(qtbot: QtBot) -> Iterator[Appearance]:
    made = Appearance("light")
    yield made
    made.choose(SYSTEM)


def test_a_theme_is_put_on_the_whole_program(qtbot: QtBot, appearance: Appearance) -> None:
    with qtbot.waitSignal(appearance.changed, timeout=0) as changed:
        appearance.choose("dark")
    assert changed.args == [Theme.load("dark")]
    assert QApplication.palette().window().color() == Theme.load("dark").color("panel")


def test_the_same_theme_again_is_no_change(qtbot: QtBot, appearance: Appearance) -> None:
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.choose("light")


def test_a_theme_that_does_not_exist_follows_the_system(appearance: Appearance) -> None:
    appearance.choose("violet")
    assert appearance.choice == SYSTEM


def test_the_system_is_followed_as_it_changes(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance.choose(SYSTEM)
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(appearance, "_hints", _System())
    with qtbot.waitSignal(appearance.changed, timeout=0):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.theme.dark


def test_a_chosen_theme_stays_whatever_the_system_does(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appearance, "_hints", _System())
    with qtbot.assertNotEmitted(appearance.changed):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_a_system_that_wants_more_contrast_gets_it(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    appearance.choose(SYSTEM)
    monkeypatch.setattr(appearance, "_hints", _System(Qt.ContrastPreference.HighContrast))
    with qtbot.waitSignal(appearance.changed, timeout=0):
        QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.emit(
            Qt.ContrastPreference.HighContrast
        )
    assert (appearance.theme.dark, appearance.theme.strong) == (True, True)


class _System:
    """A system that has turned dark, and may want strong contrasts."""

    def __init__(self, contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference) -> None:
        self._contrast = contrast

    def accessibility(self) -> "_System":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802  Qt's name
        return self._contrast

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802  Qt's name
        return Qt.ColorScheme.Dark

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802  Qt's name
        """Nothing to set."""
