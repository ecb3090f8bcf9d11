"""The overview at the far right: where in the two wordings there are changes and notes, and what shows of
them.

For that all of a wording must be laid out; the panes show a long one before, and then it waits for them.

Two lanes, one a pane, each from its wording's beginning to its end; a wording shorter than the pane is drawn
at its own height, so that marks stand level with their lines.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text.differences import Difference
from app.text.model import Span
from app.ui.theme import Theme, mix
from app.ui.waiting_line import Turn
from app.ui.wordings.text import WordingText
from app.ui.wordings.woven_view import Lane

WIDTH = 18
_LANE = 5.0
_LEFT_LANE, _RIGHT_LANE = 3.0, 9.0
_NEAR = 6.0
_FINE = 2
"""Places in a pixel at which signs of notes are drawn."""


class Ruler(QWidget):
    """Marks of both panes, to be clicked."""

    changeChosen = Signal(int)  # the number of the change nearest to a click
    heightChosen = Signal(float)  # a click beside all marks: the share of the whole, 0 to 1

    def __init__(self, left: WordingText | Lane, right: WordingText | Lane, theme: Theme) -> None:
        super().__init__()
        self._panes: tuple[WordingText | Lane, WordingText | Lane] = left, right
        self._changes: Sequence[Difference] = ()
        self._notes: tuple[Sequence[Span], Sequence[Span]] = ((), ())
        self._current = -1
        self._lanes: list[list[QRectF]] | None = None
        self._moved: list[list[QRectF]] = []
        self._soon = Turn(self._measure_late, self)
        self.set_theme(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setToolTip(
            self.tr("Differences and notes; click to go there (F8: next difference, Shift+F8: previous)")
        )
        self.setAccessibleName(self.tr("Overview of differences and notes"))
        for pane in self._panes:
            pane.laidOut.connect(self._forget)
            pane.verticalScrollBar().valueChanged.connect(self.update)

    def set_changes(self, changes: Sequence[Difference]) -> None:
        """Show these changes."""
        self._changes, self._current = changes, -1
        self._forget()

    def set_notes(self, left: Sequence[Span], right: Sequence[Span]) -> None:
        """Show notes on these spans of the two wordings."""
        self._notes = left, right
        self.update()

    def set_current(self, change: int) -> None:
        """Make one change, by number, stand out; -1: none."""
        self._current = change
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        canvas = theme.color("canvas")
        self._inks = theme.color("left"), theme.color("right")
        self._soft = mix(canvas, self._inks[0], 0.55), mix(canvas, self._inks[1], 0.55)
        self._note = mix(theme.color("note"), theme.color("text"), 0.25)
        self._violet = theme.color("moved")
        self._window = mix(canvas, theme.color("text"), 0.06)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_window(painter)
            if self._lanes is None and all(pane.is_laid_out for pane in self._panes):
                self._measure()
            if self._lanes is None:
                self._soon.start()
                return
            for side, x in enumerate((_LEFT_LANE, _RIGHT_LANE)):
                if not self._panes[side].wording.is_lacuna:
                    self._paint_lane(painter, side, x)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        near = [
            (abs(self._y(side, _span(change, side).start) - y), number)
            for side in (0, 1)
            for number, change in self._counted()
        ]
        if near and min(near)[0] <= _NEAR:
            self.changeChosen.emit(min(near)[1])
        else:
            self.heightChosen.emit(min(max(y / max(self.height(), 1), 0.0), 1.0))

    def _counted(self) -> list[tuple[int, Difference]]:
        return [(number, change) for number, change in enumerate(self._changes) if change.ignored is None]

    def _paint_window(self, painter: QPainter) -> None:
        """What the left pane, or else the right one, shows of a wording that is longer than the pane."""
        for pane in self._panes:
            bar = pane.verticalScrollBar()
            if bar.maximum():
                whole = bar.maximum() + bar.pageStep()
                top, height = (part * self.height() / whole for part in (bar.value(), bar.pageStep()))
                painter.setBrush(self._window)
                painter.drawRoundedRect(QRectF(0, top, self.width() - 1, height), 4, 4)
                return

    def _measure_late(self) -> None:
        self._measure()
        self.update()

    def _measure(self) -> None:
        """Find the places of all marks."""
        self._lanes = [self._lane(0, _LEFT_LANE), self._lane(1, _RIGHT_LANE)]
        self._moved = [self._moved_lane(0, _LEFT_LANE), self._moved_lane(1, _RIGHT_LANE)]

    def _lane(self, side: int, x: float) -> list[QRectF]:
        """The marks of one pane, no more than one a pixel."""
        found: list[QRectF] = []
        for _, change in self._counted():
            span = _span(change, side)
            if change.move is not None:
                continue
            top, bottom = (round(self._y(side, place)) for place in (span.start, span.end))
            if span and not (found and bottom <= found[-1].bottom()):
                found.append(QRectF(x, top, _LANE, max(bottom - top, 2)))
        return found

    def _moved_lane(self, side: int, x: float) -> list[QRectF]:
        """The frames of moved text in one pane."""
        spans = [_span(change, side) for change in self._changes if change.move is not None]
        ends = [(self._y(side, span.start), self._y(side, span.end)) for span in spans]
        return [QRectF(x + 0.5, round(a) + 0.5, _LANE - 1, max(round(b - a), 4) - 1) for a, b in ends]

    def _paint_lane(self, painter: QPainter, side: int, x: float) -> None:
        assert self._lanes is not None
        painter.setBrush(self._soft[side])
        painter.drawRects(self._lanes[side])
        self._paint_moved(painter, side)
        painter.setBrush(self._note)
        for y in self._note_heights(side):
            painter.drawEllipse(QPointF(x + _LANE / 2, y), 2.6, 2.6)
        if 0 <= self._current < len(self._changes):
            top = self._y(side, _span(self._changes[self._current], side).start)
            moved = self._changes[self._current].move is not None
            painter.setBrush(self._violet if moved else self._inks[side])
            painter.drawRoundedRect(QRectF(x - 1, top - 1, _LANE + 2, 5), 1.5, 1.5)

    def _note_heights(self, side: int) -> Iterable[float]:
        """Where notes begin in one pane; those that cannot be told apart once."""
        heights = (self._y(side, start) + 1 for start in {span.start for span in self._notes[side]})
        return {round(_FINE * y): y for y in heights}.values()

    def _paint_moved(self, painter: QPainter, side: int) -> None:
        """Moved text has a frame and no filling."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._violet, 1.0))
        painter.drawRects(self._moved[side])
        painter.setPen(Qt.PenStyle.NoPen)

    def _forget(self) -> None:
        self._lanes = None
        self.update()

    def _y(self, side: int, place: int) -> float:
        pane = self._panes[side]
        return pane.height_of(place) * min(self.height() / max(pane.page_height, 1.0), 1.0)


def _span(change: Difference, side: int) -> Span:
    return change.right if side else change.left
