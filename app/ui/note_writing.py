"""Edits of many notes, and taking such edits back, done in the background, one after the other.

Every job opens the project for itself and writes in one transaction. What the analyst changes meanwhile is held by
the notebook and written afterwards.
"""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from app.errors import Problem
from app.store.schema import Part
from app.store.workspace import Workspace
from app.text.cancel import Cancelled, Stop
from app.text.model import Note
from app.ui.jobs import WRITE_NOTES, Jobs, Ticket
from app.ui.messages import translated
from app.ui.shelf import Shelf

MANY = 100
"""Edits of more notes are done in the background."""

Deed = Callable[[Workspace, Stop], str | None]
"""Does something to a project; what is told of it, None if nothing was done. Raises `Problem` and `Cancelled`."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was done in the background: what the deed told, what it touched, the points whose notes are others, and all
    notes as they are now.

    `last` is the last edit then, if nobody but the job has written since `before` was the last one; else None.
    """

    told: str | None
    touched: frozenset[Part]
    points: tuple[str, ...]
    shelf: Shelf
    last: int | None


class NoteWriting:
    """Jobs that write. `went` is told when none is left."""

    def __init__(self, jobs: Jobs, went: Callable[[], object], failed: Callable[[str], object]) -> None:
        self._jobs, self._went, self._failed = jobs, went, failed
        self._waiting: deque[Callable[[], None]] = deque()
        self._stopped = threading.Event()

    @property
    def is_on(self) -> bool:
        """Whether something is being written."""
        return self._jobs.running(WRITE_NOTES)

    def stop(self) -> None:
        """The analyst does not want what is being written; nothing of it will have been done, if it can be stopped."""
        self._stopped.set()

    def do(
        self,
        workspace: Workspace,
        deed: Deed,
        begun: Callable[[], tuple[Sequence[Note], int]],
        done: Callable[[Written], object],
    ) -> None:
        """Do it when its turn comes, also if the project is left before. `begun` gives what notes there are then and
        which edit was done last, `done` gets what came of it."""
        path, author = workspace.path, workspace.author

        def begin() -> None:
            held, before = begun()
            self._stopped.clear()
            stopped = self._stopped.is_set

            def work(_ticket: Ticket) -> Written:
                return _written(path, author, held, before, lambda own: deed(own, stopped))

            self._jobs.run(WRITE_NOTES, work, lambda written: self._end(lambda: done(written)), self._refused)

        if self.is_on:
            self._waiting.append(begin)
        else:
            begin()

    def _end(self, then: Callable[[], object]) -> None:
        then()
        if self._waiting:
            self._waiting.popleft()()
        else:
            self._went()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, Problem | Cancelled):
            raise error
        self._end(lambda: self._failed(translated(error.sentence)) if isinstance(error, Problem) else None)


def putting(notes: Sequence[Note], name: str) -> Deed:
    """Stores notes as one edit."""

    def put(own: Workspace, should_cancel: Stop) -> str:
        own.put_notes(notes, name, should_cancel)
        return name

    return put


def deleting(ids: Sequence[str], name: str) -> Deed:
    """Deletes notes as one edit."""

    def delete(own: Workspace, should_cancel: Stop) -> str:
        own.delete_notes(ids, name, should_cancel)
        return name

    return delete


def rebased(note: Note, before: Note, now: Note) -> Note:
    """What was made of `before` by hand, with what has become of it meanwhile: of a field that both changed, what was
    made by hand."""
    made: dict[str, Any] = {
        field.name: value
        for field in fields(note)
        if (value := getattr(note, field.name)) != getattr(before, field.name)
    }
    return replace(now, **made)


def _written(
    path: Path, author: str, notes: Sequence[Note], before: int, deed: Callable[[Workspace], str | None]
) -> Written:
    """Do it, and put together what came of it."""
    with Workspace.open(path) as own:
        own.author = author
        is_alone = own.history.current() == before
        told = deed(own)
        turned = own.notes_touched()
        held: dict[str, Note | None] = {note.id: note for note in notes}
        others = (now or held.get(note_id) for note_id, now in turned.items())
        points = dict.fromkeys(note.point for note in others if note is not None)
        held |= turned
        shelf = Shelf(note for note in held.values() if note is not None)
        return Written(told, own.touched, tuple(points), shelf, own.history.current() if is_alone else None)
