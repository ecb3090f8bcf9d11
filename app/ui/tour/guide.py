"""Begins the first look: once when the sample is opened the first time, and whenever it is asked for."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from app import places
from app.ui.settings import FIRST_LOOK_TAKEN

if TYPE_CHECKING:
    from app.ui.tour.tour import Tour
    from app.ui.window import MainWindow


class Guide(QObject):
    """Opens the sample, and walks through it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._tour: Tour | None = None
        self._is_wanted = False  # as soon as the sample is open and there is something to compare
        self._later = QTimer(self, singleShot=True, interval=0)  # when the window shows the points, too
        self._later.timeout.connect(self._begin)
        self._session.points_changed.connect(self._later.start)

    @property
    def tour(self) -> "Tour | None":
        """The walk that is going on."""
        return self._tour if self._tour is not None and isValid(self._tour) else None

    def open_sample(self) -> None:
        """Open the sample; the first time, with a first look."""
        self._open(wanted=not self._window.settings.get(FIRST_LOOK_TAKEN))

    def show(self) -> None:
        """Walk through the sample, which is opened if it is not; where that goes on, give it the keyboard."""
        if self.tour is not None:
            self.tour.take_keyboard()
        elif self._is_sample and self._session.content.points:
            self._start()
        else:
            self._open(wanted=True)

    # private

    @property
    def _is_sample(self) -> bool:
        workspace = self._session.workspace
        return workspace is not None and workspace.path.resolve().parent == _folder().resolve()

    def _open(self, *, wanted: bool) -> None:
        def leave() -> None:
            self._is_wanted = wanted
            self._session.open_sample(_folder())

        self._window.rescue.before_leaving(leave)

    def _begin(self) -> None:
        """There are points: those of the sample, if it was asked for."""
        if self._is_wanted and self._session.content.points:
            self._is_wanted = False
            if self._is_sample:
                self._start()

    def _start(self) -> None:
        from app.ui.tour.tour import Tour

        self._window.settings.put(FIRST_LOOK_TAKEN, True)  # noqa: FBT003  the value of the setting
        tour = self._tour = Tour(self._window)
        tour.ended.connect(self._forget)
        tour.start()

    def _forget(self) -> None:
        self._tour = None


def _folder() -> Path:
    """Where the user's own copy of the sample is."""
    return places.data_folder() / "sample"
