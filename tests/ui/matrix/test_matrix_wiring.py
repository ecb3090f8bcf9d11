"""The overview in the window: made when it is wanted, true to the project, and a way to every pair."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.model import Anchor
from app.ui.matrix.page import MatrixPage
from app.ui.pages import COMPARE, OVERVIEW
from app.ui.window import MainWindow


def matrix(window: MainWindow) -> MatrixPage:
    assert window.pages.matrix is not None
    return window.pages.matrix


@pytest.fixture
def overview(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window that shows the overview."""
    qtbot.waitUntil(lambda: window.session.reviewing.is_known)
    window.actions_.action("overview").trigger()
    qtbot.waitUntil(lambda: bool(matrix(window).model.sheet.rows))
    return window


def spoken(window: MainWindow, row: int, column: int) -> str:
    return matrix(window).model.spoken(row, column)


def test_it_shows_all_points_against_the_reference(qtbot: QtBot, overview: MainWindow) -> None:
    sheet = matrix(overview).model.sheet
    assert [row.point for row in sheet.rows] == ["1", "2", "3", "4"]
    assert matrix(overview).base == overview.session.content.reference
    told = "4, northern: says nothing, 1 finding, not looked at"
    qtbot.waitUntil(lambda: spoken(overview, 3, 2) == told)


def test_another_base_is_computed(qtbot: QtBot, overview: MainWindow) -> None:
    page = matrix(overview)
    page.base_box.setCurrentIndex(1)
    page.base_box.activated.emit(1)
    qtbot.waitUntil(lambda: page.model.sheet.rows[0].base == page.base)
    assert spoken(overview, 0, 1).startswith("1, valley: the base")


def test_one_point_shows_every_source_against_every_other(qtbot: QtBot, overview: MainWindow) -> None:
    page = matrix(overview)
    page._one.click()
    qtbot.waitUntil(lambda: not page.model.sheet.is_of_points)
    assert [row.base for row in page.model.sheet.rows] == list(overview.session.content.source_ids)
    overview.session.view.choose(point="3")
    qtbot.waitUntil(lambda: page.model.sheet.rows[0].point == "3")


def test_a_cell_leads_to_its_pair(overview: MainWindow) -> None:
    page = matrix(overview)
    page.table.opened.emit(1, 2)
    here, sources = overview.session.view.place, overview.session.content.source_ids
    assert (here.point, here.left, here.right) == ("2", sources[0], sources[2])
    assert overview.pages.chosen == COMPARE


def test_the_base_itself_leads_to_its_point(overview: MainWindow) -> None:
    matrix(overview).table.opened.emit(2, 0)
    here = overview.session.view.place
    assert (here.point, here.left) == ("3", overview.session.content.source_ids[0])
    assert here.right != here.left


def test_notes_marks_and_review_come_with_the_edits(qtbot: QtBot, overview: MainWindow) -> None:
    first = overview.session.content.sources[1]
    overview.session.new_note([Anchor(first.id, 3, 9, first.text[3:9])], "Who?")
    qtbot.waitUntil(lambda: "1 note" in spoken(overview, 0, 1))
    overview.session.reviewing.mark(["1"], "done")
    assert spoken(overview, 0, 1).endswith("done")


def test_after_another_project_it_shows_that(qtbot: QtBot, overview: MainWindow, tmp_path: Path) -> None:
    overview.session.close()
    assert matrix(overview).model.sheet.rows == ()
    assert overview.pages.currentWidget() is overview.start_page


def test_another_reference_is_taken_up(qtbot: QtBot, overview: MainWindow) -> None:
    content = overview.session.content
    other = content.source_ids[1]
    overview.session.abreast.show(replace(content, reference=other))
    qtbot.waitUntil(lambda: matrix(overview).base == other)
    qtbot.waitUntil(lambda: matrix(overview).model.sheet.rows[0].base == other)


def test_it_is_made_only_when_it_is_wanted(window: MainWindow) -> None:
    assert window.pages.matrix is None
    window.show_page(OVERVIEW)
    assert window.pages.matrix is window.pages.currentWidget()


def test_going_on_leads_back_to_the_wordings(overview: MainWindow) -> None:
    overview.actions_.action("next-unseen").trigger()
    assert overview.pages.currentWidget() is overview.workbench


def test_the_cell_under_the_cursor_can_be_marked(overview: MainWindow) -> None:
    table = matrix(overview).table
    table.setFocus()
    table.go_to(2, 2)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_F10, both)
    assert overview.session.steps.undo_name == "Mark 3, harbour and northern as done"
    assert spoken(overview, 2, 2).endswith("done")
    QTest.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier)
    assert overview.session.steps.undo_name == "Mark 3 as done"
    assert overview.pages.currentWidget() is overview.pages.matrix
