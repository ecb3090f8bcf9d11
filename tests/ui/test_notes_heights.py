"""Heights of many cards, of which few are known."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.notes.heights import Heights

USUAL = 100


@given(st.integers(1, 200), st.lists(st.tuples(st.integers(0, 199), st.integers(1, 900), st.booleans())))
def test_they_add_up_whatever_was_measured_and_forgotten(
    count: int, deeds: list[tuple[int, int, bool]]
) -> None:
    heights, plain = Heights(count, USUAL), [USUAL] * count
    for card, height, forget in ((card % count, height, forget) for card, height, forget in deeds):
        if forget:
            heights.forget(card)
        else:
            heights.put(card, height)
        plain[card] = USUAL if forget else height
    assert [heights.height(card) for card in range(count)] == plain
    assert [heights.top(card) for card in range(count)] == [sum(plain[:card]) for card in range(count)]
    assert heights.total == sum(plain)
    for y in (-1, 0, sum(plain) // 2, sum(plain) + 5):
        assert heights.at(y) == max((n for n in range(count) if heights.top(n) <= y), default=0)


def test_only_what_was_measured_is_known() -> None:
    heights = Heights(3, USUAL)
    heights.put(1, 7)
    assert [heights.is_measured(card) for card in range(3)] == [False, True, False]
    heights.forget(1)
    assert not heights.is_measured(1)
