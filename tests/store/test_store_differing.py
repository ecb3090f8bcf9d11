"""What differs between two lists of values is found in whatever order they are."""

from hypothesis import given
from hypothesis import strategies as st

from app.store.lineups import _only
from app.text.model import Point

values = st.lists(st.integers(0, 60).map(lambda n: Point(str(n), "")), unique=True)


@given(values, values)
def test_it_is_what_only_one_of_them_has(before: list[Point], after: list[Point]) -> None:
    gone, come = _only(tuple(before), tuple(after))
    assert {*gone} == {*before} - {*after}
    assert {*come} == {*after} - {*before}
    assert len(gone) == len({*gone})
    assert len(come) == len({*come})


@given(st.integers(0, 20_000), st.lists(st.integers(0, 19_999), max_size=5), st.data())
def test_it_is_found_in_long_lists(length: int, places: list[int], data: st.DataObject) -> None:
    before = [Point(str(n), "") for n in range(length)]
    dropped = {before[place] for place in places if place < length}
    added = [Point(f"new {n}", "") for n in range(data.draw(st.integers(0, 3)))]
    after = [point for point in before if point not in dropped]
    for point in added:
        after.insert(data.draw(st.integers(0, len(after))), point)
    gone, come = _only(tuple(before), tuple(after))
    assert ({*gone}, {*come}) == (dropped, {*added})


def test_many_differences_are_found_too() -> None:
    before = tuple(Point(str(n), "") for n in range(1000))
    retitled = tuple(Point(point.id, "x") for point in before)
    assert _only(before, retitled) == ([*before], [*retitled])
    assert _only(before, before[::-1]) == ([], [])
