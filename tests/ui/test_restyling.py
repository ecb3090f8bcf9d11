"""A theme is changed little by little, and looks as if it had been changed at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui import style
from app.ui.restyling import Restyling
from app.ui.settings import Settings
from app.ui.theme import Theme
from app.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, project: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr("app.ui.onlooker.LONG_ENOUGH_MS", 3_600_000)  # no point turns from unseen to seen
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.appearance.choose("light")
    assert made.open(project)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.session.judging.is_complete)
    return made


def _picture(qtbot: QtBot, window: MainWindow) -> QImage:
    """What shows once nothing comes any more."""
    pictures = [window.grab().toImage()]
    while len(pictures) < 5 or any(one != pictures[-1] for one in pictures[-5:]):
        qtbot.wait(100)
        pictures.append(window.grab().toImage())
    return pictures[-1]


def test_it_looks_as_if_it_was_changed_at_once(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    for name in ("dark", "strong-light", "light"):
        with qtbot.waitSignal(window.appearance.changed) as changed:
            window.appearance.choose(name)
            assert not changed.signal_triggered  # not in the turn of the click
        qtbot.waitUntil(lambda: not Restyling.of(qapp).is_on)
        little_by_little = _picture(qtbot, window)
        sheet = qapp.styleSheet()
        assert sheet == style.sheet(Theme.load(name))
        qapp.setStyleSheet("")
        qapp.setStyleSheet(sheet)
        window.appearance.changed.emit(window.appearance.theme)
        assert _picture(qtbot, window) == little_by_little
        assert all(part.updatesEnabled() for part in qapp.allWidgets())


def test_who_changes_her_mind_gets_what_she_chose_last(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    told: list[str] = []
    window.appearance.changed.connect(lambda theme: told.append(theme.name))
    for name in ("dark", "strong-dark", "light"):
        window.appearance.choose(name)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: not Restyling.of(qapp).is_on)
    assert qapp.styleSheet() == style.sheet(Theme.load("light"))
    assert told[-1] == "light"


def test_what_comes_and_goes_meanwhile_is_no_obstacle(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    going = QPushButton("going", window.statusBar())
    going.show()
    window.appearance.choose("dark")
    qtbot.wait(1)
    going.deleteLater()
    coming = QLabel("coming", window)
    coming.setProperty("quiet", "yes")
    coming.show()
    qtbot.waitUntil(lambda: not Restyling.of(qapp).is_on)
    muted = Theme.load("dark").color("muted")
    assert coming.palette().color(coming.foregroundRole()) == muted


def test_keys_are_answered_meanwhile(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    turns: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    window.appearance.choose("dark")
    qtbot.waitUntil(lambda: not Restyling.of(qapp).is_on)
    assert len(turns) > 5
