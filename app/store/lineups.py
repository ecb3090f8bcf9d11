"""The project's line-up: read as one value, and changed by what differs between two of them.

What differs is found by comparing the values, not by reading the file: a change of one segment costs as much in
a project of fifty thousand passages as in a small one. Values that are the very same objects are passed over,
so a deed that keeps what it does not change is quick to write.
"""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TypeVar

from app.errors import Problem
from app.store import alignment, corrections, sources
from app.store.connection import Connection, Row
from app.store.journal import Journal
from app.store.schema import PASSAGES, POINTS, SEGMENTS, Table
from app.store.trouble import damaged
from app.text.lineup import Lineup
from app.text.model import Alignment, SegmentedSource
from app.told import told

T = TypeVar("T")

_STRETCH = 4096
"""So many values are compared at once."""

_AHEAD = 8
"""So many values on, what the one has and the other has not is looked for there."""

_MANY = 200
"""Differences."""

Change = tuple[Table, list[Row], list[Row]]
"""A table, and those rows of it, before and after, that may differ."""


def read(connection: Connection) -> Lineup:
    """Everything that is lined up, as it stands now."""
    with connection.snapshot():
        found = sources.every_segment(connection)
        lineup = Lineup(
            tuple(SegmentedSource(s.id, s.text, found.get(s.id, ())) for s in sources.every(connection)),
            sources.reference(connection),
            Alignment(alignment.points(connection), alignment.passages(connection, None)),
            corrections.read(connection),
        )
    if not _is_whole(lineup):
        raise damaged(connection.path)
    return lineup


def _is_whole(lineup: Lineup) -> bool:
    """Whether the reference is there, and all that lies in a text lies within it."""
    lengths = {source.id: len(source.text) for source in lineup.sources}
    if lineup.reference and lineup.reference not in lengths:
        return False
    segments = (
        (source.id, segment.start, segment.end) for source in lineup.sources for segment in source.segments
    )
    passages = ((passage.source, passage.start, passage.end) for passage in lineup.alignment.passages)
    return all(
        0 <= start <= end <= lengths.get(source, 0) for source, start, end in chain(segments, passages)
    )


def change(connection: Connection, journal: Journal, before: Lineup, after: Lineup) -> None:
    """Make what the file holds, which is `before`, into `after`; both have the same sources.

    A `Problem` if the file does not hold `before` where the two differ, or other decisions of the analyst.
    """
    names = [source.id for source in after.sources]
    assert [source.id for source in before.sources] == names, "sources come and go by other ways"
    with journal.edit("Correct"):
        if [name for (name,) in connection.rows("SELECT id FROM sources ORDER BY position")] != names:
            raise _changed(connection)
        for table, rows in corrections.rows(before.corrections).items():
            if {*connection.rows(table.select())} != {*rows}:
                raise _changed(connection)
        for table, old, new in _changes(before, after):
            _require(connection, table, old, new)
            journal.replace(table, old, new)
        if after.reference != sources.reference(connection):
            sources.set_reference(connection, journal, after.reference)


def _changes(before: Lineup, after: Lineup) -> Iterator[Change]:
    for old, new in zip(before.sources, after.sources, strict=True):
        if old.segments is not new.segments:
            was, becomes = _only(old.segments, new.segments)
            yield (
                SEGMENTS,
                [sources.segment_row(old.id, s) for s in was],
                [sources.segment_row(new.id, s) for s in becomes],
            )
    one, other = before.alignment, after.alignment
    if one.points != other.points:
        yield POINTS, alignment.point_rows(one.points), alignment.point_rows(other.points)
    gone, come = _only(one.passages, other.passages)
    yield PASSAGES, alignment.passage_rows(gone), alignment.passage_rows(come)
    if before.corrections != after.corrections:
        decided = corrections.rows(after.corrections)
        for table, rows in corrections.rows(before.corrections).items():
            yield table, rows, decided[table]


def _only(before: tuple[T, ...], after: tuple[T, ...]) -> tuple[list[T], list[T]]:
    """What is in one of the two and not in the other.

    Both are walked through together, from one difference to the next. If there are many, the rest is sorted out
    at once.
    """
    gone: list[T] = []
    come: list[T] = []
    i = j = 0
    for _ in range(_MANY):
        alike = _alike(before, after, i, j)
        i, j = i + alike, j + alike
        old, new = before[i : i + _AHEAD], after[j : j + _AHEAD]
        if not old or not new:
            break
        if new[0] in old:
            left, right = old.index(new[0]), 0
        elif old[0] in new:
            left, right = 0, new.index(old[0])
        else:
            left, right = 1, 1
        gone += old[:left]
        come += new[:right]
        i, j = i + left, j + right
    gone += before[i:]
    come += after[j:]
    was, becomes = set(gone), set(come)
    return [item for item in gone if item not in becomes], [item for item in come if item not in was]


def _alike(before: tuple[T, ...], after: tuple[T, ...], i: int, j: int) -> int:
    """How many are the same one after the other, from `i` and `j` on. Where they are the same objects, Python
    compares a whole stretch without asking them.
    """
    count, step = 0, _STRETCH
    while step:
        stretch = before[i + count : i + count + step]
        if stretch and stretch == after[j + count : j + count + step]:
            count += len(stretch)
        else:
            step //= 2
    return count


def _require(connection: Connection, table: Table, before: Sequence[Row], after: Sequence[Row]) -> None:
    """Raise a `Problem` unless the file has the rows `before` and none in the way of `after`."""
    known = {table.key_of(row): row for row in before}
    becomes = {table.key_of(row): row for row in after}
    for key in known.keys() | becomes.keys():
        row = known.get(key)
        if row != becomes.get(key) and connection.row(table.select_one(), key) != row:
            raise _changed(connection)


def _changed(connection: Connection) -> Problem:
    return Problem(
        told(
            "{path} was changed by another program meanwhile: look at it as it is now, then try again.",
            path=connection.path,
        )
    )
