"""Notices that the analyst has a pair before the eyes: it was on screen for a while, and nothing stood before it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

LONG_ENOUGH_MS = 2_000
"""So long nobody stays who only leafs through."""


class Onlooker(QObject):
    """`is_in_sight` tells whether the pair that was chosen last shows in the active window."""

    seen = Signal()  # the chosen pair was looked at; once for every choice

    def __init__(self, is_in_sight: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_in_sight = is_in_sight
        self._is_due = False
        self._timer = QTimer(self, singleShot=True, interval=LONG_ENOUGH_MS)
        self._timer.timeout.connect(self._look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.look_again)

    def start(self) -> None:
        """Something else was chosen."""
        self._is_due = True
        self._timer.start()

    def stop(self) -> None:
        """Nothing is chosen any more."""
        self._is_due = False
        self._timer.stop()

    def look_again(self, _window: object = None) -> None:
        """What stood in the way may have gone: the time begins anew, if the pair has not been seen yet."""
        if self._is_due:
            self._timer.start()

    def _look(self) -> None:
        is_covered = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if self._is_due and not is_covered and self._is_in_sight():
            self._is_due = False
            self.seen.emit()
