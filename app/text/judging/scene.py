"""All wordings of a point, to tell what is left out by some from what is added by others."""

from collections.abc import Sequence
from typing import NamedTuple

from app.text.collation.collate import Spot
from app.text.collation.row import Row
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.units import Unit


class Share(NamedTuple):
    """How many of all sources say something, and whether the reference does."""

    have: int
    total: int
    reference: bool

    @property
    def kind(self) -> str:
        """Left out by the smaller number or added by it; where they are as many, as seen from the reference."""
        lack = self.total - self.have
        if self.have == lack:
            return "scope-omission" if self.reference else "scope-addition"
        return "scope-addition" if self.have < lack else "scope-omission"

    def told(self, words: str, more: str = "") -> str:
        """A sentence about the quoted `words`, and what more there is to say of them."""
        lack, more = self.total - self.have, f", {more}" if more else ""
        if self.kind == "scope-addition":
            return f"Only {share_of(self.have, self.total, 'has', 'have')} {words}{more}."
        return f"{share_of(lack, self.total, 'leaves', 'leave').capitalize()} out {words}{more}."


def share_of(count: int, total: int, one: str, several: str) -> str:
    """So many sources of all, with the verb in the singular or plural: `one of 3 sources has`."""
    if count == 1:
        return f"one source {one}" if total == 2 else f"one of {total} sources {one}"
    return f"{count} of {total} sources {several}"


class Scene:
    """The rows of a collation, the first the reference's, and what they have at one place."""

    def __init__(self, rows: Sequence[Row], place: Sequence[Spot]) -> None:
        self._rows = rows
        self._worded = [
            any(unit.is_content for unit in row.units[spot.first : spot.last])
            for row, spot in zip(rows, place, strict=True)
        ]

    def share(self, units: Sequence[Unit], having: Side, lacking: Side) -> Share:
        """Who says at least half of `units`, which `having` says and `lacking` does not; where `lacking` has nothing,
        also who words the place in another way."""
        those = [
            row
            for row, worded in zip(self._rows, self._worded, strict=True)
            if row is having.row or self._says(row, units, lacking.row) or (worded and not lacking.units)
        ]
        have = sum(len(row.sources) for row in those)
        total = sum(len(row.sources) for row in self._rows)
        return Share(have, total, any(row is self._rows[0] for row in those))

    def where(self, pair: Pair) -> str | None:
        """In how many sources only that stands which one side of a pair has; None if both have something, or all."""
        left, right = pair.only_left, pair.only_right
        if bool(left) == bool(right):
            return None
        sides = (pair.left, pair.right) if left else (pair.right, pair.left)
        share = self.share(left or right, *sides)
        if share.have >= share.total:
            return None
        return f"in {share_of(share.have, share.total, 'only', 'only')}"

    def _says(self, row: Row, units: Sequence[Unit], lacking: Row) -> bool:
        if row is lacking:
            return False
        return 2 * sum(row.counts(unit) > lacking.counts(unit) for unit in units) >= len(units)
