"""A single piece of long work in a process of its own."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from app.tasks.annex import Annex, Hear
from app.text.cancel import Stop

T = TypeVar("T")

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many steps are done and how many there are."""


def apart(work: Callable[..., T], *arguments: object, progress: Progress, should_cancel: Stop) -> T:
    """What `work(*arguments, progress)` returns, computed by another process.

    `work` must be a function of a module, and what goes in and comes out must be picklable. Its exceptions are
    raised here. Raises `Cancelled` within a tenth of a second of being asked to stop, the process ended; and
    `Problem` if the process ends without an answer, as when memory runs out.
    """
    annex = Annex(_nothing)
    try:
        return annex.ask(
            partial(_worked, work, arguments), hear=lambda step: progress(*step), should_cancel=should_cancel
        )
    finally:
        annex.close()


def _nothing() -> None:
    """All that is needed comes with the work."""


def _worked(
    work: Callable[..., T], arguments: tuple[object, ...], _kept: object, tell: Hear, _stop: Stop
) -> T:
    return work(*arguments, lambda *step: tell(step))
