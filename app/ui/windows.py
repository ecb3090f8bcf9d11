"""All windows of the program. Each has a project of its own; settings and looks are those of all."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.ui import desk
from app.ui.settings import OPEN_PROJECTS, Settings

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_BESIDE = 32
"""So many pixels to the side of the last window a new one stands."""


class Windows(QObject):
    """The windows that are open, in the order in which they were opened."""

    changed = Signal()  # a window was opened or closed

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._open: list[MainWindow] = []

    @property
    def all(self) -> "tuple[MainWindow, ...]":
        """The windows."""
        return tuple(self._open)

    @property
    def current(self) -> "MainWindow | None":
        """The window at hand; the last one, if the program is not; None if all are closed."""
        active = QApplication.activeWindow()
        at_hand = (one for one in self._open if one is active or (active and one.isAncestorOf(active)))
        return next(at_hand, self._open[-1] if self._open else None)

    def showing(self, path: Path) -> "MainWindow | None":
        """The window that has the project in hand."""
        wanted = path.resolve()
        for one in self._open:
            if (workspace := one.session.workspace) is not None and workspace.path.resolve() == wanted:
                return one
        return None

    def take(self, window: "MainWindow") -> None:
        """A window was made."""
        self._open.append(window)
        window.session.opened.connect(self.changed)
        self.changed.emit()

    def open(self, path: Path | None = None) -> "MainWindow":
        """Open a window, on a project if one is named; the one that has the project already, if there is one."""
        from app.ui.window import MainWindow

        if path is not None and (there := self.showing(path)) is not None:
            self.show(there)
            return there
        before = self.current
        made = MainWindow(self._settings, windows=self)
        if not (path is not None and desk.take_up(made, path)) and before is not None:
            made.resize(before.size())
            made.move(before.pos() + QPoint(_BESIDE, _BESIDE))
        if path is not None:
            made.open(path)
        self.show(made)
        return made

    def open_again(self) -> None:
        """Open the projects that were in other windows when the program was left."""
        for name in self._settings.get(OPEN_PROJECTS):
            if isinstance(name, str) and Path(name).is_file():
                self.open(Path(name))
        self._settings.put(OPEN_PROJECTS, [])

    def show(self, window: "MainWindow") -> None:
        """Bring a window before the analyst."""
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def spread(self, source: "MainWindow", keys: Collection[str]) -> None:
        """Settings, by key, were changed in one window: they hold in all."""
        for one in self.all:
            if one is not source:
                one.preferences.follow(keys)

    def quit(self) -> None:
        """Close all, once what was typed in each is saved or given up; what is open comes back the next time."""
        for one in self.all:
            if not one.rescue.can_leave():
                self.show(one)
                one.rescue.before_leaving(self.quit)
                return
        self._close_all()

    def close(self) -> bool:
        """As `quit`; whether all are closed now."""
        self.quit()
        return not self._open

    def end(self) -> None:
        """The system ends the program and nobody can be asked: put by what cannot be saved, and close all."""
        self.secure()
        for one in self.all:
            one.session.notebook.let_go()
        self._close_all()

    def say(self, sentence: str) -> None:
        """Tell the analyst what went wrong, in the window at hand."""
        if (current := self.current) is not None:
            current.say(sentence)

    def flush(self) -> None:
        """See that everything typed has become an edit."""
        for one in self.all:
            one.workbench.flush()

    def secure(self) -> None:
        """See that what was typed in any window is on a disk."""
        for one in self.all:
            one.rescue.secure()

    def shut_down(self) -> None:
        """Let no thread work for any window."""
        for one in self.all:
            one.session.shut_down()

    def left(self, window: "MainWindow") -> None:
        """A window is closed for good. The last one stays in memory until the program ends."""
        if window not in self._open:
            return
        self._open.remove(window)
        if self._open:
            window.deleteLater()
        self.changed.emit()

    def _close_all(self) -> None:
        projects = [one.session.workspace.path for one in self.all if one.session.workspace is not None]
        self._settings.put(OPEN_PROJECTS, [str(path.resolve()) for path in projects])
        for one in reversed(self.all):
            one.close()
