"""A wording cut into sections that are short enough to be laid out one at a time, within a frame.

Most wordings are one section. A longer one is cut where a paragraph ends, if that is possible.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.text.model import Span
from app.text.wording import Piece, Wording
from app.ui.wordings.marks import Mark

LONGEST = 3_000
"""Code points of a section, at most."""
_LEAST = 0.4
"""A section is cut at a paragraph's end or, failing that, a sentence's, that lies beyond this share of it."""
_ENDS = "\n", ". ", " "


def sections(text: str, longest: int = LONGEST) -> tuple[Span, ...]:
    """Where the sections of a wording's text are, in code points: at least one, in reading order. What lies
    between two is a line break."""
    found, start = [], 0
    while len(text) - start > longest:
        end = _end(text, start, longest)
        found.append(Span(start, end))
        start = end + (text[end] == "\n")
    return (*found, Span(start, len(text)))


def cut(wording: Wording, span: Span) -> Wording:
    """The part of a wording that shows `span` of its text, as a wording of its own."""
    if span == Span(0, len(wording.text)):
        return wording
    pieces = []
    for piece in wording.pieces:
        start, end = max(piece.span.start, span.start), min(piece.span.end, span.end)
        if start < end or (start == end and not piece.span):
            first = piece.passage.start + start - piece.offset
            passage = replace(piece.passage, start=first, end=first + end - start)
            pieces.append(Piece(start - span.start, passage))
    return Wording(wording.source, wording.point, span.of(wording.text), tuple(pieces))


@dataclass(frozen=True)
class SectionMarks:
    """The marks of a wording, to be had section by section."""

    marks: Sequence[Mark]
    sections: Sequence[Span]

    def of(self, number: int) -> Iterator[Mark]:
        """The marks of a section, in code points from its start. A place without characters between two sections
        belongs to the first."""
        span = self.sections[number]
        for mark in self.marks[self._first(span.start) :]:
            if mark.span.start > span.end:
                return
            start, end = max(mark.span.start, span.start), min(mark.span.end, span.end)
            if start < end or self.place(mark.span.start) == number:
                end = max(start, end)
                yield replace(mark, span=Span(start - span.start, end - span.start))

    def place(self, at: int) -> int:
        """The number of the section in which the place `at` of the wording shows."""
        number = max(bisect_right(self.sections, at, key=lambda span: span.start) - 1, 0)
        before = self.sections[number - 1] if number else None
        return number - 1 if before is not None and at <= before.end else number

    def _first(self, start: int) -> int:
        """The first mark that may reach to `start`: marks of one side share no character."""
        return max(bisect_left(self.marks, start, key=lambda mark: mark.span.start) - 1, 0)


def _end(text: str, start: int, longest: int) -> int:
    """Where the section ends that begins at `start`."""
    low, high = start + round(longest * _LEAST), start + longest
    for end in _ENDS:
        found = text.rfind(end, low, high)
        if found >= 0:
            return found if end == "\n" else found + len(end)
    return high
