"""Lines and paragraphs: where a line break ends something and where it only wraps."""

import pytest

from app.text.segmentation.lines import ends_open, ends_sentence, last_sign, raw_lines
from app.text.segmentation.wrapping import softened

WRAPPED = (
    "The rules of the society apply to all of its members and to the guests\n"
    "they bring along, unless the committee has decided otherwise in a vote\n"
    "of all members.\n"
    "Guests sign the book."
)


def paragraphs(text: str, media_type: str = "text/plain") -> list[str]:
    layout = softened(text, raw_lines(text), {}, media_type)
    return [text[block.start : block.end] for block in layout.blocks(0, len(text))]


def test_lines_that_end_because_the_next_word_did_not_fit_are_one_paragraph() -> None:
    assert paragraphs(WRAPPED) == [WRAPPED[:157], "Guests sign the book."]


def test_lines_that_end_with_a_sentence_are_paragraphs() -> None:
    text = "The gate opens at dawn and closes at dusk.\nThe key hangs by the door.\nGoats have a gate of their own."
    assert paragraphs(text) == text.split("\n")


def test_a_blank_line_ends_a_paragraph() -> None:
    assert paragraphs("one\n\ntwo\n \t\nthree") == ["one", "two", "three"]


def test_a_line_break_in_markdown_never_ends_a_paragraph() -> None:
    assert paragraphs("One.\nTwo.\n\nThree.", "text/markdown") == ["One.\nTwo.", "Three."]


@pytest.mark.parametrize(
    "text", ["- One\n- Two", "* One\n+ Two", "1. One\n2. Two", "# One\nTwo", "One\n## Two", "Text:\n- One"]
)
def test_a_line_break_in_markdown_ends_list_items_and_headings(text: str) -> None:
    kinds = {
        line.start: {"-": "bullet", "*": "bullet", "+": "bullet"}.get(text[line.start], "number")
        for line in raw_lines(text)
        if text[line.start] in "-*+12"
    }
    layout = softened(text, raw_lines(text), kinds, "text/markdown")
    assert len(layout.blocks(0, len(text))) == 2


@pytest.mark.parametrize(
    "media_type",
    [
        "text/html",
        "application/rtf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
    ],
)
def test_a_line_break_of_a_web_page_or_an_office_document_always_does(media_type: str) -> None:
    assert paragraphs(WRAPPED, media_type) == WRAPPED.split("\n")


def test_lines_of_a_pdf_are_measured_as_those_of_plain_text() -> None:
    assert paragraphs(WRAPPED, "application/pdf") == paragraphs(WRAPPED)


def test_drawn_lines_are_in_no_paragraph() -> None:
    assert paragraphs("Title\n=====\nText") == ["Title", "Text"]


def test_white_space_and_invisible_signs_are_left_out() -> None:
    assert paragraphs(" \u200f one\u00a0\t\n\ufeff two \u200b") == ["one", "two"]


@pytest.mark.parametrize("text", ["So.", "So?”", "So.)", "好。", "ہے۔", "है।", "So…", "သည်။", "ភូមិ។"])
def test_a_sentence_end_is_seen_through_quotation_marks_and_brackets(text: str) -> None:
    assert ends_sentence(text, 0, len(text))


@pytest.mark.parametrize("text", ["Title", "the “title”", "50", "第一章"])
def test_an_open_end_has_no_punctuation(text: str) -> None:
    assert ends_open(text, 0, len(text))


def test_the_last_sign_of_nothing_is_nothing() -> None:
    assert last_sign("...", 1, 1) == ""
