"""Paints the rows of a long text: what lies under the letters, the letters, what lies over and beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from app.text.model import Span
from app.ui.document.page import DocumentPage, Shown
from app.ui.theme import Theme, ui_font
from app.ui.wordings.marks import Side
from app.ui.wordings.painter import Emphasis, WordingPainter

_LABEL = 46
"""How wide the number of a point may be, in pixels."""
_BAR = 3.0
_REACH = 24
"""How far, in pixels, letters and marks reach beyond their line, at most."""


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
        self._labels = ui_font(12), ui_font(12, strong=True)

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
        self._wording.over(painter, seen, at)
        self._numbers(painter, page, one, now.point)
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

    def _numbers(self, painter: QPainter, page: DocumentPage, one: Shown, point: str) -> None:
        """The number of every point that begins on the row, beside the line where it does."""
        line = page.sheet.rows.line(one.row)
        after = -1.0
        for number in page.sheet.stretches_in(line):
            stretch = page.sheet.stretches[number]
            if not stretch.point or not line.start <= stretch.core.start <= line.end:
                continue
            unit = one.layout.units.to_units(stretch.core.start - line.start)
            at = one.layout.line_of(unit)
            if at.baseline <= after:
                continue
            after = at.baseline
            font = self._labels["." not in stretch.point]
            painter.setFont(font)
            painter.setPen(self._accent if _is_part(stretch.point, point) else self._muted)
            label = _fitting(stretch.point, QFontMetricsF(font))
            width = QFontMetricsF(font).horizontalAdvance(label)
            before = page.before - _LABEL
            x = at.edge + before if at.rtl else at.edge - before - width
            painter.drawText(QPointF(x, at.baseline), label)


def _is_part(point: str, of: str) -> bool:
    """Whether it is the point or one of its sub-points."""
    return bool(of) and (point == of or point.startswith(of + "."))


def _fitting(label: str, metrics: QFontMetricsF) -> str:
    """The end of a long number is what tells it from its neighbours."""
    return metrics.elidedText(label, Qt.TextElideMode.ElideLeft, _LABEL - 2 * _BAR)
