"""The curves between two panes: they leave and arrive level, and take the colours of both sides."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

Band = tuple[float, float]
"""From where to where, in pixels from the top."""
Colors = tuple[QColor, QColor]
"""The left and the right colour."""


def curve(path: QPainterPath, x: float, y: float) -> QPainterPath:
    """The path, led on to a point in a curve that leaves and arrives level."""
    start = path.currentPosition()
    middle = (start.x() + x) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, y), QPointF(x, y))
    return path


def gradient(width: float, colors: Colors) -> QBrush:
    """From the left colour to the right one."""
    if colors[0] == colors[1]:
        return QBrush(colors[0])
    blend = QLinearGradient(0, 0, width, 0)
    blend.setColorAt(0, colors[0])
    blend.setColorAt(1, colors[1])
    return QBrush(blend)


def ribbon(painter: QPainter, width: float, left: Band, right: Band, tints: Colors, inks: Colors) -> None:
    """A ribbon from a band on the left edge to one on the right edge, with its two edges drawn."""
    edges = [curve(QPainterPath(QPointF(0, left[n])), width, right[n]) for n in (0, 1)]
    ground = QPainterPath(edges[0])
    ground.lineTo(width, right[1])
    painter.fillPath(curve(ground, 0, left[1]), gradient(width, tints))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(gradient(width, inks), 1.2))
    for edge in edges:
        painter.drawPath(edge)
