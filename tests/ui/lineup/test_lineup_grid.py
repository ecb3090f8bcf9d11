"""Gestures on the grid, each by mouse and by keyboard, give the right request."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.text.model import Point
from app.ui.lineup.grid import LineupGrid
from app.ui.lineup.hand import MIME
from app.ui.lineup.view import LineupView
from app.ui.theme import Theme

from .conftest import Scene

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Asked = list[tuple[object, ...]]


def press(view: LineupView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view.grid, key)


def middle(grid: LineupGrid, point: str, source: str, block: int | None = None) -> QPoint:
    """The middle of a cell, or of one of its blocks, in the grid's viewport."""
    index = grid.cells.index_of(point, source)
    box = grid.visualRect(index)
    if block is None:
        return QPoint(box.center().x(), box.bottom() - 3)
    return grid.delegate.inside(index, box).placed[block].box.center().toPoint()


def drag_over(widget: QWidget, place: QPoint, *, copying: bool = False) -> QDragMoveEvent:
    """Bring the block in the hand to a place of a widget; the event, to see whether it takes it."""
    held = _dragging(copying=copying)
    enter = QDragEnterEvent(place, *held)
    move = QDragMoveEvent(place, *held)
    for event in (enter, move):
        QApplication.sendEvent(widget, event)
    return move


def drop(widget: QWidget, place: QPoint, *, copying: bool = False) -> None:
    """Let the block in the hand fall on a place of a widget."""
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), *_dragging(copying=copying)))


def _dragging(*, copying: bool) -> tuple[Qt.DropAction, QMimeData, Qt.MouseButton, Qt.KeyboardModifier]:
    """What Qt's events of a drag carry. Without a drag that the system runs, Shift stands for moving."""
    data = QMimeData()
    data.setData(MIME, b"1")
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    held = CTRL if copying else Qt.KeyboardModifier.ShiftModifier
    return actions, data, Qt.MouseButton.LeftButton, held


def drag(view: LineupView, start: QPoint, during: Sequence[object], monkeypatch: pytest.MonkeyPatch) -> None:
    """Press on a block and pull; `during` is a list of functions that are called while the mouse holds it."""

    def hold(*_args: object) -> Qt.DropAction:
        for step in during:
            assert callable(step)
            step()
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", hold)
    port = view.grid.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(0, QApplication.startDragDistance() + 4))


def test_the_model_keeps_qts_rules(view: LineupView, scene: Scene) -> None:
    tester = QAbstractItemModelTester(
        view.grid.cells, QAbstractItemModelTester.FailureReportingMode.Warning, view
    )
    view.grid.set_filter("garden", "all")
    view.grid.set_filter("", "gaps")
    view.set_lineup(scene.lineup, scene.sources[:2])
    assert tester.model() is view.grid.cells


def test_arrows_go_over_the_cells_and_say_so(view: LineupView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.chosen) as chosen:
        press(view, KEY.Key_Down)
    assert chosen.args == ["2", "valley"]
    with qtbot.waitSignal(view.chosen) as chosen:
        press(view, KEY.Key_Right)
    assert chosen.args == ["2", "northern"]
    assert view.current() == ("2", "northern")


def test_return_and_double_click_open_the_comparison(view: LineupView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.openRequested) as opened:
        press(view, KEY.Key_Return)
    assert opened.args == ["1", "valley"]
    with qtbot.waitSignal(view.openRequested) as opened:
        place = middle(view.grid, "3", "harbour", 0)
        QTest.mouseDClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == ["3", "harbour"]


def test_tab_goes_over_the_blocks_of_a_cell_and_then_to_the_reader(view: LineupView, qtbot: QtBot) -> None:
    view.set_current("3", "valley")
    press(view, KEY.Key_Tab)
    assert view.grid.look.chosen == 1
    press(view, KEY.Key_Backtab)
    assert view.grid.look.chosen == 0
    press(view, KEY.Key_Tab, KEY.Key_Tab)
    qtbot.waitUntil(view.reader.text.hasFocus)


def test_a_block_is_carried_to_another_point_by_keyboard(
    view: LineupView, scene: Scene, asked: Asked
) -> None:
    press(view, KEY.Key_Space, KEY.Key_Down)
    assert view.grid.look.over == ("2", "valley")
    assert "Space" in view.hint.text
    press(view, KEY.Key_Space)
    assert asked == [("place", "valley", scene.span("valley", "The garden closes at ten."), ("2",))]
    assert view.hand.block is None
    assert not view.hint.text


def test_return_drops_and_ctrl_lets_it_word_both(view: LineupView, scene: Scene, asked: Asked) -> None:
    press(view, KEY.Key_Space, KEY.Key_Down)
    QTest.keyClick(view.grid, KEY.Key_Return, CTRL)
    assert asked == [("place", "valley", scene.span("valley", "The garden closes at ten."), ("1", "2"))]


def test_escape_puts_a_carried_block_back(view: LineupView, asked: Asked) -> None:
    view.set_current("3", "valley")
    press(view, KEY.Key_Tab, KEY.Key_Space, KEY.Key_Up, KEY.Key_Escape)
    assert view.current() == ("3", "valley")
    assert view.grid.look.chosen == 1
    assert view.hand.block is None
    assert not asked


def test_a_carried_block_does_not_leave_its_column(view: LineupView, asked: Asked) -> None:
    press(view, KEY.Key_Space, KEY.Key_Right)
    assert view.current() == ("1", "valley")
    assert "valley" in view.hint.text
    assert not asked


def test_a_carried_block_cannot_be_put_nowhere(view: LineupView, asked: Asked) -> None:
    press(view, KEY.Key_Space)
    view.grid.set_filter("zebra", "all")
    press(view, KEY.Key_Space)
    assert view.hint.text  # it is still in the hand
    press(view, KEY.Key_Escape)
    assert not view.hint.text
    assert not asked


def test_nothing_else_is_done_while_a_block_is_carried(view: LineupView, asked: Asked) -> None:
    press(view, KEY.Key_Space, KEY.Key_Delete, KEY.Key_F2)
    assert view.hand.block is not None
    assert view.grid.points.title.isHidden()
    assert not asked


def test_a_block_is_dragged_to_another_point(
    view: LineupView, scene: Scene, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, target = view.grid.viewport(), middle(view.grid, "1", "valley")
    taken: list[bool] = []
    steps = [lambda: taken.append(drag_over(port, target).isAccepted()), lambda: drop(port, target)]
    drag(view, middle(view.grid, "3", "valley", 1), steps, monkeypatch)
    assert taken == [True]
    assert asked == [("place", "valley", scene.span("valley", "Cats are not."), ("1",))]
    assert view.current() == ("1", "valley")
    assert view.hand.block is None


def test_ctrl_while_dragging_lets_it_word_both(
    view: LineupView, scene: Scene, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, target = view.grid.viewport(), middle(view.grid, "2", "valley")
    steps = [lambda: drag_over(port, target, copying=True), lambda: drop(port, target, copying=True)]
    drag(view, middle(view.grid, "1", "valley", 0), steps, monkeypatch)
    assert asked == [("place", "valley", scene.span("valley", "The garden closes at ten."), ("1", "2"))]


def test_other_columns_refuse_a_dragged_block(
    view: LineupView, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, target = view.grid.viewport(), middle(view.grid, "2", "harbour")
    taken: list[bool] = []
    steps = [lambda: taken.append(drag_over(port, target).isAccepted()), lambda: drop(port, target)]
    drag(view, middle(view.grid, "1", "valley", 0), steps, monkeypatch)
    assert taken == [False]
    assert not asked


def test_what_is_dragged_from_elsewhere_is_none_of_ours(view: LineupView) -> None:
    assert not drag_over(view.grid.viewport(), middle(view.grid, "1", "valley")).isAccepted()


def test_a_click_takes_nothing_and_chooses_the_block(view: LineupView, asked: Asked) -> None:
    QTest.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(view.grid, "3", "valley", 1))
    assert view.current() == ("3", "valley")
    assert view.grid.look.chosen == 1
    assert view.hand.block is None
    assert not asked


def test_delete_takes_a_block_off_its_point(view: LineupView, scene: Scene, asked: Asked) -> None:
    press(view, KEY.Key_Delete)
    assert asked == [("aside", "valley", scene.span("valley", "The garden closes at ten."), "intro")]


def test_delete_on_a_shared_block_leaves_it_on_the_other_point(
    view: LineupView, scene: Scene, asked: Asked
) -> None:
    view.set_current("2.a", "valley")
    press(view, KEY.Key_Delete)
    assert asked == [("place", "valley", scene.span("valley", "Guests pay a deposit."), ("2.b",))]


def test_delete_on_an_empty_cell_says_that_the_source_is_silent(view: LineupView, asked: Asked) -> None:
    view.set_current("3", "northern")
    press(view, KEY.Key_Delete)
    assert asked == [("absent", "northern", "3", True)]


def test_delete_on_a_silence_takes_it_back(view: LineupView, scene: Scene, asked: Asked) -> None:
    silent = scene.decided(absent=(("northern", "3"),))
    view.set_lineup(silent.lineup, silent.sources)
    view.set_current("3", "northern")
    assert view.deeds.action("absent").isChecked()
    press(view, KEY.Key_Delete)
    assert asked == [("absent", "northern", "3", False)]


def test_ctrl_delete_says_that_a_source_is_silent_in_spite_of_what_stands_there(
    view: LineupView, asked: Asked
) -> None:
    QTest.keyClick(view.grid, KEY.Key_Delete, CTRL)
    assert asked == [("absent", "valley", "1", True)]


def test_shift_delete_says_that_it_is_not_part_of_the_document(
    view: LineupView, scene: Scene, asked: Asked
) -> None:
    QTest.keyClick(view.grid, KEY.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [("aside", "valley", scene.span("valley", "The garden closes at ten."), "boilerplate")]


def test_u_takes_off_a_pin_and_does_nothing_without_one(view: LineupView, scene: Scene, asked: Asked) -> None:
    press(view, KEY.Key_U)
    assert not asked
    pin = scene.pin("valley", "The garden closes at ten.", "1")
    pinned = scene.decided(pins=(pin,))
    view.set_lineup(pinned.lineup, pinned.sources)
    press(view, KEY.Key_U)
    assert asked == [("release", "valley", pin.anchor.span)]


def test_digits_go_to_the_point_of_that_number(view: LineupView) -> None:
    QTest.keyClicks(view.grid, "3")
    assert view.current() == ("3", "valley")


def test_digits_typed_in_one_go_are_one_number(
    view: LineupView, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "keyboardInputInterval", lambda: 60_000)
    points = tuple(Point(str(number), "") for number in range(1, 20))
    alignment = replace(scene.lineup.alignment, points=points)
    view.set_lineup(replace(scene.lineup, alignment=alignment), scene.sources)
    QTest.keyClicks(view.grid, "14")
    assert view.current() == ("14", "valley")


def test_n_goes_to_the_next_cell_of_which_the_program_is_not_sure(view: LineupView) -> None:
    press(view, KEY.Key_N)
    assert view.current() == ("1", "northern")
    press(view, KEY.Key_N)
    assert view.current() == ("3", "valley")
    QTest.keyClick(view.grid, KEY.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert view.current() == ("1", "northern")


def test_ctrl_j_joins_with_the_next_stretch_of_the_source(
    view: LineupView, scene: Scene, asked: Asked
) -> None:
    view.set_current("3", "valley")
    QTest.keyClick(view.grid, KEY.Key_J, CTRL)
    whole = scene.span("valley", "Dogs are allowed. Cats are not.")
    assert asked == [("merge", "valley", whole)]
    press(view, KEY.Key_Tab)
    QTest.keyClick(view.grid, KEY.Key_J, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert asked[1:] == [("merge", "valley", whole)]


def test_the_menu_offers_exactly_what_can_be_done(view: LineupView) -> None:
    def offered() -> set[str]:
        menu = view.deeds.menu("grid", view)
        names = {action.objectName().removeprefix("lineup-") for action in menu.actions() if action.text()}
        menu.deleteLater()
        return names

    full = offered()
    assert {"open", "put", "aside", "outside", "absent-all", "rename", "add", "reference"} <= full
    assert not {"absent", "release", "remove", "split"} & full
    view.set_current("3", "northern")
    assert "absent" in offered()
    assert not {"put", "aside", "absent-all"} & offered()
    view.set_current("1", "harbour")
    assert "reference" not in offered()


def test_cells_have_names_for_the_screen_reader(view: LineupView, scene: Scene) -> None:
    pinned = scene.decided(pins=(scene.pin("valley", "Dogs are allowed.", "3"),), absent=(("northern", "3"),))
    view.set_lineup(pinned.lineup, pinned.sources)

    def spoken(point: str, source: str) -> object:
        cells = view.grid.cells
        return cells.data(cells.index_of(point, source), Qt.ItemDataRole.AccessibleTextRole)

    assert spoken("3", "valley") == (
        "Point 3, valley: 2 segments, pinned, doubtful, “Dogs are allowed.” / “Cats are not.”"
    )
    assert spoken("3", "northern") == "Point 3, northern: not in this source, as you decided"
    assert spoken("2", "northern") == "Point 2, northern: says nothing"
    assert spoken("1", "northern") == (
        "Point 1, northern: 1 segment, mentioned in prose, doubtful, “guests may sit in the garden at night”"
    )


def test_tool_tips_say_why_a_block_stands_there(view: LineupView) -> None:
    grid = view.grid
    assert grid.tip_at(middle(grid, "1", "valley", 0)) == "point 1 · placed with 90 % certainty"
    assert "says nothing" in grid.tip_at(middle(grid, "3", "northern"))
    assert not grid.tip_at(QPoint(5, grid.viewport().height() - 2))


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("size", [(640, 360), (1600, 900)])
def test_it_can_be_painted_in_every_theme_and_size(
    view: LineupView, scene: Scene, name: str, size: tuple[int, int]
) -> None:
    view.set_theme(Theme.load(name))
    view.resize(*size)
    view.set_current("3", "valley")
    press(view, KEY.Key_Space, KEY.Key_Up)
    picture = view.grid.viewport().grab().toImage()
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 5)
        for y in range(0, picture.height(), 3)
    }
    assert Theme.load(name).color("canvas").name() in colors
    assert len(colors) > 5


@pytest.fixture
def dragged(view: LineupView, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Collects the drags that begin, in a view in which nothing can be changed."""
    begun: list[object] = []

    def begin(*args: object) -> Qt.DropAction:
        begun.append(args)
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", begin)
    view.set_writable(on=False)
    return begun


def pull(port: QWidget, start: QPoint) -> None:
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(0, QApplication.startDragDistance() + 4))


def test_where_nothing_can_be_changed_no_drag_begins(view: LineupView, dragged: list[object]) -> None:
    tray = view.tray.list
    blocks = (
        (view.grid.viewport(), middle(view.grid, "1", "valley", 0)),
        (tray.viewport(), tray.visualRect(tray.blocks.index(0)).center()),
    )
    for port, place in blocks:
        pull(port, place)
        assert dragged == []
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseMove(port, place)
        assert port.cursor().shape() == Qt.CursorShape.ArrowCursor
    view.set_writable(on=True)
    for number, (port, place) in enumerate(blocks, 1):
        pull(port, place)
        assert len(dragged) == number


def test_where_nothing_can_be_changed_the_keyboard_takes_no_block(view: LineupView) -> None:
    view.set_writable(on=False)
    press(view, KEY.Key_Space)
    assert view.hand.block is None
    view.set_writable(on=True)
    press(view, KEY.Key_Space)
    assert view.hand.block is not None
