"""Where characters stand: checked on documents laid out without a screen."""

import pytest
from PySide6.QtGui import QFont, QTextDocument
from pytestqt.qtbot import QtBot

from app.text.model import Span
from app.ui.wordings.text_lines import Line, PageLines, VerticalScale, has_right_to_left

LATIN = "The deposit of 200 euros is returned within thirty days after departure."
HEBREW = "הפיקדון יוחזר תוך 30 ימים (NATO) מיום העזיבה."


def document(text: str, width: float = 300.0) -> QTextDocument:
    made = QTextDocument()
    font = QFont()
    font.setPixelSize(16)
    made.setDefaultFont(font)
    made.setPlainText(text)
    made.setTextWidth(width)
    return made


class Page:
    """A document and its lines, which live as long as it does."""

    def __init__(self, text: str, width: float = 300.0) -> None:
        self.document = document(text, width)
        self.lines: list[Line] = list(
            PageLines(self.document, mixed=has_right_to_left(text)).between(0, 10_000)
        )


@pytest.mark.parametrize("text", [LATIN, HEBREW, f"{LATIN}\n\n{HEBREW}"])
def test_the_lines_cover_every_character_once(qtbot: QtBot, text: str) -> None:
    page = Page(text, 120)
    found = page.lines
    covered = [unit for line in found for unit in range(line.span.start, line.span.end)]
    assert covered == [unit for unit, character in enumerate(text) if character != "\n"]
    assert all(line.above <= line.top < line.baseline < line.bottom <= line.foot for line in found)
    assert page.document.blockCount() == text.count("\n") + 1


def test_only_the_lines_between_two_heights_are_looked_at(qtbot: QtBot) -> None:
    page = Page(LATIN * 20)
    found = page.lines
    some = list(PageLines(page.document, mixed=False).between(found[3].top, found[5].bottom))
    assert {line.span for line in found[3:6]} <= {line.span for line in some}
    assert len(some) <= 5


def test_a_stretch_of_latin_is_one_extent_between_its_ends(qtbot: QtBot) -> None:
    page = Page(LATIN, 1000)
    line = page.lines[0]
    ((left, right),) = line.extents(Span(4, 11))
    assert (left, right) == (line.x(4), line.x(11))


def test_a_number_amid_hebrew_is_marked_whole(qtbot: QtBot) -> None:
    """The edges that a text cursor takes at a change of direction are not those of the characters."""
    page = Page(HEBREW, 1000)
    line = page.lines[0]
    digits, latin = (HEBREW.index(words) for words in ("30", "NATO"))
    for start, length in ((digits, 2), (latin, 4)):
        parts = [line.extents(Span(at, at + 1)) for at in range(start, start + length)]
        ((left, right),) = line.extents(Span(start, start + length))
        assert left == pytest.approx(min(part[0][0] for part in parts))
        assert right == pytest.approx(max(part[0][1] for part in parts))
        assert right - left == pytest.approx(sum(part[0][1] - part[0][0] for part in parts))


def test_a_stretch_over_a_change_of_direction_falls_apart(qtbot: QtBot) -> None:
    text = "abc שלום def"
    page = Page(text, 1000)
    line = page.lines[0]
    assert len(line.extents(Span(2, 6))) == 2


def test_the_space_at_which_a_line_wraps_is_not_marked(qtbot: QtBot) -> None:
    page = Page(LATIN, 150)
    first = page.lines[0]
    ((_, right),) = first.extents(first.span)
    assert right <= 150


def test_a_wrapped_place_is_held_by_the_next_line_only(qtbot: QtBot) -> None:
    page = Page(LATIN, 150)
    first, second = page.lines[:2]
    assert not first.holds(first.span.end)
    assert second.holds(first.span.end)


def test_a_paragraphs_end_is_held_by_its_last_line(qtbot: QtBot) -> None:
    page = Page("one\ntwo")
    first, second = page.lines
    assert first.holds(3)
    assert not second.holds(3)


def test_the_line_of_a_place_is_found_without_looking_at_the_others(qtbot: QtBot) -> None:
    page = Page(LATIN * 5, 200)
    found = page.lines
    for line in found:
        again = PageLines(page.document, mixed=False).at(line.span.start)
        assert again is not None
        assert (again.span, again.top) == (line.span, line.top)
    assert PageLines(page.document, mixed=False).at(10_000) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("plain", False), ("é漢😀", False), ("عربي", True), ("a\u202eb", True), ("שלום", True)],
)
def test_texts_with_right_to_left_parts_are_known(text: str, *, found: bool) -> None:
    assert has_right_to_left(text) is found


def test_heights_grow_with_the_places_and_meet_the_lines(qtbot: QtBot) -> None:
    text = "\n".join([LATIN, "", LATIN * 3, "end"])
    page = Page(text, 200)
    found, scale = page.lines, VerticalScale(page.document)
    heights = [scale.y(unit) for unit in range(len(text) + 1)]
    assert heights == sorted(heights)
    assert heights[-1] <= scale.height
    for line in found:
        assert scale.y(line.span.start) == pytest.approx(line.top, abs=60)
