"""Where garbage is looked for."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.garbage import Garbage


class Knot:
    """Refers to itself, so that only a search for garbage finds it."""

    def __init__(self, threads: list[str]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: threads.append(threading.current_thread().name))


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    was_on = gc.isenabled()
    made = Garbage()
    yield made
    made.end()
    if not was_on:
        gc.disable()


def test_what_a_thread_leaves_behind_is_taken_away_on_the_window_s_thread(
    qtbot: QtBot, garbage: Garbage
) -> None:
    threads: list[str] = []
    worker = threading.Thread(target=lambda: [Knot(threads) for _ in range(5_000)], name="worker")
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(threads) == 5_000, timeout=5_000)
    assert set(threads) == {threading.main_thread().name}


def test_at_the_end_it_is_left_to_python_again(qtbot: QtBot, garbage: Garbage) -> None:
    assert not gc.isenabled()
    garbage.end()
    assert gc.isenabled()
