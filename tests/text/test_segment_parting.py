"""Which numbers have parts, and what that decides."""

from app.text.segmentation.counting import ordered
from app.text.segmentation.lines import raw_lines
from app.text.segmentation.markers import markers
from app.text.segmentation.parting import with_parts
from app.text.segmentation.series import Candidate


def candidates(*lines: str) -> list[Candidate]:
    """A candidate for each line, nothing known of its manner but that its parts are not looked for yet."""
    text = "\n".join(lines)
    return [
        Candidate(marker, 1.0, (False,))
        for line in raw_lines(text)
        for marker in markers(text, line.start, line.end, line.indent)
    ]


def parted(*lines: str) -> list[int]:
    """The numbers of the lines whose markers have parts."""
    found = with_parts(candidates(*lines))
    return [number for number, candidate in enumerate(found) if candidate.manner[-1]]


def test_a_number_has_parts_if_the_first_of_them_comes_after_it() -> None:
    assert parted("1. x", "2. x", "2.1. x", "2.2. x", "3. x") == [1]


def test_a_letter_has_parts_by_its_name() -> None:
    assert parted("A. x", "A.1. x", "B. x", "B.1. x") == [0, 2]


def test_a_letter_is_not_the_number_of_its_place() -> None:
    assert parted("a. x", "b. x", "c. x", "3.1 x") == []


def test_a_roman_capital_has_parts_by_its_value() -> None:
    assert parted("I. x", "1.1. x", "II. x", "2.1. x") == [0, 2]


def test_of_two_numbers_the_one_in_the_column_of_the_parts_has_them() -> None:
    assert parted("2. x", "    1. x", "    2. x", "2.1. x") == [0]


def test_a_part_of_a_number_has_parts_of_its_own() -> None:
    assert parted("1. x", "1.1. x", "1.1.1. x") == [0, 1]


def test_parts_tell_which_of_two_lists_goes_on() -> None:
    lines = ("1. x", "1.1. x", "2. x", "2.1. x", "1. x", "2. x", "3. x", "3.1. x")
    lists = [[m.label for m in series.markers] for series in ordered(with_parts(candidates(*lines)))]
    assert ["1", "2", "3"] in lists
    assert lists.index(["1", "2", "3"]) == 0
    assert ["1", "2"] in lists


def test_without_parts_the_inner_list_goes_on() -> None:
    lines = ("1. x", "1.1. x", "2. x", "2.1. x", "1. x", "2. x", "3. x")
    lists = [[m.label for m in series.markers] for series in ordered(with_parts(candidates(*lines)))]
    assert lists[0] == ["1", "2"]
    assert ["1", "2", "3"] in lists
