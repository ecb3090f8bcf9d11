"""One after the other: of the threads that compute in Python behind the window, one goes on at a time.

Python runs one thread at a time anyway. The more of them ask for it, the longer each call of the window's own thread
waits for its turn; and who waits for Python looks so often whether it is free that processors are busy with that alone.
"""

import threading
import time
from collections.abc import Callable
from typing import Final

_TURN_SECONDS: Final = 0.05
"""After so long another thread goes on, if one waits."""
_SILENCE_SECONDS: Final = 0.05
"""Who has not asked for so long waits for something else."""
_LOOK_SECONDS: Final = 0.02


class Lane:
    """Threads `enter` it again and again while they compute, and `leave` it at the end."""

    def __init__(self) -> None:
        self._free = threading.Condition()
        self._inside: int | None = None  # the thread that goes on
        self._since = self._asked = 0.0
        self._waiting = 0

    def enter(self, is_over: Callable[[], bool]) -> None:
        """Return when it is the turn of this thread, or once `is_over`."""
        me = threading.get_ident()
        with self._free:
            if self._goes_on(me):
                return
            self._waiting += 1
            try:
                while not is_over():
                    self._free.wait(_LOOK_SECONDS)
                    if self._take(me):
                        return
            finally:
                self._waiting -= 1

    def leave(self) -> None:
        """This thread computes no more, for the moment."""
        with self._free:
            if self._inside == threading.get_ident():
                self._give_up()

    def _goes_on(self, me: int) -> bool:
        """Whether it is this thread's turn still, or nobody's. Who has had a whole turn gives way to whoever waits."""
        if self._inside == me and self._waiting and time.monotonic() - self._since > _TURN_SECONDS:
            self._give_up()
            return False
        return self._take(me)

    def _give_up(self) -> None:
        self._inside = None
        self._free.notify()

    def _take(self, me: int) -> bool:
        now = time.monotonic()
        if self._inside not in (None, me) and now - self._asked <= _SILENCE_SECONDS:
            return False
        if self._inside != me:
            self._inside, self._since = me, now
        self._asked = now
        return True
