"""Points are renamed, added, removed and put in order at the side of the grid."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.text.lineup import PointPin
from app.text.model import Point
from app.ui.lineup.points_header import PointsHeader
from app.ui.lineup.view import LineupView

from .conftest import Scene

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
Asked = list[tuple[object, ...]]


def row_middle(header: PointsHeader, view: LineupView, point: str) -> QPoint:
    row = view.grid.cells.row_of(point)
    return QPoint(60, header.sectionViewportPosition(row) + header.sectionSize(row) // 2)


def drag_row(view: LineupView, point: str, to: str, *, let_go: bool = True) -> None:
    header = view.grid.points
    port, start, end = header.viewport(), row_middle(header, view, point), row_middle(header, view, to)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(0, QApplication.startDragDistance() + 2))
    QTest.mouseMove(port, end + QPoint(0, 12))
    if let_go:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_f2_renames_a_point_where_its_title_stands(view: LineupView, asked: Asked) -> None:
    QTest.keyClick(view.grid, KEY.Key_F2)
    field = view.grid.points.title
    assert field.text() == "Garden"
    QTest.keyClicks(field, "The  garden ")
    QTest.keyClick(field, KEY.Key_Return)
    assert asked == [("rename", "1", "The garden")]
    assert field.isHidden()
    assert view.grid.hasFocus()
    assert view.current() == ("1", "valley")


def test_return_in_a_title_is_not_meant_for_the_grid(view: LineupView, qtbot: QtBot) -> None:
    QTest.keyClick(view.grid, KEY.Key_F2)
    with qtbot.assertNotEmitted(view.openRequested):
        QTest.keyClicks(view.grid.points.title, "Not a number")
        QTest.keyClick(view.grid.points.title, KEY.Key_Return)


def test_an_empty_title_asks_for_the_automatic_one(view: LineupView, asked: Asked) -> None:
    QTest.keyClick(view.grid, KEY.Key_F2)
    QTest.keyClick(view.grid.points.title, KEY.Key_Delete)
    QTest.keyClick(view.grid.points.title, KEY.Key_Return)
    assert asked == [("rename", "1", "")]


def test_escape_and_an_unchanged_title_ask_for_nothing(view: LineupView, asked: Asked) -> None:
    QTest.keyClick(view.grid, KEY.Key_F2)
    QTest.keyClicks(view.grid.points.title, "Other")
    QTest.keyClick(view.grid.points.title, KEY.Key_Escape)
    QTest.keyClick(view.grid, KEY.Key_F2)
    QTest.keyClick(view.grid.points.title, KEY.Key_Return)
    assert not asked


def test_going_elsewhere_keeps_what_was_written(view: LineupView, asked: Asked) -> None:
    QTest.keyClick(view.grid, KEY.Key_F2)
    QTest.keyClicks(view.grid.points.title, "Grounds")
    view.focus_filter()
    assert asked == [("rename", "1", "Grounds")]


def test_a_double_click_on_a_title_renames_it(view: LineupView, asked: Asked) -> None:
    header = view.grid.points
    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=row_middle(header, view, "3"))
    QTest.keyClicks(header.title, "Animals")
    QTest.keyClick(header.title, KEY.Key_Return)
    assert asked == [("rename", "3", "Animals")]


def test_insert_adds_a_point_behind_the_current_one(view: LineupView, asked: Asked) -> None:
    QTest.keyClick(view.grid, KEY.Key_Insert)
    QTest.keyClicks(view.grid.points.title, "Smoking")
    QTest.keyClick(view.grid.points.title, KEY.Key_Return)
    QTest.keyClick(view.grid, KEY.Key_Insert)
    QTest.keyClick(view.grid.points.title, KEY.Key_Return)
    assert asked == [("add", "Smoking", "1")]


def test_alt_and_arrows_move_a_point_among_its_siblings(view: LineupView, asked: Asked) -> None:
    QTest.keyClick(view.grid, KEY.Key_Up, ALT)
    QTest.keyClick(view.grid, KEY.Key_Down, ALT)
    view.set_current("2.b", "valley")
    QTest.keyClick(view.grid, KEY.Key_Down, ALT)
    QTest.keyClick(view.grid, KEY.Key_Up, ALT)
    assert asked == [("move", "1", "2"), ("move", "2.b", "")]


def test_a_row_is_dragged_behind_a_sibling(view: LineupView, asked: Asked) -> None:
    drag_row(view, "1", "3")
    assert asked == [("move", "1", "3")]


def test_escape_puts_a_dragged_row_back(view: LineupView, asked: Asked) -> None:
    drag_row(view, "1", "3", let_go=False)
    QTest.keyClick(view.grid, KEY.Key_Escape)
    header = view.grid.points
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=row_middle(header, view, "3"))
    assert not asked


def test_a_row_dropped_where_it_stands_asks_for_nothing(view: LineupView, asked: Asked) -> None:
    drag_row(view, "3", "3")
    assert not asked


def test_only_points_of_the_analysts_own_can_be_removed(view: LineupView, scene: Scene, asked: Asked) -> None:
    remove = view.deeds.action("remove")
    view.set_current("3", "valley")
    assert not remove.isEnabled()
    made = scene.with_points(PointPin("3", "Pets", "2", made=True))
    view.set_lineup(made.lineup, made.sources)
    assert remove.isEnabled()
    remove.trigger()
    assert asked == [("remove", "3")]


def test_a_click_on_a_title_or_a_name_goes_there(view: LineupView, qtbot: QtBot) -> None:
    header = view.grid.points
    with qtbot.waitSignal(view.chosen) as chosen:
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=row_middle(header, view, "3"))
    assert chosen.args == ["3", "valley"]
    sources = view.grid.sources
    place = QPoint(sources.sectionViewportPosition(0) + 40, 20)
    with qtbot.waitSignal(view.chosen) as chosen:
        QTest.mouseClick(sources.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["3", "harbour"]


def test_another_source_is_made_the_reference(view: LineupView, asked: Asked) -> None:
    view.deeds.action("reference").trigger()
    assert asked == [("reference", "valley")]
    view.set_current("1", "harbour")
    assert not view.deeds.action("reference").isEnabled()


@pytest.mark.parametrize(
    ("orientation", "section", "said"),
    [
        (Qt.Orientation.Vertical, 2, "2.a Amount"),
        (Qt.Orientation.Vertical, 4, "3 Pets, added by you"),
        (Qt.Orientation.Horizontal, 0, "harbour, The harbour, the reference"),
        (Qt.Orientation.Horizontal, 1, "valley, The valley"),
    ],
)
def test_heads_have_names_for_the_screen_reader(
    view: LineupView, scene: Scene, orientation: Qt.Orientation, section: int, said: str
) -> None:
    made = scene.with_points(PointPin("3", "Pets", "2", made=True))
    view.set_lineup(made.lineup, made.sources)
    assert view.grid.cells.headerData(section, orientation) == said


def test_the_lines_of_a_latin_title_begin_below_each_other_from_right_to_left(view: LineupView) -> None:
    header = view.grid.points
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        height = painter.fontMetrics().lineSpacing()
        width = painter.fontMetrics().horizontalAdvance("HHHH") + 4
        painter.drawText(QRect(120 - width, 0, width, 80), header._running("HHHH HH", width), "HHHH HH")

    def last(top: int, foot: int) -> int:
        white = image.pixel(0, 79)
        return max(x for x in range(120) if any(image.pixel(x, y) != white for y in range(top, foot)))

    assert abs(last(0, height) - last(height, 2 * height)) <= 1


def test_where_nothing_can_be_changed_points_are_neither_dragged_nor_renamed(
    view: LineupView, asked: Asked
) -> None:
    view.set_writable(on=False)
    header = view.grid.points
    drag_row(view, "1", "3")
    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=row_middle(header, view, "2"))
    assert header.title.isHidden()
    assert asked == []


def test_a_word_that_has_no_room_is_read_on_the_next_line(view: LineupView) -> None:
    header = view.grid.points
    assert header.title_height(Point("9", "W" * 60)) > header.title_height(Point("9", "W"))
