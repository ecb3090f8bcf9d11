"""Which of the notes show, and in what order, worked out in short turns so that the window answers meanwhile.

Notes are ordered first and filtered then, so that typing into the filter orders nothing again. A few changed notes
are put into what is arranged already: nothing moves under the hands of whoever writes.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from app.text.model import Note
from app.text.note_filter import Key, NoteWords, Sieve, sort_key
from app.text.note_news import NoteNews
from app.ui.notes.arrangement import Arrangement, arranged, stretches
from app.ui.notes.state import AS_MADE, NotesState
from app.ui.waiting_line import Turn

_TURN = 0.004
"""Seconds that one turn may take."""
_FEW = 64
"""Up to so many changed notes are put in one by one."""
_MANY = 4_096
"""So many notes are not compared with those before: that would take too long at once."""


Change = tuple[Note | None, Note]
"""A note as it was, None if it is new, and as it is."""


class Arranging(QObject):
    """Keeps `shown` in line with the notes and the state. A short list is done at once, before a call returns."""

    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_id: dict[str, Note] = {}
        self._coming: Sequence[Note] | None = None  # what is to take their place
        self._ordered = Arrangement()  # with notes that stay where they are though they have changed
        self._shown = Arrangement()
        self._state = AS_MADE
        self._points: Sequence[str] = ()
        self._sources: Sequence[str] = ()
        self._words = NoteWords()
        self._work: Iterator[None] | None = None
        self._warming: Iterator[None] = iter(())
        self._is_ordered = True
        self._kept: frozenset[str] = frozenset()
        self._lost: set[str] = set()  # notes that have lost a quotation
        self._turn = Turn(self._go_on, self)

    @property
    def is_done(self) -> bool:
        """Whether `shown` is as it should be."""
        return self._work is None

    @property
    def shown(self) -> Sequence[Note]:
        """The notes that show, in order. Never changed: another sequence takes its place."""
        return self._shown.notes

    @property
    def arrangement(self) -> Arrangement:
        """The same, with their places."""
        return self._shown

    @property
    def total(self) -> int:
        """How many notes there are, those that are left out counted too."""
        return len(self._by_id)

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
        if self.is_done and len(notes) <= _MANY and self.total <= _MANY:
            changed, gone = self._differences(notes)
            if len(changed) + len(gone) <= _FEW:
                self._take_in(changed, gone)
                return
        if len(self._words) > 2 * len(notes):  # most are of notes that are gone
            self._words.clear()
        self._coming = notes
        self._start(anew=True)

    def take(self, news: NoteNews, keep: Collection[str] = ()) -> bool:
        """Take what is new about the notes; those of `keep`, by id, show whatever the filter says. Whether that could
        be done: else the notes must be set."""
        if news.turns is None or self._coming is not None:
            return False
        self._kept = frozenset(keep)
        changed: list[Change] = [(self._by_id.get(now.id), now) for _, now in news.turns if now is not None]
        lost = [note for note, now in news.turns if now is None and note is not None]
        gone = [note for note in lost if note.id in self._by_id]
        if self.is_done and len(changed) + len(gone) <= _FEW:
            self._take_in(changed, gone)
            return True
        self._hold(changed, gone)
        self._start(anew=True)
        return True

    def keep(self, note_id: str) -> bool:
        """Show this note whatever the filter says; at once. Whether there is such a note."""
        self.finish()
        if (note := self._by_id.get(note_id)) is None:
            return False
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
        """Which of these are other than before, and which are gone."""
        known, now = self._by_id, {note.id for note in notes}
        changed: list[Change] = [
            (known.get(note.id), note) for note in notes if known.get(note.id) is not note
        ]
        return changed, [note for note_id, note in known.items() if note_id not in now]

    def _hold(self, changed: Sequence[Change], gone: Sequence[Note]) -> None:
        for note in gone:
            del self._by_id[note.id]
        self._by_id.update({note.id: note for _, note in changed})

    def _read_all(self) -> Iterator[None]:
        for note in tuple(self._by_id.values()):
            self._words.of(note)
            yield

    def _arrange(self) -> Iterator[None]:
        if not self._is_ordered:
            yield from self._order()
        lets_through, ordered = self._gate(), self._ordered
        shown = Arrangement(key_of=ordered.key_of)
        for stretch in stretches(len(ordered.notes)):
            fitting = [at for at in stretch if lets_through(ordered.notes[at])]
            shown.keys += [ordered.keys[at] for at in fitting]
            shown.notes += [ordered.notes[at] for at in fitting]
            yield
        self._shown = shown

    def _order(self) -> Iterator[None]:
        by_id = self._by_id
        if (coming := self._coming) is not None:
            by_id = {}
            for stretch in stretches(len(coming)):
                by_id.update({note.id: note for note in coming[stretch.start : stretch.stop]})
                yield
        key, keys, lost, notes = self._key(), list[Key](), set[str](), [*by_id.values()]
        for stretch in stretches(len(notes)):
            some = notes[stretch.start : stretch.stop]
            keys += map(key, some)
            lost.update(_lost(some))
            yield
        self._ordered = yield from arranged(keys, notes)
        self._by_id, self._lost, self._coming, self._is_ordered = by_id, lost, None, True

    def _take_in(self, changed: Sequence[Change], gone: Sequence[Note]) -> None:
        """Put in a few notes, each with what it was before: what shows stays where it is, unless it is gone."""
        if not changed and not gone:
            return
        self._hold(changed, gone)
        lets_through = self._gate()
        self._shown = self._shown.copy()
        for note in gone:
            self._ordered.remove(note.id)
            self._shown.remove(note.id)
            self._ordered.key_of.pop(note.id, None)
        self._lost.difference_update([note.id for note in (*gone, *(note for _, note in changed))])
        self._lost.update(_lost([note for _, note in changed]))
        for before, note in changed:
            place = self._place(before or note)
            self._ordered.put(place, note)
            if self._shown.place(note.id) is not None or lets_through(note):
                self._shown.put(place, note)
        self.arranged.emit()

    def _place(self, note: Note) -> Key:
        """The key that a note has its place by."""
        return self._ordered.key_of.get(note.id) or self._key()(note)

    def _gate(self) -> Callable[[Note], bool]:
        kept = self._kept
        if not self._state.wanted.is_narrow:
            return lambda _note: True
        lets_through = Sieve(self._state.wanted, self._words).lets_through
        return lambda note: lets_through(note) or note.id in kept

    def _key(self) -> Callable[[Note], Key]:
        return sort_key(self._state.order, self._points, self._sources)


def _lost(notes: Sequence[Note]) -> list[str]:
    """The notes, by id, that have lost words that they quote."""
    return [note.id for note in notes for anchor in note.anchors if anchor.is_lost]
