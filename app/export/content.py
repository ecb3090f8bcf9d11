"""The plain values of a report: everything an exporter may print, the same for every format."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from app.text.differences import Tally, differences, tally
from app.text.model import Anchor, Note, Point
from app.text.options import CompareOptions
from app.text.overview import CellState
from app.text.script import EditScript
from app.text.verdicts import Finding
from app.text.wording import Wording

AnchorState = Literal["exact", "changed", "source gone"]


@dataclass(frozen=True, slots=True)
class ReportSource:
    """A source as a report names it. `siglum` is the short sign it goes by in this report (A, B, ... Z, AA);
    `length` is in code points, `sha256` that of the original file."""

    siglum: str
    id: str
    name: str
    title: str
    outlet: str
    author: str
    date: str
    language: str
    url: str
    media_type: str
    encoding: str
    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ReportWording:
    """What one source says for a point, and how near that is to the reference's wording.

    `similarity` is from 0 to 1; None where there is nothing to measure: the reference itself, a lacuna, a
    mere mention, or a point that the reference does not list.
    """

    wording: Wording
    similarity: float | None = None

    @property
    def source(self) -> str:
        return self.wording.source

    @property
    def text(self) -> str:
        return self.wording.text

    @property
    def state(self) -> CellState:
        if self.wording.is_lacuna:
            return "lacuna"
        return "mention" if self.wording.is_mention else "listed"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two sources' wordings of one point.

    `script` is None unless both list the point: prose that only mentions a point is quoted, not compared.
    """

    left: ReportWording
    right: ReportWording
    script: EditScript | None

    @property
    def tally(self) -> Tally:
        """How many differences count, how many of them moved, and how many the options leave out of account."""
        found = differences(self.script, self.left.text, self.right.text) if self.script else ()
        return tally(found)


@dataclass(frozen=True, slots=True)
class ReportAnchor:
    """Where a note hangs. `state` tells whether its quotation still stands at its place in the source."""

    anchor: Anchor
    state: AnchorState


@dataclass(frozen=True, slots=True)
class ReportNote:
    """A note under the number by which this report refers to it, from 1."""

    number: int
    note: Note
    anchors: tuple[ReportAnchor, ...]


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One line of the overview: a point or sub-point, and its wordings in the sources' order."""

    point: Point
    wordings: tuple[ReportWording, ...]


@dataclass(frozen=True, slots=True)
class ReportPoint:
    """One point, its sub-points included: the wordings in the sources' order, the comparisons, the notes, and the
    findings, the most material first and what was dismissed last.
    """

    point: Point
    wordings: tuple[ReportWording, ...]
    comparisons: tuple[Comparison, ...]
    notes: tuple[ReportNote, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `base` is the id of the source that the overview measures against, "" without sources;
    `notes` are those that belong to no point of the report."""

    title: str
    created: datetime
    version: str
    sources: tuple[ReportSource, ...]
    base: str
    options: CompareOptions
    rows: tuple[ReportRow, ...]
    points: tuple[ReportPoint, ...]
    notes: tuple[ReportNote, ...]

    @property
    def all_notes(self) -> tuple[ReportNote, ...]:
        """Every note, in the order of their numbers."""
        return (*(note for point in self.points for note in point.notes), *self.notes)
