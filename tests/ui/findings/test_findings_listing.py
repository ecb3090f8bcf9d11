"""The order of the list, what is counted, and what each filter leaves."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Anchor, Note, Span
from app.text.variants import Reading, Severity, Variant
from app.text.verdicts import Finding, State, Verdict
from app.ui.findings.hung import Hung
from app.ui.findings.listing import Counts, Entry, Listing
from app.ui.findings.wanted import KINDS, SEVERITIES, SIGNS, Wanted

Make = Callable[..., Finding]
List = Callable[..., Listing]


def words(listing: Listing, wanted: Wanted) -> list[str]:
    return [listing.findings[place].variant.readings[0].text for place in listing.shown(wanted)]


@pytest.fixture
def mixed(finding: Make) -> list[Finding]:
    return [
        finding("low", "low"),
        finding("gone", "high", state="dismissed"),
        finding("style", None),
        finding("sure", "medium", kind="number", state="confirmed"),
        finding("high", "high"),
        finding("high too", "high", point="8"),
    ]


def test_the_gravest_come_first_then_reading_order_and_the_dismissed_last(
    mixed: list[Finding], listing: List
) -> None:
    shown = words(listing(mixed), Wanted(others=True))
    assert shown == ["high", "high too", "sure", "low", "style", "gone"]


def test_in_the_order_of_the_text_nothing_moves(mixed: list[Finding], listing: List) -> None:
    shown = words(listing(mixed, "reading"), Wanted(others=True))
    assert shown == ["low", "gone", "style", "sure", "high", "high too"]


def test_findings_dismissed_and_other_differences_are_counted_apart(
    mixed: list[Finding], listing: List
) -> None:
    assert listing(mixed).counts == Counts(findings=4, dismissed=1, others=1)


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (Wanted(), ["high", "high too", "sure", "low", "gone"]),
        (Wanted(kinds=frozenset({"number"})), ["sure"]),
        (Wanted(severities=frozenset({"high", "low"})), ["high", "high too", "low", "gone"]),
        (Wanted(severities=frozenset({"low"}), others=True), ["low"]),
        (Wanted(signs=frozenset({"dismissed", "confirmed"})), ["sure", "gone"]),
        (Wanted(signs=frozenset({"open"}), severities=frozenset({"high"})), ["high", "high too"]),
        (Wanted(source="nobody"), []),
    ],
)
def test_each_filter_leaves_its_own(
    mixed: list[Finding], listing: List, wanted: Wanted, left: list[str]
) -> None:
    assert words(listing(mixed), wanted) == left


def test_a_kind_and_severity_that_the_analyst_chose_count(finding: Make, listing: List) -> None:
    found = finding("x", "low", kind="date")
    ruled = Finding(found.variant, Verdict("v", ("",), (), kind="number", severity="high"))
    assert words(listing([ruled]), Wanted(frozenset({"number"}), frozenset({"high"}))) == ["x"]
    unmade = Finding(found.variant, Verdict("v", ("",), (), severity="none"))
    assert listing([unmade]).counts == Counts(others=1)


def read_by(*groups: str) -> Finding:
    readings = tuple(
        Reading(tuple(group), group, tuple((source, Span(0, 1)) for source in group)) for group in groups
    )
    return Finding(Variant("1", "number", "high", "", readings))


@pytest.mark.parametrize(
    ("groups", "concerned"),
    [
        (("ab", "c"), "c"),
        (("a", "bc"), "abc"),
        (("b", "c"), "bc"),
        (("abc", "d"), "d"),
    ],
)
def test_a_source_is_concerned_where_it_reads_otherwise_than_the_reference(
    groups: tuple[str, ...], concerned: str, listing: List
) -> None:
    """The reference, a, is concerned where it stands alone."""
    made = listing([read_by(*groups)])
    assert [source for source in "abcd" if len(made.shown(Wanted(source=source)))] == list(concerned)


@pytest.mark.parametrize(
    ("start", "end", "noted"),
    [(0, 5, False), (0, 11, True), (12, 14, True), (19, 30, True), (20, 30, False)],
)
def test_a_note_hangs_on_a_finding_whose_words_it_quotes(
    finding: Make, listing: List, start: int, end: int, noted: bool
) -> None:
    readings = (
        Reading(("a",), "ten letters", (("a", Span(10, 20)),)),
        Reading(("b",), "", (("b", Span(4, 4)),)),
    )
    found = Finding(Variant("1", "date", "high", "", readings))
    hung = Hung([Note("n", "1", "", (Anchor("a", start, end, "quoted"),))])
    made = listing([found], hung=hung)
    assert bool(words(made, Wanted(signs=frozenset({"noted"})))) is noted
    assert made.is_noted(0) is noted


@pytest.mark.parametrize(("start", "end", "noted"), [(0, 8, True), (4, 8, False), (0, 4, False)])
def test_a_note_on_the_words_around_a_gap_hangs_on_what_is_missing_there(
    finding: Make, start: int, end: int, noted: bool
) -> None:
    readings = (Reading(("a",), "words", (("a", Span(0, 5)),)), Reading(("b",), "", (("b", Span(4, 4)),)))
    hung = Hung([Note("n", "1", "", (Anchor("b", start, end, "quoted"),))])
    assert hung.on(Variant("1", "date", "high", "", readings)) is noted


def test_a_note_whose_words_are_lost_hangs_on_nothing() -> None:
    hung = Hung([Note("n", "1", "", (Anchor("a", 0, 0, "lost"),))])
    assert not hung.on(Variant("1", "date", "high", "", (Reading(("a",), "x", (("a", Span(0, 1)),)),)))


def test_the_same_change_is_found_wherever_it_occurs(finding: Make, listing: List) -> None:
    made = listing([finding("x"), finding("y"), finding("x", "low", point="8")])
    place = made.place(2)
    assert place is not None
    assert sorted(made.alike(made.change(place))) == [0, 2]


def test_what_was_decided_shows_in_its_place_until_the_list_is_made_anew(
    finding: Make, listing: List
) -> None:
    made = listing([finding("x"), finding("y")])
    assert made.put(0, finding("x", state="dismissed")) == 0
    assert made.findings[0].state == "dismissed"
    assert made.put(7, finding("z")) is None


_FINDINGS = st.builds(
    lambda kind, severity, state: Finding(
        Variant("1", kind, severity, "", ()), Verdict("v", ("",), (), state)
    ),
    st.sampled_from(KINDS),
    st.sampled_from((*SEVERITIES, None)),
    st.sampled_from(("open", "confirmed", "dismissed")),
)
_WANTED = st.builds(
    Wanted,
    st.frozensets(st.sampled_from(KINDS), max_size=4),
    st.frozensets(st.sampled_from(SEVERITIES)),
    st.frozensets(st.sampled_from(SIGNS)),
    st.just(""),
    st.booleans(),
)


@given(st.lists(_FINDINGS, max_size=40), _WANTED)
def test_the_filter_leaves_exactly_what_is_wanted(found: list[Finding], wanted: Wanted) -> None:
    def passes(kind: str, severity: Severity | None, state: State) -> bool:
        weighs = severity is not None or wanted.others
        if wanted.severities:
            weighs = severity in wanted.severities
        return (
            weighs
            and (not wanted.kinds or kind in wanted.kinds)
            and (not wanted.signs or state in wanted.signs)
        )

    made = Listing((Entry(n, one, n) for n, one in enumerate(found)), "reading")
    assert list(made.shown(wanted)) == [
        place for place, one in enumerate(found) if passes(one.kind, one.severity, one.state)
    ]
    assert made.kinds() == {one.kind for one in found}
