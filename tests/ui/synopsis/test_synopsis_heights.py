"""Where the rows of a column stand, as far as that is known."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.synopsis.heights import Heights


def test_what_is_learned_moves_all_below() -> None:
    heights = Heights([10, 20, 30])
    assert not heights.learn(1, 20)
    assert heights.learn(1, 25)
    assert [heights.top(row) for row in range(3)] == [0, 10, 35]
    assert heights.total == 65


@given(st.lists(st.integers(1, 50), min_size=1), st.integers(-10, 400))
def test_the_row_at_a_height_is_the_one_that_reaches_over_it(rows: list[int], y: int) -> None:
    heights = Heights(rows)
    row = heights.at(y)
    if 0 <= y < heights.total:
        assert heights.top(row) <= y < heights.top(row) + heights.height(row)
    else:
        assert row == (0 if y < 0 else len(rows) - 1)


def test_without_rows_nothing_stands_between() -> None:
    assert not Heights().between(0, 100)
