"""Paints a row of the list of files: a check, the name, what was found, and how it stands."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.importing.draft import Draft
from app.ui.importing.file_model import FileModel, Index, kind_of, said_of
from app.ui.scale import factor, px
from app.ui.sources.star import paint_star
from app.ui.theme import Theme, mix, ui_font

ROW = 54
_PAD = 12
_BOX = 16
_GAP = 11
_SIGN = 14
_VERTICAL = Qt.AlignmentFlag.AlignVCenter


class FileDelegate(QStyledItemDelegate):
    """The one painter of all rows; a click on the check, or Space, takes a file in or leaves it out."""

    def __init__(self, model: FileModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, draft = QRect(option.rect), self._model.draft(index)
        direction = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option)
        self._paint_box(painter, QRectF(self.check_box(box, direction)), draft)
        inner = box.adjusted(_PAD + px(_BOX) + _GAP, 8, -_PAD, -8)
        self._paint_words(painter, box, inner, index, option)
        painter.restore()

    def check_box(self, box: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the check of a row stands."""
        check = QRect(box.left() + _PAD, box.top() + (px(ROW) - px(_BOX)) // 2, px(_BOX), px(_BOX))
        return QStyle.visualRect(direction, box, check)

    def editorEvent(
        self, event: QEvent, _model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        checkable = index.flags() & Qt.ItemFlag.ItemIsUserCheckable
        if not checkable or not self._toggles(event, option):
            return False
        self._model.toggle(index)
        return True

    def _toggles(self, event: QEvent, option: QStyleOptionViewItem) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            box = self.check_box(QRect(option.rect), option.direction)
            return box.adjusted(-_PAD, -_PAD, _GAP // 2, _PAD).contains(event.position().toPoint())
        return False

    def _paint_ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            ground = self._theme.color("selection")
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = mix(self._theme.color("panel"), self._theme.color("text"), 0.04)
        else:
            return
        focus = state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(self._theme.color("accent"), 1.2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1.5, -1, -1.5), 7, 7)

    def _paint_box(self, painter: QPainter, box: QRectF, draft: Draft) -> None:
        if draft.state == "problem":
            self._paint_warning(painter, box)
            return
        on = draft.include
        accent = self._theme.color("accent")
        faded = mix(self._theme.color("panel"), accent, 0.45)
        color = (accent if draft.state == "found" else faded) if on else self._theme.color("line_strong")
        painter.setPen(QPen(color, 1.3))
        painter.setBrush(color if on else self._theme.color("canvas"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            pen = QPen(self._theme.on(accent), 1.8 * factor())
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            middle = box.center()
            tick = (QPointF(-3.8, 0.2), QPointF(-1.2, 2.8), QPointF(3.8, -3.0))
            painter.drawPolyline(QPolygonF([middle + point * factor() for point in tick]))

    def _paint_warning(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("high_tint"))
        painter.drawEllipse(box.adjusted(-1, -1, 1, 1))
        painter.setFont(ui_font(strong=True))
        painter.setPen(self._theme.color("high"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "!")

    def _paint_words(
        self, painter: QPainter, box: QRect, inner: QRect, index: Index, option: QStyleOptionViewItem
    ) -> None:
        """Name and kind, and below them what was found; between name and kind the star of the reference."""
        draft, half = self._model.draft(index), inner.height() // 2
        above, below = inner.adjusted(0, 0, 0, -half), inner.adjusted(0, half, 0, 0)
        painter.setFont(ui_font(12))
        role = "high" if draft.state == "problem" else "muted"
        self._write(painter, box, below, said_of(draft), role, option)
        above.setRight(
            above.right() - self._write(painter, box, above, kind_of(draft), "muted", option, end=True)
        )
        if self._model.is_reference(index):
            star = QRect(above.right() - px(_SIGN) - 6, above.top() + 2, px(_SIGN), px(_SIGN))
            color = self._theme.color("accent")
            paint_star(painter, QRectF(QStyle.visualRect(option.direction, box, star)), color)
            above.setRight(star.left())
        painter.setFont(ui_font(strong=True))
        above.setRight(above.right() - _GAP // 2)
        name = painter.fontMetrics().elidedText(draft.name, Qt.TextElideMode.ElideMiddle, above.width())
        self._write(painter, box, above, name, "text" if draft.counts else "muted", option)

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        place: QRect,
        text: str,
        role: str,
        option: QStyleOptionViewItem,
        *,
        end: bool = False,
    ) -> int:
        """Write a text on one line, at the beginning or the end of its place; the width that it takes."""
        painter.setPen(self._theme.color(role))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        side = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
        painter.drawText(QStyle.visualRect(option.direction, box, place), side | _VERTICAL, cut)
        return painter.fontMetrics().horizontalAdvance(cut)
