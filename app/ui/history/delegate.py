"""Paints the history: a rail with a dot for each edit, its name, what it did, by whom and when."""

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.text.history import Edit
from app.ui.history.model import HistoryModel, Index, Row
from app.ui.history.words import state_word, time_word
from app.ui.scale import px
from app.ui.theme import Theme, ui_font

ROW_HEIGHT = 46
DAY_HEIGHT = 34
_PAD = 14
_RAIL = 20  # from the leading edge to the middle of the rail
_TEXT = 38  # to the names
_DOT = 4.0
_BAR = 3
_LINES = (8, 25)  # the tops of the two lines of a row
_LINE = 16
_GAP = 10
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class HistoryDelegate(QStyledItemDelegate):
    """What is done is strong; what is undone lies above it, quiet with hollow dots; what was left behind is slanted."""

    def __init__(self, model: HistoryModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._strong, self._font, self._small = ui_font(strong=True), ui_font(), ui_font(12)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._model.row(index)
        return QSize(0, px(DAY_HEIGHT) if row is not None and row.kind == "day" else px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index)
        if row is None:
            return
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if row.kind == "day":
            self._day(painter, box, row)
        else:
            self._ground(painter, box, option.state)
            self._rail(painter, box, row, index)
            self._told(painter, box, row, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _day(self, painter: QPainter, box: QRect, row: Row) -> None:
        line = box.adjusted(0, 8, 0, 0)
        self._write(
            painter, line, (_PAD, box.width() - 2 * _PAD), row.title, ui_font(12, strong=True), "muted"
        )

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            active = state & QStyle.StateFlag.State_Active
            painter.fillRect(box, self._theme.color("selection" if active else "accent_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(box.left(), box.top(), _BAR, box.height())
            painter.fillRect(self._seen(painter, box, bar), self._theme.color("accent"))

    def _rail(self, painter: QPainter, box: QRect, row: Row, index: Index) -> None:
        """The line that goes through the edits of a day, and the dot of this one."""
        spot = self._seen(painter, box, QRect(box.left() + px(_RAIL), box.top(), 1, 1)).left() + 0.5
        middle = QPointF(spot, box.top() + px(_LINES[0]) + px(_LINE) / 2)
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        if not self._is_day(index.row() - 1):
            painter.drawLine(QPointF(spot, box.top()), middle)
        if row.kind != "beginning" and not self._is_day(index.row() + 1):
            painter.drawLine(middle, QPointF(spot, box.bottom() + 1))
        is_here = self._model.current == (row.edit.id if row.edit else 0)
        state = row.edit.state if row.edit else "done"
        role = "accent" if is_here else "muted" if state == "done" else "faint"
        painter.setPen(QPen(self._theme.color(role), 1.5))
        painter.setBrush(self._theme.color(role if state == "done" else "canvas"))
        painter.drawEllipse(middle, _DOT, _DOT)
        if is_here:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _DOT + 3, _DOT + 3)

    def _told(self, painter: QPainter, box: QRect, row: Row, *, chosen: bool) -> None:
        first, second = (QRect(box.left(), box.top() + px(top), box.width(), px(_LINE)) for top in _LINES)
        edit = row.edit
        if edit is None:
            self._write(
                painter, first, (px(_TEXT), box.width() - px(_TEXT) - _PAD), row.title, self._font, "muted"
            )
            self._here(painter, second, 0)
            return
        quiet = "text" if chosen else "muted"
        inks = ("text" if edit.state == "done" else quiet, quiet)
        when = time_word(edit.at)
        width = QFontMetrics(self._small).horizontalAdvance(when) + 2
        end = box.width() - _PAD
        self._write(painter, first, (end - width, width), when, self._small, inks[1])
        name = QFont(self._strong if edit.state == "done" else self._font)
        name.setItalic(edit.state == "abandoned")
        self._write(painter, first, (px(_TEXT), end - width - _GAP - px(_TEXT)), row.title, name, inks[0])
        who = self._who(edit)
        taken = min(QFontMetrics(self._small).horizontalAdvance(who) + 2, max(box.width() // 3, 1))
        role = "accent" if self._model.current == edit.id and not chosen else quiet
        self._write(painter, second, (end - taken, taken), who, self._small, role)
        room = end - taken - _GAP - px(_TEXT)
        self._write(painter, second, (px(_TEXT), room), self._model.line(edit), self._small, inks[1])

    def _here(self, painter: QPainter, line: QRect, edit: int) -> None:
        if self._model.current == edit:
            words = self.tr("You are here")
            self._write(
                painter, line, (px(_TEXT), line.width() - px(_TEXT) - _PAD), words, self._small, "accent"
            )

    def _who(self, edit: Edit) -> str:
        if edit.id == self._model.current:
            return self.tr("{author} · here").format(author=edit.author) if edit.author else self.tr("here")
        return " · ".join(filter(None, (edit.author, state_word(edit))))

    def _write(
        self, painter: QPainter, line: QRect, where: tuple[int, int], words: str, font: QFont, role: str
    ) -> None:
        """Write words in one line, from the leading edge on, as far as there is room."""
        start, room = where
        if room <= 0 or not words:
            return
        place = self._seen(painter, line, QRect(line.left() + start, line.top(), room, line.height()))
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        leading = Qt.AlignmentFlag.AlignLeading
        painter.drawText(place, int(leading | _FLAGS), shown)

    def _is_day(self, number: int) -> bool:
        row = self._model.row(self._model.index(number)) if number >= 0 else None
        return row is None or row.kind == "day"

    @staticmethod
    def _seen(painter: QPainter, box: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(painter.layoutDirection(), box, place)
