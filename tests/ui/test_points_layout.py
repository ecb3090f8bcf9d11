"""Where the parts of a row stand, from narrow to wide and from few sources to many."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.points.layout import RowLayout
from app.ui.scale import choose_scale

widths, counts = st.integers(200, 1200), st.integers(1, 80)


@given(widths, counts)
def test_number_title_cells_and_badge_never_overlap(width: int, count: int) -> None:
    layout = RowLayout.fit(width, 28, count)
    start, length = layout.title(20)
    assert start + length <= layout.left
    assert layout.left + layout.shown <= width - 46


@given(st.integers(220, 1200), counts)
def test_a_cell_is_never_less_than_four_pixels_wide(width: int, count: int) -> None:
    layout = RowLayout.fit(width, 28, count)
    assert layout.cell >= 4
    assert layout.pitch > layout.cell
    assert layout.title(20)[1] > 40


@given(widths, counts, st.data())
def test_every_cell_can_be_reached_by_moving_them(width: int, count: int, data: st.DataObject) -> None:
    layout = RowLayout.fit(width, 28, count)
    moved = replace(layout, offset=data.draw(st.integers(0, layout.strip - layout.shown)))
    reached = [cell for x in range(width) if (cell := moved.cell_at(x)) is not None]
    assert min(reached) == moved.offset // layout.pitch
    assert (
        replace(layout, offset=layout.strip - layout.shown).cell_at(layout.left + layout.shown - 1)
        == count - 1
    )


@pytest.mark.parametrize("x", [0, 5000])
def test_beside_the_cells_there_is_none(x: int) -> None:
    assert RowLayout.fit(320, 28, 5).cell_at(x) is None


def test_few_sources_have_wide_cells_that_shrink_with_the_list() -> None:
    assert [RowLayout.fit(width, 28, 8).pitch for width in (600, 320, 220)] == [18, 12, 5]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_few_cells_can_be_seen_with_large_text_in_a_narrow_list(percent: int) -> None:
    choose_scale(percent)
    layout = RowLayout.fit(332, 32 * percent // 100, 5)
    assert layout.shown == layout.strip
    assert layout.cell >= 8
    assert layout.title(20)[1] > 80
