"""The session: the open project and the single path of every edit.

Panels ask for things through the window; the session writes them to the workspace, each as one transaction
that can be undone, and says what changed. A `Problem` becomes the signal `failed`; any other exception is a
bug and is not caught.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer, Signal

from app.store.schema import PARTS, Part
from app.store.workspace import Workspace
from app.tasks.noting import point_at
from app.text.lineup import Lineup
from app.text.model import Anchor, Note
from app.text.note_news import ALL_NEW
from app.text.options import Family
from app.ui.attempts import attempt, refused
from app.ui.collecting import Collecting
from app.ui.content import Content, Overview
from app.ui.correcting import Correcting
from app.ui.direction import standing_apart
from app.ui.edit_names import shown_name
from app.ui.findings import wanted
from app.ui.findings.wanted import ListState
from app.ui.hands import REST_SECONDS
from app.ui.intake import Intake
from app.ui.jobs import WRITING, Jobs
from app.ui.judging import Judging
from app.ui.note_reading import at_hand
from app.ui.note_writing import Deed, Written
from app.ui.notebook import Notebook
from app.ui.reviewing import Reviewing
from app.ui.safety.safekeeping import Safekeeping
from app.ui.search.searching import Searching
from app.ui.view import View
from app.ui.viewstate import KEY, UNKNOWN, ViewState
from app.ui.written import to_the_second

if TYPE_CHECKING:
    from app.tasks.keeping import Report
    from app.tasks.taking import Taking
    from app.ui.importing.values import ImportChoice

_REMEMBER_MS = 1_000
_WATCH_MS = 2_000
"""So often it is asked whether another program has written to the project."""


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
        self.content = Content()
        self.overview = Overview()
        self.jobs = Jobs(self)
        self.notebook = Notebook(self.jobs, self.look_again, self)
        self.notebook.saved.connect(self._saved)
        self.notebook.written.connect(self._written_behind)
        self.notebook.unreadable.connect(self._give_up)
        self.correcting = Correcting(self)
        self.correcting.written.connect(self._corrected)
        self._version = 0
        self.intake = Intake(self.jobs, self)
        self.collecting = Collecting(self.intake, lambda: self.correcting.lineup, self)
        self.collecting.written.connect(self._sources_written)
        self.collecting.told.connect(self.told)
        self.view = View(self.jobs, self)
        self.judging = Judging(self.jobs, self.view, self.notebook.every, self)
        self.judging.saved.connect(self._saved)
        self.notebook.changed.connect(self.judging.notes_changed)
        self.reviewing = Reviewing(self.jobs, self.view, self)
        self.reviewing.saved.connect(self._saved)
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
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remember.timeout.connect(self._write_view)
        self.view.chosen.connect(self._remember.start)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._watch_over)

    # the project

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

    def look_again(self) -> bool:
        """Take up what another program, such as the command line, has written to the project meanwhile; whether it
        has."""
        found: list[bool] = []
        if (workspace := self.workspace) is not None:
            self._telling(lambda: found.append(self._catch_up(workspace)))
        if any(found):
            self.told.emit(self.tr("Another program has changed the project: this is how it is now"))
        return any(found)

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

    # spellings

    def respell(self, families: Sequence[Family]) -> None:
        """Let these spellings count as one word each in the project."""
        if (workspace := self.workspace) is not None:
            self._telling(lambda: self._respelled(workspace.set_families(families)))

    # history of edits

    @property
    def undo_name(self) -> str:
        """The edit that `undo` would take back, empty if there is none."""
        return (self.workspace.undo_name or "") if self.workspace else ""

    @property
    def redo_name(self) -> str:
        """The edit that `redo` would make again, empty if there is none."""
        return (self.workspace.redo_name or "") if self.workspace else ""

    def undo(self) -> None:
        """Take the last edit back."""
        self._travel(Workspace.undo, self.tr("Undone: {name}"))

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        self._travel(Workspace.redo, self.tr("Done again: {name}"))

    def travel(self, step: Callable[[Workspace], str | None], sentence: str) -> None:
        """Take a step through the history and show what it changed; `sentence` tells it, with the `{name}` that it
        returns. None tells that nothing was changed."""
        self._travel(step, sentence)

    def travel_behind(self, step: Deed, sentence: str) -> None:
        """Take a long step through the history in the background; what is typed meanwhile is written afterwards."""
        self.notebook.flush()
        if not self.look_again():
            self.notebook.working.emit(self.tr("Going through the history…"), 0, 0)
            self.notebook.write_behind(step, lambda done: self._arrive(done, sentence))

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
        self.workspace, self.content = workspace, content
        self.safekeeping.start(workspace)
        self.list_state = listed
        self.notebook.start(workspace, notes)
        self.judging.start(workspace, verdicts)
        self.reviewing.start(workspace)
        self.correcting.start(workspace, content)
        self.collecting.start(workspace)
        self.searching.start(workspace)
        self._version = workspace.data_version()
        self.opened.emit()
        self._show(state)
        self.safekeeping.look_after()
        self._watch.start()

    def _watch_over(self) -> None:
        """Look whether another program has written, unless what is written is our own work in the background."""
        if not self.jobs.running(*WRITING):
            self.look_again()

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
        self._watch.stop()
        self.intake.cancel()
        self.jobs.cancel("overview")
        self.safekeeping.end()
        self.searching.end()
        self.judging.end()
        self.reviewing.end()
        self.view.end()
        if self.workspace is not None:
            self.notebook.flush()
            self._write_view()
            self._telling(self.workspace.close)
        self.workspace, self.content, self.overview = None, Content(), Overview()
        self.notebook.start(None)
        self.correcting.start(None, self.content)
        self.collecting.start(None)

    def _show(self, state: ViewState) -> None:
        self.points_changed.emit()
        self.view.start(self.content, state)
        self._remember.stop()
        self.notebook.changed.emit(ALL_NEW)
        self.history_changed.emit()
        self._look_over()

    def _write_view(self) -> None:
        self._remember.stop()
        if (workspace := self.workspace) is not None and self.safekeeping.is_writable:
            self._telling(lambda: workspace.set_setting(KEY, self.view.state.dump()))
            self._telling(lambda: workspace.set_setting(wanted.KEY, self.list_state.dump()))

    def _look_over(self) -> None:
        """Compute the overview, in the background."""
        held = self.content
        self.jobs.run(
            "overview",
            lambda ticket: held.look_over(ticket.cancelled),
            self._looked_over,
            refused(self.failed.emit),
            patience=REST_SECONDS,
        )

    def _looked_over(self, found: Overview) -> None:
        self.overview = found
        self.points_changed.emit()

    def _create(self, path: Path, taking: "Taking") -> None:
        from app.tasks.taking import commit_taking
        from app.tasks.writing import make

        def made(_report: "Report") -> None:
            if self.open(path):
                self._saved()

        author = self.safekeeping.author
        self.intake.write(
            lambda: make(path, author, lambda workspace: commit_taking(workspace, taking)), made
        )

    # edits

    def _travel(self, step: Callable[[Workspace], str | None], sentence: str) -> None:
        if (workspace := self.workspace) is not None:
            self.notebook.flush()
            self._telling(lambda: self._travelled(workspace, step, sentence))

    def _travelled(
        self, workspace: Workspace, step: Callable[[Workspace], str | None], sentence: str
    ) -> None:
        if self.look_again():  # what the analyst has not seen must not be taken back
            return
        if step in (Workspace.undo, Workspace.redo) and workspace.history.is_large(
            back=step is Workspace.undo
        ):
            self.notebook.write_behind(
                lambda own, _stop: step(own), lambda done: self._arrive(done, sentence)
            )
            return
        if (name := step(workspace)) is not None:
            self._go_to(self._reload(workspace, workspace.touched, workspace.notes_touched()))
            self._saved()
            self.told.emit(sentence.format(name=shown_name(name)))

    def _arrive(self, done: Written, sentence: str) -> None:
        """A long step through the history was taken in the background."""
        if (workspace := self.workspace) is not None and done.told is not None:
            others = self._reload(workspace, done.touched - {"notes"})
            self._go_to((*others, *done.points))
            self._saved()
            self.told.emit(sentence.format(name=shown_name(done.told)))

    def _go_to(self, points: Sequence[str]) -> None:
        """Go to the first of these points, if that is elsewhere: an undo that nobody sees is none."""
        here = self.view.place.point
        known = [point for point in points if point in self.content.point_ids]
        if known and not any(point == here or point.startswith(f"{here}.") for point in known):
            self.view.choose(point=known[0])

    def _reload(
        self,
        workspace: Workspace,
        touched: Collection[Part] = PARTS,
        turned: Mapping[str, Note | None] | None = None,
    ) -> tuple[str, ...]:
        """Read again what an edit has `touched`, of the notes only those that it `turned` if that is known; the points,
        by id, whose notes, verdicts or reviews are different now."""
        if "wordings" in touched:
            content = Content.read(workspace)
            if content != self.content:
                self._take_up(content)
            self.correcting.start(workspace, content)
        verdicts = self.judging.refresh(workspace.verdicts()) if "verdicts" in touched else ()
        notes = self._reread(turned) if "notes" in touched else ()
        reviews = self.reviewing.refresh() if "reviews" in touched else ()
        return (*(note.point for note in notes), *(verdict.point for verdict in verdicts), *reviews)

    def _reread(self, turned: Mapping[str, Note | None] | None) -> tuple[Note, ...]:
        """The notes that are different now."""
        book = self.notebook
        return book.refresh() if turned is None else book.take_up(turned)

    def _take_up(self, content: Content) -> None:
        self.content = content
        self.points_changed.emit()
        self.view.refresh(content)
        self._look_over()

    def take_up(self) -> None:
        """Show what was written to the project in the background, through another workspace."""
        self._sources_written()

    def _sources_written(self) -> None:
        if (workspace := self.workspace) is not None:
            self._telling(lambda: self._catch_up(workspace) or self._reload(workspace))
            self._saved()

    def _corrected(self, lineup: Lineup) -> None:
        """A deed of the analyst is in the file: show what it changed."""
        found = lineup.alignment
        self._take_up(
            replace(self.content, reference=lineup.reference, points=found.points, passages=found.passages)
        )
        self._saved()

    def _respelled(self, families: tuple[Family, ...]) -> None:
        if families != self.content.families:
            self._take_up(replace(self.content, families=families))
            self._saved()

    def _catch_up(self, workspace: Workspace) -> bool:
        """Read again what another program has changed; whether it has."""
        if (version := workspace.data_version()) == self._version:
            return False
        self._version = version
        self._reload(workspace)
        self.history_changed.emit()
        return True

    def _written_behind(self, last: int | None) -> None:
        """An edit was written in the background. Unless somebody else has written too, all of it is known here."""
        if (workspace := self.workspace) is not None and last is not None:
            version = workspace.data_version()
            if workspace.history.current() == last:
                self._version = version

    def _give_up(self, why: str) -> None:
        """The project cannot be read."""
        self.close()
        self._refused(why)

    def _saved(self) -> None:
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
