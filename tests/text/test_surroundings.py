"""What stands around a passage in its source."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Span
from app.text.surroundings import surroundings

TEXT = "one\n\ntwo\nthree\nfour five\nsix\n\nseven\neight\nnine"


def test_it_is_whole_paragraphs_before_and_behind() -> None:
    at = TEXT.index("five")
    assert surroundings(TEXT, Span(at, at + 4), 2).of(TEXT) == "two\nthree\nfour five\nsix\n\nseven"


def test_a_text_ends_where_it_ends() -> None:
    assert surroundings(TEXT, Span(0, 3)).of(TEXT) == "one\n\ntwo\nthree\nfour five"
    assert surroundings("", Span(0, 0)) == Span(0, 0)


def test_a_paragraph_without_end_is_cut_between_words() -> None:
    text = "word " * 5000
    found = surroundings(text, Span(10_000, 10_004))
    assert len(found) < 4_000
    assert text[found.start - 1] == " "
    assert text[found.end] == " "


@given(st.text(alphabet="ab \n", max_size=200), st.data())
def test_the_passage_is_always_inside(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.integers(0, len(text))) for _ in "ab")
    found = surroundings(text, Span(start, end))
    assert 0 <= found.start <= start <= end <= found.end <= len(text)
