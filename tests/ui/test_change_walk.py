"""Going from change to change."""

from app.text.model import Span
from app.text.script import Change
from app.ui.wordings.change_walk import ChangeWalk

HERE, THERE = Span(0, 1), Span(1, 2)
COUNTS, IGNORED = Change(HERE, THERE), Change(HERE, THERE, "case")


def numbers(walk: ChangeWalk, *, forward: bool, steps: int) -> list[tuple[int, bool]]:
    """The changes gone to, and whether each step began again."""
    found = []
    for _ in range(steps):
        again = walk.step(forward=forward)
        found.append((walk.current, again))
    return found


def test_forward_goes_through_all_and_begins_again() -> None:
    walk = ChangeWalk([COUNTS, COUNTS])
    assert numbers(walk, forward=True, steps=3) == [(0, False), (1, False), (0, True)]


def test_backward_begins_with_the_last() -> None:
    walk = ChangeWalk([COUNTS, COUNTS])
    assert numbers(walk, forward=False, steps=3) == [(1, False), (0, False), (1, True)]


def test_what_does_not_count_is_passed_over() -> None:
    walk = ChangeWalk([IGNORED, COUNTS, IGNORED, COUNTS])
    assert [number for number, _ in numbers(walk, forward=True, steps=3)] == [1, 3, 1]
    assert walk.count == 2


def test_where_nothing_differs_there_is_nowhere_to_go() -> None:
    walk = ChangeWalk([IGNORED])
    assert numbers(walk, forward=True, steps=2) == [(-1, False), (-1, False)]
    assert walk.place == 0


def test_a_single_change_is_reached_again_and_again() -> None:
    assert numbers(ChangeWalk([COUNTS]), forward=True, steps=3) == [(0, False), (0, True), (0, True)]


def test_going_to_a_change_by_number_sets_the_place_to_go_on_from() -> None:
    walk = ChangeWalk([COUNTS, COUNTS, COUNTS])
    walk.go(1)
    assert (walk.current, walk.place) == (1, 2)
    walk.step(forward=True)
    assert walk.current == 2
    walk.go(7)
    assert walk.current == -1
