"""Which points the alignment view shows: all, those with certain words, those that want a look."""

from collections.abc import Sequence
from typing import Final, Literal

from app.ui.lineup.blocks import Spot
from app.ui.lineup.board import Board

Kind = Literal["all", "doubtful", "gaps", "pinned"]
KINDS: Final[tuple[Kind, ...]] = ("all", "doubtful", "gaps", "pinned")


def cells_of(board: Board, kind: Kind) -> frozenset[Spot]:
    """Point and source of every cell of a kind; none for "all"."""
    if kind == "doubtful":
        return board.doubtful
    if kind == "gaps":
        return board.gaps
    return board.pinned if kind == "pinned" else frozenset()


def points_of(board: Board, query: str, kind: Kind) -> Sequence[int]:
    """The rows to show, by number: those that have every word of `query` and a cell of that kind.

    A point is also shown for the sake of a sub-point under it. A query that begins some point's number means
    numbers alone.
    """
    rows: Sequence[int] = range(len(board.points))
    if kind != "all":
        meant = {point for point, _source in cells_of(board, kind)}
        rows = [row for row in rows if board.points[row].id in meant]
    if words := query.casefold().split():
        rows = _with_words(board, rows, words)
    return rows if len(rows) == len(board.points) else _with_parents(board, rows)


def _with_words(board: Board, rows: Sequence[int], words: Sequence[str]) -> Sequence[int]:
    ids = [board.points[row].id for row in rows]
    if len(words) == 1:
        numbered = [
            row for row, point in zip(rows, ids, strict=True) if point.casefold().startswith(words[0])
        ]
        if numbered:
            return numbered
    return [
        row for row, point in zip(rows, ids, strict=True) if all(word in board.words(point) for word in words)
    ]


def _with_parents(board: Board, rows: Sequence[int]) -> Sequence[int]:
    found = set(rows)
    for row in rows:
        above = board.points[row].parent
        while above and (parent := board.row(above)) >= 0 and parent not in found:
            found.add(parent)
            above = board.points[parent].parent
    return sorted(found)


def next_cell(board: Board, kind: Kind, rows: Sequence[str], start: Spot, step: int) -> Spot | None:
    """The next (`step` 1) or previous (-1) cell of a kind from `start` on, and round again.

    `rows` are the points that show, in their order; None if none of them has such a cell.
    """
    places = {point: row for row, point in enumerate(rows)}
    columns = {source.id: column for column, source in enumerate(board.sources)}
    found = sorted(
        (places[point], columns[source], point, source)
        for point, source in cells_of(board, kind)
        if point in places and source in columns
    )
    here = places.get(start[0], -1), columns.get(start[1], -1)
    if step > 0:
        ordered = [one for one in found if one[:2] > here] or found
        return ordered[0][2:] if ordered else None
    ordered = [one for one in found if one[:2] < here] or found
    return ordered[-1][2:] if ordered else None
