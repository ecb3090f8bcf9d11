"""Looks through the open project for damage, in the background, while the analyst already works."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.cancel import Cancelled
from app.ui.jobs import Jobs
from app.ui.messages import translated

SOON_MS = 3_000
"""So long after a project was opened it is looked through: first the analyst sees it."""

_KIND = "check"


class Checking(QObject):
    """One look at every project that is opened."""

    found = Signal(str)  # a sentence about what is wrong

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._workspace: Workspace | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)

    def start(self, workspace: Workspace) -> None:
        """Look through this project soon."""
        self._workspace = workspace
        self._soon.start()

    def end(self) -> None:
        """The project is left."""
        self._workspace = None
        self._soon.stop()
        self._jobs.cancel(_KIND)

    def _look(self) -> None:
        if (workspace := self._workspace) is not None:
            look = workspace.quick_check  # on a connection of its own, so in any thread
            self._jobs.run(_KIND, lambda ticket: look(ticket.cancelled), self._looked, self._refused)

    def _looked(self, wrong: tuple[str, ...]) -> None:
        if wrong:
            self.found.emit(translated(wrong[0]))

    def _refused(self, error: Exception) -> None:
        """A file that cannot be read just now is told of where it matters, on saving."""
        if not isinstance(error, (Problem, Cancelled)):
            raise error
