"""Numbers are read as values: how they are written does not count if that is ignored."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.comparison.figures import countings, figures
from app.text.options import CompareOptions, Ignorable
from tests.text.conventions import CONVENTIONS, compare

_NUMBERS: frozenset[Ignorable] = frozenset(["numbers"])


def _ignored(left: str, right: str) -> set[Ignorable | None]:
    return {change.ignored for change in compare(left, right, CompareOptions(ignore=_NUMBERS)).changes}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("an army of 600,000 men", "an army of 600 000 men"),
        ("an army of 600,000 men", "an army of 600.000 men"),
        ("an army of 600,000 men", "an army of 600000 men"),
        ("an army of 600,000 men", "an army of 600\u202f000 men"),
        ("an army of 600,000 men", "an army of 600'000 men"),
        ("an army of 600,000 men", "an army of 0.6 million men"),
        ("an army of 600,000 men", "an army of 600k men"),
        ("an army of 600,000 men", "an army of ٦٠٠٬٠٠٠ men"),
        ("a fund of $100bn", "a fund of $100 billion"),
        ("a fund of $100bn", "a fund of 100 billion dollars"),
        ("The fund holds $1bn. It grows.", "The fund holds $1 billion. It grows."),
        ("They pay $1bn.", "They pay $1 billion."),
        ("er zahlt 1,5 Mio. Euro", "er zahlt 1.500.000 Euro"),
        ("half of the profit", "50% of the profit"),
        ("after fifty days", "after 50 days"),
        ("ein Heer von 600.000 Mann und 1,5 Mio. Euro", "ein Heer von 600 000 Mann und 1.500.000 Euro"),
        ("eine Frist von fünfzig Tagen", "eine Frist von 50 Tagen"),
        ("双方应在三十日内撤出", "双方应在30日内撤出"),
        ("六十万人", "60万人"),
    ],
)
def test_one_value_in_two_formats_does_not_count(left: str, right: str) -> None:
    assert _ignored(left, right) == {"numbers"}
    assert {change.ignored for change in compare(left, right).changes} == {None}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("600,000 men", "800,000 men"),
        ("1.5 metres", "15 metres"),
        ("see chapter 1.2.3 of it", "see chapter 123 of it"),
        ("a fund of $100bn", "a fund of €100bn"),
        ("a fund of $100bn", "a fund of $100 million"),
        ("30 days", "30 weeks"),
        ("3.125 km", "3125 km"),
        ("50/50", "50"),
        ("item 1", "item l"),
    ],
)
def test_another_value_counts(left: str, right: str) -> None:
    assert None in _ignored(left, right)


def test_only_the_format_is_ignored_where_the_unit_differs() -> None:
    assert _ignored("buys 600,000 tonnes", "buys 600 000 tons") == {"numbers", None}


def test_a_number_that_stays_as_it_is_changes_no_marks() -> None:
    left, right = "within 30 days of 1 May", "within 45 days of 1 May"
    plain = compare(left, right).changes
    assert compare(left, right, CompareOptions(ignore=_NUMBERS)).changes == plain


@given(st.text("0123456789.,'/: $€%kmn٦六十万\u00a0"), st.sampled_from(["", "the men of", "die Leute von"]))
def test_any_figures_can_be_read(text: str, before: str) -> None:
    text = f"{before} {text}"
    for counting in countings(text, text, CONVENTIONS.lexicons):
        end = 0
        for figure in figures(text, counting):
            assert 0 <= figure.start < figure.end <= len(text)
            assert figure.start >= end
            end = figure.end


def test_figures_are_read_without_any_lexicon() -> None:
    counting, _ = countings("", "", ())
    values = {
        figure.value for text in ("600,000", "600 000", "٦٠٠٬٠٠٠") for figure in figures(text, counting)
    }
    assert values == {"600000.0 "}
