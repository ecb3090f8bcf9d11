"""What a deed is about: the stretch that is chosen in the grid, in the tray or in the reader."""

from dataclasses import dataclass

from app.text.model import Span
from app.ui.lineup.blocks import Block, Cell
from app.ui.lineup.board import Board


@dataclass(frozen=True, slots=True)
class Target:
    """A stretch of a source, the point it is taken from ("" from none), and the block it is or is part of.

    `selected`: it is what was selected in the reader, not the whole block.
    """

    source: str
    span: Span
    origin: str = ""
    block: Block | None = None
    selected: bool = False

    @property
    def as_block(self) -> Block:
        """The stretch as something that can be put on a point; a selection words no point yet."""
        if self.block is not None and not self.selected:
            return self.block
        return Block(self.source, self.span, "intro")


def facts(board: Board, cell: Cell | None, target: Target | None, caret: int | None) -> set[str]:
    """What is so, in the words that the table of deeds uses.

    `cell` is the current one, `caret` where the cursor of the reader is, None while it is not in use.
    """
    block = target.block if target else None
    so = {
        "board": bool(board.sources),
        "cell": cell is not None,
        "empty": cell is not None and cell.state in ("lacuna", "absent"),
        "full": cell is not None and cell.state == "said",
        "made": cell is not None and (made := board.decided.get(cell.point)) is not None and made.made,
        "other": cell is not None and cell.source != board.reference,
        "stretch": target is not None,
        "placed": block is not None and bool(block.points),
        "loose": block is not None and not block.points and block.role != "boilerplate",
        "outside": block is not None and not block.points and block.role == "boilerplate",
        "pinned": block is not None and block.pinned,
        "block": block is not None,
        "caret": caret is not None and block is not None and block.span.start < caret < block.span.end,
    }
    return {fact for fact, holds in so.items() if holds}
