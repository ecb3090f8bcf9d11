"""Notes in the order in which they are read, any of which is found at once however many there are."""

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Iterator, Sequence

from app.text.model import Note
from app.text.note_filter import Key

STEP = 256
"""Notes that are looked at in one go."""
_SAMPLE, _SHARE = 64, 4
"""Of so many keys one is looked at, and of these each so manieth parts the notes into lots to be sorted."""


class Arrangement:
    """Notes sorted by keys, no two of which are the same. `key_of`, by the notes' ids, may have those of more notes,
    and may be shared."""

    def __init__(
        self, keys: Sequence[Key] = (), notes: Sequence[Note] = (), key_of: dict[str, Key] | None = None
    ) -> None:
        self.keys, self.notes = list(keys), list(notes)
        self.key_of = {} if key_of is None else key_of

    @classmethod
    def of(cls, notes: Sequence[Note]) -> "Arrangement":
        """Notes in the order given."""
        keys: list[Key] = [(at,) for at in range(len(notes))]
        return cls(keys, notes, {note.id: key for note, key in zip(notes, keys, strict=True)})

    def copy(self) -> "Arrangement":
        """The same notes, to be changed."""
        return Arrangement(self.keys, self.notes, self.key_of)

    def place(self, note_id: str) -> int | None:
        """The number of a note, None if it is not here."""
        key = self.key_of.get(note_id)
        if key is None:
            return None
        at = bisect_left(self.keys, key)
        return at if at < len(self.keys) and self.keys[at] == key else None

    def put(self, key: Key, note: Note) -> None:
        """Put a note in, or in the place of the one with that key."""
        self.key_of[note.id] = key
        at = bisect_left(self.keys, key)
        if at < len(self.keys) and self.keys[at] == key:
            self.notes[at] = note
        else:
            self.keys.insert(at, key)
            self.notes.insert(at, note)

    def remove(self, note_id: str) -> None:
        """Take a note out, if it is there. Its key stays."""
        if (at := self.place(note_id)) is not None:
            del self.keys[at], self.notes[at]


def arranged(keys: Sequence[Key], notes: Sequence[Note]) -> Generator[None, None, Arrangement]:
    """The notes sorted by their keys, in many short steps: first parted into lots that follow each other, as samplesort
    does (W. D. Frazer, A. C. McKellar, 1970), then lot by lot."""
    found, bounds = Arrangement(), sorted(keys[::_SAMPLE])[::_SHARE]
    lots: list[list[int]] = [[] for _ in range(len(bounds) + 1)]
    for stretch in stretches(len(keys)):
        for at in stretch:
            lots[bisect_right(bounds, keys[at])].append(at)
        yield
    for lot in lots:
        lot.sort(key=keys.__getitem__)
        found.keys += [keys[at] for at in lot]
        found.notes += [notes[at] for at in lot]
        found.key_of.update({notes[at].id: keys[at] for at in lot})
        yield
    return found


def stretches(number: int) -> Iterator[range]:
    """So many numbers from 0, cut into steps."""
    for start in range(0, number, STEP):
        yield range(start, min(start + STEP, number))
