"""The points that were found, one a line: to see at a glance whether they are the right ones, and to go there."""

from bisect import bisect_right

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.text.model import Segment
from app.ui.importing import words
from app.ui.importing.sheet import Sheet
from app.ui.scale import px
from app.ui.theme import Theme, mix, ui_font
from app.ui.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROW = 26
_PAD = 10
_LABEL = 24
_INDENT = 14
_DEEPEST = 3
_AT_ONCE = 200
_SEGMENT = Qt.ItemDataRole.UserRole + 1


class Outline(QListView):
    """A list of points and sub-points; choosing one asks to be shown it."""

    chosen = Signal(int)  # number of a segment

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._quiet = False
        self.setModel(self._model)
        self.setItemDelegate(_OutlineDelegate(self._model, theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("list", "bare")
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of rows must not make the window wait
        self.setBatchSize(_AT_ONCE)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Points that were found"))
        self.selectionModel().currentChanged.connect(self._choose)

    def show_sheet(self, sheet: Sheet) -> None:
        """List the points of a text."""
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(right if sheet.rtl else left)
        self._model.show_sheet(sheet)
        self.scrollToTop()

    def set_current(self, segment: int) -> None:
        """Mark the point that holds a segment, without asking for it; none before the first."""
        row = self._model.row_of(segment)
        self._quiet = True
        if row < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self._model.index(row))
        self._quiet = False

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setItemDelegate(_OutlineDelegate(self._model, theme, self))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.chosen.emit(index.data(_SEGMENT))


class OutlineModel(QAbstractListModel):
    """One row for every point and sub-point of a sheet; words are cut out when they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet.of("", ())

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet = sheet
        self.endResetModel()

    def segment(self, index: Index) -> Segment:
        """The segment of a row."""
        return self._sheet.segments[self._sheet.outline[index.row()]]

    def row_of(self, segment: int) -> int:
        """The last row at or before a segment, by its number; -1 if there is none."""
        return bisect_right(self._sheet.outline, segment) - 1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._sheet.outline)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        segment = self.segment(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.excerpt(self._sheet.text, segment)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{words.name(segment)} – {words.reason(segment)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{words.name(segment)}: {words.excerpt(self._sheet.text, segment)}"
        return self._sheet.outline[index.row()] if role == _SEGMENT else None


class _OutlineDelegate(QStyledItemDelegate):
    def __init__(self, model: OutlineModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, direction = QRect(option.rect), option.direction
        segment = self._model.segment(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option)
        depth = min(len(segment.path) - 1, _DEEPEST)
        label = segment.path[-1]
        start = box.left() + _PAD + depth * px(_INDENT)
        point = segment.role == "point"
        painter.setFont(ui_font(12, strong=point))
        width = max(px(_LABEL) if point else px(_LABEL) - 8, painter.fontMetrics().horizontalAdvance(label))
        painter.setPen(self._theme.color("accent" if point else "muted"))
        self._write(painter, box, QRect(start, box.top(), width, box.height()), label, direction)
        painter.setFont(ui_font(12))
        painter.setPen(self._theme.color("text" if point else "muted"))
        left = start + width + 6
        place = QRect(left, box.top(), box.right() - left - 6, box.height())
        self._write(painter, box, place, str(index.data()), direction)
        painter.restore()

    def _write(
        self, painter: QPainter, box: QRect, place: QRect, text: str, direction: Qt.LayoutDirection
    ) -> None:
        """Write a text on one line, ordered in the direction of the list."""
        rtl = direction == Qt.LayoutDirection.RightToLeft
        order = Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
        elide = Qt.TextElideMode.ElideRight
        cut = painter.fontMetrics().elidedText(text, elide, place.width(), order.value)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | order
        painter.drawText(QStyle.visualRect(direction, box, place), flags, cut)

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            ground = self._theme.color("selection")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = mix(self._theme.color("canvas"), self._theme.color("text"), 0.05)
        else:
            return
        focus = option.state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(self._theme.color("accent"), 1.2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(box).adjusted(3, 1, -3, -1), 5, 5)
