"""An annex keeps what it was furnished with, answers one question after the other, and is ended at once."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Thread

import pytest

from app.errors import Problem
from app.tasks.annex import Annex, Hear
from app.text.cancel import Cancelled, Stop, check


def _shelf() -> list[str]:
    return []


def _put(book: str, shelf: list[str], _tell: Hear, _stop: Stop) -> int:
    shelf.append(book)
    return len(shelf)


def _read_out(shelf: list[str], tell: Hear, _stop: Stop) -> str:
    for book in shelf:
        tell(book)
    return "all"


def _whose(_shelf: list[str], _tell: Hear, _stop: Stop) -> int:
    return os.getpid()


def _refuse(_shelf: list[str], _tell: Hear, _stop: Stop) -> None:
    raise Problem("There is no such book.")


def _crash(_shelf: list[str], _tell: Hear, _stop: Stop) -> None:
    os.abort()


def _read_for_ever(shelf: list[str], tell: Hear, stop: Stop) -> None:
    tell("begun")
    try:
        while True:
            time.sleep(0.001)
            check(stop)
    finally:
        shelf.append("left open")


def _fall_asleep(_shelf: list[str], tell: Hear, _stop: Stop) -> None:
    tell("begun")
    time.sleep(600)


def nothing(_told: object) -> None:
    """Hears what is told and drops it."""


@pytest.fixture
def annex() -> Iterator[Annex[list[str]]]:
    made = Annex(_shelf)
    yield made
    made.close()


def test_what_is_kept_stays_from_one_question_to_the_next(annex: Annex[list[str]]) -> None:
    assert annex.ask(partial(_put, "one"), hear=nothing, should_cancel=None) == 1
    assert annex.ask(partial(_put, "two"), hear=nothing, should_cancel=None) == 2
    heard: list[str] = []
    assert annex.ask(_read_out, hear=heard.append, should_cancel=None) == "all"
    assert heard == ["one", "two"]


def test_it_is_another_process_and_always_the_same(annex: Annex[list[str]]) -> None:
    first, second = (annex.ask(_whose, hear=nothing, should_cancel=None) for _ in range(2))
    assert first == second != os.getpid()


def test_a_problem_ends_the_question_and_not_the_annex(annex: Annex[list[str]]) -> None:
    annex.ask(partial(_put, "one"), hear=nothing, should_cancel=None)
    with pytest.raises(Problem, match="no such book"):
        annex.ask(_refuse, hear=nothing, should_cancel=None)
    assert annex.ask(partial(_put, "two"), hear=nothing, should_cancel=None) == 2


def test_who_cancels_does_not_wait_and_the_next_question_gets_its_own_answer(
    annex: Annex[list[str]],
) -> None:
    begun: list[object] = []
    for _ in range(3):
        begun.clear()
        with pytest.raises(Cancelled):
            annex.ask(_read_for_ever, hear=begun.append, should_cancel=lambda: bool(begun))
    heard: list[str] = []
    assert annex.ask(_read_out, hear=heard.append, should_cancel=None) == "all"
    assert heard == ["left open"] * 3


def test_after_a_crash_the_next_question_is_answered_by_another_process(annex: Annex[list[str]]) -> None:
    before = annex.ask(_whose, hear=nothing, should_cancel=None)
    with pytest.raises(Problem, match="broke off"):
        annex.ask(_crash, hear=nothing, should_cancel=None)
    assert annex.ask(_whose, hear=nothing, should_cancel=None) != before


def test_closing_ends_what_is_being_done_as_if_it_were_cancelled(annex: Annex[list[str]]) -> None:
    told: list[object] = []
    ended: list[str] = []

    def ask() -> None:
        try:
            annex.ask(_fall_asleep, hear=told.append, should_cancel=None)
        except Cancelled:
            ended.append("cancelled")

    asking = Thread(target=ask)
    asking.start()
    while not told:
        time.sleep(0.01)
    annex.close()
    asking.join(timeout=10)
    assert ended == ["cancelled"]
    with pytest.raises(Cancelled):
        annex.ask(_whose, hear=nothing, should_cancel=None)


def test_two_who_ask_at_once_get_each_their_own_answer(annex: Annex[list[str]]) -> None:
    answers: dict[int, int] = {}

    def ask(number: int) -> None:
        answers[number] = annex.ask(partial(_put, str(number)), hear=nothing, should_cancel=None)

    asking = [Thread(target=ask, args=(number,)) for number in range(8)]
    for one in asking:
        one.start()
    for one in asking:
        one.join()
    assert sorted(answers.values()) == list(range(1, 9))


def test_a_program_that_ends_does_not_wait_for_what_is_being_done() -> None:
    program = """
from threading import Event, Thread
from tests.tasks.test_annex import Annex, _fall_asleep, _shelf
annex, begun = Annex(_shelf), Event()
Thread(target=annex.ask, args=(_fall_asleep,), daemon=True,
    kwargs={"hear": lambda told: begun.set(), "should_cancel": None}).start()
begun.wait()
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60, cwd=Path(__file__).parents[2])
