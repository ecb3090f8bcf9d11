"""The words of a note are what one reads when its Markdown is set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.note_words import plain_words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", ""),
        ("Plain words, 2 * 3 = 6.", "Plain words, 2 * 3 = 6."),
        ("A **strong** and an *emphatic* word", "A strong and an emphatic word"),
        ("__strong__, _emphatic_ and a_name_of_four", "strong, emphatic and a_name_of_four"),
        ("***both*** and **one *in* the other**", "both and one in the other"),
        ("`status:open` is a term", "status:open is a term"),
        ("# Heading\n\n- one\n* two\n+ three", "Heading\n\none\ntwo\nthree"),
        ("> quoted\n> > twice", "quoted\ntwice"),
        ("see #10.a and [the manual](manual.md)", "see #10.a and the manual"),
        ("well-known, 5 - 3, a -b", "well-known, 5 - 3, a -b"),
        ("**not closed, and * alone", "**not closed, and * alone"),
        ("1. first\n2. second", "1. first\n2. second"),
    ],
)
def test_marks_go_and_words_stay(body: str, words: str) -> None:
    assert plain_words(body) == words


@given(st.text(alphabet="ab \n*_`~#>[]()-+.", max_size=60))
def test_nothing_comes_in_and_no_letter_is_lost_but_in_addresses(body: str) -> None:
    words = plain_words(body)
    rest = iter(body)
    assert all(character in rest for character in words)  # in the same order
    if "](" not in body:
        assert [c for c in words if c in "ab"] == [c for c in body if c in "ab"]
