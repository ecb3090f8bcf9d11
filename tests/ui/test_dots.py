"""Rows of dots: as even as print, wherever they stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.ui.wordings.dots import Dots

WIDTH, HEIGHT = 300, 24


def drawn(left: float, right: float, y: float, ratio: float = 1.0) -> list[int]:
    """How much ink is in every column of the screen's pixels."""
    picture = QImage(round(WIDTH * ratio), round(HEIGHT * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.translate(0, -100)  # as on a page that is scrolled
        Dots(QColor("black"), 1.6, 2.0).draw(painter, left, right, 100 + y)
    rows = range(picture.height())
    return [sum(picture.pixelColor(x, row).alpha() for row in rows) for x in range(picture.width())]


@given(left=st.floats(1, 120), length=st.floats(8, 150), y=st.floats(5, 18))
def test_all_dots_look_alike(qapp: object, left: float, length: float, y: float) -> None:
    columns = drawn(left, left + length, y)
    first = next(x for x, ink in enumerate(columns) if ink)
    period = 3
    assert columns[first : first + period][-1] == 0
    dots = {tuple(columns[x : x + period]) for x in range(first, WIDTH, period) if columns[x]}
    assert len(dots) == 1


@given(left=st.floats(1, 120), length=st.floats(8, 150), ratio=st.sampled_from((1.0, 1.25, 1.5, 2.0, 3.0)))
def test_a_row_keeps_to_its_place(qapp: object, left: float, length: float, ratio: float) -> None:
    """To the breadth of a dot, and of what is between two."""
    places = [x / ratio for x, ink in enumerate(drawn(left, left + length, 12, ratio)) if ink]
    assert abs(places[0] - left) <= 2
    assert abs(places[-1] - (left + length)) <= 5


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_ink_and_no_ink_take_turns(qtbot: QtBot, ratio: float) -> None:
    columns = [bool(ink) for ink in drawn(10, 200, 12, ratio)]
    turns = sum(a != b for a, b in pairwise(columns))
    assert turns >= 2 * 190 // 4


def test_a_stretch_too_short_for_two_has_one(qtbot: QtBot) -> None:
    assert sum(bool(ink) for ink in drawn(10, 11, 12)) == 2
