"""What the window says to a screen reader on its own: where a command has led, and that notes are safe."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.access.announcing import announce
from app.ui.access.telling import at_step

if TYPE_CHECKING:
    from app.ui.window import MainWindow


class Speaker(QObject):
    """Listens to the window's parts. What has the keyboard is told of by the control itself, and not said again."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._point = ""
        session = window.session
        window.workbench.modes.changeTold.connect(self._say_change)
        session.opened.connect(self._forget)
        session.view.compared.connect(self._say_point)
        session.notebook.saved.connect(lambda: announce(window, self.tr("Note saved")))
        session.notebook.unsaved.connect(lambda: announce(window, self.tr("Note not saved")))
        session.told.connect(lambda words: announce(window, words))

    def _say_change(self, place: int, count: int, said: str) -> None:
        announce(self._window, at_step(place, count, said))

    def _forget(self) -> None:
        self._point = ""

    def _say_point(self) -> None:
        """Another point is compared: say which, and how far it differs."""
        view = self._window.session.view
        if view.script is None or view.place.point == self._point:
            return
        self._point = view.place.point
        if not self._window.workbench.points.isAncestorOf(self._window.focusWidget()):
            title = next((one.title for one in view.content.points if one.id == self._point), "")
            said = self.tr("Point {point} {title}").format(point=self._point, title=title)
            announce(self._window, ". ".join(part for part in (said, self._window.status.figures) if part))
