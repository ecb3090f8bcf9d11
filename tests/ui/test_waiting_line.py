"""One piece of work is done in a turn of the window, in the order in which they were asked for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.ui.waiting_line import Turn

Make = Callable[[str], Turn]


class _Owner(QObject):
    """Has turns of its own, which tell their names."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told
        self.again = Turn(self._again, self)
        self.opens = Turn(self._open, self)
        self.fails = Turn(self._fail, self)

    def _again(self) -> None:
        self._told.append("again")
        if len(self._told) < 4:
            self.again.start()

    def _open(self) -> None:
        """As a dialog does."""
        while not self._told:
            _pass()
        self._told.append("opens")

    def _fail(self) -> None:
        raise ZeroDivisionError


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def owner(qtbot: QtBot, told: list[str]) -> _Owner:
    assert qtbot
    return _Owner(told)


@pytest.fixture
def make(qtbot: QtBot, told: list[str]) -> Make:
    """Turns that tell their names."""
    assert qtbot
    parent = QObject()

    def turn(name: str) -> Turn:
        return Turn(lambda: told.append(name), parent)

    return turn


def _pass() -> None:
    """The window answers what has come, and timers that are due, once."""
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def test_one_is_called_in_a_turn(make: Make, told: list[str]) -> None:
    turns = [make(name) for name in "abc"]
    for turn in turns:
        turn.start()
        turn.start()  # once
    said = []
    while any(turn.is_waiting for turn in turns):
        _pass()
        said.append("".join(told))
    assert [word for word in dict.fromkeys(said) if word] == ["a", "ab", "abc"]
    QTest.qWait(5)
    assert told == ["a", "b", "c"]


def test_who_starts_again_comes_behind_the_others(
    qtbot: QtBot, owner: _Owner, make: Make, told: list[str]
) -> None:
    owner.again.start()
    make("other").start()
    qtbot.waitUntil(lambda: not owner.again.is_waiting)
    assert told == ["again", "other", "again", "again"]


def test_who_is_stopped_or_gone_is_passed_over(
    qtbot: QtBot, owner: _Owner, make: Make, told: list[str]
) -> None:
    stopped, last = make("stopped"), make("last")
    for turn in (stopped, owner.again, last):
        turn.start()
    stopped.stop()
    assert not stopped.is_waiting
    delete(owner)
    qtbot.waitUntil(lambda: not last.is_waiting)
    assert told == ["last"]


def test_the_line_goes_on_while_one_waits_for_events(
    qtbot: QtBot, owner: _Owner, make: Make, told: list[str]
) -> None:
    owner.opens.start()
    make("other").start()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["other", "opens"]


def test_what_fails_does_not_stop_the_others(
    qtbot: QtBot, owner: _Owner, make: Make, told: list[str]
) -> None:
    with qtbot.captureExceptions() as failures:
        owner.fails.start()
        make("other").start()
        qtbot.waitUntil(lambda: told == ["other"])
    assert [kind for kind, *_ in failures] == [ZeroDivisionError]
