"""The list that drops down under a source chooser; with many sources it can be searched."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.points.heat import hatch
from app.ui.scale import px
from app.ui.theme import Theme, ui_font

OUTLET = Qt.ItemDataRole.UserRole + 1
STATE = Qt.ItemDataRole.UserRole + 2
"""A `CellState`: what the source has of the point that is shown."""
SEARCHED = Qt.ItemDataRole.UserRole + 3
SEARCH_FROM = 12
"""With more sources than this the list can be searched."""
_ROW = 30
_ROWS_SHOWN = 14
_MARGIN = 6
_LEAST_WIDTH = 300
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SourceList(QFrame):
    """A popup over the rows of a chooser's model."""

    picked = Signal(int)  # the row of the model that was chosen

    def __init__(self, model: QAbstractItemModel, current: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("sourceList")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(model)
        self._proxy.setFilterRole(SEARCHED)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit(self)
        self.view = QListView(self)
        self._lay_out(theme)
        self.view.setCurrentIndex(self._proxy.mapFromSource(model.index(current, 0)))

    def drop_under(self, chooser: QWidget) -> None:
        """Show the list under a chooser, or over it where the screen ends."""
        rows = min(max(self._proxy.rowCount(), 1), _ROWS_SHOWN)
        searched = self.search.sizeHint().height() + 6 if not self.search.isHidden() else 0
        height = rows * px(_ROW) + searched + 2 * (_MARGIN + self.frameWidth()) + 2
        corner = chooser.mapToGlobal(QPoint(0, chooser.height() + 2))
        box = QRect(corner, QSize(max(chooser.width(), px(_LEAST_WIDTH)), height))
        screen = chooser.screen().availableGeometry()
        if box.bottom() > screen.bottom():
            box.moveBottom(chooser.mapToGlobal(QPoint(0, -2)).y())
        box.moveRight(min(box.right(), screen.right()))
        self.setGeometry(box)
        self.show()
        (self.view if self.search.isHidden() else self.search).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the search box that belong to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.view.currentIndex())
                return True
            if watched is self.search and event.key() in _TO_LIST:
                self.view.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(6)
        layout.addWidget(self.search)
        layout.addWidget(self.view)
        self.search.setPlaceholderText(self.tr("Find a source"))
        self.search.setAccessibleName(self.tr("Find a source"))
        self.search.setVisible(self._proxy.rowCount() > SEARCH_FROM)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.view.setModel(self._proxy)
        self.view.setItemDelegate(_SourceDelegate(theme, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.setAccessibleName(self.tr("Sources"))
        self.view.installEventFilter(self)
        self.view.clicked.connect(self._pick)
        self.view.entered.connect(self.view.setCurrentIndex)

    def _filter(self, text: str) -> None:
        self._proxy.setFilterFixedString(text.strip())
        self.view.setCurrentIndex(self._proxy.index(0, 0))

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self._proxy.mapToSource(index).row()
            self.close()
            self.picked.emit(row)


class _SourceDelegate(QStyledItemDelegate):
    """A row: the source's name, its outlet, and whether it has the point."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # PySide's stubs know the option's fields only in part; `rect` and `state` are Qt's.
        box = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.color("selection"))
        inner = box.adjusted(10, 0, -10, 0)
        inner.setRight(self._paint_state(painter, inner, index.data(STATE)))
        painter.setFont(ui_font())
        painter.setPen(self._theme.color("text"))
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, name)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(name) + 10)
        self._paint_outlet(painter, inner, index.data(OUTLET) or "")
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, px(_ROW))

    def _paint_outlet(self, painter: QPainter, box: QRect, outlet: str) -> None:
        painter.setPen(self._theme.color("muted"))
        text = painter.fontMetrics().elidedText(outlet, Qt.TextElideMode.ElideRight, max(box.width(), 0))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_state(self, painter: QPainter, box: QRect, state: str | None) -> int:
        """Say what is missing at the right end; the x that is left for the name."""
        words = {"lacuna": self.tr("says nothing"), "mention": self.tr("in prose")}.get(state or "", "")
        if not words:
            return box.right()
        font = ui_font(11)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        left = box.right() - QFontMetrics(font).horizontalAdvance(words) - 8
        if state == "lacuna":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            hatch(
                painter,
                QRectF(left - 14, box.center().y() - 5, 12, 11),
                QPen(self._theme.color("muted"), 1.0),
            )
            left -= 20
        return left
