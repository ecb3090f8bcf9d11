"""Paints the cells of the matrix. What looks alike is drawn once and then copied."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from app.ui.matrix.model import Spot
from app.ui.points.heat import HeatPainter
from app.ui.points.signs import paint_tick
from app.ui.theme import Theme, mix, ui_font
from app.ui.written import decimal

_GAP = 2
_STEPS = 40
_KEPT = 4_000
_ROOM = 60
"""From this width on a cell tells its figure, in px."""
_EDGE = 5.5
"""How far the middle of a mark is from the edges of its cell, in px."""


class CellPainter:
    """Draws cells of one size in one theme: the heat, a diamond for findings, a dot for notes, the review's sign."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._heat = HeatPainter(theme)
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def picture(self, spot: Spot, size: QSize, ratio: float) -> QPixmap:
        """A cell as a picture, `ratio` pixels of the screen to one."""
        shades = 100 if size.width() >= _ROOM else _STEPS
        step = None if spot.cell.divergence is None else round(spot.cell.divergence * shades)
        looks = spot.cell.state, step, spot.is_base, bool(spot.notes), spot.severity, spot.state
        key = (*looks, size.width(), size.height(), ratio)
        if (found := self._pictures.get(key)) is None:
            if len(self._pictures) >= _KEPT:
                self._pictures.clear()
            found = self._pictures[key] = self._draw(spot, size, ratio)
        return found

    def _draw(self, spot: Spot, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(0, 0, size.width(), size.height()).adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)
            self._heat.cell(painter, box, spot.cell, reference=spot.is_base)
            if size.width() >= _ROOM and spot.cell.divergence is not None and not spot.is_base:
                self._paint_figure(painter, box, spot.cell.divergence)
            self._paint_marks(painter, box, spot)
        return picture

    def _paint_figure(self, painter: QPainter, box: QRectF, divergence: float) -> None:
        painter.setFont(ui_font(11))
        painter.setPen(self._theme.on(self._theme.heat(divergence)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, decimal(divergence))

    def _paint_marks(self, painter: QPainter, box: QRectF, spot: Spot) -> None:
        """Findings at the top left, notes at the top right, the review at the bottom right: each on a plate of the
        canvas, so that it shows on every heat."""
        edge = _EDGE if box.width() > 24 else _EDGE - 1
        if spot.severity is not None:
            where = QPointF(box.left() + edge, box.top() + edge)
            self._plate(painter, where)
            painter.setBrush(self._theme.color(spot.severity))
            painter.setPen(Qt.PenStyle.NoPen)
            corners = ((0, -3.2), (3.2, 0), (0, 3.2), (-3.2, 0))
            painter.drawPolygon(QPolygonF([where + QPointF(x, y) for x, y in corners]))
        if spot.notes:
            where = QPointF(box.right() - edge, box.top() + edge)
            self._plate(painter, where)
            painter.setPen(QPen(mix(self._theme.color("note"), self._theme.color("text"), 0.35), 1))
            painter.setBrush(self._theme.color("note"))
            painter.drawEllipse(where, 2.6, 2.6)
        if spot.state in ("done", "in work") and not spot.is_base:
            where = QPointF(box.right() - edge, box.bottom() - edge)
            self._plate(painter, where)
            if spot.state == "done":
                paint_tick(painter, where, self._theme.color("accent"), 0.72)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("muted"))
                painter.drawPie(QRectF(where.x() - 2.6, where.y() - 2.6, 5.2, 5.2), 90 * 16, 180 * 16)
                painter.setPen(QPen(self._theme.color("muted"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(where, 2.6, 2.6)

    def _plate(self, painter: QPainter, where: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("canvas"))
        painter.drawEllipse(where, 4.6, 4.6)
