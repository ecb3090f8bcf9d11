"""The findings in the window: what is asked for in the list happens in the texts and in the project's file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.text.model import Note
from app.text.verdicts import Finding
from app.ui.findings.panel import FindingsPanel
from app.ui.findings.wanted import Wanted
from app.ui.settings import Settings
from app.ui.window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> FindingsPanel:
    """The panel of a window whose project has been gone through."""
    settle(qtbot, window)
    made = window.workbench.findings
    made.setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def settle(qtbot: QtBot, window: MainWindow) -> None:
    judging, jobs = window.session.judging, window.session.jobs
    qtbot.waitUntil(lambda: judging.is_complete and not jobs.running("judge"), timeout=20_000)


def go_to(qtbot: QtBot, window: MainWindow, panel: FindingsPanel, point: str) -> None:
    """Choose a point, and wait until the list has its findings: the wordings are painted first."""
    window.session.view.choose(point=point)
    qtbot.waitUntil(lambda: {found.variant.point for found in panel.model.listing.findings} == {point})


def choose(panel: FindingsPanel, words: str) -> Finding:
    """Choose the first finding in which somebody reads these words."""
    for row in range(panel.model.rowCount()):
        found = panel.model.row(panel.model.index(row)).finding
        if any(words in reading.text for reading in found.variant.readings):
            panel.list.choose([row], row)
            return found
    pytest.fail(f"{words} is in no finding")


def found_with(panel: FindingsPanel, words: str) -> Finding:
    """The finding in which somebody reads these words."""
    rows = (panel.model.row(panel.model.index(row)) for row in range(panel.model.rowCount()))
    return next(r.finding for r in rows if any(words in one.text for one in r.finding.variant.readings))


def stored(window: MainWindow) -> list[str]:
    """The states of the verdicts, as another program finds them in the file."""
    assert window.session.workspace is not None
    with Workspace.open(window.session.workspace.path, read_only=True) as workspace:
        return [verdict.state for verdict in workspace.verdicts()]


def test_the_findings_follow_the_point(qtbot: QtBot, window: MainWindow, panel: FindingsPanel) -> None:
    go_to(qtbot, window, panel, "2")
    assert found_with(panel, "250").variant.point == "2"
    go_to(qtbot, window, panel, "4")
    assert all("250" not in one.text for f in panel.model.listing.findings for one in f.variant.readings)


def test_in_the_point_a_finding_shows_with_sources_that_differ(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel
) -> None:
    go_to(qtbot, window, panel, "2")
    wanted = choose(panel, "250")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    here = window.session.view.place
    sides = [next(r.text for r in wanted.variant.readings if s in r.sources) for s in (here.left, here.right)]
    assert len(set(sides)) == 2
    assert window.workbench.modes.split.left.in_view()


def test_in_the_project_the_point_is_chosen_and_the_keyboard_stays_in_the_list(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel
) -> None:
    QTest.mouseClick(panel.head.scopes["project"], LEFT)
    panel.list.setFocus()
    choose(panel, "250")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert window.session.view.place.point == "2"
    choose(panel, "welcome")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert window.session.view.place.point == "4"
    assert panel.list.hasFocus()
    assert panel.model.rowCount() > 4


def test_the_findings_can_be_gone_through_one_after_the_other(
    window: MainWindow, panel: FindingsPanel
) -> None:
    panel.show_project()
    seen = []
    for _ in range(panel.model.rowCount()):
        window.workbench.next_finding(1)
        seen.append(panel.list.currentIndex().row())
        current = panel.model.row(panel.list.currentIndex()).finding
        assert window.session.view.place.point == current.variant.point
    assert seen == list(range(panel.model.rowCount()))
    window.workbench.next_finding(-1)
    assert panel.list.currentIndex().row() == seen[-2]


def test_the_findings_of_the_project_are_shown_and_get_the_keyboard(
    window: MainWindow, panel: FindingsPanel
) -> None:
    window.workbench.show_pane("findings", on=False)
    window.workbench.show_project_findings()
    assert panel.isVisible()
    assert panel.state.scope == "project"
    assert panel.list.hasFocus()


def test_dismissing_is_durable_undone_and_done_again_in_both_scopes(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel
) -> None:
    go_to(qtbot, window, panel, "2")
    choose(panel, "250")
    QTest.keyClick(panel.list, Qt.Key.Key_D)
    assert found_with(panel, "250").state == "dismissed"
    assert stored(window) == ["dismissed"]
    settle(qtbot, window)
    assert found_with(panel, "250").state == "dismissed"
    panel.show_project()
    assert found_with(panel, "250").state == "dismissed"
    assert window.actions_.action("undo").text().endswith("Dismiss a finding")
    window.actions_.action("undo").trigger()
    settle(qtbot, window)
    assert found_with(panel, "250").state == "open"
    assert stored(window) == []
    window.actions_.action("redo").trigger()
    settle(qtbot, window)
    assert found_with(panel, "250").state == "dismissed"


def test_an_undo_goes_where_it_can_be_seen(qtbot: QtBot, window: MainWindow, panel: FindingsPanel) -> None:
    go_to(qtbot, window, panel, "2")
    choose(panel, "250")
    QTest.keyClick(panel.list, Qt.Key.Key_C)
    go_to(qtbot, window, panel, "4")
    window.session.steps.undo()
    assert window.session.view.place.point == "2"


def test_kind_and_severity_of_the_analyst_are_shown_instead(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel
) -> None:
    go_to(qtbot, window, panel, "2")
    found = choose(panel, "250")
    menu = panel.strip.kind.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "party").trigger()
    menu = panel.strip.severity.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "low").trigger()
    settle(qtbot, window)
    changed = found_with(panel, "250")
    assert (changed.kind, changed.severity) == ("party", "low")
    choose(panel, "250")
    assert panel.strip.told.text().startswith(f"Found as {found.kind}, ")


def test_decisions_are_there_when_the_project_is_opened_again(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel, project: Path
) -> None:
    go_to(qtbot, window, panel, "2")
    choose(panel, "250")
    QTest.keyClick(panel.list, Qt.Key.Key_C)
    window.session.close()
    qtbot.waitUntil(lambda: len(panel.model.listing) == 0)
    window.open(project)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: len(panel.model.listing) > 0)
    assert found_with(panel, "250").state == "confirmed"


def test_scope_and_filter_are_there_when_the_project_is_opened_again(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel, project: Path
) -> None:
    panel.show_project()
    panel.head.severity.picked.emit(frozenset({"high", "medium"}))
    panel.head.by_point.click()
    state = panel.state
    window.session.close()
    window.open(project)
    assert panel.state == state
    settle(qtbot, window)
    assert panel.head.by_point.isChecked()
    points = [found.variant.point for found in panel.model.listing.findings]
    assert points == sorted(points)


def test_a_note_quotes_the_finding_knows_kind_and_severity_and_shows_on_it(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel
) -> None:
    panel.show_project()
    wanted = choose(panel, "250")
    QTest.keyClick(panel.list, Qt.Key.Key_N)
    (note,) = window.session.notes()
    assert (note.point, note.category, note.severity) == ("2", wanted.kind, wanted.severity)
    assert {anchor.exact for anchor in note.anchors} == {r.text for r in wanted.variant.readings if r.text}
    noted = Wanted(signs=frozenset({"noted"}))
    qtbot.waitUntil(lambda: len(window.session.judging.project.shown(noted)) > 0)


def test_the_panel_is_hidden_and_remembered_like_the_others(
    qtbot: QtBot, settings: Settings, project: Path, make_window: Callable[[], MainWindow]
) -> None:
    window = make_window()
    window.open(project)
    window.workbench._middle.setSizes([300, 220])
    height = window.workbench.findings.height()
    window.close()
    again = make_window()
    again.open(project)
    assert again.workbench.findings.height() == height
    again.actions_.action("show-findings").trigger()
    assert not again.workbench.findings.isVisible()
    again.close()
    third = make_window()
    third.open(project)
    assert not third.workbench.is_shown("findings")
    third.actions_.action("focus-findings").trigger()
    assert third.workbench.findings.isVisible()
    assert third.workbench.findings.height() > third.workbench.findings.minimumHeight()


def the_note(window: MainWindow) -> Note:
    """The one note of the project."""
    (made,) = window.session.notebook.every()
    return made


def test_a_new_note_is_on_the_finding_that_is_shown_in_the_texts(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel
) -> None:
    go_to(qtbot, window, panel, "2")
    wanted = choose(panel, "250")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    window.workbench.focus("left")
    window.handlers.new_note()
    made = the_note(window)
    assert {anchor.exact for anchor in made.anchors} == {r.text for r in wanted.variant.readings if r.text}
    assert (made.point, made.category) == ("2", wanted.kind)


@pytest.mark.parametrize("leave", ["point", "change"])
def test_a_finding_that_is_looked_at_no_more_is_not_noted(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel, leave: str
) -> None:
    go_to(qtbot, window, panel, "2")
    choose(panel, "250")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    window.workbench.focus("left")
    if leave == "point":
        window.session.view.step(1)
    else:
        window.handlers.next_change()
    window.handlers.new_note()
    assert the_note(window).anchors == ()


def test_with_the_keyboard_in_the_list_a_new_note_is_on_what_is_chosen_there(
    qtbot: QtBot, window: MainWindow, panel: FindingsPanel
) -> None:
    go_to(qtbot, window, panel, "2")
    wanted = choose(panel, "250")
    panel.list.setFocus()
    qtbot.waitUntil(panel.list.hasFocus)
    window.handlers.new_note()
    assert {a.exact for a in the_note(window).anchors} == {r.text for r in wanted.variant.readings if r.text}


def test_a_note_on_the_project_is_on_no_point_and_is_listed(window: MainWindow) -> None:
    window.handlers.new_project_note()
    made = the_note(window)
    assert (made.point, made.anchors) == ("", ())
    assert window.workbench.notes.current == made.id
    assert window.workbench.notes.scope == "project"
