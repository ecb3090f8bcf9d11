"""Paints what a wording's pane shows besides its letters: marks, notes, margins.

Asked twice for every repaint, before and after Qt has drawn the text, and only for the lines that show.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextOption

from app.ui.direction import standing_apart
from app.ui.points.heat import hatch
from app.ui.theme import Theme, margin_font
from app.ui.wordings.mark_painter import MarkPainter
from app.ui.wordings.marked import SeenLine
from app.ui.wordings.marks import Mark, Side
from app.ui.wordings.page import MARGIN, Paragraph
from app.ui.wordings.text_lines import Extent, Line, merged

_BAR = 10
"""How far before the text the bar of a paragraph stands, in pixels; behind it the letter, then the flag."""
_LABEL = 18
FLAG = MARGIN - 9
"""How far before the text the sign of a note stands, in pixels."""
_SETTLED = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""The side that is said is meant, in a window that is read from right to left, too."""


@dataclass(slots=True)
class Emphasis:
    """What stands out: the change, by number, and the note, by id, that the analyst is at; -1 and empty:
    none. `pulse`, from 1 to 0: how strongly the change draws the eye to where it moved."""

    change: int = -1
    note: str = ""
    pulse: float = 0.0


class WordingPainter:
    """Paints one pane in one theme. The painter's coordinates are pixels of the page."""

    def __init__(self, theme: Theme, side: Side, heading: str) -> None:
        self._marks = MarkPainter(theme, side)
        self._theme, self._side = theme, side
        self._other: MarkPainter | None = None
        self._muted, self._line = theme.color("muted"), theme.color("line")
        self._heading = heading

    def under(self, painter: QPainter, shown: Sequence[SeenLine], at: Emphasis) -> None:
        """What lies under the letters: paragraphs' grounds, on them notes, on them changes."""
        for seen in shown:
            line = seen.line
            if seen.mention:
                self._quotation_bar(painter, line)
            for mark, _ in seen.marks:
                if mark.whole:
                    self._of(mark).paragraph_ground(painter, line, mark.kind, here=mark.change == at.change)
            self._marks.note_ground(painter, line, seen.noted, strong=False)
            if at.note:
                self._marks.note_ground(painter, line, seen.reach_of(at.note), strong=True)
            for mark, extents in seen.marks:
                if _has_ground(mark):
                    self._of(mark).ground(painter, line, extents, mark.kind, here=mark.change == at.change)

    def over(
        self,
        painter: QPainter,
        shown: Sequence[SeenLine],
        at: Emphasis,
        flag: Callable[[Line], float] = lambda _line: FLAG,
    ) -> None:
        """What lies over the letters and beside them. `flag` tells how far before a line the sign of a note stands."""
        for seen in shown:
            if seen.noted:
                self._marks.note_brackets(painter, seen.line, seen.noted, seen.note_ends)
            if at.note:
                self._marks.note_bracket(painter, seen.line, seen.reach_of(at.note))
            for mark, extents in seen.marks:
                self._mark(painter, seen.line, mark, extents, here=mark.change == at.change)
            self._moved(painter, seen, at)
            self._boxes(painter, seen)
            if seen.flagged:
                x = _beside(seen.line, flag(seen.line))
                self._marks.note_flag(painter, x, seen.line, strong=at.note in seen.flagged)
            if seen.paragraph is not None:
                self._print(painter, seen.line, seen.paragraph)

    def lacuna(self, painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
        """The empty page of a source that says nothing: the hatching of the point list, and a sentence."""
        hatch(painter, QRectF(place.left(), place.top(), 56, 12), QPen(self._muted, 1.0))
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(self._muted)
        broken = QTextOption()
        broken.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )  # a name may be a single long word
        painter.drawText(place.adjusted(0, 28, 0, 0), text, broken)

    def _of(self, mark: Mark) -> MarkPainter:
        """What draws the marks of a side: in a text that shows both, each has its own."""
        if mark.side is None or mark.side == self._side:
            return self._marks
        if self._other is None:
            self._other = MarkPainter(self._theme, mark.side)
        return self._other

    def _mark(self, painter: QPainter, line: Line, mark: Mark, extents: list[Extent], *, here: bool) -> None:
        marks = self._of(mark)
        if mark.kind == "moved":
            if not mark.whole:
                marks.dashes(painter, line, extents, here=here)
        elif mark.whole and mark.kind == "only":
            marks.bar(painter, _beside(line, _BAR), line.above, line.foot, here=here)
        elif mark.kind == "absent":
            for x, _ in extents:
                marks.caret(painter, x, line, here=here)
        elif mark.kind == "break":
            for x, _ in extents:
                marks.line_end(painter, x, line, here=here)
        else:
            marks.underline(painter, line, extents, mark.kind, here=here)

    def _moved(self, painter: QPainter, seen: SeenLine, at: Emphasis) -> None:
        """The bar beside moved text, and its beat when the analyst comes from the other place."""
        moved = [(mark, extents) for mark, extents in seen.marks if mark.moved and extents]
        if not moved:
            return
        here = [extent for mark, extents in moved if mark.change == at.change for extent in extents]
        self._marks.moved_bar(painter, _beside(seen.line, _BAR), seen.line, here=bool(here))
        if at.pulse:
            self._marks.beat(painter, seen.line, merged(here), at.pulse)

    def _boxes(self, painter: QPainter, seen: SeenLine) -> None:
        after = 0.0
        for x, label in seen.unseen:
            after = self._marks.box(painter, x, seen.line, label, after)

    def _quotation_bar(self, painter: QPainter, line: Line) -> None:
        painter.setPen(QPen(self._line, 2))
        x = _beside(line, _BAR)
        painter.drawLine(QPointF(x, line.above), QPointF(x, line.foot))

    def _print(self, painter: QPainter, line: Line, paragraph: Paragraph) -> None:
        painter.setPen(self._muted)
        if paragraph.label:
            painter.setFont(margin_font())
            before = 0 if line.rtl else painter.fontMetrics().horizontalAdvance(paragraph.label)
            painter.drawText(
                QPointF(_beside(line, _LABEL) - before, line.baseline), standing_apart(paragraph.label)
            )
        if heading := paragraph.title or (self._heading if paragraph.heading else ""):
            painter.setFont(margin_font(11))
            height, width = line.foot - line.above, line.width
            place = QRectF(line.edge - (width if line.rtl else 0), line.top - height * 1.35, width, height)
            side = Qt.AlignmentFlag.AlignRight if line.rtl else Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, side | _SETTLED, standing_apart(heading))


def _has_ground(mark: Mark) -> bool:
    """Whether its characters are tinted."""
    return not mark.whole and (mark.kind in ("only", "moved") or (mark.moved and mark.kind == "ignored"))


def _beside(line: Line, distance: float) -> float:
    """The place `distance` before the text, on the side where its lines begin."""
    return line.edge + distance if line.rtl else line.edge - distance
