"""A snippet is one line around what was found, marked exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.folding import fold
from app.text.query import Term, parse
from app.text.snippets import WIDTH, Snippet, finders, snippet

LONG = "The guest pays at the desk. " * 20


def made(text: str, typed: str) -> Snippet:
    return snippet((text,), finders(parse(typed).terms))


def marked(text: str, typed: str) -> list[str]:
    found = made(text, typed)
    return [mark.of(found.text) for mark in found.marks]


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Die Straße in Zürich", "strasse zurich", ["Straße", "Zürich"]),
        ("Cafe\u0301 society", "cafe", ["Cafe\u0301"]),
        ("co\u00adoperate now", "operate", ["operate"]),
        ("أَحْمَد في المدرسة", "احمد", ["أَحْمَد"]),
        ("条约第十条规定", "十条", ["十条"]),
        ("ราชอาณาจักรไทย", "อาณา", ["อาณา"]),
        ("संधि के अनुसार", "अनुसार", ["अनुसार"]),
        ("대한민국 정부", "민국", ["민국"]),
        ("don’t panic", "don't", ["don’t"]),
        ("It costs 5 € now", "€", ["€"]),
    ],
)
def test_what_was_sought_is_marked_as_it_stands(text: str, typed: str, found: list[str]) -> None:
    assert marked(text, typed) == found


def test_whole_words_are_shown_rather_than_parts_of_words() -> None:
    assert made("A party. " + "x" * 300 + " An art of it.", "art").found is not None
    assert marked("A party. " + "filler " * 60 + " An art of it.", "art") == ["art"]


def test_a_part_of_a_word_is_marked_where_there_is_no_whole_word() -> None:
    assert marked("A party.", "art") == ["art"]


def test_only_whole_words_of_a_phrase_are_marked() -> None:
    assert marked("the artist, the art", '"the art" ') == ["the art"]


def test_unwanted_words_are_not_marked() -> None:
    assert marked("a guest pays", "guest -pays ") == ["guest"]


def test_the_part_with_what_was_sought_is_shown() -> None:
    found = snippet(("Nothing here.", "The deadline is near."), finders(parse("deadline").terms))
    assert (found.part, found.text) == (1, "The deadline is near.")


def test_without_words_the_beginning_is_shown() -> None:
    assert snippet((LONG,), ()).text.startswith("The guest pays")
    assert snippet((), ()).text == ""


def test_what_was_found_far_inside_is_shown_with_ellipses() -> None:
    found = made(LONG + "deadline " + LONG, "deadline")
    assert found.text.startswith("…")
    assert found.text.endswith("…")
    assert [mark.of(found.text) for mark in found.marks] == ["deadline"]


def test_a_hit_at_the_end_of_a_very_long_text_is_found() -> None:
    text = "filler " * 3_000 + "deadline"
    found = made(text, "deadline").found
    assert found is not None
    assert found.of(text) == "deadline"


def test_a_snippet_is_one_line_without_controls_of_direction() -> None:
    assert made("a\n\n\tb \u202ec\u202c d\u2067e", "d").text == "a b c de"


@given(st.text(max_size=400), st.text(min_size=1, max_size=6), st.text(max_size=400))
def test_marks_are_inside_and_what_they_mark_folds_to_what_was_sought(
    before: str, word: str, after: str
) -> None:
    text = f"{before} {word} {after}"
    found = snippet((text,), finders((Term(word, is_open=True),)))
    assert "\n" not in found.text
    assert len(found.text) <= 2 * WIDTH + len(word) + 2
    ends = [0, *(edge for mark in found.marks for edge in (mark.start, mark.end)), len(found.text)]
    assert ends == sorted(ends)
    if fold(word).strip():
        assert found.found is not None
        assert fold(found.found.of(text)).replace(" ", "").startswith(fold(word).strip().replace(" ", "")[:1])
