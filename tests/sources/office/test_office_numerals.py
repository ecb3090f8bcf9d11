"""Numbers in the writing systems that word processors count in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.office.numerals import numeral


@pytest.mark.parametrize(
    ("kind", "number", "printed"),
    [
        ("decimal", 12, "12"),
        ("decimalZero", 7, "07"),
        ("upperRoman", 14, "XIV"),
        ("lowerLetter", 27, "aa"),
        ("lowerLetter", 28, "bb"),
        ("continuedLower", 28, "ab"),
        ("ordinal", 11, "11th"),
        ("ordinal", 22, "22nd"),
        ("ordinalText", 21, "Twenty-first"),
        ("cardinalText", 115, "One hundred fifteen"),
        ("chicago", 6, "††"),
        ("numberInDash", 3, "- 3 -"),
        ("chineseCounting", 10, "十"),
        ("chineseCounting", 12, "十二"),
        ("chineseCounting", 26, "二十六"),
        ("chineseCounting", 105, "一百零五"),
        ("chineseCounting", 110, "一百一十"),
        ("chineseCounting", 10_005, "一万零五"),
        ("chineseLegalSimplified", 12, "壹拾贰"),
        ("japaneseCounting", 115, "百十五"),
        ("ideographDigital", 26, "二六"),
        ("ideographTraditional", 11, "甲"),
        ("ideographZodiacTraditional", 60, "癸亥"),
        ("decimalEnclosedCircle", 21, "㉑"),
        ("koreanCounting", 12, "십이"),
        ("koreanLegal", 12, "열둘"),
        ("ganada", 3, "다"),
        ("hebrew1", 15, "טו"),
        ("hebrew1", 26, "כו"),
        ("hebrew1", 500, "תק"),
        ("hebrew2", 23, "תא"),
        ("arabicAlpha", 3, "ت"),
        ("arabicAbjad", 3, "ج"),
        ("hindiNumbers", 26, "२६"),
        ("thaiLetters", 2, "ข"),
        ("thaiNumbers", 10, "๑๐"),
        ("russianLower", 3, "в"),
        ("decimalFullWidth", 26, "２６"),
        ("aiueo", 1, "ｱ"),
        ("none", 5, ""),
        ("never heard of", 5, "5"),
    ],
)
def test_numbers_are_written_as_in_print(kind: str, number: int, printed: str) -> None:
    assert numeral(number, kind) == printed


_KINDS = [
    "decimal",
    "lowerLetter",
    "upperRoman",
    "chineseCounting",
    "japaneseLegal",
    "koreanLegal",
    "hebrew1",
    "ordinalText",
]


@given(st.sampled_from(_KINDS), st.integers(1, 900), st.integers(1, 900))
def test_different_numbers_look_different(kind: str, one: int, other: int) -> None:
    assert (numeral(one, kind) == numeral(other, kind)) == (one == other)


@given(st.sampled_from([*_KINDS, "hex", "bullet"]), st.integers())
def test_every_number_can_be_printed(kind: str, number: int) -> None:
    assert numeral(number, kind)
