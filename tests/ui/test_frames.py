"""A window is painted in turns of its own, and long lists over several of them; in the end every pixel is right."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.frames import Frames, in_strips, in_turn

_ROW, _ROWS = 10, 30
_SLOW_SECONDS = 0.001
_TEXT_SECONDS = 0.003
"""Longer than a frame has."""


class _List(QWidget):
    """Each row takes its time, and has a colour of its own; `shift` says which."""

    def __init__(self, parent: QWidget, told: list[str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(50, _ROW * _ROWS)
        self.shift = 0
        self._told = told
        self.strips: list[tuple[int, int]] = []

    def color(self, row: int) -> QColor:
        return QColor((row * 8 + self.shift) % 256, 100, self.shift % 256)

    def paintEvent(self, event: QPaintEvent) -> None:
        in_strips(self, event, range(0, self.height(), _ROW), self._paint)

    def _paint(self, event: QPaintEvent) -> None:
        self._told.append("list")
        self.strips.append((event.rect().top(), event.rect().bottom()))
        time.sleep(_SLOW_SECONDS)
        row = event.rect().top() // _ROW
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self.color(row))


class _Text(QWidget):
    """Is painted in one piece, which takes longer than a frame has; `color` says in what."""

    def __init__(self, parent: QWidget, name: str, told: list[str]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setObjectName(name)
        self.color = QColor("red")
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        in_turn(self, event, self._paint)

    def _paint(self) -> None:
        self._told.append(self.objectName())
        time.sleep(_TEXT_SECONDS)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.color)


class _Window(QWidget):
    answered = 0

    def __init__(self) -> None:
        super().__init__()
        self.frames = Frames(self)
        self.told = list[str]()
        """What was painted: texts by their names, rows of the list, and the end of every frame."""
        self.list = _List(self, self.told)
        self.texts = [_Text(self, name, self.told) for name in ("left", "right")]
        for number, text in enumerate(self.texts):
            text.setGeometry(60 + 50 * number, 0, 50, 50)
        self.resize(160, _ROW * _ROWS)
        self.painted: list[bool] = []
        self.frames.painted.connect(self.painted.append)
        self.frames.painted.connect(lambda _: self.told.append("."))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self.frames.puts_off():
            return True
        self.answered += event.type() == QEvent.Type.User
        return super().event(event)


@pytest.fixture
def window(qtbot: QtBot) -> _Window:
    made = _Window()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.painted[-1:] == [True])
    made.painted.clear()
    made.list.strips.clear()
    made.told.clear()
    return made


def test_a_long_list_is_painted_over_several_frames_and_each_row_once(window: _Window, qtbot: QtBot) -> None:
    window.list.update()
    qtbot.waitUntil(lambda: window.painted[-1:] == [True])
    assert len(window.painted) > 1
    assert not any(window.painted[:-1])
    assert window.list.strips == [(n * _ROW, n * _ROW + _ROW - 1) for n in range(_ROWS)]


def test_in_the_end_the_picture_is_that_of_the_last_change(window: _Window, qtbot: QtBot) -> None:
    window.list.shift = 40
    window.list.update()
    qtbot.waitUntil(lambda: bool(window.painted))
    window.list.shift = 90  # while half of it is painted
    window.list.update()
    qtbot.waitUntil(lambda: window.painted[-1:] == [True])
    assert (0, _ROW - 1) in window.list.strips[1:]
    last = {top // _ROW: n for n, (top, _) in enumerate(window.list.strips)}
    assert len(last) == _ROWS


def test_strips_begin_where_rows_do(window: _Window, qtbot: QtBot) -> None:
    window.list.update(0, 13, 50, 40)
    qtbot.waitUntil(lambda: window.painted[-1:] == [True])
    assert [top for top, _ in window.list.strips] == [13, 20, 30, 40, 50]


def test_a_picture_of_the_window_has_all_of_it(window: _Window) -> None:
    window.list.shift = 7
    picture = window.list.grab().toImage()
    for row in range(_ROWS):
        assert picture.pixelColor(5, row * _ROW + 5) == window.list.color(row)


def test_what_came_meanwhile_is_answered_before_it_is_painted(window: _Window, qtbot: QtBot) -> None:
    window.list.update()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest)
    QCoreApplication.postEvent(window, QEvent(QEvent.Type.User))
    QCoreApplication.sendPostedEvents(window, QEvent.Type.User)
    assert window.answered == 1
    assert not window.list.strips
    qtbot.waitUntil(lambda: window.painted[-1:] == [True])


def test_a_text_for_which_there_is_no_time_waits_for_the_next_frame(window: _Window, qtbot: QtBot) -> None:
    for text in window.texts:
        text.update()
    qtbot.waitUntil(lambda: window.painted[-1:] == [True])
    assert window.told == ["left", ".", "right", "."]


def test_a_text_that_waits_comes_before_one_that_has_changed_again(window: _Window, qtbot: QtBot) -> None:
    def scroll() -> None:
        if len(window.painted) < 4:
            for text in window.texts:
                text.update()

    window.frames.painted.connect(scroll)
    scroll()
    qtbot.waitUntil(lambda: window.painted[-1:] == [True])
    assert window.told[:8] == ["left", ".", "right", ".", "left", ".", "right", "."]


def test_a_list_waits_for_the_texts(window: _Window, qtbot: QtBot) -> None:
    window.list.update()
    for text in window.texts:
        text.update()
    qtbot.waitUntil(lambda: window.painted[-1:] == [True])
    assert window.told[:5] == ["left", ".", "right", ".", "list"]
    assert [top for top, _ in window.list.strips] == [n * _ROW for n in range(_ROWS)]


def test_two_lists_share_the_time_of_a_frame(window: _Window, qtbot: QtBot) -> None:
    other = _List(window, window.told)
    other.move(160, 0)
    window.resize(220, window.height())
    other.show()
    qtbot.waitUntil(lambda: bool(other.strips))
    window.painted.clear()
    window.told.clear()
    for one in (window.list, other):
        one.strips.clear()
        one.update()
    qtbot.waitUntil(lambda: window.painted[-1:] == [True])
    frames = "".join("|" if said == "." else "x" for said in window.told).split("|")
    assert max(map(len, frames)) < _ROWS / 2
    for one in (window.list, other):
        assert [top for top, _ in one.strips] == [n * _ROW for n in range(_ROWS)]


def test_a_little_of_a_list_is_painted_at_once(window: _Window, qtbot: QtBot) -> None:
    window.list.update(0, _ROW, 50, _ROW)
    qtbot.waitUntil(lambda: bool(window.painted))
    assert window.painted == [True]
    assert window.list.strips == [(_ROW, 2 * _ROW - 1)]


def test_texts_that_wait_show_in_a_picture_of_the_window(window: _Window) -> None:
    for text in window.texts:
        text.color = QColor("blue")
        text.update()
    picture = window.grab().toImage()
    assert {picture.pixelColor(x, 20).name() for x in (80, 130)} == {QColor("blue").name()}
