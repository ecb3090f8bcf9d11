"""A clause that stands elsewhere in another wording is found, whatever its words look like there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.tasks.finding import lexicons
from app.text.collation.collate import Collation, collate
from app.text.collation.moved import Move, Stretch, gathered, moves
from app.text.collation.row import Row
from app.text.language.knowledge import Knowledge, Text
from app.text.language.units import units

ENGLISH = lexicons()[0]

ENTER = "enter the flat, the cellar and the attic to inspect the pipes"
LEFT = f"The guard may {ENTER}, provided that 48 hours' notice is given."
RIGHT = f"The guard may, upon giving 48 hours' notice, {ENTER}."
NEITHER = f"The guard may {ENTER}."

clauses = st.lists(
    st.sampled_from(
        (
            "The keeper locks the old gate.",
            "A pilot rents two small boats.",
            "if the harbour freezes in winter,",
            "All ropes are checked by the crew.",
            "Guests bring warm coats;",
        )
    ),
    max_size=5,
).map(" ".join)


def collated(*wordings: str) -> Collation:
    return collate(
        [Row((str(n),), text, units(Text(text, ENGLISH), Knowledge())) for n, text in enumerate(wordings)]
    )


def found(collation: Collation) -> list[tuple[str, str]]:
    """What each move moves, told from the row that comes first."""
    return [
        (said(collation, m.row, m.here), said(collation, m.other, m.there)) for m in once(moves(collation))
    ]


def once(listed: list[Move]) -> list[Move]:
    return [move for move in listed if move.row < move.other]


def said(collation: Collation, row: int, part: Stretch) -> str:
    read = collation.rows[row].units[part.first : part.last]
    return collation.rows[row].text[read[0].start : read[-1].end]


def table(collation: Collation) -> list[dict[str, str]]:
    """At every place what each wording has."""
    return [
        {row.text: spot.span.of(row.text) for row, spot in zip(collation.rows, place, strict=True)}
        for place in collation.places
    ]


def test_a_clause_moves_in_other_words_and_another_order() -> None:
    assert found(
        collated(
            "All prisoners go home once the lists have been checked by the Red Cross.",
            "After the Red Cross has checked the lists, all prisoners go home.",
        )
    ) == [("once the lists have been checked by the Red Cross", "After the Red Cross has checked the lists,")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The fee is 100 crowns.", "The fee is 200 crowns."),
        ("The old gate is shut at ten by the guard.", "The gate is shut."),
        ("Bring red soap and salt.", "Bring salt and green bread."),
    ],
)
def test_what_is_exchanged_or_left_out_has_not_moved(left: str, right: str) -> None:
    assert found(collated(left, right)) == []


def test_every_move_is_told_from_both_sides() -> None:
    listed = moves(collated(LEFT, RIGHT))
    here = [(m.row, m.here.places, m.other, m.there.places) for m in listed]
    assert sorted(here, key=str) == sorted(((c, d, a, b) for a, b, c, d in here), key=str) != []


def test_the_places_of_a_move_become_one() -> None:
    collation = collated(LEFT, RIGHT, NEITHER)
    rows = table(gathered(collation, moves(collation)))
    assert {
        LEFT: ", provided that 48 hours' notice is given",
        RIGHT: ", upon giving 48 hours' notice,",
        NEITHER: "",
    } in rows


def test_a_clause_that_moves_as_it_is_keeps_its_two_places() -> None:
    collation = collated(
        "The keeper locks the old gate. Guests bring warm coats.",
        "Guests bring warm coats. The keeper locks the old gate.",
    )
    assert once(moves(collation))
    assert gathered(collation, moves(collation)) == collation


@given(st.lists(clauses, min_size=2, max_size=4, unique=True))
def test_gathering_neither_loses_nor_doubles_a_unit(wordings: list[str]) -> None:
    collation = collated(*wordings)
    after = gathered(collation, moves(collation))
    for row in range(len(collation.rows)):
        before, now = (
            sorted(n for place in c.places for n in range(place[row].first, place[row].last))
            for c in (collation, after)
        )
        assert before == now
