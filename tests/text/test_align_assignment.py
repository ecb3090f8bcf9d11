"""The assignment is the best there is, and the same every time."""

from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from app.text.alignment.assignment import assign
from app.text.alignment.cover import cover

gains = st.lists(st.dictionaries(st.integers(0, 4), st.integers(-3, 9), max_size=5), max_size=5)


def _best_by_trying_all(rows: list[dict[int, int]]) -> int:
    choices = [[None, *row] for row in rows]
    best = 0
    for chosen in product(*choices):
        taken = [right for right in chosen if right is not None]
        if len(set(taken)) == len(taken):
            best = max(
                best, sum(row[right] for row, right in zip(rows, chosen, strict=True) if right is not None)
            )
    return best


@given(gains)
def test_no_other_assignment_gains_more(rows: list[dict[int, int]]) -> None:
    pairs = assign(rows)
    assert len(set(pairs.values())) == len(pairs)
    assert sum(rows[left][right] for left, right in pairs.items()) == _best_by_trying_all(rows)


def test_the_optimum_is_global_and_not_greedy() -> None:
    """The best single pair is given up when the others gain more without it."""
    assert assign([{0: 10, 1: 9}, {0: 9}]) == {0: 1, 1: 0}


def test_who_gains_nothing_stays_alone() -> None:
    assert assign([{0: 0}, {0: -5}, {}]) == {}


@given(st.lists(st.lists(st.integers(-4, 9), min_size=6, max_size=6), min_size=6, max_size=6))
def test_a_cover_overlaps_nowhere_and_gains_most(table: list[list[int]]) -> None:
    """Held against every way to choose stretches of up to six parts."""

    def gain(first: int, last: int) -> int:
        return table[first][last - 1]

    chosen = cover(0, 6, lambda first, last: (0, gain(first, last)))
    assert all(one.last <= other.first for one, other in pairwise(chosen))

    def best(start: int) -> int:
        if start == 6:
            return 0
        return max(best(start + 1), *(gain(start, end) + best(end) for end in range(start + 1, 7)))

    assert sum(stretch.gain for stretch in chosen) == best(0)
