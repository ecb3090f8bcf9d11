"""The page of the import dialog: where segments stand, and the way through them by mouse and keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.text.model import Span
from app.text.segment import segment
from app.ui.importing.page import Page
from app.ui.importing.page_painter import Shown
from app.ui.importing.paragraphs import Paragraphs
from app.ui.importing.sheet import Sheet
from app.ui.theme import Theme

LIST = "Before the list.\n1. A wall.\n2. A gate:\na. high;\nb. white.\n3. A roof.\nAfter the list."
ARABIC = "1. سور عال.\n2. باب أبيض.\n3. سقف."
LONG = "\n".join(
    f"{n}. Point number {n} says what it says, {'and more, ' * (n % 17)}at length." for n in range(1, 900)
)
MakePage = Callable[[str], Page]


def sheet_of(text: str) -> Sheet:
    return Sheet.of(text, segment(text))


@pytest.fixture
def make(qtbot: QtBot, theme: Theme) -> MakePage:
    def of(text: str) -> Page:
        page = Page(theme)
        qtbot.addWidget(page)
        page.resize(560, 420)
        page.show()
        page.show_sheet(sheet_of(text))
        return page

    return of


def middle_of(page: Page, words: str) -> QPointF:
    """Where the first of some words stands on the viewport."""
    at = page.sheet.text.index(words)
    one = next(shown for shown in page._shown() if shown.paragraph.number == page.sheet.paragraph_at(at))
    band = one.paragraph.bands(Span(at, at + len(words)))[0]
    return QPointF(band.center().x(), one.top + band.center().y())


def current(page: Page) -> str:
    return page.sheet.segments[page.current].span.of(page.sheet.text) if page.current >= 0 else ""


def test_the_page_opens_at_the_beginning_with_nothing_at_hand(make: MakePage) -> None:
    page = make(LIST)
    assert page.current == -1
    assert page.verticalScrollBar().value() == 0


def test_a_click_takes_a_segment_in_hand(make: MakePage) -> None:
    page = make(LIST)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(page, "gate").toPoint())
    assert current(page) == "A gate:"


def test_a_click_on_the_marker_takes_its_segment(make: MakePage) -> None:
    page = make(LIST)
    one = page._shown()[1]
    place = QPoint(round(one.paragraph.column.start) + 14, round(one.top + one.paragraph.height / 2))
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert current(page) == "A wall."


def test_a_click_on_nothing_puts_it_down(make: MakePage) -> None:
    page = make(LIST)
    page.show_segment(1)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 415))
    assert page.current == -1


def test_pointing_tells_the_segment_and_leaving_that_there_is_none(qtbot: QtBot, make: MakePage) -> None:
    page = make(LIST)
    place = middle_of(page, "roof")
    kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    move = QMouseEvent(kind, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(page.pointed) as told:
        QApplication.sendEvent(page.viewport(), move)
    assert page.sheet.segments[told.args[0]].path == ("3",)
    with qtbot.waitSignal(page.pointed) as told:
        QApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    assert told.args == [-1]


def test_down_and_up_go_from_segment_to_segment_and_stop_at_the_ends(make: MakePage) -> None:
    page = make(LIST)
    seen = []
    for _ in range(8):
        QTest.keyClick(page, Qt.Key.Key_Down)
        seen.append(current(page))
    assert seen[:4] == ["Before the list.", "A wall.", "A gate:", "high;"]
    assert seen[-1] == seen[-2] == "After the list."
    QTest.keyClick(page, Qt.Key.Key_Up)
    assert current(page) == "A roof."


def test_home_and_end_go_to_the_first_and_the_last(make: MakePage) -> None:
    page = make(LONG)
    QTest.keyClick(page, Qt.Key.Key_End)
    assert page.current == len(page.sheet.segments) - 1
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert (page.current, page.verticalScrollBar().value()) == (0, 0)


def test_copying_takes_the_words_of_the_segment_at_hand(make: MakePage) -> None:
    page = make(LIST)
    page.show_segment(1)
    QTest.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "A wall."


def test_what_is_at_hand_is_told_to_who_listens(make: MakePage) -> None:
    page = make(LIST)
    page.show_segment(1)
    assert page.accessibleDescription() == "Point 1, numbered item “1.”: A wall."


def test_a_segment_that_is_jumped_to_is_in_view(make: MakePage) -> None:
    page = make(LONG)
    for number in (700, 30, 898, 0):
        page.show_segment(number)
        shown = [one for one in page._shown() if one.top >= 0]
        wanted = page.sheet.paragraph_at(page.sheet.segments[number].start)
        assert wanted in [one.paragraph.number for one in shown]


def test_scrolling_down_and_up_by_the_same_way_comes_back(make: MakePage) -> None:
    page = make(LONG)
    page.show_segment(400)
    before = page._at, page._into
    for pixels in (37, 1_500, 8_000, -8_000, -1_500, -37):
        page._scroll_by(pixels)
    assert (page._at, round(page._into, 3)) == (before[0], round(before[1], 3))


def test_the_scroll_bar_reaches_the_end(make: MakePage) -> None:
    page = make(LONG)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    last = page._shown()[-1]
    assert last.paragraph.number == len(page.sheet.paragraphs) - 1
    assert last.top + last.paragraph.height <= page.viewport().height()


def test_the_scroll_bar_stands_where_the_page_does(make: MakePage) -> None:
    page = make(LONG)
    bar = page.verticalScrollBar()
    for value in (1, bar.maximum() // 3, bar.maximum() - 5):
        bar.setValue(value)
        page._scroll_by(0)
        assert abs(bar.value() - value) <= 1


def test_only_what_shows_is_laid_out(make: MakePage) -> None:
    page = make(LONG * 4)
    page.show_segment(500)
    assert len(page._paragraphs._kept) < 120


def test_a_text_of_right_to_left_letters_has_its_numbers_on_the_right(theme: Theme, qtbot: QtBot) -> None:
    column = Paragraphs(sheet_of(ARABIC), 560, theme)[0].column
    assert column.rtl
    assert column.end < 560 - 50
    assert not Paragraphs(sheet_of(LIST), 560, theme)[0].column.rtl


def test_sub_points_are_set_further_in(theme: Theme, qtbot: QtBot) -> None:
    made = Paragraphs(sheet_of(LIST), 560, theme)
    assert made[3].column.start > made[2].column.start == made[0].column.start


def test_two_segments_of_one_line_stand_side_by_side(theme: Theme, qtbot: QtBot) -> None:
    text = "It has 1) a wall, 2) a gate, 3) a roof."
    made = Paragraphs(Sheet.of(text, ()), 900, theme)[0]
    wall, gate = (
        made.bands(Span(text.index(words), text.index(words) + 6))[0] for words in ("a wall", "a gate")
    )
    assert wall.right() <= gate.left()
    assert wall.top() == gate.top()


@pytest.mark.parametrize("name", Theme.names())
@pytest.mark.parametrize("text", [LIST, ARABIC, LONG, "", "\n\n", "\U0001f600 1. A \u202e wall\u2028x\t."])
def test_every_text_is_painted_in_every_theme(qtbot: QtBot, make: MakePage, name: str, text: str) -> None:
    page = make(text)
    page.set_theme(Theme.load(name))
    page.show_segment(0 if page.sheet.segments else -1)
    picture = page.grab().toImage()
    assert picture.pixelColor(2, 2) == Theme.load(name).color("canvas")


def test_a_point_is_painted_on_a_card_and_plain_text_is_not(make: MakePage, theme: Theme) -> None:
    page = make(LIST)
    picture = page.viewport().grab().toImage()

    def ground(words: str) -> str:
        one: Shown = page._shown()[page.sheet.paragraph_at(page.sheet.text.index(words))]
        place = QPointF(one.paragraph.column.end - 20, one.top + one.paragraph.height - 8)
        return picture.pixelColor(place.toPoint() * picture.devicePixelRatio()).name()

    assert ground("A wall") == theme.color("accent_tint").name()
    assert ground("Before") == theme.color("canvas").name()


def test_a_page_too_narrow_for_anything_is_no_trouble(qtbot: QtBot, make: MakePage) -> None:
    page = make(LIST)
    page.resize(20, 20)
    page.show_segment(3)
    assert isinstance(page.viewport(), QWidget)
    assert page._shown()
