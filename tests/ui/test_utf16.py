"""Code points and UTF-16 units: the map is exact for every text, both ways."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Span
from app.ui.utf16 import Utf16Map

# Characters of every width: ASCII, accents, joiners, ideographs, and those beyond the basic plane.
texts = st.text(st.one_of(st.sampled_from("aé\u200dש漢😀𝔘🇳"), st.characters(exclude_categories=["Cs"])))


def units(text: str) -> int:
    """How many UTF-16 units a text takes, by encoding it."""
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_a_position_is_the_encoded_length_of_what_stands_before_it(text: str) -> None:
    places = Utf16Map(text)
    assert [places.to_units(n) for n in range(len(text) + 1)] == [
        units(text[:n]) for n in range(len(text) + 1)
    ]
    assert places.length == units(text)


@given(texts)
def test_there_and_back_changes_nothing(text: str) -> None:
    places = Utf16Map(text)
    for point in range(len(text) + 1):
        assert places.to_point(places.to_units(point)) == point
        assert places.to_point(places.to_units(point), up=True) == point


@given(texts)
def test_the_middle_of_a_pair_belongs_to_its_character(text: str) -> None:
    places = Utf16Map(text)
    for point, character in enumerate(text):
        if units(character) == 2:
            middle = places.to_units(point) + 1
            assert (places.to_point(middle), places.to_point(middle, up=True)) == (point, point + 1)


@given(texts, st.data())
def test_a_span_covers_whole_characters_in_both_countings(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    places = Utf16Map(text)
    there = places.span_to_units(Span(start, end))
    assert len(there) == units(text[start:end])
    assert places.span_to_points(there) == Span(start, end)
