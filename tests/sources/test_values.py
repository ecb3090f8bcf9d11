"""Names are shown as they are, but for what deceives or cannot be shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.values import printable


@pytest.mark.parametrize(
    "name",
    [
        "می\u200cخواهم",
        "۲۰\u200cساله",
        "क्\u200dष",
        "ക്\u200dഷ",
        "👩\u200d🚀 diary",
        "❤\ufe0f\u200d🔥",
        "👩🏽\u200d💻",
        "🙂\u200d↔\ufe0f",
        "plan (2).txt",
    ],
)
def test_joiners_stay_between_what_they_join(name: str) -> None:
    assert printable(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\u200dplan", "\ufffdplan"),
        ("plan\u200c", "plan\ufffd"),
        ("a\u200d\u200db", "a\ufffd\ufffdb"),
        ("a \u200d b", "a \ufffd b"),
        ("a\u200b\u200db", "a\ufffd\ufffdb"),
        ("plan\u202etxt.exe", "plan\ufffdtxt.exe"),
        ("plan\u2066.txt", "plan\ufffd.txt"),
        ("two\nlines\a", "two\ufffdlines\ufffd"),
        ("half \udcff", "half \ufffd"),
    ],
)
def test_all_else_that_is_not_seen_is_replaced(name: str, shown: str) -> None:
    assert printable(name) == shown


@given(st.text())
def test_a_name_keeps_its_length_and_is_not_changed_again(name: str) -> None:
    shown = printable(name)
    assert len(shown) == len(name)
    assert printable(shown) == shown
    assert shown.translate({0x200C: None, 0x200D: None}).isprintable()
