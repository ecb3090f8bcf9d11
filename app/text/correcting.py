"""Corrections by the analyst: each takes a lineup and gives the one that the decision makes of it, at once.

Nothing is aligned anew: a decision changes the passages that it is about and is kept with the lineup, and the next
alignment goes by it (`app.text.recasting`). All raise `Problem` for what makes no sense; spans and places are
code points into the source's text.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from app.errors import Problem
from app.text.alignment.listing import LISTED
from app.text.alignment.pinned import enforced, resegmented, rest
from app.text.comparison.tokens import clusters
from app.text.correcting_points import add_point, known, move_point, remove_point, rename
from app.text.correcting_upkeep import (
    UNSURE,
    lasting,
    pinned_down,
    source_of,
    tidied,
    with_passages,
    with_pins,
)
from app.text.lineup import Absence, Lineup, Pin
from app.text.model import Role, Segment, SegmentedSource, Span
from app.text.quoting import anchor_at
from app.told import told

__all__ = [
    "add_point",
    "merge",
    "move_point",
    "place",
    "release",
    "remove_point",
    "rename",
    "resegmented",
    "set_absent",
    "set_aside",
    "split",
]


def place(lineup: Lineup, source: str, span: Span, points: Sequence[str]) -> Lineup:
    """Let a stretch word exactly these points: it leaves all others, whoever else words them.

    A listed stretch stays listed, prose becomes a mention. Points that only the alignment of another source made
    are the analyst's from now on.
    """
    here, stretch = _stretch(lineup, source, span)
    if not points:
        raise Problem(told("Choose at least one point, or set the passage aside."))
    known(lineup, points)
    wanted = tuple(point.id for point in lineup.alignment.points if point.id in set(points))
    role = _listed_role(lineup, here, stretch) or "mention"
    absences = [a for a in lineup.corrections.absences if a.source != source or a.point not in wanted]
    draft = replace(lineup, corrections=replace(lineup.corrections, absences=tuple(absences)))
    pin = Pin(anchor_at(source, here.text, stretch), role, wanted)
    return tidied(lineup, pinned_down(draft, [pin]), [source])


def set_aside(
    lineup: Lineup, source: str, span: Span, role: Literal["intro", "boilerplate"] = "intro"
) -> Lineup:
    """Let a stretch word no point; as `boilerplate` it is not part of the document at all."""
    here, stretch = _stretch(lineup, source, span)
    pin = Pin(anchor_at(source, here.text, stretch), role, ())
    return tidied(lineup, pinned_down(lineup, [pin]), [source])


def split(lineup: Lineup, source: str, at: int) -> Lineup:
    """Cut the segment that holds the place `at` in two. Both halves stay on its points until they are placed.

    A place inside what a reader sees as one character is taken as the place before it.
    """
    here = _source(lineup, source)
    segment = next((s for s in here.segments if s.start < at < s.end), None)
    if segment is None:
        raise Problem(
            told("There is nothing to split here: put the cursor inside a passage, not at its end.")
        )
    at = _before_character(here.text, segment.span, at)
    left = rest(here.text, segment.start, at, cut_before=False, cut_behind=True)
    right = rest(here.text, at, segment.end, cut_before=True, cut_behind=False)
    if left is None or right is None:
        raise Problem(
            told("A passage can only be split between words: there are none on one side of the cursor.")
        )
    old = _pin_at(lineup, source, segment.span)
    pins = [
        Pin(anchor_at(source, here.text, half), segment.role, old.points if old is not None else None)
        for half in (left, right)
    ]
    draft = pinned_down(lineup, pins)
    passages = enforced(lineup.alignment.passages, {source: here.text}, [_cut(pin) for pin in pins])
    halves = [
        replace(passage, start=max(passage.start, half.start), end=min(passage.end, half.end))
        for half in (left, right)
        for passage in lineup.alignment.passages
        if passage.source == source and passage.span.meets(half)
    ]
    return tidied(lineup, with_passages(draft, [*passages, *halves]), [source])


def merge(lineup: Lineup, source: str, span: Span) -> Lineup:
    """Make one of all segments that meet a stretch. It words what any of them worded.

    Of a single segment that alignment has cut, the pieces that meet the stretch become one. It is listed as the
    first of them that is; prose becomes one mention where the stretch meets several, else it has the first one's
    role.
    """
    here = _source(lineup, source)
    met = [segment for segment in here.segments if segment.span.meets(span)]
    pieces = {p.span for p in lineup.alignment.passages if p.source == source and p.span.meets(span)}
    if len(met) < 2 and len(pieces) < 2:
        raise Problem(
            told("There is only one passage here: select the end of one and the beginning of the next.")
        )
    parts = [segment.span for segment in met] if len(met) > 1 else pieces
    whole = Span(min(part.start for part in parts), max(part.end for part in parts))
    role = _listed_role(lineup, here, whole) or ("mention" if len(pieces) > 1 else met[0].role)
    points = _worded(lineup, source, whole, role)
    pin = Pin(anchor_at(source, here.text, whole), role, points)
    return tidied(lineup, pinned_down(lineup, [pin]), [source])


def set_absent(lineup: Lineup, source: str, point: str, *, absent: bool) -> Lineup:
    """Say that a source does not word exactly this point, or take that back. Its parts are points of their own."""
    here = _source(lineup, source)
    known(lineup, [point])
    said = Absence(source, point)
    absences = [absence for absence in lineup.corrections.absences if absence != said]
    if not absent:
        draft = replace(lineup, corrections=replace(lineup.corrections, absences=tuple(absences)))
        return tidied(lineup, draft, ())
    others = {p.source for p in lineup.alignment.passages if p.point == point} - {source}
    if not others and point not in lasting(lineup):
        raise Problem(
            told(
                "Point {point} is there because only this source says it: move its text elsewhere instead.",
                point=point,
            )
        )
    pins = [_denied(pin, said) for pin in lineup.corrections.pins]
    corrections = replace(lineup.corrections, pins=tuple(pins), absences=(*absences, said))
    passages = [p for p in lineup.alignment.passages if (p.source, p.point) != (source, point)]
    return tidied(lineup, with_passages(replace(lineup, corrections=corrections), passages), [here.id])


def release(lineup: Lineup, source: str, span: Span, *, found: Sequence[Segment] = ()) -> Lineup:
    """Drop the pins that meet a stretch. What they placed stays where it is until the next alignment.

    `found` is what segmentation finds in the source: with it, the segments are those again that were there
    before; without, they keep the ends that the pins gave them.
    """
    here = _source(lineup, source)
    pins = lineup.corrections.pins
    dropped = [pin for pin in pins if pin.anchor.source == source and pin.anchor.span.meets(span)]
    if not dropped:
        return lineup
    kept = [pin for pin in pins if pin not in dropped]
    mine = [pin for pin in kept if pin.anchor.source == source]
    segments = resegmented(here.text, found or here.segments, mine)
    released = {pin.anchor.span for pin in dropped}
    passages = [
        replace(p, confidence=UNSURE) if p.source == source and p.span in released else p
        for p in lineup.alignment.passages
    ]
    sources = tuple(replace(one, segments=segments) if one.id == source else one for one in lineup.sources)
    draft = replace(with_pins(with_passages(lineup, passages), kept), sources=sources)
    return tidied(lineup, draft, [source])


def _source(lineup: Lineup, source: str) -> SegmentedSource:
    found = source_of(lineup, source)
    if found is None:
        raise Problem(told("This source is not in the project any more: choose another one."))
    return found


def _before_character(text: str, span: Span, at: int) -> int:
    """The place, or the one before the character (with its marks) of the span that the place is inside of."""
    start = span.start
    for cluster in clusters(span.of(text)):
        if start + len(cluster) > at:
            break
        start += len(cluster)
    return start


def _stretch(lineup: Lineup, source: str, span: Span) -> tuple[SegmentedSource, Span]:
    """The source, and the stretch without outer white space and markers."""
    here = _source(lineup, source)
    if not 0 <= span.start < span.end <= len(here.text):
        raise Problem(told("Select some text of the source first."))
    start, end = span.start, span.end
    met = [segment for segment in here.segments if segment.span.meets(span)]
    if met:  # what lies before the first and behind the last segment are markers and white space
        start, end = max(start, met[0].start), min(end, max(segment.end for segment in met))
    stretch = rest(here.text, start, end, cut_before=False, cut_behind=False)
    if stretch is None:
        raise Problem(told("There are no words in what is selected: select some text of the source."))
    return here, stretch


def _pin_at(lineup: Lineup, source: str, span: Span) -> Pin | None:
    pins = lineup.corrections.pins
    return next((pin for pin in pins if pin.anchor.source == source and pin.anchor.span == span), None)


def _cut(pin: Pin) -> Pin:
    return replace(pin, points=())


def _listed_role(lineup: Lineup, source: SegmentedSource, span: Span) -> Role | None:
    """The role of the first listed segment of a stretch; of prose that serves as a list, of its passage."""
    met = [segment.role for segment in source.segments if segment.span.meets(span)]
    met += [p.role for p in lineup.alignment.passages if p.source == source.id and p.span.meets(span)]
    return next((role for role in met if role in LISTED), None)


def _worded(lineup: Lineup, source: str, span: Span, role: Role) -> tuple[str, ...] | None:
    """The points that a merged stretch words; None leaves them to the aligner."""
    if role in ("intro", "boilerplate"):
        return () if role == "boilerplate" else None
    mine = [p for p in lineup.alignment.passages if p.source == source and p.span.meets(span)]
    wanted = {p.point for p in mine if p.role != "mention" or role == "mention"}
    order = [point.id for point in lineup.alignment.points if point.id in wanted]
    return tuple(order) or None


def _denied(pin: Pin, absence: Absence) -> Pin:
    """The pin without the point that its source does not say."""
    if pin.anchor.source != absence.source or not pin.points or absence.point not in pin.points:
        return pin
    return replace(pin, points=tuple(point for point in pin.points if point != absence.point) or None)
