"""The table of deeds: everything in it can be done, and no key means two things at once."""

from itertools import product

import pytest

from app import places
from app.ui.actions import ACTIONS
from app.ui.lineup.blocks import Block, Cell
from app.ui.lineup.board import Board
from app.ui.lineup.deeds import DEEDS, Deed, Part
from app.ui.lineup.target import Target, facts
from app.ui.lineup.view import LineupView

from .conftest import Scene


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.id)
def test_every_deed_has_a_handler_and_says_what_it_does(deed: Deed, view: LineupView) -> None:
    assert callable(getattr(view.handlers, deed.slot))
    assert deed.tip or deed.id == "previous"
    assert deed.at
    assert not deed.icon or places.resource("icons", f"{deed.icon}.svg").is_file()
    action = view.deeds.action(deed.id)
    assert action.toolTip().startswith(deed.text.replace("&", ""))


def test_ids_are_unique() -> None:
    assert len({deed.id for deed in DEEDS}) == len(DEEDS)


def test_no_key_is_also_one_of_the_window() -> None:
    of_window = {key for entry in ACTIONS for key in entry.keys}
    assert not of_window & {deed.keys for deed in DEEDS}


def keys_of(part: Part, board: Board, cell: Cell, block: Block | None) -> list[str]:
    """The keys of all that can be done while this cell is the current one and this block is chosen."""
    target = Target(cell.source, block.span, "", block) if block else None
    so = facts(board, cell, target, block.span.start + 1 if block else None)
    return [deed.keys for deed in DEEDS if deed.keys and part in deed.at and deed.needs in so]


@pytest.mark.parametrize("part", ["grid", "tray", "reader"])
def test_whatever_is_chosen_no_key_means_two_things(scene: Scene, part: Part) -> None:
    pin = scene.pin("valley", "Cats are not.", "3")
    decided = scene.decided(pins=(pin,), absent=(("northern", "3"),)).board
    for board, source in product((scene.board, decided), scene.sources):
        for cell in (board.cell(point.id, source.id) for point in board.points):
            chosen = {
                "grid": cell.blocks,
                "tray": board.loose(source.id),
                "reader": board.stretches(source.id),
            }[part]
            for block in (*chosen, None) if part != "grid" or not chosen else chosen:
                keys = keys_of(part, board, cell, block)
                assert len(keys) == len(set(keys)), (cell, block)
