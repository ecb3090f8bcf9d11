"""The notes of the open project and every edit of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.store.workspace import Workspace
from app.text.model import Note
from app.ui.attempts import attempt
from app.ui.shelf import Shelf


class Notebook(QObject):
    """Without a project it is empty and every edit does nothing.

    A note whose change cannot be written is kept in memory and written with the next edit or on closing.
    """

    changed = Signal()
    saved = Signal()  # an edit is durable
    unsaved = Signal()  # an edit could not be written
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._shelf = Shelf()
        self._waiting: dict[str, Note] = {}  # changed notes that are not written yet

    def start(self, workspace: Workspace | None, notes: Sequence[Note] = ()) -> None:
        """Hold the notes of another project, or none. What waits to be written is dropped: `flush` before."""
        self._workspace, self._shelf = workspace, Shelf(notes)
        self._waiting.clear()

    def refresh(self, notes: Sequence[Note]) -> tuple[Note, ...]:
        """Take up the notes as the project holds them now; those that are new, different or gone."""
        before, self._shelf = self._shelf, Shelf([*notes, *self._waiting.values()])
        self.changed.emit()
        return self._shelf.changed_since(before)

    def of(self, point: str) -> tuple[Note, ...]:
        """The notes on a point and its sub-points, the oldest first."""
        return self._shelf.of(point)

    def get(self, note_id: str) -> Note | None:
        """The note with that id."""
        return self._shelf.get(note_id)

    def counts(self) -> dict[str, int]:
        """How many notes hang on each very point, those of its sub-points not counted."""
        return self._shelf.counts()

    def add(self, note: Note) -> str:
        """Write a new note; its id, empty if it could not be written."""
        made: list[str] = []
        if (workspace := self._workspace) is not None:
            self.flush()
            if attempt(lambda: made.append(self._put(workspace, note)), self.failed.emit):
                self._written()
        return "".join(made)

    def edit(self, note: Note) -> None:
        """Write a changed note. One that is gone or has not changed is left alone."""
        before = self._shelf.get(note.id)
        if before is not None and before != note:
            self._shelf.put(note)
            self._waiting[note.id] = note
            self.flush()

    def delete(self, note_id: str) -> None:
        """Delete a note."""
        workspace = self._workspace
        if workspace is None or self._shelf.get(note_id) is None:
            return
        if attempt(lambda: workspace.delete_note(note_id), self.failed.emit):
            self._shelf.remove(note_id)
            self._waiting.pop(note_id, None)
            self._written()

    def flush(self) -> None:
        """Write the changed notes, the one just changed and any that could not be written before."""
        if (workspace := self._workspace) is not None and self._waiting:
            done = attempt(lambda: self._write_waiting(workspace), self.failed.emit)
            self.changed.emit()
            self.saved.emit() if done else self.unsaved.emit()

    def _put(self, workspace: Workspace, note: Note) -> str:
        written = workspace.put_note(note)
        self._shelf.put(written)
        return written.id

    def _write_waiting(self, workspace: Workspace) -> None:
        for note in tuple(self._waiting.values()):
            self._put(workspace, note)
            del self._waiting[note.id]

    def _written(self) -> None:
        self.changed.emit()
        self.saved.emit()
