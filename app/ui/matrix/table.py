"""The table of the matrix: paints only what shows, goes by arrow keys, opens a cell."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QTableView, QToolTip, QWidget

from app.ui.matrix.cells import CellPainter
from app.ui.matrix.headers import RowsHead, SourcesHead
from app.ui.matrix.model import Index, MatrixModel
from app.ui.scale import px, scaled
from app.ui.theme import Theme
from app.ui.tips import plain_tip

_ROW = 28
_NARROWEST, _WIDEST, _WIDEST_NAMED = 20, 160, 260
"""Of columns, in px of the drawing: the last for long names."""
_SIDE_LEAST = 240
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixTable(QTableView):
    """Shows a `MatrixModel`. The heads stay where they are."""

    opened = Signal(int, int)  # Return or a click on the cell of this row and column

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self.sources_head = SourcesHead(model, theme, self)
        self.rows_head = RowsHead(model, theme, self)
        self.setModel(model)
        self._prepare()
        self.set_theme(theme)
        model.modelReset.connect(self._fit)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme, self._cells = theme, CellPainter(theme)
        self.sources_head.set_theme(theme)
        self.rows_head.set_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("canvas"))
        self.setPalette(palette)
        self._fit()
        self.viewport().update()

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one and see that it shows, without opening it."""
        index = self._matrix.index(row, column)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def tip_at(self, place: QPoint) -> str:
        """What the tool tip says at a place of the viewport."""
        index = self.indexAt(place)
        return self._matrix.tip(index.row(), index.column()) if index.isValid() else ""

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """All cells that are to be painted anew, in one go: by a delegate each of them would take ten times as long."""
        box = event.rect()
        first, last = self.rowAt(box.top()), self.rowAt(box.bottom())
        left, right = sorted((self.columnAt(box.left()), self.columnAt(box.right() - 1)))
        count = self._matrix.columnCount()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(box, self._theme.color("canvas"))
            if first < 0 or not count:
                return
            last = self._matrix.rowCount() - 1 if last < 0 else last
            columns = range(max(left, 0), right + 1) if left >= 0 else range(count)
            self._paint_bands(painter)
            size, ratio = QSize(self.columnWidth(0), px(_ROW)), self.devicePixelRatioF()
            places = [(column, self.columnViewportPosition(column)) for column in columns]
            for row in range(first, last + 1):
                top = self.rowViewportPosition(row)
                for column, x in places:
                    spot = self._matrix.spot(row, column)
                    painter.drawPixmap(x, top, self._cells.picture(spot, size, ratio))
            self._paint_current(painter)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for part in (self, self.sources_head, self.rows_head):
            part.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if (
            event.key() in _RETURN
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and index.isValid()
        ):
            self.opened.emit(index.row(), index.column())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # private

    def _prepare(self) -> None:
        self.setObjectName("matrixTable")
        self.viewport().setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # to scroll is to move the picture
        self.setAccessibleName(self.tr("Overview of all points and sources"))
        self.setHorizontalHeader(self.sources_head)
        self.setVerticalHeader(self.rows_head)
        scaled(self, lambda: self.rows_head.setDefaultSectionSize(px(_ROW)))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self._corner = self.findChildren(QAbstractButton)[0]
        self._corner.installEventFilter(self)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self.opened.emit(index.row(), index.column()))

    def _fit(self) -> None:
        """Give the columns the room that there is."""
        count = self._matrix.columnCount()
        if not count:
            return
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        most = min(max(self.sources_head.wanted(), px(_WIDEST)), px(_WIDEST_NAMED))
        width = min(max((room - px(_SIDE_LEAST)) // count, px(_NARROWEST)), most)
        side = max(min(room - count * width, self.rows_head.wanted()), px(_SIDE_LEAST))
        if (width, side) != (self.sources_head.defaultSectionSize(), self.rows_head.width_wanted):
            self.sources_head.setDefaultSectionSize(width)
            self.rows_head.width_wanted = side
            self.updateGeometries()
        elif self.sources_head.sizeHint().height() != self.sources_head.height():
            self.updateGeometries()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The corner between the heads is plain."""
        if watched is self._corner and event.type() == QEvent.Type.Paint:
            with QPainter(self._corner) as painter:
                painter.fillRect(self._corner.rect(), self._theme.color("canvas"))
            return True
        return super().eventFilter(watched, event)

    def _paint_bands(self, painter: QPainter) -> None:
        """The row and the column of the current cell."""
        index = self.currentIndex()
        if index.isValid():
            ends = [
                self.visualRect(self._matrix.index(0, 0)),
                self.visualRect(
                    self._matrix.index(self._matrix.rowCount() - 1, self._matrix.columnCount() - 1)
                ),
            ]
            whole, box, band = ends[0].united(ends[1]), self.visualRect(index), self._theme.color("hover")
            painter.fillRect(QRect(whole.left(), box.top(), whole.width(), box.height()), band)
            painter.fillRect(QRect(box.left(), whole.top(), box.width(), whole.height()), band)

    def _paint_current(self, painter: QPainter) -> None:
        index = self.currentIndex()
        if index.isValid():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("accent" if self.hasFocus() else "muted"), 2))
            painter.drawRoundedRect(self.visualRect(index).adjusted(1, 1, -1, -1), 3, 3)
