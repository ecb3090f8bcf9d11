"""Paints the cells of the matrix. What looks alike is drawn once and then copied."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from app.ui.matrix.model import Spot
from app.ui.points.heat import HeatPainter
from app.ui.points.signs import paint_tick
from app.ui.scale import factor
from app.ui.theme import Theme, mix, ui_font
from app.ui.written import decimal

_GAP = 2
_STEPS = 40
_KEPT = 4_000
_ROOM = 60
"""A wider cell tells its figure, in px."""
_EDGE = 5.5
"""How far the middle of a mark is from the edges of its cell, in px of the drawing."""
_PLATE = 4.6
"""The radius of the plate of a mark, in px of the drawing."""
_NARROW = 24
"""Cells up to this width have no room for larger marks, in px."""
_GRAVE, _SLIGHT = 3.2, 2.0
"""From the middle of a diamond to its corners, in px of the drawing: small for findings that matter little."""
_MIDDLE = QPointF()


class CellPainter:
    """Draws cells of one size in one theme: the heat, a diamond for findings, a dot for notes, the review's sign."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._heat = HeatPainter(theme)
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def picture(self, spot: Spot, size: QSize, ratio: float) -> QPixmap:
        """A cell as a picture, `ratio` pixels of the screen to one."""
        shades = 100 if size.width() > _ROOM else _STEPS
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
            if spot.cell.state == "lacuna":
                self._ground(painter, box)
            self._heat.cell(painter, box, spot.cell, reference=spot.is_base)
            if size.width() > _ROOM and spot.cell.divergence is not None and not spot.is_base:
                self._paint_figure(painter, box, spot.cell.divergence)
            self._paint_marks(painter, box, spot)
        return picture

    def _ground(self, painter: QPainter, box: QRectF) -> None:
        """What the hatching stands on: the bands of row and column go round it, as round heat."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("canvas"))
        painter.drawRoundedRect(box, 2, 2)

    def _paint_figure(self, painter: QPainter, box: QRectF, divergence: float) -> None:
        painter.setFont(ui_font(11))
        painter.setPen(self._theme.on(self._theme.heat(divergence)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, decimal(divergence))

    def _paint_marks(self, painter: QPainter, box: QRectF, spot: Spot) -> None:
        """Findings at the top left, notes at the top right, the review at the bottom right: each on a plate of the
        canvas, so that it shows on every heat."""
        scale = min(factor(), max(box.width() / _NARROW, 1.0))
        edge = scale * (_EDGE if box.width() > _NARROW else _EDGE - 1)
        if spot.severity is not None:
            plate = _PLATE if spot.severity != "low" else _PLATE - _GRAVE + _SLIGHT
            self._on_plate(painter, QPointF(box.left() + edge, box.top() + edge), scale, plate)
            painter.setBrush(self._theme.color(spot.severity))
            far = _SLIGHT if spot.severity == "low" else _GRAVE
            corners = ((0, -far), (far, 0), (0, far), (-far, 0))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
            painter.restore()
        if spot.notes:
            self._on_plate(painter, QPointF(box.right() - edge, box.top() + edge), scale)
            painter.setPen(QPen(mix(self._theme.color("note"), self._theme.color("text"), 0.35), 1))
            painter.setBrush(self._theme.color("note"))
            painter.drawEllipse(_MIDDLE, 2.6, 2.6)
            painter.restore()
        if spot.state in ("done", "in work") and not spot.is_base:
            self._on_plate(painter, QPointF(box.right() - edge, box.bottom() - edge), scale)
            if spot.state == "done":
                paint_tick(painter, _MIDDLE, self._theme.color("accent"), 0.72)
            else:
                painter.setBrush(self._theme.color("muted"))
                painter.drawPie(QRectF(-2.6, -2.6, 5.2, 5.2), 90 * 16, 180 * 16)
                painter.setPen(QPen(self._theme.color("muted"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(_MIDDLE, 2.6, 2.6)
            painter.restore()

    def _on_plate(self, painter: QPainter, where: QPointF, scale: float, size: float = _PLATE) -> None:
        """Paint the plate of a mark. What is painted until `restore` stands on it, its middle at 0, 0."""
        painter.save()
        painter.translate(where)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("canvas"))
        painter.drawEllipse(_MIDDLE, size, size)
