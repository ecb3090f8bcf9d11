"""Plain text keeps every character; only the line ends are made one kind."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.sources import read, read_bytes
from app.sources.plain import one_line_end


def test_a_utf8_file_with_line_feeds_is_its_own_text() -> None:
    text = " leading space\n\n1. ‘one’  “two” ʼthreeʼ — 600 000\t\n  a. e\u0301\u202e\u200b\u2067\ufb01\n\n\n"
    assert read_bytes("a.txt", text.encode()).text == text


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029"), min_size=1))
def test_no_character_is_lost_composed_or_stripped(text: str) -> None:
    whole = "1. " + text
    assert read_bytes("a.txt", whole.encode()).text == whole


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029"])
def test_each_kind_of_line_end_becomes_a_line_feed(end: str) -> None:
    assert read_bytes("a.txt", f"one{end}two{end}{end}three".encode()).text == "one\ntwo\n\nthree"


def test_form_feeds_and_vertical_tabs_stay() -> None:
    assert read_bytes("a.txt", b"page one\n\x0cpage\x0btwo").text == "page one\n\x0cpage\x0btwo"


@given(st.text(alphabet="ab\r\n\u2028\u2029\u0085\x0c"))
@example("\r\r\n\n\r")
def test_making_line_ends_one_kind_twice_changes_nothing_more(text: str) -> None:
    once = one_line_end(text)
    assert one_line_end(once) == once
    assert len(once) == len(text) - text.count("\r\n")


def test_bidirectional_overrides_and_zero_width_characters_are_kept() -> None:
    text = "pay \u202e001\u202c\u200b\u200d\u2060 now"
    assert read_bytes("a.txt", text.encode()).text == text


@pytest.mark.parametrize("name", ["README", "notes.log", "terms.csv", "a.txt", "a.TEXT"])
def test_text_under_any_name_is_read_as_plain_text(name: str) -> None:
    document = read_bytes(name, b"# not a heading\n* not a list\n")
    assert (document.media_type, document.text) == ("text/plain", "# not a heading\n* not a list\n")


@pytest.mark.seeds
def test_the_real_articles_read_as_they_are(seeds: list[Path]) -> None:
    for path in seeds:
        document = read(path)
        assert document.text == path.read_bytes().decode("utf-8")
        assert document.encoding == "utf-8"
