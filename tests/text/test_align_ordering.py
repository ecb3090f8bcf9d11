"""The order of points, as the analyst wants it."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.alignment.ordering import base, ordered
from app.text.lineup import PointPin

names = st.sampled_from(["1", "1.a", "1.b", "1.a+1", "2", "2+1", "2.a", "3", "4.a.i"])
places = st.none() | st.just("") | names


def test_nothing_chosen_leaves_the_order() -> None:
    assert ordered(["2", "1", "1.b", "1.a"], []) == ["2", "1", "1.b", "1.a"]


def test_parts_follow_their_point_which_need_not_be_named() -> None:
    assert ordered(["1.a", "2", "1.b"], []) == ["1", "1.a", "1.b", "2"]


def test_a_chosen_point_stands_right_behind_the_other() -> None:
    assert ordered(["1", "1.a", "2", "3"], [PointPin("3", after="1")]) == ["1", "1.a", "3", "2"]
    assert ordered(["1", "2", "3"], [PointPin("3", after=""), PointPin("2", after="3")]) == ["3", "2", "1"]


def test_behind_a_point_that_is_gone_is_behind_the_one_it_was_named_after() -> None:
    assert ordered(["1", "2", "1+2"], [PointPin("1+2", after="1+1")]) == ["1", "1+2", "2"]
    assert ordered(["1", "2"], [PointPin("1", after="9")]) == ["1", "2"]


def test_further_points_are_named_after_the_last_that_the_reference_has() -> None:
    assert [base(name) for name in ("3", "3+1", "3.a+2", "3+1.a")] == ["3", "3", "3.a", "3+1.a"]


@given(
    st.lists(names, unique=True),
    st.lists(st.builds(PointPin, names, st.just(""), places), unique_by=lambda pin: pin.id),
)
def test_none_is_lost_whoever_waits_for_whom(points: list[str], pins: list[PointPin]) -> None:
    """Also where two want to stand behind each other; every part stands behind its point."""
    found = ordered(points, pins)
    assert len(set(found)) == len(found)
    assert set(points) <= set(found)
    for point in found:
        above = point.rpartition(".")[0]
        assert not above or found.index(above) < found.index(point)
