"""Moved text in the split view: where it is marked, counted, linked, told, and how one gets to its other place."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.text.diff import compare
from app.text.differences import Difference, differences
from app.text.model import Source, Span
from app.text.options import CompareOptions
from app.text.wording import Wording
from app.ui.status_bar import StatusBar
from app.ui.theme import Theme
from app.ui.wordings.gutter import Gutter
from app.ui.wordings.marks import Mark, Side, change_marks
from app.ui.wordings.ruler import Ruler
from app.ui.wordings.split_view import SplitView
from app.ui.wordings.view import WordingView

WordedMaker = Callable[..., Wording]
FILLER = [f"Paragraph {n} is the same in both of them." for n in range(60)]
MOVED = "The colour of the walls may not be changed without consent."
EDITED = "The colour of the doors may not be changed without consent."
LEFT = "\n".join([FILLER[0], f"{MOVED} Pets are welcome.", *FILLER[1:]])
RIGHT = "\n".join([FILLER[0], "Pets are welcome.", *FILLER[1:], EDITED])


def source(ident: str, text: str) -> Source:
    return Source(ident, f"source {ident}", text, "text/plain", "utf-8", "")


@pytest.fixture
def split(qtbot: QtBot, worded: WordedMaker, theme: Theme) -> SplitView:
    made = SplitView()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.set_sources([source("a", LEFT), source("b", RIGHT)], "a")
    made.show_pair(worded(LEFT, "a"), worded(RIGHT, "b"), compare(LEFT, RIGHT))
    made.resize(900, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def found(left: str, right: str, *ignore: str) -> tuple[Difference, ...]:
    options = CompareOptions("word", frozenset({"case"}) if ignore else frozenset())
    return differences(compare(left, right, options), left, right)


def told(marks: tuple[Mark, ...], text: str) -> list[tuple[str, str, bool]]:
    return [(mark.kind, mark.span.of(text), mark.moved) for mark in marks]


def middle(view: WordingView, place: int) -> QPointF:
    cursor = view.textCursor()
    cursor.setPosition(view.utf16.to_units(place))
    left = view.cursorRect(cursor)
    cursor.setPosition(view.utf16.to_units(place + 1))
    return QPointF((left.left() + view.cursorRect(cursor).left()) / 2, left.center().y())


@pytest.mark.parametrize(
    ("side", "text", "word"), [("left", LEFT, "walls"), ("right", RIGHT, "doors")], ids=("left", "right")
)
def test_moved_text_is_marked_as_such_and_only_its_edits_as_only_here(
    side: Side, text: str, word: str
) -> None:
    marks = change_marks(found(LEFT, RIGHT), side, text)
    assert told(marks, text) == [
        ("moved", "The colour of the ", True),
        ("only", word, True),
        ("moved", " may not be changed without consent.", True),
    ]


def test_a_paragraph_that_moved_is_marked_as_a_whole() -> None:
    marks = change_marks(found(LEFT, RIGHT), "right", RIGHT)
    assert [mark.whole for mark in marks] == [True, False, True]
    marks = change_marks(found(LEFT, RIGHT), "left", LEFT)
    assert [mark.whole for mark in marks] == [False, False, False]


def test_what_is_ignored_inside_moved_text_stays_marked() -> None:
    right = RIGHT.replace(EDITED, MOVED.replace("walls", "WALLS"))
    marks = change_marks(found(LEFT, right, "case"), "left", LEFT)
    assert [(mark.span.of(LEFT), mark.ignored) for mark in marks if mark.kind == "ignored"] == [
        ("walls", "case")
    ]


WORDS = st.lists(st.sampled_from([MOVED, EDITED, "Pets are welcome here.", "Why so?", "\n"]), max_size=6).map(
    " ".join
)


@given(WORDS, WORDS)
def test_marks_with_moves_lie_in_order_and_apart(left: str, right: str) -> None:
    every = differences(compare(left, right), left, right)
    sides: tuple[tuple[Side, str], ...] = (("left", left), ("right", right))
    for side, text in sides:
        marks = change_marks(every, side, text)
        assert all(a.span.end <= b.span.start for a, b in pairwise(marks))
        assert all(mark.span.end <= len(text) for mark in marks)


def test_a_move_is_one_stop(split: SplitView, qtbot: QtBot) -> None:
    gone: list[tuple[int, int]] = []
    split.changeShown.connect(lambda number, count: gone.append((number, count)))
    split.next_change()
    assert gone == [(1, 1)]
    for view, words in ((split.left, "walls"), (split.right, "doors")):
        place = view.wording.text.index(words)
        assert view.in_view().meets(Span(place, place + 5))


def test_a_click_shows_the_other_place_and_leaves_this_one(split: SplitView, qtbot: QtBot) -> None:
    partner = RIGHT.index(EDITED)
    assert not split.right.in_view().meets(Span(partner, partner + len(EDITED)))
    with qtbot.waitSignal(split.changeShown):
        QTest.mouseClick(
            split.left.viewport(),
            Qt.MouseButton.LeftButton,
            pos=middle(split.left, LEFT.index("colour")).toPoint(),
        )
    assert split.right.in_view().meets(Span(partner, partner + len(EDITED)))
    assert split.left.verticalScrollBar().value() == 0


def test_return_on_moved_text_shows_the_other_place(split: SplitView, qtbot: QtBot) -> None:
    split.right.moveCursor(QTextCursor.MoveOperation.End)
    split.left.verticalScrollBar().setValue(split.left.verticalScrollBar().maximum())
    start = LEFT.index(MOVED)
    assert not split.left.in_view().meets(Span(start, start + 10))
    cursor = split.right.textCursor()
    cursor.setPosition(RIGHT.index("changed"))
    split.right.setTextCursor(cursor)
    with qtbot.waitSignal(split.changeShown):
        QTest.keyClick(split.right, Qt.Key.Key_Return)
    assert split.left.in_view().meets(Span(start, start + 10))


def test_the_menu_offers_the_other_place_of_moved_text_only(split: SplitView, qtbot: QtBot) -> None:
    place = LEFT.index("colour")
    first = split.left.context_menu(place).actions()[0]
    assert first.text() == "Show Its Other Place"
    with qtbot.waitSignal(split.left.clicked) as clicked:
        first.trigger()
    assert clicked.args == [place]
    texts = [action.text() for action in split.left.context_menu(LEFT.index("Pets")).actions()]
    assert "Show Its Other Place" not in texts


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_the_menu_is_for_where_the_mouse_or_the_cursor_is(
    split: SplitView, reason: QContextMenuEvent.Reason, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: offered.append(menu.actions()[0].text()))
    view, mouse = split.left, reason == QContextMenuEvent.Reason.Mouse
    cursor = view.textCursor()
    cursor.setPosition(LEFT.index("Pets" if mouse else "colour"))
    view.setTextCursor(cursor)
    point = middle(view, LEFT.index("colour" if mouse else "Pets")).toPoint()
    event = QContextMenuEvent(reason, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)
    assert offered == ["Show Its Other Place"]


def test_the_other_place_beats_once(split: SplitView, qtbot: QtBot) -> None:
    split.next_change()
    still = split.right.viewport().grab().toImage()
    split.right.pulse(0)
    split.right._pulse.pause()
    split.right._pulse.setCurrentTime(10)
    assert split.right.viewport().grab().toImage() != still
    split.right._pulse.stop()
    assert split.right.viewport().grab().toImage() == still


def test_the_tool_tip_tells_where_it_stands_on_the_other_side(split: SplitView) -> None:
    tip = split.left.tip_at(middle(split.left, LEFT.index("colour")))
    assert tip.startswith("Moved and edited: stands after “")
    assert "in both of them.” on the other side" in tip
    split.next_change()
    tip = split.right.tip_at(middle(split.right, RIGHT.index("colour")))
    assert "Paragraph 0" in tip
    assert split.left.tip_at(middle(split.left, LEFT.index("welcome"))) == ""


def test_the_tool_tip_tells_why_something_does_not_count(split: SplitView, worded: WordedMaker) -> None:
    left, right = "The Garden is open.", "The garden is open."
    script = compare(left, right, CompareOptions("word", frozenset({"case"})))
    split.show_pair(worded(left, "a"), worded(right, "b"), script)
    tip = split.left.tip_at(middle(split.left, left.index("Garden")))
    assert tip == "Does not count: capital letters"


def test_the_gutter_links_both_places_while_one_shows(split: SplitView) -> None:
    gutter = split.findChild(Gutter)
    assert gutter is not None
    ((left, right),) = gutter.moves()
    top, bottom = split.left.band(Span(LEFT.index(MOVED), LEFT.index(MOVED)))
    assert top <= left <= bottom
    assert right > split.right.viewport().height()
    bar = split.left.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert gutter.moves() == []


def test_a_bar_of_two_lines_stands_beside_moved_text_and_no_other(split: SplitView, theme: Theme) -> None:
    picture = split.left.viewport().grab().toImage()
    violet = theme.color("moved")

    def bars(place: int) -> int:
        y = round(middle(split.left, place).y())
        inks = [_near(QColor(picture.pixel(x, y)), violet) for x in range(44)]
        return sum(after and not before for before, after in pairwise([False, *inks]))

    assert bars(LEFT.index("colour")) == 2
    assert bars(0) == 0


def _near(color: QColor, ink: QColor) -> bool:
    return sum(abs(part(color) - part(ink)) for part in (QColor.red, QColor.green, QColor.blue)) < 200


def test_the_ruler_shows_both_places(split: SplitView, theme: Theme) -> None:
    ruler = split.findChild(Ruler)
    assert ruler is not None
    picture, violet = ruler.grab().toImage(), theme.color("moved")
    for left, high in ((0, False), (9, True)):
        rows = [
            y
            for y in range(picture.height())
            if any(_near(QColor(picture.pixel(x, y)), violet) for x in range(left, left + 9))
        ]
        assert rows
        assert (rows[0] > picture.height() / 2) is high


def test_a_screen_reader_hears_of_moved_text(split: SplitView) -> None:
    assert split.left.accessibleDescription().startswith("1 change, 1 moved, first: moved “The colour")


def test_moved_right_to_left_text_can_be_painted(split: SplitView, worded: WordedMaker) -> None:
    one, other = "אסור לשנות את צבע הקירות בבית בלי הסכמה.", "חיות מחמד מותרות בכל חדרי הבית (NATO)."
    left, right = f"{one} {other}", f"{other} {one}"
    script = compare(left, right)
    assert script.moves
    split.show_pair(worded(left, "a"), worded(right, "b"), script)
    split.next_change()
    assert not split.grab().isNull()


def test_the_status_bar_tells_how_many_moved_and_what_was_ignored(qtbot: QtBot) -> None:
    status = StatusBar()
    qtbot.addWidget(status)
    kept = f"{FILLER[0]} {FILLER[1]}"
    left, right = f"the gate. {MOVED} {kept} “Why?”", f'The gate. {kept} "Why?" {EDITED}'
    options = CompareOptions("word", frozenset({"case", "typography"}))
    status.show_comparison(compare(left, right, options), left, right)
    assert status.figures.startswith(
        "1 difference, 1 moved, 3 ignored (2 typography, 1 capital letters)   similarity"
    )
