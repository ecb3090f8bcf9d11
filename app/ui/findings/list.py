"""The list of findings: rows painted whole, gone through by keys, judged by key, button or menu.

A table of one column, because that lays out a hundred thousand rows of one height without looking at any.
"""

from itertools import chain, islice

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from app.ui.findings.deeds import DEEDS, DeedName, deed_tip
from app.ui.findings.delegate import ROW_HEIGHT, FindingsDelegate
from app.ui.findings.model import FindingsModel, Index
from app.ui.frames import in_strips
from app.ui.scale import px, scaled
from app.ui.theme import Theme
from app.ui.tips import plain_tip

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ROWS_AT_ONCE = 1
_KEYS = {deed.key: deed.name for deed in DEEDS.values()} | dict.fromkeys(_ENTER, "show")


class FindingsList(QTableView):
    """Shows a `FindingsModel`. What is asked for is about the chosen rows."""

    asked = Signal(str)  # DeedName
    currentMoved = Signal()
    menuWanted = Signal(QPoint)  # a point of the screen
    returned = Signal()  # Escape: back to the text

    def __init__(self, model: FindingsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._button: DeedName | None = None  # that the mouse went down on
        self._pair = ("", "")
        self.delegate = FindingsDelegate(model, theme, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setObjectName("findingsList")
        self.setAccessibleName(self.tr("Findings"))
        self._set_up()
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self.delegate.measure)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.delegate.set_theme(theme)
        self.delegate.measure()
        self.viewport().update()

    def set_pair(self, left: str, right: str) -> None:
        """Mark the names of the sources in the panes, by id."""
        if (left, right) != self._pair:
            self._pair = left, right
            self.delegate.set_pair(left, right)
            self.viewport().update()

    def chosen(self, limit: int | None = None) -> list[int]:
        """The rows that are selected, in order; no more than `limit` of them."""
        ranges = sorted(self.selectionModel().selection().toList(), key=lambda each: each.top())
        return list(islice(chain.from_iterable(range(r.top(), r.bottom() + 1) for r in ranges), limit))

    def choose(self, rows: list[int], current: int) -> None:
        """Select rows and make one of them the current one; where it was seen it stays."""
        model, chosen = self._model, QItemSelection()
        for row in rows:
            chosen.select(model.index(row), model.index(row))
        index = model.index(current)
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.scrollTo(index)

    def button_at(self, point: QPoint) -> DeedName | None:
        """The button at a point of the viewport."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        finding = self._model.row(index).finding
        places = self.delegate.buttons(self.visualRect(index), finding, self.layoutDirection())
        return next((name for name, place in places.items() if place.contains(point)), None)

    def tip_at(self, point: QPoint) -> str:
        """What the tool tip says at a point of the viewport."""
        if (button := self.button_at(point)) is not None:
            return deed_tip(button)
        index = self.indexAt(point)
        return str(index.data(Qt.ItemDataRole.ToolTipRole)) if index.isValid() else ""

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _KEYS:
            self.asked.emit(_KEYS[Qt.Key(event.key())])
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.returned.emit()
        elif plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._model.rowCount():
            end = 0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1
            self.choose([end], end)  # a table would go to the first or last column
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Rows are not found by their first letters: they begin with a severity."""

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.currentMoved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._model.index(0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._button = self.button_at(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hand = self.button_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def paintEvent(self, event: QPaintEvent) -> None:
        rows = range(-self.verticalOffset(), self.viewport().height(), _ROWS_AT_ONCE * px(ROW_HEIGHT))
        in_strips(self.viewport(), event, rows, self._paint_strip)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.currentIndex().isValid():
            self.menuWanted.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    # private

    def _paint_strip(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._theme.color("canvas"))
        super().paintEvent(event)

    def _set_up(self) -> None:
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        scaled(self, lambda: self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _clicked(self, _index: QModelIndex) -> None:
        """A click on a row shows it; with Ctrl or Shift it only selects."""
        if self._button is not None:
            self.asked.emit(self._button)
        elif len(self.chosen()) == 1:
            self.asked.emit("show")
