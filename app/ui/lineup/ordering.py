"""Where a point that is dragged would go among its siblings, and where a step up or down takes it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.ui.lineup.board import Board


@dataclass(frozen=True, slots=True)
class Gap:
    """A place between siblings: behind `after`, or before all of them for ""; `y` is where to draw it."""

    after: str
    y: int


def siblings(point: str, board: Board) -> list[str]:
    """The ids of the points beside a point, itself included, in the order they have."""
    above = point.rpartition(".")[0]
    return [one.id for one in board.points if one.id.rpartition(".")[0] == above]


def before(point: str, board: Board) -> str:
    """The id of the sibling that a point stands behind, empty for the first."""
    beside = siblings(point, board)
    at = beside.index(point)
    return beside[at - 1] if at else ""


def gap_at(dragged: str, y: int, edges: Mapping[str, tuple[int, int]], board: Board) -> Gap | None:
    """The place among the siblings of `dragged` nearest to the height `y`.

    `edges` are the upper and lower edges of the rows that show, by point. None if the point is alone.
    """
    beside = [point for point in siblings(dragged, board) if point in edges]
    if len(beside) < 2:
        return None
    gaps = [Gap("", edges[beside[0]][0])]
    last_edge = max(bottom for point, (_, bottom) in edges.items() if _is_under(point, beside[-1]))
    ends = [*(edges[point][0] for point in beside[1:]), last_edge]
    gaps += [Gap(point, end) for point, end in zip(beside, ends, strict=True)]
    nearest = min(gaps, key=lambda gap: abs(gap.y - y))
    if nearest.after == dragged:  # where it stands already
        at = beside.index(dragged)
        return Gap(beside[at - 1] if at else "", nearest.y)
    return nearest


def stepped(point: str, step: int, board: Board) -> str | None:
    """The sibling to stand behind after a step up (-1) or down (1), "" for none; None at the ends."""
    beside = siblings(point, board)
    at = beside.index(point)
    if not 0 <= at + step < len(beside):
        return None
    if step > 0:
        return beside[at + 1]
    return beside[at - 2] if at > 1 else ""


def _is_under(point: str, above: str) -> bool:
    return point == above or point.startswith(f"{above}.")
