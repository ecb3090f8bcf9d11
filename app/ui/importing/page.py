"""The text as it was read, with what was found in it.

Only what shows is laid out. Where the page stands is a paragraph and a distance into it, so scrolling is exact
where one looks; the scroll bar speaks in the estimated heights that the sheet brought along.
"""

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QFrame, QWidget

from app.ui.importing import words
from app.ui.importing.page_painter import Lit, PagePainter, Shown
from app.ui.importing.paragraphs import Paragraphs
from app.ui.importing.sheet import Sheet
from app.ui.theme import Theme

_BELOW = 40
_NOTCH = 120
_PER_NOTCH = 66
_LINE = 23
_SHARE = 0.22
"""Where on the viewport a segment comes to stand that is jumped to."""
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_EMPTY = Sheet.of("", ())


class Page(QAbstractScrollArea):
    """Shows a sheet. Up and Down go from segment to segment, Ctrl+C copies the one at hand."""

    currentChanged = Signal(int)  # number of the segment at hand; -1: none
    pointed = Signal(int)  # number of the segment under the pointer; -1: none

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = PagePainter(theme)
        self._paragraphs = Paragraphs(_EMPTY, 400, theme)
        self._at, self._into = 0, 0.0  # the paragraph at the top of the viewport, and the pixels of it above
        self._end: tuple[int, float] | None = None
        self._current = self._under = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Text as it was read"))
        self.verticalScrollBar().valueChanged.connect(self._follow_bar)

    def accessible(self) -> QAccessibleWidget:
        """To a screen reader it is a document, which says the segment at hand."""
        return QAccessibleWidget(self, QAccessible.Role.Document)

    # what is shown

    @property
    def sheet(self) -> Sheet:
        """What is shown."""
        return self._paragraphs.sheet

    @property
    def current(self) -> int:
        """The number of the segment at hand, -1 if none is."""
        return self._current

    def show_sheet(self, sheet: Sheet, *, again: bool = False) -> None:
        """Show a text from its beginning; `again`: it is the text that shows, read anew, and keeps its place."""
        before = self.verticalScrollBar().value()
        self._at, self._into = 0, 0.0
        self._under = -1
        self._lay_out_anew(sheet)
        self.set_current(-1)
        if again:
            self.verticalScrollBar().setValue(before)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme, self._painter = theme, PagePainter(theme)
        self._lay_out_anew(self.sheet)

    def set_current(self, segment: int) -> None:
        """Make a segment the one at hand, without moving the page."""
        if segment != self._current:
            self._current = segment
            self._describe()
            self.currentChanged.emit(segment)
        self.viewport().update()

    def show_segment(self, segment: int) -> None:
        """Make a segment the one at hand and bring its beginning into view."""
        self.set_current(segment)
        if segment < 0:
            return
        number = self.sheet.paragraph_at(self.sheet.leads[segment])
        if not self._shows(number):
            self._at, self._into = number, 0.0
            self._scroll_by(-self.viewport().height() * _SHARE)

    def segment_at(self, point: QPointF) -> int:
        """The segment under a point of the viewport, -1 if there is none."""
        for one in self._shown():
            if one.top <= point.y() < one.top + one.paragraph.height:
                at = one.paragraph.at(point.x(), point.y() - one.top)
                return self.sheet.owner(at)
        return -1

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(620, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRectF(event.rect()), self._theme.color("canvas"))
            lit = Lit(self._current, self._under, self.hasFocus())
            self._painter.paint(painter, self.sheet, self._shown(), lit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_anew(self.sheet)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() / _NOTCH * _PER_NOTCH
        self._scroll_by(-pixels)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, page = event.key(), self.viewport().height() - 2 * _LINE
        count = len(self.sheet.segments)
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif key in _STEPS and count:
            here = self._current if self._current >= 0 else self._first_in_view() - _STEPS[Qt.Key(key)]
            self.show_segment(min(max(here + _STEPS[Qt.Key(key)], 0), count - 1))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._scroll_by(page if key == Qt.Key.Key_PageDown else -page)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and count:
            self.show_segment(0 if key == Qt.Key.Key_Home else count - 1)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.set_current(self.segment_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self.segment_at(event.position()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point(-1)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # private

    def _shown(self) -> list[Shown]:
        found, top, number = [], -self._into, self._at
        while top < self.viewport().height() and number < len(self._paragraphs):
            paragraph = self._paragraphs[number]
            found.append(Shown(paragraph, top))
            top += paragraph.height
            number += 1
        return found

    def _shows(self, number: int) -> bool:
        """Whether a paragraph is in view with its beginning, and not only at the foot."""
        height = self.viewport().height()
        return any(one.paragraph.number == number and 0 <= one.top < height * 0.8 for one in self._shown())

    def _first_in_view(self) -> int:
        for one in self._shown():
            held = self.sheet.meeting(one.paragraph.span)
            if held and one.top >= 0:
                return held[0]
        return 0

    def _lay_out_anew(self, sheet: Sheet) -> None:
        self._paragraphs = Paragraphs(sheet, self.viewport().width(), self._theme)
        self._end = None
        self._set_bar()
        self._scroll_by(0)

    def _last_place(self) -> tuple[int, float]:
        """Where the page stands when its last line is at the foot of the viewport."""
        if self._end is None:
            room = float(max(self.viewport().height() - _BELOW, 1))
            number = len(self._paragraphs)
            while number > 0 and room > 0:
                number -= 1
                room -= self._paragraphs[number].height
            self._end = (number, max(-room, 0.0))
        return self._end

    def _scroll_by(self, pixels: float) -> None:
        self._into += pixels
        while self._into < 0 and self._at > 0:
            self._at -= 1
            self._into += self._paragraphs[self._at].height
        self._into = max(self._into, 0.0)
        while self._at + 1 < len(self._paragraphs) and self._into >= self._paragraphs[self._at].height:
            self._into -= self._paragraphs[self._at].height
            self._at += 1
        self._at, self._into = min((self._at, self._into), self._last_place())
        with QSignalBlocker(self.verticalScrollBar()):
            self.verticalScrollBar().setValue(self._value(self._at, self._into))
        self.viewport().update()

    def _set_bar(self) -> None:
        bar = self.verticalScrollBar()
        with QSignalBlocker(bar):
            bar.setRange(0, self._value(*self._last_place()))
        bar.setPageStep(max(self.sheet.height - bar.maximum(), 1))
        bar.setSingleStep(20)

    def _value(self, number: int, into: float) -> int:
        """What the scroll bar says of a place."""
        tops, height = self.sheet.tops, self._paragraphs[number].height
        return round(tops[number] + (tops[number + 1] - tops[number]) * min(into / height, 1.0))

    def _follow_bar(self, value: int) -> None:
        tops = self.sheet.tops
        number = min(max(bisect_right(tops, value) - 1, 0), len(self._paragraphs) - 1)
        share = (value - tops[number]) / (tops[number + 1] - tops[number])
        self._at, self._into = number, share * self._paragraphs[number].height
        self._at, self._into = min((self._at, self._into), self._last_place())
        self.viewport().update()

    def _point(self, segment: int) -> None:
        if segment != self._under:
            self._under = segment
            self.viewport().update()
            self.pointed.emit(segment)

    def _copy(self) -> None:
        if self._current >= 0:
            QGuiApplication.clipboard().setText(self.sheet.segments[self._current].span.of(self.sheet.text))

    def _describe(self) -> None:
        """Tell who listens what is at hand."""
        if self._current < 0:
            self.setAccessibleDescription("")
            return
        segment = self.sheet.segments[self._current]
        said = self.tr("{what}, {why}: {text}").format(
            what=words.name(segment), why=words.reason(segment), text=words.excerpt(self.sheet.text, segment)
        )
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
