"""The alignment view in the window: each gesture is an edit that shows everywhere, and can be taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.store.workspace import Workspace
from app.text.model import Span
from app.ui.lineup.view import LineupView
from app.ui.window import MainWindow


@pytest.fixture
def view(window: MainWindow) -> LineupView:
    """The alignment view of the open project, in sight."""
    QTest.keyClick(window, Qt.Key.Key_F4)
    assert window.pages.lineup is not None
    return window.pages.lineup


def _segment(window: MainWindow, source: int, point: str) -> Span:
    found = window.session.content.wordings.own(window.session.content.source_ids[source], point)
    return found[0].span


def test_the_pages_change_by_keyboard(window: MainWindow, view: LineupView) -> None:
    assert view.isVisible()
    assert not window.workbench.isVisible()
    assert not window.actions_.action("next-change").isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.workbench.isVisible()
    assert window.actions_.action("next-change").isEnabled()


def test_a_passage_put_on_another_point_is_there_everywhere(window: MainWindow, view: LineupView) -> None:
    session = window.session
    valley, span = session.content.source_ids[1], _segment(window, 1, "2")
    view.placeRequested.emit(valley, span, ("3",))
    assert session.content.wordings.of(valley, "2").is_lacuna
    assert span in [piece.passage.span for piece in session.content.wordings.of(valley, "3").pieces]
    assert session.steps.undo_name == "Put words of valley on 3"
    window.actions_.action("undo").trigger()
    assert not session.content.wordings.of(valley, "2").is_lacuna


def test_every_request_is_an_edit_in_the_file(qtbot: QtBot, window: MainWindow, view: LineupView) -> None:
    session = window.session
    assert session.workspace is not None
    valley, span = session.content.source_ids[1], _segment(window, 1, "2")
    both = Span(span.start, _segment(window, 1, "3").end)
    absent = True
    requests: tuple[Callable[[], None], ...] = (
        lambda: view.splitRequested.emit(valley, span.start + 4),
        lambda: view.mergeRequested.emit(valley, both),
        lambda: view.asideRequested.emit(valley, both, "boilerplate"),
        lambda: view.releaseRequested.emit(valley, both),
        lambda: view.absentRequested.emit(valley, "1", absent),
        lambda: view.renameRequested.emit("2", "Money"),
        lambda: view.addRequested.emit("Parking", "2"),
        lambda: view.moveRequested.emit("4", ""),
    )
    names = []
    for request in requests:
        with qtbot.waitSignal(session.saved):
            request()
        names.append(session.steps.undo_name)
        with Workspace.open(session.workspace.path, read_only=True) as stored:
            assert stored.lineup() == session.correcting.lineup, session.steps.undo_name
            assert stored.check() == ()
    assert len(set(names)) == len(requests)
    for _ in requests:
        window.actions_.action("undo").trigger()
    assert session.content.point_ids == ("1", "2", "3", "4")
    assert session.correcting.lineup.corrections.pins == ()


def test_the_analyst_stays_at_the_cell_that_was_corrected(window: MainWindow, view: LineupView) -> None:
    valley = window.session.content.source_ids[1]
    view.focus("grid")
    view.go_to("3", valley)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Delete)
    assert window.session.content.wordings.of(valley, "3").is_lacuna
    assert view.current() == ("3", valley)
    window.actions_.action("undo").trigger()
    assert not window.session.content.wordings.of(valley, "3").is_lacuna
    assert view.current() == ("3", valley)
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert (window.session.view.place.point, window.session.view.place.right) == ("3", valley)


def test_a_new_point_is_the_current_one_and_can_be_removed(window: MainWindow, view: LineupView) -> None:
    view.addRequested.emit("Parking", "2")
    made = view.current()[0]
    assert window.session.content.point_ids.index(made) == 2
    view.removeRequested.emit(made)
    assert made not in window.session.content.point_ids


def test_a_cell_is_opened_for_comparison(window: MainWindow, view: LineupView) -> None:
    content = window.session.content
    view.openRequested.emit("3", content.source_ids[2])
    assert window.workbench.isVisible()
    place = window.session.view.place
    assert (place.point, place.left, place.right) == ("3", content.reference, content.source_ids[2])
