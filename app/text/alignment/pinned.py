"""What the analyst has pinned, put through: segments that are just what was pinned, passages just where.

Both segmentation's and the aligner's results go through here last, so that what a pin says holds whatever they
found.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.text.alignment.listing import LISTED
from app.text.lineup import Absence, Pin
from app.text.model import Passage, Segment, Span

RULE = "pinned"
RELEASED = "released"
"""The rule of a segment that was pinned once and is not any more."""

_BRACKETED = r"[(\[（](?:[^\W\d_]|\d{1,3}|[ivxlc]{1,5})[)\]）]"
_LABEL = rf"(?:{_BRACKETED}|\w{{1,4}}[.)\]:）]|[^\w\s]{{1,2}})"
_LABEL_BEFORE = re.compile(rf"\n[^\S\n]*{_LABEL}[^\S\n]*$|\s{_BRACKETED}\s*$")
_LABEL_BEHIND = re.compile(rf"^[^\S\n]*\n\s*{_LABEL}[^\S\n]+|^\s*[;,]?\s*{_BRACKETED}\s+")
"""A marker that is left over at an edge when the words next to it were taken out: on a line of its own, or in
brackets."""
_JOINING = " \t\n\r\f\v\u00a0\u2007\u202f\u3000,;:，；：、،؛·•*-–—"
_OPENING = " \t\n\r\f\v\u00a0\u2007\u202f\u3000-–—"


def rest(text: str, start: int, end: int, *, cut_before: bool, cut_behind: bool) -> Span | None:
    """What is worth keeping of a stretch of which something was taken away before or behind it.

    Without white space, and at the cut edges without joining signs and markers; None without letter and digit.
    """
    if cut_before and (marker := _LABEL_BEHIND.match(text[start : min(end, start + 40)])):
        start += marker.end()
    if cut_behind and (marker := _LABEL_BEFORE.search(text[max(start, end - 40) : end])):
        end -= marker.end() - marker.start()
    while start < end and (text[start].isspace() or (cut_before and text[start] in _JOINING + ".")):
        start += 1
    while start < end and (text[end - 1].isspace() or (cut_behind and text[end - 1] in _OPENING)):
        end -= 1
    return Span(start, end) if any(map(str.isalnum, text[start:end])) else None


def without(text: str, span: Span, holes: Iterable[Span]) -> list[Span]:
    """What is left of a stretch when the holes are taken out of it, in reading order; nothing is empty."""
    meeting = sorted(hole for hole in holes if hole.meets(span))
    if not meeting:
        return [span]
    left = []
    at = span.start
    for hole in meeting:
        if at < hole.start:
            left.append(rest(text, at, hole.start, cut_before=at > span.start, cut_behind=True))
        at = max(at, hole.end)
    if at < span.end:
        left.append(rest(text, at, span.end, cut_before=True, cut_behind=False))
    return [piece for piece in left if piece is not None]


def fitting(pins: Iterable[Pin], length: int) -> list[Pin]:
    """The pins of one source that have a place in a text of that many code points, in its order.

    Of those that overlap, the first stays.
    """
    found: list[Pin] = []
    for pin in sorted(pins, key=lambda pin: (pin.anchor.start, pin.anchor.end)):
        behind = found[-1].anchor.end if found else 0
        if behind <= pin.anchor.start < pin.anchor.end <= length:
            found.append(pin)
    return found


def resegmented(text: str, segments: Sequence[Segment], pins: Iterable[Pin]) -> tuple[Segment, ...]:
    """The segments of one source as its pins want them: every pinned stretch is one segment, rule `pinned`.

    The others lose what is pinned. A pinned item has the path of the item that it begins in, else of the first
    that it meets, and its marker if it begins with it. Doing it twice changes nothing.
    """
    chosen = fitting(pins, len(text))
    spans = [pin.anchor.span for pin in chosen]
    ordered = sorted(segments, key=lambda segment: (segment.start, segment.end))
    found = [_pinned(pin, ordered) for pin in chosen]
    for segment, met in zip(ordered, meetings([s.span for s in ordered], spans), strict=True):
        rule = RELEASED if segment.rule == RULE else segment.rule
        for piece in without(text, segment.span, met):
            marker = segment.marker if piece.start == segment.start else None
            found.append(replace(segment, start=piece.start, end=piece.end, marker=marker, rule=rule))
    return tuple(sorted(found, key=lambda segment: segment.start))


def _pinned(pin: Pin, segments: Sequence[Segment]) -> Segment:
    span = pin.anchor.span
    met = [segment for segment in segments if segment.span.meets(span)]
    model = next((s for s in met if s.role in LISTED and s.path), None)
    path = model.path if model is not None and pin.role in LISTED else ()
    marker = next((s.marker for s in met if s.start == span.start), None)
    return Segment(span.start, span.end, pin.role, path, marker if pin.role in LISTED else None, RULE)


def meetings(spans: Iterable[Span], holes: Sequence[Span]) -> list[list[Span]]:
    """For each of the spans the holes that meet it; both are in order, and no two holes overlap."""
    met: list[list[Span]] = []
    first = 0
    for span in spans:
        while first < len(holes) and holes[first].end <= span.start:
            first += 1
        last = first
        while last < len(holes) and holes[last].start < span.end:
            last += 1
        met.append(list(holes[first:last]))
    return met


def enforced(
    passages: Iterable[Passage],
    texts: Mapping[str, str],
    pins: Iterable[Pin],
    absences: Iterable[Absence] = (),
) -> list[Passage]:
    """The passages as pins and absences want them, in no particular order.

    A stretch pinned to points words these and no others, for sure; others lose what is pinned. A source has no
    passage on a point that it does not say.
    """
    placed = [pin for pin in pins if pin.points is not None and pin.anchor.source in texts]
    spans: defaultdict[str, list[Span]] = defaultdict(list)
    for pin in placed:
        spans[pin.anchor.source].append(pin.anchor.span)
    absent = {(absence.source, absence.point) for absence in absences}
    kept = [p for p in passages if (p.source, p.point) not in absent]
    found = [p for p in kept if p.source not in spans]
    for source, holes in spans.items():
        mine = sorted((p for p in kept if p.source == source), key=lambda p: p.span)
        for passage, met in zip(mine, meetings([p.span for p in mine], sorted(holes)), strict=True):
            if not met:
                found.append(passage)
                continue
            pieces = without(texts[source], passage.span, met)
            found.extend(replace(passage, start=piece.start, end=piece.end) for piece in pieces)
    for pin in placed:
        found.extend(_passages(pin))
    return list(dict.fromkeys(found))


def _passages(pin: Pin) -> list[Passage]:
    anchor = pin.anchor
    return [
        Passage(point, anchor.source, anchor.start, anchor.end, pin.role)
        for point in dict.fromkeys(pin.points or ())
    ]
