"""The sentences about findings."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.text.verdicts import Finding, Seen, State, Verdict
from app.ui.findings.listing import Counts
from app.ui.findings.rulings import Ruling, ruling_name
from app.ui.findings.why import why_empty
from app.ui.findings.words import counts_words, earlier_words, found_words, seen_words

Make = Callable[..., Finding]


@pytest.mark.parametrize(
    ("counts", "shown", "words"),
    [
        (Counts(), None, "0 findings"),
        (Counts(1), None, "1 finding"),
        (Counts(12, 3, 41), None, "12 findings, 3 dismissed, 41 other differences"),
        (Counts(2, 0, 1), 1, "2 findings, 1 other difference; 1 shown"),
    ],
)
def test_counts(counts: Counts, shown: int | None, words: str) -> None:
    assert counts_words(counts, shown) == words


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (Seen(), ""),
        (Seen(1), "The same change occurs once more."),
        (Seen(2, dismissed=1), "The same change occurs twice more: dismissed once."),
        (
            Seen(6, dismissed=2, confirmed=3),
            "The same change occurs 6 times more: dismissed twice, confirmed 3 times.",
        ),
    ],
)
def test_what_was_seen_elsewhere(seen: Seen, words: str) -> None:
    assert seen_words(seen) == words


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("dismissed", "This was dismissed before its readings changed."),
        ("confirmed", "This was confirmed before its readings changed."),
        ("open", "This was judged before its readings changed."),
    ],
)
def test_what_was_decided_before_the_readings_changed(finding: Make, state: State, words: str) -> None:
    found = finding("x")
    assert earlier_words(found) == ""
    assert earlier_words(replace(found, earlier=Verdict("v", ("",), (), state))) == words


def test_what_was_found_is_told_only_where_something_else_was_chosen(finding: Make) -> None:
    found = finding("x", "low", kind="scope-omission")
    assert found_words(found) == ""
    ruled = replace(found, verdict=Verdict("v", ("",), (), kind="condition", severity="none"))
    assert found_words(ruled) == "Found as scope omission, low."


@pytest.mark.parametrize(
    ("counts", "filtered", "listed", "words"),
    [
        (Counts(), False, 2, "All sources word this point alike."),
        (Counts(), False, 1, "Only one source has this point."),
        (Counts(), False, None, "All sources word all points alike."),
        (Counts(others=1), False, 3, "No material differences. “All differences” lists the other one."),
        (Counts(others=4), True, None, "No material differences. “All differences” lists the 4 others."),
        (Counts(1, 2, 4), True, 3, "None of the findings passes the filter."),
    ],
)
def test_an_empty_list_says_why(counts: Counts, filtered: bool, listed: int | None, words: str) -> None:
    assert why_empty(counts, filtered=filtered, listed=listed) == words


@pytest.mark.parametrize(
    ("ruling", "count", "name"),
    [
        (Ruling("dismissed"), 1, "Dismiss a finding"),
        (Ruling("dismissed", everywhere=True), 7, "Dismiss 7 findings"),
        (Ruling("open"), 1, "Reopen a finding"),
        (Ruling(kind=""), 2, "Change the kind of 2 findings"),
        (Ruling(severity="none"), 1, "Change the severity of a finding"),
    ],
)
def test_an_edit_is_called_by_what_it_does(ruling: Ruling, count: int, name: str) -> None:
    assert ruling_name(ruling, count) == name
