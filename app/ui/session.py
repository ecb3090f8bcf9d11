"""The session: the open project and the single path of every edit.

Panels ask for things through the window; the session writes them to the workspace, each as one transaction
that can be undone, and says what changed. A `Problem` becomes the signal `failed`; any other exception is a
bug and is not caught.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer, Signal

from app.store.workspace import Workspace
from app.tasks.noting import point_at
from app.text.lineup import Lineup
from app.text.model import Anchor, Note
from app.text.note_news import ALL_NEW
from app.ui.abreast import Abreast
from app.ui.attempts import attempt
from app.ui.collecting import Collecting
from app.ui.content import Content
from app.ui.correcting import Correcting
from app.ui.direction import standing_apart
from app.ui.findings import wanted
from app.ui.findings.wanted import ListState
from app.ui.intake import Intake
from app.ui.jobs import Jobs
from app.ui.judging import Judging
from app.ui.note_reading import at_hand
from app.ui.notebook import Notebook
from app.ui.reviewing import Reviewing
from app.ui.safety.safekeeping import Safekeeping
from app.ui.search.searching import Searching
from app.ui.steps import Steps
from app.ui.view import View
from app.ui.viewstate import KEY, UNKNOWN, ViewState
from app.ui.written import to_the_second

if TYPE_CHECKING:
    from app.tasks.keeping import Report
    from app.tasks.taking import Taking
    from app.ui.importing.values import ImportChoice

_REMEMBER_MS = 1_000


class Session(QObject):
    """Owns the workspace.

    Without a project every question has an empty answer and every edit does nothing.
    """

    opened = Signal()  # another project is in hand, or none
    points_changed = Signal()  # sources, points or the figures of the overview
    history_changed = Signal()  # what can be undone and redone
    saved = Signal(str)  # HH:MM:SS, an edit is durable
    told = Signal(str)  # something was done, for the status bar
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        self.jobs = Jobs(self)
        self.abreast, self.steps = Abreast(self), Steps(self)
        self.abreast.changed.connect(self.points_changed)
        self.abreast.told.connect(self.told)
        self.steps.told.connect(self.told)
        self.notebook = Notebook(self.jobs, self.abreast.look_again, self)
        self.notebook.saved.connect(self.note_saved)
        self.notebook.written.connect(self.abreast.written_behind)
        self.notebook.unreadable.connect(self._give_up)
        self.correcting = Correcting(self)
        self.correcting.written.connect(self.abreast.corrected)
        self.intake = Intake(self.jobs, self)
        self.collecting = Collecting(self.intake, lambda: self.correcting.lineup, self)
        self.collecting.written.connect(self.abreast.take_up)
        self.collecting.told.connect(self.told)
        self.view = View(self.jobs, self)
        self.judging = Judging(self.jobs, self.view, self.notebook.every, self)
        self.judging.saved.connect(self.note_saved)
        self.notebook.changed.connect(self.judging.notes_changed)
        self.reviewing = Reviewing(self.jobs, self.view, self)
        self.reviewing.saved.connect(self.note_saved)
        self.reviewing.told.connect(self.told)
        self.reviewing.failed.connect(self.failed)
        self.safekeeping = Safekeeping(self.jobs, self.notebook, self)
        self.saved.connect(self.safekeeping.saved)
        self.searching = Searching(
            self.jobs,
            lambda: self.content,
            self.notebook.every,
            lambda: self.judging.project.findings,
            self,
        )
        self.points_changed.connect(self.searching.content_changed)
        self.notebook.changed.connect(self.searching.notes_changed)
        self.judging.surveyed.connect(self.searching.findings_listed)
        self.judging.decided.connect(self.searching.findings_decided)
        self.searching.failed.connect(self.failed)
        self.list_state = ListState()
        for part in (self.notebook, self.correcting, self.intake, self.collecting, self.judging):
            part.failed.connect(self._refused)
        self.abreast.failed.connect(self._refused)
        self.steps.failed.connect(self._refused)
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remember.timeout.connect(self._write_view)
        self.view.chosen.connect(self._remember.start)

    # the project

    @property
    def content(self) -> Content:
        """What there is in the project."""
        return self.abreast.content

    def open(self, path: Path) -> bool:
        """Open a project in place of the one in hand, which stays if that fails. Whether it is open now."""
        if self.workspace is not None and self.workspace.path.resolve() == path.resolve():
            return True
        return self._telling(lambda: self._take(self.safekeeping.open(path)))

    def go_on_in(self, path: Path) -> bool:
        """Open a project, or the one in hand anew, and write there what could not be written here. Whether that is
        done; if not, all stays as it is."""
        return self._telling(lambda: self._move(self.safekeeping.open(path, must_write=True)))

    def open_sample(self, folder: Path) -> None:
        """Open the sample in `folder`, writing it there first if it is not there yet."""
        self.intake.open_sample(folder, self.open)

    def create(self, path: Path, choice: "ImportChoice | None" = None) -> None:
        """Make a project and open it.

        With something to import, only when that is lined up: cancelled, it leaves nothing.
        """
        if choice is None:
            self._telling(lambda: self._begin(path))
        else:
            self.intake.take_in(choice, Lineup, lambda taking: self._create(path, taking))

    def export(self, path: Path) -> None:
        """Write the comparison and the notes to `path` in the background; its ending names the format."""
        if (workspace := self.workspace) is not None:
            done = self.tr("Exported to {path}").format(path=standing_apart(str(path)))
            told = partial(self.told.emit, done)
            self.safekeeping.look()
            options, is_gone = self.view.options, self.safekeeping.is_in_trouble
            self._telling(lambda: self.intake.export(workspace, options, path, told, is_gone=is_gone))

    def close(self) -> None:
        """Close the project, if one is open. Nothing is asked, jobs are cancelled."""
        if self.workspace is not None:
            self._leave()
            self._show(UNKNOWN)
            self.opened.emit()

    def sign_as(self, author: str) -> None:
        """Write in this name from now on; empty: in that of the user's account."""
        self.safekeeping.author = author
        if self.workspace is not None:
            self.workspace.author = author

    def shut_down(self) -> None:
        """Close, and wait until no thread works for the session."""
        if self.workspace is not None:
            self.notebook.flush()
            self._write_view()
            self.safekeeping.end_at_once()
        self._leave()
        self.jobs.shut_down()

    # notes

    def notes(self) -> tuple[Note, ...]:
        """The notes on the chosen point and its sub-points, the oldest first."""
        return self.notebook.of(self.view.place.point)

    def new_note(
        self,
        anchors: Sequence[Anchor],
        body: str = "",
        category: str = "",
        severity: str = "",
        tags: Sequence[str] = (),
        *,
        on_project: bool = False,
    ) -> str:
        """Write a note on the chosen point, or on the sub-point of it that the first anchor lies in; or on no point.

        Its id, empty if it could not be written.
        """
        point = "" if on_project else self._point_of(anchors)
        return self.notebook.add(Note("", point, body, tuple(anchors), category, severity, tags=tuple(tags)))

    def keep_list_state(self, state: ListState) -> None:
        """Remember with the project how its list of findings is set."""
        self.list_state = state
        self._remember.start()

    # in and out of a project

    def _take(self, workspace: Workspace) -> None:
        """Put `workspace` in place of the one in hand; it is closed again if it cannot be read."""
        try:
            content, notes, verdicts = Content.read(workspace), at_hand(workspace), workspace.verdicts()
            state = ViewState.load(workspace.setting(KEY))
            listed = ListState.load(workspace.setting(wanted.KEY))
        except BaseException:
            workspace.close()
            raise
        self._leave()
        self.workspace = workspace
        self.abreast.start(workspace, content)
        self.safekeeping.start(workspace)
        self.list_state = listed
        self.notebook.start(workspace, notes)
        self.judging.start(workspace, verdicts)
        self.reviewing.start(workspace)
        self.correcting.start(workspace, content)
        self.collecting.start(workspace)
        self.searching.start(workspace)
        self.opened.emit()
        self._show(state)
        self.safekeeping.look_after()

    def _begin(self, path: Path) -> None:
        Workspace.create(path).close()
        self._take(self.safekeeping.open(path))

    def _move(self, workspace: Workspace) -> None:
        """Put `workspace` in place of the one in hand, with what could not be written there."""
        if waiting := self.notebook.waiting:
            try:
                workspace.put_notes(waiting, self.tr("Edit notes"))
            except BaseException:
                workspace.close()
                raise
            self.notebook.let_go()
        self._take(workspace)

    def _leave(self) -> None:
        self.intake.cancel()
        self.safekeeping.end()
        self.searching.end()
        self.judging.end()
        self.reviewing.end()
        self.view.end()
        if self.workspace is not None:
            self.notebook.flush()
            self._write_view()
            self._telling(self.workspace.close)
        self.workspace = None
        self.abreast.end()
        self.notebook.start(None)
        self.correcting.start(None, self.content)
        self.collecting.start(None)

    def _show(self, state: ViewState) -> None:
        self.points_changed.emit()
        self.view.start(self.content, state)
        self._remember.stop()
        self.notebook.changed.emit(ALL_NEW)
        self.history_changed.emit()
        self.abreast.look_over()

    def _write_view(self) -> None:
        self._remember.stop()
        if (workspace := self.workspace) is not None and self.safekeeping.is_writable:
            self._telling(lambda: workspace.set_setting(KEY, self.view.state.dump()))
            self._telling(lambda: workspace.set_setting(wanted.KEY, self.list_state.dump()))

    def _create(self, path: Path, taking: "Taking") -> None:
        from app.tasks.taking import commit_taking
        from app.tasks.writing import make

        def made(_report: "Report") -> None:
            if self.open(path):
                self.note_saved()

        author = self.safekeeping.author
        self.intake.write(
            lambda: make(path, author, lambda workspace: commit_taking(workspace, taking)), made
        )

    def _give_up(self, why: str) -> None:
        """The project cannot be read."""
        self.close()
        self._refused(why)

    def note_saved(self) -> None:
        """An edit is durable."""
        self.history_changed.emit()
        self.saved.emit(to_the_second(QTime.currentTime()))

    def _point_of(self, anchors: Sequence[Anchor]) -> str:
        chosen = self.view.place.point
        if not anchors or self.workspace is None:
            return chosen
        found = point_at(self.content.passages, anchors[0].source, anchors[0].span)
        return found if found.startswith(f"{chosen}.") else chosen

    def _telling(self, deed: Callable[[], object]) -> bool:
        """Do it; a `Problem` is told instead of raised. Whether it was done."""
        return attempt(deed, self._refused)

    def _refused(self, why: str) -> None:
        """Something could not be done: it is told with what helps, where that is known."""
        if not self.safekeeping.takes(why):
            self.failed.emit(why)
