"""The record of slow events: what is kept, in which order, and how it reads as text."""

from app.ui.stopwatch.record import SLOW_MS, Record


def filled(*milliseconds: float) -> Record:
    """A record of events that took so long, one at each second."""
    record = Record()
    for at, each in enumerate(milliseconds):
        record.took(f"Widget{at}", "Paint", each, float(at))
    return record


def test_only_what_is_slow_is_kept() -> None:
    record = filled(1.0, SLOW_MS, SLOW_MS + 1)
    assert [slow.receiver for slow in record.latest(9)] == ["Widget2"]


def test_the_latest_comes_first_and_no_more_than_asked_for() -> None:
    assert [slow.milliseconds for slow in filled(20, 30, 40).latest(2)] == [40, 30]


def test_it_does_not_grow_for_ever() -> None:
    record = filled(*[20.0] * 1_000)
    assert len(record) < 1_000
    assert record.latest(1)[0].receiver == "Widget999"


def test_the_longest_gap_stays_until_it_is_forgotten() -> None:
    record = filled(20)
    for gap in (5, 70, 6):
        record.stood_still(gap)
    assert record.longest_gap == 70
    record.forget()
    assert (len(record), record.longest_gap) == (0, 0)


def test_as_text_it_has_a_line_for_each_behind_the_longest_gap() -> None:
    record = filled(20, 30.26)
    record.stood_still(35)
    assert list(record.lines(now=3)) == [
        "35.0\tlongest gap",
        "30.3\tPaint\tWidget1\t2.0",
        "20.0\tPaint\tWidget0\t3.0",
    ]
