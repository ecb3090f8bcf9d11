"""A line of words that goes on below."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.notes.flow import Flow


@pytest.fixture
def line(qtbot: QtBot) -> QWidget:
    """Three boxes of 60 x 20, 5 px apart."""
    made = QWidget()
    qtbot.addWidget(made)
    flow = Flow(spacing=5)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(60, 20)
        flow.addWidget(box)
    made.setLayout(flow)
    return made


def _places(line: QWidget) -> list[tuple[int, int]]:
    line.show()
    return [(box.x(), box.y()) for box in line.findChildren(QWidget)]


@pytest.mark.parametrize(
    ("width", "places"),
    [
        (190, [(0, 0), (65, 0), (130, 0)]),
        (189, [(0, 0), (65, 0), (0, 25)]),
        (60, [(0, 0), (0, 25), (0, 50)]),
    ],
)
def test_what_does_not_fit_goes_below(line: QWidget, width: int, places: list[tuple[int, int]]) -> None:
    line.resize(width, 100)
    assert _places(line) == places


def test_where_reading_begins_on_the_right_so_does_the_line(line: QWidget) -> None:
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.resize(190, 100)
    assert _places(line) == [(130, 0), (65, 0), (0, 0)]


def test_it_is_as_tall_as_its_lines(line: QWidget) -> None:
    flow = line.layout()
    assert flow is not None
    assert [flow.heightForWidth(width) for width in (190, 130, 60)] == [20, 45, 70]
    assert all(more <= less for less, more in pairwise(flow.heightForWidth(w) for w in range(60, 200)))


def test_an_item_can_be_taken_out(line: QWidget) -> None:
    flow = line.layout()
    assert flow is not None
    assert flow.takeAt(1) is not None
    assert flow.takeAt(7) is None
    assert flow.itemAt(2) is None
    assert flow.count() == 2


def test_a_hidden_item_takes_no_room(line: QWidget) -> None:
    line.resize(190, 100)
    line.show()
    line.findChildren(QWidget)[0].hide()
    flow = line.layout()
    assert flow is not None
    flow.activate()
    assert _places(line)[1:] == [(0, 0), (65, 0)]
    assert flow.sizeHint().width() == 130


@pytest.mark.parametrize(
    ("width", "places"),
    [
        (220, [(0, 0), (65, 0), (130, 0)]),  # the corner is free
        (219, [(0, 0), (65, 0), (0, 25)]),
        (130, [(0, 0), (0, 25), (65, 25)]),  # below it the line is whole
        (80, [(0, 29), (0, 54), (0, 79)]),  # nothing fits beside it
    ],
)
def test_a_corner_is_kept_free_where_the_first_line_ends(
    qtbot: QtBot, width: int, places: list[tuple[int, int]]
) -> None:
    made, flow = QWidget(), Flow(spacing=5, corner=lambda: QSize(30, 24))
    qtbot.addWidget(made)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(60, 20)
        flow.addWidget(box)
    made.setLayout(flow)
    made.resize(width, 200)
    assert _places(made) == places
