"""The variants of the chosen point, found in the background while the analyst already reads."""

from collections.abc import Sequence
from functools import partial
from threading import Event, Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.text.variants import Variant
from app.ui.content import Content
from app.ui.jobs import Jobs, Ticket
from app.ui.view import View

if TYPE_CHECKING:
    from app.text.findings import Desk

_PAUSE_MS = 60
"""Going through the points quickly, nothing is looked for; and the wordings are painted first."""


class _Reading:
    """What a project holds, read by the first job that asks; jobs that come meanwhile wait and share it."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._desk: Desk | None = None
        self._lock = Lock()
        self._over = Event()

    def end(self) -> None:
        """Nobody will ask any more: stop the reading."""
        self._over.set()

    def variants(self, point: str, ticket: Ticket) -> Sequence[Variant]:
        """The variants of a point, none if the job was cancelled meanwhile. Raises `Cancelled` after `end`."""
        held = self._content
        with self._lock:
            if ticket.cancelled():
                return ()
            if self._desk is None:
                from app.tasks.finding import desk

                self._desk = desk(
                    held.points, held.source_ids, held.reference, held.wordings, self._over.is_set
                )
            return self._desk.findings(point)


class Variation(QObject):
    """Follows the view from point to point. What was found is kept until an edit changes the project."""

    changed = Signal()  # other variants, or they are being looked for

    def __init__(self, jobs: Jobs, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._view = jobs, view
        self._content = Content()
        self._reading = _Reading(self._content)
        self._point = ""
        self._known: dict[str, Sequence[Variant]] = {"": ()}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        view.chosen.connect(self._follow)

    @property
    def point(self) -> str:
        """The point, by id, whose variants these are; empty for none."""
        return self._point

    @property
    def variants(self) -> Sequence[Variant] | None:
        """The variants of the point and its sub-points, the most material first; None while they are looked
        for."""
        return self._known.get(self._point)

    def end(self) -> None:
        """The project is left: stop all work on it."""
        self._stop()
        self._reading.end()

    def _stop(self) -> None:
        """Look for nothing any more until the view moves again."""
        self._pause.stop()
        self._jobs.cancel("variants")

    def _follow(self) -> None:
        content, point = self._view.content, self._view.place.point
        if content is self._content and point == self._point:
            return
        self._stop()
        if content is not self._content:
            self._reading.end()
            self._content, self._known, self._reading = content, {"": ()}, _Reading(content)
        self._point = point
        if self.variants is None:
            self._pause.start()
        self.changed.emit()

    def _look(self) -> None:
        reading, point = self._reading, self._point

        def find(ticket: Ticket) -> Sequence[Variant]:
            return reading.variants(point, ticket)

        self._jobs.run("variants", find, partial(self._found, point))

    def _found(self, point: str, variants: Sequence[Variant]) -> None:
        self._known[point] = variants
        self.changed.emit()
