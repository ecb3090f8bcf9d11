"""What was found, said so that an analyst understands it."""

import pytest
from pytestqt.qtbot import QtBot

from app.text.model import Segment
from app.text.segment import segment
from app.ui.importing import words
from app.ui.importing.sheet import Sheet


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1. A wall.\n2. A gate.\n3. A roof.", "3 points"),
        ("1. A wall:\na. high;\nb. white.\n2. A gate.\n3. A roof.", "3 points, 2 sub-points"),
        ("A wall was built. Nobody saw the gate.", "prose, no list"),
    ],
)
def test_a_text_is_summed_up(qtbot: QtBot, text: str, said: str) -> None:
    assert words.summary(Sheet.of(text, segment(text))) == said


def test_a_segment_is_called_by_its_path(qtbot: QtBot) -> None:
    assert words.name(Segment(0, 1, "point", ("10",))) == "Point 10"
    assert words.name(Segment(0, 1, "subpoint", ("10", "a"))) == "Sub-point 10.a"


def test_the_rule_is_told_with_its_marker(qtbot: QtBot) -> None:
    assert words.reason(Segment(0, 1, "point", ("1",), "1.", "number")) == "numbered item “1.”"
    assert "middle of a line" in words.reason(Segment(0, 1, "point", ("1",), "-", "glued bullet"))


def test_a_rule_that_has_no_words_yet_is_told_by_its_name(qtbot: QtBot) -> None:
    assert words.reason(Segment(0, 1, "point", ("1",), None, "new rule")) == "new rule"


def test_an_excerpt_is_one_line(qtbot: QtBot) -> None:
    text = "A wall\nof  stone"
    assert words.excerpt(text, Segment(0, len(text), "point", ("1",))) == "A wall of stone"
