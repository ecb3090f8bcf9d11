"""Quotations of verdicts go where their words are in a newer version."""

from dataclasses import replace

import pytest

from app.tasks.carrying import carried_verdicts
from app.text.anchoring import carried
from app.text.model import Anchor, Span
from app.text.quoting import anchor_at
from app.text.verdicts import Verdict

OLD = "The keeper shall open the gate at dawn. The baker shall bring the bread when the bell has rung."


def moved(new: str, start: int, end: int) -> Anchor:
    """What a quotation of these code points becomes."""
    other = Anchor("b", 3, 4, "x")
    verdict = Verdict("v", ("", "x"), (anchor_at("a", OLD, Span(start, end)), other), "dismissed")
    (found,) = carried_verdicts([verdict], "a", carried(OLD, new), new)
    assert found.anchors[1] == other
    assert (found.id, found.change, found.state) == (verdict.id, verdict.change, verdict.state)
    return found.anchors[0]


def test_words_are_quoted_where_they_are_now() -> None:
    new = f"A new heading.\n{OLD}"
    start = OLD.index("shall bring")
    assert moved(new, start, start + 5) == anchor_at("a", new, Span(start + 15, start + 20))


@pytest.mark.parametrize(
    ("words", "now"),
    [("shall bring the bread", "shall bring the loaf"), ("shall", "may"), ("gate", "upper door")],
)
def test_where_other_words_stand_now_the_place_is_known_and_what_was_seen_is_quoted(
    words: str, now: str
) -> None:
    """Nobody has decided about the other words."""
    new = f"A new heading.\n{OLD.replace(words, now)}"
    start, here = OLD.rindex(words), new.rindex(now)
    anchor = moved(new, start, start + len(words))
    assert anchor == replace(anchor_at("a", new, Span(here, here + len(now))), exact=words)


def test_words_that_are_gone_with_those_around_them_are_lost_and_their_quotation_is_kept() -> None:
    start = OLD.index("shall bring")
    anchor = moved(OLD[: start - 10], start, start + 5)
    assert anchor.is_lost
    assert anchor.exact == "shall"


@pytest.mark.parametrize(
    ("new", "word"),
    [
        (f"A new heading.\n{OLD}", "gate"),
        (OLD.replace("at dawn", "before anybody comes to the market"), "gate"),
        (OLD.replace("The keeper shall open the", "Let nobody hold a"), " gate"),
    ],
    ids=["moved", "edited behind", "edited before"],
)
def test_where_something_is_left_out_is_known_by_the_words_around(new: str, word: str) -> None:
    at = OLD.index(word) + len(word)
    here = new.index(word) + len(word)
    assert moved(new, at, at) == anchor_at("a", new, Span(here, here))


def test_a_place_of_which_nothing_is_left_stays_as_it_was_known() -> None:
    assert moved("Something else altogether", 10, 10) == anchor_at("a", OLD, Span(10, 10))


def test_verdicts_on_other_sources_are_none_of_its_business() -> None:
    verdict = Verdict("v", ("", "x"), (Anchor("b", 3, 4, "x"),), "dismissed")
    assert carried_verdicts([verdict], "a", carried(OLD, OLD), OLD) == ()


@pytest.mark.parametrize(("start", "end"), [(90, 110), (200, 210), (300, 300)])
def test_a_place_behind_the_end_of_the_text_is_not_known(start: int, end: int) -> None:
    verdict = Verdict("v", ("w", ""), (Anchor("a", start, end, "w" if end > start else ""),), "confirmed")
    new = f"A new heading.\n{OLD}"
    (found,) = carried_verdicts([verdict], "a", carried(OLD, new), new)
    (anchor,) = found.anchors
    assert anchor.is_lost or not anchor.exact
    assert anchor.exact == verdict.anchors[0].exact
