"""A wording set as a page: its characters, its margins, what stands beside it."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from app.text.model import Passage
from app.text.wording import Wording, wording
from app.ui.theme import reading_font
from app.ui.utf16 import Utf16Map
from app.ui.wordings import page as wording_page
from app.ui.wordings.page import MARGIN, MARGIN_AFTER, Paragraph

WordedMaker = Callable[..., Wording]


@pytest.fixture
def document(qtbot: QtBot) -> QTextDocument:
    made = QTextDocument()
    wording_page.prepare(made)
    made.setDefaultFont(reading_font(16))
    return made


def fill(document: QTextDocument, shown: Wording) -> tuple[Paragraph, ...]:
    return wording_page.fill(document, shown, Utf16Map(shown.text))


@given(text=st.text(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_character_keeps_its_place(document: QTextDocument, text: str) -> None:
    """Also those that Qt takes for the end of a paragraph or for a picture."""
    shown = wording(text, "a", "1", [Passage("1", "a", 0, len(text), "point")])
    fill(document, shown)
    assert document.characterCount() - 1 == Utf16Map(text).length
    for block in range(document.blockCount()):
        at = document.findBlockByNumber(block)
        assert at.text() == "" or text[Utf16Map(text).to_point(at.position())] in (
            at.text()[:2],
            at.text()[0],
            "\r",
        )


def test_sub_points_have_their_letters_and_the_head_has_none(
    document: QTextDocument, worded: WordedMaker
) -> None:
    found = fill(document, worded("head\nfirst\nmore\nsecond", labels=("", "a", "a", "b")))
    assert [(one.at, one.label) for one in found] == [(0, ""), (5, "a"), (11, ""), (16, "b")]


def test_a_sub_point_of_a_sub_point_is_set_further_in(document: QTextDocument, worded: WordedMaker) -> None:
    found = fill(document, worded("item\npart", labels=("a", "a.i")))
    assert [one.label for one in found] == ["a", "i"]
    first, second = document.firstBlock().blockFormat(), document.lastBlock().blockFormat()
    assert second.leftMargin() > first.leftMargin() == MARGIN


def test_the_margin_is_where_the_lines_begin(document: QTextDocument, worded: WordedMaker) -> None:
    fill(document, worded("Latin\nעברית"))
    latin, hebrew = document.firstBlock().blockFormat(), document.lastBlock().blockFormat()
    assert (latin.leftMargin(), latin.rightMargin()) == (MARGIN, MARGIN_AFTER)
    assert (hebrew.leftMargin(), hebrew.rightMargin()) == (MARGIN_AFTER, MARGIN)


def test_quotations_from_prose_have_one_heading(document: QTextDocument, worded: WordedMaker) -> None:
    found = fill(document, worded("they say\nand also", role="mention"))
    assert [(one.mention, one.heading) for one in found] == [(True, True), (True, False)]
    with_heading = document.rootFrame().frameFormat().topMargin()
    fill(document, worded("listed"))
    assert document.rootFrame().frameFormat().topMargin() < with_heading


def test_another_type_size_keeps_text_and_margins(document: QTextDocument, worded: WordedMaker) -> None:
    shown = worded("head\nfirst\nעברית", labels=("", "a", "b"))
    fill(document, shown)
    before = [document.findBlockByNumber(n).blockFormat().leftMargin() for n in range(3)]
    wording_page.restyle(document, shown, Utf16Map(shown.text), reading_font(24))
    assert document.toPlainText() == shown.text
    assert [document.findBlockByNumber(n).blockFormat().leftMargin() for n in range(3)] == before
    assert document.firstBlock().blockFormat().lineHeight() == 36


def test_a_line_holds_about_seventy_five_characters(qtbot: QtBot) -> None:
    font = reading_font(16)
    text = wording_page.column_width(font) - MARGIN - MARGIN_AFTER
    assert 30 <= text / font.pixelSize() <= 45
