"""The model of the point list, as views, tool tips and screen readers ask it."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.text.model import Point
from app.text.overview import Cell, PointRow
from app.text.reviews import Standing
from app.ui.points.model import NOTES, PointsModel

NAMES = {"a": "harbour", "b": "valley", "c": "northern"}
CELLS = (Cell("a", "listed", 0.0), Cell("b", "listed", 0.19), Cell("c", "lacuna"))
ROWS = tuple(
    PointRow(Point(point, title), CELLS)
    for point, title in (
        ("1", "Garden"),
        ("2", "Deposit"),
        ("2.a", "Amount"),
        ("2.b", "Return"),
        ("3", "Pets"),
    )
)


@pytest.fixture
def model(qapp: object) -> PointsModel:
    made = PointsModel()
    made.set_rows(ROWS, NAMES, "a")
    return made


def ids(model: PointsModel, parent: QModelIndex | None = None) -> list[str]:
    above = parent or QModelIndex()
    return [model.point(model.index(row, 0, above)) for row in range(model.rowCount(above))]


def test_it_keeps_the_contract_of_models_while_it_is_fed(qtbot: QtBot) -> None:
    model = PointsModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    model.set_rows(ROWS, NAMES, "a")
    model.set_filter("amount")
    model.set_note_counts({"2.a": 1, "1": 2})
    model.set_kept({"2.a"})
    model.set_standings(lambda _point: Standing())
    model.set_kept(None)
    model.set_filter("")
    model.set_texts({"1": "the garden"})
    model.set_rows(ROWS[:2], NAMES, "b")
    model.set_rows((), {}, "")
    assert tester.model() is model


def test_sub_points_hang_under_their_point(model: PointsModel) -> None:
    assert ids(model) == ["1", "2", "3"]
    assert ids(model, model.index_of("2")) == ["2.a", "2.b"]
    assert model.point(model.parent(model.index_of("2.b"))) == "2"


def test_a_point_that_does_not_exist_or_show_has_no_index(model: PointsModel) -> None:
    model.set_filter("pets")
    assert not model.index_of("1").isValid()
    assert not model.index_of("99").isValid()
    assert model.index_of("3").row() == 0


def test_the_notes_of_sub_points_count_for_their_point(model: PointsModel) -> None:
    model.set_note_counts({"2": 1, "2.a": 2, "2.a.i": 1})
    assert [model.index_of(point).data(NOTES) for point in ("1", "2", "2.a", "2.b")] == [0, 4, 3, 0]


def test_only_rows_whose_notes_changed_are_told(model: PointsModel, qtbot: QtBot) -> None:
    model.set_note_counts({"1": 1, "2.a": 1})
    told: list[str] = []
    model.dataChanged.connect(lambda first, _last: told.append(model.point(first)))
    model.set_note_counts({"1": 1, "2.a": 2})
    assert sorted(told) == ["2", "2.a"]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (CELLS[0], "harbour: the reference"),
        (CELLS[1], "valley: similarity 0.81 to harbour"),
        (CELLS[2], "northern: says nothing"),
        (Cell("c", "mention"), "northern: mentioned in prose"),
        (Cell("b", "listed"), "valley: listed; not in harbour"),
    ],
)
def test_a_cell_can_be_said_in_words(model: PointsModel, cell: Cell, words: str) -> None:
    assert model.tip(cell) == words


def spoken(model: QAbstractItemModel, index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_screen_reader_hears_the_whole_row(model: PointsModel) -> None:
    model.set_note_counts({"2": 2})
    said = spoken(model, model.index_of("2"))
    assert said == "2 Deposit, 2 of 3 sources, furthest: valley 0.81, 2 notes"


def test_a_row_on_which_all_agree_names_no_furthest(model: PointsModel) -> None:
    rows: Sequence[PointRow] = [
        PointRow(Point("1", "Garden"), (Cell("a", "listed", 0.0), Cell("c", "lacuna")))
    ]
    model.set_rows(rows, NAMES, "a")
    assert spoken(model, model.index_of("1")) == "1 Garden, 1 of 2 sources"


def test_the_filter_tells_where_to_unfold(model: PointsModel) -> None:
    model.set_filter("return")
    assert model.opened_by_filter() == ["2"]
    assert model.hits == 1
    model.set_filter("")
    assert model.opened_by_filter() == []
    assert model.total == 3


def test_a_point_is_unfolded_for_a_part_that_is_kept_unless_it_is_kept_itself(model: PointsModel) -> None:
    model.set_kept({"2.a", "3"})
    assert model.opened_by_filter() == ["2"]
    model.set_kept({"2", "2.a"})
    assert model.opened_by_filter() == []
    model.set_kept(None)
    assert model.hits == 5


def test_what_is_kept_stays_so_over_new_rows(model: PointsModel) -> None:
    model.set_kept({"3"})
    model.set_rows(ROWS[2:], NAMES, "a")
    assert ids(model) == ["3"]


def test_only_rows_that_stand_otherwise_are_told(model: PointsModel, qtbot: QtBot) -> None:
    model.set_standings(lambda _point: Standing())
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_standings(lambda _point: Standing("done"), {"2.b"})
    assert [model.point(index) for index in told.args[:2]] == ["2.b", "2.b"]
    standing = model.standing(model.index_of("2.b"))
    assert standing is not None
    assert standing.state == "done"
