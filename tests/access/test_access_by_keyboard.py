"""Everything can be come to and done by the keyboard, in the order in which it is read, and is seen where it is."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.ui.actions import ACTIONS, MENUS
from app.ui.restyling import Restyling
from app.ui.window import MainWindow
from tests.access.hearing import Name, controls, focused, interface, round_by_tab
from tests.access.test_access_tree import PAGES, show

THEMES = ("light", "dark", "strong-light", "strong-dark")


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_round_once(qtbot: QtBot, window: MainWindow, page: str) -> None:
    """From anywhere Tab comes to every control of the page once and then back to where it began, and Shift+Tab goes
    the same way back."""
    show(qtbot, window, page)
    start = focused()
    there = round_by_tab(start)
    back = round_by_tab(start, back=True)
    assert there[-1] is start
    assert {_named(one) for one in there} >= {_named(one) for one in controls(window)}
    assert back[-1] is start
    if page != "read-all":  # rows that are far out of sight are made when the keyboard comes near them
        assert [_named(one) for one in back] == [_named(one) for one in reversed(there)]


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_in_reading_order(qtbot: QtBot, window: MainWindow, page: str) -> None:
    """Pane by pane from the leading side; in each from the top: no pane is left and come back to."""
    show(qtbot, window, page)
    bench = window.workbench
    panes: tuple[QWidget, ...] = (bench.points, bench.breadcrumb, bench.modes, bench.findings, bench.notes)
    if page in ("overview", "align"):
        page_shown = window.pages.currentWidget()
        assert page_shown is not None
        panes = (page_shown,)
    round_ = round_by_tab(focused())[:-1]
    visited = [next((pane for pane in panes if pane.isAncestorOf(one)), None) for one in round_]
    turns = [pane for at, pane in enumerate(visited) if pane is not visited[at - 1]]
    assert Counter(turns).most_common(1)[0][1] <= 1 or len(panes) == 1
    order = [panes.index(pane) for pane in turns if pane is not None]
    first = order.index(0)
    assert order[first:] + order[:first] == sorted(order)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("page", ["compare", "read-all", "read-document", "align"])
def test_where_the_keyboard_is_can_be_seen(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, page: str, theme: str
) -> None:
    """A control looks otherwise when it has the keyboard."""
    window.appearance.choose(theme)
    qtbot.waitUntil(lambda: not Restyling.of(qapp).is_on)
    show(qtbot, window, page)
    unseen, one, seen = [], focused(), set[QWidget]()
    while one not in seen:
        seen.add(one)
        held = _picture(window, one)
        one.clearFocus()
        if held == _picture(window, one) and not one.visibleRegion().isEmpty():
            unseen.append(_named(one))
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(one, Qt.Key.Key_Tab)
        one = focused()
    assert unseen == []


def test_every_action_is_in_a_menu_that_keys_open(window: MainWindow) -> None:
    """Alt and a letter open each menu, and no two entries beside each other have the same letter."""
    for path in MENUS:
        menu = window.actions_.menu(path)
        assert "&" in menu.title()
    for menu in [menu for menu in window.findChildren(QMenu) if menu.parent() is window.menuBar()]:
        letters = Counter(_letter(action.text()) for action in menu.actions() if "&" in action.text())
        assert [letter for letter, count in letters.items() if count > 1] == []
    offered = {action for menu in window.findChildren(QMenu) for action in menu.actions()}
    assert [entry.id for entry in ACTIONS if window.actions_.action(entry.id) not in offered] == []


def _letter(text: str) -> str:
    return text[text.index("&") + 1].casefold()


def _named(one: QWidget) -> str:
    return f"{type(one).__name__} {interface(one).text(Name)}"


def _picture(window: QWidget, one: QWidget) -> QImage:
    """The control as it is seen, with a little of what is around it."""
    place = one.mapTo(window, QPoint(0, 0))
    around = one.rect().translated(place).adjusted(-4, -4, 4, 4)
    return window.grab(around).toImage()
