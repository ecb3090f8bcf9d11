"""The paragraphs of a page, laid out one at a time when they are about to be seen.

Distances are pixels from the viewport's left edge and from the paragraph's top.
"""

import unicodedata
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.text.model import Span
from app.ui.importing.sheet import Sheet
from app.ui.scale import px
from app.ui.theme import Theme, reading_font
from app.ui.utf16 import Utf16Map

READING_PX = 15
NUMBERS = 66
"""The margin beside the text in which paths stand."""
PAD = 4
"""From the first and the last line of a card to its edge."""
INSET = 12
"""From the side of a card to the text in it."""
_GAP = 5
_INDENT = 30
_DEEPEST = 4
_ABOVE = 18
_AFTER = 22
_STEP = 23
_TALL = 1.35
_MEASURE = 74
_BLANK = 0.5
_KEPT = 400
_SAMPLE = "the parties shall not, without consent, hand over what they have received"
_STAND_INS = {0x09: " ", 0x0B: " ", 0x0C: " ", 0x0D: " ", 0x2028: " ", 0x2029: " ", 0xFFFC: "\ufffd"}


@dataclass(frozen=True, slots=True)
class Column:
    """Where a card stands: from `start` to `end`, with so much `room` beside it for its path; `rtl`: mirrored."""

    start: float
    end: float
    rtl: bool
    room: float = NUMBERS

    @staticmethod
    def of(width: float, *, rtl: bool) -> "Column":
        """The column in a viewport of that width: no wider than about 74 characters, and in its middle."""
        metrics = QFontMetricsF(reading_font(px(READING_PX)))
        most = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _MEASURE + 2 * INSET
        wide = max(min(width - NUMBERS - _AFTER, most), 80.0)
        spare = max(width - NUMBERS - _AFTER - wide, 0.0) / 2
        if rtl:
            return Column(_AFTER + spare, _AFTER + spare + wide, rtl=True)
        return Column(NUMBERS + spare, NUMBERS + spare + wide, rtl=False)

    def indented(self, depth: int) -> "Column":
        """The column of what is so many levels down."""
        in_ = _INDENT * min(depth, _DEEPEST)
        start, end = (self.start, self.end - in_) if self.rtl else (self.start + in_, self.end)
        return Column(start, end, self.rtl, self.room + in_)


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """One paragraph, laid out. `above` and `below` are the room over its first and under its last line."""

    number: int
    span: Span
    units: Utf16Map
    layout: QTextLayout
    column: Column
    above: float
    below: float
    height: float

    def lines(self) -> list[QTextLine]:
        """Its lines, from the top."""
        return [self.layout.lineAt(n) for n in range(self.layout.lineCount())]

    def bands(self, span: Span) -> list[QRectF]:
        """The stretches of its lines that hold `span` (code points of the text), from edge to edge of the column
        but where other words share the line."""
        start = self.units.to_units(max(span.start, self.span.start) - self.span.start)
        end = self.units.to_units(min(span.end, self.span.end) - self.span.start)
        found = []
        for number, line in enumerate(self.lines()):
            first, last = line.textStart(), line.textStart() + line.textLength()
            if start < last and end > first:
                found.append(self._band(number, line, max(start, first), min(end, last)))
        return found

    def at(self, x: float, y: float) -> int:
        """The character under or nearest to a place."""
        lines = self.lines()
        if not lines:
            return self.span.start
        step = (self.height - self.above - self.below) / len(lines)
        line = lines[min(max(int((y - self.above) / step), 0), len(lines) - 1)]
        unit = line.xToCursor(x - self.column.start - INSET, QTextLine.CursorPosition.CursorOnCharacter)
        return self.span.start + self.units.to_point(unit)

    def _band(self, number: int, line: QTextLine, start: int, end: int) -> QRectF:
        text = self.layout.text()
        first, last = line.textStart(), line.textStart() + line.textLength()
        edge = self.column.start + INSET
        rtl = self.layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        low, high = self.column.start, self.column.end
        if text[first:start].strip():
            low, high = (low, edge + _x(line, start)) if rtl else (edge + _x(line, start) - 3, high)
        if text[end:last].strip():
            low, high = (edge + _x(line, end) - 3, high) if rtl else (low, edge + _x(line, end))
        step = (self.height - self.above - self.below) / self.layout.lineCount()
        top = self.above + number * step
        return QRectF(low, top, max(high - low, 4.0), step)


class Paragraphs:
    """Lays out what is asked for and keeps what was asked for last."""

    def __init__(self, sheet: Sheet, width: float, theme: Theme) -> None:
        self.sheet = sheet
        self.column = Column.of(width, rtl=sheet.rtl)
        self._kept: OrderedDict[int, Paragraph] = OrderedDict()
        self._formats = {
            role: _format(theme, color)
            for role, color in {"text": "text", "marker": "accent", "boilerplate": "faint"}.items()
        }

    def __len__(self) -> int:
        return len(self.sheet.paragraphs)

    def __getitem__(self, number: int) -> Paragraph:
        found = self._kept.pop(number, None) or self._lay_out(number)
        self._kept[number] = found
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

    def _lay_out(self, number: int) -> Paragraph:
        sheet, span = self.sheet, self.sheet.paragraphs[number]
        held = sheet.meeting(span)
        path = sheet.segments[held[0]].path if held else ()
        column = self.column.indented(max(len(path) - 1, 0))
        text = span.of(sheet.text).translate(_STAND_INS)
        units = Utf16Map(text)
        layout = QTextLayout(text, reading_font(px(READING_PX)))
        layout.setTextOption(_option(text, rtl=sheet.rtl))
        layout.setFormats(self._ranges(span, held, units))
        above, below = self._above(number), self._below(number)
        depth = _break_lines(layout, column.end - column.start - 2 * INSET, above) if text.strip() else 0.0
        height = above + (depth or px(_STEP) * _BLANK) + below
        return Paragraph(number, span, units, layout, column, above, below, height)

    def _ranges(self, span: Span, held: range, units: Utf16Map) -> list[QTextLayout.FormatRange]:
        ranges = []
        for number in held:
            segment, lead = self.sheet.segments[number], self.sheet.leads[number]
            if lead < segment.start:
                ranges.append(self._range("marker", Span(lead, segment.start), span, units))
            if segment.role == "boilerplate":
                ranges.append(self._range("boilerplate", segment.span, span, units))
        return [made for made in ranges if made.length > 0]

    def _range(self, role: str, part: Span, span: Span, units: Utf16Map) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = units.to_units(max(part.start, span.start) - span.start)
        made.length = units.to_units(min(part.end, span.end) - span.start) - made.start
        made.format = self._formats[role]
        return made

    def _above(self, number: int) -> float:
        first = self._first(number)
        if number == 0:
            return _ABOVE + (PAD if self._has_card(first) else 0)
        if first == self._last(number - 1):
            return 0.0
        return _GAP + (PAD if self._has_card(first) else 0)

    def _below(self, number: int) -> float:
        last = self._last(number)
        ends = number + 1 == len(self) or self._first(number + 1) != last
        return float(PAD) if ends and self._has_card(last) else 0.0

    def _first(self, number: int) -> int:
        held = self.sheet.meeting(self.sheet.paragraphs[number])
        return held[0] if held else -1

    def _last(self, number: int) -> int:
        held = self.sheet.meeting(self.sheet.paragraphs[number])
        return held[-1] if held else -1

    def _has_card(self, segment: int) -> bool:
        return segment >= 0 and bool(self.sheet.segments[segment].path)


def _break_lines(layout: QTextLayout, width: float, above: float) -> float:
    """Break into lines, all of one height; the height of them all.

    Baselines stand where the reading font would have them, so that a word in another script, for which Qt takes
    another font, does not move its line; only where a script is really tall do lines stand further apart.
    """
    layout.beginLayout()
    lines: list[QTextLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    metrics = QFontMetricsF(layout.font())
    step, base = float(px(_STEP)), (px(_STEP) - metrics.height()) / 2 + metrics.ascent()
    tallest = max(line.height() for line in lines)
    if tallest > _TALL * px(_STEP):
        step, base = tallest, max(line.ascent() for line in lines)
    for number, line in enumerate(lines):
        line.setPosition(QPointF(0, above + number * step + base - line.ascent()))
    return step * len(lines)


def _option(text: str, *, rtl: bool) -> QTextOption:
    """Wrapped, in the direction of its own first letter; without one, in the page's."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    own = _direction(text)
    right = rtl if own is None else own
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    return option


def _direction(text: str) -> bool | None:
    """Whether the first letter runs from right to left; None without a letter."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return None


def _format(theme: Theme, role: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.color(role))
    if role == "accent":
        made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _x(line: QTextLine, unit: int) -> float:
    answer = line.cursorToX(unit, QTextLine.Edge.Leading)
    assert isinstance(answer, tuple)  # the place, and the cursor position it belongs to
    return float(answer[0])
