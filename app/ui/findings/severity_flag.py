"""The flag of a variant's severity. The shape says it, the colour only helps."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.text.variants import Severity
from app.ui.theme import Theme


def severity_flag(
    painter: QPainter, box: QRectF, severity: Severity | None, theme: Theme, *, faint: bool = False
) -> None:
    """Draw it into a square: a full triangle for high, a full diamond for medium, a ring for low, a dot for what is
    not material; `faint`: without colour."""
    middle, reach = box.center(), box.width() / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("faint" if faint else severity or "faint"))
    if severity == "high":
        painter.drawPolygon(_shape(middle, (0, -reach), (reach, reach * 0.85), (-reach, reach * 0.85)))
    elif severity == "medium":
        painter.drawPolygon(_shape(middle, (0, -reach), (reach, 0), (0, reach), (-reach, 0)))
    elif severity == "low":
        painter.setPen(QPen(theme.color("faint" if faint else "low"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, reach - 1.2, reach - 1.2)
    else:
        painter.drawEllipse(middle, 1.8, 1.8)
    painter.restore()


def _shape(middle: QPointF, *corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([middle + QPointF(x, y) for x, y in corners])
