"""The sign of how far the review of something is: a ring, half a disc, a tick. Each has a shape of its own."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.text.reviews import ReviewState
from app.ui.scale import factor
from app.ui.theme import Theme

_RADIUS = 3.6
_PEN = 1.3


def paint_sign(painter: QPainter, middle: QPointF, state: ReviewState, theme: Theme) -> None:
    """Paint the sign of a state, some 8 px of the drawing wide."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == "done":
        paint_tick(painter, middle, theme.color("accent"), factor())
        return
    radius = _RADIUS * factor()
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(theme.color("faint" if state == "unseen" else "muted"), _PEN * factor()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    if state == "in work":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        painter.drawPie(box, 90 * 16, 180 * 16)


def paint_tick(painter: QPainter, middle: QPointF, color: QColor, scale: float = 1.0) -> None:
    """Paint a tick, 8 px wide times `scale`."""
    pen = QPen(color, 1.7 * max(scale, 0.8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shape = ((-3.8, 0.2), (-1.2, 2.9), (3.8, -3.0))
    painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * scale for x, y in shape]))
