"""Quantities are read as values, whatever their typography."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tasks.finding import lexicons
from app.text.language.quantities import quantities

LEXICONS = {lexicon.language: lexicon for lexicon in lexicons()}


def keys(text: str, language: str = "en") -> list[tuple[float | str, str]]:
    """The quantities of a text, without their places."""
    return [quantity.key for quantity in quantities(text, LEXICONS[language])]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("700,000 books", (700_000, "")),
        ("700 000 books", (700_000, "")),
        ("700\u202f000 books", (700_000, "")),
        ("700'000 books", (700_000, "")),
        ("0.7 million books", (700_000, "")),
        ("seven hundred thousand books", (700_000, "")),
        ("$200bn", (200e9, "USD")),
        ("200 billion dollars", (200e9, "USD")),
        ("US$ 5", (5, "USD")),
        ("€1,200.50", (1200.5, "EUR")),
        ("50%", (0.5, "share")),
        ("50 per cent", (0.5, "share")),
        ("half the power", (0.5, "share")),
        ("two-thirds of it", (0.666666667, "share")),
        ("50/50", ("50:50", "ratio")),
        ("50 : 50", ("50:50", "ratio")),
        ("thirty days", (30, "day")),
        ("a 100-day limit", (100, "day")),
        ("five working days", (5, "working day")),
        ("1.5 years", (1.5, "year")),
        ("1.234.567 euros", (1_234_567, "EUR")),
        ("two hundred and six cows", (206, "")),
        ("twenty-five", (25, "")),
        ("30km", (30, "km")),
        ("the 2nd floor", (2, "ordinal")),
        ("twice a year", (2, "times")),
    ],
)
def test_a_quantity_is_its_value_and_unit(text: str, key: tuple[float | str, str]) -> None:
    assert keys(text) == [key]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on 14 March 2024", "2024-03-14"),
        ("on March 14, 2024, in town", "2024-03-14"),
        ("on 14.03.2024", "2024-03-14"),
        ("on 03/14/2024", "2024-03-14"),
        ("on 2024-03-14", "2024-03-14"),
        ("by the 1st of May", "*-05-01"),
        ("in May 2024", "2024-05-*"),
        ("in July", "*-07-*"),
        ("in 2024", "2024"),
        ("on Monday", "monday"),
    ],
)
def test_a_date_is_its_year_month_and_day(text: str, value: str) -> None:
    assert keys(text) == [(value, "date")]


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("de", "1.000.000 €", (1e6, "EUR")),
        ("de", "2,5 Mio. Euro", (2.5e6, "EUR")),
        ("de", "am 14. März 2024", ("2024-03-14", "date")),
        ("de", "fünfundzwanzig Tage", (25, "day")),
        ("fr", "100\u202fmilliards d’euros", (100e9, "EUR")),
        ("fr", "le 14 mars 2024", ("2024-03-14", "date")),
        ("es", "diez días", (10, "day")),
        ("es", "el 14 de marzo de 2024", ("2024-03-14", "date")),
        ("uk", "200 млрд доларів", (200e9, "USD")),
        ("uk", "14 березня 2024 року", ("2024-03-14", "date")),
        ("ru", "половина прибыли", (0.5, "share")),
        ("ru", "в течение 30 дней", (30, "day")),
    ],
)
def test_each_language_writes_them_in_its_own_way(
    language: str, text: str, key: tuple[float | str, str]
) -> None:
    assert key in keys(text, language)


@pytest.mark.parametrize(
    "text", ["the B12", "PLAN-1", "A4 paper", "no figures here", "", "$", "%", "bn", "you may go"]
)
def test_names_with_figures_are_no_quantities(text: str) -> None:
    assert keys(text) == []


def test_each_quantity_tells_its_place() -> None:
    text = "pay $5 million within 30 days"
    assert [q.span.of(text) for q in quantities(text, LEXICONS["en"])] == ["$5 million", "30 days"]


@given(st.text(alphabet="0123456789 .,/:-$€%kmday’'\u202fof", max_size=30))
def test_quantities_stand_in_the_order_of_the_text_and_apart(text: str) -> None:
    found = quantities(text, LEXICONS["en"])
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(st.integers(1, 10**12))
def test_grouping_does_not_change_the_value(number: int) -> None:
    assert (
        keys(f"{number:,} x") == keys(f"{number:,} x".replace(",", "\u202f")) == [(number, "")]
        or number < 2200
    )
