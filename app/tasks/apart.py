"""Long work in a process of its own.

The window stays smooth whatever the work does, a cancel takes effect at once, and a file that makes a reader
crash takes nothing along. Starting the process costs a few tenths of a second: not for small things.
"""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from app.errors import Problem
from app.text.cancel import Cancelled, Stop

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
    context = multiprocessing.get_context("spawn")  # the others copy a process that has threads
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(there, work, arguments), daemon=True)
    process.start()
    there.close()
    try:
        answer: T = _listen(here, progress, should_cancel)
        return answer
    finally:
        process.kill()
        process.join()
        here.close()


def _listen(here: "Connection[Any, Any]", progress: Progress, should_cancel: Stop) -> Any:
    while True:
        while not here.poll(_LOOK_SECONDS):
            if should_cancel is not None and should_cancel():
                raise Cancelled
        try:
            kind, what = here.recv()
        except EOFError:
            raise Problem(
                "The work broke off, as when memory runs out: close other programs, or try with fewer or smaller files."
            ) from None
        if kind == "done":
            return what
        if kind == "failed":
            raise what
        progress(*what)


def _answer(
    there: "Connection[Any, Any]", work: Callable[..., object], arguments: tuple[object, ...]
) -> None:
    """In the other process: work, and tell."""

    def progress(what: str, done: int, total: int) -> None:
        there.send(("step", (what, done, total)))

    try:
        result = work(*arguments, progress)
    except Exception as error:  # noqa: BLE001  raised again in the process that asked
        there.send(("failed", error))
    else:
        there.send(("done", result))
