"""What the alignment view shows, as plain values."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.text.model import Span
from app.ui.lineup.blocks import Block
from app.ui.lineup.board import Board
from app.ui.lineup.remains import remains

from .conftest import TEXTS, Scene


def words(board: Board, blocks: tuple[Block, ...]) -> list[str]:
    return [board.beginning(block) for block in blocks]


def test_a_cell_holds_what_its_source_says_for_exactly_its_point(scene: Scene) -> None:
    cell = scene.board.cell("3", "valley")
    assert cell.state == "said"
    assert words(scene.board, cell.blocks) == ["Dogs are allowed.", "Cats are not."]
    assert [block.marker for block in cell.blocks] == ["3.", ""]


def test_an_empty_cell_is_a_lacuna_unless_sub_points_have_something(scene: Scene) -> None:
    assert scene.board.cell("3", "northern").state == "lacuna"
    assert scene.board.cell("2", "valley").state == "below"
    assert scene.board.cell("2", "northern").state == "lacuna"


def test_the_analysts_word_that_a_source_is_silent_is_no_gap(scene: Scene) -> None:
    board = scene.decided(absent=(("northern", "3"),)).board
    assert board.cell("3", "northern").state == "absent"
    assert ("3", "northern") in scene.board.gaps
    assert ("3", "northern") not in board.gaps
    assert ("3", "northern") in board.pinned


def test_a_block_on_two_points_names_both_in_the_order_of_the_list(scene: Scene) -> None:
    (block,) = scene.board.cell("2.b", "valley").blocks
    assert block.points == ("2.a", "2.b")
    assert scene.board.shared == {"2.a", "2.b"}


def test_low_confidence_is_doubt_until_the_analyst_pins_it(scene: Scene) -> None:
    assert scene.board.doubtful == {("3", "valley"), ("1", "northern")}
    pinned = scene.decided(pins=(scene.pin("valley", "Cats are not.", "3"),)).board
    assert pinned.doubtful == {("1", "northern")}
    assert pinned.pinned == {("3", "valley")}
    assert [block.pinned for block in pinned.cell("3", "valley").blocks] == [False, True]


def test_what_is_on_no_point_is_loose_with_the_rest_of_what_is(scene: Scene) -> None:
    board = scene.board
    assert words(board, board.loose("valley")) == ["Smoking is forbidden."]
    assert words(board, board.loose("northern")) == [
        "One hears that",
        "says the keeper.",
        "Nobody speaks of pets.",
        "Subscribe to our letter.",
    ]
    assert [block.role for block in board.loose("northern")][-1] == "boilerplate"


def test_the_stretch_at_a_place_is_the_one_that_holds_it(scene: Scene) -> None:
    board, span = scene.board, scene.span("valley", "Dogs are allowed.")
    for place in (span.start, span.start + 3, span.end):
        block = board.block_at("valley", place)
        assert block is not None
        assert block.span == span
    assert board.block_at("valley", 0) is None


def test_neighbours_follow_the_text_whatever_they_are_on(scene: Scene) -> None:
    board = scene.board
    (garden,) = board.cell("1", "northern").blocks
    before, behind = board.neighbour(garden, -1), board.neighbour(garden, 1)
    assert before is not None
    assert behind is not None
    assert words(board, (before, behind)) == ["One hears that", "says the keeper."]
    assert board.neighbour(before, -1) is None


def test_an_empty_cell_is_near_what_stands_on_the_points_around(scene: Scene) -> None:
    near = scene.board.near("2", "valley")
    assert near is not None
    assert near.points == ("1",)
    assert scene.board.near("1", "unknown") is None


def test_the_words_of_a_point_are_those_of_all_sources(scene: Scene) -> None:
    assert "guests may sit" in scene.board.words("1")
    assert "closes at ten" in scene.board.words("1")
    assert "garden" not in scene.board.words("3")


def test_lost_pins_touch_nothing(scene: Scene) -> None:
    lost = scene.pin("valley", "The garden closes at ten.", "1")
    lost = replace(lost, anchor=replace(lost.anchor, start=0, end=0))
    assert not scene.decided(pins=(lost,)).board.pinned


@given(st.lists(st.integers(0, len(TEXTS["northern"])), max_size=8))
def test_remains_and_what_is_taken_never_overlap_and_hold_all_letters(ends: list[int]) -> None:
    text = TEXTS["northern"]
    places = sorted(ends[: len(ends) // 2 * 2])
    taken = [Span(*pair) for pair in zip(places[::2], places[1::2], strict=True)]
    left = list(remains(Span(0, len(text)), taken, text))
    for span in left:
        assert not any(span.meets(other) for other in taken)
        assert span.of(text).strip() == span.of(text)
    covered = {place for span in (*left, *taken) for place in range(span.start, span.end)}
    assert all(place in covered for place, sign in enumerate(text) if sign.isalnum())
