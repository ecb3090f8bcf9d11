"""Numbers follow the reading order, whatever comes in and goes in between, and tell their kind."""

from hypothesis import given
from hypothesis import strategies as st

from app.store.search_order import Numbers, end_of, first_of, kind_at
from app.text.searching import HIT_KINDS, HitKind

KINDS = st.sampled_from(HIT_KINDS)


def test_a_number_tells_its_kind() -> None:
    numbers = Numbers()
    for kind in HIT_KINDS:
        number = numbers.append(kind)
        assert kind_at(number) == kind
        assert first_of(kind) < number < end_of(kind)


def test_only_kinds_that_have_numbers_are_told() -> None:
    numbers = Numbers()
    assert numbers.kinds == []
    taken = numbers.append("wording")
    assert numbers.kinds == ["wording"]
    numbers.remove(taken)
    assert numbers.kinds == []


@given(KINDS, st.integers(0, 5), st.lists(st.tuples(st.integers(-3, 9), st.booleans()), max_size=60))
def test_no_number_is_taken_twice_and_each_stays_of_its_kind(
    kind: HitKind, first: int, later: list[tuple[int, bool]]
) -> None:
    numbers = Numbers()
    places = {numbers.append(kind): (place,) for place in range(first)}
    for place, goes in later:
        number = numbers.insert(kind, (place,), places.__getitem__)
        assert number not in places
        assert kind_at(number) == kind
        places[number] = (place,)
        if goes:
            numbers.remove(number)
            del places[number]


@given(st.lists(st.integers(0, 40), unique=True, max_size=6))
def test_while_there_is_room_what_comes_in_later_stands_in_order(later: list[int]) -> None:
    numbers = Numbers()
    places = {numbers.append("note"): (place,) for place in (10, 20, 30)}
    for place in later:
        if (place,) not in places.values():
            places[numbers.insert("note", (place,), places.__getitem__)] = (place,)
    assert [places[number] for number in sorted(places)] == sorted(places.values())
