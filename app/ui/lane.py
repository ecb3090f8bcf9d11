"""One after the other: of the threads that compute in Python behind the window, one goes on at a time.

Python runs one thread at a time anyway. The more of them ask for it, the longer each call of the window's own thread
waits for its turn.
"""

import threading
import time
from collections.abc import Callable
from typing import Final

_TURN_SECONDS: Final = 0.05
"""After so long another thread goes on, if one waits."""
_SILENCE_SECONDS: Final = 0.01
"""Who has not asked for so long waits for something else, or has ended."""
_STEP_SECONDS = 0.002


class Lane:
    """Threads `enter` it again and again while they compute."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside: int | None = None  # the thread that goes on
        self._since = self._asked = 0.0
        self._waiting = 0

    def enter(self, is_over: Callable[[], bool]) -> None:
        """Return when it is the turn of this thread, or once `is_over`."""
        if self._goes_on():
            return
        with self._lock:
            self._waiting += 1
        try:
            while not is_over():
                time.sleep(_STEP_SECONDS)
                if self._takes_over():
                    return
        finally:
            with self._lock:
                self._waiting -= 1

    def _goes_on(self) -> bool:
        """Whether it is this thread's turn still, or nobody's. Who has had a whole turn gives way to whoever waits."""
        me, now = threading.get_ident(), time.monotonic()
        with self._lock:
            if self._inside == me and self._waiting and now - self._since > _TURN_SECONDS:
                self._inside = None
                return False
            return self._take(me, now)

    def _takes_over(self) -> bool:
        with self._lock:
            return self._take(threading.get_ident(), time.monotonic())

    def _take(self, me: int, now: float) -> bool:
        if self._inside not in (None, me) and now - self._asked <= _SILENCE_SECONDS:
            return False
        if self._inside != me:
            self._inside, self._since = me, now
        self._asked = now
        return True
