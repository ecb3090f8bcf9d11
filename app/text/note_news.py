"""What is new about the notes of a project, so that whoever shows them takes in that and nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.text.model import Note

Turn = tuple[Note | None, Note | None]
"""A note as it was, None if it is new, and as it is, None if it is gone."""


@dataclass(frozen=True, slots=True)
class NoteNews:
    """The notes that are others than before, each once; None: any may be."""

    turns: Sequence[Turn] | None = None

    def of(self, point: str) -> "NoteNews":
        """The same as somebody sees it who knows the notes of a point and its sub-points only."""
        if self.turns is None:
            return self
        within = (
            tuple(note if note and is_on(note, point) else None for note in turn) for turn in self.turns
        )
        return NoteNews(tuple((before, now) for before, now in within if before or now))

    @property
    def is_nothing(self) -> bool:
        """Whether all is as it was."""
        return self.turns is not None and not self.turns

    @property
    def moves_anchors(self) -> bool:
        """Whether notes may hang elsewhere than before."""
        return self.turns is None or any(_anchors(before) != _anchors(now) for before, now in self.turns)


ALL_NEW = NoteNews()


def is_on(note: Note, point: str) -> bool:
    """Whether a note is on a point or one of its sub-points."""
    return bool(point) and (note.point == point or note.point.startswith(f"{point}."))


def _anchors(note: Note | None) -> tuple[object, ...]:
    return note.anchors if note else ()
