"""Markdown becomes text for reading: the markup goes, what is printed stays."""

import pytest

from app.errors import Problem
from app.sources import read_bytes


def _text(source: str) -> str:
    document = read_bytes("a.md", source.encode())
    assert document.media_type == "text/markdown"
    return document.text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            '**Bold**, *light*, `code` and [a link](https://example.org/x "tip").',
            "Bold, light, code and a link.",
        ),
        ("# The plan\nText\n## Points #", "The plan\n\nText\n\nPoints"),
        ("Setext\n======\n\nA &amp; B &copy; 1\\. no list", "Setext\n\nA & B © 1. no list"),
        ("one\ntwo  \nthree\\\nfour", "one\ntwo\nthree\nfour"),
        ("![a map](map.png) Caption.\n\n---\n\nEnd", "Caption.\n\nEnd"),
        ("<https://example.org> and [x][1]\n\n[1]: https://example.org", "https://example.org and x"),
        ("> quoted\n> more\n>\n> > deeper", "quoted\nmore\n\ndeeper"),
        ("limited to ~~600,000~~ 800,000", "limited to ~~600,000~~ 800,000"),
        ("```\n  kept   as it is\n\n1. x\n```", "  kept   as it is\n\n1. x"),
        ("\u202ereversed\u202c \u200b ‘q’ ʼ e\u0301", "\u202ereversed\u202c \u200b ‘q’ ʼ e\u0301"),
    ],
)
def test_markup_goes_and_text_stays(source: str, text: str) -> None:
    assert _text(source) == text


def test_numbers_are_those_of_the_file_not_counted_anew() -> None:
    assert _text("3. three\n5. five\n9. nine") == "3. three\n5. five\n9. nine"
    assert _text("10) ten\n11) eleven") == "10) ten\n11) eleven"


def test_a_list_that_repeats_one_number_is_counted_as_it_is_printed() -> None:
    assert _text("1. a\n1. b\n1. c") == "1. a\n2. b\n3. c"
    assert _text("0) a\n0) b") == "0) a\n1) b"


def test_bullets_are_those_of_the_file() -> None:
    assert _text("- a\n- b") == "- a\n- b"
    assert _text("* a\n  + b") == "* a\n  + b"


def test_nested_lists_are_indented_under_their_item() -> None:
    assert _text("9. nine\n   - a\n     1. deep\n10. ten\n    - b") == (
        "9. nine\n   - a\n     1. deep\n10. ten\n    - b"
    )


def test_tight_lists_have_no_blank_lines_and_loose_ones_have() -> None:
    assert _text("- a\n- b\n\ntext") == "- a\n- b\n\ntext"
    assert _text("- a\n\n- b\n\n  more of b\ntext") == "- a\n\n- b\n\n  more of b\n  text"


def test_lettered_lines_stay_lines_of_their_item() -> None:
    source = "10. Guarantees:\n    a. one\n    b. two\n\n    c. three\n11. Next"
    assert _text(source) == "10. Guarantees:\n    a. one\n    b. two\n\n    c. three\n\n11. Next"


def test_dashes_that_are_no_markdown_bullets_stay_lines() -> None:
    assert _text("- Head:\n– one\n– two - glued\n- Next") == "- Head:\n  – one\n  – two - glued\n- Next"


def test_a_table_is_a_line_a_row_with_tabs_between_cells() -> None:
    assert _text("| No | Text |\n|---|---|\n| 1. | The **border** |\n| 2. | |") == (
        "No\tText\n1.\tThe border\n2.\t"
    )


def test_raw_html_gives_its_text_and_never_its_scripts() -> None:
    assert (
        _text("a <span class=x>b</span><br>c\n\n<script>alert(1)</script>\n\n<!-- hidden -->\n\nd")
        == "a b\nc\n\nd"
    )
    assert _text("<ol start=3><li>three</li><li>four</li></ol>") == "3. three\n4. four"


@pytest.mark.parametrize("source", ["> " * 300 + "x", "- " * 300 + "x", "[" * 5000 + "x", "- " * 120 + "x"])
def test_hostile_nesting_is_refused_rather_than_cut(source: str) -> None:
    with pytest.raises(Problem, match=r"save it as plain text \(\.txt\)"):
        _text(source)


@pytest.mark.parametrize(
    "source", ["[x]: https://example.org\n", "<!-- only a comment -->", "![](a.png)", "***"]
)
def test_markup_without_text_is_no_source(source: str) -> None:
    with pytest.raises(Problem, match="holds no text"):
        _text(source)
