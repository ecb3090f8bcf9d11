"""The sign of the reference: a star."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

_POINTS = 5
_WAIST = 0.46


def paint_star(painter: QPainter, box: QRectF, color: QColor, *, filled: bool = True) -> None:
    """Draw a star as large as the box."""
    middle, radius = box.center(), min(box.width(), box.height()) / 2 - 0.5
    corners = [
        middle + QPointF(sin(pi * n / _POINTS), -cos(pi * n / _POINTS)) * (radius * (_WAIST if n % 2 else 1))
        for n in range(2 * _POINTS)
    ]
    pen = QPen(color, 1.2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(color if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF(corners))
