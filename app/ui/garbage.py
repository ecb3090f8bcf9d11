"""Garbage is looked for on the thread of the window only.

Python looks for it on whatever thread happens to need memory. Part of what it finds may be Qt's, and what belongs to
Qt must not be taken apart on a background thread: the program would break off there and then.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 100
_YOUNG, _MIDDLE, _OLD = 2_000, 10, 1_000
"""So much is made before garbage is looked for in it; after how many times among what is a little older, too; and after
how many of those among all there is. That takes up to a second with a large project, and the window waits."""


class Garbage(QObject):
    """Looks for garbage now and then, in place of Python, until it `end`s."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    def sweep(self) -> None:
        """Look for garbage, if enough was made since."""
        young, middle, old = gc.get_count()
        if young > _YOUNG:
            gc.collect(0 if middle < _MIDDLE else 1 if old < _OLD else 2)

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
