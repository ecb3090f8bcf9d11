"""The marks of one text by stretch, so that those of one block can come and go without touching the others."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from app.text.model import Span
from app.ui.document.found import Grouped
from app.ui.document.sheet import Sheet
from app.ui.wordings.marks import Mark, without_ignored


class StretchMarks:
    """Marks in code points of the text; no two of them share a character. `ignored`: those that do not count
    are given, too."""

    def __init__(self, sheet: Sheet) -> None:
        self.ignored = True
        self._sheet = sheet
        self._marks: dict[int, Sequence[Mark]] = {}

    def put(self, marks: Grouped) -> None:
        """Take the marks of some stretches in place of those they had."""
        self._marks.update(marks)

    def within(self, span: Span) -> Iterator[Mark]:
        """The marks that touch a span of the text, in its order."""
        for number in self._sheet.stretches_in(span):
            own = self._marks.get(number, ())
            first = bisect_left(own, span.start, key=lambda mark: mark.span.end)
            last = bisect_right(own, span.end, key=lambda mark: mark.span.start)
            yield from own[first:last] if self.ignored else without_ignored(own[first:last])
