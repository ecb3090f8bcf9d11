"""All points x sources by how far apart they are, or all sources x sources on one point, with what was found there."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from app.text.cancel import Stop, check, watched
from app.text.judging.judgement import RANK
from app.text.model import Note, Point
from app.text.overview import Cell, overview
from app.text.variants import Severity
from app.text.verdicts import Finding
from app.text.wording import Wordings

Spot = tuple[str, str]
"""A point and a source on it, by id."""

Cross = tuple[str, str, str]
"""A point, the source that a row is against, and another source, by id."""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """What a row shows: how far each source is from `base` on `point`, in the order of the sources."""

    point: str
    base: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is in the cells besides: notes that quote the source there, and how many findings stand between it and the
    base, with the severity of the weightiest. What a point's parts have, it has too."""

    notes: Mapping[Spot, int] = field(default_factory=dict)
    findings: Mapping[Cross, int] = field(default_factory=dict)
    heaviest: Mapping[Cross, Severity] = field(default_factory=dict)


def points_by_sources(
    points: Sequence[Point], sources: Sequence[str], base: str, wordings: Wordings, should_cancel: Stop = None
) -> tuple[MatrixRow, ...]:
    """A row for every point, against the source `base`. Raises `Cancelled`."""
    rows = overview(points, sources, base, wordings, should_cancel)
    return tuple(MatrixRow(row.point.id, base, row.cells) for row in rows)


def sources_by_sources(
    point: Point, sources: Sequence[str], wordings: Wordings, should_cancel: Stop = None
) -> tuple[MatrixRow, ...]:
    """A row for every source on one point. Raises `Cancelled`."""
    rows = []
    for base in watched(sources, should_cancel):
        (row,) = overview([point], sources, base, wordings, should_cancel)
        rows.append(MatrixRow(point.id, base, row.cells))
    return tuple(rows)


def marks_of(
    notes: Iterable[Note], findings: Iterable[Finding], bases: Sequence[str], should_cancel: Stop = None
) -> Marks:
    """What notes and findings put into the cells of rows against these sources. Findings that were dismissed or are
    not material do not count. Raises `Cancelled`.
    """
    noted: Counter[Spot] = Counter()
    for note in watched(notes, should_cancel, every=256):
        for source in {anchor.source for anchor in note.anchors}:
            noted.update((point, source) for point in _lineage(note.point))
    check(should_cancel)
    found: Counter[Cross] = Counter()
    heaviest: dict[Cross, Severity] = {}
    for finding in watched(findings, should_cancel, every=256):
        severity = finding.severity
        if severity is None or finding.state == "dismissed":
            continue
        for point in _lineage(finding.variant.point):
            for base, source in _apart(finding, bases):
                cross = point, base, source
                found[cross] += 1
                heaviest[cross] = min(severity, heaviest.get(cross, severity), key=RANK.__getitem__)
    return Marks(noted, found, heaviest)


def _apart(finding: Finding, bases: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each of `bases` with every source that reads otherwise."""
    readings = finding.variant.readings
    reading_of = {source: number for number, reading in enumerate(readings) for source in reading.sources}
    for base in bases:
        if base in reading_of:
            own = reading_of[base]
            yield from ((base, source) for source, number in reading_of.items() if number != own)


def _lineage(point: str) -> list[str]:
    """The point and what it is a part of; none for what is on no point."""
    found = []
    while point:
        found.append(point)
        point = point.rpartition(".")[0]
    return found
