"""Keeps Python from searching again and again for garbage among all that a large project holds.

Every search looks at each of some million values that live as long as the project, and the window stands still
meanwhile, up to a second. What is there is therefore set apart, quickly and often while it becomes more, and searched
again when the project is left.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 200


class Freezer(QObject):
    """Runs while a large project is being read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(gc.freeze)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        """Much is going to be made that is kept."""
        self._timer.start()

    def settle(self) -> None:
        """It has been made."""
        if self.is_running:
            self._timer.stop()
            gc.freeze()

    def end(self) -> None:
        """It is kept no longer."""
        self._timer.stop()
        gc.unfreeze()
