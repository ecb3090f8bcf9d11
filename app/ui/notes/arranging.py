"""Which of the notes show, and in what order, worked out in short turns so that the window answers meanwhile.

Notes are ordered first and filtered then, so that typing into the filter orders nothing again. A few changed notes
are put into what is arranged already: nothing moves under the hands of whoever writes.
"""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from app.text.model import Note
from app.text.note_filter import Key, NoteWords, Sieve, sort_key
from app.ui.notes.state import AS_MADE, NotesState

_TURN = 0.004
"""Seconds that one turn may take."""
_STEP = 256
"""Notes between two looks at the clock."""
_FEW = 64
"""Up to so many changed notes are put in one by one."""


Change = tuple[Note | None, Note]
"""A note as it was, None if it is new, and as it is."""


class Arranging(QObject):
    """Keeps `shown` in line with the notes and the state. A short list is done at once, before a call returns."""

    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: Sequence[Note] = ()
        self._by_id: dict[str, Note] = {}
        self._ordered = _Sorted()
        self._shown = _Sorted()
        self._places: dict[str, Key] = {}  # of notes that stay where they are though they have changed
        self._state = AS_MADE
        self._points: Sequence[str] = ()
        self._sources: Sequence[str] = ()
        self._words = NoteWords()
        self._work: Iterator[None] | None = None
        self._warming: Iterator[None] = iter(())
        self._is_ordered = True
        self._kept: frozenset[str] = frozenset()
        self._lost: set[str] = set()  # notes that have lost a quotation
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_done(self) -> bool:
        """Whether `shown` is as it should be."""
        return self._work is None

    @property
    def shown(self) -> Sequence[Note]:
        """The notes that show, in order. Never changed: another sequence takes its place."""
        return self._shown.notes

    @property
    def total(self) -> int:
        """How many notes there are, those that are left out counted too."""
        return len(self._notes)

    @property
    def lost(self) -> int:
        """How many of all notes have lost words that they quote."""
        return len(self._lost)

    def note(self, note_id: str) -> Note | None:
        """A note, whether it shows or not."""
        return self._by_id.get(note_id)

    def set_places(self, points: Sequence[str], sources: Sequence[str]) -> None:
        """Take the ids of points and sources, in reading order."""
        if (list(self._points), list(self._sources)) != (list(points), list(sources)):
            self._points, self._sources = tuple(points), tuple(sources)
            self._start(anew=True)

    def set_state(self, state: NotesState) -> None:
        """Show the notes that this state wants, in its order. No note is kept for another reason any more."""
        before, self._state = self._state, state
        self._kept = frozenset()
        self._start(anew=before.order != state.order)

    def set_notes(self, notes: Sequence[Note], keep: Collection[str] = ()) -> None:
        """Take the notes as they are now. Those of `keep`, by id, show whatever the filter says."""
        self._kept = frozenset(keep)
        changed, gone = self._differences(notes)
        if not self.is_done or len(changed) + len(gone) > _FEW:
            if len(self._words) > 2 * len(notes):  # most are of notes that are gone
                self._words.clear()
            self._start(anew=True)
        elif changed or gone:
            self._take_in(changed, gone)

    def keep(self, note_id: str) -> bool:
        """Show this note whatever the filter says; at once. Whether there is such a note."""
        if (note := self._by_id.get(note_id)) is None:
            return False
        self.finish()
        self._kept |= {note_id}
        self._shown = self._shown.copy()
        self._shown.put(self._place(note), note)
        self.arranged.emit()
        return True

    def warm_up(self) -> None:
        """Text is going to be filtered by: read the notes for it meanwhile."""
        self._warming = self._read_all()
        if self.is_done:
            self._turn.start()

    def finish(self) -> None:
        """Do all that is left at once."""
        while not self.is_done:
            self._go_on()

    def _start(self, *, anew: bool) -> None:
        self._is_ordered = self._is_ordered and not anew
        self._work = self._arrange()
        self._go_on()

    def _go_on(self) -> None:
        end = perf_counter() + _TURN
        for _ in self._work or self._warming:
            if perf_counter() > end:
                self._turn.start()
                return
        self._turn.stop()
        if self._work is not None:
            self._work = None
            self.arranged.emit()
            self._turn.start()  # reading for the filter goes on, if it was broken off

    def _differences(self, notes: Sequence[Note]) -> tuple[list[Change], list[Note]]:
        """Hold these notes; which are other than before, and which are gone."""
        before, self._notes = self._notes, notes
        changed: list[Change] = [
            (old, new) for old, new in zip(before, notes, strict=False) if old is not new
        ]
        if len(before) == len(notes) and all(old is not None and old.id == new.id for old, new in changed):
            self._by_id.update((note.id, note) for _, note in changed)  # most often: someone writes
            return changed, []
        known, self._by_id = self._by_id, {note.id: note for note in notes}
        changed = [(known.get(note.id), note) for note in notes if known.get(note.id) is not note]
        return changed, [note for note_id, note in known.items() if note_id not in self._by_id]

    def _read_all(self) -> Iterator[None]:
        for note in self._notes:
            self._words.of(note)
            yield

    def _arrange(self) -> Iterator[None]:
        if not self._is_ordered:
            yield from self._order()
        lets_through, ordered = self._gate(), self._ordered
        shown = _Sorted()
        for start in range(0, len(ordered.notes), _STEP):
            stretch = range(start, min(start + _STEP, len(ordered.notes)))
            fitting = [at for at in stretch if lets_through(ordered.notes[at])]
            shown.keys += [ordered.keys[at] for at in fitting]
            shown.notes += [ordered.notes[at] for at in fitting]
            yield
        self._shown = shown

    def _order(self) -> Iterator[None]:
        key, found = self._key(), list[tuple[Key, Note]]()
        self._lost = set()
        for start in range(0, len(self._notes), _STEP):
            self._look_for_lost(self._notes[start : start + _STEP])
            found += sorted([(key(note), note) for note in self._notes[start : start + _STEP]], key=_first)
            yield
        found.sort(key=_first)  # merges the stretches that are in order already
        self._ordered = _Sorted([key for key, _ in found], [note for _, note in found])
        self._places.clear()
        self._is_ordered = True

    def _take_in(self, changed: Sequence[Change], gone: Sequence[Note]) -> None:
        """Put in a few notes, each with what it was before: what shows stays where it is, unless it is gone."""
        lets_through = self._gate()
        self._ordered, self._shown = self._ordered.copy(), self._shown.copy()
        for note in gone:
            place = self._place(note)
            self._ordered.remove(place)
            self._shown.remove(place)
            self._places.pop(note.id, None)
            self._lost.discard(note.id)
        self._look_for_lost([note for _, note in changed])
        for before, note in changed:
            place = self._place(before or note)
            if before is not None:
                self._places[note.id] = place
            self._ordered.put(place, note)
            if self._shown.has(place) or lets_through(note):
                self._shown.put(place, note)
        self.arranged.emit()

    def _look_for_lost(self, notes: Sequence[Note]) -> None:
        if self._lost:
            self._lost.difference_update([note.id for note in notes])
        self._lost.update([note.id for note in notes for anchor in note.anchors if anchor.is_lost])

    def _place(self, note: Note) -> Key:
        """The key that a note has its place by."""
        return self._places.get(note.id) or self._key()(note)

    def _gate(self) -> Callable[[Note], bool]:
        kept = self._kept
        if not self._state.wanted.is_narrow:
            return lambda _note: True
        lets_through = Sieve(self._state.wanted, self._words).lets_through
        return lambda note: lets_through(note) or note.id in kept

    def _key(self) -> Callable[[Note], Key]:
        return sort_key(self._state.order, self._points, self._sources)


class _Sorted:
    """Notes sorted by keys; no two have the same."""

    def __init__(self, keys: Sequence[Key] = (), notes: Sequence[Note] = ()) -> None:
        self.keys, self.notes = list(keys), list(notes)

    def copy(self) -> "_Sorted":
        return _Sorted(self.keys, self.notes)

    def has(self, key: Key) -> bool:
        at = bisect_left(self.keys, key)
        return at < len(self.keys) and self.keys[at] == key

    def put(self, key: Key, note: Note) -> None:
        """Put a note in, or in the place of the one with that key."""
        at = bisect_left(self.keys, key)
        if self.has(key):
            self.notes[at] = note
        else:
            self.keys.insert(at, key)
            self.notes.insert(at, note)

    def remove(self, key: Key) -> None:
        """Take the note with that key out, if it is there."""
        if self.has(key):
            at = bisect_left(self.keys, key)
            del self.keys[at], self.notes[at]


def _first(entry: tuple[Key, Note]) -> Key:
    return entry[0]
