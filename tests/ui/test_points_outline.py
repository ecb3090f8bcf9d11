"""The tree of points, the filter and the search by typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Point
from app.text.overview import PointRow
from app.ui.points.outline import ROOT, Outline

POINTS = [
    "1 Use of the garden",
    "2 Deposit",
    "2.a Amount",
    "2.b Return of the deposit",
    "10 House rules",
    "10.a Noise",
]


def outline(*lines: str) -> Outline:
    return Outline([PointRow(Point(*line.split(" ", 1)), ()) for line in lines or POINTS])


def shown(tree: Outline) -> list[str]:
    return [tree.rows[node].point.id for node in tree.shown]


def test_sub_points_hang_under_their_point() -> None:
    tree = outline()
    assert [tree.rows[node].point.id for node in tree.children(ROOT)] == ["1", "2", "10"]
    assert [tree.rows[node].point.id for node in tree.children(1)] == ["2.a", "2.b"]
    assert (tree.parent(3), tree.place(3), tree.top) == (1, 1, 3)


def test_a_sub_point_without_its_point_stands_at_the_top() -> None:
    assert len(outline("7.a Lonely", "8 Other").children(ROOT)) == 2


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("garden", ["1"]),
        ("GARDEN use", ["1"]),
        ("10", ["10", "10.a"]),
        ("1", ["1", "10", "10.a"]),
        ("2.b", ["2", "2.b"]),
        ("noise", ["10", "10.a"]),
        ("deposit", ["2", "2.a", "2.b"]),
        ("nothing", []),
        ("  ", ["1", "2", "2.a", "2.b", "10", "10.a"]),
    ],
)
def test_the_filter_finds_numbers_and_words_and_keeps_relations(query: str, ids: list[str]) -> None:
    tree = outline()
    tree.filter(query)
    assert shown(tree) == ids


def test_a_relation_that_was_kept_is_no_hit() -> None:
    tree = outline()
    tree.filter("noise")
    assert [tree.is_hit(node) for node in tree.shown] == [False, True]


def test_a_number_that_no_point_has_is_looked_for_in_the_texts() -> None:
    tree = outline()
    tree.set_texts(["until 22.30", "", "200 euros", "", "", ""])
    tree.filter("200")
    assert shown(tree) == ["2", "2.a"]


def test_wordings_are_searched_whatever_their_case() -> None:
    tree = outline()
    tree.set_texts(["Straße am Hafen".casefold(), "", "", "", "", ""])
    tree.filter("STRASSE")
    assert shown(tree) == ["1"]


WORDS = st.lists(st.text("ab", min_size=1, max_size=3), max_size=2).map(" ".join)


@given(texts=st.lists(st.text("ab "), min_size=6, max_size=6), typed=st.lists(WORDS, max_size=5))
def test_what_was_asked_for_before_changes_nothing(texts: list[str], typed: list[str]) -> None:
    tree = outline()
    tree.set_texts(texts)
    for query in typed:
        fresh = outline()
        fresh.set_texts(texts)
        tree.filter(query)
        fresh.filter(query)
        assert shown(tree) == shown(fresh)


def test_other_texts_are_looked_through_anew() -> None:
    tree = outline()
    tree.filter("har")
    assert shown(tree) == []
    tree.set_texts(["am hafen, harbour", "", "", "", "", ""])
    tree.filter("harb")
    assert shown(tree) == ["1"]


@pytest.mark.parametrize(
    ("typed", "start", "point"),
    [
        ("1", 0, "1"),
        ("10", 0, "10"),
        ("10.", 0, "10.a"),
        ("dep", 0, "2"),
        ("ret", 0, "2.b"),
        ("RULES", 0, "10"),
        ("deposit", 2, "2"),
        ("zzz", 0, None),
    ],
)
def test_typing_finds_the_number_then_the_title_then_a_word_of_it(
    typed: str, start: int, point: str | None
) -> None:
    tree = outline()
    found = tree.find(typed, start)
    assert (None if found is None else tree.rows[found].point.id) == point


def test_typing_the_same_again_goes_round() -> None:
    tree = outline("1 Rule", "2 Rule", "3 Other")
    assert [tree.find("rule", start) for start in (0, 1, 2)] == [0, 1, 0]


@pytest.mark.parametrize(
    ("kept", "query", "ids"),
    [
        ({3}, "", ["2", "2.b"]),
        ({0, 1}, "", ["1", "2"]),
        ({3, 4}, "deposit", ["2", "2.b"]),
        (set(), "", []),
        (None, "", ["1", "2", "2.a", "2.b", "10", "10.a"]),
    ],
)
def test_of_what_is_found_only_what_is_kept_shows_and_what_it_hangs_on(
    kept: set[int] | None, query: str, ids: list[str]
) -> None:
    tree = outline()
    tree.keep(kept)
    tree.filter(query)
    assert shown(tree) == ids
