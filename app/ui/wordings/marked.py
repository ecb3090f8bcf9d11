"""Everything there is to paint on one wording, by place; and on one line, measured."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.text.model import Span
from app.ui.wordings.marks import Mark, NoteMark
from app.ui.wordings.page import Paragraph
from app.ui.wordings.text_lines import Extent, Line, merged


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

    `noted` is what any note is on, `note_ends` are the places where notes begin and end on it. `paragraph` is set on
    the line with which a passage begins; `flagged`: ids of the notes that begin here.
    """

    line: Line
    marks: tuple[tuple[Mark, list[Extent]], ...]
    notes: tuple[PlacedNote, ...]
    noted: tuple[Extent, ...]
    note_ends: tuple[float, ...]
    unseen: tuple[tuple[float, str], ...]
    paragraph: Paragraph | None
    mention: bool
    flagged: frozenset[str]

    def reach_of(self, note: str) -> list[Extent]:
        """How far one note, by id, reaches on the line."""
        return [extent for at in self.notes if at.mark.note == note for extent in self.line.extents(at.span)]


class Marked:
    """The marks of one wording, in UTF-16 units, each kind in reading order."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph] = (),
        marks: Sequence[Placed] = (),
        unseen: Sequence[tuple[int, str]] = (),
    ) -> None:
        self.notes = ()
        self._paragraphs, self._marks, self._unseen = paragraphs, marks, unseen
        self._begins = [paragraph.at for paragraph in paragraphs]
        self._starts = [placed.span.start for placed in marks]

    @property
    def notes(self) -> Sequence[PlacedNote]:
        """The noted stretches, in the order in which they begin; they may overlap."""
        return self._notes

    @notes.setter
    def notes(self, notes: Sequence[PlacedNote]) -> None:
        self._notes = notes
        self._note_starts = [at.span.start for at in notes]
        self._note_reach = [*accumulate((at.span.end for at in notes), max)]  # how far those up to here go

    def notes_in(self, span: Span) -> tuple[PlacedNote, ...]:
        """The noted stretches that share a character with `span`."""
        first, end = bisect_right(self._note_reach, span.start), bisect_left(self._note_starts, span.end)
        return tuple(at for at in self._notes[first:end] if at.span.meets(span))

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
        notes = self.notes_in(span)
        reach = line.reach(at.span for at in notes)
        return SeenLine(
            line=line,
            marks=tuple((at.mark, _reach(line, at)) for at in self.marks_in(span)),
            notes=notes,
            noted=tuple(merged(reach)),
            note_ends=tuple(sorted({x for extent in reach for x in extent})),
            unseen=tuple(sorted((line.x(unit), label) for unit, label in unseen)),
            paragraph=paragraph if paragraph is not None and paragraph.at == span.start else None,
            mention=paragraph is not None and paragraph.mention,
            flagged=frozenset(at.mark.note for at in notes if span.start <= at.span.start),
        )


def _reach(line: Line, at: Placed) -> list[Extent]:
    """How far a mark reaches on a line; one without characters there is a place, or nothing if it is
    elsewhere."""
    if at.mark.kind in ("absent", "break"):
        x = line.x(at.span.start) if line.holds(at.span.start) else None
        return [] if x is None else [(x, x)]
    return line.extents(at.span)
