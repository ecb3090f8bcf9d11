"""How a deed becomes a request.

`Requests` is fed with what is chosen; its slots are those of the table of deeds. It changes nothing itself.
"""

from PySide6.QtCore import QObject

from app.text.model import Span
from app.ui.lineup import placing
from app.ui.lineup.asking import Asking
from app.ui.lineup.blocks import Block, Cell
from app.ui.lineup.board import Board
from app.ui.lineup.ordering import stepped
from app.ui.lineup.target import Target


class Requests(QObject):
    """Says through the view what the analyst wants changed."""

    def __init__(self, asking: Asking) -> None:
        super().__init__(asking)
        self._asking = asking
        self.board = Board()
        self.target: Target | None = None
        self.cell: Cell | None = None

    # blocks

    def put(self, block: Block, origin: str, point: str, also: bool) -> None:
        """Move a block from point `origin` to another, or with `also` let it word both."""
        points = placing.put(self.board, block, origin, point, also=also)
        if points is not None:
            self._asking.placeRequested.emit(block.source, block.span, points)

    def take_off(self, block: Block, origin: str) -> None:
        """Take a block off point `origin`; it stays on the others that it words."""
        points = placing.taken_off(self.board, block, origin)
        if points:
            self._asking.placeRequested.emit(block.source, block.span, points)
        elif block.points or block.role == "boilerplate":
            self._asking.asideRequested.emit(block.source, block.span, "intro")

    def set_aside(self) -> None:
        """Take what is chosen off the point that it is chosen on."""
        if (target := self.target) is None:
            return
        if target.selected:
            self._asking.asideRequested.emit(target.source, target.span, "intro")
        elif target.block is not None:
            self.take_off(target.block, target.origin)

    def cast_out(self) -> None:
        """Say that what is chosen is not part of the document."""
        if (target := self.target) is not None:
            self._asking.asideRequested.emit(target.source, target.span, "boilerplate")

    def cast_out_block(self, block: Block) -> None:
        """Say that a block is not part of the document."""
        self._asking.asideRequested.emit(block.source, block.span, "boilerplate")

    def release(self) -> None:
        """Take the pins off what is chosen."""
        if (target := self.target) is not None:
            self._asking.releaseRequested.emit(target.source, target.span)

    def split(self, place: int) -> None:
        """Cut the chosen stretch in two at a place."""
        if (target := self.target) is not None:
            self._asking.splitRequested.emit(target.source, place)

    def join(self, step: int) -> None:
        """Make one of the chosen stretch and the one before (-1) or behind (1) it."""
        block = self.target.block if self.target else None
        other = self.board.neighbour(block, step) if block else None
        if block is not None and other is not None:
            spans = sorted((block.span, other.span))
            self._asking.mergeRequested.emit(block.source, Span(spans[0].start, spans[1].end))

    # cells, points and sources

    def toggle_absent(self) -> None:
        """Say that the source does not have the point, or take that back."""
        if (cell := self.cell) is not None:
            self._asking.absentRequested.emit(cell.source, cell.point, cell.state != "absent")

    def step(self, step: int) -> None:
        """Move the current point one place up (-1) or down (1) among its siblings; nothing at the ends."""
        if (cell := self.cell) is not None and (after := stepped(cell.point, step, self.board)) is not None:
            self._asking.moveRequested.emit(cell.point, after)

    def remove(self) -> None:
        """Take out the current point."""
        if (cell := self.cell) is not None:
            self._asking.removeRequested.emit(cell.point)

    def make_reference(self) -> None:
        """Take the points from the current source."""
        if (cell := self.cell) is not None:
            self._asking.referenceRequested.emit(cell.source)
