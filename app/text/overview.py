"""The point list at a glance: for every point and source, whether it has the point and how far its wording is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.text.cancel import Stop, watched
from app.text.diff import similarity
from app.text.model import Point
from app.text.wording import Wordings

CellState = Literal["listed", "mention", "lacuna"]


@dataclass(frozen=True, slots=True)
class Cell:
    """`divergence` from the reference's wording, 0 (same) to 1 (nothing in common); None where there is nothing
    to measure: a lacuna, a mere mention, or a point that the reference lacks."""

    source: str
    state: CellState
    divergence: float | None = None


@dataclass(frozen=True, slots=True)
class PointRow:
    """One row of the point list: a cell for every source, in the order of the sources."""

    point: Point
    cells: tuple[Cell, ...]


def overview(
    points: Sequence[Point],
    sources: Sequence[str],
    reference: str,
    wordings: Wordings,
    should_cancel: Stop = None,
) -> tuple[PointRow, ...]:
    """A row for every point, `sources` and `reference` being source ids. Raises `Cancelled`."""
    return tuple(
        PointRow(point, tuple(_cell(point.id, source, reference, wordings) for source in sources))
        for point in watched(points, should_cancel)
    )


def _cell(point: str, source: str, reference: str, wordings: Wordings) -> Cell:
    mine, base = wordings.of(source, point), wordings.of(reference, point)
    if mine.is_lacuna:
        return Cell(source, "lacuna")
    if mine.is_mention:
        return Cell(source, "mention")
    if base.is_lacuna or base.is_mention:
        return Cell(source, "listed")
    return Cell(source, "listed", 0.0 if source == reference else 1 - similarity(base.text, mine.text))
