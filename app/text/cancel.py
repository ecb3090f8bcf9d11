"""Stopping long work from outside."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

Stop = Callable[[], bool] | None
"""Tells whether the caller wants the work to stop; None: never."""


class Cancelled(Exception):  # noqa: N818 - no error: the analyst wanted it
    """The work was stopped because nobody waits for it any more. Not a failure: nothing is told to the user."""


def check(should_cancel: Stop) -> None:
    """Raise `Cancelled` if the caller wants the work to stop."""
    if should_cancel is not None and should_cancel():
        raise Cancelled


def watched(items: Iterable[T], should_cancel: Stop, every: int = 1) -> Iterator[T]:
    """The items, one after the other; before every so many of them the caller may stop the work."""
    for number, item in enumerate(items):
        if number % every == 0:
            check(should_cancel)
        yield item
