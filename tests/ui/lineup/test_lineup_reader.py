"""The reader shows a source as it stands; the caret splits, a selection is put on a point."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.text.lineup import Lineup
from app.text.model import Alignment, Passage, Point, Segment, SegmentedSource, Source, Span
from app.ui.lineup.chooser import PointChooser
from app.ui.lineup.reader_text import ReaderText
from app.ui.lineup.view import LineupView

from .conftest import TEXTS, Scene
from .test_lineup_grid import drag_over, drop, middle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Asked = list[tuple[object, ...]]


def put_caret(text: ReaderText, unit: int, end: int | None = None) -> None:
    """Put the caret at a UTF-16 unit of the excerpt, or select up to another."""
    cursor = text.textCursor()
    cursor.setPosition(unit)
    if end is not None:
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def read(view: LineupView, qtbot: QtBot) -> ReaderText:
    view.focus("reader")
    qtbot.waitUntil(view.reader.text.hasFocus)
    return view.reader.text


def chooser() -> PointChooser:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, PointChooser)
    return popup


def test_it_shows_the_chosen_block_and_stands_at_its_beginning(view: LineupView, scene: Scene) -> None:
    assert view.reader.text.toPlainText() == TEXTS["valley"]
    assert view.reader.text.caret == scene.span("valley", "The garden closes").start
    view.set_current("1", "northern")
    assert view.reader.text.toPlainText() == TEXTS["northern"]
    assert view.reader.text.caret == scene.span("northern", "guests may sit").start


def test_an_empty_cell_shows_where_the_source_leaves_off(view: LineupView, scene: Scene) -> None:
    view.set_current("3", "northern")
    assert view.reader.text.caret == scene.span("northern", "guests may sit in the garden at night").end


def test_ctrl_return_splits_at_the_caret(view: LineupView, scene: Scene, asked: Asked, qtbot: QtBot) -> None:
    text = read(view, qtbot)
    at = scene.span("valley", "closes").start
    put_caret(text, at)
    QTest.keyClick(text, KEY.Key_Return, CTRL)
    assert asked == [("split", "valley", at)]


@pytest.mark.parametrize("words", ["The garden closes", "Guests pay"])
def test_there_is_nothing_to_split_at_the_beginning_of_a_stretch(
    view: LineupView, scene: Scene, asked: Asked, qtbot: QtBot, words: str
) -> None:
    text = read(view, qtbot)
    put_caret(text, scene.span("valley", words).start)
    assert not view.deeds.action("split").isEnabled()
    QTest.keyClick(text, KEY.Key_Return, CTRL)
    assert not asked


def test_places_are_code_points_whatever_qt_counts(qtbot: QtBot, asked: Asked, view: LineupView) -> None:
    text = "𝔄𝔅 stays 𝔠𝔡 here."
    source = Source("x", "x", text, "text/plain", "utf-8", "")
    cut = SegmentedSource("x", text, (Segment(0, len(text), "point"),))
    alignment = Alignment((Point("1", "One"),), (Passage("1", "x", 0, len(text), "point"),))
    view.set_lineup(Lineup((cut,), "x", alignment), (source,))
    view.set_current("1", "x")
    reader = read(view, qtbot)
    put_caret(reader, 11)  # behind "𝔄𝔅 stays ": two letters of two units each
    QTest.keyClick(reader, KEY.Key_Return, CTRL)
    put_caret(reader, 11, 15)
    assert reader.selection == Span(9, 11)
    assert asked == [("split", "x", 9)]


def test_a_selection_is_put_on_a_point(view: LineupView, scene: Scene, asked: Asked, qtbot: QtBot) -> None:
    view.set_current("3", "northern")
    text = read(view, qtbot)
    wanted = scene.span("northern", "Nobody speaks of pets.")
    put_caret(text, wanted.start - 1, wanted.end)
    QTest.keyClick(text, KEY.Key_P)
    found = chooser()
    QTest.keyClicks(found.search, "pets")
    QTest.keyClick(found.search, KEY.Key_Return)
    assert asked == [("place", "northern", wanted, ("3",))]


def test_delete_takes_a_selection_off_every_point(
    view: LineupView, scene: Scene, asked: Asked, qtbot: QtBot
) -> None:
    text = read(view, qtbot)
    wanted = scene.span("valley", "closes at ten")
    put_caret(text, wanted.start, wanted.end)
    QTest.keyClick(text, KEY.Key_Delete)
    assert asked == [("aside", "valley", wanted, "intro")]


def test_the_caret_takes_the_grid_along(view: LineupView, scene: Scene, qtbot: QtBot) -> None:
    text = read(view, qtbot)
    with qtbot.waitSignal(view.chosen) as chosen:
        put_caret(text, scene.span("valley", "Cats").start + 1)
    assert chosen.args == ["3", "valley"]
    assert view.current() == ("3", "valley")
    assert view.grid.look.chosen == 1
    assert text.hasFocus()


def test_a_changed_line_up_leaves_the_caret_where_it_is(view: LineupView, scene: Scene, qtbot: QtBot) -> None:
    text = read(view, qtbot)
    at = scene.span("valley", "are allowed").start
    put_caret(text, at)
    passages = tuple(one for one in scene.lineup.alignment.passages if one.role != "mention")
    changed = replace(scene.lineup, alignment=replace(scene.lineup.alignment, passages=passages))
    view.set_lineup(changed, scene.sources)
    assert text.caret == at


def test_a_long_source_shows_only_around_what_is_chosen(qtbot: QtBot, view: LineupView) -> None:
    lines = [f"Line {n} of a text that nobody wants to lay out whole." for n in range(40_000)]
    text = "\n".join(lines)
    start = text.index(lines[30_000])
    source = Source("x", "x", text, "text/plain", "utf-8", "")
    cut = SegmentedSource("x", text, (Segment(start, start + 50, "point"),))
    alignment = Alignment((Point("1", "One"),), (Passage("1", "x", start, start + 50, "point"),))
    view.set_lineup(Lineup((cut,), "x", alignment), (source,))
    view.set_current("1", "x")
    reader = view.reader.text
    assert lines[30_000] in reader.toPlainText()
    assert len(reader.toPlainText()) < 40_000
    assert reader.caret == start


def test_p_puts_the_chosen_block_on_another_point(view: LineupView, scene: Scene, asked: Asked) -> None:
    QTest.keyClick(view.grid, KEY.Key_P)
    QTest.keyClicks(chooser().search, "2.b")
    QTest.keyClick(chooser().search, KEY.Key_Return)
    assert asked == [("place", "valley", scene.span("valley", "The garden closes at ten."), ("2.b",))]


@pytest.mark.parametrize("keys", ["P then Ctrl+Return", "Shift+P then Return"])
def test_a_block_is_put_on_another_point_too(view: LineupView, scene: Scene, asked: Asked, keys: str) -> None:
    shift = keys.startswith("Shift")
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(view.grid, KEY.Key_P, held)
    found = chooser()
    QTest.keyClick(found.search, KEY.Key_Down)
    QTest.keyClick(found.search, KEY.Key_Return, Qt.KeyboardModifier.NoModifier if shift else CTRL)
    assert asked == [("place", "valley", scene.span("valley", "The garden closes at ten."), ("1", "2"))]


def test_the_line_over_the_text_says_what_it_is_about(view: LineupView) -> None:
    assert view.reader.told == ("1 · valley", "point 1 · placed with 90 % certainty")
    view.set_current("3", "northern")
    assert view.reader.told == ("3 · northern", "says nothing")


def test_a_selection_is_dragged_onto_a_point(
    view: LineupView, scene: Scene, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_current("3", "northern")
    text, wanted = view.reader.text, scene.span("northern", "Nobody speaks of pets.")
    target = middle(view.grid, "3", "northern")
    put_caret(text, wanted.start, wanted.end)

    def fall(*_args: object) -> Qt.DropAction:
        drag_over(view.grid.viewport(), target)
        drop(view.grid.viewport(), target)
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", fall)
    cursor = text.textCursor()
    cursor.setPosition(wanted.start + 5)
    start = text.cursorRect(cursor).center()
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(text.viewport(), start + QPoint(0, QApplication.startDragDistance() + 2))
    assert asked == [("place", "northern", wanted, ("3",))]


def test_a_click_on_a_selection_puts_the_caret_there(view: LineupView, scene: Scene) -> None:
    text, wanted = view.reader.text, scene.span("valley", "The garden closes at ten.")
    put_caret(text, wanted.start, wanted.end)
    cursor = text.textCursor()
    cursor.setPosition(wanted.start + 5)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.cursorRect(cursor).center())
    assert text.selection is None
    assert text.caret == wanted.start + 5
