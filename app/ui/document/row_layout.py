"""One row of a page, laid out: its lines, and where its characters stand. Pixels from the row's top.

Places are UTF-16 units into the row's text, as Qt counts them.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from app.text.model import Span
from app.ui.utf16 import Utf16Map
from app.ui.wordings.page import STAND_INS
from app.ui.wordings.text_lines import REACH, Line, has_right_to_left

EMPTY_LINE = 0.6
_RIGHT_TO_LEFT = ("R", "AL")


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text of a row stands: `before` it, on the side where lines begin, `after` it, and the `width`."""

    left: float
    before: float
    after: float
    width: float


class RowLayout:
    """A row's text, broken into lines. `lines` hold what asks Qt; they live as long as this does."""

    def __init__(
        self,
        text: str,
        font: QFont,
        column: Column,
        pitch: float,
        formats: Sequence[QTextLayout.FormatRange],
    ) -> None:
        self.text = text
        self.units = Utf16Map(text)
        self.rtl = is_right_to_left(text)
        self.x = column.left + (column.after if self.rtl else column.before)
        self.qt = QTextLayout(text.translate(STAND_INS), font)
        self.qt.setTextOption(_option(rtl=self.rtl))
        self.qt.setCacheEnabled(True)
        if formats:
            self.qt.setFormats(list(formats))
        self.height = self._break(column.width - column.before - column.after, pitch)
        mixed = has_right_to_left(text)
        self.lines = [
            self._line(self.qt.lineAt(n), n, pitch, font.pixelSize(), mixed=mixed)
            for n in range(self.qt.lineCount())
        ]

    def line_at(self, y: float) -> Line:
        """The line at a height of the row, or the nearest."""
        return next((line for line in self.lines if y < line.foot), self.lines[-1])

    def line_of(self, unit: int) -> Line:
        """The line of a place."""
        return next((line for line in self.lines if line.holds(unit)), self.lines[-1])

    def place(self, line: Line, x: float) -> int:
        """The place between two characters of a line that is nearest to `x`."""
        return line.qt.xToCursor(x - self.x, QTextLine.CursorPosition.CursorBetweenCharacters)

    # private

    def _break(self, width: float, pitch: float) -> float:
        y = 0.0
        self.qt.beginLayout()
        while (line := self.qt.createLine()).isValid():
            line.setLineWidth(width)
            high = max(pitch, line.height())
            line.setPosition(QPointF(0, y + (high - line.height()) / 2))
            y += high
        self.qt.endLayout()
        return y if self.text else pitch * EMPTY_LINE

    def _line(self, qt: QTextLine, number: int, pitch: float, em: int, *, mixed: bool) -> Line:
        high = max(pitch, qt.height())
        above = qt.y() - (high - qt.height()) / 2
        baseline = qt.y() + qt.ascent()
        return Line(
            qt=qt,
            block=0,
            x0=self.x,
            span=Span(qt.textStart(), qt.textStart() + qt.textLength()),
            above=above,
            top=max(qt.y(), baseline - REACH[0] * em),
            baseline=baseline,
            bottom=min(qt.y() + qt.height(), baseline + REACH[1] * em),
            foot=above + high,
            edge=self.x + qt.x() + (qt.width() if self.rtl else 0.0),
            width=qt.width(),
            last=number == self.qt.lineCount() - 1,
            rtl=self.rtl,
            mixed=mixed,
        )


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    strong = (kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", *_RIGHT_TO_LEFT))
    return next(strong, "L") in _RIGHT_TO_LEFT


def _option(*, rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return option
