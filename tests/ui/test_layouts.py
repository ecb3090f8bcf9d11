"""How the panes are arranged: named layouts, the analyst's own, and the far side."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.ui.layouts import HIDDEN
from app.ui.settings import OWN_LAYOUT, Settings
from app.ui.window import MainWindow


def trigger(window: MainWindow, *actions: str) -> None:
    for name in actions:
        window.actions_.action(name).trigger()


@pytest.mark.parametrize("name", HIDDEN)
def test_a_named_layout_shows_what_it_is_for(window: MainWindow, name: str) -> None:
    trigger(window, "layout-reading", f"layout-{name}")
    assert window.workbench.hidden_panes() == list(HIDDEN[name])
    assert window.workbench.modes.isVisible()


def test_the_analysts_own_layout_comes_back(window: MainWindow) -> None:
    assert not window.actions_.action("layout-own").isEnabled()
    trigger(window, "show-findings", "mirror-panes", "keep-layout")
    trigger(window, "layout-everything", "mirror-panes")
    assert not window.workbench.is_mirrored
    trigger(window, "layout-own")
    assert window.workbench.hidden_panes() == ["findings"]
    assert window.workbench.is_mirrored


def test_points_and_notes_change_places(window: MainWindow) -> None:
    bench = window.workbench
    points, notes = bench.points.width(), bench.notes.width()
    trigger(window, "mirror-panes")
    assert bench.notes.x() < bench.modes.mapTo(bench, bench.modes.rect().center()).x() < bench.points.x()
    assert (bench.points.width(), bench.notes.width()) == (points, notes)
    assert window.actions_.action("mirror-panes").isChecked()
    trigger(window, "mirror-panes")
    assert bench.points.x() < bench.notes.x()


def test_sides_and_folds_are_remembered(window: MainWindow, make_window: Callable[[], MainWindow]) -> None:
    trigger(window, "mirror-panes", "fold-unchanged")
    window.close()
    again = make_window()
    assert again.workbench.is_mirrored
    assert again.workbench.modes.folds
    assert again.actions_.action("fold-unchanged").isChecked()


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"hidden": 3, "widths": "%", "heights": 1}'])
def test_a_layout_that_cannot_be_read_does_no_harm(window: MainWindow, settings: Settings, kept: str) -> None:
    settings.put(OWN_LAYOUT, kept)
    window.handlers.set_layout("own")
    assert window.workbench.modes.isVisible()


def test_findings_have_room_for_their_buttons_in_a_usual_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1600, 1000)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.workbench.findings.model.rowCount() > 0)
    assert window.workbench.findings.strip.kind.isVisible()


def test_heights_that_the_analyst_has_arranged_stay(window: MainWindow, qtbot: QtBot) -> None:
    bench = window.workbench
    window.resize(1600, 1000)
    with qtbot.waitExposed(window):
        window.show()
    own = bench.heights()
    bench.restore_heights(own)
    height = bench.findings.height()
    window.resize(1600, 800)
    window.resize(1600, 1000)
    assert abs(bench.findings.height() - height) <= 1


@pytest.mark.parametrize("pane", ["points", "notes", "findings"])
def test_the_keyboard_goes_from_a_pane_that_is_hidden_to_the_wordings(
    window: MainWindow, qtbot: QtBot, pane: str
) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.workbench.findings.model.rowCount() > 0)
    window.workbench.focus(pane)
    assert not window.workbench.modes.isAncestorOf(window.focusWidget())
    window.handlers.set_layout("reading")
    assert window.workbench.modes.isAncestorOf(window.focusWidget())
