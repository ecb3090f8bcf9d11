"""What the options ignore is still told, and does not count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.comparison.diacritics import without_diacritics
from app.text.comparison.variation import SURFACE, differs_in, fold
from app.text.diff import compare
from app.text.model import Span
from app.text.options import IGNORABLES, CompareOptions, Ignorable

_ALL = frozenset(IGNORABLES)
_FOLDABLE = st.one_of(
    st.text(st.characters()),
    st.lists(
        st.sampled_from(("U.S.", "-5", "--", " - ", "–", "1.5", "İ", "ŉ", "ΐ", "ß", "“", "…", "a", " ", "é"))
    ).map("".join),
)


def _told(left: str, right: str, *ignore: Ignorable) -> list[Ignorable | None]:
    return [
        change.ignored for change in compare(left, right, CompareOptions(ignore=frozenset(ignore))).changes
    ]


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The Party", "the party", "case"),
        ("THE PARTY", "The Party", "case"),
        ("Straße", "STRASSE", "case"),
        ("one  two\nthree", "one two three", "space"),
        ("sea port", "seaport", "space"),
        ("5 %", "5%", "space"),
        ("one, two; three", "one two three.", "punctuation"),
        ("cease-fire", "ceasefire", "punctuation"),
        ("(a) the fee", "a. the fee", "punctuation"),
        ("the mayor's «seal»", "the mayor’s “seal”", "typography"),
        ("the mayor's", "the mayorʼs", "typography"),
        ("wait... here", "wait… here", "typography"),
        ("1990-1995", "1990–1995", "typography"),
        ("10 km", "10\u00a0km", "typography"),
        ("600 000", "600\u202f000", "typography"),
        ("final ABC", "ﬁnal ＡＢＣ", "typography"),
        ("caf\u00e9", "cafe\u0301", "typography"),
        ("café Orbán", "cafe Orban", "diacritics"),
        ("Łódź, Đurđevac", "Lodz, Durdevac", "diacritics"),
        ("cafe\u0301", "cafe", "diacritics"),
        ("ёлка", "елка", "diacritics"),
        ("مَدْرَسَة", "مدرسة", "diacritics"),
        ("שָׁלוֹם", "שלום", "diacritics"),
    ],
)
def test_a_variation_is_ignored_and_told(left: str, right: str, kind: Ignorable) -> None:
    assert set(_told(left, right, kind)) == {kind}
    assert compare(left, right, CompareOptions(ignore=frozenset([kind]))).similarity == 1
    assert set(_told(left, right, *(_ALL - {kind}))) != {kind}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("1.5", "15"),
        ("1,500", "1500"),
        ("50/50", "50-50"),
        ("10 5", "105"),
        ("5%", "5"),
        ("-5", "5"),
        ("and/or", "and or"),
        ("1-5", "1.5"),
        ("R&D", "RD"),
    ],
)
def test_signs_that_say_something_always_count(left: str, right: str) -> None:
    assert None in _told(left, right, *_ALL)


@pytest.mark.parametrize(
    ("left", "right"),
    [("йод", "иод"), ("їжа", "іжа"), ("がく", "かく"), ("कि", "क"), ("한", "하"), ("क़", "क")],
)
def test_marks_that_make_another_letter_always_count(left: str, right: str) -> None:
    assert None in _told(left, right, *_ALL)


@given(st.text())
def test_taking_diacritics_away_twice_takes_nothing_more(text: str) -> None:
    bare = without_diacritics(text)
    assert without_diacritics(bare) == bare


@given(_FOLDABLE, st.frozensets(st.sampled_from(sorted(SURFACE | {"diacritics"}))))
def test_folding_what_is_folded_changes_nothing_more(text: str, kinds: frozenset[Ignorable]) -> None:
    once = fold(text, 0, len(text), kinds)
    assert fold(once, 0, len(once), kinds) == once


def test_only_what_the_options_name_is_ignored() -> None:
    assert _told("The mayor's seal.", "the mayor’s stamp.", "case") == ["case", None, None]
    assert _told("The mayor's seal.", "the mayor’s stamp.", "case", "typography") == [
        "case",
        "typography",
        None,
    ]


def test_a_replaced_phrase_counts_as_a_whole() -> None:
    assert _told("pay on demand, in full", "pay at sight; in full", *_ALL) == [None, "punctuation"]


def test_what_counts_is_told_apart_from_what_does_not_where_they_touch() -> None:
    assert _told("paid\nYearly", "paid yearly", "space") == ["space", None]
    assert _told("THE RENT", "the full rent", "case") == ["case", None, "case"]


def test_the_most_telling_kind_is_told_where_several_meet() -> None:
    assert _told("sea - port", "sea—port", "space", "typography") == ["typography"]
    assert _told("the “FEE”", "the fee", "case", "punctuation") == ["punctuation"]


def test_words_are_aligned_by_what_is_left_after_folding() -> None:
    left, right = "THE TENANT PAYS THE RENT", "the tenant pays the whole rent"
    changes = compare(left, right, CompareOptions(ignore=frozenset(["case"]))).changes
    assert [change.right.of(right) for change in changes if change.ignored is None] == [" whole"]


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("Fee", "fee", {"case"}),
        ("Fee,", "fee", {"case", "punctuation"}),
        ("a\u00a0b", "a b", {"typography"}),
        ("a\nb", "a b", {"space"}),
        ("“a”", '"a"', {"typography"}),
        ("“a”", "a", {"punctuation"}),
        ("fee", "fee", set()),
        ("fee", "tax", None),
    ],
)
def test_the_smallest_set_of_kinds_explains_a_difference(
    left: str, right: str, kinds: set[str] | None
) -> None:
    found = differs_in(left, Span(0, len(left)), right, Span(0, len(right)))
    assert found == (None if kinds is None else frozenset(kinds))
