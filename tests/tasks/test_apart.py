"""Work in a process of its own: same answers, same problems, stopped at once, and its crash is not ours."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

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


def _tell_for_ever(progress: Progress) -> None:
    for number in count():
        progress("on", number, 0)


def _use_up(progress: Progress) -> None:
    raise MemoryError


class _EndsWhoTakesIt:
    """What ends the process that unpacks it, as one does that runs out of memory then."""

    def __reduce__(self) -> tuple[Callable[[int], object], tuple[int]]:
        return os._exit, (1,)


_KILLED_AT_WORK = """
import os
import sys
import time
from app.tasks.apart import apart

def work(progress):
    progress(str(os.getpid()), 0, 0)
    time.sleep(600)

def told(what, *_):
    print(what, flush=True)
    os.kill(os.getpid(), 9)

if __name__ == "__main__":
    apart(work, progress=told, should_cancel=None)
"""


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


def test_a_cancel_does_not_wait_until_nothing_is_told() -> None:
    told: list[int] = []
    with pytest.raises(Cancelled):
        apart(
            _tell_for_ever,
            progress=lambda _, done, _total: told.append(done),
            should_cancel=lambda: len(told) > 2,
        )


def test_a_process_that_dies_over_a_long_task_is_a_problem_here() -> None:
    with pytest.raises(Problem, match="broke off"):
        apart(_count, (_EndsWhoTakesIt(), bytes(10_000_000)), progress=_nothing, should_cancel=None)


def test_no_memory_there_is_a_problem_here() -> None:
    with pytest.raises(Problem, match="memory"):
        apart(_use_up, progress=_nothing, should_cancel=None)


@pytest.mark.skipif(sys.platform == "win32", reason="asks for processes as POSIX has them")
def test_the_work_of_a_killed_program_ends(tmp_path: Path) -> None:
    script = tmp_path / "killed.py"
    script.write_text(_KILLED_AT_WORK, encoding="utf-8")
    ended = subprocess.run(  # it returns when the other process, too, has let go of the pipe
        [sys.executable, str(script)], stdout=subprocess.PIPE, timeout=30, check=False
    )
    assert ended.returncode == -9
    assert ended.stdout
