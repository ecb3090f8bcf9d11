"""What lies behind the palette: the window, dimmed, and the ground and shadow that the palette stands on."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from app.ui.scale import px
from app.ui.theme import Theme

EDGE = 4
"""A rectangle so far inside the ground does not stick out of its round corners."""
_WIDTH, _HEIGHT = 760, 600
_MARGIN, _TOP_SHARE = 24, 0.09
_ROUND, _SHADOW, _LAYERS, _FALL = 12, 32, 10, 8
_DIM_LIGHT, _DIM_DARK, _SHADE = 40, 110, 4
"""How dark it gets, of 255; of the shadow, each of its layers."""


class Backdrop(QWidget):
    """Covers the window. The palette is its neighbour, not its child: what is opaque beside it is not painted again
    and again together with all that shows through here."""

    clicked = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.ground = QRect()
        """Where the palette stands."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    def fill(self, area: QRect) -> None:
        """Cover an area, and find the palette its place there."""
        self.setGeometry(area)
        top = max(round(area.height() * _TOP_SHARE), _MARGIN)
        size = QSize(
            min(px(_WIDTH), area.width() - 2 * _MARGIN), min(px(_HEIGHT), area.height() - top - 2 * _MARGIN)
        )
        self.ground = QRect((area.width() - size.width()) // 2, top, size.width(), size.height())

    # Qt

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, _DIM_DARK if self._theme.dark else _DIM_LIGHT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_shadow(painter)
        painter.setBrush(self._theme.color("canvas"))
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.drawRoundedRect(QRectF(self.ground).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)

    def _paint_shadow(self, painter: QPainter) -> None:
        """Darker towards the ground, under which none of it is painted."""
        inside = self.ground.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        painter.save()
        painter.setClipRegion(QRegion(self.rect()) - QRegion(inside))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, _SHADE))
        box = QRectF(self.ground).translated(QPointF(0, _FALL))
        for layer in range(_LAYERS, 0, -1):
            reach = _SHADOW * (layer / _LAYERS) ** 2
            wider = box.adjusted(-reach, -reach, reach, reach)
            painter.drawRoundedRect(wider, _ROUND + reach, _ROUND + reach)
        painter.restore()
