"""Jobs: the answer comes to the window's thread; the latest request wins; cancelled is cancelled."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from app.errors import Problem
from app.ui.hands import REST_SECONDS, Rest
from app.ui.jobs import Jobs, Ticket


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()


def test_the_work_is_done_elsewhere_and_the_answer_comes_here(qtbot: QtBot, jobs: Jobs) -> None:
    where: list[threading.Thread] = []

    def work(_ticket: Ticket) -> int:
        where.append(threading.current_thread())
        return 7

    answers: list[int] = []

    def done(answer: int) -> None:
        answers.append(answer)
        where.append(threading.current_thread())

    with qtbot.waitSignal(jobs.ended):
        jobs.run("sum", work, done)
    assert answers == [7]
    assert where[0] is not threading.main_thread()
    assert where[1] is threading.main_thread()


def test_an_error_is_handed_over(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_ticket: Ticket) -> None:
        raise Problem("no")

    errors: list[Exception] = []
    with qtbot.waitSignal(jobs.ended):
        jobs.run("x", work, lambda _: pytest.fail("it failed"), errors.append)
    assert [str(e) for e in errors] == ["no"]


def test_an_error_nobody_expects_is_raised_here(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_ticket: Ticket) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.ended):
        jobs.run("x", work, lambda _: None)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_the_latest_of_a_kind_wins(qtbot: QtBot, jobs: Jobs) -> None:
    release = threading.Event()
    answers: list[str] = []

    def slow(_ticket: Ticket) -> str:
        release.wait()
        return "old"

    jobs.run("diff", slow, answers.append)
    with qtbot.waitSignal(jobs.ended):
        jobs.run("diff", lambda _ticket: "new", answers.append)
    release.set()
    jobs.shut_down()
    qtbot.wait_until(lambda: answers == ["new"])


def test_kinds_do_not_disturb_each_other(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[str] = []
    with qtbot.waitSignals([jobs.ended, jobs.ended]):
        jobs.run("a", lambda _ticket: "a", answers.append)
        jobs.run("b", lambda _ticket: "b", answers.append)
    assert sorted(answers) == ["a", "b"]


def test_a_cancelled_job_is_told_and_its_answer_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    running, stopped = threading.Event(), threading.Event()

    def work(ticket: Ticket) -> None:
        running.set()
        while not ticket.cancelled():
            pass
        stopped.set()

    jobs.run("import", work, lambda _: pytest.fail("it was cancelled"))
    assert running.wait(10)
    with qtbot.waitSignal(jobs.ended):
        jobs.cancel("import")
    assert stopped.wait(10)
    assert not jobs.running("import")


def test_progress_comes_here_and_ends_with_the_job(qtbot: QtBot, jobs: Jobs) -> None:
    steps: list[tuple[str, str, int, int]] = []
    jobs.progressed.connect(lambda *step: steps.append(step))

    def work(ticket: Ticket) -> None:
        ticket.progress("a.txt", 0, 2)
        ticket.progress("b.txt", 1, 2)
        ticket.cancel()
        ticket.progress("too late", 2, 2)

    with qtbot.waitSignal(jobs.ended):
        jobs.run("import", work, lambda _: None)
    assert steps == [("import", "a.txt", 0, 2), ("import", "b.txt", 1, 2)]


def test_a_job_may_start_the_next_of_its_kind(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[int] = []

    def again(n: int) -> None:
        answers.append(n)
        if n < 3:
            jobs.run("x", lambda _ticket: n + 1, again)

    with qtbot.waitSignal(jobs.ended):
        jobs.run("x", lambda _ticket: 1, again)
    assert answers == [1, 2, 3]


def test_patient_work_stands_still_while_the_hands_are_at_work(qtbot: QtBot, jobs: Jobs) -> None:
    steps: list[int] = []

    def work(ticket: Ticket) -> None:
        while not ticket.cancelled():
            steps.append(1)
            time.sleep(0.001)

    jobs.run("survey", work, lambda _none: None, patience=REST_SECONDS)
    qtbot.waitUntil(lambda: bool(steps))
    jobs.rest.stir()
    qtbot.wait(50)  # the step it was at is over
    before = len(steps)
    qtbot.wait(100)
    assert len(steps) == before
    qtbot.waitUntil(lambda: len(steps) > before)
    jobs.rest.stir()
    jobs.shut_down()  # does not wait for the hands to rest


def test_hands_that_have_rested_long_enough_are_not_waited_for() -> None:
    rest = Rest()
    asked: list[int] = []

    def is_over() -> bool:
        asked.append(1)
        return True

    rest.wait(is_over, REST_SECONDS)
    assert not asked  # nobody has done anything yet
    rest.stir()
    rest.release()  # the window has been painted
    rest.wait(is_over, 0.0)
    assert not asked
    rest.wait(is_over, REST_SECONDS)
    assert asked


def test_all_work_stands_still_while_the_window_has_something_to_do(qtbot: QtBot, jobs: Jobs) -> None:
    steps: list[int] = []

    def work(ticket: Ticket) -> None:
        while not ticket.cancelled():
            steps.append(1)
            time.sleep(0.001)

    jobs.run("search", work, lambda _none: None)
    qtbot.waitUntil(lambda: bool(steps))
    jobs.rest.hold()
    time.sleep(0.01)  # the step it was at is over
    before = len(steps)
    time.sleep(0.02)
    assert len(steps) == before
    jobs.rest.release()
    qtbot.waitUntil(lambda: len(steps) > before)
    jobs.rest.hold()
    qtbot.waitUntil(lambda: len(steps) > before + 5)  # for a moment at most


def test_patient_work_stands_still_while_what_is_waited_for_computes(qtbot: QtBot, jobs: Jobs) -> None:
    steps: list[str] = []

    def compute(name: str) -> Callable[[Ticket], None]:
        def work(ticket: Ticket) -> None:
            while not ticket.cancelled():
                steps.append(name)
                time.sleep(0.001)

        return work

    jobs.run("index", compute("patient"), lambda _none: None, patience=0.01)
    qtbot.waitUntil(lambda: "patient" in steps)
    jobs.run("search", compute("eager"), lambda _none: None)
    qtbot.waitUntil(lambda: "eager" in steps)
    time.sleep(0.01)  # the step it was at is over
    before = steps.count("patient")
    time.sleep(0.1)
    assert steps.count("patient") == before
    jobs.cancel("search")
    qtbot.waitUntil(lambda: steps.count("patient") > before)


def test_who_goes_without_a_word_takes_the_jobs_along(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun, ended = threading.Event(), threading.Event()

    def work(ticket: Ticket) -> None:
        begun.set()
        while not ticket.cancelled():
            time.sleep(0.001)
        ended.set()

    jobs.run("survey", work, lambda _none: None)
    assert begun.wait(5)
    shiboken6.delete(jobs)
    assert ended.is_set()
