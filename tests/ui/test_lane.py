"""Of the threads that compute behind the window, one goes on at a time; each comes to its turn."""

import threading
import time
from collections.abc import Callable
from itertools import pairwise

import pytest

from app.ui import lane as lane_module
from app.ui.lane import Lane


def _run(*works: Callable[[], None]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
        assert not thread.is_alive()


def test_one_goes_on_at_a_time_and_all_come_to_their_turn() -> None:
    lane, done = Lane(), list[str]()

    def work(name: str) -> Callable[[], None]:
        def go() -> None:
            for _ in range(200):
                lane.enter(lambda: False)
                done.append(name)
                time.sleep(0.0005)

        return go

    _run(work("a"), work("b"), work("c"))
    assert sorted(done) == ["a"] * 200 + ["b"] * 200 + ["c"] * 200
    turns = sum(one != other for one, other in pairwise(done))
    assert turns < 60  # and not six hundred, as when each went on as soon as it could


def test_nobody_waits_for_one_who_does_something_else() -> None:
    lane, entered = Lane(), threading.Event()

    def first() -> None:
        lane.enter(lambda: False)
        assert entered.wait(10)  # without asking again

    def second() -> None:
        lane.enter(lambda: False)
        entered.set()

    _run(first, second)
    assert entered.is_set()


def test_who_is_told_to_stop_waits_no_longer() -> None:
    lane, stop, holds = Lane(), threading.Event(), threading.Event()

    def busy() -> None:
        while not stop.is_set():
            lane.enter(stop.is_set)
            holds.set()

    def waiting() -> None:
        holds.wait(10)
        lane.enter(lambda: True)
        stop.set()

    _run(busy, waiting)
    assert stop.is_set()


def test_who_waits_goes_on_once_the_other_has_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lane_module, "_SILENCE_SECONDS", 60)
    lane, holds, done = Lane(), threading.Event(), list[str]()

    def first() -> None:
        lane.enter(lambda: False)
        holds.set()
        time.sleep(0.1)
        done.append("first")
        lane.leave()

    def second() -> None:
        holds.wait(10)
        lane.enter(lambda: False)
        done.append("second")

    _run(first, second)
    assert done == ["first", "second"]
