"""Rows of round dots, as quick to draw as a plain line.

Qt works out the dots of a dotted pen anew for every line, in a time that grows with the square of its length: a
page that differs everywhere took longer to mark than to set. Here a dot is drawn once and repeated; its places and its
size are whole pixels of the screen, so that all look alike.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QTransform


class Dots:
    """Dots of `width` pixels, `gap` widths from middle to middle, or nearly so."""

    def __init__(self, ink: QColor, width: float, gap: float) -> None:
        self._ink, self._width, self._gap = ink, width, gap
        self._ratio = 0.0  # pixels of the screen to one of the window
        self._pitch = self._height = 0
        self._brush = QBrush()

    def draw(self, painter: QPainter, left: float, right: float, y: float) -> None:
        """A row of them from `left` to `right`, their middles at `y`."""
        self._adapt(painter.device().devicePixelRatioF())
        count = max(round((right - left) * self._ratio / self._pitch), 1)
        place = (round(left * self._ratio), round(y * self._ratio) - self._height // 2)
        box = (*place, count * self._pitch, self._height)
        start, top, across, down = (side / self._ratio for side in box)
        painter.setBrushOrigin(QPointF(start, top))
        painter.fillRect(QRectF(start, top, across, down), self._brush)

    def _adapt(self, ratio: float) -> None:
        """Draw them as a screen of that ratio needs them."""
        if ratio == self._ratio:
            return
        self._ratio = ratio
        size = max(round(self._width * ratio), 1)
        self._pitch, self._height = max(round(self._width * self._gap * ratio), size + 1), size + 2
        dot = QImage(self._pitch, self._height, QImage.Format.Format_ARGB32_Premultiplied)
        dot.fill(Qt.GlobalColor.transparent)
        with QPainter(dot) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._ink)
            painter.drawEllipse(QRectF(0, 1, size, size))
        self._brush = QBrush(dot)
        self._brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
