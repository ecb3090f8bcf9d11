"""The modes of reading in the window: whatever is asked of the wordings is answered by the one that shows."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.text.model import Anchor, Document, Note, Span
from app.text.verdicts import Finding
from app.ui.document.pane import DocumentPane
from app.ui.findings.panel import FindingsPanel
from app.ui.modes import Modes
from app.ui.session import Session
from app.ui.synopsis.view import SynopsisView
from app.ui.viewstate import MODES, Mode
from app.ui.window import MainWindow
from app.ui.wordings.marks import Side
from app.ui.wordings.source_chooser import SourceChooser
from app.ui.wordings.split_view import SplitView
from app.ui.wordings.view import WordingView
from app.ui.wordings.woven_view import WovenView

Pane = WordingView | DocumentPane
Quote = Callable[..., Anchor]
SOURCES = ["harbour", "valley", "northern"]


def _turn_to(qtbot: QtBot, window: MainWindow, mode: Mode) -> Modes:
    """Read in that mode; when it shows what there is to see of it."""
    window.actions_.action(f"read-{mode}").trigger()
    _settle(qtbot, window)
    return window.workbench.modes


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    jobs, judging = window.session.jobs, window.session.judging
    kinds = ("compare", "synopsis", "document texts", "document", "judge")
    synopsis = window.workbench.modes.synopsis
    qtbot.waitUntil(
        lambda: (
            judging.is_complete
            and (synopsis is None or synopsis.column.is_laid_out)
            and not any(map(jobs.running, kinds))
        ),
        timeout=20_000,
    )


def _panes(modes: Modes) -> dict[str, Pane]:
    """What shows the text of each source, by name."""
    shown = modes.shown
    if isinstance(shown, SynopsisView):
        return {row.header.heading.names: row.text for row in shown.column.rows}
    if isinstance(shown, SplitView) and isinstance(shown.woven, WovenView):
        return dict.fromkeys(shown.woven.names, shown.woven)
    named: list[tuple[SourceChooser, Pane]] = [
        (shown.left_chooser, shown.left),
        (shown.right_chooser, shown.right),
    ]
    return {chooser.currentText(): pane for chooser, pane in named}


def _text(pane: Pane) -> str:
    return pane.sheet.text if isinstance(pane, DocumentPane) else pane.wording.text


def _at(modes: Modes, name: str, words: str) -> int:
    """Where the text of a source has these words."""
    pane = _panes(modes)[name]
    if not isinstance(pane, WovenView):
        return _text(pane).index(words)
    side: Side = "left" if pane.names[0] == name else "right"
    return pane.pair.woven.place(side, pane.pair.of(side).text.index(words))


def _noted(modes: Modes, name: str, words: str) -> bool:
    """Whether the words of a source are marked as noted."""
    return bool(_panes(modes)[name].notes_at(_at(modes, name, words)))


def _source(session: Session, name: str) -> str:
    return next(source.id for source in session.content.sources if source.name == name)


def _bodies(window: MainWindow) -> list[tuple[str, list[str]]]:
    return [(note.point, [a.exact for a in note.anchors]) for note in window.session.notebook.every()]


# what shows


def test_the_mode_is_remembered_with_the_project(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[], MainWindow], project: Path
) -> None:
    _turn_to(qtbot, window, "all")
    window.close()
    again = make_window()
    assert again.open(project)
    assert again.workbench.modes.currentWidget() is again.workbench.modes.synopsis
    assert again.actions_.action("read-all").isChecked()


@pytest.mark.parametrize("mode", MODES)
def test_a_mode_has_the_texts_that_it_is_for(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    panes = _panes(_turn_to(qtbot, window, mode))
    assert list(panes) == (SOURCES if mode == "all" else SOURCES[:2])
    assert ("Pets" in _text(panes["harbour"])) is (mode == "document")


@pytest.mark.parametrize("mode", MODES)
def test_the_status_bar_tells_how_what_shows_differs(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    _turn_to(qtbot, window, mode)
    told = window.status.figures
    assert "difference" in told
    assert {"all": "3 sources", "document": "passages"}.get(mode, "similarity") in told


@pytest.mark.parametrize("mode", MODES)
def test_what_counts_as_a_difference_holds_in_every_mode(
    qtbot: QtBot, window: MainWindow, mode: Mode
) -> None:
    window.session.view.choose(point="3")
    _turn_to(qtbot, window, mode)
    by_characters = window.status.figures
    window.actions_.action("by-sentence").trigger()
    _settle(qtbot, window)
    assert window.status.figures != by_characters
    window.actions_.action("by-char").trigger()
    _settle(qtbot, window)
    assert window.status.figures == by_characters


@pytest.mark.parametrize("mode", MODES)
def test_type_has_one_size_in_all_modes(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    modes = window.workbench.modes
    for each in MODES:
        _turn_to(qtbot, window, each)
    _turn_to(qtbot, window, mode)
    before = modes.reading_size
    next(iter(_panes(modes).values())).zoomWanted.emit(1)
    assert modes.reading_size > before
    for each in MODES:
        assert _turn_to(qtbot, window, each).shown.reading_size == modes.reading_size


@pytest.mark.parametrize("mode", MODES)
def test_a_point_that_a_source_lacks_does_no_harm(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    northern = _source(window.session, "northern")
    window.session.view.choose(point="4", right=northern)
    modes = _turn_to(qtbot, window, mode)
    modes.next_change()
    modes.previous_change()
    assert "northern" in _panes(modes)
    assert window.status.figures


@pytest.mark.parametrize("mode", MODES)
def test_the_way_back_keeps_the_mode_and_swapping_changes_sides(
    qtbot: QtBot, window: MainWindow, mode: Mode
) -> None:
    modes = _turn_to(qtbot, window, mode)
    shown = modes.currentWidget()
    window.session.view.choose(point="3")
    window.actions_.action("swap").trigger()
    _settle(qtbot, window)
    assert next(iter(_panes(modes))) == "valley"
    window.actions_.action("back").trigger()
    window.actions_.action("back").trigger()
    _settle(qtbot, window)
    assert window.session.view.place.point == "1"
    assert next(iter(_panes(modes))) == "harbour"
    assert modes.currentWidget() is shown


@pytest.mark.parametrize("mode", MODES)
def test_the_sides_are_reached_by_keyboard(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    modes = _turn_to(qtbot, window, mode)
    held = []
    for action in ("focus-left", "focus-right"):
        window.actions_.action(action).trigger()
        held.append(window.focusWidget())
        assert modes.shown.isAncestorOf(held[-1])
    assert (held[0] is held[1]) is (mode in ("stacked", "inline"))


# differences and findings


@pytest.mark.parametrize("mode", MODES)
def test_differences_are_gone_through_round_and_round(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    window.session.view.choose(point="3")
    modes = _turn_to(qtbot, window, mode)
    places = []
    for step in (modes.next_change, modes.next_change, modes.previous_change):
        with qtbot.waitSignal(modes.shown.changeShown) as told:
            step()
        places.append(tuple(told.args or ()))
    assert places[0] == places[2] != places[1]


@pytest.mark.parametrize("mode", MODES)
def test_a_finding_is_shown_where_it_stands_in_every_mode(
    qtbot: QtBot, window: MainWindow, mode: Mode
) -> None:
    window.session.view.choose(right=_source(window.session, "northern"))
    modes = _turn_to(qtbot, window, mode)
    panel = window.workbench.findings
    panel.show_project()
    _choose(panel, "250")
    with qtbot.waitSignal(modes.shown.changeShown, timeout=10_000):
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert window.session.view.place.point == "2"
    pane = _panes(modes)["northern"]
    at = _at(modes, "northern", "250")
    if isinstance(pane, DocumentPane):
        assert pane.in_view().meets(Span(at, at + 3))
    qtbot.waitUntil(lambda: any("250" in said for said in pane.findings_at(at)))


@pytest.mark.parametrize("mode", MODES)
def test_the_keys_for_findings_lead_from_one_to_the_next(
    qtbot: QtBot, window: MainWindow, mode: Mode
) -> None:
    _turn_to(qtbot, window, mode)
    window.workbench.findings.show_project()
    rows = []
    for action in ("next-finding", "next-finding", "previous-finding"):
        window.actions_.action(action).trigger()
        _settle(qtbot, window)
        rows.append(window.workbench.findings.list.currentIndex().row())
    assert rows == [0, 1, 0]


def test_who_has_gone_on_is_not_led_back_to_a_finding(qtbot: QtBot, window: MainWindow) -> None:
    modes = _turn_to(qtbot, window, "document")
    panel = window.workbench.findings
    panel.show_project()
    finding = _choose(panel, "250")
    shown: list[tuple[int, int]] = []
    modes.shown.changeShown.connect(lambda *place: shown.append(place))
    window.session.view.choose(left=_source(window.session, "northern"))
    window.workbench.show_finding(finding)
    window.session.view.choose(point="4")
    _settle(qtbot, window)
    assert shown == []
    window.workbench.show_finding(finding)
    assert len(shown) == 1


# notes


@pytest.mark.parametrize("mode", MODES)
def test_a_note_is_made_from_what_is_selected(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    modes = _turn_to(qtbot, window, mode)
    pane, words = _panes(modes)["valley"], "till 10 p.m."
    at = _at(modes, "valley", words)
    pane.select(Span(at, at + len(words)))
    pane.noteWanted.emit()
    assert _bodies(window) == [("1", [words])]
    assert pane.selection() is None
    assert _noted(modes, "valley", words)


@pytest.mark.parametrize("mode", MODES)
def test_a_click_on_noted_words_leads_to_the_note(
    qtbot: QtBot, window: MainWindow, quote: Quote, mode: Mode
) -> None:
    modes = _turn_to(qtbot, window, mode)
    source = window.session.content.sources[1]
    note = window.session.notebook.add(Note("", "1", "Late.", (quote(source, "garden"),)))
    pane = _panes(modes)["valley"]
    with qtbot.waitSignal(modes.noteActivated) as told:
        pane.clicked.emit(_at(modes, "valley", "garden"))
    assert told.args == [note]
    assert window.workbench.notes.current == note


@pytest.mark.parametrize("mode", MODES)
def test_notes_are_marked_wherever_the_analyst_goes(
    qtbot: QtBot, window: MainWindow, quote: Quote, mode: Mode
) -> None:
    source = window.session.content.sources[0]
    window.session.notebook.add(Note("", "1", "Late.", (quote(source, "garden"),)))
    window.session.notebook.add(Note("", "2", "How much?", (quote(source, "200 euros"),)))
    modes = _turn_to(qtbot, window, mode)
    assert _noted(modes, "harbour", "garden")
    window.session.view.choose(point="2")
    _settle(qtbot, window)
    assert _noted(modes, "harbour", "200 euros")


@pytest.mark.parametrize("mode", MODES)
def test_notes_made_in_one_mode_are_marked_in_the_others(
    qtbot: QtBot, window: MainWindow, quote: Quote, mode: Mode
) -> None:
    for each in MODES:
        _turn_to(qtbot, window, each)
    other = MODES[MODES.index(mode) - 1]
    _turn_to(qtbot, window, other)
    source = window.session.content.sources[0]
    window.session.notebook.add(Note("", "1", "Late.", (quote(source, "garden"),)))
    assert _noted(_turn_to(qtbot, window, mode), "harbour", "garden")


def test_whole_documents_mark_the_notes_of_all_points_and_forget_those_undone(
    qtbot: QtBot, window: MainWindow, quote: Quote
) -> None:
    modes = _turn_to(qtbot, window, "document")
    source = window.session.content.sources[0]
    window.session.notebook.add(Note("", "4", "All of them?", (quote(source, "Pets"),)))
    assert _noted(modes, "harbour", "Pets")
    window.session.steps.undo()
    _settle(qtbot, window)
    assert not _noted(modes, "harbour", "Pets")


# coming and going


@pytest.mark.parametrize("mode", MODES)
def test_of_a_project_that_is_closed_nothing_is_worked_on(
    qtbot: QtBot, window: MainWindow, mode: Mode
) -> None:
    modes = _turn_to(qtbot, window, mode)
    window.session.view.choose(point="3")
    window.actions_.action("close").trigger()
    jobs = window.session.jobs
    assert not any(map(jobs.running, ("compare", "compare ahead", "synopsis", "document texts", "document")))
    left = [view for view in (modes.split, modes.synopsis, modes.document) if view is not None]
    assert modes.figures == ""
    assert all(not view.figures for view in left if not isinstance(view, SplitView))
    assert all(not view.selection_anchors() for view in left)


@pytest.mark.parametrize("mode", MODES)
def test_another_project_takes_the_place_of_one_that_is_still_worked_on(
    qtbot: QtBot, window: MainWindow, project: Path, mode: Mode
) -> None:
    other = project.with_name("other.variorum")
    with Workspace.create(other) as workspace, workspace.edit("Import"):
        workspace.add_source(Document("alone", "A wall.", b"A wall.", "text/plain", "utf-8"), ())
    _turn_to(qtbot, window, mode)
    window.session.view.choose(point="3")
    assert window.open(other)
    assert window.open(project)
    _settle(qtbot, window)
    assert "harbour" in _panes(window.workbench.modes)


@pytest.mark.parametrize("mode", MODES)
def test_a_source_that_goes_leaves_the_rest(qtbot: QtBot, window: MainWindow, mode: Mode) -> None:
    modes = _turn_to(qtbot, window, mode)
    for name in ("valley", "northern"):
        assert window.session.workspace is not None
        window.session.workspace.remove_source(_source(window.session, name))
        window.session.abreast.reload(window.session.workspace)
        _settle(qtbot, window)
    assert set(_panes(modes)) == {"harbour"}
    modes.next_change()
    window.actions_.action("undo").trigger()
    _settle(qtbot, window)
    assert len(_panes(modes)) == 2


def test_choices_that_do_not_apply_to_lining_up_cannot_be_made_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    paths = ("view/mode", "view/compare", "view/ignore")
    offered = [window.actions_.menu(path) for path in paths]
    menus = [button for button in window.findChildren(QToolButton) if button.menu() in offered]
    assert len(menus) == 3
    assert all(button.isEnabled() for button in menus)
    window.actions_.action("align").trigger()
    assert not any(button.isEnabled() for button in menus)
    assert not window.actions_.action("by-word").isEnabled()
    window.actions_.action("compare").trigger()
    assert all(button.isEnabled() for button in menus)


def _choose(panel: FindingsPanel, words: str) -> Finding:
    """Choose the first finding in which somebody reads these words."""
    for row in range(panel.model.rowCount()):
        found = panel.model.finding(row)
        if any(words in reading.text for reading in found.variant.readings):
            panel.list.choose([row], row)
            return found
    pytest.fail(f"{words} is in no finding")
