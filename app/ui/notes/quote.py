"""One quoted span on one line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from app.text.anchoring_changes import changed_words
from app.text.model import Anchor, Span
from app.ui.scale import px
from app.ui.theme import Theme, reading_font
from app.ui.utf16 import Utf16Map

QUOTE_PX = 13
_TIP_LIMIT = 400
"""Code points of a quotation in a tool tip."""
_INDENT = 10
_GAP = 8


class Quote(QAbstractButton):
    """The source's name and the words, cut short where there is no room.

    Words that a newer version has lost are struck through; those that have come among them are underlined.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = Theme.load("light")
        self._source = self._words = ""
        self._lost = False
        self._come: tuple[Span, ...] = ()
        self._serif = reading_font(px(QUOTE_PX))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_anchor(self, source: str, anchor: Anchor, theme: Theme) -> None:
        """Show a quotation and the name of the source that its words are marked in, or were before they got lost."""
        self._theme, self._serif = theme, reading_font(px(QUOTE_PX))
        self._source, self._words, self._lost = source, " ".join(anchor.exact.split()), anchor.is_lost
        was = " ".join(anchor.made_on.split())
        self._come = changed_words(was, self._words)[1] if anchor.is_approximate else ()
        self.setAccessibleName(self._said(anchor).format(source=source, words=self._words, was=was))
        self.setToolTip(self._tip(anchor).format(source=source, words=_cut(anchor.exact), was=_cut(was)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(self._serif).height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        lit = self.underMouse() or self.hasFocus()
        bar = "accent" if lit else "high" if self._lost else "note"
        painter.fillRect(self._at(0, 3).adjusted(0, 2, 0, -2), self._theme.color(bar))
        room = self.width() - 12
        name = self.fontMetrics().elidedText(self._source, Qt.TextElideMode.ElideMiddle, room * 2 // 5)
        taken = self.fontMetrics().horizontalAdvance(name) + _GAP
        self._write(painter, self.font(), "muted", _INDENT, name)
        words = QFontMetrics(self._serif).elidedText(self._words, Qt.TextElideMode.ElideRight, room - taken)
        serif = QFont(self._serif)
        serif.setStrikeOut(self._lost)
        self._write(
            painter, serif, "muted" if self._lost else "text", _INDENT + taken, words, marked=self._come
        )

    # private

    def _said(self, anchor: Anchor) -> str:
        if anchor.is_lost:
            return self.tr("{source}, no longer there: “{words}”")
        if anchor.is_approximate:
            return self.tr("{source}, approximate: “{words}”, was “{was}”")
        return self.tr("{source}: “{words}”")

    def _tip(self, anchor: Anchor) -> str:
        if anchor.is_lost:
            return self.tr("{source}: “{words}”\nThese words are not in the source any more: mark them again")
        if anchor.is_approximate:
            return self.tr("{source}: “{words}”\nThe note was made on “{was}”\nClick to show it in the text")
        return self.tr("{source}: “{words}”\nClick to show it in the text")

    def _write(
        self, painter: QPainter, font: QFont, role: str, start: int, text: str, marked: Sequence[Span] = ()
    ) -> None:
        place = self._at(start, self.width() - start)
        layout = QTextLayout(text, font)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(list(self._formats(text, marked)))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(place.width())
        layout.endLayout()
        painter.setPen(self._theme.color(role))
        layout.draw(painter, QPointF(place.x(), place.y() + (place.height() - line.height()) / 2))

    def _formats(self, text: str, marked: Sequence[Span]) -> Sequence[QTextLayout.FormatRange]:
        shown, found = Utf16Map(text), list[QTextLayout.FormatRange]()
        for span in marked:
            units = shown.span_to_units(Span(min(span.start, len(text)), min(span.end, len(text))))
            look = QTextCharFormat()
            look.setFontUnderline(True)
            look.setUnderlineColor(self._theme.color("accent"))
            format_range = QTextLayout.FormatRange()
            format_range.start, format_range.length, format_range.format = units.start, len(units), look
            found.append(format_range)
        return found

    def _at(self, start: int, width: int) -> QRect:
        """A part of the line, `start` px from the side where reading begins."""
        part = QRect(start, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)


def _cut(words: str) -> str:
    return words if len(words) <= _TIP_LIMIT else words[:_TIP_LIMIT] + "…"
