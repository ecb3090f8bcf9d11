"""Slow events in the window: turned on and off, seen, copied."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.stopwatch.overlay import Overlay
from app.ui.stopwatch.record import Record
from app.ui.stopwatch.wiring import SWITCH
from app.ui.window import MainWindow


@pytest.fixture
def record() -> Record:
    made = Record()
    made.took("PointTree", "Paint", 48, at=2)
    made.stood_still(61)
    return made


@pytest.fixture
def overlay(qtbot: QtBot, make_window: Callable[[], MainWindow], record: Record) -> Overlay:
    made = Overlay(record, make_window(), clock=lambda: 5.0)
    made.show()
    return made


def texts(overlay: Overlay) -> set[str]:
    return {label.text() for label in overlay.findChildren(QLabel)}


def press(overlay: Overlay, text: str) -> None:
    [button] = [each for each in overlay.findChildren(QPushButton) if each.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_action_turns_it_on_and_off(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    action = window.actions_.action("slow-events")
    assert not window.findChildren(Overlay)
    action.trigger()
    assert action.isChecked()
    assert window.slow_events.overlay is not None
    assert window.slow_events.overlay.isVisible()
    action.trigger()
    assert not action.isChecked()
    assert window.slow_events.overlay is None


def test_its_own_button_turns_it_off(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    window.slow_events.toggle()
    assert window.slow_events.overlay is not None
    press(window.slow_events.overlay, "Close")
    assert not window.slow_events.is_on
    assert not window.actions_.action("slow-events").isChecked()


def test_the_environment_turns_it_on_from_the_start(
    make_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SWITCH, "1")
    window = make_window()
    assert window.slow_events.overlay is not None
    assert window.slow_events.overlay.isVisible()
    window.slow_events.toggle()


def test_it_tells_who_what_how_long_and_when(overlay: Overlay) -> None:
    assert {"Longest gap: 61 ms", "48 ms", "Paint", "PointTree", "3 s ago"} <= texts(overlay)


def test_it_is_copied_as_text(overlay: Overlay, record: Record) -> None:
    press(overlay, "Copy")
    assert QGuiApplication.clipboard().text().splitlines() == list(record.lines(5.0))


def test_it_begins_anew(overlay: Overlay) -> None:
    press(overlay, "Begin anew")
    assert {"Longest gap: 0 ms", "None yet"} <= texts(overlay)
    assert "PointTree" not in texts(overlay)


def test_it_stays_inside_the_window_in_either_direction(overlay: Overlay) -> None:
    window = overlay.window()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window.setLayoutDirection(direction)
        window.resize(900, 600)
        overlay.refresh()
        assert QRect(0, 0, window.width(), window.height()).contains(overlay.geometry())


def test_it_does_not_take_the_keyboard(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    before = window.focusWidget()
    window.slow_events.toggle()
    assert window.focusWidget() is before
    window.slow_events.toggle()
