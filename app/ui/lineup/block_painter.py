"""Paints one block: its words, the number its source prints, and the signs of pin, doubt and mention.

A block is words on white; ground and bar come only with the mouse, the keyboard or a drag.
"""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from app.text.model import Role
from app.ui.direction import standing_apart
from app.ui.lineup.blocks import Block
from app.ui.lineup.places import CAPTION, PAD, SIGN, Placed, gutter
from app.ui.scale import px
from app.ui.theme import Theme, margin_font, mix, reading_font

Ground = Literal["plain", "hover", "chosen", "carried"]
_SETTLED = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""It is the words that say on which side something stands, not the window."""
_ROUND = 6.0
_BAR = 2.5
_SHORT = 4
"""Printed numbers of so many characters always stand whole."""


class BlockPainter:
    """Draws blocks in one theme. `also` writes the line under a block that words other points too."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._number = margin_font(11)
        self._quote = reading_font(22)
        self._pale = mix(theme.color("canvas"), theme.color("text"), 0.30)

    def draw(self, painter: QPainter, placed: Placed, ground: Ground, caption: str = "") -> None:
        """Draw a block where it is placed."""
        self._ground(painter, placed, ground)
        block, right = placed.block, placed.lines.right
        placed.lines.draw(painter, placed.words_at, self._ink(block.role, ground))
        self._before(painter, placed)
        middle = placed.box.right() - PAD - SIGN / 2 + 3
        if right:
            middle = placed.box.left() + PAD + SIGN / 2 - 3
        first_line = placed.words_at.y() + placed.lines.height / placed.lines.count / 2
        self.sign(painter, QPointF(middle, first_line), block)
        if caption:
            self._caption(painter, placed, caption)

    def sign(self, painter: QPainter, middle: QPointF, block: Block) -> None:
        """The pin of a decision or the question mark of a doubt, round a place; nothing for other blocks."""
        if block.pinned:
            pin(painter, middle, self._theme.color("accent"))
        elif block.is_doubtful:
            doubt(painter, middle, self._theme)

    # private

    def _ink(self, role: Role, ground: Ground) -> QColor:
        if ground == "carried":
            return self._pale
        return self._theme.color("muted" if role in ("mention", "boilerplate") else "text")

    def _ground(self, painter: QPainter, placed: Placed, ground: Ground) -> None:
        box = placed.box
        if ground == "plain":
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if ground == "carried":
            painter.setPen(QPen(self._theme.color("line_strong"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(self._theme.color("accent_tint" if ground == "chosen" else "hover"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        if ground == "chosen":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            left = box.right() - _BAR if placed.lines.right else box.left()
            bar = QRectF(left, box.top() + 5, _BAR, box.height() - 10)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _before(self, painter: QPainter, placed: Placed) -> None:
        """The sign of a mention or the number that the source prints, on the side where lines begin."""
        block, right = placed.block, placed.lines.right
        room = gutter() + 2
        before = QRectF(placed.box.left(), placed.words_at.y(), room, placed.lines.height)
        if right:
            before.moveLeft(placed.box.right() - room)
        side = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
        painter.setPen(self._theme.color("muted"))
        if block.role == "mention":
            painter.setFont(self._quote)
            painter.drawText(
                before.adjusted(-4, 1, 0, 12),
                side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop,
                "\u201c",
            )
        elif block.marker:
            painter.setFont(self._number)
            metrics = QFontMetrics(self._number)
            text = metrics.elidedText(_short(block.marker), Qt.TextElideMode.ElideRight, room)
            line = QRectF(
                before.left(), before.top(), before.width(), placed.lines.height / placed.lines.count
            )
            painter.drawText(line.adjusted(0, 1, 0, 1), side | _SETTLED, standing_apart(text))

    def _caption(self, painter: QPainter, placed: Placed, text: str) -> None:
        painter.setFont(self._number)
        painter.setPen(self._theme.color("accent"))
        line = QRectF(placed.box)
        line.setTop(placed.words_at.y() + placed.lines.height)
        line.setHeight(px(CAPTION))
        side = Qt.AlignmentFlag.AlignRight if placed.lines.right else Qt.AlignmentFlag.AlignLeft
        inner = (
            line.adjusted(PAD, 0, -gutter() - PAD, 0)
            if placed.lines.right
            else line.adjusted(gutter() + PAD, 0, -PAD, 0)
        )
        painter.drawText(inner, side | _SETTLED, text)


def pin(painter: QPainter, middle: QPointF, color: QColor) -> None:
    """A drawing pin, 11 px high: the analyst has decided this."""
    painter.save()
    painter.translate(middle)
    painter.rotate(35)
    pen = QPen(color, 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(0, 1), QPointF(0, 5.5))
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(-2, -5, 4, 5), 1, 1)
    painter.drawLine(QPointF(-3.4, 1), QPointF(3.4, 1))
    painter.restore()


def doubt(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    """A question mark in a dot, 14 px wide: the aligner is not sure of this."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("medium_tint"))
    dot = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
    painter.drawEllipse(dot)
    painter.setFont(margin_font(10, strong=True))
    painter.setPen(theme.color("medium"))
    painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, "?")


def _short(marker: str) -> str:
    """A printed number as it fits into the gutter: of `Article 11.` only the number."""
    return marker if len(marker) <= _SHORT else marker.rsplit(maxsplit=1)[-1]
