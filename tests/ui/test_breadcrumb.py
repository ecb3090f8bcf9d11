"""The line over the comparison: project and point, each a way to go elsewhere."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.text.model import Point
from app.ui.breadcrumb import Breadcrumb
from app.ui.window import MainWindow

LONG = "Notification of the competent authorities by the carrier within the time of the schedule"


def settle(widget: Breadcrumb) -> None:
    """Let the parts take their places."""
    if (layout := widget.layout()) is not None:
        layout.activate()


@pytest.fixture
def crumb(qtbot: QtBot) -> Breadcrumb:
    made = Breadcrumb()
    qtbot.addWidget(made)
    made.resize(600, 30)
    made.set_project("rules")
    made.show()
    return made


def test_it_says_project_and_point(window: MainWindow) -> None:
    window.session.view.choose(point="2")
    crumb = window.workbench.breadcrumb
    assert crumb.project.text() == "rules"
    assert crumb.project.accessibleName() == "Project rules"
    assert [part.accessibleName() for part in crumb.points if part.isVisible()] == ["Point 2 Deposit"]


def test_a_part_of_a_point_stands_behind_it(crumb: Breadcrumb, qtbot: QtBot) -> None:
    crumb.set_way([Point("10", "Guarantees"), Point("10.a", "Lapse")])
    first, last = crumb.points
    assert first.x() < last.x()
    with qtbot.waitSignal(crumb.pointChosen) as chosen:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert chosen.args == ["10"]
    with qtbot.waitSignal(crumb.pointsWanted):
        QTest.keyClick(last, Qt.Key.Key_Space)


def test_a_shorter_way_hides_what_is_not_on_it(crumb: Breadcrumb) -> None:
    crumb.set_way([Point("10", "Guarantees"), Point("10.a", "Lapse")])
    crumb.set_way([Point("3", "Pets")])
    assert [part.isVisible() for part in crumb.points] == [True, False]


def test_the_point_that_shows_leads_to_the_search_among_points(window: MainWindow, qtbot: QtBot) -> None:
    window.session.view.choose(point="2")
    QTest.mouseClick(window.workbench.breadcrumb.points[0], Qt.MouseButton.LeftButton)
    palette = window.anywhere.palette
    assert palette.isVisible()
    assert palette.text == "#"


def test_the_project_offers_what_concerns_all_of_it(window: MainWindow) -> None:
    menu = window.workbench.breadcrumb.project.menu()
    assert menu is not None
    assert window.actions_.action("sources") in menu.actions()


def test_every_part_can_be_reached_by_tab(crumb: Breadcrumb) -> None:
    crumb.set_way([Point("10", "Guarantees"), Point("10.a", "Lapse")])
    crumb.project.setFocus()
    seen = []
    for _ in range(3):
        seen.append(QApplication.focusWidget())
        QTest.keyClick(crumb.window(), Qt.Key.Key_Tab)
    assert seen == [crumb.project, *crumb.points]


@pytest.mark.parametrize("width", [240, 400, 600])
def test_long_names_give_way_and_the_tool_tip_has_them(crumb: Breadcrumb, width: int) -> None:
    crumb.set_project(LONG)
    crumb.set_way([Point("10", LONG), Point("10.a", LONG)])
    crumb.resize(width, 30)
    settle(crumb)
    parts = [crumb.project, *crumb.points]
    assert all(part.geometry().right() <= width for part in parts)
    assert all(LONG.rsplit(maxsplit=1)[-1] in part.toolTip() for part in parts)
    assert all(before.geometry().right() <= after.x() for before, after in pairwise(parts))


def test_it_is_mirrored_where_one_reads_from_the_right(crumb: Breadcrumb) -> None:
    crumb.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    crumb.set_way([Point("10", "Guarantees")])
    settle(crumb)
    assert crumb.points[0].x() < crumb.project.x()


def test_an_ampersand_in_a_name_is_no_key(crumb: Breadcrumb) -> None:
    crumb.set_project("Bread & Butter")
    assert crumb.project.text() == "Bread && Butter"
    assert crumb.project.accessibleName() == "Project Bread & Butter"
