"""Numbers that are out of sequence, or printed differently, are items all the same."""

from app.text.segmentation.counting import ordered
from app.text.segmentation.lines import raw_lines
from app.text.segmentation.markers import markers
from app.text.segmentation.series import Candidate
from app.text.segmentation.strays import with_strays


def lists(*lines: str) -> list[list[str]]:
    """The labels of each list that the lines make; `?` before a line says that it is in a bad place for a marker."""
    text = "\n".join(line.removeprefix("?") for line in lines)
    found = [
        Candidate(marker, 0.7 if given.startswith("?") else 1.0)
        for given, line in zip(lines, raw_lines(text), strict=True)
        for marker in markers(text, line.start, line.end, line.indent)
    ]
    return [[marker.label for marker in series.markers] for series in with_strays(ordered(found))]


def test_numbers_that_changed_places_stay_where_they_stand() -> None:
    assert lists("§ 5 X", "§ 7 X", "§ 6 X", "§ 8 X") == [["5", "7", "6", "8"]]
    assert lists("1. x", "2. x", "4. x", "3. x", "5. x") == [["1", "2", "4", "3", "5"]]


def test_the_last_number_may_be_printed_twice() -> None:
    assert lists("1. x", "2. x", "3. x", "3. x") == [["1", "2", "3", "3"]]


def test_a_number_that_the_list_has_is_no_stray() -> None:
    assert lists("1. x", "2. x", "3. x", "2. x", "4. x") == [["1", "2", "3", "4"], ["2"]]


def test_a_number_in_running_text_is_no_stray() -> None:
    assert lists("1. x", "2. x", "?4. x", "3. x", "5. x") == [["1", "2", "3", "5"]]


def test_a_number_in_another_column_is_no_stray() -> None:
    assert lists("1. x", "2. x", "      4. x", "3. x", "5. x") == [["1", "2", "3", "5"], ["4"]]


def test_a_number_printed_differently_is_taken_where_a_list_misses_it() -> None:
    assert lists("1. x", "2. x", "3) x", "4. x") == [["1", "2", "3", "4"]]
    assert lists("1- x", "2. x", "3. x", "4. x") == [["1", "2", "3", "4"]]


def test_a_number_printed_differently_is_left_alone_where_nothing_is_missing() -> None:
    assert lists("1. x", "2. x", "3) x", "3. x") == [["1", "2", "3"], ["3"]]
