"""Where a finding leads: the pair of sources that shows it, and the spans that a note on it hangs on."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Anchor, Source, Span
from app.text.script import Change
from app.text.variants import Reading, Variant
from app.text.wording import Wording
from app.ui.findings.place import anchors_of, place_in, spans_of, telling_pair
from app.ui.findings.readings_line import shares
from app.ui.wordings.change_walk import change_near


def variant() -> Variant:
    """A place that two sources read alike, a third otherwise, and that a fourth leaves out."""
    readings = (
        Reading(("a", "b"), "within 30 days", (("a", Span(4, 18)), ("b", Span(0, 14)))),
        Reading(("c",), "in 30 days", (("c", Span(2, 12)),)),
        Reading(("d",), "", (("d", Span(5, 5)),)),
    )
    return Variant("7", "date", "high", "The time differs.", readings)


@pytest.mark.parametrize(
    ("pair", "told"),
    [
        (("c", "b"), ("c", "b")),
        (("d", "a"), ("d", "a")),
        (("a", "b"), ("a", "c")),
        (("c", "elsewhere"), ("a", "c")),
    ],
)
def test_the_pair_stays_if_it_reads_differently(pair: tuple[str, str], told: tuple[str, str]) -> None:
    assert telling_pair(variant(), *pair) == told


def test_a_note_hangs_on_every_reading_that_has_words(quote: Callable[[Source, str], Anchor]) -> None:
    texts = {"a": "Pay within 30 days.", "b": "within 30 days", "c": "- in 30 days", "d": "Pay it."}
    sources = {s: Source(s, s, text, "text/plain", "utf-8", "") for s, text in texts.items()}
    found = anchors_of(variant(), sources)
    assert [(anchor.source, anchor.exact) for anchor in found] == [
        ("a", "within 30 days"),
        ("b", "within 30 days"),
        ("c", "in 30 days"),
    ]


def test_a_place_of_the_source_is_found_in_the_wording(worded: Callable[..., Wording]) -> None:
    wording = worded("one\ntwo", labels=("a", "b"))
    assert place_in(wording, Span(4, 7)) == Span(4, 7)
    assert place_in(wording, Span(7, 7)) == Span(7, 7)
    assert place_in(wording, Span(20, 24)) is None
    assert place_in(wording, None) is None
    spans = spans_of(variant())
    assert spans["d"] == Span(5, 5)
    assert "e" not in spans


CHANGES = (
    Change(Span(0, 4), Span(0, 2)),
    Change(Span(6, 9), Span(4, 4)),
    Change(Span(12, 14), Span(7, 9), "case"),
)


@pytest.mark.parametrize(
    ("left", "right", "number"),
    [
        (Span(2, 9), Span(4, 4), 1),
        (Span(0, 3), None, 0),
        (Span(9, 9), Span(4, 4), 1),
        (Span(12, 14), Span(7, 9), -1),
        (Span(20, 21), Span(20, 21), -1),
        (None, None, -1),
    ],
)
def test_the_change_at_a_place_is_the_one_that_shares_most(
    left: Span | None, right: Span | None, number: int
) -> None:
    assert change_near(CHANGES, left, right) == number


@given(st.lists(st.integers(0, 400), max_size=12), st.integers(0, 1200))
def test_room_is_shared_out_and_the_small_get_what_they_want(wanted: Sequence[int], room: int) -> None:
    given_ = shares(wanted, room)
    assert sum(given_) <= room
    assert all(got <= want for got, want in zip(given_, wanted, strict=True))
    if sum(wanted) <= room:
        assert given_ == list(wanted)
    if any(got < want for got, want in zip(given_, wanted, strict=True)):
        assert room - sum(given_) < len(wanted)
