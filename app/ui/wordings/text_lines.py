"""Where the characters of a laid-out document stand.

Qt answers this a character at a time. Here it is asked for stretches: their extents on a line, in text of any
direction, and quickly enough to be asked while painting. Positions are UTF-16 units, distances pixels.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from app.text.model import Span

Extent = tuple[float, float]
_TOUCHING = 0.5
REACH = 1.15, 0.42
"""How far marks follow a line's letters above and below the baseline, in ems; some fonts reserve far more."""


@dataclass(frozen=True, slots=True)
class Line:
    """One visual line, measured once.

    `block` is where its paragraph begins and `x0` that paragraph's left edge; `span` are its characters
    without the paragraph's end. From top to bottom: `above`, where the line before it in its paragraph ends;
    `top` of the letters; `baseline`; `bottom` of the letters; `foot`, where the line ends. `edge` is where
    its text begins to be read: left, or right if `rtl`; `width` is the room it has. `last`: no line of its
    paragraph follows; `mixed`: directions may change in it.

    `qt`, and what asks it (`x`, `extents`, `place_at`), must not be used once the document has changed: Qt
    has freed the line then. The figures stay.
    """

    qt: QTextLine
    block: int
    x0: float
    span: Span
    above: float
    top: float
    baseline: float
    bottom: float
    foot: float
    edge: float
    width: float
    last: bool
    rtl: bool
    mixed: bool

    def holds(self, unit: int) -> bool:
        """Whether the place `unit` is on this line; where a line wraps it is on the next one."""
        mine = self.span
        return mine.start <= unit < mine.end or (self.last and unit == mine.end)

    def x(self, unit: int) -> float:
        """Where the character at `unit` begins."""
        return self.x0 + _edge(self.qt, unit - self.block, QTextLine.Edge.Leading)

    def place_at(self, x: float) -> int | None:
        """The character at `x`; None beside the text."""
        ink = self.qt.naturalTextRect()
        if not ink.left() <= x - self.x0 <= ink.right():
            return None
        return self.block + self.qt.xToCursor(x - self.x0, QTextLine.CursorPosition.CursorOnCharacter)

    def extents(self, span: Span) -> list[Extent]:
        """From where to where the characters of `span` reach on this line: several stretches in mixed
        directions."""
        mine = self.span
        start, end = max(span.start, mine.start) - self.block, min(span.end, mine.end) - self.block
        if start >= end:
            return []
        found = self._runs(start, end) if self.mixed else [self._stretch(start, end)]
        ink = self.qt.naturalTextRect()  # without the space at which the line wraps
        shift, low, high = self.x0, ink.left(), ink.right()
        return [(shift + min(max(a, low), high), shift + min(max(b, low), high)) for a, b in found]

    def reach(self, spans: Iterable[Span]) -> list[Extent]:
        """The extents of many spans; those that reach equally far on this line once."""
        first, last = self.span.start, self.span.end
        found = {(max(span.start, first), min(span.end, last)) for span in spans}
        if self.mixed:
            return [extent for start, end in sorted(found) for extent in self.extents(Span(start, end))]
        ink = self.qt.naturalTextRect()
        starts, ends = {start for start, _ in found}, {end for _, end in found}
        lefts = {start: self._inked(ink, start, QTextLine.Edge.Leading) for start in starts}
        rights = {end: self._inked(ink, end - 1, QTextLine.Edge.Trailing) for end in ends}
        return [(lefts[start], rights[end]) for start, end in sorted(found) if start < end]

    def _inked(self, ink: QRectF, unit: int, edge: QTextLine.Edge) -> float:
        return self.x0 + min(max(_edge(self.qt, unit - self.block, edge), ink.left()), ink.right())

    def _stretch(self, start: int, end: int) -> Extent:
        return (
            _edge(self.qt, start, QTextLine.Edge.Leading),
            _edge(self.qt, end - 1, QTextLine.Edge.Trailing),
        )

    def _runs(self, start: int, end: int) -> list[Extent]:
        """By glyphs: where directions meet, the edges of characters are not where one would write."""
        boxes = [run.boundingRect() for run in self.qt.glyphRuns(start, end - start)]
        found = merged([(box.left(), box.right()) for box in boxes])
        return found or [self._stretch(start, start + 1)]


def has_right_to_left(text: str) -> bool:
    """Whether any of its characters runs, or makes others run, from right to left."""
    kinds = ("R", "AL", "RLE", "RLO", "RLI")
    return not text.isascii() and any(
        unicodedata.bidirectional(character) in kinds for character in set(text)
    )


class PageLines:
    """The lines of a document as it is laid out now. `mixed`: the text has right-to-left characters."""

    def __init__(self, document: QTextDocument, *, mixed: bool) -> None:
        self._document, self._mixed = document, mixed
        self._em = document.defaultFont().pixelSize()

    def between(self, top: float, bottom: float) -> Iterator[Line]:
        """The lines that reach between two heights, from the top."""
        layout = self._document.documentLayout()
        hit = layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(hit, 0))
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() > bottom:
                return
            yield from self._lines_of(block, box.topLeft(), top, bottom)
            block = block.next()

    def at(self, unit: int) -> Line | None:
        """The line on which the character at `unit` stands; None when the text has no such place."""
        block = self._document.findBlock(unit)
        if not block.isValid():
            return None
        qt = block.layout().lineForTextPosition(unit - block.position())
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        return self._line(block, qt.lineNumber(), origin) if qt.isValid() else None

    def _lines_of(self, block: QTextBlock, origin: QPointF, top: float, bottom: float) -> Iterator[Line]:
        number, count = _first_line(block, top - origin.y()), block.layout().lineCount()
        while number < count:
            line = self._line(block, number, origin)
            if line.top > bottom:
                return
            yield line
            number += 1

    def _line(self, block: QTextBlock, number: int, origin: QPointF) -> Line:
        layout = block.layout()
        qt = layout.lineAt(number)
        before = layout.lineAt(number - 1) if number else None
        start, y, height = block.position() + qt.textStart(), origin.y() + qt.y(), qt.height()
        baseline = y + qt.ascent()
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        return Line(
            qt=qt,
            block=block.position(),
            x0=origin.x(),
            span=Span(start, start + qt.textLength()),
            above=y if before is None else origin.y() + before.y() + before.height(),
            top=max(y, baseline - REACH[0] * self._em),
            baseline=baseline,
            bottom=min(y + height, baseline + REACH[1] * self._em),
            foot=y + height,
            edge=origin.x() + qt.x() + (qt.width() if rtl else 0.0),
            width=qt.width(),
            last=number == layout.lineCount() - 1,
            rtl=rtl,
            mixed=self._mixed,
        )


class VerticalScale:
    """Heights of all places of a document, by proportion inside each paragraph: smooth, monotone and cheap.

    Good for scroll bars and overviews; `PageLines.at` tells the exact line.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._starts: list[int] = []
        self._boxes: list[tuple[float, float, int]] = []  # top, height and length of every paragraph
        layout, block = document.documentLayout(), document.begin()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            self._starts.append(block.position())
            self._boxes.append((box.top(), box.height(), max(block.length() - 1, 1)))
            block = block.next()
        self.height = layout.documentSize().height()

    def y(self, unit: int) -> float:
        """The height, in pixels from the document's top, at which `unit` is read."""
        row = max(bisect_right(self._starts, unit) - 1, 0)
        top, height, length = self._boxes[row]
        return top + height * min((unit - self._starts[row]) / length, 1.0)


def _first_line(block: QTextBlock, y: float) -> int:
    """The number of the first line that reaches below `y`."""
    layout = block.layout()
    low, high = 0, layout.lineCount()
    while low < high:
        middle = (low + high) // 2
        line = layout.lineAt(middle)
        if line.y() + line.height() < y:
            low = middle + 1
        else:
            high = middle
    return low


def _edge(line: QTextLine, at: int, edge: QTextLine.Edge) -> float:
    answer = line.cursorToX(at, edge)
    assert isinstance(answer, tuple)  # the place, and the cursor position it belongs to
    return float(answer[0])


def merged(extents: list[Extent]) -> list[Extent]:
    """The extents from left to right, those that touch as one."""
    found: list[Extent] = []
    for left, right in sorted(extents):
        if found and left - found[-1][1] < _TOUCHING:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found
