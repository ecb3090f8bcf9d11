"""Painting in turns: a window paints itself in a turn of its own, behind what it did, and long lists over several
frames; keys and clicks are answered in between."""

from collections.abc import Callable
from math import inf
from time import perf_counter
from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.waiting_line import Turn

_SECONDS: Final = 0.0015
"""After so long in a frame what can wait is left to the next one."""
_SECONDS_LEFT: Final = 0.0025
"""What lists have in a frame that is theirs."""


class _Clock:
    """Of the frame that is being painted, if one is: no two are at a time."""

    def __init__(self) -> None:
        self._end = inf
        self._has_text = self._has_strip = False
        self._due, self._late_texts = WeakSet[QWidget](), WeakSet[QWidget]()
        self._is_for_texts = False
        self.has_left = False

    def start(self) -> None:
        """A frame begins. Lists have those that come when no text waits any more."""
        self._due, self._late_texts = self._late_texts, WeakSet()
        self._is_for_texts = not self.has_left or len(self._due) > 0
        self._end = perf_counter() + (_SECONDS if self._is_for_texts else _SECONDS_LEFT)
        self._has_text = self._has_strip = self.has_left = False

    def stop(self) -> None:
        """It is painted. What is painted for other reasons, such as for a picture, has all the time there is."""
        self._end = inf
        self._is_for_texts = self._has_text = self._has_strip = False
        self._due = WeakSet()

    @property
    def is_late(self) -> bool:
        """Whether there is no more time in it."""
        return perf_counter() > self._end

    def takes_strip(self) -> bool:
        """Whether one more strip of a list is painted in it: one is in any case."""
        if self._has_strip and self.is_late:
            self.has_left = True
            return False
        self._has_strip = True
        return True

    @property
    def is_for_texts(self) -> bool:
        """Whether all of a list waits: the wordings are what the analyst looks for."""
        return self._is_for_texts

    def takes(self, text: QWidget) -> bool:
        """Whether it is painted in this frame: those first that the last one has left, and more while there is time."""
        if (self._due and text not in self._due) or (self._has_text and self.is_late):
            self._late_texts.add(text)
            self.has_left = True
            return False
        self._due.discard(text)
        self._has_text = True
        return True


_clock = _Clock()


class Frames(QObject):
    """Those of a window, which asks `puts_off` of every request to bring its picture up to date."""

    painted = Signal(bool)  # whether all is that was to be

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._turn = Turn(self._paint, self)
        self._is_due = False

    def puts_off(self) -> bool:
        """Whether the window is painted later: not before keys and clicks that came meanwhile."""
        if not self._is_due:
            self._turn.start()
        return not self._is_due

    def _paint(self) -> None:
        self._is_due = True
        _clock.start()
        try:
            QCoreApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        finally:
            self._is_due = False
            _clock.stop()
        self.painted.emit(not _clock.has_left)


def in_turn(viewport: QWidget, event: QPaintEvent, paint: Callable[[], object]) -> None:
    """Paint a text, or leave it to the next frame if another was painted in this and there is no more time. So long
    the old picture stays, so the viewport must paint every pixel it has."""
    if _clock.takes(viewport):
        paint()
    else:
        viewport.update(event.region())


def in_strips(
    viewport: QWidget, event: QPaintEvent, strip: range, paint: Callable[[QPaintEvent], object]
) -> None:
    """Paint a list from the top down, strip by strip; those for which the frame has no time in the next one, and so
    most of a list while there may be texts to paint.

    Of `strip` the start is where one begins, in pixels, and the step how high they are: no row may lie in two. What
    lies below what is painted keeps its old picture so long, so the viewport must paint every pixel it has.
    """
    box = event.rect()
    if _clock.is_for_texts and 2 * box.height() > viewport.height():
        _clock.has_left = True
        viewport.update(event.region())
        return
    first = box.top() - (box.top() - strip.start) % strip.step
    for top in range(first, box.bottom() + 1, strip.step):
        part = event.region().intersected(QRect(box.left(), top, box.width(), strip.step))
        if part.isEmpty():
            continue
        if not _clock.takes_strip():
            below = QRect(box.left(), top, box.width(), box.bottom() + 1 - top)
            viewport.update(event.region().intersected(below))
            return
        paint(QPaintEvent(part))
