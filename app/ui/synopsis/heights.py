"""How high the rows of a column are: estimated until they have been laid out."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Heights:
    """Rows by number, heights in pixels."""

    def __init__(self, estimates: Sequence[int] = ()) -> None:
        self._heights = list(estimates)
        self._add_up()

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def all(self) -> Sequence[int]:
        """The height of every row, as far as that is known."""
        return self._heights

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    def top(self, row: int) -> int:
        """Where a row begins."""
        return self._tops[row]

    def height(self, row: int) -> int:
        """How high a row is, as far as that is known."""
        return self._heights[row]

    def learn(self, row: int, height: int) -> bool:
        """The row was laid out. Whether it is not as high as was thought."""
        changed = self._heights[row] != height
        self._heights[row] = height
        if changed:
            self._add_up()
        return changed

    def at(self, y: int) -> int:
        """The row at a height of the column; the nearest where there is none. There must be rows."""
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self) - 1)

    def between(self, top: int, bottom: int) -> range:
        """The rows that reach between two heights."""
        return range(self.at(top), self.at(bottom) + 1) if len(self) else range(0)

    def _add_up(self) -> None:
        self._tops = [0, *accumulate(self._heights)]
