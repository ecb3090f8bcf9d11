"""Sources that number nothing, whose points are what stands under their headings.

Terms of service are written like that, and any article with headings. Where the reference numbers its points, such a
source is taken to list the same points only if its headings name them; else it is prose about them.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.text.alignment.words import keys
from app.text.model import Segment, SegmentedSource

_LISTED = ("point", "subpoint")
_BEGINNING = 12
"""So many words of a point of the reference may name it."""
_ALIKE = 0.5
_ENOUGH = 0.5
"""The share of a heading's words that a point's beginning has, and of the headings that name a point."""


def is_unmarked(segments: Sequence[Segment]) -> bool:
    """Whether a source prints no number, no letter and no bullet before any of its points."""
    return all(segment.marker is None for segment in segments if segment.role in _LISTED)


def as_the_reference(source: SegmentedSource, reference: SegmentedSource) -> SegmentedSource:
    """The source, its points as prose if they are only what stands under headings that name no point of the
    reference."""
    if not is_unmarked(source.segments) or is_unmarked(reference.segments):
        return source
    heads = [_heading(source, segment) for segment in source.segments if segment.rule == "list heading"]
    if not heads or _ENOUGH * len(heads) <= _named(heads, reference):
        return source
    segments = (
        replace(s, role="intro", path=(), rule="paragraph") if s.role in _LISTED and s.path else s
        for s in source.segments
    )
    return replace(source, segments=tuple(segments))


def _named(heads: Sequence[set[str]], reference: SegmentedSource) -> int:
    """How many of the headings name a point of the reference."""
    points = [
        set(keys(" ".join(segment.span.of(reference.text).split()[:_BEGINNING])))
        for segment in reference.segments
        if segment.role in _LISTED
    ]
    return sum(any(len(head & point) >= _ALIKE * len(head) for point in points) for head in heads)


def _heading(source: SegmentedSource, segment: Segment) -> set[str]:
    return set(keys(segment.span.of(source.text).partition("\n")[0]))
