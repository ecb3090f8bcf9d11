"""What a point is part of, as its id tells."""

import pytest

from app.ui.lineage import lineage


@pytest.mark.parametrize(
    ("point", "way"),
    [("", []), ("10", ["10"]), ("10.a", ["10.a", "10"]), ("10.a.iv", ["10.a.iv", "10.a", "10"])],
)
def test_a_point_comes_first_and_then_all_that_it_is_part_of(point: str, way: list[str]) -> None:
    assert list(lineage(point)) == way
