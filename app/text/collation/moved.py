"""What one row has at one place and another row at another: clauses that have moved.

For every two rows the touching places where one of them has words of its own are stretches; two stretches, one of
each row, that speak of the same are a move, whatever the order and the form of their words. What is replaced in its
place is none. Where no row has something at both, and they are not the same to the letter, the two become one place.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from app.text.collation.collate import Collation, Spot
from app.text.language.units import Unit
from app.text.model import Span

_MANY = 8
"""With more rows only moves from or to the first one are looked for."""

_LEAST = 2
_OF_SHORTER, _OF_LONGER = 0.6, 0.4
_LETTERS = 6
_OFTEN = 20
"""A word that is in more stretches leads only to so many of them."""


_NONE = Counter[str]()


class Stretch(NamedTuple):
    """Touching places (their numbers), the units that a row has there (the last exclusive), and what it speaks of there
    that another row does not, as marks."""

    places: range
    first: int
    last: int
    marks: Counter[str]


class Move(NamedTuple):
    """Row `row` has `here` what row `other` has `there`; `common` counts what both speak of, as marks."""

    row: int
    here: Stretch
    other: int
    there: Stretch
    common: Counter[str]


def mark(unit: Unit) -> str:
    """Equal for forms of one word."""
    return unit.sense[:_LETTERS] if unit.sort == "word" else unit.sense


def _marks(units: Sequence[Unit]) -> Counter[str]:
    """How often what is spoken of."""
    found = [mark(unit) for unit in units if unit.is_content]
    return Counter(found) if found else _NONE


def moves(collation: Collation) -> list[Move]:
    """The moves between every two rows, told from both sides. A stretch of one row has at most one counterpart in
    another row."""
    rows = range(len(collation.rows))
    marks = [
        [_marks(row.units[spot.first : spot.last]) for row, spot in zip(collation.rows, place, strict=True)]
        for place in collation.places
    ]
    pairs = combinations(rows, 2) if len(rows) <= _MANY else ((0, other) for other in rows[1:])
    found: list[Move] = []
    for one, other in pairs:
        mine, theirs = (
            list(_stretches(collation.places, marks, *pair)) for pair in ((one, other), (other, one))
        )
        for here, there in _matched(mine, theirs):
            common = here.marks & there.marks
            found += (Move(one, here, other, there, common), Move(other, there, one, here, common))
    return found


def _matched(mine: Sequence[Stretch], theirs: Sequence[Stretch]) -> Iterator[tuple[Stretch, Stretch]]:
    """The best pairs of stretches first; each stretch in one of them."""
    having: defaultdict[str, list[int]] = defaultdict(list)
    for number, there in enumerate(theirs):
        for word in there.marks:
            having[word].append(number)
    candidates = []
    for n, here in enumerate(mine):
        shared = Counter(number for word in here.marks for number in having.get(word, ())[:_OFTEN])
        for number, count in shared.items():
            common = (here.marks & theirs[number].marks).total() if count > 1 else count
            if here.places != theirs[number].places and _is_move(common, here.marks, theirs[number].marks):
                candidates.append((-common, n, number))
    taken: set[tuple[int, int]] = set()
    for _, n, number in sorted(candidates):
        if (0, n) not in taken and (1, number) not in taken:
            taken |= {(0, n), (1, number)}
            yield mine[n], theirs[number]


def _is_move(common: int, one: Counter[str], other: Counter[str]) -> bool:
    shorter, longer = sorted((one.total(), other.total()))
    return common >= _LEAST and common >= _OF_SHORTER * shorter and common >= _OF_LONGER * longer


def _stretches(
    places: Sequence[Sequence[Spot]], marks: Sequence[Sequence[Counter[str]]], row: int, other: int
) -> Iterator[Stretch]:
    """Where a row has words of its own, as against another row."""
    own = [here[row] and here[row] - here[other] for here in marks]
    joined: list[list[int]] = []
    for number in (number for number, listed in enumerate(own) if listed):
        before = joined[-1][-1] if joined else number
        if before + 1 == number and places[before][row].last == places[number][row].first:
            joined[-1].append(number)
        else:
            joined.append([number])
    for part in joined:
        first, last = places[part[0]][row].first, places[part[-1]][row].last
        both = sum((own[number] for number in part), Counter[str]())
        yield Stretch(range(part[0], part[-1] + 1), first, last, both)


def gathered(collation: Collation, moves: Sequence[Move]) -> Collation:
    """The collation with the places of each move made one, where the first of its rows has it, if that can be: no row
    has something at both, and it is not word for word the same."""
    places = list(collation.places)
    taken: set[int] = set()
    gone: set[int] = set()
    for move in sorted(moves, key=lambda move: -move.common.total()):
        runs = sorted((move.here.places, move.there.places), key=lambda run: _first(collation, run))
        numbers = {number for run in runs for number in run}
        if numbers & taken or not all(_is_one(collation.places, run) for run in runs):
            continue
        here, there = ([_over(collation, run, row) for row in range(len(collation.rows))] for run in runs)
        if any(_is_full(one) and _is_full(other) for one, other in zip(here, there, strict=True)):
            continue
        both = [other if _is_full(other) else one for one, other in zip(here, there, strict=True)]
        texts = {spot.span.of(row.text) for spot, row in zip(both, collation.rows, strict=True)}
        if len(texts) > 1:
            places[runs[0][0]] = both
            taken |= numbers
            gone |= numbers - {runs[0][0]}
    return collation._replace(places=[place for n, place in enumerate(places) if n not in gone])


def _first(collation: Collation, run: range) -> tuple[int, int]:
    """The first row that has something there, and where it is."""
    spots = [_over(collation, run, row) for row in range(len(collation.rows))]
    return next(row for row, spot in enumerate(spots) if _is_full(spot)), run[0]


def _is_one(places: Sequence[Sequence[Spot]], run: range) -> bool:
    """Whether the places touch in every row."""
    return all(
        before.last == after.first
        for one, other in pairwise(run)
        for before, after in zip(places[one], places[other], strict=True)
    )


def _over(collation: Collation, run: range, row: int) -> Spot:
    """All that the row has at touching places."""
    first, last = collation.places[run[0]][row], collation.places[run[-1]][row]
    extent = Span(first.extent.start, last.extent.end)
    if first.first == last.last:
        return Spot(first.first, last.last, first.span, extent)
    units = collation.rows[row].units
    return Spot(first.first, last.last, Span(units[first.first].start, units[last.last - 1].end), extent)


def _is_full(spot: Spot) -> bool:
    return spot.first < spot.last
