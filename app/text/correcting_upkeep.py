"""What every correction ends with: no text without a row, no row without a reason, titles and order that fit."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from app.text.alignment.canon import own_items, row_spans
from app.text.alignment.heading import heading, headings
from app.text.alignment.listing import LISTED, has_list, listed
from app.text.alignment.ordering import ancestors, base, in_order, ordered, parent, siblings, top_of
from app.text.alignment.pinned import enforced, meetings, resegmented, without
from app.text.lineup import Corrections, Lineup, Pin, PointPin
from app.text.model import Alignment, Passage, Point, SegmentedSource, Span
from app.text.quoting import anchor_at
from app.text.titles import title

UNSURE = 0.5
"""The confidence of a place that nobody has judged: a coin's toss."""


def tidied(before: Lineup, draft: Lineup, touched: Collection[str]) -> Lineup:
    """A lineup to which a decision has just been applied, made whole again.

    `before` is what it was. In the draft, segments, corrections and the passages that the decision is about are
    as they shall be, and the points stand in the order wanted. `touched` are the ids of the sources whose
    segments or passages have changed.
    """
    own = _own_points(draft)
    draft = replace(draft, corrections=normal(draft))
    draft = _with_named_points_made(draft, own)
    draft = _housed(draft, touched)
    made = [pin.id for pin in draft.corrections.points if pin.made]
    passages = draft.alignment.passages
    wanted = _with_ancestors([*own, *made, *(passage.point for passage in passages)])
    kept = [point.id for point in draft.alignment.points if point.id in wanted]
    ids = ordered([*kept, *made], draft.corrections.points)
    in_place = in_order(passages, ids, [source.id for source in draft.sources])
    draft = replace(draft, alignment=Alignment(_titled(before, draft, ids), in_place))
    return replace(draft, corrections=normal(draft))


def source_of(lineup: Lineup, source: str) -> SegmentedSource | None:
    """The source of that id, if there is one."""
    return next((one for one in lineup.sources if one.id == source), None)


def lasting(lineup: Lineup) -> set[str]:
    """The points that are there whether anybody words them or not: the reference's and the analyst's own."""
    made = (pin.id for pin in lineup.corrections.points if pin.made)
    return {*_own_points(lineup), *made}


def with_pins(lineup: Lineup, pins: Iterable[Pin]) -> Lineup:
    """With these pins, no others."""
    return replace(lineup, corrections=replace(lineup.corrections, pins=tuple(pins)))


def with_passages(lineup: Lineup, passages: Iterable[Passage]) -> Lineup:
    """With these passages, in whatever order."""
    return replace(lineup, alignment=replace(lineup.alignment, passages=tuple(passages)))


def with_resegmented(lineup: Lineup, sources: Collection[str]) -> Lineup:
    """The segments of these sources as the pins want them now."""
    pins: defaultdict[str, list[Pin]] = defaultdict(list)
    for pin in lineup.corrections.pins:
        pins[pin.anchor.source].append(pin)
    return replace(
        lineup,
        sources=tuple(
            replace(source, segments=resegmented(source.text, source.segments, pins[source.id]))
            if source.id in sources
            else source
            for source in lineup.sources
        ),
    )


def pinned_down(lineup: Lineup, pins: Sequence[Pin]) -> Lineup:
    """With these pins of one source added: its segments and passages are what they say.

    Older pins keep what the new ones leave of their stretches.
    """
    source = source_of(lineup, pins[0].anchor.source)
    if source is None:
        return lineup
    spans = [pin.anchor.span for pin in pins]
    others = [
        older if rest == older.anchor.span else replace(older, anchor=anchor_at(source.id, source.text, rest))
        for older in lineup.corrections.pins
        if older.anchor.source == source.id
        for rest in without(source.text, older.anchor.span, spans)
    ]
    elsewhere = [pin for pin in lineup.corrections.pins if pin.anchor.source != source.id]
    lineup = with_resegmented(with_pins(lineup, [*elsewhere, *others, *pins]), [source.id])
    return with_passages(lineup, enforced(lineup.alignment.passages, {source.id: source.text}, pins))


def free_id(behind: str, taken: Collection[str]) -> str:
    """An id for a point that the reference does not have, behind that one."""
    first, number = base(behind), 1
    while f"{first}+{number}" in taken:
        number += 1
    return f"{first}+{number}"


def behind_family(ids: Sequence[str], point: str) -> int:
    """The place in the list just behind a point and its parts; the first place if it is not there."""
    return max(
        (n + 1 for n, name in enumerate(ids) if name == point or name.startswith(f"{point}.")), default=0
    )


def normal(lineup: Lineup) -> Corrections:
    """The corrections in their one order, each point that the analyst placed behind the one it stands behind."""
    before: dict[str, str] = {}
    for family in siblings(point.id for point in lineup.alignment.points).values():
        before |= dict(zip(family, ["", *family], strict=False))
    pins = [
        replace(pin, after=before[pin.id]) if pin.after is not None and pin.id in before else pin
        for pin in lineup.corrections.points
    ]
    said = [pin for pin in pins if pin != PointPin(pin.id)]
    return Corrections(
        tuple(sorted(lineup.corrections.pins, key=lambda pin: (pin.anchor.source, pin.anchor.start))),
        tuple(sorted(set(lineup.corrections.absences))),
        tuple(sorted(said, key=lambda pin: pin.id)),
    )


def _own_points(lineup: Lineup) -> tuple[str, ...]:
    reference = source_of(lineup, lineup.reference)
    return tuple(row_spans(reference)) if reference is not None else ()


def _with_ancestors(points: Iterable[str]) -> set[str]:
    return {name for point in points for name in (*ancestors(point), point)}


def _with_named_points_made(lineup: Lineup, own: Collection[str]) -> Lineup:
    """Points that a decision names, and those that they are part of, must not depend on what the aligner finds:
    they become the analyst's, with the parts that they have."""
    corrections = lineup.corrections
    made = {pin.id for pin in corrections.points if pin.made}
    named = [
        *(point for pin in corrections.pins for point in pin.points or ()),
        *(absence.point for absence in corrections.absences),
        *(pin.id for pin in corrections.points),
    ]
    safe = made.union(own)
    order = [point.id for point in lineup.alignment.points]
    there = set(order)
    family = dict.fromkeys(name for point in named for name in (*ancestors(point), point))
    named_new = {point for point in family if point in there and point not in safe}
    new = [
        point for point in order if point not in safe and not named_new.isdisjoint([*ancestors(point), point])
    ]
    for point in new:
        lineup = _made(lineup, point)
    return lineup


def _made(lineup: Lineup, point: str) -> Lineup:
    """The point as one of the analyst's, at its place; the text that it was made of is pinned to it."""
    corrections = lineup.corrections
    known = next((pin for pin in corrections.points if pin.id == point), PointPin(point))
    if known.after is None:
        family = siblings(one.id for one in lineup.alignment.points)[parent(point)]
        known = replace(known, after=["", *family][family.index(point)])
    others = [pin for pin in corrections.points if pin.id != point]
    lineup = replace(lineup, corrections=replace(corrections, points=(*others, replace(known, made=True))))
    return _with_founder_pinned(lineup, point)


def _with_founder_pinned(lineup: Lineup, point: str) -> Lineup:
    """With the text that heads the point pinned to it, unless that is pinned already."""
    pinned = {(pin.anchor.source, pin.anchor.span) for pin in lineup.corrections.pins}
    mine = [p for p in lineup.alignment.passages if p.point == point and p.role in LISTED]
    founder = heading([p for p in mine if (p.source, p.span) not in pinned], lineup.reference)
    source = source_of(lineup, founder.source) if founder is not None else None
    if founder is None or source is None:
        return lineup
    points = dict.fromkeys(
        p.point for p in lineup.alignment.passages if p.source == source.id and p.span == founder.span
    )
    pin = Pin(anchor_at(source.id, source.text, founder.span), founder.role, tuple(points))
    return pinned_down(lineup, [pin])


def _housed(lineup: Lineup, touched: Collection[str]) -> Lineup:
    """With a new point for every listed stretch that no passage holds any more: no text gets lost from sight."""
    reference = source_of(lineup, lineup.reference)
    paragraphs_count = reference is not None and not has_list(reference)
    ids = [point.id for point in lineup.alignment.points]
    found: list[Passage] = []
    for source in lineup.sources:
        if source.id in touched:
            found += _newly_housed(lineup, source, ids, paragraphs_count=paragraphs_count)
    if not found:
        return lineup
    titles = {point.id: point.title for point in lineup.alignment.points}
    points = tuple(Point(name, titles.get(name, "")) for name in ids)
    return replace(lineup, alignment=Alignment(points, (*lineup.alignment.passages, *found)))


def _newly_housed(
    lineup: Lineup, source: SegmentedSource, ids: list[str], *, paragraphs_count: bool
) -> list[Passage]:
    """Passages on the points that the reference itself has for them, else on new ones, which are put into `ids`."""
    mine = [p for p in lineup.alignment.passages if p.source == source.id and p.role != "mention"]
    dismissed = {
        p.anchor.span for p in lineup.corrections.pins if p.anchor.source == source.id and p.points == ()
    }
    own = _own_rows(lineup, source)
    found: list[Passage] = []
    segments = [s for s in listed(source, paragraphs_count=paragraphs_count) if s.span not in dismissed]
    held = meetings((segment.span for segment in segments), sorted({p.span for p in mine}))
    for segment, met in zip(segments, held, strict=True):
        for span in without(source.text, segment.span, met):
            before = max(
                (p for p in mine if p.end <= span.start), key=lambda p: (p.end, p.point), default=None
            )
            top = "0" if before is None else top_of(before.point)
            name = own.get(segment.span) or free_id(top, ids)
            if name not in ids:
                ids.insert(behind_family(ids, top), name)
            sure = 1.0 if segment.span in own else UNSURE
            found.append(Passage(name, source.id, span.start, span.end, segment.role, sure))
    return found


def _own_rows(lineup: Lineup, source: SegmentedSource) -> dict[Span, str]:
    """The points of the reference by the segments that word them, but for those that it does not say after all."""
    if source.id != lineup.reference:
        return {}
    denied = {absence.point for absence in lineup.corrections.absences if absence.source == source.id}
    rows = row_spans(source).items()
    return {span: point for point, spans in rows for span in spans if point not in denied}


def _titled(before: Lineup, after: Lineup, ids: Sequence[str]) -> tuple[Point, ...]:
    """The points with their titles; an automatic one is made anew only where other words head the point now."""
    chosen = {pin.id: pin.title for pin in after.corrections.points if pin.title}
    dropped = {pin.id for pin in before.corrections.points if pin.title}
    old = {point.id: point for point in before.alignment.points if point.id not in dropped}
    changed = _changed(before.alignment.passages, after.alignment.passages)
    changed |= {top_of(point) for point in ids if point not in old}
    headed = _headings(before, [point.id for point in before.alignment.points], changed)
    heads = _headings(after, ids, changed)
    points = []
    for name in ids:
        known = old.get(name)
        if name in chosen:
            points.append(Point(name, chosen[name]))
        elif known is not None and headed.get(name) == heads.get(name):
            points.append(known)
        else:
            points.append(Point(name, title(heads.get(name, ""))))
    return tuple(points)


def _changed(before: Iterable[Passage], after: Iterable[Passage]) -> set[str]:
    """The top-level points that other passages word now: a passage that stays is the same object."""
    was, now = ({id(passage): passage for passage in passages} for passages in (before, after))
    return {top_of((was.get(key) or now[key]).point) for key in was.keys() ^ now.keys()}


def _headings(lineup: Lineup, points: Iterable[str], tops: Collection[str]) -> Mapping[str, str]:
    """The words that head the points that are these or parts of them."""
    texts = {source.id: source.text for source in lineup.sources}
    passages = [p for p in lineup.alignment.passages if top_of(p.point) in tops]
    reference = source_of(lineup, lineup.reference)
    own = own_items(reference) if reference is not None and passages else ()
    mine = [point for point in points if top_of(point) in tops]
    return headings(mine, passages, lineup.reference, texts, own)
