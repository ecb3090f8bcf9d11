"""What of a source may speak of points: its prose without titles, by-lines and headings, which only name them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from app.text.model import Segment
from app.text.segmentation.lines import ends_open

_MOST_TITLES = 8
_MOST_HEADINGS = 3
"""More short lines in a row before the first sentence, or before anything else, are no titles: they say something."""
_LARGEST = 3
"""They do, too, where the lines before the first sentence are more than one part in so many of all the text."""


def prose(text: str, segments: Sequence[Segment]) -> Iterator[Segment]:
    """The segments that are read as prose, in reading order. What the analyst made a mention always is."""
    heads = frozenset(_titles(text, segments)) | frozenset(_headings(segments))
    for number, segment in enumerate(segments):
        if segment.role == "mention" or (segment.role == "intro" and number not in heads):
            yield segment


def _titles(text: str, segments: Sequence[Segment]) -> range:
    """The numbers of the segments at the beginning that end no sentence, if the first of them is a title."""
    if not segments or not _is_heading(segments[0]):
        return range(0)
    end = next((n for n, segment in enumerate(segments) if not _names(text, segment)), len(segments))
    if end > _MOST_TITLES or _LARGEST * _length(segments[:end]) > _length(segments):
        return range(0)
    return range(end)


def _headings(segments: Sequence[Segment]) -> Iterator[int]:
    """The numbers of the headings that stand before something else, a few at most."""
    ends = [n for n, (a, b) in enumerate(pairwise(segments), 1) if _is_heading(a) != _is_heading(b)]
    for first, end in pairwise([0, *ends, len(segments)]):
        if end < len(segments) and end - first <= _MOST_HEADINGS and _is_heading(segments[first]):
            yield from range(first, end)


def _names(text: str, segment: Segment) -> bool:
    """Whether a segment may be one of the lines of a title: no point, and no sentence."""
    if segment.role == "boilerplate":
        return True
    return segment.role == "intro" and ends_open(text, segment.start, segment.end)


def _length(segments: Iterable[Segment]) -> int:
    return sum(segment.end - segment.start for segment in segments)


def _is_heading(segment: Segment) -> bool:
    return segment.role == "intro" and segment.rule == "heading"
