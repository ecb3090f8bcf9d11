"""The overview: cells, keys, tool tips and what the screen reader hears."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.text.matrix import Marks, MatrixRow
from app.text.model import Source
from app.text.overview import Cell
from app.text.reviews import REVIEW_STATES, ReviewState
from app.ui.elided import ElidedLabel
from app.ui.matrix.cells import CellPainter
from app.ui.matrix.legend import Legend
from app.ui.matrix.model import MatrixModel, Sheet
from app.ui.matrix.page import MatrixPage
from app.ui.theme import Theme

NAMES = {"a": "Harbour", "b": "Valley", "c": "Northern"}
ROWS = (
    MatrixRow("1", "a", (Cell("a", "listed", 0.0), Cell("b", "listed", 0.42), Cell("c", "lacuna"))),
    MatrixRow("1.a", "a", (Cell("a", "listed", 0.0), Cell("b", "mention"), Cell("c", "listed", None))),
)
MARKS = Marks({("1", "b"): 2}, {("1", "a", "b"): 1}, {("1", "a", "b"): "high"})


def sheet(
    rows: Sequence[MatrixRow] = ROWS, columns: Sequence[str] = ("a", "b", "c"), *, is_of_points: bool = True
) -> Sheet:
    return Sheet(
        rows,
        [row.point for row in rows],
        ["Title"] * len(rows),
        columns,
        NAMES,
        lambda s, p: f"{s} {p}",
        is_of_points,
    )


def source(name: str, title: str) -> Source:
    return Source(name, title, "", "text/plain", "utf-8", "")


@pytest.fixture
def page(qtbot: QtBot) -> MatrixPage:
    made = MatrixPage()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.set_sources([source(name, title) for name, title in NAMES.items()], "a")
    made.set_sheet(sheet())
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def model(page: MatrixPage) -> MatrixModel:
    return page.model


def middle(page: MatrixPage, row: int, column: int) -> QPoint:
    return page.table.visualRect(page.model.index(row, column)).center()


class TestWords:
    @pytest.mark.parametrize(
        ("row", "column", "said"),
        [
            (0, 0, "1, Harbour: the base"),
            (0, 1, "1, Valley: 0.42 apart"),
            (0, 2, "1, Northern: says nothing"),
            (1, 1, "1.a, Valley: mentioned in prose"),
            (1, 2, "1.a, Northern: listed; not in Harbour"),
        ],
    )
    def test_a_cell_is_told_by_point_source_and_distance(
        self, model: MatrixModel, row: int, column: int, said: str
    ) -> None:
        assert model.spoken(row, column) == said

    def test_notes_findings_and_review_are_told(self, model: MatrixModel) -> None:
        model.set_marks(MARKS)
        model.set_states(lambda _point, _base: {"b": "unseen"})
        assert model.spoken(0, 1) == "1, Valley: 0.42 apart, 1 finding, 2 notes, not looked at"

    def test_the_tool_tip_has_the_first_words(self, page: MatrixPage) -> None:
        tip = page.table.tip_at(middle(page, 0, 1))
        assert tip == "1  Valley\n0.42 apart\n\nb 1"

    def test_the_heads_tell_whole_names_and_titles_that_may_not_fit(self, model: MatrixModel) -> None:
        tip = Qt.ItemDataRole.ToolTipRole
        assert "Northern" in str(model.headerData(2, Qt.Orientation.Horizontal, tip))
        assert "1.a Title" in str(model.headerData(1, Qt.Orientation.Vertical, tip))

    def test_beside_the_cells_there_is_no_tool_tip(self, page: MatrixPage) -> None:
        assert page.table.tip_at(QPoint(5, 5_000)) == ""

    def test_the_screen_reader_finds_the_cells(self, page: MatrixPage) -> None:
        table = QAccessible.queryAccessibleInterface(page.table)
        said = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
        assert "1, Valley: 0.42 apart" in said

    def test_where_nothing_can_be_compared_the_page_says_so(self, page: MatrixPage) -> None:
        page.set_sheet(Sheet())
        assert page._empty.isVisible()
        assert not page.table.isVisible()
        page.set_sheet(sheet())
        assert page.table.isVisible()


class TestGoing:
    def test_a_click_opens_the_cell(self, qtbot: QtBot, page: MatrixPage) -> None:
        with qtbot.waitSignal(page.opened) as told:
            QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle(page, 1, 2))
        assert told.args == ["1.a", "a", "c"]

    def test_arrow_keys_go_about_and_return_opens(self, qtbot: QtBot, page: MatrixPage) -> None:
        page.table.go_to(0, 0)
        QTest.keyClick(page.table, Qt.Key.Key_Down)
        QTest.keyClick(page.table, Qt.Key.Key_Right)
        with qtbot.waitSignal(page.opened) as told:
            QTest.keyClick(page.table, Qt.Key.Key_Return)
        assert told.args == ["1.a", "a", "b"]

    def test_arrow_keys_alone_open_nothing(self, qtbot: QtBot, page: MatrixPage) -> None:
        page.table.go_to(0, 0)
        with qtbot.assertNotEmitted(page.opened):
            QTest.keyClick(page.table, Qt.Key.Key_Down)

    def test_it_shows_where_the_analyst_is(self, page: MatrixPage) -> None:
        page.set_place("1.a", "a", "c")
        index = page.table.currentIndex()
        assert (index.row(), index.column()) == (1, 2)

    def test_a_pair_without_the_base_is_where_its_right_source_stands(self, page: MatrixPage) -> None:
        page.set_place("1", "c", "b")
        assert page.table.currentIndex().column() == 1

    def test_of_one_point_the_rows_are_sources(self, page: MatrixPage) -> None:
        rows = tuple(MatrixRow("1", base, ROWS[0].cells) for base in NAMES)
        page.set_sheet(sheet(rows, is_of_points=False), "1  Title")
        page.set_place("1", "b", "c")
        index = page.table.currentIndex()
        assert (index.row(), index.column()) == (1, 2)

    def test_a_long_title_of_the_point_ends_in_dots(self, page: MatrixPage) -> None:
        rows = tuple(MatrixRow("1", base, ROWS[0].cells) for base in NAMES)
        page.set_sheet(sheet(rows, is_of_points=False), "1  " + "A long title " * 30)
        page.set_scope("point")
        told = [one for one in page.findChildren(ElidedLabel) if one.text().startswith("1  A long")]
        assert [one.is_cut for one in told] == [True]

    def test_another_scope_or_base_is_asked_for(self, qtbot: QtBot, page: MatrixPage) -> None:
        with qtbot.waitSignal(page.wanted):
            page._one.click()
        assert page.scope == "point"
        assert not page.base_box.isVisible()
        with qtbot.assertNotEmitted(page.wanted):
            page._one.click()


class TestLooks:
    def picture(self, page: MatrixPage, row: int, column: int) -> bytes:
        box = page.table.visualRect(page.model.index(row, column)).adjusted(3, 3, -3, -3)
        image = page.table.viewport().grab(box).toImage()
        return bytes(image.constBits())

    def test_every_mark_shows(self, page: MatrixPage) -> None:
        page.table.go_to(1, 0)
        seen = {self.picture(page, 0, 1)}
        page.set_marks(Marks({("1", "b"): 1}))
        seen.add(self.picture(page, 0, 1))
        page.set_marks(MARKS)
        seen.add(self.picture(page, 0, 1))

        def told(state: ReviewState, _point: str, _base: str) -> dict[str, ReviewState]:
            return {"b": state}

        for state in REVIEW_STATES:
            page.set_states(partial(told, state))
            seen.add(self.picture(page, 0, 1))
        assert len(seen) == 5  # what is not looked at has no sign

    @pytest.mark.parametrize("theme", Theme.names())
    @pytest.mark.parametrize("count", [2, 12, 50])
    def test_it_can_be_painted_in_every_theme_with_few_sources_and_many(
        self, page: MatrixPage, theme: str, count: int
    ) -> None:
        names = [f"s{n}" for n in range(count)]
        rows = [
            MatrixRow(str(n), "s0", tuple(Cell(name, "listed", 0.5) for name in names)) for n in range(40)
        ]
        page.set_theme(Theme.load(theme))
        page.set_sheet(sheet(rows, tuple(names)))
        assert not page.grab().isNull()

    def test_fifty_sources_fit_into_a_small_window(self, page: MatrixPage) -> None:
        names = [f"s{n}" for n in range(50)]
        page.resize(1280, 600)
        page.set_sheet(
            sheet([MatrixRow("1", "s0", tuple(Cell(n, "listed", 0.5) for n in names))], tuple(names))
        )
        assert page.table.horizontalScrollBar().maximum() == 0

    def test_from_right_to_left_the_first_source_is_on_the_right(self, page: MatrixPage) -> None:
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert middle(page, 0, 0).x() > middle(page, 0, 2).x()
        assert not page.grab().isNull()

    def test_only_what_shows_is_asked_for(self, page: MatrixPage) -> None:
        rows = [MatrixRow(str(n), "a", ROWS[0].cells) for n in range(1_000)]
        page.set_sheet(sheet(rows))
        asked: set[str] = set()

        def states(point: str, _base: str) -> dict[str, ReviewState]:
            asked.add(point)
            return {}

        page.set_states(states)
        page.table.viewport().grab()
        assert 0 < len(asked) < 100


def test_the_heads_are_as_high_as_the_longest_name_wants(page: MatrixPage) -> None:
    many = [f"s{n}" for n in range(40)]
    cells = tuple(Cell(name, "listed", 0.1) for name in many)
    heights = []
    for length in (4, 12, 80):
        names = {name: name.ljust(length, "x") for name in many}
        page.set_sheet(replace(sheet([MatrixRow("1", "s0", cells)], many), names=names))
        heights.append(page.table.sources_head.sizeHint().height())
    assert heights[0] < heights[1] < heights[2]
    assert heights[2] < page.height() / 2


def test_wide_titles_get_room_while_there_is_some(page: MatrixPage) -> None:
    page.resize(1400, 500)
    widths = []
    for title in ("Garden", "A title of many words, which tells much of what the point is about"):
        page.set_sheet(replace(sheet(), titles=[title, title]))
        widths.append(page.table.rows_head.width_wanted)
    assert widths[0] < widths[1] == page.table.rows_head.wanted()


def test_findings_that_matter_little_have_a_smaller_sign(page: MatrixPage) -> None:
    inked = {}
    for severity in ("low", "medium"):
        page.set_marks(Marks({}, {}, {("1", "a", "b"): severity}))
        page.set_sheet(sheet())
        spot = page.model.spot(0, 1)
        picture = CellPainter(Theme.load("light")).picture(spot, QSize(60, 28), 1.0).toImage()
        color = Theme.load("light").color(severity)
        inked[severity] = sum(picture.pixelColor(x, y) == color for x in range(14) for y in range(14))
    assert 0 < inked["low"] < inked["medium"]


class TestTheLegend:
    """It names every sign, in as many lines as it needs."""

    @pytest.fixture
    def legend(self, page: MatrixPage) -> Legend:
        return page.legend

    def test_it_names_all_signs(self, legend: Legend) -> None:
        told = legend.accessibleName()
        for word in (
            "the same",
            "far apart",
            "says nothing",
            "mentioned in prose",
            "not in the base",
            "done",
        ):
            assert word in told

    @pytest.mark.parametrize("width", [300, 700, 1100, 2000])
    def test_each_sign_has_its_place_within_the_width(self, legend: Legend, width: int) -> None:
        places = legend.places(width)
        assert all(place.right() < width for place in places)
        assert not any(one.intersects(other) for one, other in combinations(places, 2))
        assert legend.heightForWidth(width) == max(place.bottom() for place in places) + 1

    def test_a_wide_window_has_them_in_one_line(self, legend: Legend) -> None:
        assert len({place.top() for place in legend.places(2000)}) == 1
