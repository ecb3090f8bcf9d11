"""Work that waits in line: in a turn of the window one piece of it is done, then keys and clicks are answered.

Timers without delay, each with its own piece, would all come in the same turn.
"""

from collections import deque
from collections.abc import Callable
from weakref import ref

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimerEvent
from shiboken6 import isValid


class Turn(QObject):
    """Calls once in a turn of its own after it was started, once all have been called that were started before."""

    def __init__(self, call: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._call = call
        self._waits = False

    def start(self) -> None:
        """Wait in line, unless it does already."""
        if not self._waits:
            self._waits = True
            _Line.of_program().add(self)

    def stop(self) -> None:
        """Call no more."""
        self._waits = False

    @property
    def is_waiting(self) -> bool:
        """Whether it will call."""
        return self._waits

    def take(self) -> bool:
        """Call now, unless it was stopped meanwhile; whether it did."""
        waited, self._waits = self._waits, False
        if waited:
            self._call()
        return waited


class _Line(QObject):
    """Who waits. One who was stopped and started again stands where he stood first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[ref[Turn]] = deque()
        self._timer = 0

    @staticmethod
    def of_program() -> "_Line":
        application = QCoreApplication.instance()
        assert application is not None
        found = application.findChild(_Line, "", Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, _Line) else _Line(application)

    def add(self, turn: Turn) -> None:
        self._waiting.append(ref(turn))
        self._timer = self._timer or self.startTimer(0)

    def timerEvent(self, _event: QTimerEvent) -> None:
        # What is called may wait for events, and a timer does not come again before it is answered: so another one.
        self.killTimer(self._timer)
        self._timer = self.startTimer(0) if len(self._waiting) > 1 else 0
        while self._waiting:
            turn = self._waiting.popleft()()
            if turn is not None and isValid(turn) and turn.take():
                return
