"""Long work in a process of its own.

The window stays smooth whatever the work does, a cancel takes effect at once, and a file that makes a reader
crash takes nothing along. Starting the process costs a few tenths of a second: not for small things.
"""

import multiprocessing
import os
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from threading import Thread
from typing import Any, TypeVar

from app.errors import Problem
from app.text.cancel import Stop, check
from app.told import told

T = TypeVar("T")

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many steps are done and how many there are."""

_LOOK_SECONDS = 0.05


def apart(work: Callable[..., T], *arguments: object, progress: Progress, should_cancel: Stop) -> T:
    """What `work(*arguments, progress)` returns, computed by another process.

    `work` must be a function of a module, and what goes in and comes out must be picklable. Its exceptions are
    raised here. Raises `Cancelled` within a tenth of a second of being asked to stop, the process ended; and
    `Problem` if the process ends without an answer, as when memory runs out.
    """
    task = bytes(ForkingPickler.dumps((work, arguments)))
    context = multiprocessing.get_context("spawn")  # the others copy a process that has threads
    here, there = context.Pipe()
    process = context.Process(target=_answer, args=(there,), daemon=True)
    # The task goes by a thread: it can be long, and nobody takes it while the process starts or after it died.
    sender = Thread(target=_send, args=(here, task), daemon=True)
    try:
        process.start()
    except OSError as error:
        here.close()
        raise _broken_off() from error
    finally:
        there.close()
    try:
        sender.start()
        answer: T = _listen(here, progress, should_cancel)
        return answer
    finally:
        process.kill()
        process.join()
        sender.join()
        here.close()


def _send(here: "Connection[Any, Any]", task: bytes) -> None:
    with suppress(OSError):  # the process has ended, as the listener will find
        here.send_bytes(task)


def _listen(here: "Connection[Any, Any]", progress: Progress, should_cancel: Stop) -> Any:
    while True:
        check(should_cancel)
        try:
            if not here.poll(_LOOK_SECONDS):
                continue
            kind, what = here.recv()
        except (EOFError, OSError):
            raise _broken_off() from None
        if kind == "done":
            return what
        if kind == "failed":
            raise _broken_off() if isinstance(what, MemoryError) else what
        progress(*what)


def _broken_off() -> Problem:
    return Problem(
        told(
            "The work broke off, as when memory runs out: close other programs, or try with fewer or "
            "smaller files."
        )
    )


def _answer(there: "Connection[Any, Any]") -> None:
    """In the other process: take the task, work, and tell."""
    Thread(target=_end_with_parent, daemon=True).start()

    def progress(what: str, done: int, total: int) -> None:
        there.send(("step", (what, done, total)))

    try:
        work, arguments = there.recv()
        result = work(*arguments, progress)
    except Exception as error:  # noqa: BLE001  raised again in the process that asked
        there.send(("failed", error))
    else:
        there.send(("done", result))


def _end_with_parent() -> None:
    """A program that was killed leaves no work behind that nobody waits for."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
