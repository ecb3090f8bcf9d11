"""The full text of a source, however long: only what shows is laid out and painted.

Rows that have not been looked at have an estimated height. What shows stays where it is when an estimate above
it turns out to be wrong. Places that go in and out are code points into the source's text.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.text.model import Note, Span
from app.ui.document.found import Grouped
from app.ui.document.page import DocumentPage
from app.ui.document.row_painter import RowPainter, Standing
from app.ui.document.sheet import EMPTY, Sheet
from app.ui.frames import in_turn
from app.ui.reading_type import reading_type
from app.ui.theme import Theme, reading_font
from app.ui.wordings.marks import Mark, Side, note_marks
from app.ui.wordings.painter import Emphasis
from app.ui.wordings.pulse import Pulse
from app.ui.wordings.text import READING_PX

_AROUND = 40
"""Rows this near to the view are measured, too, in pixels."""
_ROUNDS = 6
"""What is measured moves other rows into view, which are measured then; so often at most."""


class DocumentText(QAbstractScrollArea):
    """Shows a sheet with marks and notes, read only."""

    laidOut = Signal()  # places moved: another text, width or type size, or an estimate was corrected

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side: Side = side
        self.name = ""
        self.selected: Span | None = None
        self.caret = 0
        self._point = ""
        self._emphasis = Emphasis()
        self._pulse = Pulse(self)
        self._pulse.valueChanged.connect(self._beat)
        self._font, self._type = reading_font(READING_PX), reading_type()
        self._page = DocumentPage()
        self._settling = False
        self.is_moving = False
        """Whether the text is being laid out anew, so that what scrolls does so to stay in its place."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._take(theme)
        self._begin(EMPTY)

    # what is shown

    @property
    def sheet(self) -> Sheet:
        """The text that shows."""
        return self._page.sheet

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self.sheet.text

    def show_sheet(self, sheet: Sheet, name: str) -> None:
        """Show a source's text, called `name`, unmarked. The text that shows already keeps its place."""
        self.name = name
        self._pulse.stop()
        self._emphasis = Emphasis()
        if sheet.wording == self.sheet.wording:
            self._page.renew(sheet)
        else:
            self.selected, self.caret = None, 0
            self._begin(sheet)
            self.verticalScrollBar().setValue(0)
        self.viewport().update()
        self.laidOut.emit()

    def set_marks(self, marks: Grouped) -> None:
        """Mark some stretches, by number, in place of the marks that they had."""
        self._page.marks.put(marks)
        for number in marks:
            span = self.sheet.stretches[number].span
            rows = range(
                self.sheet.rows.at(span.start), self.sheet.rows.at(max(span.end - 1, span.start)) + 1
            )
            if self._page.cache.forget_marks(rows):
                self.viewport().update()

    def show_ignored(self, *, on: bool) -> None:
        """Whether differences that do not count are marked, faintly."""
        self._page.marks.ignored = on
        self._page.cache.forget_marks()
        self.viewport().update()

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Mark what the notes are anchored to."""
        self._page.notes = note_marks(self.sheet.wording, notes)
        self._page.cache.forget_marks()
        self.viewport().update()

    def set_point(self, point: str) -> None:
        """Make the text of a point stand out, with its sub-points; an empty id: of none."""
        self._point = point
        self.viewport().update()

    def emphasise(self, *, change: int | None = None, note: str | None = None) -> None:
        """Make one change, by number, or one note, by id, stand out; -1 or an empty id: none."""
        if change is not None:
            self._emphasis.change = change
        if note is not None:
            self._emphasis.note = note
        self.viewport().update()

    def pulse(self, change: int) -> None:
        """Make one change, by number, stand out, at first so much that the eye is drawn to it."""
        self.emphasise(change=change)
        self._pulse.restart()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._take(theme)

    def set_reading_size(self, pixels: int) -> None:
        """Set the type size of the text."""
        if pixels != self._font.pixelSize() or self._type != reading_type():
            self._font, self._type = reading_font(pixels), reading_type()
            self._set_anew()

    # places

    @property
    def page_height(self) -> float:
        """The height of the whole text in pixels, as far as it is known."""
        return self._page.height

    @property
    def text_left(self) -> float:
        """Where lines that run from left to right begin, in pixels of the viewport."""
        return self._page.left + self._page.before

    def height_of(self, place: int) -> float:
        """The height on the page, by proportion in its row, at which character `place` is read."""
        return self._page.height_of(place)

    def place_of(self, height: float) -> int:
        """The character that is read at a height on the page, by proportion in its row."""
        return self._page.place_of(height)

    def band(self, span: Span) -> tuple[float, float]:
        """From where to where, in pixels of the viewport, the lines of `span` reach; an estimate for what
        does not show."""
        first, last = self._page.band(span.start), self._page.band(max(span.end - 1, span.start))
        return first[0] - self._above, last[1] - self._above

    def in_view(self) -> Span:
        """The characters that show now."""
        top, foot = self._above, self._above + self.viewport().height()
        shown = [
            (one, line.span)
            for one in self._page.rows(top, foot)
            for line in one.layout.lines
            if one.top + line.foot > top and one.top + line.above < foot
        ]
        if not shown:
            return Span(0, 0)
        (first, begin), (last, end) = shown[0], shown[-1]
        return Span(self._page.place_in(first, begin.start), self._page.place_in(last, end.end))

    def scroll_to(self, place: int, share: float = 1 / 3) -> None:
        """Scroll so that character `place` stands at that share of the pane's height, if possible."""
        for _ in range(2):  # once more, with what was measured on the way
            self._page.row(self.sheet.rows.at(place))
            self._set_range()
            top = self._page.band(place)[0] if place else 0.0
            self.verticalScrollBar().setValue(round(top - self.viewport().height() * share))

    def show_place(self, place: int) -> None:
        """Scroll just so far that a character shows."""
        top, foot = self._page.band(place)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top < bar.value():
            bar.setValue(int(top))
        elif foot > bar.value() + height:
            bar.setValue(round(foot - height + 1))

    def place_at(self, point: QPointF) -> int | None:
        """The character under a point of the viewport; beside the text where a note of the line begins."""
        return None if self.is_empty else self._page.place_at(self._on_page(point))

    def nearest(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point of the viewport."""
        return self._page.nearest(self._on_page(point))

    def caret_rect(self, place: int) -> QRect:
        """Where a text cursor before a character stands in the viewport."""
        return self._page.caret_box(place).translated(0, -self._above).toAlignedRect()

    def mark_at(self, place: int) -> Mark | None:
        """The mark on a character, None if it is the same on both sides."""
        held = self._page.marks.within(Span(place, place + 1))
        return next((mark for mark in held if mark.span.start <= place < mark.span.end), None)

    def notes_at(self, place: int) -> tuple[str, ...]:
        """The ids of the notes on a character, the closest fitting first."""
        held = [mark for mark in self._page.notes if mark.span.start <= place < mark.span.end]
        return tuple(mark.note for mark in sorted(held, key=lambda mark: len(mark.span)))

    def marks_in(self, span: Span) -> tuple[Mark, ...]:
        """The marks that touch a stretch of the text, in its order."""
        return tuple(self._page.marks.within(span))

    def notes_in(self, span: Span) -> tuple[str, ...]:
        """The ids of the notes that begin in a stretch of the text."""
        return tuple(
            dict.fromkeys(mark.note for mark in self._page.notes if span.start <= mark.span.start < span.end)
        )

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        in_turn(self.viewport(), event, lambda: self._paint(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_anew()
        else:
            self._set_range()
            self._settle()
            self.laidOut.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What shows already is moved, so that only what comes into view is painted."""
        if self._settling:
            return
        if self._settle():
            self.viewport().scroll(dx, dy)
        else:
            self.viewport().update()

    # private

    def _paint(self, event: QPaintEvent) -> None:
        top, foot = self._above + event.rect().top(), self._above + event.rect().bottom() + 1
        caret = self.caret if self.hasFocus() and self.selected is None and not self.is_empty else None
        now = Standing(self._point, self.selected, caret)
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._canvas)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self._above)
            for one in self._page.rows(top, foot):
                self._painter.row(painter, self._page, one, self._emphasis, now, Span(top, foot))

    @property
    def _above(self) -> int:
        return self.verticalScrollBar().value()

    def _on_page(self, point: QPointF) -> QPointF:
        return QPointF(point.x(), point.y() + self._above)

    def _begin(self, sheet: Sheet) -> None:
        self._page.begin(sheet, self._font, float(self.viewport().width()))
        self._set_range()

    def _set_anew(self) -> None:
        """Lay everything out again; what is read in the upper third stays where it is."""
        height = max(self.viewport().height(), 1)
        place, share = 0, 0.0
        if self._above and not self.is_empty:
            place = self.nearest(QPointF(0, height / 3 + self._page.pitch / 2))
            share = self.band(Span(place, place))[0] / height
        self.is_moving = True
        self._begin(self.sheet)
        self.scroll_to(place, share)
        self.is_moving = False
        self.viewport().update()
        self.laidOut.emit()

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(round(self._page.pitch))
        bar.setRange(0, max(round(self.page_height) - height, 0))

    def _settle(self) -> bool:
        """Measure what shows and what is near. Whether what shows already stays where it is."""
        if self.is_empty:
            return False
        self._settling = True
        page, bar, height = self._page, self.verticalScrollBar(), self.viewport().height()
        first, last = page.row_at(bar.value()), page.row_at(bar.value() + height)
        known = next(filter(page.heights.is_measured, range(first, last + 1)), None)
        anchor = first if known is None else known
        shift = bar.value() - page.top(anchor)
        before = page.heights.total
        for _ in range(_ROUNDS):
            total = page.heights.total
            for _ in page.rows(bar.value() - _AROUND, bar.value() + height + _AROUND):
                pass
            if page.heights.total == total:
                break
            self._set_range()
            bar.setValue(round(page.top(anchor) + shift))
        if page.heights.total != before:
            self.laidOut.emit()
        self._settling = False
        return known is not None and abs(page.top(anchor) + shift - bar.value()) < 1

    def _take(self, theme: Theme) -> None:
        self._painter = RowPainter(theme, self.side)
        self._canvas = theme.color("canvas")
        self._page.quiet = self._painter.quiet
        self._page.cache.forget_layouts()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.color("canvas"))
        palette.setColor(QPalette.ColorRole.Text, theme.color("text"))
        self.setPalette(palette)
        self.viewport().update()

    def _beat(self, strength: float) -> None:
        self._emphasis.pulse = strength
        self.viewport().update()
