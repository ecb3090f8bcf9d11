"""Layouts mirror their margins in a program that is read from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.boxes import column, placed, row
from app.ui.synopsis.header import BlockHeader
from app.ui.theme import Theme

MARGINS = 16, 1, 8, 2


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_margins_are_as_said_from_left_to_right(qapp: QApplication) -> None:
    assert placed(MARGINS) == MARGINS


def test_left_and_right_change_places_from_right_to_left(mirrored: None) -> None:
    for box in (row(margins=MARGINS), column(margins=MARGINS)):
        found = box.contentsMargins()
        assert (found.left(), found.top(), found.right(), found.bottom()) == (8, 1, 16, 2)


def test_what_a_heading_offers_stands_where_its_line_ends(mirrored: None, qapp: QApplication) -> None:
    header = BlockHeader(Theme.load("light"))
    header.resize(600, 32)
    header.set_edge(40, 590)
    base, side_by_side = header.base_button.geometry(), header.open_button.geometry()
    assert base.left() == 600 - 590
    assert side_by_side.left() == base.right() + 1
