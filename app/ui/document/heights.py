"""How high every row of a long page is: as measured, or estimated until it has been looked at.

Chunks of rows are summed in a tree (P. Fenwick, 1994, A New Data Structure for Cumulative Frequency Tables), so that
a page of a million rows is asked and corrected in microseconds. Heights are pixels.
"""

from dataclasses import dataclass
from math import ceil

from app.ui.document.rows import CHUNK, Rows

_EMPTY = 0.6
"""The height of an empty row, in lines."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What rows are estimated with: the height of a line and of what is between rows, characters in a line."""

    line: float
    between: float
    characters: float

    def row(self, length: int) -> float:
        """The height of a row of so many characters."""
        return self.between + self.line * (max(ceil(length / self.characters), 1) if length else _EMPTY)


class Heights:
    """Heights of rows that follow each other."""

    def __init__(self, rows: Rows, measure: Measure) -> None:
        self._rows, self._measure = rows, measure
        self._known: dict[int, list[float]] = {}
        self._measured: set[int] = set()
        self._chunks = [
            (bulk.full + bulk.empty) * measure.between
            + measure.line * (bulk.characters / measure.characters + bulk.full / 2 + bulk.empty * _EMPTY)
            for bulk in rows.bulks
        ]
        self.total = sum(self._chunks)
        self._sums = [0.0, *self._chunks]
        for at in range(1, len(self._sums)):
            if (above := at + (at & -at)) < len(self._sums):
                self._sums[above] += self._sums[at]

    def is_measured(self, row: int) -> bool:
        """Whether the height of a row is more than an estimate."""
        return row in self._measured

    def height(self, row: int) -> float:
        """The height of a row."""
        return self._in_chunk(row // CHUNK)[row % CHUNK]

    def top(self, row: int) -> float:
        """Where a row begins."""
        chunk = row // CHUNK
        known = self._in_chunk(chunk)
        return self._before(chunk) + sum(known[: row % CHUNK])

    def at(self, y: float) -> int:
        """The row at a height; the first above all, the last below all."""
        chunk = self._chunk_at(y)
        known = self._in_chunk(chunk)
        rest = y - self._before(chunk)
        for number, height in enumerate(known):
            if rest < height:
                return chunk * CHUNK + number
            rest -= height
        return min(chunk * CHUNK + len(known), len(self._rows) - 1)

    def put(self, row: int, height: float) -> None:
        """Take the measured height of a row."""
        chunk = row // CHUNK
        known = self._in_chunk(chunk)
        self._measured.add(row)
        if known[row % CHUNK] != height:
            self._add(chunk, height - known[row % CHUNK])
            known[row % CHUNK] = height

    # private

    def _in_chunk(self, chunk: int) -> list[float]:
        """The heights of a chunk's rows, estimated when they are first asked for; the chunk stays as high as it is, so
        that asking moves nothing."""
        known = self._known.get(chunk)
        if known is None:
            rows = range(chunk * CHUNK, min((chunk + 1) * CHUNK, len(self._rows)))
            guess = [self._measure.row(len(self._rows.line(row))) for row in rows]
            share = self._chunks[chunk] / sum(guess)
            known = self._known[chunk] = [height * share for height in guess]
        return known

    def _add(self, chunk: int, more: float) -> None:
        self._chunks[chunk] += more
        self.total += more
        at = chunk + 1
        while at < len(self._sums):
            self._sums[at] += more
            at += at & -at

    def _before(self, chunk: int) -> float:
        found = 0.0
        while chunk:
            found += self._sums[chunk]
            chunk -= chunk & -chunk
        return found

    def _chunk_at(self, y: float) -> int:
        at, step = 0, 1 << max(len(self._chunks).bit_length() - 1, 0)
        while step:
            if at + step < len(self._sums) and self._sums[at + step] <= y:
                at += step
                y -= self._sums[at]
            step >>= 1
        return min(at, len(self._chunks) - 1)
