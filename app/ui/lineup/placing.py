"""Which points a block words after it was put somewhere: pure, for mouse, keyboard and menu alike."""

from collections.abc import Iterable

from app.ui.lineup.blocks import Block
from app.ui.lineup.board import Board


def put(board: Board, block: Block, origin: str, target: str, *, also: bool) -> tuple[str, ...] | None:
    """The points of a block that was moved from point `origin` ("" from none) to `target`, in their order.

    With `also` it stays where it is too. None if nothing would change.
    """
    kept = set(block.points) - (set() if also else {origin})
    wanted = _sorted(board, kept | {target})
    return None if wanted == block.points and block.role != "boilerplate" else wanted


def taken_off(board: Board, block: Block, origin: str) -> tuple[str, ...]:
    """The points that are left to a block when it is taken off `origin`; with "" none are."""
    return _sorted(board, set(block.points) - {origin}) if origin else ()


def _sorted(board: Board, points: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(points, key=board.row))
