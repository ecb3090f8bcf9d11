"""All wordings of a point, to tell what is left out by some from what is added by others."""

from collections.abc import Sequence
from typing import NamedTuple

from app.text.collation.collate import Spot
from app.text.collation.row import Row
from app.text.judging.pair import Pair
from app.text.judging.side import Side
from app.text.language.units import Unit
from app.told import Told, told

PAIR = 2
"""Of so many sources one is one source, not one of them."""


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

    def told(self, words: Told) -> Told:
        """A sentence about the quoted `words`."""
        return self._added(words) if self.kind == "scope-addition" else self._left_out(words)

    def _added(self, words: Told) -> Told:
        if self.have != 1:
            return told(
                "Only {count} of {total} sources have {words}.",
                count=self.have,
                total=self.total,
                words=words,
            )
        if self.total == PAIR:
            return told("Only one source has {words}.", words=words)
        return told("Only one of {total} sources has {words}.", total=self.total, words=words)

    def _left_out(self, words: Told) -> Told:
        lack = self.total - self.have
        if lack != 1:
            return told(
                "{count} of {total} sources leave out {words}.", count=lack, total=self.total, words=words
            )
        if self.total == PAIR:
            return told("One source leaves out {words}.", words=words)
        return told("One of {total} sources leaves out {words}.", total=self.total, words=words)


def part_of(words: Told, whole: Told) -> Told:
    """The quoted words of which more is said as a whole elsewhere."""
    return told("{words}, part of {whole}", words=words, whole=whole)


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
        counted = [(unit, lacking.row.counts(unit)) for unit in units]
        those = [
            row
            for row, worded in zip(self._rows, self._worded, strict=True)
            if row is having.row
            or (worded and not lacking.units)
            or (row is not lacking.row and _says_more(row, counted))
        ]
        have = sum(len(row.sources) for row in those)
        total = sum(len(row.sources) for row in self._rows)
        return Share(have, total, any(row is self._rows[0] for row in those))

    def where(self, pair: Pair) -> Told | None:
        """In how many sources only that stands which one side of a pair has; None if both have something, or all."""
        left, right = pair.only_left, pair.only_right
        if bool(left) == bool(right):
            return None
        sides = (pair.left, pair.right) if left else (pair.right, pair.left)
        share = self.share(left or right, *sides)
        if share.have >= share.total:
            return None
        if share.have != 1:
            return told("in {count} of {total} sources only", count=share.have, total=share.total)
        if share.total == PAIR:
            return told("in one source only")
        return told("in one of {total} sources only", total=share.total)


def _says_more(row: Row, counted: Sequence[tuple[Unit, int]]) -> bool:
    """Whether the row says at least half of these more often than so many times."""
    return 2 * sum(row.counts(unit) > count for unit, count in counted) >= len(counted)
