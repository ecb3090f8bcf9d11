"""Wordings are lined up so that no character is lost and no difference is told twice."""

from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tasks.finding import lexicons
from app.text.collation.collate import Collation, collate
from app.text.collation.row import Row
from app.text.language.knowledge import Knowledge, Text
from app.text.language.units import units

ENGLISH = lexicons()[0]

words = st.sampled_from(
    (
        "the",
        "shall",
        "pay",
        "rent,",
        "not;",
        "(if)",
        "30",
        "days",
        "$5",
        "all",
        "“no”\n",
        "a",
        "A",
        "é",
        "住",
        "🙂",
    )
)
things = st.sampled_from(
    (
        "gate",
        "wall",
        "roof",
        "door",
        "yard",
        "path",
        "lamp",
        "bell",
        "rope",
        "sail",
        "mast",
        "oar",
        "net",
        "hull",
        "anchor",
        ".",
        ",",
        ";",
    )
)
sentences = (
    st.lists(words, max_size=14).map(" ".join)
    | st.lists(things, min_size=5, max_size=20).map(" ".join)
    | st.text(max_size=25)
)


def rows(*wordings: str) -> list[Row]:
    """The different wordings, the first one first."""
    return [
        Row((str(n),), text, units(Text(text, ENGLISH), Knowledge()))
        for n, text in enumerate(dict.fromkeys(wordings))
    ]


def collated(*wordings: str) -> Collation:
    return collate(rows(*wordings))


def table(*wordings: str) -> list[dict[str, str]]:
    """At every place what each wording has."""
    found = collated(*wordings)
    return [
        {row.text: spot.span.of(row.text) for row, spot in zip(found.rows, place, strict=True)}
        for place in found.places
    ]


def readings(*wordings: str) -> list[tuple[str, ...]]:
    """At every place the readings in the order of the wordings."""
    return [tuple(place[text] for text in wordings) for place in table(*wordings)]


def common(found: Collation, row: int) -> list[str]:
    """The text of a row outside the places."""
    edges = [
        0,
        *(edge for place in found.places for edge in (place[row].extent.start, place[row].extent.end)),
    ]
    edges.append(len(found.rows[row].text))
    return [found.rows[row].text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]


@given(st.lists(sentences, min_size=1, max_size=5))
def test_outside_the_places_all_wordings_are_the_same(wordings: list[str]) -> None:
    found = collated(*wordings)
    assert len({tuple(common(found, row)) for row in range(len(found.rows))}) == 1


@given(st.lists(sentences, min_size=1, max_size=5))
def test_common_text_and_readings_make_up_each_wording(wordings: list[str]) -> None:
    found = collated(*wordings)
    for number, row in enumerate(found.rows):
        spots = [place[number].extent.of(row.text) for place in found.places]
        assert "".join(a + b for a, b in zip(common(found, number), [*spots, ""], strict=True)) == row.text


@given(st.lists(sentences, min_size=1, max_size=4))
def test_places_are_in_order_and_no_two_share_a_character(wordings: list[str]) -> None:
    found = collated(*wordings)
    for number in range(len(found.rows)):
        extents = [place[number].extent for place in found.places]
        assert all(one.end <= other.start for one, other in pairwise(extents))
        assert all(place[number].extent.start <= place[number].span.start for place in found.places)
        assert all(place[number].span.end <= place[number].extent.end for place in found.places)


@given(st.lists(sentences, min_size=2, max_size=4))
def test_at_every_place_something_differs(wordings: list[str]) -> None:
    found = collated(*wordings)
    for place in found.places:
        assert len({spot.extent.of(row.text) for spot, row in zip(place, found.rows, strict=True)}) > 1


@given(sentences, st.lists(sentences, min_size=2, max_size=3))
def test_the_order_of_the_others_changes_nothing(first: str, others: list[str]) -> None:
    assert (
        len({str(sorted(map(sorted, map(dict.items, table(first, *o))))) for o in permutations(others)}) == 1
    )


@pytest.mark.parametrize(
    ("wordings", "expected"),
    [
        (("The fee is 100 crowns.", "The fee is 200 crowns."), [("100 crowns", "200 crowns")]),
        (("The old gate is shut.", "The gate is shut."), [("old", "")]),
        (("The tenant shall pay.", "The tenant may pay."), [("shall", "may")]),
        (("He shall pay the fee.", "He pays the fees."), [("shall pay", "pays"), ("fee", "fees")]),
        (("red, green and blue", "red and blue"), [(", green", "")]),
        (("It lapses (except in May).", "It lapses."), [("(except in May)", "")]),
        (("Same words.", "Same  words."), [(" ", "  ")]),
    ],
)
def test_a_place_is_as_narrow_as_can_be_read(
    wordings: tuple[str, ...], expected: list[tuple[str, ...]]
) -> None:
    assert readings(*wordings) == expected


def test_what_stands_instead_of_something_is_one_place() -> None:
    assert readings(
        "The dam is limited to power.", "The dam is reduced to power.", "The dam is devoted to power."
    ) == [("limited", "reduced", "devoted")]


def test_two_wordings_are_lined_up_where_the_first_has_nothing() -> None:
    first, second, third = (
        "The gate is shut.",
        "The gate, rusty and old, is shut.",
        "The gate, dirty and old, is shut.",
    )
    assert ("", ", rusty", ", dirty") in readings(first, second, third)


def test_an_insertion_begins_where_a_clause_does() -> None:
    assert readings(
        "Post a copy of the work in the hall that belongs to the work.",
        "Post a copy of the work in the hall, and the address of that hall near the hall that belongs to the work.",
    ) == [("", ", and the address of that hall near the hall")]


def test_an_inserted_sentence_is_one_place() -> None:
    places = readings(
        "The gate is shut. The guard sleeps.",
        "The gate is shut. Some guests may never notice that the old wall was moved. The guard sleeps.",
    )
    assert places == [("", "Some guests may never notice that the old wall was moved.")]


def test_wordings_that_have_nothing_in_common_are_one_place() -> None:
    first = "Every keeper of bees shall mark each hive with paint before the spring fair opens."
    second = "Boats longer than the quay may moor outside, where pilots watch over their lights at night."
    assert readings(first, second) == [(first, second)]


def test_a_word_that_long_stretches_share_by_chance_does_not_cut_them() -> None:
    first = (
        "The keeper counts red hens, brown ducks, white geese and old mules on the farm, then sells warm bread, "
        "fresh milk and cheese to the village. The gate is shut at night."
    )
    second = (
        "The keeper paints tall masts, long oars, wet nets and new sails on the quay, then rents small boats, "
        "strong ropes and lamps to the pilots. The gate is shut at night."
    )
    assert len(readings(first, second)) <= 2


def test_long_wordings_are_lined_up_in_parts() -> None:
    left = " ".join(f"Item {n} of the list is the number {n * 7} and the last." for n in range(600))
    right = left.replace("Item 300 of", "Item 300 off")
    assert readings(left, right) == [("of", "off")]
