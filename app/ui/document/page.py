"""Where everything stands on the page of a long text: rows that were looked at exactly, all others by estimate.

Places are code points into the text, heights pixels of the page.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from app.ui.document.heights import Heights, Measure
from app.ui.document.row_cache import RowCache
from app.ui.document.row_layout import Column, RowLayout
from app.ui.document.sheet import EMPTY, Sheet
from app.ui.document.stretch_marks import StretchMarks
from app.ui.reading_type import reading_type
from app.ui.wordings.marked import SeenLine
from app.ui.wordings.marks import NoteMark
from app.ui.wordings.page import MARGIN, MARGIN_AFTER, column_width

_LABELS, _FEW_LABELS = 52.0, 14.0
"""Room in pixels for the points' numbers, before the margin of marks; in a narrow pane they reach into that."""
_NARROW = 460.0
_BETWEEN = 0.68
"""The room between two paragraphs, as a share of that in a wording: here every line of the source is one."""
_TOP, _FOOT = 14.0, 60.0
_LEAST_ROOM = 40.0


class Shown(NamedTuple):
    """A row, and where it begins on the page."""

    row: int
    top: float
    layout: RowLayout

    @property
    def foot(self) -> float:
        return self.top + self.layout.height


class DocumentPage:
    """Lays rows out as they are asked for."""

    def __init__(self) -> None:
        self.sheet: Sheet = EMPTY
        self.marks = StretchMarks(EMPTY)
        self.notes: Sequence[NoteMark] = ()
        self.cache = RowCache()
        self.quiet = QColor()

    def begin(self, sheet: Sheet, font: QFont, room: float) -> None:
        """Set a text in this type into a room so many pixels wide; nothing is laid out yet."""
        if sheet is not self.sheet:
            self.renew(sheet)
        type_ = reading_type()
        self.font, self.pitch = font, font.pixelSize() * type_.line_spacing
        self._between = self.pitch * type_.paragraph_spacing * _BETWEEN
        labels = _LABELS if room >= _NARROW else _FEW_LABELS
        width = min(room, column_width(font) + labels)
        self._column = Column((room - width) / 2, MARGIN + labels, MARGIN_AFTER, width)
        line = max(width - self._column.before - MARGIN_AFTER, _LEAST_ROOM)
        characters = max(line / QFontMetricsF(font).averageCharWidth(), 1.0)
        self.heights = Heights(sheet.rows, Measure(self.pitch, self._between, characters))
        self.cache.forget_layouts()

    def renew(self, sheet: Sheet) -> None:
        """Take the same text cut otherwise, or to be marked anew; what was measured stays."""
        ignored = self.marks.ignored
        self.sheet, self.marks, self.notes = sheet, StretchMarks(sheet), ()
        self.marks.ignored = ignored
        self.cache.sheet = sheet
        self.cache.forget_layouts()

    @property
    def left(self) -> float:
        """Where the page begins, from the viewport's left edge."""
        return self._column.left

    @property
    def before(self) -> float:
        """How far behind the page's beginning its text begins, sub-points aside."""
        return self._column.before

    @property
    def right(self) -> float:
        """Where the page ends, from the viewport's left edge."""
        return self._column.left + self._column.width

    @property
    def height(self) -> float:
        """The height of the whole page, as far as it is known."""
        return self.heights.total + _TOP + _FOOT

    def row(self, number: int) -> Shown:
        """A row, laid out and measured."""
        layout = self.cache.layout(number, self.font, self._column, self.pitch, self.quiet)
        self.heights.put(number, layout.height + self._between)
        return Shown(number, self.top(number), layout)

    def top(self, row: int) -> float:
        """Where a row begins."""
        return self.heights.top(row) + _TOP

    def row_at(self, y: float) -> int:
        """The row at a height; the first above all, the last below all."""
        return self.heights.at(y - _TOP)

    def rows(self, top: float, foot: float) -> Iterator[Shown]:
        """The rows between two heights, laid out and measured one after the other."""
        number = self.row_at(top)
        y = self.top(number)
        while number < len(self.sheet.rows) and y < foot and self.sheet.text:
            yield (one := self.row(number))
            y = one.top + self.heights.height(number)
            number += 1

    def seen(self, one: Shown) -> Sequence[SeenLine]:
        """The lines of a row with what is on them, in pixels of the row."""
        return self.cache.seen(one.row, one.layout, self.marks.within, self.notes)

    def height_of(self, place: int) -> float:
        """The height, by proportion in its row, at which a character is read."""
        row = self.sheet.rows.at(place)
        span = self.sheet.rows.span(row)
        return self.top(row) + self.heights.height(row) * (place - span.start) / max(len(span), 1)

    def place_of(self, y: float) -> int:
        """The character that is read at a height, by proportion in its row."""
        row = self.row_at(y)
        span = self.sheet.rows.span(row)
        share = (y - self.top(row)) / max(self.heights.height(row), 1.0)
        return span.start + round(len(span) * min(max(share, 0.0), 1.0))

    def band(self, place: int) -> tuple[float, float]:
        """From where to where the line of a character reaches; an estimate if its row was not looked at."""
        number = self.sheet.rows.at(place)
        if not self.heights.is_measured(number):
            y = self.height_of(place)
            return y, y + self.pitch
        one = self.row(number)
        line = one.layout.line_of(self._unit(one, place))
        return one.top + line.top, one.top + line.bottom

    def caret_box(self, place: int) -> QRectF:
        """Where a text cursor before a character stands."""
        one = self.row(self.sheet.rows.at(place))
        unit = self._unit(one, place)
        line = one.layout.line_of(unit)
        return QRectF(line.x(unit), one.top + line.top, 1.0, line.bottom - line.top)

    def nearest(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point of the page."""
        one = self.row(self.row_at(point.y()))
        line = one.layout.line_at(point.y() - one.top)
        return self.place_in(one, one.layout.place(line, point.x()))

    def place_at(self, point: QPointF) -> int | None:
        """The character under a point of the page; beside the text where a note of the line begins."""
        one = self.row(self.row_at(point.y()))
        for seen in self.seen(one):
            if seen.line.above <= point.y() - one.top < seen.line.foot:
                unit = seen.line.place_at(point.x())
                if unit is not None:
                    return self.place_in(one, unit)
                begun = [at.mark.span.start for at in seen.notes if at.mark.note in seen.flagged]
                return begun[0] if begun else None
        return None

    def place_in(self, one: Shown, unit: int) -> int:
        """The place in the text of a place in a row, in units."""
        return self.sheet.rows.span(one.row).start + one.layout.units.to_point(unit)

    def _unit(self, one: Shown, place: int) -> int:
        line = self.sheet.rows.line(one.row)
        return one.layout.units.to_units(min(place, line.end) - line.start)
