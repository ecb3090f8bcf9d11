"""Placing a source's listed items on the canonical rows: the global optimum, one item a row, one row an item.

Being at home, that is in the point that corresponds as a whole, counts a little, so that an item goes
elsewhere only if its content clearly says so. Heads of points with parts say little themselves: they go by
their home. What one-to-one cannot express, items that hold several rows and rows spread over items, follows
in `cutting`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.text.alignment.assignment import assign
from app.text.alignment.canon import Canon
from app.text.alignment.homes import LABEL, NEEDED, ONLY_LABEL, SCALE, Homes, homes
from app.text.alignment.listing import Item, Listing
from app.text.alignment.overlap import margins
from app.text.cancel import Stop, watched

_HOME = 0.08
"""What being at home is worth to an item that shares at least `_TRACE` of likeness with the row."""
_TRACE = 0.03
_HEAD = 0.15
"""What is added for the text of a point with parts on that of another."""
_WHOLE = 0.05
"""What is added for a point without parts on the text of one with parts: it may word the whole."""
_PAIR = 0.03
"""What being at home is worth between points without parts: nearly all has been counted already."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the items of one source belong: `row` gives the row of every item that has one and was not pinned.

    `likenesses` and `margins` are those of every item to its candidate rows.
    """

    source: Listing
    homes: Homes
    row: Mapping[int, int]
    likenesses: tuple[Mapping[int, float], ...]
    margins: tuple[Mapping[int, float], ...]


def place(canon: Canon, source: Listing, should_cancel: Stop = None) -> Placing:
    """Assign the source's items to the canonical rows; those that are pinned stay out of it, with their rows."""
    found_homes = homes(canon, source, should_cancel)
    found, clear, gains = [], [], []
    for number, item in enumerate(watched(source.items, should_cancel)):
        likenesses = {} if number in source.held else canon.by_row.likenesses(item.keys)
        if number not in source.held:
            _add_home(canon, item, found_homes, likenesses)
        for row in source.barred.intersection(likenesses):
            del likenesses[row]
        found.append(likenesses)
        clear.append(margins(likenesses))
        mine = _gains(canon, source, number, found_homes, likenesses)
        gains.append({row: gain for row, gain in mine.items() if row not in source.held_rows})
    return Placing(source, found_homes, assign(gains, should_cancel), tuple(found), tuple(clear))


def _add_home(canon: Canon, item: Item, found_homes: Homes, likenesses: dict[int, float]) -> None:
    """All rows of the item's home are candidates."""
    home = found_homes.of.get(item.unit)
    if home is None:
        return
    mass = canon.vocabulary.mass(item.keys)
    for row in canon.units[home]:
        if row not in likenesses:
            likenesses[row] = canon.by_row.likeness(row, canon.by_row.shared_with(row, item.keys), mass)


def _gains(
    canon: Canon, source: Listing, number: int, found_homes: Homes, likenesses: Mapping[int, float]
) -> dict[int, int]:
    home = found_homes.of.get(source.items[number].unit)
    gains = {}
    for row, margin in margins(likenesses).items():
        gain = margin
        if canon.rows[row].unit == home:
            gain = _at_home(canon, source, number, row, margin, likenesses[row])
            if found_homes.foreign > 0 and _has_place_of(canon, source, number, row):
                gain += found_homes.foreign * ONLY_LABEL
        gains[row] = int(SCALE * (gain - NEEDED))
    return gains


def _at_home(canon: Canon, source: Listing, number: int, row: int, margin: float, likeness: float) -> float:
    """The margin and what the item's home adds to it."""
    item = source.items[number]
    parts = source.has_parts(item.unit)
    if not parts and not canon.has_parts(canon.rows[row].unit):
        return margin + _PAIR
    gain = margin
    if item.head and canon.is_nested_head(row):
        if parts:
            return max(margin, 0.0) + _HEAD + _HOME
        gain += _WHOLE
    if item.segment.path[-1:] == (canon.rows[row].label,):
        gain += LABEL
    return gain + (_HOME if likeness >= _TRACE else 0.0)


def _has_place_of(canon: Canon, source: Listing, number: int, row: int) -> bool:
    """Whether the item stands at the row's place among the parts of its point."""
    return source.units[source.items[number].unit].index(number) == canon.units[canon.rows[row].unit].index(
        row
    )
