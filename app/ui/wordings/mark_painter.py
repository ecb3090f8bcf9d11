"""How marks look. Shapes carry the meaning, colours only help: dots on the left, a line on the right,
dashes and a double bar for what moved.

The tint goes under the letters, everything else over them, so the text itself is never drawn twice.
"""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.ui.theme import Theme, margin_font, mix
from app.ui.wordings.dots import Dots
from app.ui.wordings.marks import MarkKind, Side
from app.ui.wordings.text_lines import Extent, Line

_ROUND = 2.5
_UNDER, _UNDER_HERE = 1.6, 2.2
"""The width of the line under a change, in pixels; the second where the analyst is."""
_GAP = 2.0
"""Widths from the middle of a dot to that of the next."""
_BRACKET = 1.3
_LEAST_WIDTH = 3.0
"""A mark on characters without width is still this wide, in pixels."""


class MarkPainter:
    """Draws the marks of one side in one theme. All positions are document pixels."""

    def __init__(self, theme: Theme, side: Side) -> None:
        other: Side = "right" if side == "left" else "left"
        canvas = theme.color("canvas")
        self._ink, self._tint = theme.color(side), theme.color(f"{side}_tint")
        self._strong = mix(self._tint, self._ink, 0.16)
        self._breath = mix(canvas, self._tint, 0.45)
        self._moved, self._moved_tint = theme.color("moved"), theme.color("moved_tint")
        self._moved_strong = mix(self._moved_tint, self._moved, 0.16)
        self._moved_soft = mix(canvas, self._moved_tint, 0.6)
        self._other = theme.color(other)
        self._faint = mix(canvas, self._other, 0.55)
        self._dots = {width: Dots(self._ink, width, _GAP) for width in (_UNDER, _UNDER_HERE)}
        self._grey_dots = Dots(mix(canvas, theme.color("muted"), 0.75), 1.3, 2.6)
        self._canvas, self._muted = canvas, theme.color("muted")
        self._note_tint = theme.color("note_tint")
        self._note_soft = mix(canvas, self._note_tint, 0.55)
        self._note_ink = mix(theme.color("note"), theme.color("text"), 0.30)
        self._theme, self._side = theme, side
        self._label_font = margin_font(7, strong=True)

    def note_ground(self, painter: QPainter, line: Line, extents: Iterable[Extent], *, strong: bool) -> None:
        """The soft background of a noted stretch, a little taller than a change's tint."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._note_tint if strong else self._note_soft)
        for left, right in extents:
            painter.drawRoundedRect(_box(line, left, right, 2.0, 4.0), _ROUND, _ROUND)

    def note_brackets(
        self, painter: QPainter, line: Line, noted: Iterable[Extent], ends: Iterable[float]
    ) -> None:
        """Brackets lying under noted stretches, however many notes share them: `ends` are where one begins or ends."""
        painter.setPen(_flat(self._note_ink, _BRACKET))
        y, beyond = _underline(line) + 4.0, _BRACKET / 2
        lines = [QLineF(left - beyond, y, right + beyond, y) for left, right in noted]
        painter.drawLines([*lines, *(QLineF(x, y - 3, x, y) for x in ends)])

    def note_bracket(self, painter: QPainter, line: Line, extents: Iterable[Extent]) -> None:
        """The bracket under a noted stretch that stands out."""
        painter.setPen(_flat(self._note_ink, 2.0))
        y = _underline(line) + 4.0
        for left, right in extents:
            points = (QPointF(left, y - 3), QPointF(left, y), QPointF(right, y), QPointF(right, y - 3))
            painter.drawPolyline(QPolygonF(points))

    def note_flag(self, painter: QPainter, x: float, line: Line, *, strong: bool) -> None:
        """The margin's sign of a note: a small speech mark at the height of the line."""
        size = 4.5 if strong else 3.5
        middle = (line.baseline + line.top) / 2 + 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._note_ink)
        painter.drawEllipse(QPointF(x, middle), size, size)
        painter.drawPolygon(
            QPolygonF(
                (
                    QPointF(x - size, middle),
                    QPointF(x - size, middle + size + 2.5),
                    QPointF(x + 0.5, middle + size - 0.6),
                )
            )
        )

    def ground(
        self, painter: QPainter, line: Line, extents: Iterable[Extent], kind: MarkKind, *, here: bool
    ) -> None:
        """The tint under a change or moved text. `here`: the analyst is at this change."""
        if kind == "only":
            ink, tint = self._ink, self._strong if here else self._tint
        else:
            ink, tint = self._moved, self._moved_strong if here else self._moved_tint
        painter.setPen(QPen(ink, 1.2) if here and kind == "only" else Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        grow = 0.9 if here else 0.0
        for left, right in _seen(extents):
            painter.drawRoundedRect(_box(line, left - grow, right + grow, grow, 1.0 + grow), _ROUND, _ROUND)

    def underline(
        self, painter: QPainter, line: Line, extents: Iterable[Extent], kind: MarkKind, *, here: bool
    ) -> None:
        """Dots under what stands only left, a line under what stands only right, faint dots where it does not
        count."""
        y, width = _underline(line), _UNDER_HERE if here else _UNDER
        dots = self._grey_dots if kind == "ignored" else self._dots[width] if self._side == "left" else None
        painter.setPen(self._pen(width))
        for left, right in _seen(extents):
            if dots is not None:
                dots.draw(painter, left + 0.8, right - 0.8, y)
            else:
                painter.drawLine(QPointF(left + 0.8, y), QPointF(right - 0.8, y))

    def caret(self, painter: QPainter, x: float, line: Line, *, here: bool) -> None:
        """The place where only the other side has something: a small wedge under the line."""
        y, size = line.bottom - 1.0, 4.2 if here else 3.0
        wedge = QPolygonF(
            (QPointF(x, y - size * 1.2), QPointF(x - size, y + 0.8), QPointF(x + size, y + 0.8))
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._other if here else self._faint)
        painter.drawPolygon(wedge)
        if here:
            painter.setPen(QPen(self._other, 1.2))
            painter.drawLine(QPointF(x, y - size), QPointF(x, line.top + 2))

    def line_end(self, painter: QPainter, x: float, line: Line, *, here: bool) -> None:
        """The place where a paragraph ends only on this side: a small returning arrow."""
        painter.setPen(_flat(self._ink, 2.0 if here else 1.3))
        y = line.baseline - 4.0
        painter.drawPolyline(QPolygonF((QPointF(x + 11, y - 5), QPointF(x + 11, y), QPointF(x + 4, y))))
        painter.drawPolyline(QPolygonF((QPointF(x + 7, y - 3), QPointF(x + 4, y), QPointF(x + 7, y + 3))))

    def paragraph_ground(self, painter: QPainter, line: Line, kind: MarkKind, *, here: bool) -> None:
        """The breath of a tint behind a paragraph that stands only here, or moved."""
        if kind == "only":
            tint = self._tint if here else self._breath
        else:
            tint = self._moved_tint if here else self._moved_soft
        left = line.edge - (line.width if line.rtl else 0)
        painter.fillRect(
            QRectF(left - 4, line.above, line.width + 8, line.foot - line.above),
            tint,
        )

    def bar(self, painter: QPainter, x: float, top: float, bottom: float, *, here: bool) -> None:
        """The bar beside a paragraph that stands only here: dotted left, solid right."""
        painter.setPen(self._pen(3.4 if here else 2.4))
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def dashes(self, painter: QPainter, line: Line, extents: Iterable[Extent], *, here: bool) -> None:
        """Dashes under moved text."""
        pen = _flat(self._moved, 1.8 if here else 1.2)
        pen.setDashPattern([5.0 / pen.widthF(), 3.0 / pen.widthF()])
        painter.setPen(pen)
        y = _underline(line)
        for left, right in _seen(extents):
            painter.drawLine(QPointF(left + 0.8, y), QPointF(right - 0.8, y))

    def moved_bar(self, painter: QPainter, x: float, line: Line, *, here: bool) -> None:
        """The double bar beside moved text."""
        painter.setPen(_flat(self._moved, 2.0 if here else 1.2))
        for shift in (-1.7, 1.7):
            painter.drawLine(QPointF(x + shift, line.above), QPointF(x + shift, line.foot))

    def beat(self, painter: QPainter, line: Line, extents: Iterable[Extent], strength: float) -> None:
        """A ring round moved text that closes in on it: `strength` from 1 to 0."""
        ring = QColor(self._moved)
        ring.setAlphaF(min(strength * 1.6, 1.0))
        painter.setPen(QPen(ring, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        grow = 1.0 + 4.0 * strength
        for left, right in extents:
            painter.drawRoundedRect(_box(line, left - grow, right + grow, grow, grow), _ROUND, _ROUND)

    def box(self, painter: QPainter, x: float, line: Line, label: str, after: float) -> float:
        """A labelled box in the leading above the place of a character that prints nothing.

        It begins no further left than `after`; returns where it ends.
        """
        width = QFontMetricsF(self._label_font).horizontalAdvance(label) + 4
        frame = QRectF(max(x - width / 2, after), line.top - 7.5, width, 9.0)
        painter.setPen(QPen(self._muted, 0.8))
        painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, line.baseline))
        painter.setBrush(QBrush(self._canvas))
        painter.drawRoundedRect(frame, 1.5, 1.5)
        painter.setFont(self._label_font)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, label)
        return frame.right() + 1

    def _pen(self, width: float) -> QPen:
        return mark_pen(self._theme, self._side, width)


def mark_pen(theme: Theme, side: Side, width: float = _UNDER) -> QPen:
    """The pen of a side's marks: round dots on the left, a plain line on the right."""
    ink = theme.color(side)
    return _dotted(ink, width) if side == "left" else _flat(ink, width)


def _flat(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _dotted(color: QColor, width: float) -> QPen:
    """Round dots of `width` pixels."""
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, _GAP])
    return pen


def _box(line: Line, left: float, right: float, above: float, below: float) -> QRectF:
    top = line.top + 1.0 - above
    return QRectF(left, top, right - left, line.bottom + below - top)


def _underline(line: Line) -> float:
    return line.baseline + max((line.bottom - line.baseline) * 0.72, 2.5)


def _seen(extents: Iterable[Extent]) -> list[Extent]:
    """The extents, each wide enough to be seen."""
    found = []
    for left, right in extents:
        short = max(_LEAST_WIDTH - (right - left), 0.0) / 2
        found.append((left - short, right + short))
    return found
