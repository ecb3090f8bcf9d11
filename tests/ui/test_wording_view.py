"""One pane: what is read, selected, copied, clicked and heard."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.diff import compare
from app.text.differences import Difference, differences
from app.text.model import Anchor, Note, Span
from app.text.wording import Wording
from app.ui.theme import Theme
from app.ui.wordings.view import WordingView

WordedMaker = Callable[..., Wording]
LEFT, RIGHT = "The guest shall leave the garden.", "The guest should quietly leave the garden."


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> WordingView:
    made = WordingView("left", theme)
    qtbot.addWidget(made)
    made.resize(420, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def middle(view: WordingView, place: int) -> QPoint:
    """The middle of a character, in the viewport."""
    cursor = view.textCursor()
    cursor.setPosition(view.utf16.to_units(place))
    left = view.cursorRect(cursor)
    cursor.setPosition(view.utf16.to_units(place + 1))
    return QPoint((left.left() + view.cursorRect(cursor).left()) // 2, left.center().y())


def show(view: WordingView, shown: Wording, other: str = "", name: str = "harbour") -> None:
    left, right = (shown.text, other) if view.side == "left" else (other, shown.text)
    view.show_wording(shown, name, differences(compare(left, right), left, right) if other else ())


def colors(picture: QImage, low: QPoint, high: QPoint) -> set[str]:
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(low.x(), high.x())
        for y in range(low.y() - 9, high.y() + 9)
    }


def test_it_shows_exactly_the_wording_and_cannot_be_edited(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded("head\nfirst", labels=("", "a")))
    assert view.toPlainText() == "head\nfirst"
    QTest.keyClicks(view, "x")
    assert view.toPlainText() == "head\nfirst"


def test_copying_gives_the_exact_characters(
    view: WordingView, worded: WordedMaker, qapp: QGuiApplication
) -> None:
    text = "a\u200bb\u00a0c\u2029d 𝔘\re"
    show(view, worded(text))
    view.selectAll()
    view.copy()
    assert qapp.clipboard().text() == text


def test_a_selection_counts_code_points(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded("😀😀 garden"))
    assert view.selection() is None
    view.select(Span(1, 9))
    assert view.selection() == Span(1, 9)
    assert view.textCursor().selectedText() == "😀 garden"
    view.clear_selection()
    assert view.selection() is None


def test_the_keyboard_selects_and_is_offered_a_note(
    view: WordingView, worded: WordedMaker, qtbot: QtBot
) -> None:
    show(view, worded("The garden"))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() == Span(0, 1)
    assert view.note_button.isVisible()
    with qtbot.waitSignal(view.noteWanted):
        QTest.mouseClick(view.note_button, Qt.MouseButton.LeftButton)


def test_the_note_button_stays_on_the_page_and_goes_with_the_selection(
    view: WordingView, worded: WordedMaker
) -> None:
    show(view, worded("The garden is open. " * 60))
    view.selectAll()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.viewport().rect().contains(view.note_button.geometry())
    view.verticalScrollBar().setValue(0)
    assert not view.note_button.isVisible()
    view.clear_selection()
    assert not view.note_button.isVisible()


def test_a_click_tells_the_character_and_enter_that_at_the_cursor(
    view: WordingView, worded: WordedMaker, qtbot: QtBot
) -> None:
    show(view, worded("😀 The garden"))
    for place in (0, 4, 11):
        with qtbot.waitSignal(view.clicked) as clicked:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, place))
        assert clicked.args == [place]
    view.moveCursor(QTextCursor.MoveOperation.Start)
    view.moveCursor(QTextCursor.MoveOperation.NextCharacter)
    with qtbot.waitSignal(view.clicked) as clicked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert clicked.args == [1]


def test_a_click_beside_the_text_means_nothing(view: WordingView, worded: WordedMaker, qtbot: QtBot) -> None:
    show(view, worded("short"))
    with qtbot.assertNotEmitted(view.clicked):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert view.place_at(QPointF(2, 20)) is None


def test_notes_and_changes_are_found_at_their_characters(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded(LEFT), RIGHT)
    shall = LEFT.index("shall")
    outer, inner = Anchor("a", 0, 20, LEFT[:20]), Anchor("a", shall, shall + 5, "shall")
    view.set_notes([Note("wide", "1", "wide", (outer,)), Note("close", "1", "close", (inner,))])
    assert view.notes_at(shall) == ("close", "wide")
    assert view.notes_at(0) == ("wide",)
    assert view.notes_at(25) == ()
    assert view.change_at(LEFT.index("all")) is not None
    assert view.change_at(0) is None


def test_the_sign_in_the_margin_stands_for_its_note(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded(LEFT))
    view.set_notes([Note("n", "1", "why", (Anchor("a", 4, 9, "guest"),))])
    assert view.place_at(QPointF(8, middle(view, 0).y())) == 4


def test_tool_tips_tell_notes_and_unseen_characters(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded("ab\u200bcd"))
    view.set_notes([Note("n", "1", "Ask both desks.", (Anchor("a", 0, 2, "ab"),))])
    said = view.tip_at(QPointF(middle(view, 1)))
    assert "Ask both desks." in said
    assert "zero width space (U+200B)" in said
    assert view.tip_at(QPointF(300, 250)) == ""


@pytest.mark.parametrize(("side", "ink"), [("left", "left"), ("right", "right")])
def test_only_what_differs_is_tinted_in_its_sides_colour(
    qtbot: QtBot, worded: WordedMaker, theme: Theme, side: str, ink: str
) -> None:
    view = WordingView("left" if side == "left" else "right", theme)
    qtbot.addWidget(view)
    view.resize(500, 200)
    text, other = (LEFT, RIGHT) if side == "left" else (RIGHT, LEFT)
    show(view, worded(text), other)
    with qtbot.waitExposed(view):
        view.show()
    picture = view.viewport().grab().toImage()
    tint = theme.color(f"{ink}_tint").name()
    start = text.index("sh")
    assert tint in colors(picture, middle(view, start + 1), middle(view, start + 4))
    assert tint not in colors(picture, middle(view, 0), middle(view, 2))


def test_a_change_the_analyst_is_at_looks_different(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded(LEFT), RIGHT)
    before = view.viewport().grab().toImage()
    view.emphasise(change=0)
    assert view.viewport().grab().toImage() != before
    view.emphasise(change=-1)
    assert view.viewport().grab().toImage() == before


def test_marks_are_more_than_colour(view: WordingView, worded: WordedMaker, theme: Theme) -> None:
    """Left marks are dotted: along their underline, ink and no ink take turns."""
    show(view, worded(LEFT), RIGHT)
    picture = view.viewport().grab().toImage()
    start, end = (middle(view, LEFT.index("shall") + n) for n in (1, 4))
    ink = theme.color("left")
    rows = [
        [_near(QColor(picture.pixel(x, y)), ink) for x in range(start.x(), end.x())]
        for y in range(start.y() + 4, start.y() + 16)
    ]
    turns = max(sum(a != b for a, b in pairwise(row)) for row in rows)
    assert turns >= 6


def _near(color: QColor, ink: QColor) -> bool:
    return sum(abs(part(color) - part(ink)) for part in (QColor.red, QColor.green, QColor.blue)) < 150


def test_a_screen_reader_hears_whose_wording_it_is_and_what_differs(
    view: WordingView, worded: WordedMaker
) -> None:
    changes = [
        Difference(Span(4, 9), Span(4, 8)),
        Difference(Span(16, 21), Span(15, 15)),
        Difference(Span(0, 1), Span(0, 1), "case"),
    ]
    view.show_wording(worded(LEFT), "harbour", changes)
    assert view.accessibleName() == "Wording of harbour"
    assert view.accessibleDescription() == "2 changes, first: only here “guest”"
    show(view, worded(LEFT), "")
    assert view.accessibleDescription() == "No differences"


def test_what_only_the_other_side_has_is_said_too(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded("The garden"), "The garden is open")
    assert view.accessibleDescription() == "1 change, first: words only on the other side"


def test_a_source_that_says_nothing_says_so(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded(""))
    assert view.accessibleDescription() == "harbour says nothing on this point."
    assert not view.grab().isNull()


def test_the_same_wording_again_keeps_place_and_selection(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded("The garden is open. " * 80))
    view.select(Span(4, 10))
    view.verticalScrollBar().setValue(120)
    show(view, worded("The garden is open. " * 80), "other")
    assert (view.verticalScrollBar().value(), view.selection()) == (120, Span(4, 10))
    show(view, worded("Another wording. " * 80))
    assert (view.verticalScrollBar().value(), view.selection()) == (0, None)


def test_the_menu_offers_what_applies(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded("The garden"))

    def enabled() -> dict[str, bool]:
        return {
            action.text(): action.isEnabled() for action in view.context_menu().actions() if action.text()
        }

    assert enabled() == {"New Note on Selection": False, "Copy": False, "Select All": True}
    view.selectAll()
    assert all(enabled().values())


def test_type_size_and_theme_change_while_it_shows(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded(LEFT), RIGHT)
    before = view.page_height
    view.set_reading_size(28)
    assert view.page_height > before
    light = view.grab().toImage()
    view.set_theme(Theme.load("dark"))
    assert view.grab().toImage() != light
    assert view.toPlainText() == LEFT


def test_lines_are_never_much_longer_than_can_be_read(view: WordingView, worded: WordedMaker) -> None:
    show(view, worded("word " * 200))
    view.resize(2000, 300)
    assert view.viewport().width() < 800
    assert abs(view.viewport().geometry().center().x() - view.width() // 2) < 20


@pytest.mark.parametrize(
    "text",
    [
        "المادة الأولى: يلتزم الطرفان (NATO) خلال 30 يوما.",
        "The word «السلام» and שלום 12.",
        "第一条　当事人应当在三十日内移交全部文件。",
        "A\u202eover\u202cride\u200b\u200d\u00ad\ufeff",
        "x",
    ],
)
def test_every_script_can_be_painted_and_marked(view: WordingView, worded: WordedMaker, text: str) -> None:
    show(view, worded(text), text[::2] + " extra")
    view.set_notes([Note("n", "1", "b", (Anchor("a", 0, len(text), text),))])
    view.emphasise(change=0, note="n")
    assert not view.grab().isNull()
    assert view.in_view() == Span(0, len(text))
