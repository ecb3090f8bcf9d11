"""A part of the tray that takes blocks, and says so while one is in the hand."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.ui.lineup.blocks import Block
from app.ui.lineup.hand import MIME, Hand
from app.ui.scale import set_scaled_height
from app.ui.theme import Theme, ui_font


class DropZone(QWidget):
    """A strip with a dashed frame. `dropped` carries the block and the point that it was taken from."""

    dropped = Signal(Block, str)

    def __init__(self, text: str, hand: Hand, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._hand, self._theme = text, hand, theme
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(text)
        set_scaled_height(self, 40)
        hand.changed.connect(self._show_hand)
        self._show_hand()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self._hand.block is not None:
            self._over = True
            self.update()
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        block, origin = self._hand.block, self._hand.origin
        self._over = False
        self.update()
        if block is not None:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.dropped.emit(block, origin)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            role = "accent" if self._over else "line_strong"
            painter.setPen(QPen(self._theme.color(role), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(self._theme.color("accent_tint") if self._over else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
            painter.setFont(ui_font())
            painter.setPen(self._theme.color("accent" if self._over else "muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)

    # private

    def _show_hand(self) -> None:
        """Stand there only while there is something to drop."""
        self._over = False
        self.setVisible(self._hand.block is not None and not self._hand.by_keys)
