"""The tree of the point list: rows painted whole, found by typing, explained by tool tips."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from app.ui.frames import in_strips
from app.ui.points.delegate import PointsDelegate
from app.ui.points.layout import NO_LAYOUT, ROW_HEIGHT, RowLayout
from app.ui.points.model import Index, PointsModel
from app.ui.review_words import told_standing
from app.ui.scale import factor, px, scaled
from app.ui.theme import Theme
from app.ui.tips import plain_tip

_INDENT = 16
_BAR = 3
_ROWS_AT_ONCE = 4


class PointsTree(QTreeView):
    """Shows a `PointsModel`; says when the analyst goes to another row."""

    moved = Signal(str)  # the id of the point the analyst went to, or pressed Enter on
    resized = Signal()
    sideways = Signal(int)  # pixels by which the wheel moves the cells to the left

    def __init__(self, model: PointsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._quiet = False
        self._typed, self._since = "", QElapsedTimer()
        self.menu = QMenu(self)
        self.layout_of_rows = NO_LAYOUT
        self.delegate = PointsDelegate(model, theme, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self._prepare()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.delegate.set_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("panel"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.color("selection"))
        self.setPalette(palette)
        self.viewport().update()

    def set_layout(self, layout: RowLayout) -> None:
        """Take the places of the parts of a row."""
        self.layout_of_rows = layout
        self.delegate.set_layout(layout)
        self.viewport().update()

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """Say what the menu of a row holds; it is about the current point, which a click beforehand goes to."""
        self.menu.addActions(list(actions))

    def go_to(self, index: QModelIndex) -> None:
        """Make a row current and see that it shows, without a signal."""
        self._quiet = True
        self.setCurrentIndex(index)
        self._quiet = False
        if index.isValid():
            self.scrollTo(index)

    def forget_typing(self) -> None:
        """Take the next letter as the beginning of another search."""
        self._since.invalidate()

    def tip_at(self, point: QPoint) -> str:
        """What the tool tip says at a point of the viewport: a cell in words, or the whole title."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        row, number = self._model.row(index), self.layout_of_rows.cell_at(point.x())
        if number is not None and number < len(row.cells):
            return self._model.tip(row.cells[number])
        standing = self._model.standing(index)
        title = f"{row.point.id}  {row.point.title}"
        return f"{title}\n{told_standing(standing)}" if standing else title

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.moved.emit(self._model.point(current))

    def keyboardSearch(self, search: str) -> None:
        """Go to the point whose number, or else a word of its title, begins with what was typed in one go."""
        pause = QApplication.keyboardInputInterval()
        fresh = not self._since.isValid() or self._since.elapsed() > pause
        self._since.start()
        self._typed = search if fresh else self._typed + search
        found = self._model.find(self._typed, self.currentIndex(), further=fresh)
        if found.isValid():
            self.setCurrentIndex(found)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move the picture. Qt's own tree paints all of it anew where it moves by more pixels than it has rows."""
        self.viewport().scroll(dx, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        rows = range(-self.verticalOffset(), self.viewport().height(), _ROWS_AT_ONCE * px(ROW_HEIGHT))
        in_strips(self.viewport(), event, rows, self._paint_strip)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        selected = self.selectionModel().isSelected(index)
        if selected:
            painter.fillRect(box, self._theme.color("selection"))
        super().drawRow(painter, option, index)
        if selected:
            bar = QStyle.visualRect(
                self.layoutDirection(), box, QRect(box.left(), box.top(), _BAR, box.height())
            )
            painter.fillRect(bar, self._theme.color("accent"))

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A chevron before a point that has parts."""
        if not self._model.hasChildren(index):
            return
        mirrored = self.isRightToLeft()
        x = rect.left() + px(_INDENT) / 2 - 1 if mirrored else rect.right() - px(_INDENT) / 2 + 1
        middle = QPointF(x, rect.center().y() + 0.5)
        aside = ((2, -4), (-2, 0), (2, 4)) if mirrored else ((-2, -4), (2, 0), (-2, 4))
        shape = ((-4, -2), (0, 2), (4, -2)) if self.isExpanded(index) else aside
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("muted"), 1.5 * factor())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([middle + QPointF(dx, dy) * factor() for dx, dy in shape]))
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        across = (
            turn.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not turn.x() else turn.x()
        )
        if across:
            self.sideways.emit(-across)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid() or self.menu.isEmpty():
            return
        row = self.visualRect(index)
        below = row.bottomRight() if self.isRightToLeft() else row.bottomLeft()
        self.menu.popup(self.viewport().mapToGlobal(below) if by_key else event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    # private

    def _paint_strip(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._theme.color("panel"))
        super().paintEvent(event)

    def _prepare(self) -> None:
        self.setObjectName("pointsTree")
        self.viewport().setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # to scroll is to move the picture
        self.setAccessibleName(self.tr("Points"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        scaled(self, lambda: self.setIndentation(px(_INDENT)))
        self.setRootIsDecorated(True)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.activated.connect(lambda index: self.moved.emit(self._model.point(index)))
