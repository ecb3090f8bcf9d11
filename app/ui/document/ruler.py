"""The overview at the far right: where in the two texts there are differences and notes, and what shows of them.

Two lanes, one a text, each from its beginning to its end. Marks are kept by places of a fine scale, so that a hundred
thousand of them cost no more than the scale has places.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text.differences import Difference
from app.text.model import Span
from app.ui.document.found import Grouped
from app.ui.document.pane import DocumentPane
from app.ui.theme import Theme, mix
from app.ui.wordings.ruler import WIDTH

_LANE = 5
_LANES = (3, 9)
_NEAR = 6.0
_SCALE = 2_000
_SOON_MS = 250


class DocumentRuler(QWidget):
    """Marks of both panes, to be clicked."""

    changeChosen = Signal(int)  # the number of the difference nearest to a click
    heightChosen = Signal(float)  # a click beside all marks: the share of the whole, 0 to 1

    def __init__(self, left: DocumentPane, right: DocumentPane, theme: Theme) -> None:
        super().__init__()
        self._panes = left, right
        self._ticks: tuple[dict[int, tuple[int, bool]], ...] = (
            {},
            {},
        )  # by place of the scale: number, moved
        self._notes: tuple[Sequence[Span], Sequence[Span]] = ((), ())
        self._current: Difference | None = None
        self._picture: QPixmap | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._forget)
        self.set_theme(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setToolTip(
            self.tr("Differences and notes; click to go there (F8: next difference, Shift+F8: previous)")
        )
        self.setAccessibleName(self.tr("Overview of differences and notes"))
        for pane in self._panes:
            pane.laidOut.connect(self.update)
            pane.verticalScrollBar().valueChanged.connect(self.update)

    def clear(self) -> None:
        """Show no marks."""
        self._ticks, self._notes, self._current = ({}, {}), ((), ()), None
        self._forget()

    def add(self, left: Grouped, right: Grouped) -> None:
        """Show the marks of some stretches beside those that show already."""
        for side, marks in enumerate((left, right)):
            pane = self._panes[side]
            scale = _SCALE / max(pane.page_height, 1.0)
            for number, own in marks.items():
                span = pane.sheet.stretches[number].span
                top, foot = (pane.height_of(place) * scale for place in (span.start, span.end))
                for mark in islice(own, None, None, len(own) // _SCALE + 1):
                    if mark.kind in ("only", "moved"):
                        at = top + (foot - top) * (mark.span.start - span.start) / len(span)
                        self._ticks[side][int(at)] = mark.change, mark.moved
        if not self._soon.isActive():
            self._soon.start()

    def set_notes(self, left: Sequence[Span], right: Sequence[Span]) -> None:
        """Show notes on these spans of the two texts."""
        self._notes = left, right
        self._forget()

    def set_current(self, change: Difference | None) -> None:
        """Make one difference stand out."""
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
        self._forget()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for side, x in enumerate(_LANES):
                self._paint_window(painter, side, x)
            if self._picture is None:
                self._picture = self._draw()
            painter.drawPixmap(0, 0, self._picture)
            for side, x in enumerate(_LANES):
                self._paint_current(painter, side, x)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        side = 0 if event.position().x() < (_LANES[1] + _LANES[0] + _LANE) / 2 else 1
        near = [self._nearest(number, y) for number in (side, 1 - side)]
        hit = next((tick for tick in near if tick is not None), None)
        if hit is None:
            self.heightChosen.emit(min(max(y / max(self.height(), 1), 0.0), 1.0))
        else:
            self.changeChosen.emit(hit)

    def _nearest(self, side: int, y: float) -> int | None:
        """The number of the difference nearest to a height, if one is near."""
        scale = sorted(self._ticks[side])
        wanted = y * _SCALE / max(self._extent(side), 1)
        at = bisect_left(scale, wanted)
        near = [(abs(self._y(side, tick) - y), tick) for tick in scale[max(at - 1, 0) : at + 1]]
        return self._ticks[side][min(near)[1]][0] if near and min(near)[0] <= _NEAR else None

    def _place(self, side: int, place: int) -> int:
        pane = self._panes[side]
        return int(pane.height_of(place) * _SCALE / max(pane.page_height, 1.0))

    def _y(self, side: int, tick: float) -> float:
        return tick * self._extent(side) / _SCALE

    def _extent(self, side: int) -> int:
        """How long a lane is: a text that is shorter than the pane is drawn at its own height."""
        return min(self.height(), round(self._panes[side].page_height))

    def _paint_window(self, painter: QPainter, side: int, x: int) -> None:
        """What a pane shows of a text that is longer than the pane."""
        bar = self._panes[side].verticalScrollBar()
        if bar.maximum():
            whole = bar.maximum() + bar.pageStep()
            top, height = (part * self.height() / whole for part in (bar.value(), bar.pageStep()))
            painter.setBrush(self._window)
            painter.drawRoundedRect(QRectF(x - 2, top, _LANE + 3, max(height, 6.0)), 2, 2)

    def _draw(self) -> QPixmap:
        """The marks and notes of both lanes, drawn once for many scrolls."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            for side, x in enumerate(_LANES):
                self._draw_lane(painter, side, x)
        return picture

    def _draw_lane(self, painter: QPainter, side: int, x: int) -> None:
        plain, moved = self._marks(side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._soft[side])
        painter.drawRects([QRect(x, y, _LANE, 2) for y in plain])
        painter.setPen(QPen(self._violet, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([QRect(x, y, _LANE - 1, 3) for y in moved])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._note)
        for span in self._notes[side]:
            painter.drawEllipse(
                QPointF(x + _LANE / 2, self._y(side, self._place(side, span.start)) + 1), 2.6, 2.6
            )

    def _paint_current(self, painter: QPainter, side: int, x: int) -> None:
        if (now := self._current) is not None:
            top = self._y(side, self._place(side, (now.right if side else now.left).start))
            painter.setBrush(self._violet if now.move is not None else self._inks[side])
            painter.drawRoundedRect(QRectF(x - 1, top - 1, _LANE + 2, 5), 1.5, 1.5)

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def _marks(self, side: int) -> tuple[set[int], set[int]]:
        """The pixels at which there are differences, and those at which there is moved text."""
        height, ticks = self._extent(side), self._ticks[side]
        plain = {tick * height // _SCALE for tick, (_, moved) in ticks.items() if not moved}
        return plain, {tick * height // _SCALE for tick, (_, moved) in ticks.items() if moved}
