"""Turns the watch over slow events on and off for a window."""

import os
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.ui.stopwatch.overlay import Overlay
    from app.ui.stopwatch.watch import Watch
    from app.ui.window import MainWindow

SWITCH: Final = "VARIORUM_SLOW_EVENTS"
"""With this environment variable set to anything, the watch is on from the start."""


class SlowEvents(QObject):
    """The watch over slow events and what shows them; neither is there while it is off."""

    changed = Signal()  # it was turned on or off

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._watch: Watch | None = None
        self.overlay: Overlay | None = None
        if os.environ.get(SWITCH):
            self.toggle()

    @property
    def is_on(self) -> bool:
        """Whether events are measured and shown."""
        return self._watch is not None

    def toggle(self) -> None:
        """Measure events and show the slow ones, or stop that."""
        if self._watch is not None:
            self._end(self._watch)
        else:
            self._begin()
        self.changed.emit()

    def _begin(self) -> None:
        from app.ui.stopwatch.overlay import Overlay
        from app.ui.stopwatch.record import Record
        from app.ui.stopwatch.watch import Watch

        record = Record()
        self._watch, self.overlay = Watch(record, self), Overlay(record, self._window)
        self._watch.start()
        self.overlay.closed.connect(self.toggle)
        self.overlay.show()

    def _end(self, watch: "Watch") -> None:
        watch.stop()
        watch.deleteLater()
        self._watch = None
        if self.overlay is not None:
            self.overlay.hide()
            self.overlay.deleteLater()
            self.overlay = None
