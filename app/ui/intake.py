"""The long work: lining up, writing what came of it, setting up the sample, exporting. In the background.

Lining up works on plain values, so an import that was cancelled has not touched the file. What it has found is
written in one go that cannot be stopped, through a workspace of its own: the window's belongs to its thread.

The rooms that do the work are imported when they are first needed: the window opens sooner without them.
"""

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.store.workspace import Workspace
from app.text.lineup import Lineup
from app.text.options import CompareOptions
from app.ui.attempts import refused
from app.ui.jobs import Jobs, Ticket

if TYPE_CHECKING:
    from app.tasks.exporting import Prepared
    from app.tasks.relining import Relined
    from app.tasks.taking import Taking
    from app.ui.importing.values import ImportChoice

T = TypeVar("T")
Now = Callable[[], Lineup]
"""What is lined up at the moment."""

_IMPORT, _WRITE, _EXPORT = "import", "write", "export"


class Intake(QObject):
    """One import and one export at a time. Imports wait for each other; another export, and the sample, take the
    place of what runs."""

    working = Signal(str, int, int)  # what, steps done, steps in all (0: nobody knows)
    idle = Signal()  # the work is over, done or not
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._waiting: deque[Callable[[], None]] = deque()  # begin what is to be lined up next
        jobs.progressed.connect(self._on_progress)
        jobs.ended.connect(self._on_ended)

    @property
    def is_lining_up(self) -> bool:
        """Whether an import or the like runs or is being written, or the sample is set up."""
        return self._jobs.running(_IMPORT) or self._jobs.running(_WRITE)

    def take_in(self, choice: "ImportChoice", now: Now, done: Callable[["Taking"], object]) -> None:
        """Line up what the analyst has chosen to import with what is there; `done` gets it, to be written."""
        from app.tasks.heavy import taken

        def work(lineup: Lineup, ticket: Ticket) -> "Taking":
            chosen = choice.found, choice.replacements, lineup, choice.reference
            return taken(*chosen, ticket.progress, ticket.cancelled)

        self._line_up(work, now, done)

    def reline(
        self,
        prepare: Callable[..., "Relined"],
        now: Now,
        *what: str,
        done: Callable[["Relined"], object],
    ) -> None:
        """Line up anew as `prepare`, a function of `tasks.relining`, does; `done` gets it, to be written."""
        from app.tasks.heavy import relined

        def work(lineup: Lineup, ticket: Ticket) -> "Relined":
            return relined(prepare, lineup, *what, progress=ticket.progress, should_cancel=ticket.cancelled)

        self._line_up(work, now, done)

    def write(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Write what was lined up to a project; `done` gets what `work` returns."""
        self._run(_WRITE, lambda _ticket: work(), done)
        self.working.emit(self.tr("Writing the project"), 0, 0)

    def open_sample(self, folder: Path, done: Callable[[Path], object]) -> None:
        """See that the sample is in `folder`; `done` gets the path of its project."""
        from app.tasks.sample import PROJECT, write_sample

        if (path := folder / PROJECT).exists():
            done(path)
            return
        self._waiting.clear()
        self._run(_IMPORT, lambda _ticket: write_sample(folder), done)
        self.working.emit(self.tr("The sample"), 0, 0)

    def export(
        self,
        workspace: Workspace,
        options: CompareOptions,
        path: Path,
        done: Callable[[], object],
        *,
        is_gone: bool = False,
    ) -> None:
        """Write the comparison and the notes of a project to `path`, whose ending names the format; read from its file,
        unless that `is_gone`."""
        from app.tasks.exporting import prepare
        from app.tasks.heavy import exported

        held = prepare(workspace, path, options=options) if is_gone else None
        project = workspace.path

        def read() -> "Prepared":
            with Workspace.open(project, read_only=True) as own:
                return prepare(own, path, options=options)

        self._run(
            _EXPORT,
            lambda ticket: exported(held or read(), ticket.progress, ticket.cancelled),
            lambda _: done(),
        )
        self.working.emit(path.name, 0, 0)

    def cancel(self) -> None:
        """Stop the import or export that runs and forget what waits; what was done so far is dropped."""
        self._waiting.clear()
        for kind in (_IMPORT, _EXPORT):
            self._jobs.cancel(kind)

    def _line_up(self, work: Callable[[Lineup, Ticket], T], now: Now, done: Callable[[T], object]) -> None:
        """Work on what is lined up when its turn comes; if that is not so any more when it ends, work again."""

        def begin() -> None:
            lineup = now()

            def worked(found: T) -> None:
                if now() == lineup:
                    done(found)
                else:
                    begin()

            self._run(_IMPORT, lambda ticket: work(lineup, ticket), worked)
            self.working.emit("", 0, 0)

        if self.is_lining_up:
            self._waiting.append(begin)
        else:
            begin()

    def _run(self, kind: str, work: Callable[[Ticket], T], done: Callable[[T], object]) -> None:
        self._jobs.run(kind, work, done, refused(self.failed.emit))

    def _on_progress(self, kind: str, what: str, done: int, total: int) -> None:
        if kind == _IMPORT:
            self.working.emit(what, done, total)

    def _on_ended(self, kind: str) -> None:
        kinds = (_IMPORT, _WRITE, _EXPORT)
        if kind in kinds and self._waiting and not self.is_lining_up:
            self._waiting.popleft()()
        if kind in kinds and not any(self._jobs.running(one) for one in kinds):
            self.idle.emit()
