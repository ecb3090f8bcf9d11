"""Placing a source's listed items on the canonical rows: the global optimum, one item a row, one row an item.

Being at home, that is in the point that corresponds as a whole, counts a little, so that an item goes
elsewhere only if its content clearly says so. Heads of points with parts say little themselves: they go by
their home. Where the parts of two points turn out to be numbered alike, a second round lets the numbers tell what
the words do not. What one-to-one cannot express, items that hold several rows and rows spread over items, follows
in `cutting`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.text.alignment.assignment import assign
from app.text.alignment.canon import Canon
from app.text.alignment.homes import LABEL, NEEDED, ONLY_LABEL, SCALE, Homes, homes
from app.text.alignment.listing import Item, Listing
from app.text.alignment.numbering import SAME_NUMBER, number_of, numbered_alike
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

    `likenesses` and `margins` are those of every item to its candidate rows; `by_number` has the items that bear
    the number of their row, in lists that are numbered alike.
    """

    source: Listing
    homes: Homes
    row: Mapping[int, int]
    likenesses: tuple[Mapping[int, float], ...]
    margins: tuple[Mapping[int, float], ...]
    by_number: frozenset[int]


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
    numbers = _numbered_heads(canon, source, found_homes)
    rows = _assigned(gains, numbers, clear, should_cancel)
    parts = _numbered_parts(canon, source, found_homes, rows)
    if parts.items() - rows.items():
        numbers |= parts
        rows = _assigned(gains, numbers, clear, should_cancel)
    by_number = frozenset(item for item, row in (numbers | parts).items() if rows.get(item) == row)
    return Placing(source, found_homes, rows, tuple(found), tuple(clear), by_number)


def _assigned(
    gains: Sequence[dict[int, int]],
    numbers: Mapping[int, int],
    clear: Sequence[Mapping[int, float]],
    should_cancel: Stop,
) -> dict[int, int]:
    """The best assignment, once the rows that items have by their numbers gain what those are worth."""
    for item, row in numbers.items():
        gain = max(clear[item].get(row, 0.0), 0.0) + SAME_NUMBER - NEEDED
        gains[item][row] = max(gains[item].get(row, 0), int(SCALE * gain))
    return assign(gains, should_cancel)


def _numbered_heads(canon: Canon, source: Listing, found_homes: Homes) -> dict[int, int]:
    """The rows of the texts of points that are at home by their numbers."""
    heads = {source.units[unit][0]: canon.units[found_homes.of[unit]][0] for unit in found_homes.by_number}
    return {
        item: row
        for item, row in heads.items()
        if source.items[item].head and canon.rows[row].head and _is_free(source, item, row)
    }


def _numbered_parts(
    canon: Canon, source: Listing, found_homes: Homes, rows: Mapping[int, int]
) -> dict[int, int]:
    """The rows of the parts that have the same number at the same place in the point that is their home."""
    found = {}
    for unit, home in found_homes.of.items():
        mine = [item for item in source.units[unit] if not source.items[item].head]
        theirs = [row for row in canon.units[home] if not canon.rows[row].head]
        if not mine or not theirs:
            continue
        place = {row: number for number, row in enumerate(theirs)}
        matched = {n: place[rows[item]] for n, item in enumerate(mine) if rows.get(item) in place}
        numbers = [number_of(source.items[item]) for item in mine]
        for n, other in numbered_alike(numbers, [canon.rows[row].number for row in theirs], matched).items():
            if _is_free(source, mine[n], theirs[other]):
                found[mine[n]] = theirs[other]
    return found


def _is_free(source: Listing, item: int, row: int) -> bool:
    """Whether the analyst has decided neither on the item nor on the row."""
    return item not in source.held and row not in source.held_rows and row not in source.barred


def _add_home(canon: Canon, item: Item, found_homes: Homes, likenesses: dict[int, float]) -> None:
    """All rows of the item's home are candidates."""
    home = found_homes.of.get(item.unit)
    if home is None:
        return
    mass = canon.vocabulary.mass(item.keys)
    others = [row for row in canon.units[home] if row not in likenesses]
    for row, shared in canon.by_row.shared_with_each(others, item.keys).items():
        likenesses[row] = canon.by_row.likeness(row, shared, mass)


def _gains(
    canon: Canon, source: Listing, number: int, found_homes: Homes, likenesses: Mapping[int, float]
) -> dict[int, int]:
    unit = source.items[number].unit
    home = found_homes.of.get(unit)
    away = SAME_NUMBER if unit in found_homes.by_number else 0.0
    gains = {}
    for row, margin in margins(likenesses).items():
        gain = margin - away
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
