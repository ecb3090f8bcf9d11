"""The pure parts of the gestures: where a block goes, which rows show, in which order points stand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from app.text.model import Point, Span
from app.ui.lineup import placing
from app.ui.lineup.blocks import Block, Cell
from app.ui.lineup.board import Board
from app.ui.lineup.chooser import found
from app.ui.lineup.excerpt import cut
from app.ui.lineup.ordering import before, gap_at, stepped
from app.ui.lineup.places import inside
from app.ui.lineup.setting import Setter, runs_right_to_left
from app.ui.lineup.wanted import Kind, next_cell, points_of

from .conftest import POINTS, Scene


def test_a_moved_block_leaves_the_point_it_was_taken_from_and_no_other(scene: Scene) -> None:
    (block,) = scene.board.cell("2.a", "valley").blocks
    assert placing.put(scene.board, block, "2.a", "3", also=False) == ("2.b", "3")
    assert placing.put(scene.board, block, "2.a", "1", also=True) == ("1", "2.a", "2.b")


def test_a_block_put_where_it_is_changes_nothing(scene: Scene) -> None:
    (block,) = scene.board.cell("1", "valley").blocks
    assert placing.put(scene.board, block, "1", "1", also=False) is None
    assert placing.put(scene.board, block, "1", "1", also=True) is None


def test_a_block_taken_off_one_point_stays_on_its_others(scene: Scene) -> None:
    (block,) = scene.board.cell("2.a", "valley").blocks
    assert placing.taken_off(scene.board, block, "2.a") == ("2.b",)
    (alone,) = scene.board.cell("1", "valley").blocks
    assert placing.taken_off(scene.board, alone, "1") == ()


@pytest.mark.parametrize(
    ("query", "kind", "shown"),
    [
        ("", "all", ["1", "2", "2.a", "2.b", "3"]),
        ("garden", "all", ["1"]),
        ("dogs allowed", "all", ["3"]),
        ("2", "all", ["2", "2.a", "2.b"]),
        ("30 days", "all", ["2", "2.b"]),
        ("", "doubtful", ["1", "3"]),
        ("pets", "doubtful", ["3"]),
        ("", "gaps", ["2", "2.a", "2.b", "3"]),
        ("", "pinned", []),
        ("zebra", "all", []),
    ],
)
def test_the_filter_shows_points_with_all_its_words_under_their_parents(
    scene: Scene, query: str, kind: Kind, shown: list[str]
) -> None:
    rows = points_of(scene.board, query, kind)
    assert [scene.board.points[row].id for row in rows] == shown


def test_the_next_cell_of_a_kind_is_found_row_by_row_and_round_again(scene: Scene) -> None:
    rows = [point for point, _title in POINTS]
    step = [("1", "valley"), ("1", "northern"), ("3", "valley")]
    assert next_cell(scene.board, "doubtful", rows, step[0], 1) == step[1]
    assert next_cell(scene.board, "doubtful", rows, step[1], 1) == step[2]
    assert next_cell(scene.board, "doubtful", rows, step[2], 1) == step[1]
    assert next_cell(scene.board, "doubtful", rows, step[1], -1) == step[2]
    assert next_cell(scene.board, "doubtful", ["2"], step[1], 1) is None


EDGES = {"1": (0, 40), "2": (40, 80), "2.a": (80, 120), "2.b": (120, 160), "3": (160, 200)}


@pytest.mark.parametrize(
    ("dragged", "y", "after"),
    [("3", 5, ""), ("3", 45, "1"), ("1", 150, "2"), ("1", 199, "3"), ("2.b", 85, ""), ("2.a", 158, "2.b")],
)
def test_a_dragged_point_goes_between_its_siblings_only(
    scene: Scene, dragged: str, y: int, after: str
) -> None:
    gap = gap_at(dragged, y, EDGES, scene.board)
    assert gap is not None
    assert gap.after == after


def test_a_point_dropped_behind_itself_stays(scene: Scene) -> None:
    gap = gap_at("2", 158, EDGES, scene.board)
    assert gap is not None
    assert gap.after == before("2", scene.board) == "1"


def test_a_step_up_or_down_ends_at_the_ends(scene: Scene) -> None:
    assert stepped("1", -1, scene.board) is None
    assert stepped("2", -1, scene.board) == ""
    assert stepped("3", -1, scene.board) == "1"
    assert stepped("1", 1, scene.board) == "2"
    assert stepped("3", 1, scene.board) is None
    assert stepped("2.b", -1, scene.board) == ""


def test_points_are_found_by_number_first_and_then_by_words() -> None:
    points = [
        Point("1", "Pets"),
        Point("10", "Garden at night"),
        Point("2", "The garden"),
        Point("2.1", "Gate"),
    ]
    assert [point.id for point in found(points, "1")] == ["1", "10", "2.1"]
    assert [point.id for point in found(points, "garden")] == ["10", "2"]
    assert [point.id for point in found(points, "the gar")] == ["2"]
    assert not found(points, "zebra")


def test_an_excerpt_holds_what_is_asked_for_and_serves_what_is_near() -> None:
    text = "\n".join(f"Line number {n} of a long text." for n in range(4_000))
    excerpt = cut("a", text, Span(60_000, 60_020))
    assert excerpt.text == excerpt.span.of(text)
    assert len(excerpt.text) < 20_000
    assert text[excerpt.span.start - 1] == "\n"
    assert excerpt.serves("a", text, Span(60_500, 60_520))
    assert not excerpt.serves("a", text, Span(excerpt.span.end - 10, excerpt.span.end))
    assert not excerpt.serves("b", text, Span(60_000, 60_020))
    assert not excerpt.serves("a", text + " ", Span(60_000, 60_020))


def test_words_are_set_in_no_more_lines_than_asked(qapp: object) -> None:
    setter = Setter(15)
    text = "The parties shall not hand over what they have received. " * 20
    for most in (1, 2, 4):
        lines = setter.lines(text, 200, most)
        assert lines.count == most
        assert lines.layout.text().endswith("…")
    assert setter.lines("Pets.", 200, 4).count == 1
    assert not setter.lines("Pets.", 200, 4).layout.text().endswith("…")


@pytest.mark.parametrize(
    ("text", "right"),
    [("garden", False), ("1. الحديقة", True), ("הגן a", True), ("花园", False), ("12 %", False)],
)
def test_the_first_letter_tells_the_direction(text: str, *, right: bool) -> None:
    assert runs_right_to_left(text) is right


def test_words_fill_the_room_that_a_cell_has(qapp: object, scene: Scene) -> None:
    words = "The parties shall not hand over what they have received. " * 20
    source = replace(scene.sources[1], text=words)
    board = Board(scene.lineup, (scene.sources[0], source, scene.sources[2]))
    block = Block("valley", Span(0, len(words)), "point", ("1",))
    setter = Setter(15)
    counts = {}
    for height in (60, 120, 400):
        box = QRect(0, 0, 300, height)
        (placed,) = inside(board, Cell("1", "valley", "said", (block,)), setter, box, 0).placed
        counts[height] = placed.lines.count
        assert placed.box.bottom() <= box.bottom() + 1
    assert counts[60] < counts[120] < counts[400]
    assert counts[400] >= (400 - 40) // setter.line


def test_of_several_blocks_the_longest_gives_way(qapp: object, scene: Scene) -> None:
    words = "Pets are welcome. " + "The parties shall not hand over what they have received. " * 20
    board = Board(scene.lineup, (scene.sources[0], replace(scene.sources[1], text=words), scene.sources[2]))
    short = Block("valley", Span(0, 17), "point", ("1",))
    long = Block("valley", Span(18, len(words)), "point", ("1",))
    box = QRect(0, 0, 300, 200)
    first, second = inside(board, Cell("1", "valley", "said", (short, long)), Setter(15), box, 0).placed
    assert first.lines.layout.text() == "Pets are welcome."
    assert second.lines.count > 3
    assert second.box.bottom() <= box.bottom() + 1
