"""Paints a row of the point list: number, title, heat cells, count of notes, how far the review is."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.text.overview import PointRow
from app.ui.elided import fitting
from app.ui.points.heat import HeatPainter
from app.ui.points.layout import NO_LAYOUT, ROW_HEIGHT, RowLayout
from app.ui.points.model import NOTES, Index, PointsModel
from app.ui.points.signs import paint_sign
from app.ui.scale import px
from app.ui.theme import Theme, ui_font
from app.ui.written import figure

_CELL_HEIGHT = 15
_KEPT = 600
"""How many rows' cells are kept as pictures, and words as they were cut; a screen shows some forty."""


class PointsDelegate(QStyledItemDelegate):
    """The one painter of all rows. The cells of a row are drawn once and then copied."""

    def __init__(self, model: PointsModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._layout = NO_LAYOUT
        self._strips: dict[tuple[str, float], QPixmap] = {}
        self._cut: dict[tuple[str, int], str] = {}  # words as far as they fit into so many pixels
        self._reference = ""
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._font = ui_font()
        self._heat = HeatPainter(theme)
        self._strips.clear()
        self._cut.clear()

    def set_layout(self, layout: RowLayout) -> None:
        """Take the places of the parts of a row."""
        before = self._layout
        if (layout.pitch, layout.count, layout.is_mirrored) != (
            before.pitch,
            before.count,
            before.is_mirrored,
        ):
            self._strips.clear()
        self._layout = layout

    def set_reference(self, source: str) -> None:
        """Outline the cells of this source. Also to be called when the rows have changed."""
        self._reference = source
        self._strips.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, row = QRect(option.rect), self._model.row(index)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_words(painter, box, row, current=current)
        self._paint_cells(painter, box, row, current=current)
        self._paint_badge(painter, self._layout.badge(box), index.data(NOTES))
        if (standing := self._model.standing(index)) is not None:
            place = QRectF(self._layout.sign(box)).center()
            paint_sign(painter, place, standing.state, self._theme)
        if option.state & QStyle.StateFlag.State_HasFocus:
            number, title = self._layout.words(box)
            self._paint_focus(painter, QRectF(number.united(title)))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, px(ROW_HEIGHT))

    def _paint_focus(self, painter: QPainter, words: QRectF) -> None:
        """A line along the foot of the words: the keyboard is in the list, on this point."""
        painter.setPen(QPen(self._theme.color("accent"), 2.0))
        y = words.bottom() - 1
        painter.drawLine(QPointF(words.left(), y), QPointF(words.right(), y))

    def _paint_words(self, painter: QPainter, box: QRect, row: PointRow, *, current: bool) -> None:
        part = row.point.depth > 0
        painter.setFont(self._font)
        painter.setPen(self._theme.color("muted"))
        number, title = self._layout.words(box)
        self._write(painter, number, row.point.id.rpartition(".")[2])
        painter.setPen(self._theme.color("muted" if part and not current else "text"))
        self._write(painter, title, row.point.title)

    def _write(self, painter: QPainter, place: QRect, text: str) -> None:
        """Words as far as there is room for them, from the side where reading begins."""
        key = text, place.width()
        if (words := self._cut.get(key)) is None:
            if len(self._cut) >= 2 * _KEPT:
                self._cut.clear()
            words = self._cut[key] = fitting(text, painter.fontMetrics(), place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_cells(self, painter: QPainter, box: QRect, row: PointRow, *, current: bool) -> None:
        """The cells; those of the current row on a ground of their own, as their hue is the selection's."""
        place = self._layout.cells(box)
        if current and row.cells:
            before, behind = (1, 4) if self._layout.is_mirrored else (4, 1)
            plate = QRectF(place).adjusted(-before, 4, behind, -4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("canvas"))
            painter.drawRoundedRect(plate, 4, 4)
        strip = self._strip(row, painter.device().devicePixelRatioF())
        ratio = strip.devicePixelRatio()
        source = QRectF(self._layout.strip_shown * ratio, 0, place.width() * ratio, strip.height())
        painter.drawPixmap(QRectF(place), strip, source)

    def _strip(self, row: PointRow, ratio: float) -> QPixmap:
        """All cells of a row as one picture."""
        key = row.point.id, ratio
        if key not in self._strips:
            if len(self._strips) >= _KEPT:
                self._strips.clear()
            self._strips[key] = self._draw(row, ratio)
        return self._strips[key]

    def _draw(self, row: PointRow, ratio: float) -> QPixmap:
        layout = self._layout
        strip = QPixmap(QSize(max(round(layout.strip * ratio), 1), round(px(ROW_HEIGHT) * ratio)))
        strip.setDevicePixelRatio(ratio)
        strip.fill(Qt.GlobalColor.transparent)
        with QPainter(strip) as painter:
            box = QRectF(0, (px(ROW_HEIGHT) - px(_CELL_HEIGHT)) / 2, layout.cell, px(_CELL_HEIGHT))
            columns = self._heat.columns(box, px(ROW_HEIGHT), row.cells, self._reference, ratio)
            for number, column in enumerate(columns):
                painter.drawPixmap(layout.strip_cell(number), 0, column)
        return strip

    def _paint_badge(self, painter: QPainter, box: QRect, notes: int) -> None:
        if not notes:
            return
        text = figure(notes) if notes < 100 else f"{figure(99)}+"
        font = ui_font(11)
        width = max(QFontMetrics(font).horizontalAdvance(text) + 9, px(17))
        pill = QRectF(box.right() - width, box.center().y() - px(17) // 2, width, px(17))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("note_tint"))
        painter.drawRoundedRect(pill, px(17) / 2, px(17) / 2)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
