"""A text made ready to be shown: paragraphs, markers, and the outline of its points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.cancel import Cancelled
from app.text.model import Role, Segment, Span
from app.ui.importing.sheet import LONGEST, Sheet

TEXT = "Before.\n1. A wall.\n(a) High; (b) white.\nMore of the wall.\n2. A gate.\nAfter."


def _segment(words: str, path: str, marker: str | None = None, rule: str = "number") -> Segment:
    start = TEXT.index(words)
    parts = tuple(path.split(".")) if path else ()
    roles: tuple[Role, ...] = ("intro", "point", "subpoint")
    return Segment(start, start + len(words), roles[len(parts)], parts, marker, rule)


SEGMENTS = (
    _segment("Before.", "", rule="paragraph"),
    _segment("A wall.", "1", "1."),
    _segment("High;", "1.a", "(a)", "letter"),
    _segment("white.", "1.b", "(b)", "glued letter"),
    _segment("More of the wall.", "1", rule="continuation"),
    _segment("A gate.", "2", "2."),
    _segment("After.", "", rule="paragraph"),
)


@pytest.fixture
def sheet() -> Sheet:
    return Sheet.of(TEXT, SEGMENTS)


def test_points_and_sub_points_are_counted_and_listed_once(sheet: Sheet) -> None:
    assert (sheet.points, sheet.subpoints) == (2, 2)
    assert [sheet.segments[n].path for n in sheet.outline] == [("1",), ("1", "a"), ("1", "b"), ("2",)]


def test_a_point_that_begins_with_a_continuation_is_listed_all_the_same() -> None:
    alone = (_segment("More of the wall.", "1", rule="continuation"), _segment("A gate.", "2", "2."))
    assert Sheet.of(TEXT, alone).points == 2


def test_a_segment_reaches_from_its_marker_to_its_end(sheet: Sheet) -> None:
    assert [sheet.reach(n).of(TEXT) for n in (1, 2, 3)] == ["1. A wall.", "(a) High;", "(b) white."]


def test_a_segment_without_a_marker_begins_with_its_words(sheet: Sheet) -> None:
    assert sheet.reach(0).of(TEXT) == "Before."


def test_a_character_belongs_to_the_segment_that_holds_it_or_its_marker(sheet: Sheet) -> None:
    assert sheet.owner(TEXT.index("(b)")) == 3
    assert sheet.owner(TEXT.index("gate")) == 5
    assert sheet.owner(TEXT.index("\n1.")) == -1


def test_segments_of_one_line_are_found_together(sheet: Sheet) -> None:
    line = sheet.paragraphs[2]
    assert list(sheet.meeting(line)) == [2, 3]


def test_segments_in_any_order_are_shown_in_reading_order() -> None:
    assert Sheet.of(TEXT, SEGMENTS[::-1]).segments == SEGMENTS


@given(st.text(alphabet="ab \n\u0645\U0001f600", max_size=3 * LONGEST))
def test_paragraphs_hold_every_character_but_line_ends(text: str) -> None:
    sheet = Sheet.of(text, ())
    assert "".join(span.of(text) for span in sheet.paragraphs) == text.replace("\n", "")
    assert all(len(span) <= LONGEST for span in sheet.paragraphs)
    assert list(sheet.tops) == sorted(set(sheet.tops))


def test_a_long_line_is_cut_between_words() -> None:
    text = "word " * LONGEST
    cut = Sheet.of(text, ()).paragraphs
    assert len(cut) > 1
    assert all(span.of(text).startswith("word") for span in cut)


def test_every_character_is_on_the_paragraph_that_is_found_for_it(sheet: Sheet) -> None:
    for number, span in enumerate(sheet.paragraphs):
        assert sheet.paragraph_at(span.start) == number
        assert sheet.paragraph_at(span.end) == number


@pytest.mark.parametrize(("text", "rtl"), [("A wall.", False), ("سور وباب (NATO).", True), ("123", False)])
def test_the_direction_is_that_of_most_letters(text: str, rtl: bool) -> None:
    assert Sheet.of(text, ()).rtl is rtl


def test_making_ready_a_long_text_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        Sheet.of("line\n" * 5_000, (), lambda: True)


def test_an_empty_text_is_one_empty_paragraph() -> None:
    assert Sheet.of("", ()).paragraphs == (Span(0, 0),)
