"""What printed labels can count as."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.segmentation.numerals import Reading, canonical, place_letter, readings, suffix


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("7", 7),
        ("１２", 12),
        ("٣", 3),
        ("۱۰", 10),
        ("१", 1),
        ("๕", 5),
        ("三", 3),
        ("二十三", 23),
        ("一百零五", 105),
        ("一〇五", 105),
        ("①", 1),
        ("❶", 1),
        ("፲፪", 12),
        ("First", 1),
        ("premier", 1),
        ("الثانية", 2),
        ("Во-вторых", 2),
    ],
)
def test_a_number_in_any_script_is_a_number(label: str, value: int) -> None:
    assert Reading("digits", value) in readings(label)


@pytest.mark.parametrize(
    ("label", "system", "value"),
    [
        ("i", "roman", 1),
        ("i", "latin", 9),
        ("IV", "upper roman", 4),
        ("Ⅳ", "upper roman", 4),
        ("aa", "latin", 27),
        ("ab", "latin", 28),
        ("в", "russian", 3),
        ("ґ", "ukrainian-full", 5),
        ("יב", "hebrew-numeral", 12),
        ("ב", "hebrew", 2),
        ("στ", "greek-numeral", 6),
        ("ج", "arabic-abjad", 3),
        ("پ", "persian", 3),
        ("가", "hangul", 1),
        ("ა", "georgian", 1),
        ("ক", "bengali", 1),
        ("イ", "katakana", 2),
        ("イ", "iroha", 1),
        ("đ", "vietnamese", 5),
    ],
)
def test_a_letter_has_a_place_in_every_alphabet_that_has_it(label: str, system: str, value: int) -> None:
    assert Reading(system, value) in readings(label)


@pytest.mark.parametrize("label", ["the", "iiii", "vx", "Iv", "½", "!", ""])
def test_what_counts_nothing_has_no_reading(label: str) -> None:
    assert not [r for r in readings(label) if r.system.removeprefix("upper ") in ("digits", "roman")]


def test_numbers_of_all_scripts_agree_in_paths() -> None:
    for label in ("3", "三", "٣", "③", "third"):
        assert canonical(label, readings(label)[-1], top=False) == "3"


def test_roman_numerals_are_numbers_at_the_top_and_letters_below() -> None:
    assert canonical("III", Reading("upper roman", 3), top=True) == "3"
    assert canonical("III", Reading("upper roman", 3), top=False) == "iii"


def test_letters_are_kept_in_lower_case() -> None:
    assert canonical("B", Reading("upper latin", 2), top=True) == "b"
    assert canonical("الف", Reading("persian", 1), top=False) == "ا"


@pytest.mark.parametrize(("place", "letter"), [(1, "a"), (26, "z"), (27, "aa"), (28, "ab"), (703, "aaa")])
def test_unlettered_items_are_lettered_by_place(place: int, letter: str) -> None:
    assert place_letter(place) == letter


@pytest.mark.parametrize(
    ("label", "rank"),
    [("a", 1), ("C", 3), ("bis", 1), ("quater", 3), ("", 0), ("xyz", 0), ("-A", 1), ("²", 2), ("б", 2)],
)
def test_insertions_have_a_rank(label: str, rank: int) -> None:
    assert suffix(label) == rank


@given(st.text(max_size=6))
def test_any_label_can_be_read(label: str) -> None:
    for reading in readings(label):
        assert reading.value >= 0
        canonical(label, reading, top=True)
