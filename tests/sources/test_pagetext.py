"""HTML is printed as a browser without styles would print it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.pagetext import fragment_text
from app.sources.printer import Printer


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>one\n  two\t<b>three</b> </p>", "one two three"),
        ("<p>a<b> b </b>c</p>", "a b c"),
        ("<p>a</p>\n\n<p>b</p>", "a\n\nb"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<h2>10. <i>Head</i></h2>text<p>p", "10. Head\n\ntext\n\np"),
        ("a<br>b<br/><br><br><br>c", "a\nb\n\nc"),
        ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"),
        ("<p>600&nbsp;000&#x202f;x &shy;&#8203;</p>", "600\u00a0000\u202fx \u00ad\u200b"),
        ("<p>R&amp;D &lt;5&gt; &bogus; &#65;</p>", "R&D <5> &bogus; A"),
        ("<pre>\n a  b\n\n   c\n</pre>d", " a  b\n\n   c\n\nd"),
        ("<p>he said <q>no</q>.</p>", "he said “no”."),
        ("<p>up to <del>600</del> <s>700</s> <ins>800</ins></p>", "up to ~~600~~ ~~700~~ 800"),
        ("<dl><dt>Term<dd>Meaning<dd>Other</dl>", "Term\nMeaning\nOther"),
        ("<p>H<sub>2</sub>O<sup>1</sup></p>", "H2O1"),
        ("<blockquote><p>a</p></blockquote><figure><img alt=x><figcaption>c</figcaption></figure>", "a\n\nc"),
    ],
)
def test_running_text_and_blocks(markup: str, text: str) -> None:
    assert fragment_text(markup) == text


@pytest.mark.parametrize(
    "markup",
    [
        "<script>x()</script>",
        "<style>p{}</style>",
        "<template><p>x</p></template>",
        "<noscript>x</noscript>",
        "<p hidden>x</p>",
        "<p style='display : none'>x</p>",
        "<button>x</button><select><option>x</select><textarea>x</textarea>",
        "<svg><text>x</text></svg>",
        "<iframe src='https://example.org'>x</iframe>",
        "<!-- x -->",
        "<?php x ?>",
    ],
)
def test_what_a_browser_does_not_print_is_no_text(markup: str) -> None:
    assert fragment_text(f"<p>a</p>{markup}<p>b</p>") == "a\n\nb"


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ("<tr><td>1.<td>One<tr><td>2.<td>Two", "1.\tOne\n2.\tTwo"),
        ("<tr><td><p>1.</p></td><td><p>One</p><p>more</p></td></tr>", "1.\tOne\n\nmore"),
        ("<tr><td></td><td>only</td><td> </td></tr>", "only"),
        ("<tr><td>a<br>b</td><td>c</td></tr>", "a\nb\n\nc"),
        ("<tr><td>1.</td><td>x<ol type=a><li>y</ol></td></tr>", "1.\tx\n\na. y"),
        ("<tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr>", "a\tb\tc"),
    ],
)
def test_cells_of_a_row_are_set_apart_by_tabs_while_the_row_is_one_line(rows: str, text: str) -> None:
    assert fragment_text(f"<table>{rows}</table>") == text


def test_paragraphs_of_an_item_are_indented_under_it() -> None:
    assert (
        fragment_text("<ol><li><p>a</p><p>b</p></li><li>c<br>d</li></ol>") == "1. a\n\n    b\n\n2. c\n    d"
    )


def test_an_item_outside_any_list_has_a_bullet() -> None:
    assert fragment_text("<li>a</li>") == "• a"


@given(st.lists(st.sampled_from(["text", "block1", "block2", "br", "item", "end"]), max_size=30))
def test_pages_never_begin_or_end_with_white_space_and_never_have_two_blank_lines(steps: list[str]) -> None:
    printer, items = Printer(), 0
    for step in steps:
        match step:
            case "text":
                printer.text(" word ")
            case "br":
                printer.line_break()
            case "item":
                printer.open_item("1.")
                items += 1
            case "end" if items:
                printer.close_item()
                items -= 1
            case "block1" | "block2":
                printer.block(int(step[-1]))
    page = printer.result()
    assert page == page.strip()
    assert "\n\n\n" not in page
    assert not any(line.endswith(" ") for line in page.split("\n"))
    assert page.count("word") == steps.count("text")
