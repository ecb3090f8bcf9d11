"""Paints the cells of the table of sources: quiet rows, the name first, a star on the reference."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.direction import standing_apart
from app.ui.scale import px
from app.ui.sources.model import COLUMNS, SourcesModel
from app.ui.sources.star import paint_star
from app.ui.theme import Theme, mix, ui_font

Index = QModelIndex | QPersistentModelIndex
_PAD = 10
_STAR = 13
_GAP = 7


class SourcesDelegate(QStyledItemDelegate):
    """The one painter of all cells; editing is Qt's own line."""

    def __init__(self, model: SourcesModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, name = QRect(option.rect), COLUMNS[index.column()] == "name"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option)
        starred = name and self._model.is_reference(index.row())
        inner = box.adjusted(_PAD, 0, -_PAD - (px(_STAR) + _GAP if starred else 0), 0)
        painter.setFont(ui_font(strong=name))
        cut = (
            Qt.TextElideMode.ElideMiddle if name else Qt.TextElideMode.ElideRight
        )  # names often differ at the end
        painter.setPen(self._theme.color("text" if name else "muted"))
        text = painter.fontMetrics().elidedText(str(index.data()), cut, inner.width())
        flags = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(QStyle.visualRect(option.direction, box, inner), flags, standing_apart(text))
        if starred:
            left = inner.left() + painter.fontMetrics().horizontalAdvance(text) + _GAP
            star = QRect(left, inner.center().y() - px(_STAR) // 2, px(_STAR), px(_STAR))
            place = QStyle.visualRect(option.direction, box, star)
            paint_star(painter, QRectF(place), self._theme.color("accent"))
        painter.restore()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            self._model.ask(index, editor.text())

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        """The row's ground, and a line around the cell that the keyboard is at."""
        state, theme = option.state, self._theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.color("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, mix(theme.color("canvas"), theme.color("text"), 0.04))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4)
