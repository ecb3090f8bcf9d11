"""The sides of a place that are held against each other, and what stands around it."""

from collections import Counter
from collections.abc import Sequence

from app.text.collation.collate import Collation, Spot
from app.text.judging.side import Gap, Side
from app.text.language.lexicon import Lexicon
from app.text.language.units import Sort

_ROWS = 3
"""So many rows that have the same words at a place are looked at for what they have elsewhere."""

_TELLING: frozenset[Sort] = frozenset({"condition", "negation", "scope"})


def sides(collation: Collation, number: int, lexicons: Sequence[Lexicon]) -> list[Side]:
    """One side for every reading and every choice of what is said here that its row has elsewhere; the first row of
    those for which it is so.

    What a row leaves out over several places that touch is told at one of them only.
    """
    place = collation.places[number]
    said = {
        u.sense
        for row, spot in zip(collation.rows, place, strict=True)
        for u in row.units[spot.first : spot.last]
    }
    found: dict[tuple[str, frozenset[str]], Side] = {}
    often: Counter[str] = Counter()
    for row, (mine, spot) in enumerate(zip(collation.rows, place, strict=True)):
        text = spot.span.of(mine.text)
        often[text] += 1
        apart = {str(row)} if text and often[text] <= _ROWS else said & mine.senses.keys()
        key = text, frozenset(apart)
        if key not in found:
            found[key] = Side(collation, number, row, lexicons[row], _gap(collation, number, row))
    if len({side.text for side in found.values() if side.units}) > 1:
        return [side for side in found.values() if side.units or (side.gap and side.gap.is_told)]
    return list(found.values())


def _follows(place: Sequence[Spot], after: Sequence[Spot]) -> bool:
    return all(one.last == other.first for one, other in zip(place, after, strict=True))


def _omitted(places: Sequence[Sequence[Spot]], number: int, row: int) -> range:
    """The numbers of the touching places, `number` among them, where the row has nothing."""
    first = last = number
    while first > 0 and _follows(places[first - 1], places[first]) and _is_empty(places[first - 1][row]):
        first -= 1
    while last + 1 < len(places) and _follows(*places[last : last + 2]) and _is_empty(places[last + 1][row]):
        last += 1
    return range(first, last + 1)


def _is_empty(spot: Spot) -> bool:
    return spot.first == spot.last


def _teller(collation: Collation, run: range) -> int:
    """Where an omission is told: where most rows speak of something, rather where a condition opens it, and rather in
    the same words; else where it begins."""
    if len(run) == 1:
        return run[0]
    return max(run, key=lambda number: (*_weight(collation, number, is_first=number == run[0]), -number))


def _weight(collation: Collation, number: int, *, is_first: bool) -> tuple[int, bool, int]:
    speaking, is_condition, words = 0, False, set[tuple[str, ...]]()
    for row, spot in zip(collation.rows, collation.places[number], strict=True):
        units = row.units[spot.first : spot.last]
        is_condition = is_condition or (is_first and any(unit.sort == "condition" for unit in units))
        speaking += any(unit.is_content or unit.sort in _TELLING for unit in units)
        words.add(tuple(unit.key for unit in units if unit.sort != "sign"))
    return speaking, is_condition, -len(words)


def _gap(collation: Collation, number: int, row: int) -> Gap | None:
    """What others have at all the touching places where the row has nothing; None where it has something."""
    if not _is_empty(collation.places[number][row]):
        return None
    run = _omitted(collation.places, number, row)
    first, last = collation.places[run[0]], collation.places[run[-1]]
    fullest = max(range(len(first)), key=lambda other: last[other].last - first[other].first)
    units = collation.rows[fullest].units[first[fullest].first : last[fullest].last]
    return Gap(run, units, number == _teller(collation, run))
