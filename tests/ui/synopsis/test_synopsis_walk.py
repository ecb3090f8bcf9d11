"""Going through the differences of all blocks."""

from collections.abc import Callable, Sequence

import pytest

from app.text.differences import Tally
from app.text.wording import Wording
from app.ui.synopsis.blocks import Block, Compared, arrange
from app.ui.synopsis.walk import NOWHERE, Walk

COUNTED = {"b": (2, 0), "d": (1,)}


@pytest.fixture
def blocks(worded: Callable[..., Wording]) -> Sequence[Block]:
    return arrange([worded(name, name) for name in "abcd"], "a")


@pytest.fixture
def walk(blocks: Sequence[Block]) -> Walk:
    made = Walk()
    made.set_blocks(blocks, _compared(COUNTED))
    return made


def _compared(counted: dict[str, tuple[int, ...]]) -> dict[str, Compared]:
    return {key: Compared(0.5, (), (), Tally(0, 0, {}), numbers) for key, numbers in counted.items()}


def test_it_goes_on_from_block_to_block_and_begins_again(walk: Walk) -> None:
    ways = [(walk.step(forward=True), walk.current, walk.place) for _ in range(4)]
    assert ways == [(False, ("b", 2), 1), (False, ("b", 0), 2), (False, ("d", 1), 3), (True, ("b", 2), 1)]
    assert walk.count == 3


def test_backwards_it_begins_with_the_last(walk: Walk) -> None:
    ways = [(walk.step(forward=False), walk.current) for _ in range(4)]
    assert ways == [(False, ("d", 1)), (False, ("b", 0)), (False, ("b", 2)), (True, ("d", 1))]


def test_it_begins_in_the_block_where_the_analyst_is(walk: Walk) -> None:
    walk.step(forward=True, near="d")
    assert walk.current == ("d", 1)


def test_it_stays_where_it_is_when_more_is_compared(walk: Walk, blocks: Sequence[Block]) -> None:
    walk.go(("d", 1))
    walk.set_blocks(blocks, _compared(COUNTED | {"c": (0, 1)}))
    assert (walk.current, walk.place) == (("d", 1), 5)
    walk.set_blocks(blocks, _compared({"b": (0,)}))
    assert (walk.current, walk.place) == (NOWHERE, 0)


def test_without_differences_there_is_nowhere_to_go(blocks: Sequence[Block]) -> None:
    walk = Walk()
    walk.set_blocks(blocks, _compared({"b": ()}))
    assert not walk.step(forward=True)
    assert (walk.place, walk.count) == (0, 0)
