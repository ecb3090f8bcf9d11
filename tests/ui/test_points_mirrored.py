"""Where the parts of a point's row stand where one reads from right to left."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from app.ui.points.layout import ROW_HEIGHT, RowLayout

widths, counts = st.integers(220, 1200), st.integers(0, 80)
ITEM = 16
"""What the item of a row is indented by, in px."""


def both(width: int, count: int) -> tuple[RowLayout, RowLayout]:
    plain = RowLayout.fit(width, 28, count)
    return plain, replace(plain, is_mirrored=True)


def places(layout: RowLayout) -> list[QRect]:
    item = QRect(0 if layout.is_mirrored else ITEM, 0, layout.width - ITEM, ROW_HEIGHT)
    row = QRect(0, 0, layout.width, ROW_HEIGHT)
    return [*layout.words(item), layout.cells(row), layout.badge(row), layout.sign(row)]


@given(widths, counts)
def test_no_part_stands_on_another_in_either_direction(width: int, count: int) -> None:
    for layout in both(width, count):
        found = [place for place in places(layout) if place.width() > 0]
        for number, place in enumerate(found):
            assert QRect(0, 0, width, ROW_HEIGHT).contains(place)
            assert not any(place.intersects(other) for other in found[number + 1 :])


@given(widths, counts)
def test_every_part_stands_as_far_from_the_other_side(width: int, count: int) -> None:
    plain, mirrored = both(width, count)
    for one, other in zip(places(plain), places(mirrored), strict=True):
        assert (one.left(), one.width()) == (width - other.left() - other.width(), other.width())


@given(widths, st.integers(1, 80))
def test_the_first_source_is_where_reading_begins(width: int, count: int) -> None:
    plain, mirrored = both(width, count)
    cells = mirrored.cells(QRect(0, 0, width, ROW_HEIGHT))
    assert mirrored.cell_at(cells.right()) == 0 == plain.cell_at(plain.left)
    assert mirrored.strip_cell(0) == mirrored.strip - mirrored.cell
    assert mirrored.strip_shown == mirrored.strip - mirrored.shown
