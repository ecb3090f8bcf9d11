"""What the analyst types is read as it is meant, at every moment of typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.folding import key
from app.text.query import FIELDS, Filter, Query, Term, Values, complete, parse, quoted

VALUES: Values = {
    "status": ("open", "in discussion", "resolved"),
    "source": ("Desk A", "Desk B"),
    "tag": ("café",),
}


def test_words_phrases_and_fields() -> None:
    assert parse('deadline "thirty days" -draft kind:number source:"Desk A" ') == Query(
        (Term("deadline"), Term("thirty days", is_phrase=True), Term("draft", is_negative=True)),
        (Filter("kind", ("number",)), Filter("source", ("Desk A",))),
    )


def test_the_last_word_may_go_on() -> None:
    assert [term.is_open for term in parse("thirty da").terms] == [False, True]
    assert [term.is_open for term in parse("thirty days ").terms] == [False, False]


def test_a_quotation_that_is_not_closed_may_go_on() -> None:
    assert parse('"thirty da').terms == (Term("thirty da", is_phrase=True, is_open=True),)


@pytest.mark.parametrize(
    "text", ["“thirty days”", "«thirty days»", "„thirty days“", "「thirty days」", '"thirty days"']
)
def test_every_kind_of_quotation_mark_quotes(text: str) -> None:
    assert parse(text).terms == (Term("thirty days", is_phrase=True),)


def test_a_mark_inside_a_word_is_part_of_it() -> None:
    assert parse('צה"ל ').terms == (Term('צה"ל'),)


def test_a_field_without_a_value_asks_for_nothing_yet() -> None:
    assert parse("kind: days").filters == ()
    assert parse('kind:"').is_empty


def test_a_field_that_there_is_not_is_text() -> None:
    assert parse("http://a.b note:x ").terms == (Term("http://a.b"), Term("note:x"))


def test_fields_are_known_in_capitals() -> None:
    assert parse("Status:open").filters == (Filter("status", ("open",)),)


def test_several_values_of_a_field_are_alternatives() -> None:
    assert parse("tag:a tag:b -tag:c").filters == (
        Filter("tag", ("a", "b")),
        Filter("tag", ("c",), is_negative=True),
    )


def test_a_minus_by_itself_is_no_negation() -> None:
    assert not any(term.is_negative for term in parse("a - b").terms)


def test_a_field_is_completed() -> None:
    (found,) = complete("days sta", 8, VALUES)
    assert (found.start, found.end, found.text) == (5, 8, "status:")


def test_a_negative_field_is_completed_behind_the_minus() -> None:
    assert [(c.start, c.text) for c in complete("-sta", 4, VALUES)] == [(1, "status:")]


def test_nothing_typed_offers_every_field() -> None:
    assert [c.shown for c in complete("", 0, VALUES)] == [f"{field}:" for field in FIELDS]


def test_a_value_is_completed_those_that_begin_so_first() -> None:
    assert [c.shown for c in complete("status:o", 8, VALUES)] == ["open", "in discussion", "resolved"]


def test_a_value_with_spaces_is_put_in_quotation_marks() -> None:
    assert [c.text for c in complete('source:"desk b', 14, VALUES)] == ['"Desk B" ']


def test_accents_do_not_matter_for_completion() -> None:
    assert [c.shown for c in complete("tag:CAFE", 8, VALUES)] == ["café"]


@given(st.text())
def test_reading_never_fails(text: str) -> None:
    for caret in range(len(text) + 1):
        for found in complete(text, caret, VALUES):
            assert 0 <= found.start <= found.end <= len(text)
    assert parse(text) == parse(text)


@given(st.text(st.characters(exclude_characters='"“”„«»「」『』＂', exclude_categories=["Cs"])).filter(key))
def test_a_completed_value_is_read_as_that_value(value: str) -> None:
    query = parse(f"tag:{quoted(value)} ")
    assert [told.values for told in query.filters] == [(value,)]
