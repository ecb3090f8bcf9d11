"""Backups without being asked: after opening, every few minutes while there are edits, and on leaving.

All in the background but the last one, when the window has gone already: that one takes a moment at most.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app import places
from app.errors import Problem
from app.store.backups import Backup, back_up
from app.text.cancel import Cancelled
from app.ui.attempts import refused
from app.ui.jobs import Jobs

FIRST_MS = 5_000
"""So long after a project was opened it is backed up, if it has changed since its last backup."""
EVERY_MS = 600_000
LAST_SECONDS = 1.5
"""No longer does the last backup keep the program from ending; the next one comes when the project is opened."""

OPENED, REGULAR, CLOSED, ASKED = "on opening", "while working", "on closing", "asked for"
"""Why a backup was made."""

_KIND = "backup"


class BackingUp(QObject):
    """Follows the open project. A backup that cannot be made is told once a project."""

    made = Signal()  # there is one more
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._project: Path | None = None
        self._has_edits = self._has_failed = False
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(lambda: self.now(OPENED))
        self._every = QTimer(self, interval=EVERY_MS)
        self._every.timeout.connect(self._when_due)

    def start(self, project: Path) -> None:
        """Another project is open, for writing."""
        self._project = project.resolve()
        self._has_edits = self._has_failed = False
        self._first.start()
        self._every.start()

    def edited(self) -> None:
        """The project has changed."""
        self._has_edits = True

    def now(
        self,
        reason: str,
        done: Callable[[], object] | None = None,
        failed: Callable[[str], object] | None = None,
        *,
        of: Path | None = None,
    ) -> None:
        """Back the project up in the background, unless its last backup is like it; then call `done`, or `failed`
        with why not. Where somebody waits for it, it takes the place of one that is being made by itself. `of` is a
        project that is perhaps not followed, as it is open for reading only."""
        project = of or self._project
        if project is None or (done is None and self._jobs.running(_KIND)):
            return
        self._has_edits = False
        folder = places.data_folder()

        def over(backup: Backup | None) -> None:
            if backup is not None:
                self.made.emit()
            if done is not None:
                done()

        self._jobs.run(
            _KIND,
            lambda ticket: back_up(project, folder, reason, ticket.cancelled),
            over,
            refused(failed or self._tell_once),
        )

    def end(self) -> None:
        """The project is left, and another one comes or none."""
        if self._has_edits:
            self.now(CLOSED)
        self._forget()

    def end_at_once(self) -> None:
        """The program ends: back up here and now what has changed, if that is quick."""
        if (project := self._project) is not None and self._has_edits:
            deadline = time.monotonic() + LAST_SECONDS
            with suppress(Cancelled, Problem):  # the project is durable; the next window makes the backup
                back_up(project, places.data_folder(), CLOSED, lambda: time.monotonic() > deadline)
        self._forget()

    def _forget(self) -> None:
        self._project, self._has_edits = None, False
        self._first.stop()
        self._every.stop()

    def _when_due(self) -> None:
        if self._has_edits:
            self.now(REGULAR)

    def _tell_once(self, why: str) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(why)
