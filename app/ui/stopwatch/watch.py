"""Measures how long the window's thread takes for its events.

An event lasts from where Qt hands it out until the next one is handed out or the thread waits again. An event that is
sent inside another therefore ends the first, and what the first does afterwards counts for the one inside: near enough
to see where to look. Nothing is overridden: while nobody watches, nothing of this runs.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject

from app.ui.stopwatch.record import Record

_MS = 1_000


class Watch(QObject):
    """Fills a record from `start` to `stop`. `clock` tells seconds."""

    def __init__(
        self, record: Record, parent: QObject | None = None, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        super().__init__(parent)
        self._record, self._clock = record, clock
        self._turn: float | None = None  # when the thread began to work, None while it waits
        self._since = 0.0
        self._receiver, self._event = "", QEvent.Type.None_

    def start(self) -> None:
        """Look at every event from now on."""
        if (application := QCoreApplication.instance()) is not None:
            application.installEventFilter(self)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._rest)
        dispatcher.aboutToBlock.connect(self._rest)

    def stop(self) -> None:
        """Look at none any more."""
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.disconnect(self._rest)
        dispatcher.aboutToBlock.disconnect(self._rest)
        self._turn = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        now = self._clock()
        if self._turn is None:
            self._turn = now
        else:
            self._end(now)
        # Its name, not the receiver: that may be gone when the event is over.
        self._receiver, self._event, self._since = type(watched).__name__, event.type(), now
        return False

    def _end(self, now: float) -> None:
        self._record.took(self._receiver, self._event.name, _MS * (now - self._since), now)

    def _rest(self) -> None:
        """All that was waiting is done."""
        if self._turn is None:
            return
        now = self._clock()
        self._end(now)
        self._record.stood_still(_MS * (now - self._turn))
        self._turn = None
