"""How markers become lists: because they count up, not because of one line."""

from app.text.segmentation.counting import ordered
from app.text.segmentation.lines import raw_lines
from app.text.segmentation.markers import markers
from app.text.segmentation.series import Candidate


def lists(*lines: str) -> list[list[str]]:
    """The labels of each list that the lines make; `?` before a line says that it is in a bad place for a marker."""
    text = "\n".join(line.removeprefix("?") for line in lines)
    found = [
        Candidate(marker, 0.2 if given.startswith("?") else 1.0)
        for given, line in zip(lines, raw_lines(text), strict=True)
        for marker in markers(text, line.start, line.end, line.indent)
    ]
    return [[marker.label for marker in series.markers] for series in ordered(found)]


def test_numbers_that_count_up_are_one_list() -> None:
    assert lists("1. x", "2. x", "3. x") == [["1", "2", "3"]]


def test_a_list_may_start_at_zero() -> None:
    assert lists("0. x", "1. x", "2. x") == [["0", "1", "2"]]


def test_a_number_that_is_not_the_next_stays_out() -> None:
    assert lists("1. x", "2. x", "2014. x", "3. x") == [["1", "2", "3"]]


def test_letters_start_over_under_each_head() -> None:
    assert lists("a. x", "b. x", "a. x", "b. x", "c. x") == [["a", "b"], ["a", "b", "c"]]


def test_a_list_of_the_same_style_inside_another_is_told_by_its_column() -> None:
    assert lists("1. x", "2. x", "  1. x", "  2. x", "3. x") == [["1", "2", "3"], ["1", "2"]]


def test_a_list_of_the_same_style_inside_another_is_told_without_columns_where_the_count_tells() -> None:
    assert lists("1. x", "2. x", "1. x", "2. x", "3. x", "3. x", "4. x") == [
        ["1", "2", "3", "4"],
        ["1", "2", "3"],
    ]


def test_i_after_h_is_a_letter_if_j_follows() -> None:
    assert lists(*(f"({c}) x" for c in "abcdefghij")) == [list("abcdefghij")]


def test_i_after_h_is_a_numeral_if_ii_follows() -> None:
    labels = [*"abcdefgh", "i", "ii", "iii"]
    assert lists(*(f"({c}) x" for c in labels)) == [list("abcdefgh"), ["i", "ii", "iii"]]


def test_roman_numerals_are_not_letters() -> None:
    assert lists(*(f"{n}. x" for n in ("I", "II", "III", "IV", "V", "VI"))) == [
        ["I", "II", "III", "IV", "V", "VI"]
    ]


def test_each_alphabet_counts_in_its_own_order() -> None:
    assert lists(*(f"{c}) x" for c in "абвгґде")) == [list("абвгґде")]
    assert lists(*(f"{c}) x" for c in "abcdđe")) == [list("abcdđe")]
    assert lists("α) x", "ε) x") == [["α"], ["ε"]]


def test_a_small_gap_is_an_error_of_the_source() -> None:
    assert lists("1. x", "2. x", "4. x", "5. x") == [["1", "2", "4", "5"]]


def test_no_gap_is_taken_if_the_missing_number_still_comes() -> None:
    assert lists("1. x", "2. x", "5. x", "3. x", "4. x") == [["1", "2", "3", "4"], ["5"]]


def test_a_repeated_number_is_an_error_of_the_source() -> None:
    assert lists("1. x", "2. x", "2. x", "3. x") == [["1", "2", "2", "3"]]


def test_of_two_equal_numbers_the_one_in_the_better_place_counts() -> None:
    assert lists("1. x", "2. x", "?3. x", "3. x", "4. x") == [["1", "2", "3", "4"]]


def test_no_list_starts_in_running_text() -> None:
    assert lists("?1. x", "?2. x") == []


def test_an_excerpt_may_start_anywhere_but_not_at_a_year() -> None:
    assert lists("7. x", "8. x", "9. x") == [["7", "8", "9"]]
    assert lists("2014. x", "2015. x", "2016. x") == []


def test_articles_may_leap() -> None:
    assert lists("Article 2", "Article 9", "Article 30") == [["2", "9", "30"]]


def test_an_inserted_article_comes_after_its_number() -> None:
    assert lists("§ 2 X", "§ 3 X", "§ 3a X", "§ 3b X", "§ 4 X") == [["2", "3", "3", "3", "4"]]


def test_decimal_numbers_are_one_list_for_each_prefix() -> None:
    assert lists("1.1 x", "1.2 x", "2.1 x", "2.2 x") == [["1.1", "1.2"], ["2.1", "2.2"]]
