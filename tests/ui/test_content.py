"""What can be shown of a project, and where one ends up on asking for what is not there."""

from dataclasses import replace

import pytest

from app.text.model import Passage, Point, Source
from app.ui.content import Content
from app.ui.trail import NOWHERE, Place


def _content(sources: str, reference: str = "", points: str = "1 2") -> Content:
    made = tuple(Source(name, name.upper(), "words", "text/plain", "utf-8", "") for name in sources)
    listed = tuple(Point(label, "") for label in points.split())
    return Content(
        made, reference or sources[:1], listed, tuple(Passage("1", s.id, 0, 5, "point") for s in made)
    )


ABC = _content("abc", "b")


def test_at_first_the_reference_stands_left_of_the_first_other_source() -> None:
    assert ABC.settle(NOWHERE) == Place("1", "b", "a")


def test_what_can_be_shown_is_left_alone() -> None:
    assert ABC.settle(Place("2", "c", "a")) == Place("2", "c", "a")


@pytest.mark.parametrize(
    ("asked", "got"),
    [
        (Place("9", "a", "c"), Place("1", "a", "c")),
        (Place("2", "gone", "c"), Place("2", "b", "c")),
        (Place("2", "gone", "b"), Place("2", "a", "b")),
        (Place("2", "a", "gone"), Place("2", "a", "b")),
        (Place("2", "b", ""), Place("2", "b", "a")),
    ],
)
def test_what_is_not_there_gives_way(asked: Place, got: Place) -> None:
    assert ABC.settle(asked) == got


def test_choosing_left_what_stands_right_exchanges_them() -> None:
    assert ABC.settle(Place("1", "c", "c"), before=Place("1", "a", "c")) == Place("1", "c", "a")


def test_choosing_right_what_stands_left_exchanges_them() -> None:
    assert ABC.settle(Place("1", "a", "a"), before=Place("1", "a", "c")) == Place("1", "c", "a")


def test_a_source_that_is_alone_stands_on_both_sides() -> None:
    assert _content("a").settle(NOWHERE) == Place("1", "a", "a")


def test_without_sources_and_points_there_is_nowhere_to_be() -> None:
    assert Content().settle(Place("1", "a", "b")) == NOWHERE


def test_wordings_and_names_are_found_by_id() -> None:
    assert ABC.wordings.of("c", "1").text == "words"
    assert ABC.names["c"] == "C"


def test_looking_over_tells_how_far_and_gives_the_filter_all_words() -> None:
    found = ABC.look_over()
    assert [[cell.state for cell in row.cells] for row in found.rows] == [["listed"] * 3, ["lacuna"] * 3]
    assert found.texts["1"] == "words\nwords\nwords"


def test_the_filter_gets_all_words_case_folded() -> None:
    shouted = replace(ABC, sources=tuple(replace(source, text=source.text.upper()) for source in ABC.sources))
    assert shouted.look_over().texts["1"] == "words\nwords\nwords"


def test_texts_are_found_by_the_sources_id() -> None:
    assert dict(ABC.texts) == dict.fromkeys("abc", "words")


def test_other_spellings_of_the_project_make_another_content() -> None:
    assert replace(ABC, families=(("grey", "gray"),)) != ABC
