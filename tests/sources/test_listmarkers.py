"""Items of an HTML list carry the number, letter or bullet that a browser prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sources.listmarkers import numeral
from app.sources.pagetext import fragment_text


def _lines(markup: str) -> list[str]:
    return fragment_text(markup).split("\n")


@pytest.mark.parametrize(
    ("attributes", "markers"),
    [
        ("", "1. 2. 3."),
        ("start=10", "10. 11. 12."),
        ("start=' 7 '", "7. 8. 9."),
        ("start=x", "1. 2. 3."),
        ("start=99999999999999999999", "1. 2. 3."),
        ("start=-1", "-1. 0. 1."),
        ("reversed", "3. 2. 1."),
        ("reversed start=10", "10. 9. 8."),
        ("type=a", "a. b. c."),
        ("type=A start=26", "Z. AA. AB."),
        ("type=i start=8", "viii. ix. x."),
        ("type=I", "I. II. III."),
        ("type=a start=0", "0. a. b."),
        ("style='list-style-type: lower-latin'", "a. b. c."),
        ("style='color:red; list-style: upper-roman inside'", "I. II. III."),
    ],
)
def test_ordered_lists_are_numbered_as_their_attributes_say(attributes: str, markers: str) -> None:
    lines = _lines(f"<ol {attributes}><li>x</li><li>x</li><li>x</li></ol>")
    assert lines == [f"{marker} x" for marker in markers.split()]


def test_an_item_can_set_its_own_number_and_kind() -> None:
    assert _lines("<ol><li>x<li value=7>x<li>x<li type=A>x</ol>") == ["1. x", "7. x", "8. x", "I. x"]


def test_nested_lists_are_indented_and_bullets_change_with_depth() -> None:
    markup = "<ul><li>a<ul><li>b<ul><li>c<ul><li>d</ul></ul></ul><li>e</ul>"
    assert _lines(markup) == ["• a", "    ◦ b", "        ▪ c", "            ▪ d", "• e"]


def test_an_item_that_begins_with_a_list_prints_both_markers_on_one_line() -> None:
    assert _lines("<ol type=I><li><ol type=a><li>x<li>y</ol><li>z</ol>") == ["I. a. x", "    b. y", "II. z"]


def test_empty_items_count_but_print_nothing() -> None:
    assert _lines("<ol><li>x</li><li> </li><li>z</li></ol>") == ["1. x", "3. z"]


@pytest.mark.parametrize("tag", ["ol", "ul"])
@pytest.mark.parametrize(
    "own", [("1.", "2."), ("(a)", "(b)"), ("–", "–"), ("§ 5", "§ 6"), ("1.1", "1.2"), ("iv)", "v)")]
)
def test_a_list_whose_items_all_bring_a_marker_gets_none_besides(tag: str, own: tuple[str, str]) -> None:
    markup = f"<{tag}><li>{own[0]} x</li><li><p><b>{own[1]}</b> y</p></li></{tag}>"
    assert [line for line in _lines(markup) if line] == [f"{own[0]} x", f"{own[1]} y"]


def test_a_list_without_style_has_no_markers() -> None:
    assert _lines("<ul style='list-style: none'><li>x</li><li>y</li></ul>") == ["x", "y"]


@given(st.integers(min_value=1, max_value=5000))
def test_letters_and_roman_numerals_are_all_different(number: int) -> None:
    for kind in ("lower-alpha", "upper-roman"):
        assert numeral(number, kind) != numeral(number + 1, kind)


@pytest.mark.parametrize(
    ("number", "roman"), [(4, "iv"), (9, "ix"), (49, "xlix"), (1994, "mcmxciv"), (4000, "4000")]
)
def test_roman_numerals(number: int, roman: str) -> None:
    assert numeral(number, "lower-roman") == roman
