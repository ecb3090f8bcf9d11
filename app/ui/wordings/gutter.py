"""The narrow strip between the panes: a thread from every change to its counterpart.

Only what shows is drawn. Changes that run from the same line to the same line share a thread; the change that
the analyst is at is a ribbon.
"""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text.model import Span
from app.text.script import Change
from app.ui.theme import Theme, mix
from app.ui.wordings.text import WordingText

WIDTH = 34
Band = tuple[float, float]


class Gutter(QWidget):
    """Draws what links the two panes; purely for the eye, the same is told in words by the panes."""

    def __init__(self, left: WordingText, right: WordingText, theme: Theme) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._changes: Sequence[Change] = ()
        self._current = -1
        self.set_theme(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Links between the two wordings"))
        for pane in (left, right):
            pane.laidOut.connect(self.update)
            pane.verticalScrollBar().valueChanged.connect(self.update)

    def set_changes(self, changes: Sequence[Change]) -> None:
        """Link these changes."""
        self._changes = changes
        self._current = -1
        self.update()

    def set_current(self, change: int) -> None:
        """Make one change, by number, a ribbon; -1: none."""
        self._current = change
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        canvas = theme.color("canvas")
        self._inks = theme.color("left"), theme.color("right")
        self._soft = mix(canvas, self._inks[0], 0.38), mix(canvas, self._inks[1], 0.38)
        self._tints = theme.color("left_tint"), theme.color("right_tint")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._left.wording.is_lacuna or self._right.wording.is_lacuna:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for left, right in self.threads():
                self._thread(painter, left, right)
            if 0 <= self._current < len(self._changes):
                change = self._changes[self._current]
                self._ribbon(painter, self._left.band(change.left), self._right.band(change.right))

    def threads(self) -> list[tuple[float, float]]:
        """Where the threads that show begin and end, in pixels of the panes: one for every pair of lines."""
        shown = self._left.in_view(), self._right.in_view()
        first = min(
            bisect_left(self._changes, shown[0].start, key=lambda change: change.left.end),
            bisect_left(self._changes, shown[1].start, key=lambda change: change.right.end),
        )
        found: dict[tuple[float, float], None] = {}
        for number in range(first, len(self._changes)):
            change = self._changes[number]
            if change.left.start > shown[0].end and change.right.start > shown[1].end:
                break
            if number != self._current and change.ignored is None:
                found[self._left.band(_start(change.left))[1], self._right.band(_start(change.right))[1]] = (
                    None
                )
        return list(found)

    def _thread(self, painter: QPainter, left: float, right: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._gradient(self._soft), 1.1))
        painter.drawPath(_curve(QPainterPath(QPointF(0, left)), self.width(), right))

    def _ribbon(self, painter: QPainter, left: Band, right: Band) -> None:
        width = self.width()
        edges = [_curve(QPainterPath(QPointF(0, left[n])), width, right[n]) for n in (0, 1)]
        ground = QPainterPath(edges[0])
        ground.lineTo(width, right[1])
        painter.fillPath(_curve(ground, 0, left[1]), self._gradient(self._tints))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._gradient(self._inks), 1.2))
        for edge in edges:
            painter.drawPath(edge)

    def _gradient(self, colors: tuple[QColor, QColor]) -> QLinearGradient:
        blend = QLinearGradient(0, 0, self.width(), 0)
        blend.setColorAt(0, colors[0])
        blend.setColorAt(1, colors[1])
        return blend


def _curve(path: QPainterPath, x: float, y: float) -> QPainterPath:
    """The path, led on to a point in a curve that leaves and arrives level."""
    start = path.currentPosition()
    middle = (start.x() + x) / 2
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, y), QPointF(x, y))
    return path


def _start(span: Span) -> Span:
    return Span(span.start, span.start)
