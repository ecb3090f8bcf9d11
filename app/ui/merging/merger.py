"""Merging another copy of the project, or a file of notes: the dialog joined to the session."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.store.workspace import Workspace
from app.ui.attempts import refused
from app.ui.jobs import Ticket
from app.ui.merging import words

if TYPE_CHECKING:
    from app.text.merging import MergePlan, MergeReport
    from app.ui.merging.dialog import MergeDialog
    from app.ui.window import MainWindow

_PLAN, _WRITE = "merge plan", "merge"


class Merger(QObject):
    """Opens the dialog. Planning and writing run in the background, each through a workspace of its own."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def start(self, other: Path) -> None:
        """Show what merging `other` would do."""
        from app.ui.merging.dialog import MergeDialog

        if (workspace := self._session.workspace) is None:
            return
        window, jobs = self._window, self._session.jobs
        dialog = MergeDialog(other, window.appearance.theme, window)
        dialog.wanted.connect(partial(self._write, dialog, workspace))
        dialog.rejected.connect(partial(jobs.cancel, _PLAN))
        dialog.rejected.connect(partial(jobs.cancel, _WRITE))
        dialog.finished.connect(dialog.deleteLater)
        window.appearance.changed.connect(dialog.set_theme)
        dialog.open()
        self._plan(dialog, workspace.path, other)

    # private

    def _plan(self, dialog: "MergeDialog", project: Path, other: Path) -> None:
        from app.tasks.merging import plan

        def work(ticket: Ticket) -> "MergePlan":
            with Workspace.open(project, read_only=True) as own:
                return plan(own, other, ticket.cancelled)

        self._session.jobs.run(_PLAN, work, dialog.show_plan, refused(dialog.say))

    def _write(self, dialog: "MergeDialog", workspace: Workspace) -> None:
        from app.tasks.merging import commit
        from app.tasks.writing import write

        planned, choices = dialog.plan, dialog.choices
        if planned is None:
            return
        dialog.working(self.tr("Merging…"))
        path, author = workspace.path, workspace.author
        self._session.jobs.run(
            _WRITE,
            lambda ticket: write(path, author, lambda own: commit(own, planned, choices, ticket.cancelled)),
            partial(self._written, dialog, workspace),
            refused(dialog.say),
        )

    def _written(self, dialog: "MergeDialog", workspace: Workspace, report: "MergeReport") -> None:
        dialog.accept()
        if self._session.workspace is workspace:
            self._session.abreast.take_up()
            self._session.told.emit(words.done(report))
