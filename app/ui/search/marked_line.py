"""One line of text with stretches marked, cut to the room there is so that the first mark shows.

Each text runs in its own direction. Marks are told by weight and by a tint, never by colour alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from app.text.model import Span
from app.ui.utf16 import Utf16Map

_ELLIPSIS = "…"
_BEFORE = 24
"""So many characters, in code points, stay before a mark that would else be out of sight."""
_ENDLESS = 1e6


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line that is ready to be painted; sizes in px."""

    layout: QTextLayout
    width: float
    ascent: float

    @staticmethod
    def fit(text: str, marks: Sequence[Span], font: QFont, tint: QBrush, room: float) -> "MarkedLine":
        """Set a text in `room`; the places of `marks` are code points."""
        whole = _set(text, marks, font, tint)
        if whole.lineAt(0).naturalTextWidth() <= room:
            return _line(whole)
        fitting = _fitting(text, marks, font, tint, room)
        if marks and marks[0].end > fitting:
            text, marks = _from(text, marks)
            fitting = _fitting(text, marks, font, tint, room)
        if fitting < len(text):
            text = text[:fitting].rstrip() + _ELLIPSIS
        return _line(_set(text, _within(marks, fitting), font, tint))


def _line(layout: QTextLayout) -> MarkedLine:
    line = layout.lineAt(0)
    return MarkedLine(layout, line.naturalTextWidth(), line.ascent())


def _set(text: str, marks: Sequence[Span], font: QFont, tint: QBrush, room: float = _ENDLESS) -> QTextLayout:
    """A text on lines of so much room; only the first is made."""
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(_formats(text, marks, tint))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _formats(text: str, marks: Sequence[Span], tint: QBrush) -> list[QTextLayout.FormatRange]:
    units, found = Utf16Map(text), []
    for mark in marks:
        span = units.span_to_units(mark)
        one, form = QTextLayout.FormatRange(), QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setBackground(tint)
        one.start, one.length, one.format = span.start, len(span), form
        found.append(one)
    return found


def _fitting(text: str, marks: Sequence[Span], font: QFont, tint: QBrush, room: float) -> int:
    """How many characters of a text that is too long fit before an ellipsis."""
    dots = QFontMetricsF(font).horizontalAdvance(_ELLIPSIS)
    layout = _set(text, marks, font, tint, max(room - dots, 1.0))  # a line lives as long as its layout
    return Utf16Map(text).to_point(layout.lineAt(0).textLength())


def _from(text: str, marks: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """The text from a word shortly before its first mark on."""
    start = max(marks[0].start - _BEFORE, 0)
    gap = text.find(" ", start, marks[0].start)
    start = gap + 1 if gap >= 0 else start
    shift = start - len(_ELLIPSIS)
    return _ELLIPSIS + text[start:], [Span(mark.start - shift, mark.end - shift) for mark in marks]


def _within(marks: Sequence[Span], end: int) -> list[Span]:
    return [Span(mark.start, min(mark.end, end)) for mark in marks if mark.start < end]
