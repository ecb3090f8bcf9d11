"""Reading the notes of a project: a few at once, many in the background, so that the window answers meanwhile.

Every job opens the project for itself and only reads. What it makes of the notes belongs to the window from then on.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.errors import Problem
from app.store.workspace import Workspace
from app.text.model import Note
from app.ui.jobs import Jobs, Ticket
from app.ui.shelf import Shelf

READ: Final = "read notes"
"""The kind of the job that reads all notes."""
_POINT: Final = "read notes of a point"
_FEW = 1_000
"""So many notes are read before one could tell."""
_PRECEDENCE = 0.3
"""Seconds that the notes of a point have to come before all."""

Failed = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class AtHand:
    """What is known at once: how many notes there are on each very point, and all notes if they are few."""

    counts: dict[str, int] = field(default_factory=dict)
    notes: tuple[Note, ...] | None = ()


NOTHING = AtHand()


def at_hand(workspace: Workspace) -> AtHand:
    """What of the notes of a project can be read at once. Raises `Problem`."""
    counts = workspace.note_counts()
    are_few = sum(counts.values()) <= _FEW
    return AtHand(
        {point: number for point, number in counts.items() if point}, workspace.notes() if are_few else None
    )


class NoteReading:
    """Reads in the background; what comes later takes the place of what was asked before."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._point = ""
        self._has_point = threading.Event()

    @property
    def is_on(self) -> bool:
        """Whether all notes are being read."""
        return self._jobs.running(READ)

    def read_all(self, path: Path, known: Shelf, done: Callable[[Shelf], object], failed: Failed) -> None:
        """Read all notes, after those of the point that is wanted first; `done` gets them. Those that are as `known`
        already are the same values."""
        held = {note.id: note for note in known}

        def work(_ticket: Ticket) -> Shelf:
            self._has_point.wait(_PRECEDENCE)
            with Workspace.open(path, read_only=True) as own:
                notes = own.notes()
            return Shelf(before if (before := held.get(note.id)) == note else note for note in notes)

        self._jobs.run(READ, work, done, failed)

    def read_point(self, path: Path, point: str, done: Callable[[Shelf], object]) -> None:
        """Read the notes on a point and its sub-points, unless that is being done; `done` gets them. Whoever reads all
        tells a `Problem`."""
        if point == self._point and self._jobs.running(_POINT):
            return
        self._point = point

        def work(_ticket: Ticket) -> Shelf:
            try:
                with Workspace.open(path, read_only=True) as own:
                    return Shelf(own.notes_within(point))
            finally:
                self._has_point.set()

        self._jobs.run(_POINT, work, done, _pass_over)

    def end(self) -> None:
        """Nobody waits any more."""
        for kind in (READ, _POINT):
            self._jobs.cancel(kind)
        self._has_point.clear()


def _pass_over(error: Exception) -> None:
    if not isinstance(error, Problem):
        raise error
