"""The notes of the open project in memory, found by id and by point.

A point's notes include those of its sub-points, because its wording does.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from app.text.model import Note
from app.text.note_roll import NoteRoll


class Shelf:
    """Notes in the order they were given, those that come later at the end: the oldest first, as the store has them."""

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        self._notes: dict[str, Note] = {}
        self._on: defaultdict[str, dict[str, Note]] = defaultdict(dict)
        self._counts: dict[str, int] = {}
        held = tuple(notes)
        self.roll = NoteRoll(held)
        """Their tags and authors."""
        for note in held:
            self._notes[note.id] = note
        for note in self._notes.values():
            if note.point:
                self._counts[note.point] = self._counts.get(note.point, 0) + 1
                for point in _with_parents(note.point):
                    self._on[point][note.id] = note

    def __len__(self) -> int:
        return len(self._notes)

    def __iter__(self) -> Iterator[Note]:
        return iter(self._notes.values())

    def get(self, note_id: str) -> Note | None:
        """The note with that id."""
        return self._notes.get(note_id)

    def put(self, note: Note) -> Note | None:
        """Add a note, or replace the one with its id; that one, None if there was none."""
        before = self._notes.get(note.id)
        is_moved = before is not None and before.point != note.point
        if is_moved:
            self.remove(note.id)
        elif before is not None:
            self.roll.take_off(before)
        if note.point and (before is None or is_moved):
            self._counts[note.point] = self._counts.get(note.point, 0) + 1
        self._notes[note.id] = note
        self.roll.put(note)
        for point in _with_parents(note.point):
            self._on[point][note.id] = note
        return before

    def remove(self, note_id: str) -> Note | None:
        """Take a note away, if it is there; as it was."""
        note = self._notes.pop(note_id, None)
        if note is None:
            return None
        self.roll.take_off(note)
        if note.point:
            self._counts[note.point] -= 1
            if not self._counts[note.point]:
                del self._counts[note.point]
        for point in _with_parents(note.point):
            del self._on[point][note_id]
        return note

    def of(self, point: str) -> tuple[Note, ...]:
        """The notes on a point and its sub-points, the oldest first."""
        return tuple(self._on[point].values()) if point in self._on else ()

    def changed_since(self, before: "Shelf") -> tuple[Note, ...]:
        """The notes that are new, different or gone; those that are gone as they were."""
        notes = {note.id: note for note in before} | self._notes
        return tuple(note for key, note in notes.items() if before.get(key) != self.get(key))

    def counts(self) -> dict[str, int]:
        """How many notes hang on each very point, those of its sub-points not counted; only points with any."""
        return dict(self._counts)


@lru_cache(maxsize=4096)
def _with_parents(point: str) -> tuple[str, ...]:
    """The point's id and those of the points it is part of: `10.a` gives `10.a` and `10`."""
    parts = point.split(".") if point else []
    return tuple(".".join(parts[:n]) for n in range(len(parts), 0, -1))
