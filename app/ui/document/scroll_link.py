"""Two whole texts that scroll together: the one that the analyst scrolls leads, the other shows what belongs to it.

What is read in the upper third of the leading pane has its partner at the same height. Where the order of the two
texts differs the other pane has far to go; it glides the last part of the way.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from app.ui.document.following import Pairing, followed
from app.ui.document.pane import DocumentPane
from app.ui.motion import moves

_THIRD = 1 / 3
_GLIDE_MS = 180


class DocumentLink(QObject):
    """Keeps two panes with what belongs together."""

    def __init__(self, left: DocumentPane, right: DocumentPane) -> None:
        super().__init__(left)
        self._panes = left, right
        self._pairs: tuple[list[Pairing], list[Pairing]] = ([], [])
        self._leader = 0
        self._still = False
        self._glide = QVariantAnimation(self, duration=_GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._glide_on)
        for number, pane in enumerate(self._panes):
            pane.scrolledByHand.connect(lambda number=number: self.lead(number))
            pane.verticalScrollBar().valueChanged.connect(lambda _, number=number: self._scrolled(number))

    @property
    def leader(self) -> int:
        """The pane that the analyst scrolled last: 0 left, 1 right."""
        return self._leader

    def set_pairs(self, left: list[Pairing], right: list[Pairing]) -> None:
        """What belongs together when the left pane leads, and when the right one does."""
        self._glide.stop()
        self._pairs = left, right

    def lead(self, number: int) -> None:
        """Let this pane lead: 0 left, 1 right."""
        if number != self._leader:
            self._glide.stop()
        self._leader = number

    @contextmanager
    def still(self) -> Iterator[None]:
        """While it lasts, neither pane follows the other."""
        before, self._still = self._still, True
        self._glide.stop()
        try:
            yield
        finally:
            self._still = before

    def jump(self, left: int, right: int) -> None:
        """Bring place `left` and place `right`, code points into the texts, level in the upper third."""
        with self.still():
            for pane, place in zip(self._panes, (left, right), strict=True):
                pane.scroll_to(place)

    def bring(self, number: int, place: int, beside: int) -> None:
        """Bring `place` of one pane to the height at which the other pane shows its place `beside`."""
        pane, other = self._panes[number], self._panes[1 - number]
        with self.still():
            box = other.caret_rect(beside)
            pane.scroll_to(place, min(max(box.top() / max(pane.viewport().height(), 1), 0.0), 0.9))

    def _scrolled(self, number: int) -> None:
        moving = any(pane.is_moving for pane in self._panes)
        if self._still or moving or number != self._leader or not self._pairs[number]:
            return
        self._send(round(self._target(number)))

    def _target(self, number: int) -> float:
        """Where the other pane's scroll bar should be."""
        lead, follow = self._panes[number], self._panes[1 - number]
        bar, height = lead.verticalScrollBar(), max(lead.viewport().height(), 1)
        rest = bar.maximum() - bar.value()
        share = max(min(_THIRD, bar.value() / height), 1 - rest / height)
        there = followed(self._pairs[number], lead, follow, bar.value() + share * height)
        return there - share * follow.viewport().height()

    def _send(self, value: int) -> None:
        pane = self._panes[1 - self._leader]
        bar = pane.verticalScrollBar()
        value = min(max(value, bar.minimum()), bar.maximum())
        if self._glide.state() == QVariantAnimation.State.Running:
            self._glide.setEndValue(value)
        elif abs(bar.value() - value) < (height := pane.viewport().height()) or not moves(pane):
            bar.setValue(value)
        else:
            self._glide.setStartValue(value - height if bar.value() < value else value + height)
            self._glide.setEndValue(value)
            self._glide.start()

    def _glide_on(self, value: int) -> None:
        self._panes[1 - self._leader].verticalScrollBar().setValue(value)
