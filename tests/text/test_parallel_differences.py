"""The differences of two whole texts, in places of the texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.cancel import Cancelled
from app.text.model import Span
from app.text.parallel import Block
from app.text.parallel_differences import compared, crossing, without_moved


def whole(text: str) -> tuple[Span, ...]:
    """Every line of a text that has characters."""
    found, start = [], 0
    for line in text.split("\n"):
        found += [Span(start, start + len(line))] if line else []
        start += len(line) + 1
    return tuple(found)


def test_differences_stand_in_the_texts_however_their_parts_are_joined() -> None:
    left, right = "x no noise, x no smoke at all", "yy no noise, no fire"
    block = Block("1", (Span(2, 11), Span(14, 22)), (Span(3, 20),), (2, 3))
    found = compared(block, left, right)
    assert {(one.left.of(left), one.right.of(right)) for one in found} >= {("smoke", "fire")}
    assert all(one.left.start >= 2 and one.right.start >= 3 for one in found)


def test_of_a_block_in_one_text_every_stretch_is_a_difference() -> None:
    block = Block("1", (Span(0, 3), Span(5, 8)), (), (0, 4))
    assert [(one.left, one.right) for one in compared(block, "one, two", "text")] == [
        (Span(0, 3), Span(4, 4)),
        (Span(5, 8), Span(4, 4)),
    ]


LEFT = (
    "Guests may use the garden until ten. The owner shall return the whole deposit within thirty days.",
    "Pets are welcome.",
)
RIGHT = (
    "Guests may use the garden until ten.",
    "Pets are welcome. The owner shall return the whole deposit within forty days.",
)


def two_blocks() -> tuple[list[Block], str, str]:
    left, right = "\n".join(LEFT), "\n".join(RIGHT)
    a, b = whole(left), whole(right)
    blocks = [Block(str(n + 1), (a[n],), (b[n],), (a[n].start, b[n].start)) for n in (0, 1)]
    return blocks, left, right


def test_a_sentence_that_went_to_another_block_moved_with_the_edits_inside_it() -> None:
    blocks, left, right = two_blocks()
    ((out, into, moved),) = crossing(blocks, left, right)
    assert (out, into) == (0, 1)
    assert moved.left.of(left).startswith("The owner shall return")
    assert moved.right.of(right).startswith("The owner shall return")
    assert [(edit.left.of(left), edit.right.of(right)) for edit in moved.edits] == [("thirty", "forty")]


def test_what_moved_is_no_other_difference_as_well() -> None:
    blocks, left, right = two_blocks()
    moved = crossing(blocks, left, right)
    before = {n: compared(block, left, right) for n, block in enumerate(blocks)}
    assert all(before.values())
    rest = without_moved(before, moved)
    assert not any(
        one.left.of(left).strip() or one.right.of(right).strip() for found in rest.values() for one in found
    )


def test_looking_for_what_moved_can_be_stopped() -> None:
    blocks, left, right = two_blocks()
    with pytest.raises(Cancelled):
        crossing(blocks, left, right, should_cancel=lambda: True)


TEXT = st.text(st.sampled_from("ab .\n"), max_size=40)


@given(TEXT, TEXT)
def test_what_is_not_different_is_the_same_and_no_character_differs_twice(left: str, right: str) -> None:
    a, b = whole(left), whole(right)
    if not a or not b:
        return
    found = compared(Block("1", a, b, (0, 0)), left, right)
    kept = []
    for text, spans, gone in (
        (left, a, [one.left for one in found]),
        (right, b, [one.right for one in found]),
    ):
        places = [n for span in gone for n in range(span.start, span.end)]
        assert len(places) == len(set(places))
        inside = [n for span in spans for n in range(span.start, span.end)]
        assert set(places) <= set(inside)
        kept.append("".join(text[n] for n in inside if n not in set(places)))
    if not any(one.move for one in found):
        assert kept[0] == kept[1]
