"""The long work: reading files, setting up the sample, writing an export. In the background, on plain values.

What comes in is handed on to be written to the project on the window's thread: the workspace has one writer
and one journal, and an import that was cancelled has not touched the file.

The rooms that do the work are imported when they are first needed: the window opens sooner without them.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.cancel import Cancelled
from app.text.lineup import Lineup
from app.text.options import CompareOptions
from app.ui.jobs import Jobs, Ticket

if TYPE_CHECKING:
    from app.tasks.relining import Relined
    from app.tasks.taking import Taking
    from app.ui.importing.values import ImportChoice

T = TypeVar("T")

_IMPORT, _EXPORT = "import", "export"


class Intake(QObject):
    """At most one import and one export at a time; another takes the place of the one that runs."""

    working = Signal(str, int, int)  # what, steps done, steps in all (0: nobody knows)
    idle = Signal()  # the work is over, done or not
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.progressed.connect(self._on_progress)
        jobs.ended.connect(self._on_ended)

    def take_in(self, choice: "ImportChoice", lineup: Lineup, done: Callable[["Taking"], object]) -> None:
        """Line up what the analyst has chosen to import with what is there; `done` gets it, to be written."""
        from app.tasks.heavy import taken

        def work(ticket: Ticket) -> "Taking":
            chosen = choice.found, choice.replacements, lineup, choice.reference
            return taken(*chosen, ticket.progress, ticket.cancelled)

        self._run(_IMPORT, work, done)

    def reline(
        self,
        prepare: Callable[..., "Relined"],
        lineup: Lineup,
        *what: str,
        done: Callable[["Relined"], object],
    ) -> None:
        """Line up anew as `prepare`, a function of `tasks.relining`, does; `done` gets it, to be written."""
        from app.tasks.heavy import relined

        def work(ticket: Ticket) -> "Relined":
            return relined(prepare, lineup, *what, progress=ticket.progress, should_cancel=ticket.cancelled)

        self._run(_IMPORT, work, done)
        self.working.emit("", 0, 0)

    def open_sample(self, folder: Path, done: Callable[[Path], object]) -> None:
        """See that the sample is in `folder`; `done` gets the path of its project."""
        from app.tasks.sample import PROJECT, write_sample

        if (path := folder / PROJECT).exists():
            done(path)
            return
        self._run(_IMPORT, lambda _ticket: write_sample(folder), done)
        self.working.emit(self.tr("The sample"), 0, 0)

    def export(
        self, workspace: Workspace, options: CompareOptions, path: Path, done: Callable[[], object]
    ) -> None:
        """Write the comparison and the notes of a project to `path`, whose ending names the format."""
        from app.export import write
        from app.tasks.exporting import gather

        build = gather(workspace, options=options)
        self._run(_EXPORT, lambda _ticket: write(build(), path), lambda _: done())
        self.working.emit(path.name, 0, 0)

    def cancel(self) -> None:
        """Stop the import or export that runs; what it has done so far is dropped."""
        for kind in (_IMPORT, _EXPORT):
            self._jobs.cancel(kind)

    def _run(self, kind: str, work: Callable[[Ticket], T], done: Callable[[T], object]) -> None:
        self._jobs.run(kind, work, done, self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Problem):
            self.failed.emit(str(error))
        elif not isinstance(error, Cancelled):
            raise error

    def _on_progress(self, kind: str, what: str, done: int, total: int) -> None:
        if kind == _IMPORT:
            self.working.emit(what, done, total)

    def _on_ended(self, kind: str) -> None:
        if kind in (_IMPORT, _EXPORT):
            self.idle.emit()
