"""Merging what is lined up: sources that only the other side has come in, with what it decided about the line-up."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import get_args

from app.store.workspace import Workspace
from app.tasks.examining import Found
from app.tasks.importing import prepare
from app.tasks.merging_sources import Matched
from app.text.cancel import Stop
from app.text.lineup import Absence, Corrections, Lineup, Pin, PointPin
from app.text.merging import Incoming
from app.text.merging_decisions import Decided, merged_corrections
from app.text.model import Anchor, Document, Role, Segment, Source
from app.text.recasting import Recast, realigned
from app.text.recasting_points import Territory, above_parts, best, carried_by_point
from app.text.segment import segment

_ROLES = frozenset(get_args(Role))

_ROUNDS = 4
"""So often at most is lined up anew: what comes in makes points, of which others can be told in turn."""


@dataclass(frozen=True, slots=True)
class Lined:
    """How everything is lined up after the merge. `incoming` is None if that does not change; `matched` knows the
    sources that come in, too. `points` gives the ids of theirs as they are called here, None for one that is not here;
    `moved` does so for the ids that points of here had before. `left_out` is what of their decisions contradicts.
    """

    incoming: Incoming | None
    matched: Matched
    points: Mapping[str, str | None]
    moved: Mapping[str, str | None]
    left_out: Decided


def lined(
    mine: Workspace,
    theirs: Workspace,
    matched: Matched,
    wanted: Collection[str],
    should_cancel: Stop,
    *,
    is_known: bool = False,
) -> Lined:
    """Line up what is here with those of their sources that are `wanted`, by the ids they have there, and with what
    they decided, unless all that `is_known`. Raises `Cancelled`.
    """
    before, other = mine.lineup(), theirs.lineup()
    fresh = [source for source in matched.missing if source.id in wanted]
    found = [found_in(theirs, source) for source in fresh]
    # Where nothing is lined up yet, what comes in is lined up as it is there.
    first = "" if before.sources else next((s.name for s in fresh if s.id == other.reference), "")
    known = [source.id for source in fresh]
    prepared = prepare(found, before, first, should_cancel=should_cancel, known_as=known)
    recast = prepared.recast
    names = {source.id: here for source, here in zip(fresh, prepared.ids, strict=True)}
    texts = {here: source.text for source, here in zip(fresh, prepared.ids, strict=True)}
    matched = matched.with_fresh(names, texts)
    points = _points(other, recast.lineup, matched)
    groundless: list[Pin | Absence | PointPin] = []
    decided = Decided(recast.lineup.corrections)
    for _ in range(0 if is_known else _ROUNDS):
        decided = _decided(mine, theirs, recast.lineup, other, matched, points)
        if decided.corrections == recast.lineup.corrections and not _groundless(recast.lineup):
            break
        recast, gone = _recast(recast, decided.corrections, should_cancel)
        groundless += [one for one in gone if one not in groundless]
        points = _points(other, recast.lineup, matched)
    came = {pin.anchor for pin in recast.lineup.corrections.pins if pin not in before.corrections.pins}
    left_out = (*decided.left_out, *groundless)
    decided = replace(decided, left_out=tuple(one for one in left_out if not _is_on(one, came)))
    changed = bool(found) or recast.lineup.corrections != before.corrections
    incoming = Incoming(prepared.documents, prepared.ids, before, recast) if changed else None
    return Lined(incoming, matched, points, recast.points if changed else {}, decided)


def found_in(theirs: Workspace, source: Source) -> Found:
    """A source of theirs as a file would be found, with the segments that it has there."""
    document = Document(
        source.name,
        source.text,
        theirs.original(source.id),
        source.media_type,
        source.encoding,
        source.title,
        source.outlet,
        source.author,
        source.date,
        source.language,
        source.url,
    )
    segments = theirs.segments(source.id)
    if not _is_sound(segments, len(source.text)):
        segments = segment(source.text, media_type=source.media_type)
    return Found(None, document, segments)


def _is_sound(segments: tuple[Segment, ...], length: int) -> bool:
    """Whether these can be segments of a text of that many code points."""
    ordered = sorted(segments, key=lambda segment: segment.start)
    inside = all(0 <= one.start < one.end <= length and one.role in _ROLES for one in ordered)
    return inside and all(one.end <= other.start for one, other in pairwise(ordered))


def _points(theirs: Lineup, here: Lineup, matched: Matched) -> dict[str, str | None]:
    """Their points as they are called here: the same where the same source numbers them, else by their words."""
    there = {point.id for point in here.alignment.points}
    reference = matched.ids.get(theirs.reference)
    is_same = reference == here.reference and reference not in matched.carriers
    known: dict[str, str] = {p.id: p.id for p in theirs.alignment.points if is_same and p.id in there}
    passages = [
        replace(passage, source=matched.ids[passage.source])
        for passage in theirs.alignment.passages
        if passage.source in matched.ids and passage.point not in known
    ]
    territory = Territory.of(here.alignment.passages)
    for point, held in carried_by_point(passages, matched.span).items():
        if (now := best(territory.shares(held))) is not None:
            known[point] = now
    old = [point.id for point in theirs.alignment.points]
    known |= {
        point: top for point, top in above_parts(old, known).items() if top in there and point not in known
    }
    return {point: known.get(point) for point in old}


def _decided(
    mine: Workspace,
    theirs: Workspace,
    here: Lineup,
    there: Lineup,
    matched: Matched,
    points: Mapping[str, str | None],
) -> Decided:
    """What both decided. Of theirs only what can be said here: of the same words, and of points that are here."""
    made = {point.id for point in there.corrections.points if point.made}
    names = {old: new or (old if old in made else None) for old, new in points.items()}
    told = _told(there.corrections, matched, names)
    own = _renamed(here.corrections, {now: then for then, now in matched.ids.items()})
    my_past, their_past = mine.joining.facing(theirs.joining), theirs.joining.facing(mine.joining)
    knew = their_past.knew_decisions(own)
    pins = zip(here.corrections.pins, own.pins, strict=True)
    absences = zip(here.corrections.absences, own.absences, strict=True)
    theirs_knew = Corrections(
        tuple(pin for pin, as_theirs in pins if as_theirs in knew.pins),
        tuple(absence for absence, as_theirs in absences if as_theirs in knew.absences),
        knew.points,
    )
    return merged_corrections(here.corrections, told, my_past.knew_decisions(told), theirs_knew)


def _renamed(corrections: Corrections, sources: Mapping[str, str]) -> Corrections:
    """The same of sources that are called otherwise."""
    return replace(
        corrections,
        pins=tuple(
            replace(pin, anchor=replace(pin.anchor, source=sources.get(pin.anchor.source, pin.anchor.source)))
            for pin in corrections.pins
        ),
        absences=tuple(replace(a, source=sources.get(a.source, a.source)) for a in corrections.absences),
    )


def _told(corrections: Corrections, matched: Matched, points: Mapping[str, str | None]) -> Corrections:
    """Their decisions as they would be said here, without those that cannot."""
    own = _renamed(corrections, matched.ids)
    pins = (_pin(pin, matched, points) for pin in own.pins if pin.anchor.source in matched.texts)
    absences = (
        Absence(absence.source, now)
        for absence in own.absences
        if absence.source in matched.texts and (now := points.get(absence.point))
    )
    pinned = tuple(point for point in own.points if points.get(point.id) == point.id)
    return Corrections(tuple(filter(None, pins)), tuple(absences), pinned)


def _pin(pin: Pin, matched: Matched, points: Mapping[str, str | None]) -> Pin | None:
    anchor = matched.anchor(pin.anchor)
    named = None if pin.points is None else tuple(points.get(point) for point in pin.points)
    if anchor.is_lost or not anchor.exact or (named and None in named):
        return None
    return replace(pin, anchor=anchor, points=None if named is None else tuple(filter(None, named)))


def _recast(
    recast: Recast, corrections: Corrections, should_cancel: Stop
) -> tuple[Recast, tuple[Pin | Absence | PointPin, ...]]:
    """Lined up anew around these decisions, and those of them that were left out, as their points are no more."""
    lineup = realigned(replace(recast.lineup, corrections=corrections), should_cancel)
    left_out: list[Pin | Absence | PointPin] = []
    while gone := _groundless(lineup):
        left_out += gone
        lineup = realigned(replace(lineup, corrections=_without(lineup.corrections, gone)), should_cancel)
    there = {point.id for point in lineup.alignment.points}
    points = {old: now if now in there else None for old, now in recast.points.items()}
    if not points:
        points = {p.id: p.id if p.id in there else None for p in recast.lineup.alignment.points}
    return Recast(lineup, points, recast.lost), tuple(left_out)


def _groundless(lineup: Lineup) -> list[Pin | Absence | PointPin]:
    """The decisions on points that there are not."""
    there = {point.id for point in lineup.alignment.points}
    decided = lineup.corrections
    return [
        *(pin for pin in decided.pins if not {*(pin.points or ())} <= there),
        *(absence for absence in decided.absences if absence.point not in there),
        *(point for point in decided.points if point.id not in there),
    ]


def _is_on(decision: Pin | Absence | PointPin, anchors: Collection[Anchor]) -> bool:
    """Whether it is a pin that came in on these words, though it is told otherwise by now."""
    return isinstance(decision, Pin) and decision.anchor in anchors


def _without(decided: Corrections, gone: Collection[Pin | Absence | PointPin]) -> Corrections:
    return Corrections(
        tuple(pin for pin in decided.pins if pin not in gone),
        tuple(absence for absence in decided.absences if absence not in gone),
        tuple(point for point in decided.points if point not in gone),
    )
