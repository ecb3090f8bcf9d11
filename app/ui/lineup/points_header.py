"""The points down the side of the grid: number and title, renamed where they stand, dragged among their siblings."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QStyle, QToolTip, QWidget

from app.text.model import Point
from app.ui.direction import standing_apart
from app.ui.lineup.block_painter import pin
from app.ui.lineup.model import GridModel
from app.ui.lineup.ordering import Gap, before, gap_at
from app.ui.lineup.setting import runs_right_to_left
from app.ui.lineup.title_edit import TitleEdit
from app.ui.scale import px
from app.ui.theme import Theme, ui_font
from app.ui.tips import plain_tip

_INDENT = 16
_NUMBER = 30
_PAD = 14
_TOP = 9
_BAR = 3
_PIN = 16
_ROLL, _ROLL_MS = 14, 30


class PointsHeader(QHeaderView):
    """The heads of the rows of a `GridModel`."""

    picked = Signal(str)  # the analyst pressed on this point
    moved = Signal(str, str)  # a point was dragged behind this sibling, or before all for ""
    opened = Signal(str)  # double click: the title is to be written
    rolled = Signal(int)  # a dragged row is held beyond an edge: the rows are to move by so many px
    asked = Signal(str, QPoint)  # a context menu at this place of the screen

    def __init__(self, model: GridModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._model = model
        self._theme = theme
        self._current = ""
        self._pressed: QPoint | None = None
        self._dragged = ""
        self._gap: Gap | None = None
        self._wide = 240
        self.is_writable = True
        self._at, self._rolling = 0, 0
        self._metrics = QFontMetrics(ui_font(strong=True))  # of the boldest titles
        self._roll = QTimer(self, interval=_ROLL_MS)
        self._roll.timeout.connect(self._roll_on)
        self.title = TitleEdit(self.viewport())
        self.setObjectName("pointsHeader")
        self.setAccessibleName(self.tr("Points"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusProxy(parent)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._metrics = QFontMetrics(ui_font(strong=True))
        self.viewport().update()

    def set_current(self, point: str) -> None:
        """Mark the row of this point."""
        if point != self._current:
            self._current = point
            self.viewport().update()

    def set_wide(self, width: int) -> None:
        """Take a width, in px."""
        if width != self._wide:
            self._wide = width
            self.updateGeometry()
            self.geometriesChanged.emit()

    def rename(self, row: int) -> None:
        """Let the analyst write the title of a row where it stands."""
        point = self._model.point(row)
        self.title.rename(point.id, point.title, self._title_place(row))

    def add_behind(self, point: str) -> None:
        """Let the analyst write the title of a new point behind another, or with "" of the first of all."""
        row = self._model.row_of(point)
        place = self._title_place(row) if row >= 0 else QRect(_PAD, 8, self._wide - 2 * _PAD, px(28))
        if row >= 0:
            place.moveTop(self.sectionViewportPosition(row) + self.sectionSize(row) - 14)
        place.moveTop(max(min(place.top(), self.viewport().height() - px(30)), 2))
        self.title.add(point, place)

    def title_height(self, point: Point) -> int:
        """How high a row must be for the whole title to be read, in px."""
        width = self._wide - _PAD - px(_NUMBER) - px(_INDENT) * point.depth - 12 - px(_PIN)
        room = QRect(0, 0, max(width, 40), 1_000)
        wrapping = self._wrapping(point.title, room.width())
        return 2 * _TOP + self._metrics.boundingRect(room, wrapping, point.title).height()

    def let_go(self) -> bool:
        """Put a dragged row back; whether one was dragged."""
        dragging = bool(self._dragged)
        self._let_go()
        return dragging

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(self._wide, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:
        point = self._model.point(row)
        current = point.id == self._current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self._theme.color("selection" if current else "canvas"))
        if row and not point.depth:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._theme.color("line"))
        if current:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(self._seen(rect, bar), self._theme.color("accent"))
        self._paint_point(painter, rect, point)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is not None:
            with QPainter(self.viewport()) as painter:
                y = self._gap.y - self.offset()
                painter.setPen(QPen(self._theme.color("accent"), 2))
                painter.drawLine(8, y, self.viewport().width() - 8, y)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if row < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position().toPoint()
        self.picked.emit(self._model.point(row).id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None or not self.is_writable:
            return
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragged and far and (row := self.logicalIndexAt(self._pressed)) >= 0:
            self._dragged = self._model.point(row).id
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged:
            self._aim(place.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        dragged, gap = self._dragged, self._gap
        self._let_go()
        if dragged and gap is not None and gap.after != before(dragged, self._model.board):
            self.moved.emit(dragged, gap.after)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.logicalIndexAt(event.position().toPoint())
        if row >= 0 and self.is_writable:
            self.opened.emit(self._model.point(row).id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.logicalIndexAt(event.pos())
        if row >= 0:
            self.asked.emit(self._model.point(row).id, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.logicalIndexAt(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(self.tip(row)) if row >= 0 else "", self)
            return True
        return super().viewportEvent(event)

    def tip(self, row: int) -> str:
        """What the tool tip says over a row: the whole title, and what can be done with it."""
        said = self._model.words.point(self._model.board, self._model.point(row))
        return "\n".join((said, self.tr("Drag it among its siblings; double click or F2 renames it")))

    # private

    def _title_place(self, row: int) -> QRect:
        """Where the title of a row stands in the viewport."""
        left = _PAD + px(_NUMBER) + px(_INDENT) * self._model.point(row).depth - 9
        top = self.sectionViewportPosition(row) + _TOP - 6
        whole = QRect(0, top, self._wide, px(28))
        return self._seen(whole, QRect(left, top, self._wide - left - 6, px(28)))

    def _seen(self, whole: QRect, part: QRect) -> QRect:
        """A part of a row, told as one reads from left to right, where it stands."""
        return QStyle.visualRect(self.layoutDirection(), whole, part)

    def _aim(self, y: int) -> None:
        """Show where the dragged row would go; beyond an edge more rows come."""
        beyond = y if y < 0 else max(y - self.viewport().height(), 0)
        self._rolling = _ROLL if beyond > 0 else -_ROLL if beyond < 0 else 0
        (self._roll.start if self._rolling else self._roll.stop)()
        self._at = y
        self._gap = gap_at(self._dragged, y + self.offset(), self._tops(), self._model.board)
        self.viewport().update()

    def _roll_on(self) -> None:
        self.rolled.emit(self._rolling)
        self._aim(self._at)

    def _let_go(self) -> None:
        self._roll.stop()
        self._pressed, self._dragged, self._gap = None, "", None
        self.unsetCursor()
        self.viewport().update()

    def _tops(self) -> dict[str, tuple[int, int]]:
        """The upper and lower edge of every row that shows, by its point."""
        return {
            self._model.point(row).id: (
                self.sectionPosition(row),
                self.sectionPosition(row) + self.sectionSize(row),
            )
            for row in range(self.count())
        }

    def _wrapping(self, title: str, room: int) -> Qt.TextFlag:
        """How a title is broken into lines so many px wide: between words, or anywhere if one of them has no room."""
        longest = max(map(self._metrics.horizontalAdvance, title.split()), default=0)
        return Qt.TextFlag.TextWrapAnywhere if longest > room else Qt.TextFlag.TextWordWrap

    def _running(self, title: str, room: int) -> int:
        """How a title is written in so many px: from the side where reading begins, its lines in its own order. Else
        the blank at the end of a line would stand where a Latin one begins in a window that is read from right to left.
        """
        own = (
            Qt.TextFlag.TextForceRightToLeft
            if runs_right_to_left(title)
            else Qt.TextFlag.TextForceLeftToRight
        )
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignAbsolute) | self._wrapping(title, room) | own

    def _paint_point(self, painter: QPainter, rect: QRect, point: Point) -> None:
        left = rect.left() + _PAD + px(_INDENT) * point.depth
        painter.setFont(ui_font())
        top = rect.top() + _TOP
        number = QRect(left, top, px(_NUMBER) - 4, painter.fontMetrics().height())
        painter.setPen(self._theme.color("muted"))
        last = point.id.rpartition(".")[2]
        label = painter.fontMetrics().elidedText(
            "+" if "+" in last else last, Qt.TextElideMode.ElideRight, px(_NUMBER) - 4
        )
        painter.drawText(self._seen(rect, number), Qt.AlignmentFlag.AlignLeft, standing_apart(label))
        decided = self._model.board.decided.get(point.id)
        painter.setFont(ui_font(strong=not point.depth))
        painter.setPen(self._theme.color("text"))
        room = rect.width() - (left - rect.left()) - px(_NUMBER) - 12 - (px(_PIN) if decided else 0)
        box = QRect(left + px(_NUMBER), top, room, rect.height() - _TOP - 4)
        painter.drawText(self._seen(rect, box), self._running(point.title, room), point.title)
        if decided:
            sign = self._seen(rect, QRect(rect.right() - 22, top, px(_PIN), 16))
            pin(painter, QRectF(sign).center(), self._theme.color("accent"))
