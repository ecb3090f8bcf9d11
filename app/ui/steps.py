"""Steps through the history of the open project: undo, redo, and farther ones. What they changed is shown."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.store.workspace import Workspace
from app.ui.attempts import attempt
from app.ui.edit_names import shown_name
from app.ui.note_writing import Deed, Written

if TYPE_CHECKING:
    from app.ui.session import Session

Step = Callable[[Workspace], str | None]
"""Takes a step and returns what it took back or did again; None if nothing was changed."""


class Steps(QObject):
    """Made by the session. Without a project no step leads anywhere."""

    told = Signal(str)  # what was done, for the status bar
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session

    @property
    def undo_name(self) -> str:
        """The edit that `undo` would take back, empty if there is none."""
        workspace = self._session.workspace
        return (workspace.undo_name or "") if workspace else ""

    @property
    def redo_name(self) -> str:
        """The edit that `redo` would make again, empty if there is none."""
        workspace = self._session.workspace
        return (workspace.redo_name or "") if workspace else ""

    def undo(self) -> None:
        """Take the last edit back."""
        self.take(Workspace.undo, self.tr("Undone: {name}"))

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        self.take(Workspace.redo, self.tr("Done again: {name}"))

    def take(self, step: Step, sentence: str) -> None:
        """Take a step and show what it changed; `sentence` tells it, with the `{name}` that the step returns."""
        if (workspace := self._session.workspace) is not None:
            self._session.notebook.flush()
            attempt(lambda: self._take(workspace, step, sentence), self.failed.emit)

    def take_behind(self, step: Deed, sentence: str) -> None:
        """Take a long step in the background; what is typed meanwhile is written afterwards."""
        book = self._session.notebook
        book.flush()
        if not self._session.abreast.look_again():
            book.working.emit(self.tr("Going through the history…"), 0, 0)
            book.write_behind(step, lambda done: self._arrive(done, sentence))

    # private

    def _take(self, workspace: Workspace, step: Step, sentence: str) -> None:
        session = self._session
        if session.abreast.look_again():  # what the analyst has not seen must not be taken back
            return
        is_back = step is Workspace.undo
        if step in (Workspace.undo, Workspace.redo) and workspace.history.is_large(back=is_back):
            session.notebook.write_behind(
                lambda own, _stop: step(own), lambda done: self._arrive(done, sentence)
            )
            return
        if (name := step(workspace)) is not None:
            self._go_to(session.abreast.reload(workspace, workspace.touched, workspace.notes_touched()))
            self._tell(name, sentence)

    def _arrive(self, done: Written, sentence: str) -> None:
        """A long step was taken in the background."""
        if (workspace := self._session.workspace) is not None and done.told is not None:
            others = self._session.abreast.reload(workspace, done.touched - {"notes"})
            self._go_to((*others, *done.points))
            self._tell(done.told, sentence)

    def _go_to(self, points: Sequence[str]) -> None:
        """Go to the first of these points, if that is elsewhere: an undo that nobody sees is none."""
        view, here = self._session.view, self._session.view.place.point
        known = [point for point in points if point in self._session.content.point_ids]
        if known and not any(point == here or point.startswith(f"{here}.") for point in known):
            view.choose(point=known[0])

    def _tell(self, name: str, sentence: str) -> None:
        self._session.note_saved()
        self.told.emit(sentence.format(name=shown_name(name)))
