"""Decisions of two analysts about findings, spellings and the line-up."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.lineup import Absence, Corrections, Pin, PointPin
from app.text.merging import BESIDE
from app.text.merging_decisions import (
    chosen,
    merged_corrections,
    merged_families,
    merged_verdict,
    note_of,
)
from app.text.model import Anchor
from app.text.verdicts import CHOICES, STATES, Verdict

NOTHING = Corrections()
BASE = Verdict("v", ("a", "b"), (Anchor("s", 0, 1, "a"), Anchor("t", 3, 3, "")), modified="2001", point="1")

verdicts = st.builds(
    replace,
    st.just(BASE),
    state=st.sampled_from(STATES),
    kind=st.sampled_from(("", "date", "number")),
    severity=st.sampled_from(CHOICES),
    modified=st.sampled_from(("2002", "2003")),
    author=st.sampled_from(("A", "B")),
)
spellings = st.lists(
    st.lists(st.sampled_from("abcdefgh"), min_size=2, max_size=3, unique=True).map(tuple), max_size=3
)


@given(st.none() | verdicts, verdicts, verdicts)
def test_it_does_not_matter_which_side_is_called_mine(
    base: Verdict | None, one: Verdict, other: Verdict
) -> None:
    there, back = merged_verdict(base, one, other), merged_verdict(base, other, one)
    assert (there.mine, there.theirs, there.contradict) == (back.theirs, back.mine, back.contradict)
    if not there.contradict:
        assert there.verdict == back.verdict


@given(verdicts, verdicts)
def test_what_only_one_side_decided_is_taken(base: Verdict, changed: Verdict) -> None:
    both = merged_verdict(base, base, changed)
    assert both.contradict == ()
    told = both.verdict
    assert (told.state, told.kind, told.severity) == (changed.state, changed.kind, changed.severity)


def test_without_a_base_what_was_never_chosen_does_not_contradict_and_what_was_taken_back_does() -> None:
    found, judged = replace(BASE, state="open"), replace(BASE, state="dismissed")
    assert merged_verdict(None, found, judged).verdict.state == "dismissed"
    was = chosen([judged, None, found])
    assert merged_verdict(None, found, judged, was).contradict == ("state",)
    assert merged_verdict(None, judged, found, (), was).contradict == ("state",)


def test_a_verdict_beside_another_tells_what_was_decided() -> None:
    note = note_of(replace(BASE, state="dismissed", severity="low", author="B"), BASE)
    assert note.body == "Judged otherwise: state: dismissed, severity: low."
    assert (note.point, note.tags, note.author, note.created) == ("1", (BESIDE,), "B", "2001")
    assert [anchor.exact for anchor in note.anchors] == ["a"]
    assert note == note_of(replace(BASE, state="dismissed", severity="low", author="B"), BASE)


@given(spellings, spellings)
def test_families_of_both_are_kept_and_share_no_spelling(mine: Any, theirs: Any) -> None:
    both = merged_families(mine, theirs, (), ())
    assert all(any({*family} <= {*kept} for kept in both) for family in (*mine, *theirs))
    flat = [spelling for family in both for spelling in family]
    assert len(flat) == len({*flat})
    assert {frozenset(f) for f in both} == {frozenset(f) for f in merged_families(theirs, mine, (), ())}


def test_a_family_that_one_side_took_out_is_out() -> None:
    known = ("a", "b")
    assert merged_families([known], [], (), {known}) == ()
    assert merged_families([], [known], {known}, ()) == ()
    assert merged_families([known], [("a", "b", "c")], (), {known}) == (("a", "b", "c"),)


def _pin(start: int, end: int, *points: str) -> Pin:
    return Pin(Anchor("s", start, end, "x" * (end - start)), "mention", points)


PIN, ABSENCE, TITLE = _pin(0, 5, "1"), Absence("s", "2"), PointPin("1", "One")


def test_corrections_of_both_are_kept() -> None:
    mine, theirs = Corrections((PIN,)), Corrections((_pin(5, 9, "3"),), (ABSENCE,), (TITLE,))
    both = merged_corrections(mine, theirs, NOTHING, NOTHING)
    assert both.corrections == Corrections((PIN, _pin(5, 9, "3")), (ABSENCE,), (TITLE,))
    assert both.left_out == ()


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (Corrections((PIN,)), Corrections((_pin(4, 9, "1"),))),
        (Corrections((PIN,)), Corrections((), (Absence("s", "1"),))),
        (Corrections((), (Absence("s", "1"),)), Corrections((PIN,))),
        (Corrections((), (), (TITLE,)), Corrections((), (), (PointPin("1", "Other"),))),
    ],
)
def test_where_they_contradict_what_is_here_stays(mine: Corrections, theirs: Corrections) -> None:
    both = merged_corrections(mine, theirs, NOTHING, NOTHING)
    assert both.corrections == mine
    assert len(both.left_out) == 1


def test_what_one_side_took_back_is_gone() -> None:
    everything = Corrections((PIN,), (ABSENCE,), (TITLE,))
    assert merged_corrections(everything, NOTHING, NOTHING, everything).corrections == NOTHING
    assert merged_corrections(NOTHING, everything, everything, NOTHING).corrections == NOTHING
