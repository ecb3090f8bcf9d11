"""One cell of the point list: how far a source's wording is from the reference's, in one hue from pale to
strong.

The state has a shape of its own: filled, hatched where the source says nothing, a dot for a mere mention, an
outline round the reference itself.
"""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from app.text.overview import Cell
from app.ui.theme import Theme, mix

_ROUND = 2.5
_STEPS = 40
_SLIVER = 6.0
"""Cells narrower than this, in pixels, have no room for rounded corners."""
_HATCH = 4.5
"""From line to line of the hatching, in pixels."""


class HeatPainter:
    """Draws cells in one theme."""

    def __init__(self, theme: Theme) -> None:
        canvas, muted = theme.color("canvas"), theme.color("muted")
        self._heat = [theme.heat(step / _STEPS) for step in range(_STEPS + 1)]
        self._muted = muted
        self._unmeasured = mix(canvas, muted, 0.35)
        self._hatch = QPen(mix(canvas, muted, 0.6), 1.0)
        self._columns: dict[tuple[object, ...], QPixmap] = {}

    def cell(self, painter: QPainter, box: QRectF, cell: Cell, *, reference: bool) -> None:
        """Draw a cell into its box."""
        painter.setPen(Qt.PenStyle.NoPen)
        if cell.state == "lacuna":
            hatch(painter, box, self._hatch)
        elif cell.state == "mention":
            size = min(2.6, box.width() / 2)
            painter.setBrush(self._muted)
            painter.drawEllipse(box.center(), size, size)
        else:
            self._fill(painter, box, cell.divergence)
        if reference:
            self._outline(painter, box)

    def column(self, box: QRectF, height: float, cell: Cell, *, reference: bool, ratio: float) -> QPixmap:
        """A cell as a picture as high as its row, `ratio` pixels of the screen to one; what looks alike is drawn
        once, as rounded corners take long."""
        step = None if cell.divergence is None else round(cell.divergence * _STEPS)
        key = cell.state, step, reference, box.getRect(), height, ratio
        if key not in self._columns:
            picture = QPixmap((QSizeF(box.right(), height) * ratio).toSize())
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self.cell(painter, box, cell, reference=reference)
            self._columns[key] = picture
        return self._columns[key]

    def _fill(self, painter: QPainter, box: QRectF, divergence: float | None) -> None:
        fill = self._unmeasured if divergence is None else self._heat[round(divergence * _STEPS)]
        if box.width() < _SLIVER:
            painter.fillRect(box, fill)
        else:
            painter.setBrush(fill)
            painter.drawRoundedRect(box, _ROUND, _ROUND)

    def _outline(self, painter: QPainter, box: QRectF) -> None:
        width = 1.3 if box.width() > 8 else 1.0
        painter.setPen(QPen(self._muted, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = min(_ROUND, box.width() / 3)
        painter.drawRoundedRect(inside, radius, radius)


def hatch(painter: QPainter, box: QRectF, pen: QPen) -> None:
    """Fill a box with slanting lines: here is nothing."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(pen)
    at = _HATCH / 2
    while at < box.width() + box.height():
        painter.drawLine(
            QPointF(box.left() + at, box.top()), QPointF(box.left() + at - box.height(), box.bottom())
        )
        at += _HATCH
    painter.restore()
