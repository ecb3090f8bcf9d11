"""Which notes are chosen: the current one, and others with it."""

from collections.abc import Callable, Sequence


class Selection:
    """Notes by id. The current one is one of the chosen, if any is."""

    def __init__(self) -> None:
        self.current = ""
        self.chosen: frozenset[str] = frozenset()
        self._from = ""  # where a stretch of notes begins

    @property
    def is_several(self) -> bool:
        """Whether more than one note is chosen."""
        return len(self.chosen) > 1

    def choose(self, note_id: str) -> None:
        """Choose this note alone; none if it is empty."""
        self.current = self._from = note_id
        self.chosen = frozenset({note_id} if note_id else ())

    def toggle(self, note_id: str) -> None:
        """Choose this note too, or no more."""
        self.chosen ^= {note_id}
        self._from = note_id
        self.current = note_id if note_id in self.chosen else next(iter(sorted(self.chosen)), "")

    def extend(self, note_id: str, ids: Sequence[str]) -> None:
        """Choose everything from where the choice began to this note; `ids` are all notes in order."""
        if self._from not in ids:
            self._from = self.current if self.current in ids else note_id
        first, last = sorted((ids.index(self._from), ids.index(note_id)))
        self.chosen = frozenset(ids[first : last + 1])
        self.current = note_id

    def choose_all(self, ids: Sequence[str]) -> None:
        """Choose all of these."""
        self.chosen = frozenset(ids)
        if self.current not in self.chosen:
            self.current = next(iter(ids), "")
        self._from = self.current

    def keep_only(self, is_there: Callable[[str], bool]) -> bool:
        """Choose no more what is not there. Whether the current one was given up."""
        self.chosen = frozenset(note_id for note_id in self.chosen if is_there(note_id))
        lost = self.current not in self.chosen
        if lost:
            self.choose("")
        return lost
