"""What `bench_window` measures with: the whole window, gestures as they come from outside, and clocks."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextEdit, QWidget

from app.ui.garbage import Garbage
from app.ui.settings import APPEARANCE, Settings
from app.ui.viewstate import MODES, Mode
from app.ui.window import MainWindow

_SIZE = 1600, 1000
_READING_MS = 250
"""Between two gestures; what is done behind the first must not hold up the second."""
_PATIENCE_MS = 20_000
"""What takes longer is an error."""
_BEAT_MS = 1
_BEHIND = ("overview", "compare ahead", "judge")
_TURN = 120
"""Of the wheel, by a notch."""


@dataclass
class Measured:
    """Milliseconds of a gesture that was made several times: until it was painted, and for how long at most the
    window answered nothing, in the gesture and the moment after."""

    name: str
    times: list[float] = field(default_factory=list)
    gaps: list[float] = field(default_factory=list)


class Clock:
    """Measures gestures in a window. Times are seconds of `time.perf_counter`.

    What a gesture asked for is painted once the window has painted itself while `is_there` holds.
    """

    def __init__(self, window: QWidget, is_there: Callable[[], bool] = lambda: True) -> None:
        self._busy, self._painted, self._is_there = _Busy(), _Painted(window), is_there

    def measure(self, name: str, times: int, do: Callable[[int], object]) -> Measured:
        """Do something so many times, each time with its number, and read a little in between."""
        measured = Measured(name)
        for number in range(times):
            _run(_READING_MS)
            self._busy.begin()
            start = time.perf_counter()
            do(number)
            self.note(measured, start)
        return measured

    def rest(self, name: str, seconds: float) -> Measured:
        """Do nothing for so long; of every moment of it the longest gap."""
        measured = Measured(name)
        for _ in range(round(1000 * seconds / _READING_MS)):
            self._busy.begin()
            _run(_READING_MS)
            measured.gaps.append(self._busy.longest())
        measured.times = measured.gaps
        return measured

    def note(self, measured: Measured, start: float) -> None:
        """Wait until what was begun then is painted, and a moment longer."""
        measured.times.append(1000 * (self._painted.wait(self._is_there) - start))
        _run(_READING_MS)
        measured.gaps.append(self._busy.longest())


class Rig:
    """A window with a project in it."""

    def __init__(self, project: Path) -> None:
        started = time.perf_counter()
        self.window = MainWindow(Settings(project.with_suffix(".ini")))
        self.window.resize(*_SIZE)
        self.view = self.window.session.view
        self._garbage = Garbage(self.window)
        self.clock = Clock(self.window, self._is_compared)
        self._key = Qt.Key.Key_Down
        self.start = Measured("start")
        assert self.window.open(project)
        self.window.show()
        self.clock.note(self.start, started)

    def settle(self, seconds: float) -> None:
        """Wait until nothing is done in the background, for so long at most."""
        judging, jobs = self.window.session.judging, self.window.session.jobs
        until = time.perf_counter() + seconds
        while time.perf_counter() < until and (not judging.is_complete or jobs.running(*_BEHIND)):
            _run(50)

    @property
    def progress(self) -> tuple[int, int]:
        """Of how many points the findings are known, and how many points there are."""
        return self.window.session.judging.progress

    # what an analyst does

    def set_mode(self, mode: Mode) -> None:
        """Look at the same place in another way, until all of it is there."""
        self.view.set_mode(mode)
        _run(6 * _READING_MS)

    def step(self, _number: int) -> None:
        """Press the key for the next point, and at the end of the list for the one before."""
        tree = self.window.workbench.points.tree
        ways = {Qt.Key.Key_Down: tree.indexBelow, Qt.Key.Key_Up: tree.indexAbove}
        if not ways[self._key](tree.currentIndex()).isValid():
            self._key = next(key for key in ways if key != self._key)
        tree.setFocus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send(QKeyEvent(kind, self._key, Qt.KeyboardModifier.NoModifier))

    def leap(self, number: int) -> None:
        """Go to any other point."""
        self._click()
        here = self.view.place.point
        others = [point for point in self.view.content.point_ids if point != here]
        self.view.choose(point=random.Random(number).choice(others))

    def exchange(self, number: int) -> None:
        """Look at any other source on the right."""
        self._click()
        taken = self.view.place.left, self.view.place.right
        others = [source for source in self.view.content.source_ids if source not in taken]
        self.view.choose(right=random.Random(number).choice(others))

    def filter(self, letters: str) -> None:
        """Write into the filter of the points."""
        self._click()
        self.window.workbench.points.filter_box.setText(letters)

    def change_mode(self, _number: int) -> None:
        """Read in the next mode."""
        self._click()
        self.view.set_mode(MODES[(MODES.index(self.view.mode) + 1) % len(MODES)])

    def change_theme(self, number: int) -> None:
        """Change between light and dark."""
        self._click()
        self.window.preferences.put(APPEARANCE, "dark" if number % 2 == 0 else "light")

    def zoom(self, number: int) -> None:
        """Make the wordings larger, and smaller again."""
        self._click()
        self.window.pages.zoom(1 if number % 2 == 0 else -1)

    def show_page(self, page: str) -> None:
        """Show another page, until all of it is there."""
        self.window.show_page(page)
        _run(6 * _READING_MS)

    def show_all_findings(self) -> None:
        """List the findings of the project, as far as they are known."""
        self.window.workbench.show_project_findings()
        _run(6 * _READING_MS)

    @property
    def reading(self) -> QWidget:
        """Where the wordings stand, in the mode that shows."""
        return self.window.workbench.modes

    def scroll(self, part: QWidget) -> None:
        """Turn the wheel over what scrolls there; at its end, back."""
        self._click()
        turn_wheel(part)

    def can_scroll(self, part: QWidget) -> bool:
        """Whether there is more than shows."""
        return _scrolling(part) is not None

    def close(self) -> None:
        """Close the window and wait for its threads."""
        self._garbage.end()
        self.window.close()
        self.window.deleteLater()
        _run(_READING_MS)

    # private

    def _send(self, event: QEvent) -> None:
        """Let it come as from outside: to the native window, which hands it to the part that has the keyboard."""
        native = self.window.windowHandle()
        assert native is not None
        QApplication.sendEvent(native, event)

    def _click(self) -> None:
        """What is done without an event from outside begins as if it came from one: what can wait stands still."""
        self.window.session.jobs.rest.stir()

    def _is_compared(self) -> bool:
        """Whether the pair is, if a pair is what shows."""
        return self.view.mode != "pair" or self.view.script is not None


class _Busy(QObject):
    """Notes for how long at most the window could not have answered: a timer of a millisecond came so much too late.

    What its thread does and what it waits for, such as a turn of Python's, both count, as they do for a key.
    """

    def __init__(self) -> None:
        super().__init__()
        self._longest, self._last = 0.0, time.perf_counter()
        self._beat = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._note)
        self._beat.start()

    def begin(self) -> None:
        """Forget what was before."""
        self._longest, self._last = 0.0, time.perf_counter()

    def longest(self) -> float:
        """The longest gap since then, in milliseconds."""
        self._note()
        return 1000 * self._longest

    def _note(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last - _BEAT_MS / 1000)
        self._last = now


class _Painted(QObject):
    """Notes when a window has painted what changed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_due: Callable[[], bool] | None = None
        self._loop = QEventLoop()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._loop.quit)
        self._at = 0.0
        if isinstance(window, MainWindow):
            window.frames.painted.connect(lambda _is_whole: self._note())
        else:
            window.installEventFilter(self)

    def wait(self, is_due: Callable[[], bool]) -> float:
        """Run until the window has painted itself while that holds; when it was done."""
        self._is_due, self._at = is_due, 0.0
        self._patience.start()
        self._loop.exec()
        self._patience.stop()
        assert self._at, "it was never painted"
        return self._at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """For a window that is painted whenever it asks for it."""
        if event.type() == QEvent.Type.UpdateRequest and self._is_due is not None:
            self._window.event(event)
            self._note()
            return True
        return False

    def _note(self) -> None:
        """The window was painted."""
        if self._is_due is not None and self._is_due():
            self._is_due = None
            self._at = time.perf_counter()
            self._loop.quit()


def turn_wheel(part: QWidget) -> None:
    """Turn the wheel by a notch over what scrolls there; at its end, back."""
    area = _scrolling(part)
    assert area is not None
    bar, at = area.verticalScrollBar(), area.viewport().rect().center()
    turn = QPoint(0, _TURN if bar.value() == bar.maximum() else -_TURN)
    event = QWheelEvent(
        QPointF(at),
        QPointF(area.viewport().mapToGlobal(at)),
        QPoint(),
        turn,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own signature
    )
    QApplication.sendEvent(area.viewport(), event)


def _scrolling(part: QWidget) -> QAbstractScrollArea | None:
    """What of a part of the window scrolls farthest, texts before all else; None if all of it shows."""
    found = [part, *part.findChildren(QAbstractScrollArea)]
    areas = [area for area in found if isinstance(area, QAbstractScrollArea) and area.isVisible()]
    areas = [area for area in areas if area.verticalScrollBar().maximum() > 0]
    return max(areas, key=_reach, default=None)


def _reach(area: QAbstractScrollArea) -> tuple[bool, int]:
    return isinstance(area, QTextEdit), area.verticalScrollBar().maximum()


def _run(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
