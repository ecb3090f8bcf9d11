"""Opens the window and runs it."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.errors import Problem
from app.ui import crash, languages
from app.ui.access import roles
from app.ui.garbage import Garbage
from app.ui.icons import application_icon
from app.ui.safety.endings import Endings
from app.ui.settings import LANGUAGE, Settings
from app.ui.turns import take_short_turns
from app.ui.window import MainWindow
from app.ui.windows import Windows


def run(project: Path | None) -> int:
    """Open the window on `project`, or where the analyst left off, until it is closed; the exit status.

    Raises `Problem` where there is no display to open it on.
    """
    qt = application()
    languages.install(qt, Settings().get(LANGUAGE))
    settings = Settings()
    windows = Windows(settings)
    window = _window(windows, settings, project)
    endings = Endings(windows)
    endings.listen(qt)
    garbage = Garbage(windows)
    if project is None:
        window.open_last()
    window.show()
    if project is None:
        windows.open_again()
    window.rescue.tell_of_rescued()
    status = qt.exec()
    garbage.end()
    endings.close()
    return status


def open_and_close(project: Path) -> None:
    """Open the window on `project`, let it paint itself, and close it: does it work here at all?

    Raises `Problem` if there is no display or the project could not be opened.
    """
    qt = application()
    window = MainWindow(Settings(project.with_suffix(".ini")))
    if not window.open(project):
        raise Problem(window.message.text)
    window.show()
    QTimer.singleShot(0, lambda: (window.grab(), window.close()))
    qt.exec()


def application() -> QApplication:
    """Qt's application, made if there is none yet. Raises `Problem` where there is no display."""
    _require_display()
    take_short_turns()
    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("variorum")
    application.setApplicationDisplayName("Variorum")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("variorum")
    application.setWindowIcon(application_icon())
    roles.install()
    return application


def _window(windows: Windows, settings: Settings, project: Path | None) -> MainWindow:
    window = MainWindow(settings, windows=windows)
    sys.excepthook = crash.hook(lambda: windows.current, windows.say, windows.flush)
    if project is not None:
        window.open(project)
    return window


def _require_display() -> None:
    """Qt ends the whole program where it finds no display, without a word that an analyst understands."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise Problem(
            "There is no display to open a window on: use the headless commands, see variorum --help."
        )
