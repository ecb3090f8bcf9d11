"""Several processes that are furnished alike and share the questions."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from threading import Event
from typing import Generic, TypeVar

from app.tasks.annex import Annex, Hear, Question
from app.text.cancel import Stop

S = TypeVar("S")
T = TypeVar("T")

_MOST = 4
"""Each keeps for itself all that it was furnished with: more of them cost more memory than they save time."""


def hands(spared: int = 0) -> int:
    """How many processes are worth starting, so many processors being left to others; at least one."""
    return max(1, min(_MOST, _processors() - spared))


def _processors() -> int:
    """How many the program may use, where the system tells; else how many there are."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def _drop(_told: object) -> None:
    """Nothing is told before the answer."""


class Crew(Generic[S]):
    """So many annexes, see there for what they are furnished with and asked."""

    def __init__(self, furnish: Callable[[], S], size: int) -> None:
        self._annexes = [Annex(furnish) for _ in range(size)]

    def ask(self, question: Question[S, T], *, hear: Hear, should_cancel: Stop) -> T:
        """One of them answers; raises what `Annex.ask` does."""
        return self._annexes[-1].ask(question, hear=hear, should_cancel=should_cancel)

    def share(self, questions: Sequence[Question[S, T]], should_cancel: Stop, hear: Hear = _drop) -> list[T]:
        """The answers in the order of the questions, each of which goes to the first who is free; `hear` gets what any
        of them tells before, in threads of their own.

        Raises what `Annex.ask` does for any of them; the others are then stopped.
        """
        waiting = iter(list(enumerate(questions)))  # of a list: any thread may take the next one
        answers: dict[int, T] = {}
        ended = Event()

        def is_over() -> bool:
            return ended.is_set() or (should_cancel is not None and should_cancel())

        def work(annex: Annex[S]) -> None:
            for number, question in waiting:
                answers[number] = annex.ask(question, hear=hear, should_cancel=is_over)

        with ThreadPoolExecutor(len(self._annexes)) as pool:
            working = [pool.submit(work, annex) for annex in self._annexes[: len(questions)]]
            try:
                done, _ = wait(working, return_when=FIRST_EXCEPTION)
            finally:
                ended.set()
        for one in done:
            one.result()
        return [answers[number] for number in range(len(questions))]

    def close(self) -> None:
        """End all of them at once, whatever they do."""
        for annex in self._annexes:
            annex.close()
