"""The analyst's decisions, as the steps of an alignment take them: by the numbers of items and rows.

Points of the analyst's own are rows like any other, filled with the words that are pinned to them, so that other
sources' items find them by content.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.text.alignment.canon import Row, rows
from app.text.alignment.listing import Listing, union
from app.text.alignment.ordering import ordered
from app.text.alignment.pinned import enforced, fitting, resegmented
from app.text.alignment.words import keys
from app.text.lineup import Absence, Corrections, Pin
from app.text.model import Passage, SegmentedSource


class Decisions:
    """All corrections, by source. What fits no source or no text is left aside."""

    def __init__(self, corrections: Corrections, sources: Iterable[SegmentedSource]) -> None:
        by_source: defaultdict[str, list[Pin]] = defaultdict(list)
        for pin in sorted(corrections.pins, key=lambda pin: (pin.anchor.source, pin.anchor.span)):
            by_source[pin.anchor.source].append(pin)
        self.points = corrections.points
        self.titles = {pin.id: pin.title for pin in corrections.points if pin.title}
        self._absences = corrections.absences
        self._texts = {source.id: source.text for source in sources}
        self._pins = {
            source: fitting(pins, len(self._texts[source]))
            for source, pins in by_source.items()
            if source in self._texts
        }

    def resegmented(self, source: SegmentedSource) -> SegmentedSource:
        """The source with its pinned stretches as segments."""
        pins = self._pins.get(source.id)
        return replace(source, segments=resegmented(source.text, source.segments, pins)) if pins else source

    def rows(self, reference: Listing) -> tuple[Row, ...]:
        """The canonical rows: the reference's, and those that are there because the analyst wants them."""
        own = rows(reference)
        made = self._made({row.id for row in own})
        return (
            self._worded(self._with_made(own, made), reference)
            if made or self._pins or self._absences
            else own
        )

    def applied(self, listing: Listing, canon: Sequence[Row]) -> Listing:
        """The listing with its pinned items held on their rows, rows that it does not say barred to the rest, and
        without the prose that is pinned."""
        source = listing.source.id
        if source not in self._pins and not any(absence.source == source for absence in self._absences):
            return listing
        number = {row.id: place for place, row in enumerate(canon)}
        placed = {pin.anchor.span for pin in self._pins.get(source, ()) if pin.points is not None}
        return replace(
            listing,
            held=self._held(listing, number),
            barred=self.barred(source, number),
            prose=tuple(span for span in listing.prose if span not in placed),
        )

    def enforced(self, passages: Iterable[Passage], canon: Sequence[Row]) -> list[Passage]:
        """The passages with every pin put through, and every absence from a canonical row."""
        pins = [pin for mine in self._pins.values() for pin in mine]
        there = {row.id for row in canon}
        absences = [absence for absence in self._absences if absence.point in there]
        return enforced(passages, self._texts, pins, absences) if pins or absences else list(passages)

    def _made(self, own: set[str]) -> list[str]:
        """The rows that the reference lacks."""
        named = [pin.id for pin in self.points if pin.made]
        named += [point for pins in self._pins.values() for pin in pins for point in pin.points or ()]
        return sorted(set(named) - own)

    def _with_made(self, own: Sequence[Row], made: Sequence[str]) -> list[Row]:
        """The analyst's rows put between the reference's, which keep their order."""
        by_id = {row.id: row for row in own} | {name: Row(name, 0, "." not in name, (), ()) for name in made}
        pins = [pin for pin in self.points if pin.id in made]
        names = ordered(by_id, pins) if made else list(by_id)
        units: dict[str, int] = {}
        return [
            replace(by_id[name], unit=units.setdefault(by_id[name].top, len(units)))
            for name in names
            if name in by_id
        ]

    def _worded(self, found: Sequence[Row], reference: Listing) -> tuple[Row, ...]:
        """The rows with the items of the reference that belong there now; those without any, with all words
        that are pinned to them. An item that words its own row lends other rows no words."""
        number = {row.id: place for place, row in enumerate(found)}
        held = self._held(reference, number)
        barred = self.barred(reference.source.id, number)
        seeds = self._seeds()
        joined: defaultdict[int, list[int]] = defaultdict(list)
        for item, places in held.items():
            for place in places:
                joined[place].append(item)
        homes = {item: place for place, row in enumerate(found) for item in row.items}
        stay = {item for item, places in held.items() if homes.get(item) in places}
        worded = []
        for place, row in enumerate(found):
            own = [item for item in row.items if item not in held and place not in barred]
            mine = sorted([*own, *joined[place]])
            at_home = [item for item in mine if item in row.items or item not in stay]
            said = [reference.items[item].keys for item in at_home or mine]
            words = union(said) if mine else seeds.get(row.id, ())
            worded.append(replace(row, items=tuple(mine), keys=words))
        return tuple(worded)

    def _seeds(self) -> dict[str, tuple[str, ...]]:
        """By point, the keys of all that is pinned to it."""
        found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
        for source, pins in self._pins.items():
            for pin in pins:
                for point in pin.points or ():
                    found[point].append(keys(pin.anchor.span.of(self._texts[source])))
        return {point: union(said) for point, said in found.items()}

    def _held(self, listing: Listing, number: Mapping[str, int]) -> dict[int, tuple[int, ...]]:
        """The rows of the pinned items."""
        pins = {pin.anchor.span: pin.points for pin in self._pins.get(listing.source.id, ())}
        held = {}
        for item, one in enumerate(listing.items):
            points = pins.get(one.segment.span)
            if points is not None:
                held[item] = tuple(number[point] for point in points)
        return held

    def barred(self, source: str, number: Mapping[str, int]) -> frozenset[int]:
        """The points that a source does not say, by the numbers they have."""
        denied: Iterable[Absence] = (absence for absence in self._absences if absence.source == source)
        return frozenset(number[absence.point] for absence in denied if absence.point in number)
