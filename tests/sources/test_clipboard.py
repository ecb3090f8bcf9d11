"""Of what a clipboard offers, the form is taken that tells most without losing words."""

import pytest

from app.errors import Problem
from app.sources import from_clipboard

_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<style>p.MsoListParagraph {margin-left:.5in}</style></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>The
border stays.</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>The
forces leave.</p><!--EndFragment--></body></html>"""
_DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><ol style="margin-top:0">
<li dir="ltr" style="list-style-type:decimal" aria-level="1"><p dir="ltr"><span>The border stays.</span></p></li>
<ol><li dir="ltr" style="list-style-type:lower-alpha" aria-level="2"><p><span>In the north.</span></p></li></ol>
<li dir="ltr" style="list-style-type:decimal" aria-level="1"><p><span>The forces leave.</span></p></li></ol></b>"""


def test_the_numbers_of_a_list_come_from_the_html() -> None:
    document = from_clipboard(
        "<ol start=3><li>The border stays.<li>The forces leave.</ol>", "The border stays.\nThe forces leave."
    )
    assert document.text == "3. The border stays.\n4. The forces leave."
    assert (document.media_type, document.encoding) == ("text/html", "utf-8")


def test_a_list_from_word_keeps_the_numbers_that_word_prints() -> None:
    lines = from_clipboard(_WORD, "1.\tThe border stays.\n2.\tThe forces leave.\n").text.split("\n")
    assert [line.split() for line in lines if line] == [
        ["1.", "The", "border", "stays."],
        ["2.", "The", "forces", "leave."],
    ]


def test_a_list_from_google_docs_keeps_its_levels() -> None:
    lines = [line for line in from_clipboard(_DOCS, "").text.split("\n") if line]
    assert [line.strip() for line in lines] == [
        "1. The border stays.",
        "a. In the north.",
        "2. The forces leave.",
    ]
    assert lines[1].startswith(" ")


def test_nothing_of_the_selection_is_taken_for_page_furniture() -> None:
    page = "<nav>Home</nav><article><p>The border stays.</p></article><footer>Imprint</footer>"
    assert from_clipboard(page, "").text == "Home\n\nThe border stays.\n\nImprint"


def test_html_that_lacks_the_words_is_left_for_the_text() -> None:
    document = from_clipboard('<img src="x.png" alt="chart">', "1. The border stays.\r\n2. The forces leave.")
    assert document.text == "1. The border stays.\n2. The forces leave."
    assert (document.media_type, document.data) == (
        "text/plain",
        b"1. The border stays.\r\n2. The forces leave.",
    )


def test_the_data_are_the_bytes_of_the_form_that_was_used() -> None:
    assert from_clipboard("<p>Grün</p>", "Grün").data == "<p>Grün</p>".encode()


def test_broken_halves_and_ends_of_strings_do_no_harm() -> None:
    document = from_clipboard("", "border \ud83d stays\0")
    assert document.text == document.data.decode() == "border ? stays"


def test_the_caller_names_it() -> None:
    assert from_clipboard("", "x", name="Clipboard 10:42").name == "Clipboard 10:42"


@pytest.mark.parametrize(
    ("html", "text"), [("", ""), ("", " \r\n"), ("<p> </p>", "\0"), ("<script>1</script>", "\ufeff")]
)
def test_a_clipboard_without_text_is_told(html: str, text: str) -> None:
    with pytest.raises(Problem, match="The clipboard holds no text"):
        from_clipboard(html, text)


def test_rich_text_stands_in_where_there_is_no_html() -> None:
    rtf = rb"{\rtf1\ansi The border stays.\par The forces leave.\par}"
    document = from_clipboard("", "The border stays.\nThe forces leave.\n", rtf)
    assert document.text.split() == ["The", "border", "stays.", "The", "forces", "leave."]
    assert document.media_type in ("application/rtf", "text/plain")
