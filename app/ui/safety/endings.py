"""When the system ends the program: nothing that was typed is lost, and the project is closed as ever.

A signal may come while Qt waits and no Python runs, so that it wakes Qt up through a pair of sockets.
"""

import signal
import socket
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from app.ui.window import MainWindow

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
"""What ends a program, by name, as not every system has all: Ctrl+C, a request, a terminal that is closed."""


class Endings(QObject):
    """Ends the window in good order when it is asked from outside."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
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
        application.commitDataRequest.connect(lambda _manager: self._window.rescue.secure())
        application.aboutToQuit.connect(self._window.session.shut_down)

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
            self._window.rescue.secure()
            self._window.session.notebook.let_go()  # nobody can be asked any more
            self._window.close()
            QCoreApplication.quit()
