"""The rows that were laid out last, with what is to be seen on them."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from app.text.model import Span
from app.ui.document.row_layout import Column, RowLayout
from app.ui.document.sheet import EMPTY, Sheet
from app.ui.utf16 import Utf16Map
from app.ui.wordings.marked import Marked, Placed, PlacedNote, SeenLine
from app.ui.wordings.marks import Mark, NoteMark, unseen

_KEPT = 400
Marks = Callable[[Span], Iterator[Mark]]


class RowCache:
    """Lays rows out and looks up what is on them; both are kept until something changes."""

    def __init__(self) -> None:
        self.sheet: Sheet = EMPTY
        self._layouts: OrderedDict[int, RowLayout] = OrderedDict()
        self._seen: dict[int, Sequence[SeenLine]] = {}

    def forget_layouts(self) -> None:
        """The text, its type or the room for it has changed."""
        self._layouts.clear()
        self._seen.clear()

    def forget_marks(self, rows: range | None = None) -> bool:
        """What is to be seen on these rows has changed; None: on all. Whether any of them had been looked at."""
        known = self._seen.keys() if rows is None or len(rows) > len(self._seen) else rows
        gone = [row for row in known if row in self._seen and (rows is None or row in rows)]
        for row in gone:
            del self._seen[row]
        return bool(gone)

    def layout(self, row: int, font: QFont, column: Column, pitch: float, quiet: QColor) -> RowLayout:
        """A row, laid out; what words no point in `quiet` ink."""
        found = self._layouts.get(row)
        if found is None:
            line = self.sheet.rows.line(row)
            formats = _formats(self.sheet, line, quiet)
            column = Column(column.left, column.before + self._inset(line), column.after, column.width)
            found = self._layouts[row] = RowLayout(line.of(self.sheet.text), font, column, pitch, formats)
            while len(self._layouts) > _KEPT:
                self._seen.pop(self._layouts.popitem(last=False)[0], None)
        else:
            self._layouts.move_to_end(row)
        return found

    def seen(
        self, row: int, layout: RowLayout, marks: Marks, notes: Sequence[NoteMark]
    ) -> Sequence[SeenLine]:
        """The lines of a row with what is on them, in pixels of the row."""
        found = self._seen.get(row)
        if found is None:
            span = self.sheet.rows.line(row)
            boxes = [(layout.units.to_units(one.at), one.label) for one in unseen(layout.text)]
            placed = [Placed(_inside(mark.span, span, layout), mark) for mark in marks(span)]
            marked = Marked((), placed, boxes)
            marked.notes = [
                PlacedNote(_inside(note.span, span, layout, clipped=False), note)
                for note in notes
                if note.span.meets(span)
            ]
            found = self._seen[row] = [marked.see(line) for line in layout.lines]
        return found

    def _inset(self, line: Span) -> float:
        """How far sub-points are set in."""
        stretches = self.sheet.stretches_in(line)
        if not stretches or not (point := self.sheet.stretches[stretches[-1]].point):
            return 0.0
        return _NEST * min(point.count("."), _DEEPEST)


_NEST, _DEEPEST = 22.0, 3


def _inside(span: Span, line: Span, layout: RowLayout, *, clipped: bool = True) -> Span:
    """A span of the text in units of a row; what begins before the row has a negative start unless clipped."""
    start = max(span.start, line.start) - line.start
    end = min(span.end, line.end) - line.start
    units = layout.units.span_to_units(Span(start, max(end, start)))
    return units if clipped or span.start >= line.start else Span(-1, units.end)


def _formats(sheet: Sheet, line: Span, quiet: QColor) -> list[QTextLayout.FormatRange]:
    """What of a row is no wording of a point: numbers, and prose where the text has listed points."""
    if not sheet.is_listed:
        return []
    units = Utf16Map(line.of(sheet.text))
    form = QTextCharFormat()
    form.setForeground(quiet)
    found = []
    for span in _quiet(sheet, line):
        start, end = (units.to_units(place - line.start) for place in (span.start, span.end))
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, end - start, form
        found.append(part)
    return found


def _quiet(sheet: Sheet, line: Span) -> Iterator[Span]:
    at = line.start
    for number in sheet.stretches_in(line):
        stretch = sheet.stretches[number]
        if stretch.kind == "prose":
            continue
        start, end = max(stretch.core.start, line.start), min(stretch.core.end, line.end)
        if at < start:
            yield Span(at, min(start, line.end))
        at = max(at, end)
    if at < line.end:
        yield Span(at, line.end)
