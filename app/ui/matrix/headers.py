"""The heads of the matrix, which stay in sight: names of sources upright where they are many, points on the side."""

from heapq import nlargest

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from app.ui.direction import standing_apart
from app.ui.matrix.model import MatrixModel
from app.ui.scale import px
from app.ui.sources.short_names import ShortNames
from app.ui.theme import Theme, ui_font
from app.ui.wordings.mark_painter import mark_pen

_LEVEL = 64
"""From this width of the columns on, names stand level."""
_HIGH, _LOW = 128, 30
_PAD, _SLACK = 8, 4
_INDENT = 14
_WIDEST, _MEASURED = 640, 20


class SourcesHead(QHeaderView):
    """The names of the sources; those that are compared are underlined in their colours."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix, self._theme = model, theme
        self._pair = "", ""
        self._name_all()
        model.modelReset.connect(self._name_all)
        self.setMinimumSectionSize(18)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.viewport().update()

    def set_pair(self, left: str, right: str) -> None:
        """Mark the two sources, by id, that are compared."""
        self._pair = left, right
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Low where names stand level; else as high as the longest name, up to a limit."""
        if self.defaultSectionSize() >= px(_LEVEL):
            return QSize(0, px(_LOW))
        return QSize(0, min(max(self.wanted(), px(_LOW)), px(_HIGH)))

    def wanted(self) -> int:
        """How long the longest name is with the room around it, in px."""
        sheet, metrics = self._matrix.sheet, QFontMetrics(ui_font(12, strong=True))
        names = (sheet.names.get(source, source) for source in sheet.columns)
        return max(map(metrics.horizontalAdvance, names), default=0) + 2 * _PAD + _SLACK

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        source = self._matrix.sheet.columns[section]
        name = self._matrix.sheet.names.get(source, source)
        current = self.parent_column() == section
        painter.save()
        painter.fillRect(rect, self._theme.color("canvas"))
        painter.setFont(ui_font(12, strong=current))
        painter.setPen(self._theme.color("text" if current or source in self._pair else "muted"))
        if rect.width() >= px(_LEVEL):
            text = self._short.cut(name, painter.fontMetrics(), rect.width() - 8)
            painter.drawText(
                rect.adjusted(4, 0, -4, -6),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
                standing_apart(text),
            )
        else:
            self._paint_upright(painter, rect, name)
        if source in self._pair:
            painter.setPen(mark_pen(self._theme, "left" if source == self._pair[0] else "right", 2.0))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # dots are else of different sizes
            painter.drawLine(rect.left() + 3, rect.bottom() - 1, rect.right() - 3, rect.bottom() - 1)
        painter.restore()

    def parent_column(self) -> int:
        """The column of the current cell, -1 if there is none."""
        chosen = self.selectionModel()
        return chosen.currentIndex().column() if chosen is not None else -1

    def _name_all(self) -> None:
        self._short = ShortNames(self._matrix.sheet.names.values())

    def _paint_upright(self, painter: QPainter, rect: QRect, name: str) -> None:
        painter.save()
        painter.translate(rect.center().x(), rect.bottom() - _PAD)
        painter.rotate(-90)
        metrics = painter.fontMetrics()
        text = self._short.cut(name, metrics, rect.height() - 2 * _PAD)
        box = QRect(0, -metrics.height() // 2, rect.height() - 2 * _PAD, metrics.height())
        # A name that runs from right to left ends at the foot of its column as others begin there.
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, text)
        painter.restore()


class RowsHead(QHeaderView):
    """Number and title of the points, or the names of the sources."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.width_wanted = 0
        self._matrix, self._theme = model, theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.viewport().update()

    def wanted(self) -> int:
        """How wide it would be for the longest of what stands here, up to a limit, in px."""
        sheet, metrics = self._matrix.sheet, QFontMetrics(ui_font())
        longest = nlargest(_MEASURED, sheet.titles if sheet.is_of_points else sheet.heads, key=len)
        words = max(map(metrics.horizontalAdvance, longest), default=0)
        number = self._number_width() + px(_INDENT) if sheet.is_of_points else 0
        return min(2 * _PAD + number + words + _SLACK, px(_WIDEST))

    def sizeHint(self) -> QSize:
        return QSize(self.width_wanted, 0)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        sheet, chosen = self._matrix.sheet, self.selectionModel()
        current = chosen is not None and chosen.currentIndex().row() == section
        painter.save()
        painter.fillRect(rect, self._theme.color("selection" if current else "canvas"))
        painter.setFont(ui_font(strong=False))
        head, title = sheet.heads[section], sheet.titles[section]
        depth = sheet.rows[section].point.count(".") if sheet.is_of_points else 0
        box = self._mirrored(rect, rect.adjusted(_PAD + depth * px(_INDENT), 0, -_PAD, 0))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._theme.color("muted" if title else "text"))
        painter.drawText(box, flags, _fit(painter, head, box))
        if title:
            painter.setPen(self._theme.color("text" if current or not depth else "muted"))
            rest = self._mirrored(box, box.adjusted(self._number_width(), 0, 0, 0))
            painter.drawText(rest, flags, _fit(painter, title, rest))
        painter.restore()

    def _mirrored(self, whole: QRect, part: QRect) -> QRect:
        """The part of a row as it stands where one reads from right to left."""
        return QStyle.visualRect(self.layoutDirection(), whole, part)

    def _number_width(self) -> int:
        metrics = QFontMetrics(ui_font())
        return max(metrics.horizontalAdvance("0000"), 30) + 6


def _fit(painter: QPainter, text: str, box: QRect) -> str:
    return standing_apart(painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
