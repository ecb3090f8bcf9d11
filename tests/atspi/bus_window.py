"""The program on a project, as a program of its own: `python -m tests.atspi.bus_window PROJECT`.

There is no window manager to give it the keyboard, so it takes it.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from app.ui.main import application, run


class Taking(QObject):
    """Gives the keyboard to the window as soon as it shows, and again when a dialog has gone."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Close):
            QTimer.singleShot(0, self._take)
        return False

    def _take(self) -> None:
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        shown.sort(key=lambda one: isinstance(one, QMainWindow))
        if shown and not any(one.isActiveWindow() for one in shown):
            shown[0].activateWindow()


if __name__ == "__main__":
    taking = Taking()
    application().installEventFilter(taking)
    run(Path(sys.argv[1]))
