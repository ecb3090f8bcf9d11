"""From the rendered text of a note back to its Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.note_place import place_in_source

BODY = "**The sum** differs.\n\n- first the sum\n- then the [date](note:x)"
SHOWN = "The sum differs.\nfirst the sum\nthen the date"


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The sum", "**The sum"),
        ("The sum differs.\nfirst the sum", "**The sum** differs.\n\n- first the sum"),
        ("The sum differs.\nfirst", "**The sum** differs.\n\n- first"),
        (SHOWN, BODY.removesuffix("](note:x)")),
    ],
)
def test_the_cursor_comes_to_where_the_click_was(before: str, expected: str) -> None:
    assert place_in_source(BODY, SHOWN, len(before)) == len(expected)


@given(st.text(), st.text(), st.integers(0, 20))
def test_there_is_always_a_place(body: str, shown: str, at: int) -> None:
    assert 0 <= place_in_source(body, shown, min(at, len(shown))) <= len(body)


@given(st.text(st.characters(exclude_characters="\n")), st.data())
def test_in_plain_text_it_is_the_very_place_if_its_line_stands_once(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    marked = f"{text[:at]}\ue000{text[at:]}"
    assert place_in_source(marked, marked, at + 1) == at + 1
