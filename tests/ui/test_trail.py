"""Back and forward, as in a browser."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.trail import NOWHERE, Place, Trail

ONE, TWO, THREE = Place("1", "a", "b"), Place("2", "a", "b"), Place("3", "a", "b")


def _walked(*places: Place) -> Trail:
    trail = Trail()
    for place in places:
        trail.go(place)
    return trail


def test_at_first_there_is_nowhere_to_go() -> None:
    trail = Trail()
    assert trail.here == NOWHERE
    assert not trail.back()
    assert not trail.forward()


def test_back_and_forward_lead_along_the_way() -> None:
    trail = _walked(ONE, TWO, THREE)
    assert trail.back()
    assert trail.here == TWO
    assert trail.forward()
    assert trail.here == THREE
    assert not trail.can_forward


def test_going_on_from_the_past_forgets_the_future() -> None:
    trail = _walked(ONE, TWO)
    trail.back()
    trail.go(THREE)
    assert not trail.can_forward
    trail.back()
    assert trail.here == ONE


def test_staying_is_no_step() -> None:
    trail = _walked(ONE)
    assert not trail.go(ONE)
    trail.back()
    assert trail.here == NOWHERE


@given(st.lists(st.sampled_from([ONE, TWO, THREE, "back", "forward"])))
def test_back_and_forward_are_each_others_inverse(steps: list[Place | str]) -> None:
    trail = Trail()
    for step in steps:
        if isinstance(step, Place):
            trail.go(step)
        elif step == "back":
            trail.back()
        else:
            trail.forward()
    here = trail.here
    if trail.back():
        trail.forward()
    assert trail.here == here


def test_a_swapped_place_swapped_is_itself() -> None:
    assert ONE.swapped() == Place("1", "b", "a")
    assert ONE.swapped().swapped() == ONE
