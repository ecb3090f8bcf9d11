"""Hidden characters are shown, and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export import visible


@given(st.text())
def test_the_stretches_joined_are_the_text(text: str) -> None:
    assert "".join(part for part, _ in visible.split(text)) == text


@given(st.text())
def test_nothing_hidden_is_left_in_plain_text(text: str) -> None:
    assert not any(hidden for _, hidden in visible.split(visible.plain(text)))


@pytest.mark.parametrize("character", "\u202e\u2066\u200b\ufeff\u00ad\x00\x1b\u0085\ud800")
def test_controls_and_zero_width_characters_are_written_out(character: str) -> None:
    assert visible.plain(f"a{character}b") == f"a[U+{ord(character):04X}]b"


@pytest.mark.parametrize("text", ["a\tb\nc", "été naïf", "نمی\u200cخواهم", "क्\u200dष", "👩\u200d👧", "東京"])
def test_what_a_script_needs_is_left_alone(text: str) -> None:
    assert visible.plain(text) == text


def test_a_joiner_within_latin_letters_is_hidden() -> None:
    assert visible.plain("pay\u200cment") == "pay[U+200C]ment"
