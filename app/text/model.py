"""The values that travel between the rooms.

All are frozen. Offsets are code points into `Source.text`, the end exclusive, unless a docstring says otherwise.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

Role = Literal["point", "subpoint", "mention", "intro", "boilerplate"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __reduce__(self) -> tuple[type["Span"], tuple[int, int]]:
        """For other processes, which send very many: by its two ends alone."""
        return Span, (self.start, self.end)

    def of(self, text: str) -> str:
        """The characters of the span in `text`."""
        return text[self.start : self.end]

    def meets(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Document:
    """One file as a reader understood it, before it belongs to a project.

    `name` is the file's stem, `data` its exact bytes, `text` what the reader made of them (line ends as `\\n`).
    The metadata is what the file itself tells, empty where it is silent; `date` is ISO 8601, `language` BCP 47.
    """

    name: str
    text: str
    data: bytes
    media_type: str
    encoding: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    url: str = ""

    @property
    def sha256(self) -> str:
        """SHA-256 of the original bytes, in hexadecimal."""
        return sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Source:
    """A document that belongs to a project. The original bytes stay in the store."""

    id: str
    name: str
    text: str
    media_type: str
    encoding: str
    sha256: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a source, as segmentation found it. Segments of one source never overlap.

    `path` holds the labels from the point down, `("10", "a")`: the number or letter that is printed or, where
    none is, that its place gives it; empty for `intro`, `boilerplate` and `mention`. The span leaves out the
    marker and outer white space and keeps closing punctuation. `rule` names the rule that made the segment.
    """

    start: int
    end: int
    role: Role
    path: tuple[str, ...] = ()
    marker: str | None = None
    rule: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class SegmentedSource:
    """What alignment needs of a source."""

    id: str
    text: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One row of the canonical list. Its id is its path: `10`, or `10.a` for a sub-point."""

    id: str
    title: str

    @property
    def parent(self) -> str | None:
        """The id of the point it is part of, None for a top-level point."""
        return self.id.rpartition(".")[0] or None

    @property
    def depth(self) -> int:
        """0 for a top-level point."""
        return self.id.count(".")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one source that words one point (or, as a `mention`, states or paraphrases it).

    `confidence` is the aligner's, from 0 to 1; 1 for the reference's own.
    """

    point: str
    source: str
    start: int
    end: int
    role: Role
    confidence: float = 1.0

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The canonical points, in reading order, and every passage of every source that words one of them."""

    points: tuple[Point, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a note hangs: a span of a source, and the words it was made on with some context.

    `exact` is the quotation, `prefix` and `suffix` up to 32 code points around it (W3C TextQuoteSelector). An
    anchor whose words a newer version of the source has lost `is_lost`. Where that version has some of them, and
    others between them, it `is_approximate`, and `made_on` are the words that the note was made on.
    """

    source: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    made_on: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def is_lost(self) -> bool:
        """Whether its words are in the source no more. It stands at 0 to 0 then, its quotation kept."""
        return self.end == 0 and self.exact != ""

    @property
    def is_approximate(self) -> bool:
        """Whether the words are not all those that the note was made on."""
        return self.made_on != "" and not self.is_lost


NOTE_STATUSES = ("open", "in discussion", "resolved", "dismissed")
NOTE_SEVERITIES = ("high", "medium", "low")
FINDING_KINDS = (
    "number",
    "date",
    "entity",
    "modality",
    "negation",
    "scope-omission",
    "scope-addition",
    "party",
    "condition",
    "terminology",
    "ordering",
)


@dataclass(frozen=True, slots=True)
class Note:
    """What the analyst wrote, anchored to spans of one or more sources.

    `point` is the id of the point it belongs to, empty for a note on the project. `category` is one of
    `FINDING_KINDS` or empty, `severity` one of `NOTE_SEVERITIES` or empty. Times are ISO 8601 in UTC.
    """

    id: str
    point: str
    body: str
    anchors: tuple[Anchor, ...] = ()
    category: str = ""
    severity: str = ""
    status: str = "open"
    tags: tuple[str, ...] = ()
    author: str = ""
    created: str = ""
    modified: str = ""
