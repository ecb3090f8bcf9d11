"""Two panes that scroll together by what they say, not by how long they are.

Equal stretches of the two wordings are knots; between them heights are mapped linearly. The pane that the
analyst scrolls leads. The line that is held level moves down the pane as one reads on, from the top at the
start to the bottom at the end, so that both panes begin and end together however different their lengths are.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

from app.text.model import Span
from app.text.script import Op
from app.ui.wordings.marks import Side
from app.ui.wordings.text import WordingText

_LEAST_KNOT = 4
"""Equal stretches shorter than this, in code points, are chance and tie nothing."""
_EASE = 0.5
"""How quickly an offset left by a jump is given back while scrolling, in pixels a pixel."""

Knots = Sequence[tuple[float, float]]


def knots(ops: Sequence[Op], left: WordingText, right: WordingText) -> list[tuple[float, float]]:
    """Heights that belong together, increasing on both sides, from the top of both pages to their ends."""
    found = [(0.0, 0.0)]
    for op in ops:
        if op.kind == "equal" and len(op.left) >= _LEAST_KNOT:
            for a, b in ((op.left.start, op.right.start), (op.left.end, op.right.end)):
                pair = left.height_of(a), right.height_of(b)
                if pair[0] > found[-1][0] and pair[1] > found[-1][1]:
                    found.append(pair)
    end = left.page_height, right.page_height
    while len(found) > 1 and (found[-1][0] >= end[0] or found[-1][1] >= end[1]):
        found.pop()
    return [*found, end]


def mapped(value: float, pairs: Knots) -> float:
    """The height on the other side that belongs to `value`; both sides of `pairs` must increase."""
    at = min(max(bisect_right(pairs, value, key=lambda pair: pair[0]), 1), len(pairs) - 1)
    (a, b), (c, d) = pairs[at - 1], pairs[at]
    return b + (value - a) * (d - b) / (c - a) if c > a else b


class ScrollLink(QObject):
    """Keeps two panes level. `ops` gives the edit script's steps of the wordings that are shown."""

    def __init__(self, left: WordingText, right: WordingText, ops: Callable[[], Sequence[Op]]) -> None:
        super().__init__(left)
        self._left, self._right, self._ops = left, right, ops
        self._knots: list[tuple[float, float]] = []
        self._following = False
        self._residual = 0.0
        self._last: dict[Side, int] = {"left": 0, "right": 0}
        for pane in (left, right):
            pane.laidOut.connect(self._forget)
        left.verticalScrollBar().valueChanged.connect(lambda value: self._scrolled("left", value))
        right.verticalScrollBar().valueChanged.connect(lambda value: self._scrolled("right", value))

    @contextmanager
    def still(self) -> Iterator[None]:
        """While it lasts, neither pane follows the other."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def jump(self, left: int, right: int) -> None:
        """Bring place `left` and place `right`, code points into the wordings, level in the upper third."""
        with self.still():
            self._left.scroll_to(left)
            self._right.scroll_to(right)
        self._residual = self._right.verticalScrollBar().value() - self._level("left")

    def bring(self, side: Side, place: int, beside: int) -> None:
        """Bring `place` of one pane to the height at which the other pane shows its place `beside`."""
        pane, other = (self._left, self._right) if side == "left" else (self._right, self._left)
        share = other.band(Span(beside, beside))[0] / max(pane.viewport().height(), 1)
        with self.still():
            pane.scroll_to(place, share)
        self._residual = self._right.verticalScrollBar().value() - self._level("left")

    def _scrolled(self, side: Side, value: int) -> None:
        moved, self._last[side] = value - self._last[side], value
        if self._following:
            return
        self._settle(abs(moved))
        other = self._bar("right" if side == "left" else "left")
        shift = self._residual if side == "left" else -self._residual
        with self.still():
            other.setValue(round(self._level(side) + shift))

    def _settle(self, moved: int) -> None:
        """Give back part of what a jump has put out of level."""
        give = min(abs(self._residual), moved * _EASE)
        self._residual -= give if self._residual > 0 else -give

    def _level(self, leader: Side) -> float:
        """The value of the other pane's scroll bar at which it is level with the leader."""
        pairs = self._pairs(leader)
        lead, follow = self._bar(leader), self._bar("right" if leader == "left" else "left")
        if not lead.maximum():
            return follow.value()
        height = lead.value() + lead.pageStep() * lead.value() / lead.maximum()
        target = mapped(height, pairs)
        reach = follow.maximum() + follow.pageStep()
        return target * follow.maximum() / reach if reach else 0.0

    def _pairs(self, leader: Side) -> Knots:
        if not self._knots:
            self._knots = knots(self._ops(), self._left, self._right)
        return self._knots if leader == "left" else [(b, a) for a, b in self._knots]

    def _bar(self, side: Side) -> QScrollBar:
        return (self._left if side == "left" else self._right).verticalScrollBar()

    def _forget(self) -> None:
        self._knots = []
        self._residual = 0.0
