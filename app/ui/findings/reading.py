"""What a project holds, read once for all questions about where its sources differ."""

from collections.abc import Sequence
from threading import Event, Lock, local
from time import monotonic
from typing import TYPE_CHECKING

from app.text.cancel import check
from app.ui.content import Content
from app.ui.findings.joining import Found, found
from app.ui.hands import BREATH_SECONDS, Rest
from app.ui.jobs import Ticket

if TYPE_CHECKING:
    from app.text.findings import Desk

_PART_SECONDS = 0.25
_ASK_SECONDS = 0.05
"""So often a job that waits for another one asks whether anybody still waits for itself."""


class Reading:
    """Read by the first job that asks; jobs that come meanwhile wait and share it."""

    def __init__(self, content: Content, rest: Rest) -> None:
        self._content, self._rest = content, rest
        self._desk: Desk | None = None
        self._lock = Lock()
        self._over = Event()
        self._thread = local()  # `ticket`: of the job that looks for something in this thread

    @property
    def thin(self) -> frozenset[str]:
        """The sources, by id, in whose language no lexicon is at home, as far as that is known."""
        return self._desk.thin if self._desk else frozenset()

    def end(self) -> None:
        """Nobody will ask any more: stop the reading."""
        self._over.set()

    def part(self, points: Sequence[str], ticket: Ticket) -> dict[str, Found]:
        """What is found in points, by id: in as many as a quarter of a second allows, and at least in the first.

        Raises `Cancelled` soon after the job was cancelled, and after `end`.
        """
        until = monotonic() + _PART_SECONDS
        told: dict[str, Found] = {}
        desk = self._read(ticket)
        self._thread.ticket = ticket
        try:
            for point in points:
                if told and monotonic() > until:
                    break
                told[point] = found(tuple(desk.variants(point)))
        finally:
            del self._thread.ticket
        return told

    def _is_over(self) -> bool:
        """Whether nobody will ask any more.

        A patient job gets the answer when it may go on; so does whoever reads, though others wait for that: it takes
        so long in a large project that every step in the window would take longer meanwhile. What is looked for in a
        point that the analyst has left is given up: else it would be in the way of the next one.
        """
        ticket: Ticket | None = getattr(self._thread, "ticket", None)
        if ticket is None:
            self._rest.wait(self._over.is_set)
            return self._over.is_set()
        if not ticket.cancelled():
            self._rest.wait(ticket.cancelled, BREATH_SECONDS)
        return ticket.cancelled() or self._over.is_set()

    def _read(self, ticket: Ticket) -> "Desk":
        held = self._content
        while not self._lock.acquire(timeout=_ASK_SECONDS):
            check(ticket.cancelled)
        try:
            check(ticket.cancelled)
            if self._desk is None:
                from app.tasks.finding import desk

                self._desk = desk(
                    held.points,
                    held.source_ids,
                    held.reference,
                    held.wordings,
                    self._is_over,
                    held.families,
                )
            return self._desk
        finally:
            self._lock.release()
