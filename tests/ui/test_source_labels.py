"""Labels of two characters for the heads of the columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.points.source_labels import initials


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        (["harbour news", "valley-gazette", "northern"], ["HN", "VG", "No"]),
        (["post", "port", "poet"], ["Po", "Pr", "Pe"]),
        (["вестник", "北方日报"], ["Ве", "北方"]),
        (["---", "2024_report"], ["1", "2R"]),
    ],
)
def test_labels_are_initials_or_beginnings(names: list[str], labels: list[str]) -> None:
    assert initials(names) == labels


@given(st.lists(st.text(max_size=6), max_size=60))
def test_labels_are_never_empty_and_all_different(names: list[str]) -> None:
    found = initials(names)
    assert len(set(found)) == len(names)
    assert all(found)
