"""Input first: work that can wait stands still while the analyst types, clicks or scrolls, and all work in the
background while the window has something to do.

A background thread that computes takes its turns from the window, a little at every step, and the window has many
small steps to do just after a key was pressed.
"""

import threading
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from app.ui.lane import Lane

REST_SECONDS: Final = 0.3
"""So long after the last key, click or turn of the wheel patient work goes on."""
BREATH_SECONDS: Final = 0.06
"""So long after it goes on what the analyst waits for, when it is not what was just asked for: the window has answered
by then."""
_TURN_SECONDS = 0.05
"""So long the window has to itself when an answer comes from the background, or it is to be painted."""
_STEP_SECONDS = 0.02
_EAGER_SECONDS: Final = 0.02
"""Work that is waited for, and has asked whether to go on no longer ago, computes."""
_INPUT = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class Rest:
    """When the hands rested last, and the window. `wait` and `leave` are called in any thread, all else in the
    window's."""

    def __init__(self) -> None:
        self._last, self._held, self._busy = -REST_SECONDS, 0.0, 0.0
        self._eager = 0.0  # patient work stands still so long
        self._is_free = threading.Event()  # the window is, for all that is known
        self._lane = Lane()

    def stir(self) -> None:
        """The analyst has done something just now."""
        self._last = time.monotonic()
        self.hold()

    def hold(self) -> None:
        """The window has something to do, and will be painted."""
        self._is_free.clear()
        self._held = self._busy = time.monotonic() + _TURN_SECONDS

    def release(self) -> None:
        """The window is painted, or has nothing to do after all."""
        self._busy = 0.0
        self._is_free.set()

    def wait(self, is_over: Callable[[], bool], seconds: float) -> None:
        """Return once the window is painted, or once `is_over`, which is asked often; and if there are `seconds`, once
        the hands have rested for so long, the window is done, nothing that is waited for computes and it is this
        thread's turn."""
        if not seconds:
            while (left := self._busy - time.monotonic()) > 0 and not is_over():
                self._is_free.wait(min(left, _STEP_SECONDS))
            self._eager = time.monotonic() + _EAGER_SECONDS
            return
        while (
            left := max(self._last + seconds, self._held, self._eager) - time.monotonic()
        ) > 0 and not is_over():
            time.sleep(min(left, _STEP_SECONDS))
        self._lane.enter(is_over)

    def leave(self) -> None:
        """This thread has nothing to do any more."""
        self._lane.leave()


class Hands(QObject):
    """Watches native windows, which get every input once, for input."""

    def __init__(self, rest: Rest, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = rest

    def watch(self, window: QWindow | None) -> None:
        """Watch this window, too."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._rest.stir()
        return False
