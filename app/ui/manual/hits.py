"""What was found in the manual: the section, and under it the words in their sentence."""

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.text.model import Span
from app.ui.manual.finding import Hit
from app.ui.scale import px
from app.ui.search.marked_line import MarkedLine
from app.ui.theme import Theme, ui_font

Index = QModelIndex | QPersistentModelIndex

_HIT = Qt.ItemDataRole.UserRole
_EDGE, _ROW = 8, 48
_LINES = 5, 24
_SNIPPET_PX = 12


class HitsModel(QAbstractListModel):
    """The hits, the likeliest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit in a row, None if there is no such row."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index.row())
        if hit is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.place}: {hit.snippet}"
        if role == _HIT:
            return hit
        return hit.place if role == Qt.ItemDataRole.DisplayRole else None


class HitDelegate(QStyledItemDelegate):
    """Two lines: the place, and the words where they stand."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        box = QRect(option.rect).adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selection"))
            painter.drawRoundedRect(box, 5, 5)
        self._line(painter, box, px(_LINES[0]), hit.place, (), strong=True)
        self._line(painter, box, px(_LINES[1]), hit.snippet, hit.marks, strong=False)
        painter.restore()

    def _line(
        self, painter: QPainter, box: QRect, top: int, text: str, marks: Sequence[Span], *, strong: bool
    ) -> None:
        """One line, `top` px below the top of the row, from where reading begins."""
        font = ui_font(strong=True) if strong else ui_font(_SNIPPET_PX)
        line = MarkedLine.fit(
            text, marks, font, QBrush(self._theme.color("note_tint")), box.width() - 2 * _EDGE
        )
        place = QRect(box.left() + _EDGE, box.top() + top, math.ceil(line.width), 1)
        painter.setPen(self._theme.color("text"))
        seen = QStyle.visualRect(painter.layoutDirection(), box, place)
        line.layout.draw(painter, QPointF(seen.left(), seen.top()))


class Hits(QListView):
    """Each hit leads to its section: by a click, by Enter, and while the arrows go through them."""

    chosen = Signal(object)  # Hit
    entered = Signal()  # Enter: on to the page
    returned = Signal()  # up from the first hit, or Esc: back to the field

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HitsModel(self)
        self._delegate = HitDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setProperty("list", "bare")
        self.setAccessibleName(self.tr("What was found"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show these; none is chosen."""
        self._model.set_hits(hits)
        self.scrollToTop()

    def choose_first(self) -> None:
        """Choose the likeliest hit."""
        self.setCurrentIndex(self._model.index(0))

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if hit := self._model.hit(current.row()):
            self.chosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, row = Qt.Key, self.currentIndex().row()
        if event.key() in (keys.Key_Return, keys.Key_Enter):
            self.entered.emit()
        elif event.key() == keys.Key_Escape or (event.key() == keys.Key_Up and row <= 0):
            self.returned.emit()
        else:
            super().keyPressEvent(event)
