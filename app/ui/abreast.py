"""What the window holds of the open project, kept in line with what is in the file, whoever wrote it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.store.schema import PARTS, Part
from app.store.workspace import Workspace
from app.text.lineup import Lineup
from app.text.model import Note
from app.text.options import Family
from app.ui.attempts import attempt, refused
from app.ui.content import Content, Overview
from app.ui.hands import REST_SECONDS
from app.ui.jobs import WRITING

if TYPE_CHECKING:
    from app.ui.session import Session

_WATCH_MS = 2_000
"""So often it is asked whether another program has written to the project."""
_OVERVIEW = "overview"


class Abreast(QObject):
    """Made by the session, once it has its parts. Without a project there is nothing."""

    changed = Signal()  # sources, points or the figures of the overview
    told = Signal(str)  # somebody else has written, for the status bar
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._workspace: Workspace | None = None
        self.content = Content()
        self.overview = Overview()
        self._version = 0
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._watch_over)

    # the project

    def start(self, workspace: Workspace, content: Content) -> None:
        """Hold what was just read of another project."""
        self._workspace, self.content = workspace, content
        self._version = workspace.data_version()
        self._watch.start()

    def end(self) -> None:
        """The project is left."""
        self._watch.stop()
        self._session.jobs.cancel(_OVERVIEW)
        self._workspace, self.content, self.overview = None, Content(), Overview()

    # taking up

    def look_again(self) -> bool:
        """Take up what another program, such as the command line, has written to the project meanwhile; whether it
        has."""
        found: list[bool] = []
        if (workspace := self._workspace) is not None:
            self._telling(lambda: found.append(self._catch_up(workspace)))
        if any(found):
            self.told.emit(self.tr("Another program has changed the project: this is how it is now"))
        return any(found)

    def take_up(self) -> None:
        """Show what was written to the project in the background, through another workspace."""
        if (workspace := self._workspace) is not None:
            self._telling(lambda: self._catch_up(workspace) or self.reload(workspace))
            self._session.note_saved()

    def reload(
        self,
        workspace: Workspace,
        touched: Collection[Part] = PARTS,
        turned: Mapping[str, Note | None] | None = None,
    ) -> tuple[str, ...]:
        """Read again what an edit has `touched`, of the notes only those that it `turned` if that is known; the points,
        by id, whose notes, verdicts or reviews are different now."""
        session = self._session
        if "wordings" in touched:
            content = Content.read(workspace)
            if content != self.content:
                self.show(content)
            session.correcting.start(workspace, content)
        verdicts = session.judging.refresh(workspace.verdicts()) if "verdicts" in touched else ()
        notes = self._reread(turned) if "notes" in touched else ()
        reviews = session.reviewing.refresh() if "reviews" in touched else ()
        return (*(note.point for note in notes), *(verdict.point for verdict in verdicts), *reviews)

    def show(self, content: Content) -> None:
        """Hold other sources, points or spellings of the same project, and show them."""
        self.content = content
        self.changed.emit()
        self._session.view.refresh(content)
        self.look_over()

    def corrected(self, lineup: Lineup) -> None:
        """A deed of the analyst is in the file: show what it changed."""
        found = lineup.alignment
        self.show(
            replace(self.content, reference=lineup.reference, points=found.points, passages=found.passages)
        )
        self._session.note_saved()

    def respell(self, families: Sequence[Family]) -> None:
        """Let these spellings count as one word each in the project."""
        if (workspace := self._workspace) is not None:
            self._telling(lambda: self._respelled(workspace.set_families(families)))

    def written_behind(self, last: int | None) -> None:
        """An edit was written in the background. Unless somebody else has written too, all of it is known here."""
        if (workspace := self._workspace) is not None and last is not None:
            version = workspace.data_version()
            if workspace.history.current() == last:
                self._version = version

    def look_over(self) -> None:
        """Compute the overview, in the background."""
        held = self.content
        self._session.jobs.run(
            _OVERVIEW,
            lambda ticket: held.look_over(ticket.cancelled),
            self._looked_over,
            refused(self.failed.emit),
            patience=REST_SECONDS,
        )

    # private

    def _watch_over(self) -> None:
        """Look whether another program has written, unless what is written is our own work in the background."""
        if not self._session.jobs.running(*WRITING):
            self.look_again()

    def _catch_up(self, workspace: Workspace) -> bool:
        """Read again what another program has changed; whether it has."""
        if (version := workspace.data_version()) == self._version:
            return False
        self._version = version
        self.reload(workspace)
        self._session.history_changed.emit()
        return True

    def _reread(self, turned: Mapping[str, Note | None] | None) -> tuple[Note, ...]:
        """The notes that are different now."""
        book = self._session.notebook
        return book.refresh() if turned is None else book.take_up(turned)

    def _respelled(self, families: tuple[Family, ...]) -> None:
        if families != self.content.families:
            self.show(replace(self.content, families=families))
            self._session.note_saved()

    def _looked_over(self, found: Overview) -> None:
        self.overview = found
        self.changed.emit()

    def _telling(self, deed: Callable[[], object]) -> None:
        """Do it; a `Problem` is told instead of raised."""
        attempt(deed, self.failed.emit)
