"""The tray shows what is on no point and takes what belongs to none."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.lineup.tray_list import TrayList
from app.ui.lineup.view import LineupView

from .conftest import Scene
from .test_lineup_grid import drag, drag_over, drop, middle

KEY = Qt.Key
Asked = list[tuple[object, ...]]


def shown(tray: TrayList) -> list[str]:
    return [str(tray.blocks.index(row).data()) for row in range(tray.blocks.rowCount())]


def into_tray(view: LineupView, qtbot: QtBot, row: int = 0) -> None:
    view.focus("tray")
    qtbot.waitUntil(view.tray.list.hasFocus)
    view.tray.list.setCurrentIndex(view.tray.list.blocks.index(row))


def test_it_follows_the_chosen_source(view: LineupView) -> None:
    assert shown(view.tray.list) == ["Smoking is forbidden."]
    view.set_current("1", "northern")
    assert shown(view.tray.list)[:2] == ["One hears that", "says the keeper."]


def test_what_a_block_is_can_be_heard(view: LineupView) -> None:
    def spoken(row: int) -> object:
        return view.tray.list.blocks.index(row).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken(0) == "listed item on no point: Smoking is forbidden."
    view.set_current("1", "northern")
    assert spoken(0) == "on no point: One hears that"
    assert spoken(3) == "not part of the document: Subscribe to our letter."


def test_a_block_is_carried_out_of_the_tray_by_keyboard(
    view: LineupView, scene: Scene, asked: Asked, qtbot: QtBot
) -> None:
    into_tray(view, qtbot)
    QTest.keyClick(view.tray.list, KEY.Key_Space)
    qtbot.waitUntil(view.grid.hasFocus)
    for key in (KEY.Key_Down, KEY.Key_Space):
        QTest.keyClick(view.grid, key)
    assert asked == [("place", "valley", scene.span("valley", "Smoking is forbidden."), ("2",))]


def test_escape_takes_a_carried_block_back_to_the_tray(view: LineupView, asked: Asked, qtbot: QtBot) -> None:
    into_tray(view, qtbot)
    QTest.keyClick(view.tray.list, KEY.Key_Space)
    qtbot.waitUntil(view.grid.hasFocus)
    QTest.keyClick(view.grid, KEY.Key_Escape)
    qtbot.waitUntil(view.tray.list.hasFocus)
    assert not asked


def test_a_block_is_dragged_out_of_the_tray(
    view: LineupView, scene: Scene, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = middle(view.grid, "3", "valley")

    def fall(*_args: object) -> Qt.DropAction:
        drag_over(view.grid.viewport(), target)
        drop(view.grid.viewport(), target)
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", fall)
    port = view.tray.list.viewport()
    start = view.tray.list.visualRect(view.tray.list.blocks.index(0)).center()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(0, QApplication.startDragDistance() + 4))
    assert asked == [("place", "valley", scene.span("valley", "Smoking is forbidden."), ("3",))]


def test_delete_says_that_a_loose_block_is_not_part_of_the_document(
    view: LineupView, scene: Scene, asked: Asked, qtbot: QtBot
) -> None:
    into_tray(view, qtbot)
    QTest.keyClick(view.tray.list, KEY.Key_Delete)
    assert asked == [("aside", "valley", scene.span("valley", "Smoking is forbidden."), "boilerplate")]


def test_delete_takes_back_what_is_not_part_of_the_document(
    view: LineupView, scene: Scene, asked: Asked, qtbot: QtBot
) -> None:
    view.set_current("1", "northern")
    into_tray(view, qtbot, row=3)
    QTest.keyClick(view.tray.list, KEY.Key_Delete)
    assert asked == [("aside", "northern", scene.span("northern", "Subscribe to our letter."), "intro")]


@pytest.mark.parametrize(("zone", "role"), [("aside", "intro"), ("outside", "boilerplate")])
def test_a_block_is_dropped_beside_the_grid(
    view: LineupView, scene: Scene, asked: Asked, monkeypatch: pytest.MonkeyPatch, zone: str, role: str
) -> None:
    target = view.tray.aside if zone == "aside" else view.tray.outside
    seen: list[bool] = []
    steps = [
        lambda: seen.append(target.isVisible()),
        lambda: seen.append(drag_over(target, QPoint(5, 5)).isAccepted()),
        lambda: drop(target, QPoint(5, 5)),
    ]
    assert not target.isVisible()
    drag(view, middle(view.grid, "1", "valley", 0), steps, monkeypatch)
    assert seen == [True, True]
    assert not target.isVisible()
    assert asked == [("aside", "valley", scene.span("valley", "The garden closes at ten."), role)]


def test_a_shared_block_dropped_beside_the_grid_leaves_one_point_only(
    view: LineupView, scene: Scene, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = view.tray.aside
    start = middle(view.grid, "2.b", "valley", 0)
    steps = [lambda: drag_over(target, QPoint(5, 5)), lambda: drop(target, QPoint(5, 5))]
    drag(view, start, steps, monkeypatch)
    assert asked == [("place", "valley", scene.span("valley", "Guests pay a deposit."), ("2.a",))]


def test_it_can_be_folded_away(view: LineupView) -> None:
    view.bar.tray.click()
    assert view.tray.isHidden()
    view.bar.tray.click()
    assert not view.tray.isHidden()


def test_what_the_keyboard_is_on_shows_in_the_reader(view: LineupView, scene: Scene, qtbot: QtBot) -> None:
    view.set_current("1", "northern")
    into_tray(view, qtbot, row=2)
    assert view.reader.text.caret == scene.span("northern", "Nobody speaks").start
    assert view.reader.told == ("northern", "on no point")
    view.focus("grid")
    qtbot.waitUntil(view.grid.hasFocus)
    assert view.reader.text.caret == scene.span("northern", "guests may sit").start
