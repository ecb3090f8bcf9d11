"""The watch: which event is slow, by a clock that the test turns."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from app.ui.stopwatch.record import Record
from app.ui.stopwatch.watch import Watch


class Clock:
    """Stands still until it is turned, in milliseconds."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def turn(self, milliseconds: float) -> None:
        self.seconds += milliseconds / 1_000


class Busy(QObject):
    """Takes so long for whatever it gets."""

    def __init__(self, clock: Clock, milliseconds: float) -> None:
        super().__init__()
        self._clock, self._milliseconds = clock, milliseconds

    def event(self, _event: QEvent) -> bool:
        self._clock.turn(self._milliseconds)
        return True


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def watch(qapp: QApplication, record: Record, clock: Clock) -> Iterator[Watch]:
    made = Watch(record, clock=clock)
    made.start()
    yield made
    made.stop()


def send(receiver: QObject, kind: QEvent.Type = QEvent.Type.Enter) -> None:
    QCoreApplication.sendEvent(receiver, QEvent(kind))


def wait() -> None:
    """What Qt says when there is nothing left to do."""
    QAbstractEventDispatcher.instance().aboutToBlock.emit()


@pytest.mark.usefixtures("watch")
def test_a_slow_event_is_told_with_who_got_it(record: Record, clock: Clock) -> None:
    send(Busy(clock, 30))
    wait()
    [slow] = record.latest(9)
    assert (slow.receiver, slow.event, round(slow.milliseconds)) == ("Busy", "Enter", 30)


@pytest.mark.usefixtures("watch")
def test_the_wait_between_two_events_belongs_to_neither(record: Record, clock: Clock) -> None:
    for _ in range(2):
        send(Busy(clock, 1))
        wait()
        clock.turn(5_000)
    assert not len(record)
    assert round(record.longest_gap) == 1


@pytest.mark.usefixtures("watch")
def test_a_gap_is_all_that_was_done_without_waiting(record: Record, clock: Clock) -> None:
    for milliseconds in (8, 9):
        send(Busy(clock, milliseconds))
    wait()
    assert not len(record)
    assert round(record.longest_gap) == 17


def test_nothing_is_measured_after_the_end(watch: Watch, record: Record, clock: Clock) -> None:
    watch.stop()
    send(Busy(clock, 30))
    wait()
    assert not len(record)
    watch.start()
