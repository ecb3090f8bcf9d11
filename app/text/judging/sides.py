"""The sides of a place that are held against each other, and what stands around it."""

from collections.abc import Iterator, Sequence

from app.text.collation.collate import Collation, Spot
from app.text.judging.side import Side
from app.text.language.lexicon import Lexicon
from app.text.language.units import Unit


def sides(collation: Collation, number: int, lexicons: Sequence[Lexicon]) -> list[Side]:
    """One side for every reading, the first row that has it. Of rows that have nothing, one for each choice of what
    is said here that they have elsewhere.

    What a row leaves out over several places that touch is told at one of them only.
    """
    place = collation.places[number]
    said = {
        u.sense
        for row, spot in zip(collation.rows, place, strict=True)
        for u in row.units[spot.first : spot.last]
    }
    found: dict[tuple[str, frozenset[str]], Side] = {}
    for row, (mine, spot) in enumerate(zip(collation.rows, place, strict=True)):
        text = spot.span.of(mine.text)
        key = text, frozenset(() if text else said & mine.senses.keys())
        if key not in found:
            found[key] = Side(mine, lexicons[row], spot, _missing(collation, number, row))
    if sum(bool(side.units) for side in found.values()) > 1:
        return [side for side in found.values() if side.units or side.tells_omission]
    return list(found.values())


def _follows(place: Sequence[Spot], after: Sequence[Spot]) -> bool:
    return all(one.last == other.first for one, other in zip(place, after, strict=True))


def _omitted(places: Sequence[Sequence[Spot]], number: int, row: int) -> range:
    """The numbers of the touching places, `number` among them, where the row has nothing; none if it has something."""
    if not _is_empty(places[number][row]):
        return range(0)
    first = last = number
    while first > 0 and _follows(places[first - 1], places[first]) and _is_empty(places[first - 1][row]):
        first -= 1
    while last + 1 < len(places) and _follows(*places[last : last + 2]) and _is_empty(places[last + 1][row]):
        last += 1
    return range(first, last + 1)


def _is_empty(spot: Spot) -> bool:
    return spot.first == spot.last


def _teller(collation: Collation, run: range) -> int:
    """Where an omission is told: rather where the others agree, else where it begins."""
    if len(run) == 1:
        return run[0]
    return next((n for n in run if len(set(_spoken(collation, n))) < 3), run[0])


def _spoken(collation: Collation, number: int) -> Iterator[tuple[str, ...]]:
    """What each row says at a place, signs left out."""
    for row, spot in zip(collation.rows, collation.places[number], strict=True):
        yield tuple(unit.key for unit in row.units[spot.first : spot.last] if unit.sort != "sign")


def _missing(collation: Collation, number: int, row: int) -> list[Unit] | None:
    """What the row that says most has at all places of an omission; None where it is not told or there is none."""
    run = _omitted(collation.places, number, row)
    if not run or number != _teller(collation, run):
        return None
    units: list[Unit] = []
    for place in (collation.places[at] for at in run):
        longest = max(range(len(place)), key=lambda other: place[other].last - place[other].first)
        units += collation.rows[longest].units[place[longest].first : place[longest].last]
    return units
