"""The notes of the open project and every edit of them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Note
from app.text.note_news import ALL_NEW, NoteNews, Turn
from app.ui.attempts import attempt
from app.ui.edit_names import shown_name
from app.ui.jobs import Jobs
from app.ui.note_reading import NOTHING, AtHand, NoteReading, at_hand
from app.ui.note_setting import NoteSetting
from app.ui.note_writing import MANY, Deed, NoteWriting, Written, deleting, putting, rebased
from app.ui.shelf import Shelf
from app.ui.unwritten import is_kept, unwritten

_UNKNOWN = -1
"""No edit."""


class Notebook(QObject):
    """Without a project it is empty and every edit does nothing.

    A note whose change cannot be written is kept in memory and written with the next edit or on closing. Many notes
    are read and written in the background: `changed` is said when they are there, any of them new.
    """

    changed = Signal(object)  # NoteNews
    saved = Signal()  # an edit is durable
    unsaved = Signal()  # an edit could not be written
    failed = Signal(str)  # a sentence for the analyst
    unreadable = Signal(str)  # why the notes cannot be read, a sentence
    written = Signal(object)  # int | None: the background wrote, `Written.last`
    working = Signal(str, int, int)  # what is being written, steps done, steps in all (0: nobody knows)
    idle = Signal()  # nothing is, any more

    def __init__(
        self, jobs: Jobs, look: Callable[[], object] = lambda: None, parent: QObject | None = None
    ) -> None:
        """`look` takes up what other programs have written to the project."""
        super().__init__(parent)
        self._look = look
        self._workspace: Workspace | None = None
        self._shelf = Shelf()
        self._counts: Mapping[str, int] = {}  # as they were when the project was opened
        self._has_all = True
        self._known = ""  # the point whose notes are here, as long as not all are
        self._touched: set[str] = set()  # notes that are others since the background began to read or write
        self._afterwards: list[Callable[[], object]] = []  # what is to be done when all are
        self._taken = 0  # how often all notes were taken from the background
        self._reading = NoteReading(jobs)
        self._writing = NoteWriting(jobs, self._rest, self.failed.emit)
        self._waiting: dict[str, Note] = {}  # changed notes that are not written yet
        self._told: dict[str, Note] = {}  # those of them that nobody has heard of yet, as they were
        self.setting = NoteSetting(self)
        self.setting.failed.connect(self.failed)

    def start(self, workspace: Workspace | None, found: AtHand = NOTHING) -> None:
        """Hold the notes of another project, or none. What waits to be written is dropped: `flush` before."""
        self._reading.end()
        self._workspace, self._shelf, self._counts = workspace, Shelf(found.notes or ()), found.counts
        self._has_all = found.notes is not None
        self._known = ""
        self._touched.clear()
        self._afterwards.clear()
        self._waiting.clear()
        self._told.clear()
        if not self._has_all:
            self._read_all()
        self.setting.start(workspace)

    def refresh(self) -> tuple[Note, ...]:
        """Take up the notes as the project holds them now; those that are new, different or gone, none if all are many:
        they are taken up when they are read. Raises `Problem`."""
        workspace = self._workspace
        found = at_hand(workspace) if workspace else NOTHING
        if found.notes is None:
            self._read_all()
            return ()
        self._reading.end()
        self._has_all = True
        before, self._shelf = self._shelf, Shelf([*found.notes, *self._waiting.values()])
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

    @property
    def has_all(self) -> bool:
        """Whether all notes are here; many take a moment."""
        return self._has_all

    def when_read(self, then: Callable[[], object]) -> None:
        """Do this once all notes are here: now, most of the time; never if the project is left before."""
        if self._has_all:
            then()
        else:
            self._afterwards.append(then)

    def every(self) -> tuple[Note, ...]:
        """All notes of the project, the oldest first; those that are here, as long as not all are."""
        return tuple(self._shelf)

    def tags(self) -> tuple[str, ...]:
        """All tags of the project's notes, the most frequent first."""
        return self._shelf.roll.tags

    def authors(self) -> tuple[str, ...]:
        """All who wrote notes of this project, by name."""
        return self._shelf.roll.authors

    def of(self, point: str) -> tuple[Note, ...]:
        """The notes on a point and its sub-points, the oldest first. As long as not all are here, those that are: the
        others come soon."""
        if not self.has_all_of(point) and (workspace := self._workspace) is not None and point:
            self._reading.read_point(workspace.path, point, lambda notes: self._take_point(point, notes))
        return self._shelf.of(point)

    def has_all_of(self, point: str) -> bool:
        """Whether all notes on a point and its sub-points are here."""
        return self._has_all or f"{point}.".startswith(f"{self._known}.")

    def get(self, note_id: str) -> Note | None:
        """The note with that id."""
        found = [self._shelf.get(note_id)]
        workspace = self._workspace
        if found == [None] and not self._has_all and workspace is not None and note_id not in self._touched:
            attempt(lambda: found.append(workspace.note(note_id)), self.failed.emit)
        return found[-1]

    def counts(self) -> dict[str, int]:
        """How many notes hang on each very point, those of its sub-points not counted."""
        return self._shelf.counts() if self._has_all else dict(self._counts)

    @property
    def waiting(self) -> tuple[Note, ...]:
        """The changed notes that are kept in memory only, because they could not be written."""
        return tuple(self._waiting.values())

    def let_go(self) -> None:
        """Keep those no longer: they are safe elsewhere, or the analyst does without them."""
        self._waiting.clear()

    def add(self, note: Note) -> str:
        """Write a new note; its id, empty if it is refused. Where only the file stands in the way it is kept."""
        made: list[str] = []
        refusals: list[str] = []
        if (workspace := self._workspace) is not None:
            self.flush()
            if attempt(lambda: made.append(self._put(workspace, note).id), refusals.append):
                self._written([(None, self._shelf.get(made[0]))])
            elif is_kept(workspace, refusals[0]):
                made.append(self._keep_new(unwritten(note, workspace.author), refusals[0]))
            else:
                self.failed.emit(refusals[0])
        return "".join(made)

    def _keep_new(self, note: Note, refusal: str) -> str:
        """Hold a new note that could not be written, which is written as soon as that can be; its id."""
        self._hold(note)
        self._waiting[note.id] = note
        self.failed.emit(refusal)
        self.changed.emit(NoteNews([(None, note)]))
        self.unsaved.emit()
        return note.id

    def add_many(self, notes: Sequence[Note], name: str, done: Callable[[], object] = lambda: None) -> None:
        """Write new notes as one edit called `name`, and do what is to be `done` when they are written."""
        self._put_many(notes, name, done)

    def edit(self, note: Note) -> None:
        """Write a changed note. One that is gone or has not changed is left alone."""
        before = self._shelf.get(note.id)
        if before is not None and before != note:
            self._told.setdefault(note.id, before)
            self._hold(note)
            self._waiting[note.id] = note
            if not self._writing.is_on:
                self.flush()

    def edit_many(self, notes: Sequence[Note], name: str) -> None:
        """Write changed notes as one edit called `name`. Those that are gone or have not changed are left alone; if
        the edit cannot be written, all stay as they were.
        """
        held = ((note, self._shelf.get(note.id)) for note in notes)
        self._put_many([note for note, before in held if before is not None and before is not note], name)

    def delete(self, note_id: str) -> None:
        """Delete a note."""
        self.delete_many((note_id,), "")

    def delete_many(self, ids: Sequence[str], name: str) -> None:
        """Delete notes as one edit called `name`; if that cannot be written, all stay."""
        workspace = self._workspace
        there = [note_id for note_id in ids if self._shelf.get(note_id) is not None]
        if workspace is None or not there:
            return
        if len(there) > MANY:
            self._write_many(deleting(there, name), name, lambda: None)
        elif attempt(lambda: _delete(workspace, there, name), self.failed.emit):
            self._written([(self._drop(note_id), None) for note_id in there])

    def write_behind(self, deed: Deed, done: Callable[[Written], object]) -> None:
        """Do what changes many notes in the background, when what was begun before is done; `done` gets what came of it
        when the notes are as they are then. What is changed here meanwhile is written afterwards."""
        if (workspace := self._workspace) is None:
            return
        self.flush()
        taken = self._taken

        def wrote(written: Written) -> None:
            if workspace is self._workspace:
                self.written.emit(written.last)
                self._take_written(written, taken)
                done(written)

        def begun() -> tuple[Sequence[Note], int]:
            nonlocal taken
            self._look()
            taken = self._taken
            if not self._reading.is_on:
                self._touched = set(self._waiting)
            return self.every(), workspace.history.current() if workspace is self._workspace else _UNKNOWN

        self._writing.do(workspace, deed, begun, wrote)

    def stop_writing(self) -> None:
        """The analyst does not want what is being written in the background."""
        self._writing.stop()

    def flush(self) -> None:
        """Write the changed notes, the one just changed and any that could not be written before."""
        self.setting.flush()
        if (workspace := self._workspace) is not None and self._waiting:
            done = attempt(lambda: self._write_waiting(workspace), self.failed.emit)
            told, self._told = self._told, {}
            self.changed.emit(NoteNews([(before, self._shelf.get(i)) for i, before in told.items()]))
            self.saved.emit() if done else self.unsaved.emit()

    def _put(self, workspace: Workspace, note: Note) -> Note:
        written = workspace.put_note(note)
        self._hold(written)
        return written

    def _put_many(self, notes: Sequence[Note], name: str, done: Callable[[], object] = lambda: None) -> None:
        """Write notes in one edit."""
        workspace, written = self._workspace, list[Note]()
        if workspace is None or not notes:
            return
        if len(notes) > MANY:
            self._write_many(putting(notes, name), name, done)
            return
        self.flush()
        if attempt(lambda: written.extend(workspace.put_notes(notes, name)), self.failed.emit):
            self._written([(self._hold(note), note) for note in written])
            done()

    def _turn(self, note_id: str, note: Note | None) -> Turn | None:
        """Hold what a note is now; what is new about it, None if nothing is."""
        self._touch(note_id)
        before = self._shelf.get(note_id)
        if before == note:
            return None
        return (self._drop(note_id) if note is None else self._hold(note)), note

    def _hold(self, note: Note) -> Note | None:
        """Hold a note; as it was, None if it is new."""
        self._touch(note.id)
        return self._shelf.put(note)

    def _drop(self, note_id: str) -> Note | None:
        """Hold a note no longer; as it was, None if it was not there."""
        self._touch(note_id)
        self._waiting.pop(note_id, None)
        return self._shelf.remove(note_id)

    def _write_waiting(self, workspace: Workspace) -> None:
        for note in tuple(self._waiting.values()):
            self._told.setdefault(note.id, self._shelf.get(note.id) or note)
            self._put(workspace, note)
            del self._waiting[note.id]

    # what is read and written in the background

    def _touch(self, note_id: str) -> None:
        """What the background has of this note is not to be taken."""
        if self._reading.is_on or self._writing.is_on:
            self._touched.add(note_id)

    def _read_all(self) -> None:
        if (workspace := self._workspace) is None:
            return

        def failed(error: Exception) -> None:
            """The file may have been moved away; what is open can be read all the same."""
            if not isinstance(error, Problem):
                raise error
            attempt(lambda: self._take_all(Shelf(workspace.notes())), self.unreadable.emit)

        self._touched = set(self._waiting)
        self._reading.read_all(workspace.path, self._shelf, self._take_all, failed)

    def _take_all(self, shelf: Shelf) -> None:
        """Hold all notes, as they were read or written in the background."""
        self._take(shelf)
        self._touched.clear()
        self._has_all = True
        self._taken += 1
        self.changed.emit(ALL_NEW)
        afterwards, self._afterwards = self._afterwards, []
        for then in afterwards:
            then()

    def _take_point(self, point: str, shelf: Shelf) -> None:
        if not self._has_all:
            self._take(shelf)
            self._known = point
            self.changed.emit(ALL_NEW)

    def _take(self, shelf: Shelf) -> None:
        """Hold what the background has made, but for what was changed here meanwhile."""
        for note_id in self._touched:
            if (note := self._shelf.get(note_id)) is None:
                shelf.remove(note_id)
            else:
                shelf.put(note)
        self._shelf = shelf

    def _write_many(self, deed: Deed, name: str, done: Callable[[], object]) -> None:
        self.working.emit(shown_name(name), 0, 0)

        def took(_written: Written) -> None:
            self.saved.emit()
            done()

        self.write_behind(deed, took)

    def _take_written(self, written: Written, taken: int) -> None:
        if self._reading.is_on or not self._has_all or taken != self._taken:
            self._read_all()
            return
        for note_id in self._touched & self._waiting.keys():
            before, now = self._told.get(note_id), written.shelf.get(note_id)
            if before is not None and now is not None:
                self._waiting[note_id] = rebased(self._waiting[note_id], before, now)
                self._shelf.put(self._waiting[note_id])
        self._take_all(written.shelf)

    def _rest(self) -> None:
        """Nothing is written in the background any more: write what was held meanwhile."""
        self.idle.emit()
        self.flush()

    def _written(self, turns: Sequence[Turn]) -> None:
        self.changed.emit(NoteNews(turns))
        self.saved.emit()


def _delete(workspace: Workspace, ids: Sequence[str], name: str) -> None:
    """Delete notes; one alone is an edit by the name that the store gives it."""
    if len(ids) == 1:
        workspace.delete_note(ids[0])
    else:
        workspace.delete_notes(ids, name)
