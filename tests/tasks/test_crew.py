"""A crew shares questions, answers them in order, and stops as one."""

import os
import time
from collections.abc import Iterator
from functools import partial
from threading import Thread

import pytest

from app.errors import Problem
from app.tasks.annex import Annex, Hear
from app.tasks.crew import Crew
from app.text.cancel import Cancelled, Stop, check


def _furnish() -> str:
    return "room"


def _double(number: int, _room: str, _tell: Hear, _stop: Stop) -> tuple[int, int]:
    time.sleep(0.01)
    return 2 * number, os.getpid()


def _refuse(_room: str, _tell: Hear, _stop: Stop) -> tuple[int, int]:
    raise Problem("There is no such number.")


def _count_for_ever(_room: str, _tell: Hear, stop: Stop) -> tuple[int, int]:
    while True:
        time.sleep(0.001)
        check(stop)


def _with_a_crew_of_its_own(_room: str, _tell: Hear, _stop: Stop) -> list[tuple[int, int]]:
    inner = Crew(_furnish, 2)
    try:
        return inner.share([partial(_double, n) for n in range(4)], None)
    finally:
        inner.close()


@pytest.fixture
def crew() -> Iterator[Crew[str]]:
    made = Crew(_furnish, 2)
    yield made
    made.close()


def test_the_answers_come_in_the_order_of_the_questions(crew: Crew[str]) -> None:
    answers = crew.share([partial(_double, n) for n in range(40)], None)
    assert [number for number, _ in answers] == [2 * n for n in range(40)]
    assert os.getpid() not in {process for _, process in answers}


def test_without_questions_there_are_no_answers(crew: Crew[str]) -> None:
    assert crew.share([], None) == []


def test_what_goes_wrong_with_one_stops_all_and_is_told(crew: Crew[str]) -> None:
    for questions in ([_refuse, _count_for_ever], [_count_for_ever, _refuse]):
        with pytest.raises(Problem, match="no such number"):
            crew.share(questions, None)
    assert crew.share([partial(_double, 1)], None)[0][0] == 2


def test_who_cancels_does_not_wait_for_any_of_them(crew: Crew[str]) -> None:
    with pytest.raises(Cancelled):
        crew.share([_count_for_ever] * 3, lambda: True)
    assert crew.share([partial(_double, 1)], None)[0][0] == 2


def test_closing_ends_all_of_them(crew: Crew[str]) -> None:
    ended: list[str] = []

    def ask() -> None:
        try:
            crew.share([_count_for_ever] * 2, None)
        except Cancelled:
            ended.append("cancelled")

    asking = Thread(target=ask)
    asking.start()
    crew.close()
    asking.join(timeout=20)
    assert ended == ["cancelled"]


def test_one_that_works_apart_can_have_others_work_for_it() -> None:
    annex = Annex(_furnish)
    try:
        answers = annex.ask(_with_a_crew_of_its_own, hear=print, should_cancel=None)
    finally:
        annex.close()
    assert [number for number, _ in answers] == [0, 2, 4, 6]
