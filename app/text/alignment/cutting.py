"""Items that hold several rows, and rows that are spread over several items.

After every item has been assigned to at most one row, each is read clause by clause against its own row and
against what the others have left. Where two stretches of an item fit two rows better than the whole fits one,
it is cut there; where an item without a row words the rest of a placed one, it joins it.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp, inf

from app.text.alignment.canon import Canon
from app.text.alignment.clauses import Clause, clauses
from app.text.alignment.cover import Stretch, cover
from app.text.alignment.listing import Item, Listing
from app.text.alignment.overlap import Overlap, margins
from app.text.alignment.placing import Placing, place
from app.text.alignment.stretches import Rivals, Stretches
from app.text.cancel import Stop, watched

_RIVAL = 0.08
"""A row to which an item is less like than this has no stretch of it."""
_LOOSE = 0.5
"""A row of whose mass its item leaves this much unsaid may be worded by others too."""
_JOINS = 0.15
_WITHIN = 0.33
"""The share of an item that a row must word for the item to join it, though others have worded that already."""
_TOO_MANY = 40
"""Items of more clauses are chapters, not points run together; they are not cut."""
_SURE = 0.12


@dataclass(frozen=True, slots=True)
class Place:
    """An item of a source on a row: all of it or, after a cut, from `start` to `end` (code points).

    `margin` says how clearly that row is meant.
    """

    item: int
    row: int
    start: int
    end: int
    margin: float

    @property
    def confidence(self) -> float:
        """How sure the place is, from 0 to 1; without any margin, as a coin's toss."""
        return round(1 - exp(-self.margin / _SURE) / 2 if self.margin > 0 else max(0.5 + self.margin, 0.0), 3)


@dataclass(frozen=True, slots=True)
class Settled:
    """A source whose items have their places, in reading order; `left` numbers the items that have none.

    `home` gives the canonical point of the source's points that correspond to one, `by_number` has the items that
    bear the number of their row, in lists that are numbered alike.
    """

    listing: Listing
    home: Mapping[int, int]
    places: tuple[Place, ...]
    left: tuple[int, ...]
    by_number: frozenset[int] = frozenset()


def settle(canon: Canon, listing: Listing, should_cancel: Stop = None) -> Settled:
    """Place all items of a source."""
    placing = place(canon, listing, should_cancel)
    cutter = _Cutter(canon, placing, should_cancel)
    pieces: dict[int, list[Place]] = {}
    for number in watched(range(len(listing.items)), should_cancel):
        pieces[number] = cutter.cut(number)
    _one_claim_a_row(placing, pieces)
    final = {number: mine or cutter.otherwise(number) for number, mine in pieces.items()}
    _rejoin(listing, final)
    places = [piece for mine in final.values() for piece in mine]
    left = [number for number, mine in final.items() if not mine and number not in listing.held]
    return Settled(listing, placing.homes.of, tuple(places), tuple(left), placing.by_number)


def _rejoin(listing: Listing, places: dict[int, list[Place]]) -> None:
    """Text of one point that something interrupts is several items: those without a place go with the others."""
    for number, mine in places.items():
        item = listing.items[number]
        for other in (
            () if mine or number in listing.held or not item.segment.path else listing.units[item.unit]
        ):
            if places[other] and listing.items[other].segment.path == item.segment.path:
                last = places[other][-1]
                places[number] = [Place(number, last.row, item.segment.start, item.segment.end, last.margin)]


def _one_claim_a_row(placing: Placing, pieces: dict[int, list[Place]]) -> None:
    """Of several items that want a piece on the same row nobody had, the clearest keeps it."""
    had = {*placing.row.values(), *placing.source.held_rows}
    claims: defaultdict[int, list[Place]] = defaultdict(list)
    for mine in pieces.values():
        for piece in mine:
            if piece.row not in had and len(mine) > 1:
                claims[piece.row].append(piece)
    for claim in claims.values():
        claim.sort(key=lambda piece: (-piece.margin, piece.start))
        for loser in claim[1:]:
            pieces[loser.item] = _without(pieces[loser.item], loser.row)


def _without(pieces: Sequence[Place], row: int) -> list[Place]:
    """The pieces of an item without that on `row`, whose stretch goes to the piece before, else to that
    behind."""
    at = next(number for number, piece in enumerate(pieces) if piece.row == row)
    kept = [*pieces[:at], *pieces[at + 1 :]]
    if kept:
        heir = max(at - 1, 0)
        start, end = min(kept[heir].start, pieces[at].start), max(kept[heir].end, pieces[at].end)
        kept[heir] = replace(kept[heir], start=start, end=end)
    return kept


class _Cutter:
    """Reads the items of one source."""

    def __init__(self, canon: Canon, placing: Placing, should_cancel: Stop) -> None:
        self._canon, self._placing = canon, placing
        self._text = placing.source.source.text
        leavings = self._leavings(should_cancel)
        self._held = frozenset(placing.row.values()) | placing.source.held_rows
        self._loose = frozenset(leavings)
        self._numbered = frozenset(placing.row[item] for item in placing.by_number)
        self._homes = self._homes_by_number()
        self._rest = Overlap(canon.vocabulary, [leavings.get(row, ()) for row in range(len(canon.rows))])

    def _leavings(self, should_cancel: Stop) -> dict[int, tuple[str, ...]]:
        """For the rows whose items leave much of them unsaid, the keys of that."""
        leavings = {}
        vocabulary, rows = self._canon.vocabulary, self._canon.rows
        for number, row in watched(self._placing.row.items(), should_cancel, 256):
            if self._canon.is_nested_head(row):
                continue
            worded = set(self._placing.source.items[number].keys)
            worded.update(other for key in tuple(worded) for other, _ in vocabulary.related(key))
            rest = tuple(key for key in rows[row].keys if key not in worded)
            if vocabulary.mass(rest) >= _LOOSE * self._canon.by_row.masses[row]:
                leavings[row] = rest
        return leavings

    def _homes_by_number(self) -> frozenset[int]:
        """The rows of the points that are homes by their numbers."""
        homes = self._placing.homes
        return frozenset(row for unit in homes.by_number for row in self._canon.units[homes.of[unit]])

    def cut(self, number: int) -> list[Place]:
        """The item's places; empty if it has none."""
        item = self._placing.source.items[number]
        if number in self._placing.source.held:
            return [
                Place(number, row, item.segment.start, item.segment.end, inf)
                for row in self._placing.source.held[number]
            ]
        own = self._placing.row.get(number)
        uncut = [] if own is None else [self._whole(number, own)]
        rivals = self._rivals(item, number, own)
        if not rivals.free and not rivals.loose:
            return uncut
        parts = clauses(self._text, item.segment.span)
        if not parts or len(parts) > _TOO_MANY or (uncut and len(parts) == 1):
            return uncut
        stretches = Stretches(self._canon, self._text, parts, rivals)
        chosen = self._choose(stretches, parts, own)
        if not chosen:
            return uncut
        return [self._piece(number, parts, stretches, stretch) for stretch in chosen]

    def _choose(self, stretches: Stretches, parts: Sequence[Clause], own: int | None) -> list[Stretch]:
        """The best cut of an item; empty if it is better left whole."""
        nested = own is not None and self._canon.is_nested_head(own)
        chosen = cover(1 if nested and self._introduces(parts[0]) else 0, len(parts), stretches.offer)
        rows = {stretch.label for stretch in chosen}
        if own is not None:
            whole = max(stretches.gain(0, len(parts), own), 0.0)
            if sum(stretch.gain for stretch in chosen) <= whole or not (nested or own in rows):
                return []
        filled = _filled(chosen, len(parts), own if nested else None)
        if own is None and len(filled) == 1:
            likeness = stretches.likenesses(0, len(parts)).get(filled[0].label, 0.0)
            return filled if likeness >= _JOINS else []
        return filled

    def _introduces(self, part: Clause) -> bool:
        """Whether a clause announces what follows it, as the head of a list does."""
        return self._text[part.start : part.end].endswith((":", "："))

    def _rivals(self, item: Item, number: int, own: int | None) -> Rivals:
        """The rows that might have a stretch of the item."""
        found = {row for row, likeness in self._placing.likenesses[number].items() if likeness >= _RIVAL}
        home = self._placing.homes.of.get(item.unit)
        flat = not self._placing.source.has_parts(item.unit)
        if home is not None and flat:
            found.update(self._canon.units[home])
        found -= self._placing.source.barred
        found.discard(-1 if own is None else own)
        loose = found & self._loose
        if home is not None and not item.head:
            loose.intersection_update(self._canon.units[home])
        return Rivals(
            own,
            free=frozenset(found - self._held),
            loose=frozenset(loose),
            rest=self._rest,
            home=home,
            flat=flat,
            strange=self._strange(found, number),
        )

    def _strange(self, rows: set[int], number: int) -> frozenset[int]:
        """Those of the rows that are under another number than the item, in lists that are numbered alike."""
        homes, unit = self._placing.homes, self._placing.source.items[number].unit
        strange: set[int] = set()
        if unit in homes.by_number:
            strange |= (rows & self._homes).difference(self._canon.units[homes.of[unit]])
        if number in self._placing.by_number:
            strange |= rows & self._numbered
        return frozenset(strange)

    def _piece(self, number: int, parts: Sequence[Clause], stretches: Stretches, stretch: Stretch) -> Place:
        """A stretch as a place; what stands at an end of the item reaches to its very end."""
        segment = self._placing.source.items[number].segment
        clear = margins(stretches.likenesses(stretch.first, stretch.last))
        return Place(
            number,
            stretch.label,
            segment.start if stretch.first == 0 else parts[stretch.first].start,
            segment.end if stretch.last == len(parts) else parts[stretch.last - 1].end,
            clear.get(stretch.label, 0.0),
        )

    def _whole(self, number: int, row: int) -> Place:
        """All of the item on a row. The head of a point with parts is as sure as its home."""
        item = self._placing.source.items[number]
        margin = self._placing.margins[number].get(row, 0.0)
        if item.head and self._canon.is_nested_head(row) and self._placing.source.has_parts(item.unit):
            margin = max(margin, self._placing.homes.margins.get(item.unit, 0.0))
        return Place(number, row, item.segment.start, item.segment.end, margin)

    def otherwise(self, number: int) -> list[Place]:
        """Where an item without a row of its own goes all the same; empty if nowhere.

        To a row that says what it says, a part only within the home of its point; a part, to its point where that
        has no parts in the canonical list; the text of a point whose parts have a home, to that.
        """
        source = self._placing.source
        if number in source.held:
            return []
        item = source.items[number]
        home = self._placing.homes.of.get(item.unit)
        within = self._canon.by_row.containments(item.keys, self._placing.likenesses[number])
        if home is not None and not item.head:
            within = {row: share for row, share in within.items() if self._canon.rows[row].unit == home}
        best = min(within, key=lambda row: (-within[row], row), default=None)
        if best is not None and within[best] >= _WITHIN:
            return [self._whole(number, best)]
        if home is None or self._canon.units[home][0] in source.barred:
            return []
        goes = source.has_parts(item.unit) if item.head else not self._canon.has_parts(home)
        return [self._whole(number, self._canon.units[home][0])] if goes else []


def _filled(chosen: Sequence[Stretch], count: int, head: int | None) -> list[Stretch]:
    """The stretches widened until nothing is uncovered, neighbours on the same row made one.

    What lies before the first goes to the row of the point's head if there is one, else to the first; what
    lies behind a stretch goes to it.
    """
    filled: list[Stretch] = []
    if chosen and chosen[0].first > 0 and head is not None:
        filled.append(Stretch(0, chosen[0].first, head, 0.0))
    for stretch in chosen:
        if filled and filled[-1].label == stretch.label:
            filled[-1] = filled[-1]._replace(last=stretch.last)
            continue
        if filled:
            filled[-1] = filled[-1]._replace(last=stretch.first)
        filled.append(stretch if filled else stretch._replace(first=0))
    if filled:
        filled[-1] = filled[-1]._replace(last=count)
    return filled
