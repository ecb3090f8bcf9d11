"""Paints the rows of a long text: what lies under the letters, the letters, what lies over and beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from app.text.model import Span
from app.ui.direction import standing_apart
from app.ui.document.page import DocumentPage, Shown
from app.ui.theme import Theme, margin_font
from app.ui.wordings.marks import Side
from app.ui.wordings.painter import FLAG, Emphasis, WordingPainter
from app.ui.wordings.text_lines import Line

_LABEL = 46
"""How wide the number of a point may be, in pixels."""
_BAR = 3.0
_APART = 8.0
"""How far a number and the middle of the sign of a note are apart, in pixels, at least."""
_REACH = 24
"""How far, in pixels, letters and marks reach beyond their line, at most."""


@dataclass(frozen=True, slots=True)
class _Number:
    """The number of a point as `label`, so wide and so far `before` a line's edge, in pixels."""

    point: str
    label: str
    line: Line
    before: float
    width: float


@dataclass(frozen=True, slots=True)
class Standing:
    """What of the page is chosen: the point, by id, the selected text, and the text cursor, if it shows."""

    point: str
    selected: Span | None
    caret: int | None


class RowPainter:
    """Paints in one theme. The painter's coordinates are pixels of the page."""

    def __init__(self, theme: Theme, side: Side) -> None:
        self._wording = WordingPainter(theme, side, "")
        self._text, self._muted, self._accent = (theme.color(role) for role in ("text", "muted", "accent"))
        self._chosen = QTextCharFormat()
        self._chosen.setBackground(theme.color("selection"))
        self._chosen.setForeground(theme.color("text"))
        self._labels = margin_font(12), margin_font(12, strong=True)

    @property
    def quiet(self) -> QColor:
        """The ink of what words no point."""
        return self._muted

    def row(
        self, painter: QPainter, page: DocumentPage, one: Shown, at: Emphasis, now: Standing, shown: Span
    ) -> None:
        """Paint what of a row is between two heights of the page, in pixels."""
        top, foot = shown.start - one.top - _REACH, shown.end - one.top + _REACH
        seen = [line for line in page.seen(one) if line.line.foot >= top and line.line.above <= foot]
        painter.save()
        painter.translate(0, one.top)
        self._point_bar(painter, page, one, now.point)
        self._wording.under(painter, seen, at)
        painter.setPen(self._text)
        clip = QRectF(0, top, one.layout.x + one.layout.lines[0].width + _REACH, foot - top)
        one.layout.qt.draw(painter, QPointF(one.layout.x, 0), self._selections(page, one, now.selected), clip)
        numbers = self._numbers(page, one)
        self._wording.over(painter, seen, at, lambda line: _before_number(numbers, line))
        for number in numbers:
            self._print(painter, number, now.point)
        line = page.sheet.rows.line(one.row)
        if now.caret is not None and page.sheet.rows.at(now.caret) == one.row:
            unit = one.layout.units.to_units(min(now.caret, line.end) - line.start)
            one.layout.qt.drawCursor(painter, QPointF(one.layout.x, 0), unit)
        painter.restore()

    def _selections(
        self, page: DocumentPage, one: Shown, selected: Span | None
    ) -> Sequence[QTextLayout.FormatRange]:
        span, line = page.sheet.rows.span(one.row), page.sheet.rows.line(one.row)
        if selected is None or not selected.meets(span):
            return []
        start = one.layout.units.to_units(max(selected.start, line.start) - line.start)
        end = one.layout.units.to_units(min(selected.end, line.end) - line.start)
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, max(end - start, 0), self._chosen
        return [found]

    def _point_bar(self, painter: QPainter, page: DocumentPage, one: Shown, point: str) -> None:
        """The bar beside the text of the chosen point."""
        held = page.sheet.stretches_in(page.sheet.rows.line(one.row))
        if not point or not any(_is_part(page.sheet.stretches[n].point, point) for n in held):
            return
        x = page.right - 2 * _BAR if one.layout.rtl else page.left + _BAR
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawRect(QRectF(x, 0, _BAR, page.heights.height(one.row)))

    def _numbers(self, page: DocumentPage, one: Shown) -> list[_Number]:
        """The number of every point that begins on the row, one a line."""
        line = page.sheet.rows.line(one.row)
        found: list[_Number] = []
        for number in page.sheet.stretches_in(line):
            stretch = page.sheet.stretches[number]
            if not stretch.point or not line.start <= stretch.core.start <= line.end:
                continue
            at = one.layout.line_of(one.layout.units.to_units(stretch.core.start - line.start))
            if found and at.baseline <= found[-1].line.baseline:
                continue
            metrics = QFontMetricsF(self._font(stretch.point))
            label = _fitting(stretch.point, metrics)
            found.append(
                _Number(stretch.point, label, at, page.before - _LABEL, metrics.horizontalAdvance(label))
            )
        return found

    def _print(self, painter: QPainter, number: _Number, point: str) -> None:
        """The number of a point, beside the line where it begins."""
        painter.setFont(self._font(number.point))
        painter.setPen(self._accent if _is_part(number.point, point) else self._muted)
        edge, before = number.line.edge, number.before
        x = edge + before if number.line.rtl else edge - before - number.width
        painter.drawText(QPointF(x, number.line.baseline), standing_apart(number.label))

    def _font(self, point: str) -> QFont:
        return self._labels["." not in point]


def _before_number(numbers: Sequence[_Number], line: Line) -> float:
    """How far before a line the sign of a note stands: where it always does or, in a narrow pane, before the number
    that stands there."""
    number = next((one for one in numbers if one.line is line), None)
    if number is None or number.before > FLAG:
        return FLAG
    return max(FLAG, number.before + number.width + _APART)


def _is_part(point: str, of: str) -> bool:
    """Whether it is the point or one of its sub-points."""
    return bool(of) and (point == of or point.startswith(of + "."))


def _fitting(label: str, metrics: QFontMetricsF) -> str:
    """The end of a long number is what tells it from its neighbours."""
    return metrics.elidedText(label, Qt.TextElideMode.ElideLeft, _LABEL - 2 * _BAR)
