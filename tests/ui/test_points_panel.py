"""The point list as an analyst uses it, with the real widgets."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.text.model import Point, Source
from app.text.overview import Cell, PointRow
from app.ui.points.panel import PointsPanel
from app.ui.theme import Theme, ui_font

POINTS = ("1 Garden", "2 Deposit", "2.a Amount", "2.b Return", "10 House rules", "11 Pets")


def sources(count: int) -> list[Source]:
    return [Source(f"s{n}", f"source {n}", "", "text/plain", "utf-8", "") for n in range(count)]


def rows(count: int, points: Sequence[str] = POINTS) -> list[PointRow]:
    cells = tuple(Cell(f"s{n}", "listed", n / count) for n in range(count))
    return [PointRow(Point(*point.split(" ", 1)), cells) for point in points]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> PointsPanel:
    made = PointsPanel()
    qtbot.addWidget(made)
    made.set_theme(theme)
    made.set_rows(rows(3), sources(3), "s0")
    made.set_current("1")
    made.resize(320, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def visible(panel: PointsPanel) -> list[str]:
    """The points as they stand under each other."""
    found, index = [], panel.tree.indexAt(QPoint(5, 1))
    while index.isValid():
        found.append(panel.model.point(index))
        index = panel.tree.indexBelow(index)
    return found


def current(panel: PointsPanel) -> str:
    return panel.model.point(panel.tree.currentIndex())


def test_arrows_choose_and_a_setter_does_not(panel: PointsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.tree, Qt.Key.Key_Down)
    assert chosen.args == ["2"]
    with qtbot.assertNotEmitted(panel.chosen):
        panel.set_current("11")
        panel.set_rows(rows(3), sources(3), "s0")
    assert current(panel) == "11"


def test_a_click_chooses(panel: PointsPanel, qtbot: QtBot) -> None:
    place = panel.tree.visualRect(panel.model.index_of("10")).center()
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["10"]


def test_left_and_right_fold(panel: PointsPanel) -> None:
    panel.set_current("2")
    QTest.keyClick(panel.tree, Qt.Key.Key_Right)
    assert visible(panel) == ["1", "2", "2.a", "2.b", "10", "11"]
    QTest.keyClick(panel.tree, Qt.Key.Key_Left)
    assert visible(panel) == ["1", "2", "10", "11"]


def test_what_was_unfolded_stays_so_over_new_rows(panel: PointsPanel) -> None:
    panel.tree.expand(panel.model.index_of("2"))
    panel.set_rows(rows(3), sources(3), "s1")
    assert "2.b" in visible(panel)


def test_a_chosen_sub_point_is_unfolded_to(panel: PointsPanel) -> None:
    panel.set_current("2.b")
    assert current(panel) == "2.b"
    assert "2.b" in visible(panel)


def test_typing_in_the_list_goes_to_number_or_title(panel: PointsPanel, qtbot: QtBot) -> None:
    for typed, point in (("11", "11"), ("house", "10")):
        panel.tree.forget_typing()
        with qtbot.waitSignal(panel.chosen, check_params_cb=lambda got, want=point: got == want):
            QTest.keyClicks(panel.tree, typed)
        assert current(panel) == point


def test_the_filter_unfolds_what_it_found_and_folds_it_again(panel: PointsPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.filter_box, "amount")
    qtbot.waitUntil(lambda: visible(panel) == ["2", "2.a"])
    QTest.keyClick(panel.filter_box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: current(panel) == "1")
    assert visible(panel) == ["1", "2", "10", "11"]


def test_who_goes_into_the_list_while_it_is_filtered_stays_at_the_current_point(panel: PointsPanel) -> None:
    panel.set_current("2")
    panel.filter_box.setText("a")  # the first that is found is another
    QTest.keyClick(panel.filter_box, Qt.Key.Key_Down)
    assert current(panel) == "2"


def test_down_in_the_filter_goes_to_what_was_found(panel: PointsPanel, qtbot: QtBot) -> None:
    panel.focus_filter()
    QTest.keyClicks(panel.filter_box, "pets")
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.filter_box, Qt.Key.Key_Down)
    assert chosen.args == ["11"]
    qtbot.waitUntil(panel.tree.hasFocus)


def test_the_filter_also_reads_the_wordings(panel: PointsPanel) -> None:
    panel.set_texts({"10": "breaking them ends the guarantee."})
    panel.filter_box.setText("guarantee")
    assert visible(panel) == ["10"]


def test_an_empty_list_and_an_empty_result_say_so(panel: PointsPanel, qtbot: QtBot) -> None:
    sign = panel.tree.viewport().findChild(QLabel)
    assert isinstance(sign, QLabel)
    assert not sign.isVisible()
    panel.filter_box.setText("<b>zebra</b>")
    qtbot.waitUntil(sign.isVisible)
    assert "“<b>zebra</b>”" in sign.text()
    panel.filter_box.clear()
    panel.set_rows((), (), "")
    assert "Import" in sign.text()


def test_tool_tips_tell_the_title_and_each_cell(panel: PointsPanel) -> None:
    row = panel.tree.visualRect(panel.model.index_of("2")).center().y()
    layout = panel.tree.layout_of_rows
    assert panel.tree.tip_at(QPoint(60, row)) == "2  Deposit"
    assert (
        panel.tree.tip_at(QPoint(layout.left + layout.pitch, row)) == "source 1: similarity 0.67 to source 0"
    )
    assert panel.tree.tip_at(QPoint(60, 395)) == ""


def test_many_sources_are_reached_by_moving_the_cells(panel: PointsPanel, qtbot: QtBot) -> None:
    panel.set_rows(rows(50), sources(50), "s0")
    assert panel.across.isVisible()
    row = panel.tree.visualRect(panel.model.index_of("2")).center().y()
    panel.across.setValue(panel.across.maximum())
    layout = panel.tree.layout_of_rows
    assert panel.tree.tip_at(QPoint(layout.left + layout.shown - 1, row)).startswith("source 49:")
    source = panel.head.source_at(layout.left + layout.shown - 1)
    assert source is not None
    assert source.id == "s49"
    panel.resize(900, 400)
    qtbot.waitUntil(lambda: not panel.across.isVisible())


@pytest.mark.parametrize("width", [220, 320, 700])
@pytest.mark.parametrize("count", [0, 1, 5, 12, 50])
def test_it_can_be_painted_at_every_width(panel: PointsPanel, width: int, count: int) -> None:
    panel.set_rows(rows(count), sources(count), "s0")
    panel.set_note_counts({"2": 120, "10": 3})
    panel.set_pair("s0", "s1")
    panel.resize(width, 300)
    assert not panel.grab().isNull()


def test_far_wordings_are_stronger_than_near_ones(panel: PointsPanel, theme: Theme) -> None:
    panel.set_current("11")
    picture, layout = panel.tree.viewport().grab().toImage(), panel.tree.layout_of_rows
    y = panel.tree.visualRect(panel.model.index_of("10")).center().y()
    colors = [picture.pixelColor(layout.left + n * layout.pitch + layout.cell // 2, y) for n in range(3)]
    depth = [_distance(color, theme.color("panel")) for color in colors]
    assert depth[0] < depth[1] < depth[2]


def _distance(color: QColor, ground: QColor) -> int:
    return sum(abs(part(color) - part(ground)) for part in (QColor.red, QColor.green, QColor.blue))


def test_what_the_sources_have_comes_to_rows_that_show_already(panel: PointsPanel) -> None:
    many = [f"{n} Point" for n in range(1, 80)]
    panel.set_rows([PointRow(row.point, ()) for row in rows(3, many)], sources(3), "s0")
    assert panel.model.total == len(many)
    bar = panel.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    panel.set_rows(rows(3, many), sources(3), "s0")
    assert bar.value() == bar.maximum() > 0
    assert len(panel.model.row(panel.model.index_of("79")).cells) == 3


def test_a_row_of_which_little_is_known_says_what_it_can(panel: PointsPanel) -> None:
    panel.set_rows([PointRow(Point("1", "Garden"), ())], sources(3), "s0")
    index = panel.model.index_of("1")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "1 Garden"
    row = panel.tree.visualRect(index)
    cells = panel.tree.layout_of_rows.cells(row)
    assert panel.tree.tip_at(cells.center()) == "1  Garden"


def test_the_column_of_numbers_has_room_for_the_widest(panel: PointsPanel) -> None:
    labels = [f"{sign}{sign}{n}" for n in range(3) for sign in "1iWmx8"]
    panel.set_rows([PointRow(Point(label, "Garden"), ()) for label in labels], sources(3), "s0")
    metrics = QFontMetrics(ui_font())
    assert panel.tree.layout_of_rows.number >= max(map(metrics.horizontalAdvance, labels))


@pytest.mark.parametrize("are_known", [False, True])
def test_the_pair_is_marked_over_cells_only_where_there_are_some(
    panel: PointsPanel, *, are_known: bool
) -> None:
    known = rows(3)
    panel.set_rows(known if are_known else [PointRow(row.point, ()) for row in known], sources(3), "s0")
    before = panel.head.grab().toImage()
    panel.set_pair("s1", "s2")
    assert (panel.head.grab().toImage() != before) == are_known


def test_after_a_leap_all_rows_are_painted(panel: PointsPanel, qtbot: QtBot) -> None:
    """A frame after the wordings, wherever the list was before."""
    panel.set_rows(rows(3, [f"{n} Clause" for n in range(1, 400)]), sources(3), "s0")
    qtbot.wait(50)
    panel.set_current("300")
    qtbot.waitUntil(panel.tree.viewport().updatesEnabled)
    picture = panel.tree.viewport().grab().toImage()
    box = panel.tree.visualRect(panel.model.index_of("300"))
    selection = panel.tree.palette().highlight().color()
    assert any(picture.pixelColor(x, box.center().y()) == selection for x in range(picture.width()))
