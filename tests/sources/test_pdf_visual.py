"""From the order of the eye to the order of reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.pdf.visual import logical, runs_left, with_brackets


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        ("גבא", "אבג"),
        ("דג בא", "אב גד"),
        ("גבא 600,000 דגב", "בגד 600,000 אבג"),
        ("גבא ABC def דגב", "בגד ABC def אבג"),
        ("15/03/2026 גבא", "אבג 15/03/2026"),
        ("50% גבא", "אבג 50%"),
    ],
)
def test_a_line_that_runs_to_the_left(seen: str, read: str) -> None:
    assert runs_left(seen, among_such=True)
    assert logical(list(seen), leftwards=True) in (read, read.replace("50%", "%50"))


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        ("plain words", "plain words"),
        ("the word גבא here", "the word אבג here"),
        ("two דג בא words", "two אב גד words"),
        ("with דג 12 בא in it", "with אב 12 גד in it"),
    ],
)
def test_words_that_run_to_the_left_in_a_line_that_does_not(seen: str, read: str) -> None:
    assert logical(list(seen), leftwards=False) == read


def test_marks_stay_with_their_letters() -> None:
    assert logical(["ג", "ב\u05bc", "א"], leftwards=True) == "אב\u05bcג"


@given(
    st.lists(st.sampled_from(["א", "ב\u05b0", "ش", "a", "B", "1", "٢", " ", ",", "(", ")", "%", "-"])),
    st.booleans(),
)
def test_no_character_is_lost(pieces: list[str], leftwards: bool) -> None:
    assert sorted(logical(pieces, leftwards=leftwards)) == sorted("".join(pieces))


@given(st.lists(st.sampled_from(["א", "ב", " ", "ג"])))
def test_a_line_of_one_direction_is_turned_round(pieces: list[str]) -> None:
    assert logical(pieces, leftwards=True) == "".join(pieces)[::-1]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (")אב( גד", "(אב) גד"),
        ("(אב) גד", "(אב) גד"),
        ("א) גד (הו)", "א) גד (הו)"),
        ("אב) גד", "אב) גד"),
    ],
)
def test_brackets_are_turned_only_where_they_make_sense_then(text: str, read: str) -> None:
    assert with_brackets(text) == read
