"""The narrow strip between the panes: a thread from every change to its counterpart.

Only what shows is drawn. Changes that run from the same line to the same line share a thread; the change that
the analyst is at is a ribbon.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text.differences import Difference
from app.text.model import Span
from app.ui.theme import Theme, mix
from app.ui.wordings.ribbons import Band, curve, gradient, ribbon
from app.ui.wordings.text import WordingText

WIDTH = 34
_SOFT, _STRONG = 0.38, 0.7
"""How much of its colour is in a thread: more of it in a theme of high contrast."""


class Gutter(QWidget):
    """Draws what links the two panes; purely for the eye, the same is told in words by the panes."""

    def __init__(self, left: WordingText, right: WordingText, theme: Theme) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._changes: Sequence[Difference] = ()
        self._in_place: list[tuple[int, Difference]] = []
        self._moved: list[tuple[int, Difference]] = []
        self._current = -1
        self.set_theme(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Links between the two wordings"))
        for pane in (left, right):
            pane.laidOut.connect(self.update)
            pane.verticalScrollBar().valueChanged.connect(self.update)

    def set_changes(self, changes: Sequence[Difference]) -> None:
        """Link these changes."""
        self._changes = changes
        numbered = list(enumerate(changes))
        self._in_place = [(number, one) for number, one in numbered if one.move is None]
        self._moved = [(number, one) for number, one in numbered if one.move is not None]
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
        share = _STRONG if theme.strong else _SOFT
        self._soft = mix(canvas, self._inks[0], share), mix(canvas, self._inks[1], share)
        self._tints = theme.color("left_tint"), theme.color("right_tint")
        self._violet, self._violet_tint = theme.color("moved"), theme.color("moved_tint")
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
            for left, right in self.moves():
                self._move(painter, left, right)
            if 0 <= self._current < len(self._changes):
                change = self._changes[self._current]
                self._ribbon(painter, self._left.band(change.left), self._right.band(change.right), change)

    def threads(self) -> list[tuple[float, float]]:
        """Where the threads that show begin and end, in pixels of the panes: one for every pair of lines."""
        shown = self._left.in_view(), self._right.in_view()
        first = min(
            bisect_left(self._in_place, shown[0].start, key=lambda numbered: numbered[1].left.end),
            bisect_left(self._in_place, shown[1].start, key=lambda numbered: numbered[1].right.end),
        )
        found: dict[tuple[float, float], None] = {}
        for number, change in islice(self._in_place, first, None):
            if change.left.start > shown[0].end and change.right.start > shown[1].end:
                break
            if number != self._current and change.ignored is None:
                found[self._left.band(_start(change.left))[1], self._right.band(_start(change.right))[1]] = (
                    None
                )
        return list(found)

    def moves(self) -> list[tuple[float, float]]:
        """Where the lines begin and end that link the two places of moved text, if one of them shows."""
        shown = self._left.in_view(), self._right.in_view()
        return [
            (_middle(self._left.band(_start(one.left))), _middle(self._right.band(_start(one.right))))
            for number, one in self._moved
            if number != self._current and (one.left.meets(shown[0]) or one.right.meets(shown[1]))
        ]

    def _move(self, painter: QPainter, left: float, right: float) -> None:
        pen = QPen(self._violet, 1.0)
        pen.setDashPattern([5.0, 3.0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(curve(QPainterPath(QPointF(0, left)), self.width(), right))

    def _thread(self, painter: QPainter, left: float, right: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(gradient(self.width(), self._soft), 1.1))
        painter.drawPath(curve(QPainterPath(QPointF(0, left)), self.width(), right))

    def _ribbon(self, painter: QPainter, left: Band, right: Band, change: Difference) -> None:
        tints, inks = self._tints, self._inks
        if change.move is not None:
            tints, inks = (self._violet_tint,) * 2, (self._violet,) * 2
        ribbon(painter, self.width(), left, right, tints, inks)


def _middle(band: Band) -> float:
    return sum(band) / 2


def _start(span: Span) -> Span:
    return Span(span.start, span.start)
