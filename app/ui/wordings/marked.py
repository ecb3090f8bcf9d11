"""Everything there is to paint on one wording, by place; and on one line, measured."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.text.model import Span
from app.ui.wordings.marks import Mark, NoteMark
from app.ui.wordings.page import Paragraph
from app.ui.wordings.text_lines import Extent, Line


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its span in UTF-16 units."""

    span: Span
    mark: Mark


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A noted stretch with its span in UTF-16 units."""

    span: Span
    mark: NoteMark


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line with what is on it and how far that reaches there, in pixels of the page.

    `paragraph` is set on the line with which a passage begins; `flagged`: ids of the notes that begin here.
    """

    line: Line
    marks: tuple[tuple[Mark, list[Extent]], ...]
    notes: tuple[tuple[NoteMark, list[Extent]], ...]
    unseen: tuple[tuple[float, str], ...]
    paragraph: Paragraph | None
    mention: bool
    flagged: frozenset[str]


class Marked:
    """The marks of one wording, in UTF-16 units, each kind in reading order."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph] = (),
        marks: Sequence[Placed] = (),
        unseen: Sequence[tuple[int, str]] = (),
    ) -> None:
        self.notes: Sequence[PlacedNote] = ()
        self._paragraphs, self._marks, self._unseen = paragraphs, marks, unseen
        self._begins = [paragraph.at for paragraph in paragraphs]
        self._starts = [placed.span.start for placed in marks]

    def marks_in(self, span: Span) -> Iterator[Placed]:
        """The marks that touch `span`; marks of one side never overlap each other."""
        at = bisect_left(self._starts, span.start)
        at -= at > 0 and self._marks[at - 1].span.end > span.start
        while at < len(self._marks) and self._starts[at] <= span.end:
            yield self._marks[at]
            at += 1

    def see(self, line: Line) -> SeenLine:
        """What is on a line."""
        span = line.span
        begun = bisect_left(self._begins, span.start + 1) - 1
        paragraph = self._paragraphs[begun] if begun >= 0 else None
        unseen = self._unseen[
            bisect_left(self._unseen, (span.start, "")) : bisect_left(self._unseen, (span.end, ""))
        ]
        return SeenLine(
            line=line,
            marks=tuple((at.mark, _reach(line, at)) for at in self.marks_in(span)),
            notes=tuple((at.mark, line.extents(at.span)) for at in self.notes if at.span.meets(span)),
            unseen=tuple(sorted((line.x(unit), label) for unit, label in unseen)),
            paragraph=paragraph if paragraph is not None and paragraph.at == span.start else None,
            mention=paragraph is not None and paragraph.mention,
            flagged=frozenset(at.mark.note for at in self.notes if span.start <= at.span.start < span.end),
        )


def _reach(line: Line, at: Placed) -> list[Extent]:
    """How far a mark reaches on a line; one without characters there is a place, or nothing if it is
    elsewhere."""
    if at.mark.kind in ("absent", "break"):
        x = line.x(at.span.start) if line.holds(at.span.start) else None
        return [] if x is None else [(x, x)]
    return line.extents(at.span)
