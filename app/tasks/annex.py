"""A process of its own that is furnished once and then asked one question after the other.

The window stays smooth whatever the work does, and a file that makes a reader crash takes nothing along. Starting the
process costs a few tenths of a second: not for small things.
"""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.util import Finalize
from queue import SimpleQueue
from threading import Lock, Thread
from time import monotonic
from typing import Any, Generic, TypeVar

from app.errors import Problem
from app.tasks.parcels import Parcel, packed, unpacked
from app.text.cancel import Cancelled, Stop, check
from app.told import told

S = TypeVar("S")
T = TypeVar("T")

Hear = Callable[[Any], object]
"""Takes what is told before the answer."""
Question = Callable[[S, Hear, Stop], T]
"""Answered in the process: from what is kept there, where to tell something meanwhile, and whether to go on."""

_LOOK_SECONDS = 0.05
_GLANCE_SECONDS = 0.02
_POLITE = 10
"""Of 19 that a process can be: it has a tenth of the time of one that is not."""
_STOP = packed(None)
_END = b""
"""Sent behind the last piece of a message."""


class Annex(Generic[S]):
    """Keeps in its process what `furnish` made there. Any thread may ask; who comes second waits.

    `furnish` and all questions must be picklable: functions of modules, and `partial`s of such; so must all that is
    told and answered. Nothing is started before the first question.
    """

    def __init__(self, furnish: Callable[[], S]) -> None:
        self._furnish = furnish
        self._turn, self._door = Lock(), Lock()
        self._staff: _Staff | None = None
        self._asked = 0
        self._closed = False

    def ask(self, question: Question[S, T], *, hear: Hear, should_cancel: Stop) -> T:
        """The answer; `hear` gets what is told before.

        Exceptions that end the question are raised here. Raises `Cancelled` within a tenth of a second of being asked
        to stop, and once the annex is closed; and `Problem` if the process ends without an answer, as when memory runs
        out: the next question starts another one.
        """
        while not self._turn.acquire(timeout=_LOOK_SECONDS):
            check(should_cancel)
        try:
            check(should_cancel)
            self._asked += 1
            staff = self._open()
            staff.put(packed((self._asked, question)))
            answer: T = self._listen(staff, hear, should_cancel)
            return answer
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the process at once, whatever it does."""
        with self._door:
            self._closed = True
            if self._staff is not None:
                self._staff.dismiss()

    def __del__(self) -> None:
        self.close()

    def _open(self) -> "_Staff":
        """Who works there, called in if nobody does."""
        with self._door:
            if self._closed:
                raise Cancelled
            if self._staff is None:
                self._staff = _Staff.call(packed(self._furnish))
                Finalize(self, self._staff.dismiss, exitpriority=0)  # the program waits for it as it ends
            return self._staff

    def _listen(self, staff: "_Staff", hear: Hear, should_cancel: Stop) -> Any:
        """Hear the process out; what it still tells of an earlier question goes by."""
        try:
            while True:
                check(should_cancel)
                if (heard := staff.hear()) is None:
                    continue
                number, kind, what = heard
                if number != self._asked:
                    continue
                if kind == "step":
                    hear(what)
                elif kind == "done":
                    return what
                else:
                    raise _broken_off() if isinstance(what, MemoryError) else what
        except Cancelled:
            staff.put(_STOP)
            raise
        except (EOFError, OSError):
            self._give_up()
            raise _broken_off() from None

    def _give_up(self) -> None:
        """The process has ended. Raises `Cancelled` if that is as it should be."""
        with self._door:
            if self._closed:
                raise Cancelled
            if self._staff is not None:
                self._staff.dismiss()
                self._staff = None


@dataclass(frozen=True, slots=True)
class _Staff:
    """The process, the line to it, and what is still to be sent: that goes by a thread, since it can be long, and
    nobody takes it while the process starts or works, or after it has died."""

    process: BaseProcess
    line: "Connection[Any, Any]"
    outbox: SimpleQueue[Parcel | None]

    @staticmethod
    def call(furnish: Parcel) -> "_Staff":
        """Start a process, and have it furnish. Raises `Problem` if there cannot be one."""
        context = multiprocessing.get_context("spawn")  # the others copy a process that has threads
        here, there = context.Pipe()
        process = context.Process(target=_serve, args=(there,))  # no daemon: it may have an annex
        try:
            process.start()
        except OSError as error:
            here.close()
            raise _broken_off() from error
        finally:
            there.close()
        staff = _Staff(process, here, SimpleQueue())
        staff.put(furnish)
        Thread(target=staff.send, daemon=True).start()
        return staff

    def put(self, message: Parcel) -> None:
        """Have this sent soon."""
        self.outbox.put(message)

    def hear(self) -> tuple[int, str, Any] | None:
        """What is told next: by its number the question that it belongs to, its kind, and what; None if nothing is
        told for a moment. Raises EOFError or OSError if the process has ended."""
        if not self.line.poll(_LOOK_SECONDS):
            return None
        heard: tuple[int, str, Any] = self.line.recv()
        return heard

    def dismiss(self) -> None:
        """End the process now. Whoever waits for it finds the line dead."""
        self.process.kill()
        self.outbox.put(None)

    def send(self) -> None:
        """Send what is put, until the process has ended."""
        with suppress(OSError):  # the process has ended, as who listens will find
            while (message := self.outbox.get()) is not None:
                for piece in (*message, _END):
                    self.line.send_bytes(piece)
        self.process.join()


def _broken_off() -> Problem:
    return Problem(
        told(
            "The work broke off, as when memory runs out: close other programs, or try with fewer or "
            "smaller files."
        )
    )


def _serve(line: "Connection[Any, Any]") -> None:
    """In the process: furnish, and answer one question after the other until it is ended."""
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # typed in a terminal it goes to all: who asked ends this one
    Thread(target=_end_with_parent, daemon=True).start()
    _give_way()
    kept: Any = None
    furnish: Callable[[], Any] | None = None
    while True:
        message = unpacked(iter(line.recv_bytes, _END))
        if message is None:
            continue  # it came when the question had been answered
        if furnish is None:
            furnish = message
            continue
        number, question = message

        def tell(what: object, number: int = number) -> None:
            line.send((number, "step", what))

        try:
            if kept is None:
                kept = furnish()
            answer = question(kept, tell, _Asking(line))
        except Exception as error:  # noqa: BLE001  raised again in the process that asked
            line.send((number, "failed", error))
        else:
            line.send((number, "done", answer))


def _give_way() -> None:
    """Where many want the processors, windows come first."""
    if sys.platform != "win32":
        os.nice(_POLITE)


class _Asking:
    """Looks now and then whether the answer is still wanted: whatever comes while one works says that it is not."""

    def __init__(self, line: "Connection[Any, Any]") -> None:
        self._line = line
        self._next = 0.0

    def __call__(self) -> bool:
        if (now := monotonic()) < self._next:
            return False
        self._next = now + _GLANCE_SECONDS
        return self._line.poll()


def _end_with_parent() -> None:
    """A program that was killed leaves no work behind that nobody waits for."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
