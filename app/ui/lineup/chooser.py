"""The chooser that puts a stretch on a point: type a number or words, choose from what is found."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.text.model import Point
from app.ui.boxes import column
from app.ui.direction import standing_apart
from app.ui.scale import px
from app.ui.theme import Theme, ui_font

_WIDTH, _ROW, _ROWS = 400, 28, 9
_NUMBER = 46
_INDENT = 14
_STRANGE = 5
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PointChooser(QFrame):
    """A popup. `picked` carries a point's id and whether the stretch is to stay where it is as well."""

    picked = Signal(str, bool)

    def __init__(
        self, points: Sequence[Point], current: str, theme: Theme, *, also: bool, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("pointChooser")
        self._points = tuple(points)
        self.found = self._points
        """The points to choose from, in the order of the list."""
        self._also = also
        self.search = QLineEdit()
        self.list = QListView()
        self._titles = QStringListModel(self)
        self._lay_out(theme)
        self._find("")
        at = next((row for row, point in enumerate(self.found) if point.id == current), 0)
        self.list.setCurrentIndex(self._titles.index(at))

    def pop_up(self, place: QPoint) -> None:
        """Show it with its corner at a place of the screen, or as near as the screen allows."""
        box = QRect(place, QSize(px(_WIDTH), self.sizeHint().height()))
        screen = self.screen().availableGeometry()
        box.moveRight(min(box.right(), screen.right() - 4))
        box.moveBottom(min(box.bottom(), screen.bottom() - 4))
        self.setGeometry(box)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the search field that belong to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                kept = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._pick(self.list.currentIndex(), also=self._also or kept)
                return True
            if watched is self.search and event.key() in _TO_LIST:
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    # private

    def _lay_out(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("canvas"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.search.setPlaceholderText(self.tr("Number or words of a point"))
        self.search.setAccessibleName(self.tr("Find a point"))
        self.search.textChanged.connect(self._find)
        self.list.setAccessibleName(self.tr("Points"))
        self.list.setModel(self._titles)
        self.list.setItemDelegate(_PointDelegate(self, theme))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(min(_ROWS, max(len(self._points), 1)) * px(_ROW))
        self.list.clicked.connect(lambda index: self._pick(index, also=self._also))
        for widget in (self.search, self.list):
            widget.installEventFilter(self)
        hint = QLabel(
            self.tr("Return puts it there as well")
            if self._also
            else self.tr("Return puts it there, Ctrl+Return leaves it here as well")
        )
        hint.setProperty("quiet", "yes")
        box = column(self, spacing=8, margins=(10, 10, 10, 10))
        for part in (self.search, self.list, hint):
            box.addWidget(part)

    def _find(self, query: str) -> None:
        self.found = tuple(found(self._points, query))
        self._titles.setStringList([f"{point.id} {point.title}" for point in self.found])
        self.list.setCurrentIndex(self._titles.index(0))

    def _pick(self, index: QModelIndex, *, also: bool) -> None:
        if index.isValid():
            point = self.found[index.row()].id
            self.close()
            self.picked.emit(point, also)


class _PointDelegate(QStyledItemDelegate):
    """A row: the point's number and title, sub-points set in."""

    def __init__(self, chooser: PointChooser, theme: Theme) -> None:
        super().__init__(chooser)
        self._chooser, self._theme = chooser, theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box, point = QRect(option.rect), self._chooser.found[index.row()]
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.color("selection"))
        number = box.adjusted(8 + _INDENT * point.depth, 0, -8, 0)
        title = number.adjusted(px(_NUMBER), 0, 0, 0)
        painter.setFont(ui_font())
        for words, place, role in ((point.id, number, "muted"), (point.title, title, "text")):
            painter.setPen(self._theme.color(role))
            cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            seen = QStyle.visualRect(option.direction, box, place)
            painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter, standing_apart(cut))
        painter.restore()


def found(points: Sequence[Point], query: str) -> list[Point]:
    """The points that someone means who types this: those with that number first, then those with those words."""
    words = query.casefold().split()
    if not words:
        return list(points)
    ranked = ((_closeness(point, words), row) for row, point in enumerate(points))
    return [points[row] for closeness, row in sorted(ranked) if closeness < _STRANGE]


def _closeness(point: Point, words: Sequence[str]) -> int:
    """How well a point fits the words, 0 best, `_STRANGE` not at all."""
    number, title = point.id.casefold(), point.title.casefold()
    fits = (
        len(words) == 1 and number == words[0],
        len(words) == 1 and number.startswith(words[0]),
        title.startswith(" ".join(words)),
        all(any(one.startswith(word) for one in title.split()) for word in words),
        all(word in f"{number} {title}" for word in words),
    )
    return fits.index(True) if True in fits else _STRANGE
