"""The same time, date or number is the same value in every usual style of every language."""

import pytest

from app.tasks.finding import lexicons
from app.text.language.quantities import quantities

LEXICONS = {lexicon.language: lexicon for lexicon in lexicons()}


def keys(text: str, language: str) -> list[tuple[float | str, str]]:
    """The quantities of a text, without their places."""
    return [quantity.key for quantity in quantities(text, LEXICONS[language])]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "at 10 p.m.", "22:00"),
        ("en", "at 10pm", "22:00"),
        ("en", "at 10:30 PM", "22:30"),
        ("en", "at 22:00", "22:00"),
        ("en", "at ten at night", "22:00"),
        ("en", "at ten in the evening", "22:00"),
        ("en", "at 12 a.m.", "00:00"),
        ("en", "at 12 p.m.", "12:00"),
        ("en", "at noon", "12:00"),
        ("en", "until midnight", "00:00"),
        ("en", "at 9 o’clock", "09:00"),
        ("en", "by 17:00 hours", "17:00"),
        ("de", "um 22 Uhr", "22:00"),
        ("de", "um 22.30 Uhr", "22:30"),
        ("de", "um zehn Uhr abends", "22:00"),
        ("de", "um 10 Uhr abends", "22:00"),
        ("fr", "à 22 heures", "22:00"),
        ("fr", "à 22 h", "22:00"),
        ("fr", "à 22h30", "22:30"),
        ("fr", "à dix heures du soir", "22:00"),
        ("es", "a las 22:00 horas", "22:00"),
        ("es", "a las diez de la noche", "22:00"),
        ("es", "a las 10 de la mañana", "10:00"),
        ("uk", "о 22:00", "22:00"),
        ("uk", "о 10 годині вечора", "22:00"),
        ("ru", "в 22 часа", "22:00"),
        ("ru", "в десять часов вечера", "22:00"),
    ],
)
def test_a_time_of_day_is_its_hours_and_minutes(language: str, text: str, value: str) -> None:
    assert keys(text, language) == [(value, "clock")]


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "for 10 hours", (10, "hour")),
        ("fr", "pendant 22 heures", (22, "hour")),
        ("ru", "в течение 10 часов", (10, "hour")),
        ("uk", "протягом 10 годин", (10, "hour")),
        ("en", "a score of 60:40", ("60:40", "ratio")),
    ],
)
def test_a_stretch_of_time_or_a_ratio_is_no_time_of_day(
    language: str, text: str, key: tuple[float | str, str]
) -> None:
    assert keys(text, language) == [key]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on the 5th of January 2027"),
        ("en", "on January the 5th, 2027"),
        ("en", "on Jan. 5, 2027"),
        ("en", "on Tuesday, 5 January 2027"),
        ("en", "this fifth day of January, 2027"),
        ("en", "on 5/1/2027"),
        ("de", "am 5. Januar 2027"),
        ("de", "am 05.01.2027"),
        ("de", "am fünften Januar 2027"),
        ("de", "am Dienstag, dem 5. Januar 2027"),
        ("fr", "le 5 janvier 2027"),
        ("fr", "le cinq janvier 2027"),
        ("fr", "le 05/01/2027"),
        ("es", "el 5 de enero de 2027"),
        ("es", "el cinco de enero del 2027"),
        ("uk", "5 січня 2027 року"),
        ("uk", "05.01.2027 р."),
        ("uk", "п'ятого січня 2027 року"),
        ("ru", "5 января 2027 года"),
        ("ru", "5 января 2027 г."),
        ("ru", "05.01.2027 г."),
        ("en", "on 2027年1月5日"),
    ],
)
def test_a_date_is_the_same_in_every_order_and_style(language: str, text: str) -> None:
    (found,) = quantities(text, LEXICONS[language])
    assert found.key == ("2027-01-05", "date")
    assert text.endswith(found.span.of(text))


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "1/3 of the members", (0.333333333, "share")),
        ("en", "three-quarters of them", (0.75, "share")),
        ("en", "½ of it", (0.5, "share")),
        ("en", "2½ metres", (2.5, "m")),
        ("en", "5 to 10 per cent", ("0.05–0.1", "share")),
        ("en", "5-10%", ("0.05–0.1", "share")),
        ("en", "5–10 %", ("0.05–0.1", "share")),
        ("de", "5 bis 10 Prozent", ("0.05–0.1", "share")),
        ("en", "30 to 60 days", ("30.0–60.0", "day")),
        ("en", "thirty (30) days", (30, "day")),
        ("en", "30 (thirty) days", (30, "day")),
        ("en", "1.2 m", (1.2, "m")),
        ("en", "1.2 metres", (1.2, "m")),
        ("en", "USD 1,200", (1200, "USD")),
        ("en", "1 200 US dollars", (1200, "USD")),
        ("de", "1.200,50 EUR", (1200.5, "EUR")),
        ("fr", "quatre-vingt-dix-sept jours", (97, "day")),
        ("fr", "vingt et un jours", (21, "day")),
        ("es", "setenta y cinco por ciento", (0.75, "share")),
        ("es", "treinta y un días", (31, "day")),
        ("ru", "в размере пяти процентов", (0.05, "share")),
        ("ru", "в течение шестидесяти дней", (60, "day")),
        ("uk", "протягом шістдесяти днів", (60, "day")),
        ("uk", "двадцяти п'яти років", (25, "year")),
        ("ru", "в 2026 году", ("2026", "date")),
        ("uk", "у 2026 році", ("2026", "date")),
        ("en", "the first day", ("1.0 day", "date")),
        ("en", "the 1st day", ("1.0 day", "date")),
        ("en", "the second Monday", ("2.0 monday", "date")),
        ("en", "under Section 3.1(a)", ("3.1(a)", "reference")),
        ("de", "nach § 5", ("5", "reference")),
        ("en", "clause 2.2.1 applies", ("2.2.1", "reference")),
        ("en", "five per cent (5%)", (0.05, "share")),
        ("en", "€500 (five hundred euros)", (500, "EUR")),
        ("en", "one and a half years", (1.5, "year")),
        ("en", "two and a half million euros", (2_500_000, "EUR")),
        ("fr", "trois ans et demi", (3.5, "year")),
        ("en", "25 °C", (25, "°C")),
        ("ru", "60 км/ч", (60, "km/h")),
        ("en", "2.4 GHz", (2.4, "GHz")),
        ("de", "3 %-Punkte", (3, "pp")),
        ("es", "500 acres", (500, "acre")),
        ("en", "a thousand euros", (1000, "EUR")),
        ("en", "ten thousand, five hundred pounds", (10_500, "GBP")),
        ("fr", "cent euros", (100, "EUR")),
        ("fr", "mille deux cents euros", (1200, "EUR")),
        ("fr", "mille neuf cent quatre-vingt-un euros", (1981, "EUR")),
        ("fr", "deux cent un jours", (201, "day")),
        ("fr", "un an et demi", (18, "month")),
        ("es", "mil doscientos uno euros", (1201, "EUR")),
        ("es", "sesenta y un mil euros", (61_000, "EUR")),
        ("es", "un año y medio", (18, "month")),
        ("pt", "mil e duzentos reais", (1200, "BRL")),
        ("pt", "vinte e um dias", (21, "day")),
        ("it", "mille euro", (1000, "EUR")),
        ("it", "milleduecento euro", (1200, "EUR")),
        ("it", "centottanta giorni", (180, "day")),
        ("it", "trentunomila euro", (31_000, "EUR")),
        ("ru", "тысяча двести рублей", (1200, "RUB")),
        ("ru", "сто один день", (101, "day")),
        ("uk", "двадцять одна тисяча гривень", (21_000, "UAH")),
        ("ar", "ألف ومائتا دينار", (1200, "dinar")),
        ("ar", "مائة وخمسة وعشرون ألف دينار", (125_000, "dinar")),
    ],
)
def test_a_number_is_the_same_in_every_style(language: str, text: str, key: tuple[float | str, str]) -> None:
    assert keys(text, language) == [key]


def test_each_number_of_a_list_of_parts_refers_to_one() -> None:
    assert keys("Sections 2.1, 2.2 and 3 apply for 5 days.", "en") == [
        ("2.1", "reference"),
        ("2.2", "reference"),
        ("3", "reference"),
        (5, "day"),
    ]


@pytest.mark.parametrize("text", ["no one may enter", "they may, from time to time", "half may go"])
def test_a_verb_is_no_month(text: str) -> None:
    assert all(unit != "date" for _, unit in keys(text, "en"))


def test_two_numbers_in_words_are_no_sum() -> None:
    assert keys("twenty thirty", "en") == [(20, ""), (30, "")]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "one thousand, five thousand or ten thousand euros", [1000, 5000, 10_000]),
        ("en", "two thousand, fifty of them", [2000, 50]),
        ("fr", "cinq un", [5]),
        ("en", "two years and half the price", [2, 0.5]),
        ("en", "five per cent (6%)", [0.05, 0.06]),
        ("es", "miles de euros", []),
        ("ru", "несколько тысяч рублей", []),
        ("ar", "خمسة وثلاثة", [5]),
    ],
)
def test_numbers_that_stand_one_behind_the_other_are_no_sum(
    language: str, text: str, values: list[float]
) -> None:
    assert [value for value, _ in keys(text, language)] == values


@pytest.mark.parametrize("text", ["is (1) old, (2) new or (3) blue", "1) old; 2) new"])
def test_the_numbers_of_items_are_no_quantities(text: str) -> None:
    assert {unit for _, unit in keys(text, "en")} == {"reference"}
