"""Rows and heights of a long text: all of it, each row once, and heights that add up."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.document.heights import Heights, Measure
from app.ui.document.rows import CHUNK, Rows

MEASURE = Measure(20.0, 5.0, 10.0)


@given(st.text(st.sampled_from("ab \n"), max_size=80), st.integers(1, 200))
def test_rows_are_the_whole_text_and_end_at_line_ends(text: str, times: int) -> None:
    rows = Rows(text * times)
    spans = [rows.span(n) for n in range(len(rows))]
    assert "".join(span.of(text * times) for span in spans) == text * times
    assert all("\n" not in rows.line(n).of(text * times) for n in range(len(rows)))
    assert all(rows.at(span.start) == n for n, span in enumerate(spans))


def test_a_very_long_paragraph_is_in_several_rows_that_end_behind_a_space() -> None:
    text = "word " * 3000
    rows = Rows(text)
    assert len(rows) > 1
    assert max(len(rows.span(n)) for n in range(len(rows))) <= 2000
    assert all(text[rows.span(n).end - 1] == " " for n in range(len(rows)))


@pytest.fixture
def heights() -> Heights:
    """Of three chunks of rows of one line each, and one of an empty row."""
    return Heights(Rows("one line\n" * (3 * CHUNK)), MEASURE)


def test_a_row_begins_where_the_one_before_ends(heights: Heights) -> None:
    heights.put(3, 100.0)
    heights.put(CHUNK + 1, 7.0)
    tops = [heights.top(row) for row in range(3 * CHUNK + 1)]
    assert all(b - a == pytest.approx(heights.height(row)) for row, (a, b) in enumerate(pairwise(tops)))
    assert heights.total == pytest.approx(tops[-1] + heights.height(3 * CHUNK))


def test_a_row_is_found_by_its_height(heights: Heights) -> None:
    heights.put(3, 100.0)
    for row in (0, 3, 4, CHUNK - 1, CHUNK, 2 * CHUNK + 5):
        assert heights.at(heights.top(row) + 1) == row
    assert heights.at(-5) == 0
    assert heights.at(1e9) == 3 * CHUNK


def test_asking_moves_nothing(heights: Heights) -> None:
    total, end = heights.total, heights.top(3 * CHUNK)
    for row in range(0, 3 * CHUNK, 7):
        heights.height(row)
    assert heights.total == total
    assert heights.top(3 * CHUNK) == pytest.approx(end)


def test_a_measured_height_takes_the_place_of_the_estimate(heights: Heights) -> None:
    before = heights.height(5)
    assert not heights.is_measured(5)
    heights.put(5, before + 30)
    assert heights.is_measured(5)
    assert heights.top(6) == pytest.approx(heights.top(5) + before + 30)
    heights.put(5, before)
    assert heights.height(5) == before


@given(st.lists(st.tuples(st.integers(0, 3 * CHUNK), st.floats(1, 500)), max_size=20))
def test_whatever_is_measured_heights_add_up(found: list[tuple[int, float]]) -> None:
    heights = Heights(Rows("one line\n" * (3 * CHUNK)), MEASURE)
    for row, height in found:
        heights.put(row, height)
    count = 3 * CHUNK + 1
    assert sum(heights.height(row) for row in range(count)) == pytest.approx(heights.total)
    assert all(heights.at(heights.top(row) + 0.5) == row for row, _ in found)
