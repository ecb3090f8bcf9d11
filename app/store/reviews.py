"""How far the review is: what the analyst has said of points and pairs, and what was looked at.

What is said is an edit. A look is none: it is not undone, and a power cut may lose the last ones. Both name sources
that may be gone: they hold again when the source is back.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter

from app.errors import Problem
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import REVIEWS
from app.store.trouble import decoding
from app.store.values import storable, storable_texts
from app.text.reviews import REVIEW_STATES, Look, Pair, Review
from app.told import told

_LOOKS = 'SELECT point, "left", "right", wording, author, at FROM looks ORDER BY at, point, "left", "right"'
_LOOK = """
    INSERT INTO looks (point, "left", "right", wording, author, at) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET at = max(at, excluded.at)
"""
_MODIFIED = itemgetter(REVIEWS.columns.index("modified"))


def every(connection: Connection) -> tuple[Review, ...]:
    """All that was said, the oldest first. A `Problem` if any of it makes no sense."""
    rows = connection.rows(REVIEWS.select('ORDER BY modified, point, "left", "right"'))
    with decoding(connection.path):
        return tuple(map(from_row, rows))


def looks(connection: Connection) -> tuple[Look, ...]:
    """All looks, the oldest first. A `Problem` if any of them makes no sense."""
    rows = connection.rows(_LOOKS)
    with decoding(connection.path):
        return tuple(map(_look, rows))


def write_looks(connection: Connection, looks: Iterable[Look]) -> None:
    """Keep these, just as they are; of two alike the later one. Only inside a transaction."""
    rows = ((x.point, *x.pair, x.wording, x.author, x.at) for x in map(storable_texts, looks))
    connection.write_many(_LOOK, rows)


def write(connection: Connection, journal: Journal, reviews: Iterable[Review]) -> None:
    """Keep what was said just as it is, in the place of what was said of the same. Only inside an edit.

    A `Problem` if one has a state that there is not, or a pair that is none.
    """
    after = {row[:3]: row for row in map(_to_row, reviews)}
    there = {row[:3]: row for row in connection.rows(REVIEWS.select())}
    journal.replace(REVIEWS, [there[key] for key in after if key in there], after.values())


class Reviews:
    """The review of one open project."""

    def __init__(self, connection: Connection, journal: Journal) -> None:
        self._connection, self._journal = connection, journal

    def every(self) -> tuple[Review, ...]:
        """All that was said, the oldest first."""
        return every(self._connection)

    def looks(self) -> tuple[Look, ...]:
        """All looks, the oldest first."""
        return looks(self._connection)

    def put(self, reviews: Sequence[Review], name: str) -> tuple[Review, ...]:
        """Store these as one edit called `name`, stamped with author and time; as they are stored now.

        What says the same as before keeps its stamp. A `Problem` if one has a state that there is not, or a pair
        that is none.
        """
        author, at = storable(self._journal.author), self._journal.stamp()
        with self._journal.edit(name):
            known = {row[:3]: row for row in self._connection.rows(REVIEWS.select())}
            with decoding(self._connection.path):
                stored = [
                    _stamped(storable_texts(r), known.get((r.point, *r.pair)), author, at) for r in reviews
                ]
            write(self._connection, self._journal, stored)
        return tuple(stored)

    def look(self, point: str, pair: Pair, wording: str) -> Look:
        """Keep that these words of a pair on a point are before the author's eyes; see `reviews.Look`."""
        author, at = storable(self._journal.author), self._journal.stamp()
        look = Look(point, pair, wording, author, at)
        with self._connection.hasty(), self._connection.transaction():
            write_looks(self._connection, [look])
        return look

    def now(self) -> str:
        """The time as looks and reviews tell it."""
        return self._journal.stamp()

    def follow(self, points: Mapping[str, str | None]) -> None:
        """Give what was said of points their new ids: `points` tells the new one for the old one, None for a point
        that is gone. Nobody said anything anew: author and time stay. Where several become one, the last word holds,
        but what was said of the one that stays goes before.

        Looks need not follow: they are told by the words that were seen.
        """
        moving = {old: new for old, new in points.items() if new != old}
        rows = [row for row in self._connection.rows(REVIEWS.select()) if row[0] in moving] if moving else []
        if not rows:
            return
        moved = [(new, *row[1:]) for row in rows if (new := moving[row[0]]) is not None]
        with self._journal.edit("Move reviews"):
            taken = {row[:3] for row in self._connection.rows(REVIEWS.select())} - {row[:3] for row in rows}
            arriving = {row[:3]: row for row in sorted(moved, key=_MODIFIED) if row[:3] not in taken}
            self._journal.replace(REVIEWS, rows, arriving.values())


def _stamped(review: Review, before: Row | None, author: str, at: str) -> Review:
    if before is not None and from_row(before) == (
        same := replace(review, author=before[5], modified=before[6])
    ):
        return same
    return replace(review, author=author, modified=at)


def from_row(row: Row) -> Review:
    """Raises ValueError or TypeError if the row makes no sense."""
    _require_texts(row)
    point, left, right, state, wording, author, modified = row
    if state not in REVIEW_STATES or not _is_pair(left, right):
        raise ValueError(row)
    return Review(point, (left, right), state, wording, author, modified)


def _is_pair(left: str, right: str) -> bool:
    """Whether these are two sources in their order, or none for the whole point."""
    return bool(left) == bool(right) and left <= right


def _look(row: Row) -> Look:
    _require_texts(row)
    point, left, right, wording, author, at = row
    return Look(point, (left, right), wording, author, at)


def _require_texts(row: Row) -> None:
    if not all(isinstance(value, str) for value in row):
        raise TypeError(row)


def _to_row(review: Review) -> Row:
    """What the table holds for a review. A `Problem` if it makes no sense."""
    review = storable_texts(review)
    if review.state not in REVIEW_STATES:
        raise Problem(
            told(
                "A review cannot be “{state}”: choose one of {choices}.",
                state=review.state,
                choices=", ".join(REVIEW_STATES),
            )
        )
    left, right = review.pair
    if not _is_pair(left, right):
        raise Problem(
            told(
                "“{left}” and “{right}” are no pair of sources: name two, or none for the whole point.",
                left=left,
                right=right,
            )
        )
    return review.point, left, right, review.state, review.wording, review.author, review.modified
