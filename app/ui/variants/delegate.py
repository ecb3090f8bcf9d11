"""Paints a row of the list of variants: sub-point, flag, kind, readings, explanation."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.icons import icon
from app.ui.theme import Theme, ui_font
from app.ui.variants.model import Index, VariantRow, VariantsModel
from app.ui.variants.readings_line import ReadingsLine, isolated
from app.ui.variants.severity_flag import severity_flag

ROW_HEIGHT = 48
PAD = 16
_FIRST, _SECOND = 20, 38  # the baselines of the two lines, from the row's top
_FLAG = 10
_KIND = 118  # the column of severity and kind
_BAR = 3
_BUTTON = QSize(64, 20)


class VariantsDelegate(QStyledItemDelegate):
    """The one painter of all rows. The row that is chosen or under the mouse offers a note."""

    def __init__(self, model: VariantsModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._pair = "", ""
        self._gutter = 0
        self._font, self._small = ui_font(), ui_font()
        self._small.setPixelSize(12)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._readings = ReadingsLine(theme, self._pair)

    def set_pair(self, left: str, right: str) -> None:
        """Mark the names of these sources, by id, as their words are marked in the panes."""
        self._pair = left, right
        self._readings = ReadingsLine(self._theme, self._pair)

    def measure(self) -> None:
        """Make room for the labels of the sub-points that the model shows now."""
        widths = [QFontMetrics(self._font).horizontalAdvance(label) for label in self._model.labels()]
        self._gutter = min(max(widths) + 14, 60) if widths else 0

    def button(self, row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """The place of the button for a note in a row."""
        place = QRect(
            row.right() - PAD - _BUTTON.width() + 9, row.top() + 26, _BUTTON.width(), _BUTTON.height()
        )
        return QStyle.visualRect(direction, row, place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, row = QRect(option.rect), self._model.row(index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        offers = chosen or bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._ground(painter, box, option.state)
        self._judgement(painter, box, row)
        self._wordings(painter, box, row, offers=offers)
        if offers:
            self._button(painter, self.button(box, option.direction))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.fillRect(box, self._theme.color("selection" if focused else "accent_tint"))
            bar = QRect(box.left(), box.top(), _BAR, box.height())
            painter.fillRect(
                QStyle.visualRect(painter.layoutDirection(), box, bar), self._theme.color("accent")
            )
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.color("hover"))

    def _judgement(self, painter: QPainter, box: QRect, row: VariantRow) -> None:
        """Sub-point, flag and severity on the first line, the kind under it."""
        severity, start = row.variant.severity, PAD + self._gutter
        if row.label:
            self._write(painter, box, _FIRST, (PAD, self._gutter - 4), row.label, self._font, "muted")
        flag = QRect(box.left() + start, box.top() + _FIRST - 9, _FLAG, _FLAG)
        seen = QStyle.visualRect(painter.layoutDirection(), box, flag)
        severity_flag(painter, QRectF(seen), severity, self._theme)
        word, room = start + _FLAG + 6, _KIND - _FLAG - 12
        font = _bold(self._font) if severity == "high" else self._font
        self._write(painter, box, _FIRST, (word, room), row.severity, font, severity or "muted")
        self._write(painter, box, _SECOND, (word, room), row.kind, self._small, "muted")

    def _wordings(self, painter: QPainter, box: QRect, row: VariantRow, *, offers: bool) -> None:
        """The readings, and under them what they amount to."""
        start = PAD + self._gutter + _KIND
        line = QRect(box.left() + start, box.top(), box.width() - start - PAD, box.height())
        seen = QStyle.visualRect(painter.layoutDirection(), box, line)
        faint = row.variant.severity is None
        self._readings.paint(painter, seen, box.top() + _FIRST, row.readings, faint=faint)
        room = line.width() - (_BUTTON.width() + 4 if offers else 0)
        self._write(painter, box, _SECOND, (start, room), row.variant.explanation, self._small, "muted")

    def _button(self, painter: QPainter, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line"))
        painter.setBrush(self._theme.color("canvas"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        sign = QRect(box.left() + 7, box.top() + 2, 16, 16)
        icon("plus", self._theme, "accent").paint(painter, sign)
        painter.setFont(self._small)
        painter.setPen(self._theme.color("accent"))
        place = box.adjusted(25, 0, -4, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("Note"))

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        baseline: int,
        stretch: tuple[int, int],
        text: str,
        font: QFont,
        role: str,
    ) -> None:
        """Write in a stretch of the row, given by its start and width from where reading begins."""
        metrics = QFontMetrics(font)
        place = QRect(
            box.left() + stretch[0], box.top() + baseline - metrics.ascent(), stretch[1], metrics.height()
        )
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, stretch[1])
        painter.drawText(QStyle.visualRect(painter.layoutDirection(), box, place), flags, isolated(cut))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
