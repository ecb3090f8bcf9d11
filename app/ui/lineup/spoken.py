"""The alignment view in words: for the screen reader, tool tips and the line over the reader."""

import sys

from PySide6.QtCore import QObject

from app.text.model import Point, Source
from app.ui.lineup.blocks import Block, Cell
from app.ui.lineup.board import Board
from app.ui.lineup.target import Target
from app.ui.shortcuts import native
from app.ui.written import figure, quoted

_QUOTED = 160


class Words(QObject):
    """Says in words what the view paints."""

    def cell(self, board: Board, cell: Cell) -> str:
        """A cell, as in “Point 10.a, harbour: 2 segments, pinned, “…””."""
        head = self.tr("Point {point}, {source}").format(point=cell.point, source=board.name(cell.source))
        words = " / ".join(quoted(self.quoted(board, block)) for block in cell.blocks)
        return f"{head}: {', '.join(part for part in (self.state(cell), words) if part)}"

    def state(self, cell: Cell) -> str:
        """What a cell holds, without its words."""
        if cell.state != "said":
            return {
                "lacuna": self.tr("says nothing"),
                "absent": self.tr("not in this source, as you decided"),
                "below": self.tr("only in its sub-points"),
            }[cell.state]
        count = len(cell.blocks)
        parts = [self.tr("1 segment") if count == 1 else self.tr("{n} segments").format(n=figure(count))]
        if all(block.role == "mention" for block in cell.blocks):
            parts.append(self.tr("mentioned in prose"))
        if cell.is_pinned:
            parts.append(self.tr("pinned"))
        if cell.is_doubtful:
            parts.append(self.tr("doubtful"))
        return ", ".join(parts)

    def block(self, block: Block) -> str:
        """Where a block stands and why."""
        if not block.points:
            return self.aside(block)
        parts = [self.tr("point {points}").format(points=", ".join(block.points))]
        if block.role == "mention":
            parts.append(self.tr("mentioned in prose"))
        if block.pinned:
            parts.append(self.tr("pinned by you"))
        elif block.confidence < 1:
            said = self.tr("placed with {sure} % certainty")
            parts.append(said.format(sure=round(block.confidence * 100)))
        return " · ".join(parts)

    def aside(self, block: Block) -> str:
        """What a block is that is on no point."""
        return self.peculiar(block) or self.tr("on no point")

    def peculiar(self, block: Block) -> str:
        """What sets a block apart from others that are on no point; empty for prose that nobody has touched."""
        parts = []
        if block.role == "boilerplate":
            parts.append(self.tr("not part of the document"))
        elif block.is_listed:
            parts.append(self.tr("listed item on no point"))
        if block.pinned:
            parts.append(self.tr("set aside by you") if not parts else self.tr("pinned by you"))
        return " · ".join(parts)

    def point(self, board: Board, point: Point) -> str:
        """A row's heading."""
        decided = board.decided.get(point.id)
        added = self.tr("added by you") if decided and decided.made else ""
        return ", ".join(part for part in (f"{point.id} {point.title}".strip(), added) if part)

    def source(self, board: Board, source: Source) -> str:
        """A column's heading."""
        reference = self.tr("the reference") if source.id == board.reference else ""
        return ", ".join(part for part in (source.name, source.outlet, reference) if part)

    def quoted(self, board: Board, block: Block) -> str:
        """The words of a block on one line, cut where they get long."""
        words = " ".join(board.beginning(block).split())
        return words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"

    def chosen(self, board: Board, cell: Cell | None, target: Target | None) -> tuple[str, str]:
        """What a deed would be about: where it is, and why it stands there."""
        if target is None:
            return (f"{cell.point} · {board.name(cell.source)}", self.state(cell)) if cell else ("", "")
        where = " · ".join(part for part in (target.origin, board.name(target.source)) if part)
        if target.selected:
            return where, self.tr("{n} characters selected").format(n=figure(len(target.span)))
        return where, self.block(target.as_block)

    def carrying(self, block: Block | None, *, by_keys: bool) -> str:
        """What the keys do while a block is in the hand; empty for none."""
        if block is None:
            return ""
        if by_keys:
            said = self.tr(
                "↑ ↓ choose the point · Space puts it there · {keys} lets it word both · Esc puts it back"
            )
            return said.format(keys=native("Ctrl+Return"))
        said = self.tr(
            "Drop it on a point in its column, or beside the grid · with {key} it words both points"
        )
        return said.format(key="⌥" if sys.platform == "darwin" else "Ctrl")

    def refusing(self, board: Board, block: Block) -> str:
        """Why a block does not go into another column."""
        said = self.tr("These are words of {name}: they stay in its column · ↑ ↓ choose the point")
        return said.format(name=board.name(block.source))
