"""Collating the wordings of one point: who reads what, where."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from app.text.cancel import Stop, check, watched
from app.text.collation.places import places
from app.text.collation.profile import Profile
from app.text.collation.row import Row
from app.text.collation.sliding import slid
from app.text.model import Span

_UNRELATED = 1.15
"""Wordings so strange to each other are not lined up word by word: each is one reading."""


class Spot(NamedTuple):
    """One row at a place: the units from `first` to `last` (exclusive) and the characters they stand for.

    `extent` is what the row has between the common text before and after, white space included; `span` its words.
    """

    first: int
    last: int
    span: Span
    extent: Span


class Collation(NamedTuple):
    """Rows and the places where they differ; `places[n][r]` is row `r` at place `n`.

    Outside the extents of the places all rows have the same characters.
    """

    rows: Sequence[Row]
    places: Sequence[Sequence[Spot]]


def collate(rows: Sequence[Row], should_cancel: Stop = None) -> Collation:
    """Line up different wordings; the first is the one the others are held against where it matters.

    The order of the others does not change the result. Raises `Cancelled` soon after `should_cancel` answers True.
    """
    first, *others = rows
    ranked = sorted(others, key=lambda row: (-(first.senses & row.senses).total(), row.text))
    ordered = [first, *ranked]
    if all(one.strangeness(other) > _UNRELATED for one, other in combinations(ordered, 2)):
        return Collation(ordered, [[_whole(row) for row in ordered]] if others else [])
    profile = Profile(first.units)
    for row in watched(ranked, should_cancel):
        profile.add(row.units)
    check(should_cancel)
    profile.columns = slid(profile.columns, profile.rows)
    check(should_cancel)
    return Collation(ordered, _spots(ordered, places(profile)))


def _whole(row: Row) -> Spot:
    """A wording as one place."""
    units = row.units
    return Spot(0, len(units), Span(units[0].start, units[-1].end), Span(0, len(row.text)))


def _spots(rows: Sequence[Row], ranges: Sequence[Sequence[tuple[int, int]]]) -> list[list[Spot]]:
    """The places with their characters, and further ones where only the white space differs."""
    found: list[list[Spot]] = []
    at = [0] * len(rows)
    for number, place in enumerate(ranges):
        firsts = [first for first, _ in place]
        found += _spaces(rows, at, firsts[0] - at[0], at_start=number == 0, at_end=False)
        touching = number > 0 and firsts == at
        spots = [_spot(row, *pair, touching=touching) for row, pair in zip(rows, place, strict=True)]
        if len({spot.extent.of(row.text) for spot, row in zip(spots, rows, strict=True)}) > 1:
            found.append(spots)
        at = [last for _, last in place]
    found += _spaces(rows, at, len(rows[0].units) - at[0], at_start=not ranges, at_end=True)
    return found


def _spaces(
    rows: Sequence[Row], at: Sequence[int], size: int, *, at_start: bool, at_end: bool
) -> Iterator[list[Spot]]:
    """Places for white space that differs inside a stretch of `size` common units, or at an end of the text.

    What stands between the stretch and a place belongs to that place.
    """
    for step in range(0 if at_start else 1, size + 1 if at_end else size):
        gaps = [
            Span(_end(row, start + step), _start(row, start + step))
            for row, start in zip(rows, at, strict=True)
        ]
        if len({gap.of(row.text) for gap, row in zip(gaps, rows, strict=True)}) > 1:
            yield [Spot(start + step, start + step, gap, gap) for gap, start in zip(gaps, at, strict=True)]


def _spot(row: Row, first: int, last: int, *, touching: bool) -> Spot:
    """The row at a place; `touching`: the place before ends here."""
    extent = Span(_start(row, first) if touching else _end(row, first), _start(row, last))
    if first < last:
        return Spot(first, last, Span(_start(row, first), _end(row, last)), extent)
    return Spot(first, last, Span(extent.start, extent.start), extent)


def _start(row: Row, number: int) -> int:
    """Where the unit begins; of the one after the last, where the text ends."""
    return row.units[number].start if number < len(row.units) else len(row.text)


def _end(row: Row, number: int) -> int:
    """Where the unit before this one ends; of the first, where the text begins."""
    return row.units[number - 1].end if number else 0
