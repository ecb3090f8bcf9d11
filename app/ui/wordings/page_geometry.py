"""Where everything stands on the page that a text widget shows; measured once and kept until it changes.

Positions are UTF-16 units, heights pixels of the page unless told otherwise.
"""

from bisect import bisect_right

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QTextEdit

from app.ui.wordings.marked import Marked, SeenLine
from app.ui.wordings.text_lines import Line, PageLines, VerticalScale

_AROUND = 24
"""How far, in pixels, marks reach beyond the line they belong to, at most."""


class PageGeometry:
    """Measures the page of `edit`. Whoever changes the document calls `forget` before Qt frees its lines."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._marked = Marked()
        self._mixed = False
        self._scale: VerticalScale | None = None
        self._shown: tuple[tuple[int, int], list[SeenLine]] | None = None
        self.is_whole = False
        """Whether all of the page has been laid out."""

    def set_marked(self, marked: Marked, *, mixed: bool) -> None:
        """Take what is to be seen on the lines. `mixed`: the text has right-to-left characters."""
        self._marked, self._mixed = marked, mixed
        self._shown = None

    def forget(self) -> None:
        """Measure everything anew when it is next asked for."""
        self._scale = self._shown = None
        self.is_whole = False

    def finish(self) -> None:
        """Lay out the whole page now. Left to itself Qt lays out a long one when there is time."""
        document = self._edit.document()
        layout = document.documentLayout()
        layout.blockBoundingRect(document.lastBlock())
        size = layout.documentSize()
        if self._edit.verticalScrollBar().maximum() < int(size.height()) - self._edit.viewport().height():
            layout.documentSizeChanged.emit(size)
        self.is_whole = True

    @property
    def scale(self) -> VerticalScale:
        """Heights of all places, by proportion in their paragraphs."""
        if self._scale is None:
            self.finish()
            self._scale = VerticalScale(self._edit.document())
        return self._scale

    @property
    def above(self) -> int:
        """How much of the page is scrolled out above."""
        return self._edit.verticalScrollBar().value()

    def in_view(self) -> list[SeenLine]:
        """The lines that show and a few around them."""
        key = self.above, self._edit.viewport().height()
        if self._shown is None or self._shown[0] != key:
            found = self._lines().between(key[0] - _AROUND, key[0] + key[1] + _AROUND)
            self._shown = key, [self._marked.see(line) for line in found]
        return self._shown[1]

    def between(self, top: int, bottom: int) -> list[SeenLine]:
        """Of the lines in view those whose marks reach between two heights of the viewport."""
        low, high = self.above + top - _AROUND, self.above + bottom + _AROUND
        return [seen for seen in self.in_view() if seen.line.foot >= low and seen.line.above <= high]

    def line(self, unit: int) -> Line | None:
        """The line of a place, wherever it is; None if there is no such place."""
        shown = self.in_view()
        at = bisect_right(shown, unit, key=lambda seen: seen.line.span.start) - 1
        return shown[at].line if at >= 0 and shown[at].line.holds(unit) else self._lines().at(unit)

    def seen_at(self, y: float) -> SeenLine | None:
        """The line at a height of the viewport."""
        found = (seen for seen in self.in_view() if seen.line.above <= y + self.above <= seen.line.foot)
        return next(found, None)

    def unit_at(self, point: QPointF) -> int | None:
        """The character under a point of the viewport; None beside the text."""
        seen = self.seen_at(point.y())
        line = self._lines().at(seen.line.span.start) if seen else None
        return line.place_at(point.x()) if line else None

    def _lines(self) -> PageLines:
        return PageLines(self._edit.document(), mixed=self._mixed)
