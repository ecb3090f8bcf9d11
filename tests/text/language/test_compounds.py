"""Numbers in one word, ordinals of several, endings behind figures, and stretches of time without a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tasks.finding import lexicons
from app.text.language.compounds import compound
from app.text.language.quantities import quantities

LEXICONS = {lexicon.language: lexicon for lexicon in lexicons()}
_ONES = [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
]
_TEENS = {16: "sechzehn", 17: "siebzehn"}
_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]


def keys(text: str, language: str) -> list[tuple[float | str, str]]:
    return [quantity.key for quantity in quantities(text, LEXICONS[language])]


def german(number: int) -> str:
    """A number below a million in words."""
    if number >= 1000:
        return f"{german(number // 1000)}tausend{german(number % 1000) if number % 1000 else ''}"
    if number >= 100:
        return f"{german(number // 100)}hundert{german(number % 100) if number % 100 else ''}"
    if number >= 20:
        joined = f"{german(number % 10)}und" if number % 10 else ""
        return joined + _TENS[number // 10 - 2]
    if number > 12:
        return _TEENS.get(number, f"{_ONES[number - 10]}zehn")
    return _ONES[number]


@given(st.integers(min_value=100, max_value=999_999))
def test_every_number_in_one_word_has_its_value(number: int) -> None:
    assert keys(f"{german(number)} Tage", "de")[0][0] in (float(number), str(number))


@pytest.mark.parametrize("word", ["hundezehn", "zehnzehn", "undzehn", "zehnund", "und", "zehnt", ""])
def test_a_word_that_is_no_number_has_none(word: str) -> None:
    assert compound(word, LEXICONS["de"].counting) is None


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "the twenty-fifth of May 2020", "2020-05-25"),
        ("en", "May the twenty-fifth, 2020", "2020-05-25"),
        ("en", "the fifth of May two thousand and twenty", "2020-05-05"),
        ("de", "am einundzwanzigsten Mai zweitausendzwanzig", "2020-05-21"),
        ("de", "am achten Mai neunzehnhundertachtundneunzig", "1998-05-08"),
        ("es", "el ocho de mayo de dos mil veinte", "2020-05-08"),
        ("fr", "le huit mai deux mille vingt et un", "2021-05-08"),
        ("ru", "двадцать пятого мая две тысячи двадцатого года", "2020-05-25"),
        ("ru", "до 5-го числа", "*-00-05"),
        ("ru", "до 5 числа", "*-00-05"),
        ("uk", "18-го січня 2024 року", "2024-01-18"),
    ],
)
def test_days_and_years_in_words_are_dates(language: str, text: str, value: str) -> None:
    assert keys(text, language) == [(value, "date")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "the twenty-first session", (21.0, "ordinal")),
        ("ru", "двадцать первый раздел", (21.0, "ordinal")),
        ("ru", "5-й раздел", (5.0, "ordinal")),
        ("ru", "срок 3-х лет", (3.0, "year")),
        ("uk", "строк 5-ти років", (5.0, "year")),
        ("en", "twenty seconds", (20.0, "second")),
    ],
)
def test_endings_tell_ordinals_from_numbers(language: str, text: str, expected: tuple[float, str]) -> None:
    assert keys(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "в течение месяца", [(1.0, "month")]),
        ("ru", "через год", [(1.0, "year")]),
        ("ru", "с начала месяца", []),
        ("uk", "за місяць", [(1.0, "month")]),
        ("de", "binnen Monatsfrist", [(1.0, "month")]),
        ("fr", "dans le mois qui suit", [(1.0, "month")]),
        ("fr", "le mois qui suit", []),
        ("en", "two business-days", [(2.0, "working day")]),
    ],
)
def test_a_time_behind_a_word_that_sets_one_counts_one(
    language: str, text: str, expected: list[tuple[float, str]]
) -> None:
    assert keys(text, language) == expected


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("de", ["monatlich", "jeden Monat", "monatlichen"]),
        ("fr", ["mensuellement", "chaque mois", "par mois"]),
        ("es", ["mensual", "cada mes", "al mes"]),
        ("ru", ["ежемесячно", "каждый месяц"]),
        ("uk", ["щомісяця", "кожного місяця"]),
    ],
)
def test_how_often_is_a_time(language: str, texts: list[str]) -> None:
    assert [keys(text, language) for text in texts] == [[(1.0, "every month")]] * len(texts)
