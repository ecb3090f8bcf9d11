"""When the system ends the program: nothing that was typed is lost, and the project is closed as ever.

A signal may come while Qt waits and no Python runs, so that it wakes Qt up through a pair of sockets.
"""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

from app.ui.windows import Windows

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
"""What ends a program, by name, as not every system has all: Ctrl+C, a request, a terminal that is closed."""


class Endings(QObject):
    """Ends all windows in good order when it is asked from outside."""

    def __init__(self, windows: Windows) -> None:
        super().__init__(windows)
        self._windows = windows
        self._asked = False
        self._ear, self._mouth = socket.socketpair()
        for end in (self._ear, self._mouth):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)

    def listen(self, application: QGuiApplication) -> None:
        """Listen from now on. Only in the main thread."""
        signal.set_wakeup_fd(self._mouth.fileno())
        for name in SIGNALS:
            if (number := getattr(signal, name, None)) is not None:
                signal.signal(number, self._ask)
        application.commitDataRequest.connect(lambda _manager: self._windows.secure())
        application.aboutToQuit.connect(self._windows.shut_down)

    def close(self) -> None:
        """Listen no more."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        for end in (self._ear, self._mouth):
            end.close()

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True

    def _wake(self) -> None:
        self._ear.recv(64)
        if self._asked:
            self._asked = False
            self._windows.end()
            QCoreApplication.quit()
