"""The picture of a block under the mouse while it is dragged."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from app.ui.lineup.blocks import Block
from app.ui.lineup.board import Board
from app.ui.lineup.setting import Setter
from app.ui.theme import Theme

_WIDTH = 260
_PAD = 10


def drag_picture(board: Board, block: Block, setter: Setter, theme: Theme, ratio: float) -> QPixmap:
    """Two lines of the block's words on a card; `ratio` is the screen's pixels to a px."""
    lines = setter.lines(board.beginning(block), _WIDTH - 2 * _PAD, 2)
    height = round(lines.height) + 2 * _PAD
    picture = QPixmap(round(_WIDTH * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.setBrush(theme.color("canvas"))
        painter.setOpacity(0.94)
        box = QRectF(0.5, 0.5, _WIDTH - 1, height - 1)
        painter.drawRoundedRect(box, 7, 7)
        lines.draw(painter, box.topLeft() + QRectF(0, 0, _PAD, _PAD).bottomRight(), theme.color("text"))
    return picture
