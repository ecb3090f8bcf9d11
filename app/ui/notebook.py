"""The notes of the open project and every edit of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.store.workspace import Workspace
from app.text import note_templates
from app.text.model import Note
from app.text.note_news import NoteNews, Turn
from app.text.note_roll import NoteRoll
from app.text.note_templates import Template
from app.ui.attempts import attempt
from app.ui.notes.state import AS_MADE, KEY, NotesState
from app.ui.shelf import Shelf

_TEMPLATES = "note templates"
"""The project setting that holds the templates."""
_REMEMBER_MS = 1_000


class Notebook(QObject):
    """Without a project it is empty and every edit does nothing.

    A note whose change cannot be written is kept in memory and written with the next edit or on closing.
    """

    changed = Signal(object)  # NoteNews
    saved = Signal()  # an edit is durable
    unsaved = Signal()  # an edit could not be written
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._shelf = Shelf()
        self._roll = NoteRoll()
        self._waiting: dict[str, Note] = {}  # changed notes that are not written yet
        self._told: dict[str, Note] = {}  # those of them that nobody has heard of yet, as they were
        self._remember = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remember.timeout.connect(self._write_state)
        self._is_set_anew = False
        self.state = AS_MADE
        """How the notes panel is set in this project."""
        self.templates: tuple[Template, ...] = note_templates.DEFAULTS
        """What notes of this project can begin with."""

    def start(self, workspace: Workspace | None, notes: Sequence[Note] = ()) -> None:
        """Hold the notes of another project, or none. What waits to be written is dropped: `flush` before."""
        self._workspace, self._shelf, self._roll = workspace, Shelf(notes), NoteRoll(notes)
        self._waiting.clear()
        self._told.clear()
        self._is_set_anew = False
        self.state = NotesState.load(workspace.setting(KEY)) if workspace else AS_MADE
        self.templates = note_templates.load(workspace.setting(_TEMPLATES) if workspace else "")

    def refresh(self, notes: Sequence[Note]) -> tuple[Note, ...]:
        """Take up the notes as the project holds them now; those that are new, different or gone."""
        before, self._shelf = self._shelf, Shelf([*notes, *self._waiting.values()])
        self._roll = NoteRoll(self._shelf)
        changed = self._shelf.changed_since(before)
        self.changed.emit(NoteNews([(before.get(note.id), self._shelf.get(note.id)) for note in changed]))
        return changed

    def take_up(self, notes: Mapping[str, Note | None]) -> tuple[Note, ...]:
        """Take up what these notes, by id, are now in the project, None for those that are gone; all others are as they
        were. Those that are new, different or gone, these as they were."""
        held = {note_id: self._waiting.get(note_id, note) for note_id, note in notes.items()}
        turns = [turn for note_id, note in held.items() if (turn := self._turn(note_id, note)) is not None]
        self.changed.emit(NoteNews(turns))
        return tuple(note for before, now in turns if (note := now or before) is not None)

    def every(self) -> tuple[Note, ...]:
        """All notes of the project, the oldest first."""
        return tuple(self._shelf)

    def tags(self) -> tuple[str, ...]:
        """All tags of the project's notes, the most frequent first."""
        return self._roll.tags

    def authors(self) -> tuple[str, ...]:
        """All who wrote notes of this project, by name."""
        return self._roll.authors

    def of(self, point: str) -> tuple[Note, ...]:
        """The notes on a point and its sub-points, the oldest first."""
        return self._shelf.of(point)

    def get(self, note_id: str) -> Note | None:
        """The note with that id."""
        return self._shelf.get(note_id)

    def counts(self) -> dict[str, int]:
        """How many notes hang on each very point, those of its sub-points not counted."""
        return self._shelf.counts()

    @property
    def waiting(self) -> tuple[Note, ...]:
        """The changed notes that are kept in memory only, because they could not be written."""
        return tuple(self._waiting.values())

    def let_go(self) -> None:
        """Keep those no longer: they are safe elsewhere, or the analyst does without them."""
        self._waiting.clear()

    def add(self, note: Note) -> str:
        """Write a new note; its id, empty if it could not be written."""
        made: list[str] = []
        if (workspace := self._workspace) is not None:
            self.flush()
            if attempt(lambda: made.append(self._put(workspace, note).id), self.failed.emit):
                self._written([(None, self._shelf.get(made[0]))])
        return "".join(made)

    def add_many(self, notes: Sequence[Note], name: str) -> tuple[str, ...]:
        """Write new notes as one edit called `name`; their ids, none if they could not be written."""
        return tuple(note.id for note in self._put_many(notes, name))

    def edit(self, note: Note) -> None:
        """Write a changed note. One that is gone or has not changed is left alone."""
        before = self._shelf.get(note.id)
        if before is not None and before != note:
            self._told.setdefault(note.id, before)
            self._hold(note)
            self._waiting[note.id] = note
            self.flush()

    def edit_many(self, notes: Sequence[Note], name: str) -> None:
        """Write changed notes as one edit called `name`. Those that are gone or have not changed are left alone; if
        the edit cannot be written, all stay as they were.
        """
        held = ((note, self._shelf.get(note.id)) for note in notes)
        self._put_many([note for note, before in held if before is not None and before != note], name)

    def delete(self, note_id: str) -> None:
        """Delete a note."""
        self.delete_many((note_id,), "")

    def delete_many(self, ids: Sequence[str], name: str) -> None:
        """Delete notes as one edit called `name`; if that cannot be written, all stay."""
        workspace = self._workspace
        there = [note_id for note_id in ids if self._shelf.get(note_id) is not None]
        if workspace is None or not there:
            return
        if attempt(lambda: _delete(workspace, there, name), self.failed.emit):
            self._written([(self._drop(note_id), None) for note_id in there])

    def keep_state(self, state: NotesState) -> None:
        """Remember with the project how the panel is set, in a while. That is no edit."""
        self.state, self._is_set_anew = state, True
        self._remember.start()

    def keep_templates(self, templates: Sequence[Template]) -> None:
        """Remember these templates with the project. That is no edit."""
        self.templates = tuple(templates)
        self._keep(_TEMPLATES, note_templates.dump(templates))

    def flush(self) -> None:
        """Write the changed notes, the one just changed and any that could not be written before."""
        self._write_state()
        if (workspace := self._workspace) is not None and self._waiting:
            done = attempt(lambda: self._write_waiting(workspace), self.failed.emit)
            told, self._told = self._told, {}
            self.changed.emit(NoteNews([(before, self._shelf.get(i)) for i, before in told.items()]))
            self.saved.emit() if done else self.unsaved.emit()

    def _put(self, workspace: Workspace, note: Note) -> Note:
        written = workspace.put_note(note)
        self._hold(written)
        return written

    def _put_many(self, notes: Sequence[Note], name: str) -> list[Note]:
        """Write notes in one edit; as they are stored now, none if that failed."""
        workspace, written = self._workspace, list[Note]()
        if workspace is None or not notes:
            return []

        self.flush()
        if attempt(lambda: written.extend(workspace.put_notes(notes, name)), self.failed.emit):
            self._written([(self._hold(note), note) for note in written])
        return written

    def _turn(self, note_id: str, note: Note | None) -> Turn | None:
        """Hold what a note is now; what is new about it, None if nothing is."""
        before = self._shelf.get(note_id)
        if before == note:
            return None
        return (self._drop(note_id) if note is None else self._hold(note)), note

    def _hold(self, note: Note) -> Note | None:
        """Hold a note; as it was, None if it is new."""
        if (before := self._shelf.get(note.id)) is not None:
            self._roll.take_off(before)
        self._shelf.put(note)
        self._roll.put(note)
        return before

    def _drop(self, note_id: str) -> Note | None:
        """Hold a note no longer; as it was, None if it was not there."""
        if (before := self._shelf.get(note_id)) is not None:
            self._roll.take_off(before)
        self._shelf.remove(note_id)
        self._waiting.pop(note_id, None)
        return before

    def _write_waiting(self, workspace: Workspace) -> None:
        for note in tuple(self._waiting.values()):
            self._told.setdefault(note.id, self._shelf.get(note.id) or note)
            self._put(workspace, note)
            del self._waiting[note.id]

    def _written(self, turns: Sequence[Turn]) -> None:
        self.changed.emit(NoteNews(turns))
        self.saved.emit()

    def _write_state(self) -> None:
        self._remember.stop()
        if self._is_set_anew:
            self._is_set_anew = False
            self._keep(KEY, self.state.dump())

    def _keep(self, key: str, value: str) -> None:
        if (workspace := self._workspace) is not None and not workspace.read_only:
            attempt(lambda: workspace.set_setting(key, value), self.failed.emit)


def _delete(workspace: Workspace, ids: Sequence[str], name: str) -> None:
    """Delete notes; one alone is an edit by the name that the store gives it."""
    if len(ids) == 1:
        workspace.delete_note(ids[0])
    else:
        workspace.delete_notes(ids, name)
