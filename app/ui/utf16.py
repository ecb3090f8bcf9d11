"""The one place where code points and UTF-16 units meet.

Everything in Variorum counts code points; Qt counts UTF-16 units, of which a character outside the basic
plane takes two. A text without such characters, nearly every one, is mapped onto itself.
"""

from bisect import bisect_left

from app.text.model import Span

_LAST_OF_BASIC_PLANE = "\uffff"


class Utf16Map:
    """Positions in one text, both ways, each in O(log n) of the characters that take two units."""

    def __init__(self, text: str) -> None:
        self._points = _wide(text)
        self._halves = [point + rank + 1 for rank, point in enumerate(self._points)]  # units amid a character
        self.length = len(text) + len(self._points)
        """The length of the text in UTF-16 units."""

    def to_units(self, point: int) -> int:
        """The UTF-16 unit at which the code point number `point` begins."""
        return point + bisect_left(self._points, point)

    def to_point(self, unit: int, *, up: bool = False) -> int:
        """The code point that begins at `unit`; amid a pair the one it belongs to, with `up` the next."""
        before = bisect_left(self._halves, unit)
        inside = before < len(self._halves) and self._halves[before] == unit
        return unit - before - (inside and not up)

    def span_to_units(self, span: Span) -> Span:
        """A span of code points, in UTF-16 units."""
        return Span(self.to_units(span.start), self.to_units(span.end))

    def span_to_points(self, span: Span) -> Span:
        """A span of UTF-16 units, in code points; half a pair at either end counts as the whole character."""
        return Span(self.to_point(span.start), self.to_point(span.end, up=True))


def _wide(text: str) -> list[int]:
    """The positions of the characters that take two units."""
    if not text or max(text) <= _LAST_OF_BASIC_PLANE:
        return []
    return [point for point, character in enumerate(text) if character > _LAST_OF_BASIC_PLANE]
