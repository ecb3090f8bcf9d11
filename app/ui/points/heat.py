"""One cell of the point list: how far a source's wording is from the reference's, in one hue from pale to
strong.

The state has a shape of its own: filled, hatched where the source says nothing, a dot for a mere mention, an
outline round the reference itself.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from app.text.overview import Cell
from app.ui.scale import factor
from app.ui.theme import Theme, mix

_ROUND = 2.5
_STEPS = 40
_DOT = 2.6
"""The radius of the dot of a mention, in px of the drawing."""
_DOT_SHARE = 0.4
"""Of the width of a narrow cell, so that neighbours do not touch."""
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
        self._columns: dict[object, dict[tuple[str, int | None, bool], QPixmap]] = {}  # by size, by look

    def cell(self, painter: QPainter, box: QRectF, cell: Cell, *, reference: bool) -> None:
        """Draw a cell into its box."""
        painter.setPen(Qt.PenStyle.NoPen)
        if cell.state == "lacuna":
            hatch(painter, box, self._hatch)
        elif cell.state == "mention":
            size = min(_DOT * factor(), box.width() * _DOT_SHARE)
            painter.setBrush(self._muted)
            painter.drawEllipse(box.center(), size, size)
        else:
            self._fill(painter, box, cell.divergence)
        if reference:
            self._outline(painter, box)

    def columns(
        self, box: QRectF, height: float, cells: Iterable[Cell], reference: str, ratio: float
    ) -> Iterator[QPixmap]:
        """Cells as pictures as high as their row, `ratio` pixels of the screen to one, that of the source `reference`
        outlined; what looks alike is drawn once, as rounded corners take long."""
        drawn = self._columns.setdefault((box.getRect(), height, ratio), {})
        for cell in cells:
            step = None if cell.divergence is None else round(cell.divergence * _STEPS)
            key = cell.state, step, cell.source == reference
            column = drawn.get(key)
            if column is None:
                column = drawn[key] = self._column(box, height, cell, reference=key[2], ratio=ratio)
            yield column

    def _column(self, box: QRectF, height: float, cell: Cell, *, reference: bool, ratio: float) -> QPixmap:
        picture = QPixmap((QSizeF(box.right(), height) * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.cell(painter, box, cell, reference=reference)
        return picture

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
