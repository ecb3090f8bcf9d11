"""What a reader counts and goes to: changes, and moved text once."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.text.diff import compare
from app.text.differences import differences, tally
from app.text.model import Span
from app.text.options import CompareOptions
from app.text.script import Change, EditScript, Move, Op

KEYS = "The landlord hands over the keys on the first day."
WALLS = "The colour of the walls may not be changed."
PETS = "Pets are welcome in every room of the house."
LEFT, RIGHT = f"{KEYS}\n{PETS}\n{WALLS}", f"The colour of the doors may not be changed.\n{KEYS}\n{PETS}"

SENTENCES = st.lists(
    st.sampled_from([KEYS, WALLS, PETS, WALLS.replace("walls", "doors"), "Why not?", "\n"]), max_size=6
)


def whole(left: str, right: str) -> tuple[Op, ...]:
    """All of the left text replaced by all of the right one."""
    return (
        Op("delete", Span(0, len(left)), Span(0, 0)),
        Op("insert", Span(len(left), len(left)), Span(0, len(right))),
    )


def test_without_moves_the_differences_are_the_changes() -> None:
    script = compare("one two three", "1 two 3")
    found = differences(script, "one two three", "1 two 3")
    assert [(one.left, one.right) for one in found] == [(one.left, one.right) for one in script.changes]
    assert not any(one.move for one in found)


def test_moved_text_is_one_difference_with_its_edits_inside() -> None:
    (one,) = differences(compare(LEFT, RIGHT), LEFT, RIGHT)
    assert one.move is not None
    assert (one.left.of(LEFT), one.right.of(RIGHT)) == (WALLS, WALLS.replace("walls", "doors"))
    assert [(edit.left.of(LEFT), edit.right.of(RIGHT)) for edit in one.edits] == [("walls", "doors")]


def test_what_stands_beside_moved_text_is_a_difference_of_its_own() -> None:
    left, right = "Yes, moved text no", "it is moved text"
    span, place = Span(5, 15), Span(6, 16)
    inner = EditScript((Op("equal", Span(0, 10), Span(0, 10)),), 1.0, CompareOptions())
    script = EditScript(whole(left, right), 0.0, CompareOptions(), moves=(Move(span, place, inner),))
    found = differences(script, left, right)
    assert [(one.left.of(left), one.right.of(right), bool(one.move)) for one in found] == [
        ("Yes, ", "it is ", False),
        ("moved text", "moved text", True),
        (" no", "", False),
    ]


def test_blanks_beside_moved_text_go_with_it() -> None:
    left, right = f"{KEYS}\n{WALLS}", f"{WALLS}\n{KEYS}"
    assert [bool(one.move) for one in differences(compare(left, right), left, right)] == [True]


def test_edits_inside_moved_text_count_with_it_unless_they_are_ignored() -> None:
    left, right = LEFT, f"THE COLOUR OF THE DOORS MAY NOT BE CHANGED.\n{KEYS}\n{PETS}"
    script = compare(left, right, CompareOptions("word", frozenset({"case"})))
    figures = tally(differences(script, left, right))
    assert (figures.counted, figures.moved) == (1, 1)
    assert figures.ignored["case"] == figures.all_ignored > 0


def test_the_same_text_has_no_differences() -> None:
    figures = tally(differences(compare(LEFT, LEFT), LEFT, LEFT))
    assert (figures.counted, figures.moved, figures.all_ignored) == (0, 0, 0)


@given(SENTENCES, SENTENCES)
def test_swapping_the_texts_keeps_the_figures(mine: list[str], theirs: list[str]) -> None:
    left, right = " ".join(mine), " ".join(theirs)
    there = tally(differences(compare(left, right), left, right))
    back = tally(differences(compare(right, left), right, left))
    assert (there.counted, there.moved, there.ignored) == (back.counted, back.moved, back.ignored)


@given(SENTENCES, SENTENCES)
def test_every_changed_character_but_blanks_is_in_one_difference(mine: list[str], theirs: list[str]) -> None:
    left, right = " ".join(mine), " ".join(theirs)
    script = compare(left, right)
    found = differences(script, left, right)
    for text, spans, changed in (
        (left, [one.left for one in found], [one.left for one in script.changes]),
        (right, [one.right for one in found], [one.right for one in script.changes]),
    ):
        places = [n for span in spans for n in range(span.start, span.end)]
        assert len(places) == len(set(places))
        missed = {n for span in changed for n in range(span.start, span.end)} - set(places)
        assert not re.search(r"\S", "".join(text[n] for n in missed))


@given(SENTENCES, SENTENCES)
def test_what_did_not_move_is_in_the_order_of_both_texts(mine: list[str], theirs: list[str]) -> None:
    left, right = " ".join(mine), " ".join(theirs)
    found = differences(compare(left, right), left, right)
    assert [one.left.start for one in found] == sorted(one.left.start for one in found)
    stayed: list[Change] = [one for one in found if one.move is None]
    for before, after in pairwise(stayed):
        assert before.left.end <= after.left.start
        assert before.right.end <= after.right.start
