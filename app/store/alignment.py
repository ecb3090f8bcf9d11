"""The canonical points and the passages that word them."""

from collections.abc import Iterable

from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import PASSAGES, POINTS
from app.store.values import storable
from app.text.model import Alignment, Passage, Point

_PASSAGES = """
    SELECT a.point, a.source, a."start", a."end", a.role, a.confidence
    FROM passages a JOIN points p ON p.id = a.point JOIN sources s ON s.id = a.source
"""
_READING_ORDER = 'ORDER BY p.position, s.position, a."start", a."end", a.role'


def points(connection: Connection) -> tuple[Point, ...]:
    """The canonical points, in reading order."""
    return tuple(Point(*row) for row in connection.rows("SELECT id, title FROM points ORDER BY position"))


def passages(connection: Connection, point: str | None) -> tuple[Passage, ...]:
    """The passages of that very point, not of its sub-points; of all points if None.

    In the order of the points, then of the sources, then of the text.
    """
    if point is None:
        rows = connection.rows(f"{_PASSAGES} {_READING_ORDER}")
    else:
        rows = connection.rows(f"{_PASSAGES} WHERE a.point = ? {_READING_ORDER}", (point,))
    return tuple(Passage(*row) for row in rows)


def replace(connection: Connection, journal: Journal, alignment: Alignment) -> None:
    """Put this alignment in the place of what is there; only what differs is written.

    Passages that are alike in all but their confidence are one, the last of them.
    """
    with journal.edit("Align the sources"):
        journal.replace(POINTS, connection.rows(POINTS.select()), point_rows(alignment.points))
        journal.replace(PASSAGES, connection.rows(PASSAGES.select()), passage_rows(alignment.passages))


def point_rows(points: Iterable[Point]) -> list[Row]:
    """What the table holds for these points, the first of them being the first of all."""
    return [(point.id, n, storable(point.title)) for n, point in enumerate(points)]


def passage_rows(passages: Iterable[Passage]) -> list[Row]:
    """What the table holds for these passages."""
    return [(p.point, p.source, p.start, p.end, p.role, p.confidence) for p in passages]
