"""Comparisons are gathered so that no wording is printed more often than a reader needs."""

from collections.abc import Callable

import pytest

from app.export.apparatus import groups
from app.export.content import Comparison, ReportPoint, ReportWording
from app.text.model import Point
from app.text.options import CompareOptions
from app.text.script import EditScript

Worded = Callable[..., ReportWording]

SCRIPT = EditScript((), 0.5, CompareOptions())


@pytest.fixture
def listed(worded: Worded) -> Callable[[str, str], ReportWording]:
    return lambda source, text: worded(source, "1", ("1", text))


def _point(*comparisons: Comparison, wordings: tuple[ReportWording, ...] = ()) -> ReportPoint:
    return ReportPoint(Point("1", "One"), wordings, comparisons, ())


def test_pairs_that_share_their_left_source_are_one_group(listed: Worded) -> None:
    a, b, c = listed("a", "x"), listed("b", "y"), listed("c", "z")
    (group,) = groups(_point(Comparison(a, b, SCRIPT), Comparison(a, c, SCRIPT)))
    assert group.left is a
    assert [reading.sources for reading in group.readings] == [("b",), ("c",)]


def test_sources_with_the_same_wording_are_one_reading(listed: Worded) -> None:
    a, b, c, d = listed("a", "x"), listed("b", "y"), listed("c", "z"), listed("d", "y")
    (group,) = groups(_point(*(Comparison(a, other, SCRIPT) for other in (b, c, d))))
    assert [reading.sources for reading in group.readings] == [("b", "d"), ("c",)]


def test_listed_wordings_come_before_mentions_and_those_before_silence(
    listed: Worded, worded: Worded
) -> None:
    a, silent, listing = listed("a", "x"), worded("b", "1"), listed("d", "y")
    prose = worded("c", "1", ("1", "about x"), role="mention")
    pairs = Comparison(a, silent, None), Comparison(a, prose, None), Comparison(a, listing, SCRIPT)
    (group,) = groups(_point(*pairs))
    assert [reading.wording.state for reading in group.readings] == ["listed", "mention", "lacuna"]


def test_what_is_compared_with_nothing_is_printed_once(listed: Worded, worded: Worded) -> None:
    a, b, silent = listed("a", "x"), listed("b", "y"), worded("c", "1")
    pairs = Comparison(a, b, SCRIPT), Comparison(a, silent, None), Comparison(b, silent, None)
    assert [group.left.source for group in groups(_point(*pairs))] == ["a"]


def test_without_pairs_each_wording_stands_alone(listed: Worded) -> None:
    a, b = listed("a", "x"), listed("b", "y")
    assert [(group.left, group.readings) for group in groups(_point(wordings=(a, b)))] == [(a, ()), (b, ())]
