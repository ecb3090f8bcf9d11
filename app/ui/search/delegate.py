"""Paints the lines of the palette: headings, what is found with the sought words marked, and where it is."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.findings.readings_line import isolated
from app.ui.findings.severity_flag import severity_flag
from app.ui.icons import icon
from app.ui.scale import px
from app.ui.search.marked_line import MarkedLine
from app.ui.search.model import Index, PaletteModel
from app.ui.search.rows import Heading, Line, More, Row
from app.ui.search.words import count_words, group_word, more_words, where_words
from app.ui.theme import Theme, reading_font, ui_font

HEADING_HEIGHT, ROW_HEIGHT, TALL_HEIGHT, MORE_HEIGHT = 30, 32, 52, 30
PAD = 18
_SIGN = 16
_BEHIND = 12  # from the sign to the text
_READING_PX = 15
_GAP = 12
_INSET, _ROUND = 6, 6  # of the ground of the chosen row
_FLAGS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_Key = tuple[Row, int]


class PaletteDelegate(QStyledItemDelegate):
    """The one painter of all lines."""

    def __init__(self, model: PaletteModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._set: dict[_Key, MarkedLine] = {}
        model.modelReset.connect(self._set.clear)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._font, self._small = ui_font(), ui_font(12)
        self._soft, self._reading = ui_font(12, strong=True), reading_font(px(_READING_PX))
        self._set.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, height_of(self._model.line(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, line = QRect(option.rect), self._model.line(index)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if isinstance(line, Heading):
            self._heading(painter, box, line)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._ground(painter, box, option.state)
            if isinstance(line, More):
                role = "text" if chosen else "accent"
                self._write(
                    painter, box, (_text_at(), box.width() - _text_at() - PAD), more_words(line), role
                )
            else:  # on the ground of the chosen row only the colour of texts can be read for certain
                self._row(painter, box, line, "text" if chosen else "muted")
        painter.restore()

    # private

    def _heading(self, painter: QPainter, box: QRect, line: Heading) -> None:
        low = box.adjusted(0, 6, 0, 0)
        words = group_word(line.group)
        width = QFontMetrics(self._soft).horizontalAdvance(words) + 2
        self._write(painter, low, (PAD, width), words, "muted", self._soft)
        rest = PAD + width + 6
        self._write(painter, low, (rest, box.width() - rest - PAD), count_words(line), "muted", self._small)

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("selection" if chosen else "panel"))
        painter.drawRoundedRect(QRectF(box).adjusted(_INSET, 0, -_INSET, 0), _ROUND, _ROUND)
        if chosen:
            bar = QRect(box.left() + _INSET, box.top() + 7, 3, box.height() - 14)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(QStyle.visualRect(painter.layoutDirection(), box, bar), 1.5, 1.5)

    def _row(self, painter: QPainter, box: QRect, row: Row, quiet: str) -> None:
        first = QRect(box.left(), box.top() + px(4), box.width(), px(24)) if row.is_tall else box
        self._sign(painter, first, row)
        end = box.width() - PAD
        if row.keys:
            width = QFontMetrics(self._small).horizontalAdvance(row.keys) + 2
            end -= width
            self._write(painter, first, (end, width), row.keys, quiet, self._small)
            end -= _GAP
        text = self._text(row, end - _text_at())
        self._draw(painter, first, text)
        if row.is_tall:
            second = QRect(box.left(), box.top() + px(26), box.width(), px(20))
            self._write(
                painter,
                second,
                (_text_at(), box.width() - _text_at() - PAD),
                where_words(row),
                quiet,
                self._small,
            )
        else:
            at = _text_at() + round(text.width) + _GAP
            self._write(painter, first, (at, end - at), where_words(row), quiet, self._small)

    def _sign(self, painter: QPainter, line: QRect, row: Row) -> None:
        """A finding's flag, or what tells the kind of row."""
        place = QRect(line.left() + PAD + 2, line.center().y() - px(_SIGN) // 2 + 1, px(_SIGN), px(_SIGN))
        seen = QStyle.visualRect(painter.layoutDirection(), line, place)
        if row.target.group == "findings":
            severity_flag(painter, QRectF(seen).adjusted(3, 3, -3, -3), row.severity, self._theme)
        elif name := "tick" if row.is_on else row.icon:
            icon(name, self._theme, "accent" if row.is_on else "muted").paint(painter, seen)

    def _text(self, row: Row, room: int) -> MarkedLine:
        key = row, room
        if key not in self._set:
            font = self._reading if row.target.group in ("wordings", "findings") else self._font
            tint = QBrush(self._theme.color("note_tint"))
            self._set[key] = MarkedLine.fit(row.text, row.marks, font, tint, room)
        return self._set[key]

    def _draw(self, painter: QPainter, line: QRect, text: MarkedLine) -> None:
        height = text.layout.lineAt(0).height()
        place = QRectF(line.left() + _text_at(), line.center().y() + 1 - height / 2, text.width, height)
        seen = QStyle.visualRect(painter.layoutDirection(), line, place.toAlignedRect())
        painter.setPen(self._theme.color("text"))
        text.layout.draw(painter, QPointF(seen.left(), place.top()))

    def _write(
        self,
        painter: QPainter,
        line: QRect,
        stretch: tuple[int, int],
        words: str,
        role: str,
        font: QFont | None = None,
    ) -> None:
        """Write in a stretch of a line, given by its start and width from where reading begins."""
        start, width = stretch
        if not words or width <= 0:
            return
        font = font or self._font
        place = QRect(line.left() + start, line.top(), width, line.height())
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        painter.drawText(QStyle.visualRect(painter.layoutDirection(), line, place), _FLAGS, isolated(cut))


def _text_at() -> int:
    """Where texts begin, in px."""
    return PAD + px(_SIGN) + _BEHIND


def height_of(line: Line) -> int:
    """The height of a line, in px."""
    if isinstance(line, Heading):
        return px(HEADING_HEIGHT)
    if isinstance(line, More):
        return px(MORE_HEIGHT)
    return px(TALL_HEIGHT) if line.is_tall else px(ROW_HEIGHT)
