"""Work in a process of its own: same answers, same problems, stopped at once, and its crash is not ours."""

import os
import time

import pytest

from app.errors import Problem
from app.tasks.apart import Progress, apart
from app.text.cancel import Cancelled


def _count(to: int, progress: Progress) -> tuple[int, ...]:
    for number in range(to):
        progress(f"step {number}", number, to)
    return tuple(range(to))


def _refuse(sentence: str, progress: Progress) -> None:
    raise Problem(sentence)


def _crash(progress: Progress) -> None:
    os.abort()


def _last_for_ever(progress: Progress) -> None:
    progress("begun", 0, 0)
    time.sleep(600)


def _nothing(*step: object) -> None:
    """Takes progress and drops it."""


def test_the_answer_and_the_steps_come_back() -> None:
    told: list[tuple[str, int, int]] = []
    assert apart(_count, 2, progress=lambda *step: told.append(step), should_cancel=None) == (0, 1)
    assert told == [("step 0", 0, 2), ("step 1", 1, 2)]


def test_a_problem_there_is_a_problem_here() -> None:
    with pytest.raises(Problem, match=r"“a\.pdf” is broken"):
        apart(_refuse, "“a.pdf” is broken.", progress=_nothing, should_cancel=None)


def test_a_crash_there_is_a_problem_here() -> None:
    with pytest.raises(Problem, match="broke off"):
        apart(_crash, progress=_nothing, should_cancel=None)


def test_a_cancel_does_not_wait_for_the_work() -> None:
    begun: list[str] = []
    with pytest.raises(Cancelled):
        apart(_last_for_ever, progress=lambda what, *_: begun.append(what), should_cancel=lambda: bool(begun))
