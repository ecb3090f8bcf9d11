"""Titles of points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.titles import title


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Guarantees:", "Guarantees"),
        ("Boats are red.\n", "Boats are red"),
        ("Conditions. Whoever redistributes the work must keep every notice in place:", "Conditions"),
        ("Each canton\n  shall provide boats;", "Each canton shall provide boats"),
        (
            "The two shores shall run one joint ferry service across the lake, every day of the year",
            "The two shores shall run one joint ferry…",
        ),
        (
            "Where ice closes the whole lake, buses shall replace the crossings at the same fare",
            "Where ice closes the whole lake…",
        ),
        ("双方同意在边境河流上共同修建一座水电站", "双方同意在边境河流上共同修建一座水电站"),
        ("Water level\nThe level of the lake is kept at 412 metres above the sea.", "Water level"),
        ("Water level\n\n  The level of the lake\nis kept at 412 metres.", "Water level"),
        ("水位\n湖面的水位全年保持在海拔四百一十二米。", "水位"),
        ("مستوى الماء\nيبقى مستوى البحيرة عند 412 مترا فوق سطح البحر", "مستوى الماء"),
        (
            "The level of the Great\nLake is kept by the parties.",
            "The level of the Great Lake is kept by the…",
        ),
        ("双方同意在边境河流上共同\n修建一座水电站", "双方同意在边境河流上共同 修建一座水电站"),
        (
            "The fees are:\nFour crowns for grown-ups and two for children",
            "The fees are: Four crowns for grown-ups and two…",
        ),
        ("…", "…"),
        ("", ""),
    ],
)
def test_titles(text: str, wanted: str) -> None:
    assert title(text) == wanted


@given(st.text(max_size=200), st.integers(10, 60))
def test_a_title_is_one_short_line(text: str, limit: int) -> None:
    made = title(text, limit)
    assert len(made) <= limit
    assert len(made.splitlines()) <= 1
    assert (made == "") == (text.strip() == "")
