"""Which tags and authors the notes of a project have, kept up to date note by note."""

from collections import Counter
from collections.abc import Iterable

from app.text.model import Note


class NoteRoll:
    """Counts; a note is put on the roll, and taken off it as it was put."""

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        self._tags, self._authors = Counter[str](), Counter[str]()
        for note in notes:
            self.put(note)

    def put(self, note: Note) -> None:
        """Count a note."""
        for tag in note.tags:
            self._tags[tag] += 1
        self._authors[note.author] += 1

    def take_off(self, note: Note) -> None:
        """Count a note no more."""
        for tag in note.tags:
            self._tags[tag] -= 1
        self._authors[note.author] -= 1

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags, the most frequent first."""
        return _frequent(self._tags)

    @property
    def authors(self) -> tuple[str, ...]:
        """All authors, by name; a nameless one is left out."""
        return tuple(
            sorted((name for name, count in self._authors.items() if name and count > 0), key=str.casefold)
        )


def _frequent(counts: Counter[str]) -> tuple[str, ...]:
    there = [(value, count) for value, count in counts.items() if count > 0]
    return tuple(
        value for value, _ in sorted(there, key=lambda item: (-item[1], item[0].casefold(), item[0]))
    )
