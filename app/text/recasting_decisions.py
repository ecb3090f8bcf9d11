"""Decisions about points told again for another list of points."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.text.alignment.canon import own_items
from app.text.alignment.heading import heading
from app.text.alignment.listing import LISTED
from app.text.alignment.ordering import is_within, parent, siblings
from app.text.alignment.words import keys
from app.text.correcting_upkeep import free_id, source_of
from app.text.lineup import Absence, Corrections, Lineup, Pin, PointPin
from app.text.model import Passage, Span
from app.text.quoting import anchor_at
from app.text.recasting_points import Carry

Followed = Mapping[str, tuple[str, ...]]
"""By old point, the points in which it goes on, the main one first."""


class Translation:
    """The corrections of a lineup for the points of another reference.

    `reference` is that source, `own` are its points with the stretches that word them, `followed` tells which of
    them go on with an old point. `points` is the same with those that go on as points of the analyst's own, `lost`
    what could not be kept.

    What was decided on one point is never told of several. A pin goes to the one whose words are most like what is
    pinned; an absence is kept only where the new point is the old one, neither a part of it nor more.
    """

    def __init__(
        self,
        lineup: Lineup,
        reference: str,
        own: Mapping[str, Sequence[Span]],
        followed: Followed,
        carry: Carry,
    ) -> None:
        self._lineup, self._carry = lineup, carry
        self._own = own
        self._keys = _keys_by_point(lineup, reference, own)
        before = source_of(lineup, lineup.reference)
        self._own_before = own_items(before) if before is not None else frozenset()
        self._old = [point.id for point in lineup.alignment.points]
        self.points: dict[str, tuple[str, ...]] = dict(followed)
        self.lost: list[Pin | Absence | PointPin] = []
        founders = self._make_points(reference)
        self._heirs = Counter(name for names in self.points.values() for name in names)
        pins = tuple(map(self._pin, (*lineup.corrections.pins, *founders)))
        self.corrections = Corrections(pins, self._absences(pins), self._point_pins())

    def _make_points(self, reference: str) -> list[Pin]:
        """Give every point a decision is about an id, if the reference lacks it; the texts they were made of."""
        corrections = self._lineup.corrections
        decided = {
            *(point for pin in corrections.pins for point in pin.points or ()),
            *(absence.point for absence in corrections.absences),
            *(pin.id for pin in corrections.points),
        }
        gone = [point for point in self._old if point in decided and not self.points.get(point)]
        whole = {point for point in self._old if any(is_within(point, above) for above in gone)}
        taken = set(self._own)
        founders: list[Pin] = []
        for point in self._old:
            if point in whole and not self.points.get(point):
                name = free_id(self._behind(point), taken)
                taken.add(name)
                self.points[point] = (name,)
                founders += self._founder(point, founders)
        for pin in corrections.pins:
            if pin.anchor.source == reference:  # what it was pinned to does not look like it
                for point in pin.points or ():
                    founders += self._founder(point, founders)
        return founders

    def _behind(self, point: str) -> str:
        """The id that a point which the reference lacks is named after."""
        above = self.points.get(parent(point), ("",))[0] if parent(point) else ""
        before = self._predecessor(point, above)
        return before or (f"{above}.0" if above else "0")

    def _predecessor(self, point: str, above: str) -> str:
        """What the nearest point before it has become that is now part of `above`; empty if there is none."""
        for before in reversed(self._old[: self._old.index(point)]):
            for now in reversed(self.points.get(before, ())):
                if parent(now) == above:
                    return now
        return ""

    def _founder(self, point: str, others: Sequence[Pin]) -> list[Pin]:
        """A pin for the text that a point was made of, which keeps its words together."""
        mine = [p for p in self._lineup.alignment.passages if p.point == point and p.role in LISTED]
        found = heading(mine, self._lineup.reference, self._own_before)
        span = self._carry(found.source, found.span) if found is not None else None
        if found is None or span is None:
            return []
        text = next((one.text for one in self._lineup.sources if one.id == found.source), "")
        pins = (*self._lineup.corrections.pins, *others)
        if any(pin.anchor.source == found.source and pin.anchor.span.meets(span) for pin in pins):
            return []
        return [Pin(anchor_at(found.source, text, span), found.role, self._points_of(found))]

    def _points_of(self, passage: Passage) -> tuple[str, ...]:
        there = self._lineup.alignment.passages
        return tuple(p.point for p in there if p.source == passage.source and p.span == passage.span)

    def _pin(self, pin: Pin) -> Pin:
        if not pin.points:
            return pin
        said = frozenset(keys(pin.anchor.exact))
        going_on = [names for point in pin.points if (names := self.points.get(point))]
        now = dict.fromkeys(self._likest(said, names) for names in going_on)
        return replace(pin, points=tuple(now) or None)

    def _likest(self, said: frozenset[str], names: Sequence[str]) -> str:
        """Of the points in which one goes on, the one that says most of this in words of its own; else the main
        one."""
        if len(names) == 1:
            return names[0]
        common = frozenset.intersection(*(self._keys.get(name, frozenset()) for name in names))
        return max(names, key=lambda name: len(self._keys.get(name, frozenset()) & said - common))

    def _absences(self, pins: Iterable[Pin]) -> tuple[Absence, ...]:
        """Those whose points are the same as before, but for what the source is pinned to."""
        worded = {(pin.anchor.source, point) for pin in pins for point in pin.points or ()}
        found = []
        for absence in self._lineup.corrections.absences:
            names = self.points.get(absence.point, ())
            alone = len(names) == 1 and self._heirs[names[0]] == 1
            if alone and (absence.source, names[0]) not in worded:
                found.append(replace(absence, point=names[0]))
            else:
                self.lost.append(absence)
        return tuple(found)

    def _point_pins(self) -> tuple[PointPin, ...]:
        told = {pin.id: pin for pin in self._lineup.corrections.points}
        found: dict[str, PointPin] = {}
        for point in self._old:
            name = self.points.get(point, ("",))[0]
            pin = told.pop(point, PointPin(point))
            if not name or (name in self._own and pin == PointPin(point)):
                continue
            if name in found:
                self.lost.append(pin)
                continue
            found[name] = self._point_pin(pin, name)
            if pin.after is not None and found[name].after is None and not self._stays_put(pin, name):
                self.lost.append(PointPin(point, after=pin.after))
        self.lost += told.values()
        return tuple(pin for pin in found.values() if pin != PointPin(pin.id))

    def _point_pin(self, pin: PointPin, name: str) -> PointPin:
        """A made point that the reference has is the reference's; its place is that of the reference then."""
        own = name in self._own
        stays = own and (pin.made or pin.after is None)
        after = None if stays else self._predecessor(pin.id, parent(name))
        return PointPin(name, pin.title, after, made=not own)

    def _stays_put(self, pin: PointPin, name: str) -> bool:
        """Whether a point stands in the reference where it stood before, points aside that were moved or that the
        reference lacks."""
        decided = self._lineup.corrections.points
        moved = {other.id for other in decided if other.after is not None and not other.made}
        unmoved = [point for point in self._old if point not in moved]
        kept = {now for point in unmoved for now in self.points.get(point, ())}
        family = [one for one in siblings(self._own).get(parent(name), ()) if one in kept]
        before = [now for point in unmoved[: unmoved.index(pin.id)] for now in self.points.get(point, ())]
        standing = [now for now in before if now in family and now != name]
        return (standing or [""])[-1] == ["", *family][family.index(name)]


def _keys_by_point(
    lineup: Lineup, reference: str, own: Mapping[str, Sequence[Span]]
) -> dict[str, frozenset[str]]:
    """The keys of what words each point of the reference."""
    source = source_of(lineup, reference)
    if source is None:
        return {}
    return {
        point: frozenset(key for span in spans for key in keys(span.of(source.text)))
        for point, spans in own.items()
    }
