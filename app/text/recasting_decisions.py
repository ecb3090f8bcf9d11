"""Decisions about points told again for another list of points."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.text.alignment.heading import heading
from app.text.alignment.listing import LISTED
from app.text.alignment.ordering import parent
from app.text.anchoring import anchor_at
from app.text.correcting_upkeep import free_id
from app.text.lineup import Absence, Corrections, Lineup, Pin, PointPin
from app.text.model import Passage
from app.text.recasting_points import Carry

Followed = Mapping[str, tuple[str, ...]]
"""By old point, the points in which it goes on, the main one first."""


class Translation:
    """The corrections of a lineup for the points of another reference.

    `reference` is that source, `own` are the ids of its points, `followed` tells which of them go on with an old
    point. `points` is the same with those that go on as points of the analyst's own, `lost` what could not be kept.
    """

    def __init__(
        self, lineup: Lineup, reference: str, own: Iterable[str], followed: Followed, carry: Carry
    ) -> None:
        self._lineup, self._carry = lineup, carry
        self._own = set(own)
        self._old = [point.id for point in lineup.alignment.points]
        self.points: dict[str, tuple[str, ...]] = dict(followed)
        self.lost: list[Pin | Absence | PointPin] = []
        founders = self._make_points(reference)
        self.corrections = Corrections(
            tuple(map(self._pin, (*lineup.corrections.pins, *founders))),
            self._absences(),
            self._point_pins(),
        )

    def _make_points(self, reference: str) -> list[Pin]:
        """Give every point a decision is about an id, if the reference lacks it; the texts they were made of."""
        corrections = self._lineup.corrections
        decided = {
            *(point for pin in corrections.pins for point in pin.points or ()),
            *(absence.point for absence in corrections.absences),
            *(pin.id for pin in corrections.points),
        }
        taken = set(self._own)
        founders: list[Pin] = []
        for point in self._old:
            if point in decided and not self.points.get(point):
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
        found = heading(mine, self._lineup.reference)
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
        now = dict.fromkeys(name for point in pin.points for name in self.points.get(point, ()))
        return replace(pin, points=tuple(now) or None)

    def _absences(self) -> tuple[Absence, ...]:
        return tuple(
            Absence(absence.source, name)
            for absence in self._lineup.corrections.absences
            for name in self.points.get(absence.point, ())
        )

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
        self.lost += told.values()
        return tuple(pin for pin in found.values() if pin != PointPin(pin.id))

    def _point_pin(self, pin: PointPin, name: str) -> PointPin:
        """A made point that the reference has is the reference's; its place is that of the reference then."""
        own = name in self._own
        stays = own and (pin.made or pin.after is None)
        after = None if stays else self._predecessor(pin.id, parent(name))
        return PointPin(name, pin.title, after, made=not own)
