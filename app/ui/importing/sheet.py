"""A text and its segments, made ready to be shown: all that needs the whole text is worked out here, once and off
the window's thread, so that any length of text opens at once.

Offsets are code points into the text.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.text.cancel import Stop, watched
from app.text.model import Segment, Span

LONGEST = 2_000
"""Paragraphs longer than this are shown in pieces, so that laying one out takes no time."""
MEASURE = 70
"""About so many characters stand on a line."""
UNIT = 20
"""The height of a line in the units of `Sheet.tops`."""
_SAMPLE = 20_000
_EVERY = 1_000
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """What the page shows.

    `paragraphs` are the lines of the text without their ends; `tops` where each begins, estimated and in units
    that depend on nothing but the text, with the height of the whole at its end. `segments` are in reading order,
    and `leads` says where the marker of each stands (its start, if it has none). `outline` are the places in
    `segments` at which a point or sub-point begins. `rtl`: most of the text runs from right to left.
    """

    text: str
    segments: tuple[Segment, ...]
    paragraphs: tuple[Span, ...]
    tops: tuple[int, ...]
    leads: tuple[int, ...]
    outline: tuple[int, ...]
    points: int
    subpoints: int
    rtl: bool

    @staticmethod
    def of(text: str, segments: Sequence[Segment], should_cancel: Stop = None) -> "Sheet":
        """Make ready to show a text with its segments."""
        ordered = tuple(sorted(segments, key=lambda segment: segment.start))
        paragraphs = tuple(watched(_paragraphs(text), should_cancel, _EVERY))
        outline = _outline(ordered)
        listed = [ordered[n].path for n in outline]
        return Sheet(
            text,
            ordered,
            paragraphs,
            _tops(paragraphs),
            tuple(_leads(text, ordered)),
            tuple(outline),
            sum(len(path) == 1 for path in listed),
            sum(len(path) > 1 for path in listed),
            _runs_right_to_left(text),
        )

    @property
    def height(self) -> int:
        """The estimated height of the whole, in units."""
        return self.tops[-1]

    def reach(self, segment: int) -> Span:
        """From the marker of a segment to its end."""
        return Span(self.leads[segment], self.segments[segment].end)

    def meeting(self, span: Span) -> range:
        """The places in `segments` of those that, with their markers, share a character with `span`."""
        first = max(bisect_right(self.leads, span.start) - 1, 0)
        while first < len(self.segments) and self.segments[first].end <= span.start:
            first += 1
        last = first
        while last < len(self.segments) and self.leads[last] < span.end:
            last += 1
        return range(first, last)

    def owner(self, at: int) -> int:
        """The place in `segments` of the one that holds the character, its marker included; -1 if none does."""
        found = self.meeting(Span(at, at + 1))
        return found[0] if found else -1

    def paragraph_at(self, at: int) -> int:
        """The number of the paragraph on which the character stands."""
        return max(bisect_right(self.paragraphs, at, key=lambda span: span.start) - 1, 0)


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    while True:
        end = text.find("\n", start)
        yield from _pieces(text, start, len(text) if end < 0 else end)
        if end < 0:
            return
        start = end + 1


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A paragraph in pieces that are short enough, cut at white space where there is any."""
    while end - start > LONGEST:
        cut = max(text.rfind(" ", start + LONGEST // 2, start + LONGEST) + 1, start + LONGEST // 2)
        if not _SPACE.match(text, cut - 1):
            cut = start + LONGEST
        yield Span(start, cut)
        start = cut
    yield Span(start, end)


def _tops(paragraphs: Sequence[Span]) -> tuple[int, ...]:
    tops = [0]
    for span in paragraphs:
        tops.append(tops[-1] + UNIT * max(-(-len(span) // MEASURE), 1))
    return tuple(tops)


def _leads(text: str, segments: Sequence[Segment]) -> Iterator[int]:
    """Where the marker of each segment stands; it is between the segment before and its own start."""
    before = 0
    for segment in segments:
        found = text.rfind(segment.marker, before, segment.start) if segment.marker else -1
        yield found if found >= 0 else segment.start
        before = segment.end


def _outline(segments: Sequence[Segment]) -> list[int]:
    """The first segment of every stretch of one path; more of the same after an interruption does not count."""
    found: list[int] = []
    for number, segment in enumerate(segments):
        new = not found or segments[found[-1]].path != segment.path
        if segment.path and new and (segment.rule != "continuation" or _is_first(segments, found, segment)):
            found.append(number)
    return found


def _is_first(segments: Sequence[Segment], found: Sequence[int], segment: Segment) -> bool:
    """Whether a continuation is no part of what was listed before: its path is not above the last one's."""
    path = segments[found[-1]].path if found else ()
    return path[: len(segment.path)] != segment.path


def _runs_right_to_left(text: str) -> bool:
    kinds = [unicodedata.bidirectional(character) for character in text[:_SAMPLE]]
    return sum(kind in ("R", "AL") for kind in kinds) > kinds.count("L")
