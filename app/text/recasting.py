"""Lining up anew, with all that the analyst has decided carried over.

Every decision names stretches of text and points, and both may change: a newer version of a source has other words,
another reference other points. Stretches are followed word by word (`anchoring`), points by their stretches: an old
point goes on in those that word what it worded. A point that a decision names and that the reference lacks becomes
one of the analyst's own, so that no decision is ever moved to what it was not made on.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.text.align import align
from app.text.alignment.canon import own_items, row_spans
from app.text.alignment.pinned import resegmented
from app.text.anchoring import Carrier, carried
from app.text.cancel import Stop, check
from app.text.correcting_upkeep import normal, source_of
from app.text.lineup import Absence, Lineup, Pin, PointPin
from app.text.model import Alignment, Anchor, Passage, SegmentedSource, Span
from app.text.quoting import anchor_at
from app.text.recasting_decisions import Translation
from app.text.recasting_names import renamed_added
from app.text.recasting_points import Carry, Territory, above_parts, best, carried_by_point, successors


@dataclass(frozen=True, slots=True)
class Recast:
    """A lineup made anew.

    `points` tells for every old point's id its new one, None where it is gone; `lost` are the decisions, as they
    were, that could not be kept.
    """

    lineup: Lineup
    points: Mapping[str, str | None]
    lost: tuple[Pin | Absence | PointPin, ...] = ()


def realigned(lineup: Lineup, should_cancel: Stop = None) -> Lineup:
    """The same sources lined up anew around what the analyst has decided. Points that stay keep their ids."""
    if not lineup.sources:
        return lineup
    return _recast(lineup, lineup.sources, lineup.reference, {}, should_cancel).lineup


def with_reference(lineup: Lineup, source_id: str, should_cancel: Stop = None) -> Recast:
    """With the points of another source."""
    return _recast(lineup, lineup.sources, source_id, {}, should_cancel)


def with_sources(
    lineup: Lineup, fresh: Sequence[SegmentedSource], reference: str, should_cancel: Stop = None
) -> Recast:
    """With more sources, as segmentation found them; `reference` may be one of them."""
    everything = (*lineup.sources, *fresh)
    known = reference in {source.id for source in lineup.sources}
    if known or not lineup.sources:
        return _recast(lineup, everything, reference, {}, should_cancel)
    first = _recast(lineup, everything, lineup.reference, {}, should_cancel)
    second = with_reference(first.lineup, reference, should_cancel)
    points = {old: None if now is None else second.points[now] for old, now in first.points.items()}
    return Recast(second.lineup, points, (*first.lost, *second.lost))


def replaced(lineup: Lineup, fresh: SegmentedSource, should_cancel: Stop = None) -> Recast:
    """With a newer version of a source: the same id, a new text, segments as segmentation found them."""
    old = next(source for source in lineup.sources if source.id == fresh.id)
    carriers = {fresh.id: carried(old.text, fresh.text, should_cancel)}
    sources = tuple(fresh if source.id == fresh.id else source for source in lineup.sources)
    return _recast(lineup, sources, lineup.reference, carriers, should_cancel)


def _recast(
    lineup: Lineup,
    sources: Sequence[SegmentedSource],
    reference: str,
    carriers: Mapping[str, Carrier],
    should_cancel: Stop,
) -> Recast:
    check(should_cancel)

    def carry(source: str, span: Span) -> Span | None:
        return carriers[source].span(span) if source in carriers else span

    pins, lost = _carried_pins(lineup.corrections.pins, sources, carriers)
    there = {source.id for source in sources}
    lost += [absence for absence in lineup.corrections.absences if absence.source not in there]
    absences = tuple(absence for absence in lineup.corrections.absences if absence.source in there)
    corrections = replace(lineup.corrections, pins=pins, absences=absences)
    cut = tuple(_resegmented(source, pins) for source in sources)
    own = row_spans(next(source for source in cut if source.id == reference))
    made = [pin.id for pin in corrections.points if pin.made]
    followed: Mapping[str, tuple[str, ...]] = {point: (point,) for point in (*own, *made)}
    same_points = reference == lineup.reference and reference not in carriers
    if not same_points:
        spans = _followed(lineup, own, reference, carry)
        told = Translation(
            replace(lineup, sources=cut, corrections=corrections), reference, own, spans, carry
        )
        corrections, followed = told.corrections, told.points
        lost = [*lost, *told.lost]
    alignment = align(cut, reference, should_cancel, corrections)
    before = lineup.alignment.passages
    if same_points:
        alignment = renamed_added(before, alignment, followed, carry)
    cut = tuple(_resegmented(source, corrections.pins) for source in cut)
    recast = Lineup(cut, reference, alignment, corrections)
    recast = replace(recast, corrections=normal(recast))
    return Recast(recast, _points(lineup, alignment, followed, carry), tuple(lost))


def _carried_pins(
    pins: Iterable[Pin], sources: Sequence[SegmentedSource], carriers: Mapping[str, Carrier]
) -> tuple[tuple[Pin, ...], list[Pin | Absence | PointPin]]:
    """The pins where their words are now, and those whose words are gone."""
    kept: list[Pin] = []
    lost: list[Pin | Absence | PointPin] = []
    by_id = {source.id: source for source in sources}
    carried_over: defaultdict[str, list[Pin]] = defaultdict(list)
    for pin in pins:
        source = pin.anchor.source
        if source in by_id and source not in carriers:
            kept.append(pin)
            continue
        anchor = _carried_anchor(pin, by_id[source], carriers[source]) if source in by_id else None
        now = replace(pin, anchor=anchor) if anchor is not None else pin
        if anchor is None or any(other.anchor.span.meets(anchor.span) for other in carried_over[source]):
            lost.append(pin)
        else:
            carried_over[source].append(now)
    return (*kept, *(pin for mine in carried_over.values() for pin in mine)), lost


def _carried_anchor(pin: Pin, fresh: SegmentedSource, carrier: Carrier) -> Anchor | None:
    """Where a pinned stretch is in the newer version, with what has been added to its item."""
    found = carrier.anchor(pin.anchor)
    if found is None:
        return None
    start, end = found.start, found.end
    for segment in fresh.segments:
        if segment.start < start < segment.end and carrier.is_new(Span(segment.start, start)):
            start = segment.start
        if segment.start < end < segment.end and carrier.is_new(Span(end, segment.end)):
            end = segment.end
    return anchor_at(fresh.id, fresh.text, Span(start, end))


def _resegmented(source: SegmentedSource, pins: Iterable[Pin]) -> SegmentedSource:
    mine = [pin for pin in pins if pin.anchor.source == source.id]
    return replace(source, segments=resegmented(source.text, source.segments, mine))


def _followed(
    lineup: Lineup, own: Mapping[str, Sequence[Span]], reference: str, carry: Carry
) -> dict[str, tuple[str, ...]]:
    """Which points of the reference go on with each old point: those that have its words in that text."""
    rows = Territory((point, reference, span, 1) for point, spans in own.items() for span in spans)
    stretches = carried_by_point(_without_guests(lineup), carry, [reference])
    found = {point: successors(rows.shares(held)) for point, held in stretches.items()}
    found = {point: going_on for point, going_on in found.items() if going_on}
    main = {point: going_on[0] for point, going_on in found.items()}
    above = above_parts([point.id for point in lineup.alignment.points], main)
    return found | {point: (top,) for point, top in above.items() if top in own}


def _without_guests(lineup: Lineup) -> list[Passage]:
    """The passages, without what the reference has on points that it words by items of their own as well."""
    reference = source_of(lineup, lineup.reference)
    own = own_items(reference) if reference is not None else frozenset()
    guests: list[Passage] = []
    others: list[Passage] = []
    for passage in lineup.alignment.passages:
        is_guest = passage.source == lineup.reference and (passage.point, passage.span) not in own
        (guests if is_guest else others).append(passage)
    worded = {passage.point for passage in others if passage.source == lineup.reference}
    return [*others, *(guest for guest in guests if guest.point not in worded)]


def _points(
    lineup: Lineup, alignment: Alignment, followed: Mapping[str, Sequence[str]], carry: Carry
) -> dict[str, str | None]:
    """Every old point's new id: what it goes on as, else what its words are on now."""
    there = {point.id for point in alignment.points}
    old = [point.id for point in lineup.alignment.points]
    known = {point: followed[point][0] for point in old if followed.get(point)}
    known = {point: now for point, now in known.items() if now in there}
    territory = Territory.of(alignment.passages)
    for point, held in carried_by_point(lineup.alignment.passages, carry).items():
        now = best(territory.shares(held)) if point not in known else None
        if now is not None:
            known[point] = now
    known |= {point: top for point, top in above_parts(old, known).items() if top in there}
    return {point: known.get(point) for point in old}
