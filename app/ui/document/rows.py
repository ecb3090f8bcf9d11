"""A whole text as rows: its paragraphs, the very long ones in several parts, so that each can be laid out at once."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.text.cancel import Stop, watched
from app.text.model import Span

CHUNK = 64
"""So many rows are estimated together as long as none of them has been looked at."""
_LONGEST = 2_000
_LATEST_SPACE = 200


@dataclass(frozen=True, slots=True)
class Bulk:
    """What the height of some rows is estimated by: their characters, and how many are empty and are not."""

    characters: int
    full: int
    empty: int


class Rows:
    """The rows of one text. Each ends where the next begins; a line end belongs to the row that it ends."""

    def __init__(self, text: str, should_cancel: Stop = None) -> None:
        self.text = text
        self._starts = list(watched(_starts(text), should_cancel, 4096))
        bounds = watched(range(0, len(self._starts), CHUNK), should_cancel, 256)
        self.bulks: Sequence[Bulk] = [self._bulk(first) for first in bounds]

    def __len__(self) -> int:
        return len(self._starts)

    def span(self, row: int) -> Span:
        """The characters of a row, with the line end."""
        end = self._starts[row + 1] if row + 1 < len(self._starts) else len(self.text)
        return Span(self._starts[row], end)

    def line(self, row: int) -> Span:
        """The characters of a row without the line end."""
        span = self.span(row)
        ended = span.end > span.start and self.text[span.end - 1] == "\n"
        return Span(span.start, span.end - ended)

    def at(self, place: int) -> int:
        """The row of a character, the last for the end of the text."""
        return max(bisect_right(self._starts, place) - 1, 0)

    def _bulk(self, first: int) -> Bulk:
        rows = range(first, min(first + CHUNK, len(self)))
        lengths = [len(self.line(row)) for row in rows]
        empty = lengths.count(0)
        return Bulk(sum(lengths), len(lengths) - empty, empty)


def _starts(text: str) -> Iterator[int]:
    start = 0
    yield 0
    while True:
        end = text.find("\n", start, start + _LONGEST)
        if end >= 0:
            start = end + 1
        elif start + _LONGEST >= len(text):
            return
        else:
            start = _break(text, start + _LONGEST)
        yield start


def _break(text: str, end: int) -> int:
    """Where a paragraph that is too long is broken: behind a space, or where no character is torn."""
    space = text.rfind(" ", end - _LATEST_SPACE, end)
    return space + 1 if space >= 0 else end
