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

from app.ui.direction import standing_apart
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
_PAD, _HATCH = 10, 12
_SLACK = 2
"""Words are wider by fractions of a pixel than is told."""
_LEAST_WIDTH, _MOST_WIDTH = 300, 480
_BESIDE = 150
"""Room beside a name for what is told of its source, in px of the drawing."""
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
        screen = chooser.screen().availableGeometry()
        corner = chooser.mapToGlobal(QPoint(0, chooser.height() + 2))
        above = chooser.mapToGlobal(QPoint(0, -2)).y() - screen.top()
        searched = self.search.sizeHint().height() + 6 if not self.search.isHidden() else 0
        around = searched + 2 * (_MARGIN + self.frameWidth()) + 2
        fitting = (max(above, screen.bottom() - corner.y()) - around) // px(_ROW)
        rows = max(min(self._proxy.rowCount(), _ROWS_SHOWN, fitting), 1)
        height = rows * px(_ROW) + around
        width = max(chooser.width(), px(_LEAST_WIDTH), min(self._wanted(), px(_MOST_WIDTH)))
        box = QRect(corner, QSize(min(width, screen.width()), height))
        if box.bottom() > screen.bottom():
            box.moveBottom(screen.top() + above)
        box.moveRight(min(box.right(), screen.right()))
        self.setGeometry(box)
        self.show()
        self.view.scrollTo(self.view.currentIndex(), QListView.ScrollHint.PositionAtCenter)
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

    def _wanted(self) -> int:
        """The width in which the longest name can be read, in px."""
        metrics, rows = QFontMetrics(ui_font()), range(self._proxy.rowCount())
        names = (self._proxy.index(row, 0).data() for row in rows)
        return max(map(metrics.horizontalAdvance, names), default=0) + px(_BESIDE)

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
        # PySide's stubs know the option's fields only in part; `rect`, `state` and `direction` are Qt's.
        box = QRect(option.rect)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.color("selection"))
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        room = inner.width() - self._paint_state(painter, inner, index.data(STATE))
        font = QFontMetrics(ui_font())
        name = font.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, room)
        wide = font.horizontalAdvance(name) + _SLACK
        painter.setFont(ui_font())
        self._write(painter, inner, (0, min(wide, room)), name, "text")
        behind = wide + _PAD
        outlet = font.elidedText(
            index.data(OUTLET) or "", Qt.TextElideMode.ElideRight, max(room - behind - _SLACK, 0)
        )
        self._write(painter, inner, (behind, room - behind), outlet, "muted")
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, px(_ROW))

    def _write(self, painter: QPainter, row: QRect, part: tuple[int, int], text: str, role: str) -> None:
        """Words in a part of a row: how far it is from where reading begins, and how wide."""
        start, width = part
        if width > 0 and text:
            painter.setPen(self._theme.color(role))
            place = QRect(row.left() + start, row.top(), width, row.height())
            seen = QStyle.visualRect(painter.layoutDirection(), row, place)
            painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter, standing_apart(text))

    def _paint_state(self, painter: QPainter, row: QRect, state: str | None) -> int:
        """Say at the end of a row what is missing; how much of the row that takes."""
        words = {"lacuna": self.tr("says nothing"), "mention": self.tr("in prose")}.get(state or "", "")
        if not words:
            return 0
        font = ui_font(11)
        wide = QFontMetrics(font).horizontalAdvance(words) + _SLACK
        painter.setFont(font)
        self._write(painter, row, (row.width() - wide, wide), words, "muted")
        if state != "lacuna":
            return wide + _PAD
        high = px(_HATCH)
        sign = QRect(row.right() - wide - _PAD - high, row.center().y() - high // 2, high, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = QRectF(QStyle.visualRect(painter.layoutDirection(), row, sign))
        hatch(painter, seen, QPen(self._theme.color("muted"), 1.0))
        return wide + 2 * _PAD + high
