"""Keeps Python from searching again and again for garbage among all that a project and the lexicons hold.

Every search looks at each of up to some million values that live as long as the project, and the window stands still
meanwhile, up to a second. What is there is therefore set apart, quickly and often while it becomes more, and searched
again when the project is left.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 50
"""What is made in between is searched once: in 50 ms so much that it takes some 6 ms on a slow machine."""


class Freezer(QObject):
    """Runs while a project is being read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeps = True
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(gc.freeze)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def start(self, *, keep: bool = True) -> None:
        """Much is going to be made that is kept: apart from the rest until the project is left if `keep`, else until
        it has been made; then it counts as old, and is searched as seldom as all that is old."""
        self._keeps = keep
        self._timer.start()

    def settle(self) -> None:
        """It has been made."""
        if self.is_running:
            self._timer.stop()
            gc.freeze()
            if not self._keeps:
                gc.unfreeze()

    def end(self) -> None:
        """It is kept no longer."""
        self._timer.stop()
        gc.unfreeze()
