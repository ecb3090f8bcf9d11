"""The points of a source that lists none: its paragraphs, and where it has headings, what stands under each of them.

Terms of service are written like that, and reports. A heading with one paragraph under it is a point; with several,
they are its parts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.text.model import Segment
from app.text.segmentation.numerals import place_letter

_LEAST = 3
"""So many headings with text under them give a source an order; fewer are a title, or chance."""
_MOST = 0.5
"""Of the paragraphs that can be headings; where more look like one, they are short lines."""


def as_points(segments: Sequence[Segment]) -> list[Segment]:
    """Prose, and what the analyst has placed, as points and parts of points; `segments` in reading order."""
    sections = list(_sections(segments)) if _has_order(segments) else [[segment] for segment in segments]
    return [point for number, section in enumerate(sections, 1) for point in _point(str(number), section)]


def _has_order(segments: Sequence[Segment]) -> bool:
    opened = sum(map(_opens, segments, segments[1:]))
    return opened >= _LEAST and opened <= _MOST * len(segments)


def _sections(segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """What stands together: a heading with the paragraphs up to the next one, and any other paragraph alone."""
    section: list[Segment] = []
    for segment in segments:
        if section and not (_is_heading(section[0]) and _is_prose(segment)):
            yield section
            section = []
        section.append(segment)
    if section:
        yield section


def _point(number: str, section: Sequence[Segment]) -> Iterator[Segment]:
    head, *parts = section
    end = parts[0].end if len(parts) == 1 else head.end
    yield replace(head, end=end, role="point", path=(number,), marker=None)
    for place, part in enumerate(parts if len(parts) > 1 else (), 1):
        yield replace(part, role="subpoint", path=(number, place_letter(place)), marker=None)


def _opens(segment: Segment, behind: Segment) -> bool:
    """Whether it is a heading of what stands behind it."""
    return _is_heading(segment) and _is_prose(behind)


def _is_heading(segment: Segment) -> bool:
    return segment.role == "intro" and segment.rule == "heading"


def _is_prose(segment: Segment) -> bool:
    return segment.role == "intro" and segment.rule != "heading"
