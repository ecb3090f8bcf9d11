"""Captions stay with their point.

Where the reference divides a point into parts and a source does not, the source's text goes to the parts. Its caption,
the line of its own that it begins with, words the point as a whole, not its first part.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.text.alignment.canon import Canon
from app.text.alignment.cutting import Place, Settled
from app.text.alignment.listing import union
from app.text.alignment.words import keys

_SURE = 0.3
"""The margin of a caption that reads as the reference's does."""


def with_captions(canon: Canon, settled: Settled) -> Settled:
    """The source with every caption that its point has in the reference, word for word, on the row of that point."""
    by_item: dict[int, list[Place]] = {}
    for place in settled.places:
        by_item.setdefault(place.item, []).append(place)
    taken = {place.row for place in settled.places}.union(settled.listing.held_rows, settled.listing.barred)
    for unit, home in settled.home.items():
        row, item = canon.units[home][0], settled.listing.units[unit][0]
        if row not in taken and canon.is_nested_head(row) and item not in settled.listing.held:
            by_item[item] = _divided(canon, settled, by_item.get(item, []), row)
    return replace(settled, places=tuple(place for mine in by_item.values() for place in mine))


def _divided(canon: Canon, settled: Settled, places: Sequence[Place], row: int) -> list[Place]:
    """The places of the first item of a point, its caption on `row` if it is that of the row."""
    if not places or canon.rows[places[0].row].unit != canon.rows[row].unit:
        return list(places)
    first = places[0]
    text = settled.listing.source.text[first.start : first.end]
    caption, _, rest = text.partition("\n")
    said = union([keys(caption)])
    if not said or not rest.strip() or canon.rows[row].keys[: len(said)] != said:
        return list(places)
    behind = first.end - len(rest.lstrip())
    own = Place(first.item, row, first.start, first.start + len(caption.rstrip()), _SURE)
    return [own, replace(first, start=behind), *places[1:]]
