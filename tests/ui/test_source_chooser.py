"""Choosing a source over a pane."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.text.model import Source
from app.ui.scale import choose_scale
from app.ui.theme import Theme
from app.ui.wordings.source_chooser import SourceChooser
from app.ui.wordings.source_list import OUTLET, STATE, SourceList

# The popup asks more of the window system than the one without a screen offers.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sources(count: int) -> list[Source]:
    names = ["harbour", "valley", "northern", *(f"more {n}" for n in range(count))]
    return [Source(f"s{n}", name, "", "", "", "", outlet=f"Desk {n}") for n, name in enumerate(names[:count])]


@pytest.fixture
def chooser(qtbot: QtBot, theme: Theme) -> Iterator[SourceChooser]:
    made = SourceChooser("left", theme)
    qtbot.addWidget(made)
    made.set_sources(sources(3), "s1")
    made.set_current("s0")
    with qtbot.waitExposed(made):
        made.show()
    yield made
    for drop in made.findChildren(SourceList):
        drop.close()


def dropped(chooser: SourceChooser) -> SourceList:
    chooser.showPopup()
    drop = QApplication.activePopupWidget()
    assert isinstance(drop, SourceList)
    return drop


def rows(drop: SourceList) -> list[str]:
    model = drop.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_shows_the_source_without_telling_that_it_was_chosen(chooser: SourceChooser, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.set_current("s2")
    assert (chooser.current(), chooser.currentText()) == ("s2", "northern")


def test_typing_chooses_at_once(chooser: SourceChooser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.keyClicks(chooser, "v")
    assert chosen.args == ["s1"]


def test_the_list_is_walked_and_entered_by_keyboard(chooser: SourceChooser, qtbot: QtBot) -> None:
    drop = dropped(chooser)
    assert rows(drop) == ["harbour", "valley", "northern"]
    assert not drop.search.isVisible()
    QTest.keyClick(drop.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.keyClick(drop.view, Qt.Key.Key_Return)
    assert chosen.args == ["s1"]
    assert not drop.isVisible()


def test_the_list_is_chosen_from_by_mouse(chooser: SourceChooser, qtbot: QtBot) -> None:
    drop = dropped(chooser)
    place = drop.view.visualRect(drop.view.model().index(2, 0)).center()
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.mouseClick(drop.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["s2"]


def test_many_sources_can_be_searched_by_name_and_outlet(chooser: SourceChooser, qtbot: QtBot) -> None:
    chooser.set_sources(sources(40), "s0")
    drop = dropped(chooser)
    assert drop.search.isVisible()
    QTest.keyClicks(drop.search, "desk 17")
    assert rows(drop) == ["more 14"]
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.keyClick(drop.search, Qt.Key.Key_Return)
    assert chosen.args == ["s17"]


def test_arrows_in_the_search_move_in_the_list(chooser: SourceChooser, qtbot: QtBot) -> None:
    chooser.set_sources(sources(40), "s0")
    drop = dropped(chooser)
    QTest.keyClicks(drop.search, "more 1")
    QTest.keyClick(drop.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.keyClick(drop.search, Qt.Key.Key_Return)
    assert chosen.args == ["s13"]


def test_nothing_found_and_enter_chooses_nothing(chooser: SourceChooser, qtbot: QtBot) -> None:
    chooser.set_sources(sources(40), "s0")
    drop = dropped(chooser)
    QTest.keyClicks(drop.search, "zebra")
    with qtbot.assertNotEmitted(chooser.chosen):
        QTest.keyClick(drop.search, Qt.Key.Key_Return)
    assert drop.isVisible()


def test_the_wheel_does_not_change_the_source(chooser: SourceChooser, qtbot: QtBot) -> None:
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own signature
    )
    with qtbot.assertNotEmitted(chooser.chosen):
        QApplication.sendEvent(chooser, turn)
    assert chooser.current() == "s0"


def test_reference_and_lacunae_are_told(chooser: SourceChooser) -> None:
    chooser.set_states({"s1": "lacuna", "s2": "mention"})
    assert [chooser.itemData(row, STATE) for row in range(3)] == ["listed", "lacuna", "mention"]
    assert chooser.itemData(1, OUTLET) == "Desk 1 · reference"
    assert not dropped(chooser).grab().isNull()


def test_new_sources_keep_the_one_shown(chooser: SourceChooser) -> None:
    chooser.set_current("s2")
    chooser.set_sources(sources(5), "s0")
    assert chooser.current() == "s2"


def test_an_outlet_that_only_repeats_the_name_is_left_out(chooser: SourceChooser) -> None:
    chooser.set_sources([Source("a", "harbour-news", "", "", "", "", outlet="Harbour News")], "")
    assert chooser.itemData(0, OUTLET) == ""
    assert "Source on the left" in chooser.accessibleName()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [96, 180, 260, 600])
@pytest.mark.parametrize("name", ["valley", "a name of a source " * 5])
def test_name_outlet_and_arrow_never_overlap(
    chooser: SourceChooser, direction: Qt.LayoutDirection, width: int, name: str
) -> None:
    chooser.setLayoutDirection(direction)
    chooser.resize(width, 34)
    chooser.set_sources([Source("a", name, "", "", "", "", outlet="The Evening Post")], "a")
    chooser.set_current("a")
    parts = chooser.parts()
    found = [part for part in (parts.swatch, parts.name, parts.outlet, parts.arrow) if part.width() > 0]
    if direction == Qt.LayoutDirection.RightToLeft:
        found.reverse()
    assert all(one.right() < other.left() for one, other in pairwise(found))
    assert chooser.rect().contains(found[0])
    assert chooser.rect().contains(found[-1])


def test_a_chooser_wants_room_for_all_that_it_tells(chooser: SourceChooser) -> None:
    chooser.set_sources(
        [Source("s1", "harbour", "", "", "", "", outlet="The Harbour Courier, late edition")], "s1"
    )
    chooser.set_current("s1")
    chooser.resize(chooser.sizeHint())
    parts = chooser.parts()
    told = chooser.fontMetrics().horizontalAdvance(str(chooser.itemData(0, OUTLET)))
    assert parts.outlet.width() >= told
    assert chooser.rect().contains(parts.arrow)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("share", [0.0, 0.5, 0.9])
def test_a_long_list_stays_on_the_screen_with_what_is_chosen_in_sight(
    chooser: SourceChooser, percent: int, share: float
) -> None:
    choose_scale(percent)
    screen = chooser.screen().availableGeometry()
    chooser.move(screen.left() + 20, screen.top() + round(share * screen.height()))
    chooser.set_sources(sources(50), "s1")
    chooser.set_current("s40")
    drop = dropped(chooser)
    assert screen.contains(drop.geometry())
    row = drop.view.visualRect(drop.view.currentIndex())
    assert drop.view.viewport().rect().contains(row)
