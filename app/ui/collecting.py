"""The sources of the open project and every edit of them: bringing in, describing, choosing, taking out."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.store import trouble
from app.store.workspace import Workspace
from app.ui.attempts import attempt
from app.ui.direction import standing_apart
from app.ui.intake import Intake, Now
from app.ui.messages import translated

if TYPE_CHECKING:
    from app.store.sources import Description
    from app.tasks.keeping import Report
    from app.tasks.relining import Relined
    from app.tasks.taking import Taking
    from app.ui.importing.values import ImportChoice


class Collecting(QObject):
    """Without a project every edit does nothing. The long work is done in the background, one thing after the other,
    each on what is lined up then: what the analyst corrects meanwhile is kept. `now` tells what is lined up."""

    written = Signal()  # an edit is durable: read the project again
    told = Signal(str)  # something was done, for the status bar
    lost = Signal(str)  # what of the analyst's work could not be kept, a sentence a line
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, intake: Intake, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intake, self._now = intake, now
        self._workspace: Workspace | None = None

    def start(self, workspace: Workspace | None) -> None:
        """Work on another project, or none."""
        self._workspace = workspace

    def take_in(self, choice: "ImportChoice") -> None:
        """Import what the analyst has chosen, in the background and as one edit."""
        if (workspace := self._to_write()) is not None:

            def received(taking: "Taking") -> None:
                from app.tasks.taking import commit_taking

                self._write(workspace, lambda own: commit_taking(own, taking))

            self._intake.take_in(choice, self._now, received)

    def choose_reference(self, source: str) -> None:
        """Take the points from another source, in the background and as one edit."""
        from app.tasks.relining import prepare_reference

        self._reline(prepare_reference, source)

    def realign(self) -> None:
        """Line everything up anew around what the analyst has decided, in the background and as one edit."""
        from app.tasks.relining import prepare_realigned

        self._reline(prepare_realigned)

    def remove(self, source: str) -> None:
        """Take a source out of the project, as one edit."""
        from app.tasks.relining import prepare_removal

        self._reline(prepare_removal, source)

    def describe(self, source: str, told: "Description") -> None:
        """Change what is known about a source."""
        if (workspace := self._workspace) is not None and attempt(
            lambda: workspace.describe_source(source, **told), self.failed.emit
        ):
            self.written.emit()

    def save_original(self, source: str, path: Path) -> None:
        """Write the file that was imported, just as it was, to `path`."""
        if (workspace := self._workspace) is not None:
            from app.tasks.evidence import save_original

            if attempt(lambda: save_original(workspace, source, path), self.failed.emit):
                self.told.emit(
                    self.tr("The original file is in {path}").format(path=standing_apart(str(path)))
                )

    def _to_write(self) -> Workspace | None:
        """The workspace, if there is one and it can be written; the work is not begun in vain."""
        workspace = self._workspace
        if workspace is not None and workspace.read_only:
            self.failed.emit(translated(trouble.read_only(workspace.path).sentence))
            return None
        return workspace

    def _reline(self, prepare: Callable[..., "Relined"], *what: str) -> None:
        if (workspace := self._to_write()) is not None:

            def received(relined: "Relined") -> None:
                from app.tasks.relining import commit

                self._write(workspace, lambda own: commit(own, relined))

            self._intake.reline(prepare, self._now, *what, done=received)

    def _write(self, workspace: Workspace, commit: Callable[[Workspace], "Report"]) -> None:
        """Let `commit` write to the project, in the background and through a workspace of its own."""
        from app.tasks.writing import write

        path, author = workspace.path, workspace.author

        def written(report: "Report") -> None:
            if self._workspace is workspace:
                self.written.emit()
                if not report.is_whole:
                    self.lost.emit("\n".join(map(translated, report.sentences)))

        self._intake.write(lambda: write(path, author, commit), written)
