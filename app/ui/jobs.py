"""The one door to the background.

A job is a function that gets its `Ticket`, works on plain values only and gives plain values back; what to
do with its result or its error runs on the thread of the window. Jobs of one kind replace each other:
starting one cancels the one before, whose answer is dropped even if it arrives. Cancelling is cooperative:
the function asks `ticket.cancelled()` now and then. No job may touch the open `Workspace` (it belongs to the
window's thread), so there is a single writer, and a job that was cancelled or failed has changed nothing.
"""

import threading
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from app.text.cancel import Cancelled
from app.ui.hands import Rest

T = TypeVar("T")


WRITE_NOTES: Final = "write notes"
WRITING = ("import", "write", "merge", WRITE_NOTES)
"""The kinds of jobs that write to the project, with a workspace of their own."""

_THREADS = 32
"""More than there are kinds of jobs that run at a time: some wait for others or for the hands to rest, and what the
analyst asks for must not wait until they are done."""


class Ticket:
    """What a running job may ask and tell, from its own thread. Asking waits while the window paints itself; with
    `patience`, until the hands have rested for so many seconds."""

    def __init__(
        self, tell: Callable[["Ticket", str, int, int], None], rest: Rest, patience: float = 0
    ) -> None:
        self._cancelled = threading.Event()
        self._tell, self._rest, self._patience = tell, rest, patience

    def cancel(self) -> None:
        """Ask the job to stop; whatever it answers is dropped."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether the job should stop."""
        if not self._cancelled.is_set():
            self._rest.wait(self._cancelled.is_set, self._patience)
        return self._cancelled.is_set()

    def progress(self, what: str, done: int, total: int) -> None:
        """Tell what is being worked on, how many steps are done and how many there are."""
        if not self._cancelled.is_set():
            self._tell(self, what, done, total)


class Jobs(QObject):
    """Runs functions on a thread pool and brings their answers back to the thread it was made in.

    `progressed` carries the kind of job, what it is at, the steps done and the steps in all. `ended`
    carries the kind when nothing of that kind runs any more, whether it was done, failed or cancelled.
    """

    progressed = Signal(str, str, int, int)
    ended = Signal(str)

    _delivered = Signal(object)  # a function, to be called on the thread that owns this object

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self.rest = Rest()
        self._gone = threading.Event()
        self._current: dict[str, Ticket] = {}
        self._delivered.connect(self._deliver)
        # Without `shut_down` Qt would wait for the threads while they wait for Python, for ever.
        self.destroyed.connect(partial(_let_go, self._pool, self._current, self._gone))

    def run(
        self,
        kind: str,
        work: Callable[[Ticket], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        *,
        patience: float = 0,
    ) -> None:
        """Start `work` in the background in place of a running job of the same kind.

        Then `done` gets its result, or `failed` its exception. Without `failed` it is raised again here, unless it
        is `Cancelled`, which is no failure. Work with `patience` stands still while the analyst types or clicks, and
        for so many seconds afterwards.
        """
        self._stop(kind)
        ticket = Ticket(
            lambda own, *step: self._post(kind, own, lambda: self.progressed.emit(kind, *step)),
            self.rest,
            patience,
        )
        self._current[kind] = ticket

        def task() -> None:
            try:
                ticket.cancelled()  # which waits while the window is busy
                result = work(ticket)
            except Exception as error:  # noqa: BLE001  a bug in the job is raised where it is seen, not lost
                caught = error
                self._post(kind, ticket, lambda: self._finish(kind, lambda: _refuse(caught, failed)))
            else:
                self._post(kind, ticket, lambda: self._finish(kind, lambda: done(result)))
            finally:
                self.rest.leave()

        self._pool.start(task)

    def cancel(self, kind: str) -> None:
        """Cancel the running job of that kind, if there is one."""
        if self._stop(kind):
            self.ended.emit(kind)

    def running(self, *kinds: str) -> bool:
        """Whether a job of such a kind runs whose answer is still wanted."""
        return any(kind in self._current for kind in kinds)

    def shut_down(self) -> None:
        """Cancel everything and wait until no thread of ours runs; answers still on their way are dropped."""
        for kind in list(self._current):
            self._stop(kind)
        self._pool.waitForDone()

    def _stop(self, kind: str) -> bool:
        ticket = self._current.pop(kind, None)
        if ticket is not None:
            ticket.cancel()
        return ticket is not None

    def _post(self, kind: str, ticket: Ticket, call: Callable[[], None]) -> None:
        if not self._gone.is_set():
            self._delivered.emit(lambda: call() if self._current.get(kind) is ticket else None)

    def _deliver(self, call: Callable[[], None]) -> None:
        self.rest.hold()
        call()
        self.rest.hold()

    def _finish(self, kind: str, answer: Callable[[], object]) -> None:
        del self._current[kind]
        try:
            answer()
        finally:
            if kind not in self._current:
                self.ended.emit(kind)


def _let_go(pool: QThreadPool, current: dict[str, Ticket], gone: threading.Event) -> None:
    """Cancel all jobs and wait for them, while their owner goes."""
    gone.set()
    for ticket in current.values():
        ticket.cancel()
    pool.waitForDone()


def _refuse(error: Exception, failed: Callable[[Exception], object] | None) -> None:
    if failed is not None:
        failed(error)
    elif not isinstance(error, Cancelled):
        raise error
