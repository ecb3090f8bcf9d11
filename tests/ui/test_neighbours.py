"""What is compared ahead, and in which order."""

from app.text.model import Point, Source
from app.ui.content import Content
from app.ui.neighbours import neighbours
from app.ui.trail import Place

SOURCES = tuple(Source(name, name, name, "text/plain", "utf-8", "") for name in "abcd")
CONTENT = Content(SOURCES, "a", tuple(Point(str(n), "") for n in range(1, 4)))


def test_first_the_points_around_then_the_other_sources_from_the_one_on_the_right() -> None:
    assert list(neighbours(CONTENT, Place("2", "a", "c"))) == [
        Place("3", "a", "c"),
        Place("1", "a", "c"),
        Place("2", "a", "d"),
        Place("2", "a", "b"),
    ]


def test_at_the_ends_there_is_one_point_around() -> None:
    assert [place.point for place in neighbours(CONTENT, Place("1", "a", "b"))][:1] == ["2"]
    assert [place.point for place in neighbours(CONTENT, Place("3", "a", "b"))][:1] == ["2"]


def test_where_all_sources_are_looked_at_the_points_around_come_with_all() -> None:
    found = list(neighbours(CONTENT, Place("1", "a", "b"), broad=True))
    assert [(place.point, place.right) for place in found] == [
        ("2", "b"),
        ("1", "c"),
        ("1", "d"),
        ("2", "c"),
        ("2", "d"),
    ]


def test_where_nothing_is_chosen_there_is_nothing_around() -> None:
    assert not list(neighbours(Content(), Place()))
