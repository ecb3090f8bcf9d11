"""Paints the cells of the grid and says which block is where."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.lineup.block_painter import BlockPainter, Ground, pin
from app.ui.lineup.blocks import Block, Cell, Spot
from app.ui.lineup.model import GridModel, Index
from app.ui.lineup.places import CAPTION, EDGE, PAD, Inside, gutter, inside
from app.ui.lineup.setting import Setter
from app.ui.points.heat import hatch
from app.ui.scale import px
from app.ui.theme import Theme, mix, ui_font
from app.ui.written import figure


@dataclass(frozen=True, slots=True)
class Look:
    """What the grid is at, as far as it is painted.

    `carried` is the block in the hand of the mouse or the keyboard, `over` the cell that it would be put in,
    `also` whether it would stay where it is too.
    """

    current: Spot = ("", "")
    chosen: int = 0
    hovered: Block | None = None
    hovered_at: Spot = ("", "")
    carried: Block | None = None
    over: Spot | None = None
    also: bool = False
    focus: bool = False


class GridDelegate(QStyledItemDelegate):
    """The one painter of all cells."""

    def __init__(self, model: GridModel, setter: Setter, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._setter = setter
        self.look = Look()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._blocks = BlockPainter(theme)
        self._hatch = QPen(mix(theme.color("canvas"), theme.color("muted"), 0.38), 1.0)
        veil = QColor(theme.color("canvas"))
        veil.setAlpha(175)
        self._veil = veil

    def inside(self, index: Index, box: QRect) -> Inside:
        """Where the blocks of a cell stand in its box."""
        cell = self._model.cell(index)
        chosen = self.look.chosen if cell.spot == self.look.current else 0
        return inside(self._model.board, cell, self._setter, box, chosen)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, cell = QRect(option.rect), self._model.cell(index)
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rule(painter, box, index.row())
        if cell.state == "said":
            self._paint_blocks(painter, box, cell, index)
        else:
            self._paint_nothing(painter, box, cell)
        self._paint_frame(painter, box, cell)
        painter.restore()

    # private

    def _paint_rule(self, painter: QPainter, box: QRect, row: int) -> None:
        """A hair line over each top-level point: the only line in the grid."""
        if row and not self._model.point(row).depth:
            painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), self._theme.color("line"))

    def _paint_blocks(self, painter: QPainter, box: QRect, cell: Cell, index: Index) -> None:
        found = self.inside(index, box)
        for placed in found.placed:
            others = [point for point in placed.block.points if point != cell.point]
            caption = self.tr("also on {points}").format(points=", ".join(others)) if others else ""
            self._blocks.draw(painter, placed, self._ground(cell, placed.number, placed.block), caption)
        if found.before or found.behind:
            text = self.tr("{n} more").format(n=figure(found.before + found.behind))
            line = self._line(painter, box, box.bottom() - px(CAPTION) - 2, px(CAPTION))
            self._say(painter, line, text, "accent")

    def _ground(self, cell: Cell, number: int, block: Block) -> Ground:
        look = self.look
        if (
            look.carried is not None
            and block.source == look.carried.source
            and block.span == look.carried.span
        ):
            return "carried" if not look.also else "chosen"
        if cell.spot == look.current and number == look.chosen and look.carried is None:
            return "chosen"
        return "hover" if block is look.hovered and cell.spot == look.hovered_at else "plain"

    def _paint_nothing(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        line = self._line(painter, box, box.top() + EDGE + 4, 20)
        if cell.state == "lacuna":
            part = QRect(line.left(), line.center().y() - 5, 34, 11)
            hatch(painter, QRectF(self._seen(painter, line, part)), self._hatch)
        elif cell.state == "absent":
            sign = QRect(box.left() + EDGE + 7, line.center().y() - 5, 14, 11)
            pin(painter, QRectF(self._seen(painter, box, sign)).center(), self._theme.color("accent"))
            self._say(painter, line, self.tr("Not in this source"), "muted")
        else:
            self._say(painter, line, self.tr("in its sub-points"), "muted")

    def _line(self, painter: QPainter, box: QRect, top: int, height: int) -> QRect:
        """A line of a cell from where words begin."""
        inset = EDGE + gutter() + PAD
        return self._seen(painter, box, QRect(box.left() + inset, top, box.width() - inset, height))

    def _seen(self, painter: QPainter, whole: QRect, part: QRect) -> QRect:
        """A part of a cell, told as one reads from left to right, where it stands."""
        return QStyle.visualRect(painter.layoutDirection(), whole, part)

    def _say(self, painter: QPainter, line: QRect, text: str, role: str) -> None:
        painter.setFont(ui_font(12))
        painter.setPen(self._theme.color(role))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_frame(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        """The current cell, and during a drag what takes the block and what does not."""
        look, spot = self.look, cell.spot
        frame = QRectF(box).adjusted(2.5, 2.5, -2.5, -2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if look.carried is not None and cell.source != look.carried.source:
            painter.fillRect(box, self._veil)
        elif look.carried is not None and spot == look.over:
            tint = QColor(self._theme.color("accent"))
            tint.setAlpha(36)
            painter.setBrush(tint)
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.drawRoundedRect(frame, 7, 7)
            self._paint_flag(painter, frame)
        elif spot == look.current:
            strong = look.focus and look.carried is None
            painter.setPen(QPen(self._theme.color("accent" if strong else "line_strong"), 1.2))
            painter.drawRoundedRect(frame, 7, 7)

    def _paint_flag(self, painter: QPainter, frame: QRectF) -> None:
        """What letting go would do, in the corner of the cell."""
        text = self.tr("Here too") if self.look.also else self.tr("Put here")
        painter.setFont(ui_font(11))
        width = painter.fontMetrics().horizontalAdvance(text) + 14
        flag = QRectF(frame.right() - width - 4, frame.bottom() - 21, width, 17)
        accent = self._theme.color("accent")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawRoundedRect(flag, 8.5, 8.5)
        painter.setPen(self._theme.on(accent))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, text)
