"""Which canonical point each top-level point of a source corresponds to, by content.

An assignment problem on the few candidates that share rare words. A second round adds a mild prior for order:
what follows a neighbour's partner is a little likelier, wherever the block as a whole has moved. Labels that
agree count next to nothing at first, since lists get renumbered; only a source in another language than the reference
has little else. But where two lists turn out to be numbered alike (`numbering`), a last round lets the numbers tell
what the words do not.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.text.alignment.assignment import assign
from app.text.alignment.canon import Canon
from app.text.alignment.listing import Listing
from app.text.alignment.numbering import SAME_NUMBER, number_of, numbered_alike
from app.text.alignment.overlap import margins
from app.text.cancel import Stop, watched

SCALE = 1_000_000
"""Gains are given to the assignment in millionths."""

NEEDED = 0.1
"""The margin from which on two texts are taken for the same point when nothing else speaks for it."""

LABEL = 0.02
ONLY_LABEL = 0.11
"""What an equal label is worth, and how much more where the words cannot tell."""

_FOREIGN = 0.1
_OWN_LANGUAGE = 0.3
"""Of the words of a text in another language the reference knows less than the first share, of any text in its own
more than the second."""

_ENOUGH = 120
"""Fewer words than this do not tell a language."""

_LETTERS = 0.3
"""A text of whose letters the reference uses less than this share is in another script."""

_AS_MANY = 0.9
"""So many points, at least, the shorter of a text and its translation has for each of the longer."""

_NEXT = 0.05
_NEAR = 0.03
_NEIGHBOURS: Sequence[tuple[int, int, float]] = tuple(
    (side * step, side * shift, _NEXT if step == shift else _NEAR)
    for side in (-1, 1)
    for step, shift in ((1, 1), (1, 2), (2, 1))
)
"""How far a neighbour is off, how far its partner, and what that is worth."""


@dataclass(frozen=True, slots=True)
class Homes:
    """Where a source's top-level points belong.

    `of` gives the canonical point of those that have one (several may share it), `margins` how clearly it is
    meant. `foreign` tells, from 0 to 1, how much the source looks like one in another language than the reference;
    `by_number` gives the points that bear the number of their canonical point, in lists that are numbered alike.
    """

    of: Mapping[int, int]
    margins: Mapping[int, float]
    foreign: float
    by_number: frozenset[int]


def homes(canon: Canon, source: Listing, should_cancel: Stop = None) -> Homes:
    """Find the canonical points of a source's: the best pairs first; what is left goes where its content
    is."""
    foreign = _foreignness(canon, source, should_cancel)
    found, likenesses = [], []
    for unit in watched(range(len(source.units)), should_cancel):
        same = _with_label(canon, source, unit, by_place=foreign > 0)
        alike = canon.by_unit.likenesses(source.unit_keys(unit))
        _add_likely(canon, source, unit, () if same is None else (same,), alike)
        mine = margins(alike)
        if same is not None and (foreign > 0 or same in mine):
            mine[same] = mine.get(same, 0.0) + LABEL + foreign * ONLY_LABEL
        found.append(_allowed(canon, source, unit, mine))
        likenesses.append(alike)
    first = assign([_gains(mine, {}) for mine in found], should_cancel)
    orders = [_in_order(unit, first) for unit in range(len(found))]
    for unit, mine in enumerate(watched(found, should_cancel, 64)):
        likely = [number for number in orders[unit] if 0 <= number < len(canon.units) and number not in mine]
        if likely and mine:
            _add_likely(canon, source, unit, likely, likenesses[unit])
            more = {n: m for n, m in margins(likenesses[unit]).items() if n in likely}
            mine.update(_allowed(canon, source, unit, more))
    gains = [_gains(mine, order) for mine, order in zip(found, orders, strict=True)]
    best = assign(gains, should_cancel)
    numbers = _numbered_alike(canon, source, best)
    if numbers.items() - best.items():
        for unit, number in numbers.items():
            _add_number(gains[unit], number, found[unit])
        best = assign(gains, should_cancel)
    by_number = frozenset(unit for unit, number in numbers.items() if best.get(unit) == number)
    for unit, mine in enumerate(found):
        if unit not in best and mine:
            top = min(mine, key=lambda number: (-mine[number], number))
            if mine[top] >= NEEDED:
                best[unit] = top
    clear = {unit: found[unit].get(home, 0.0) for unit, home in best.items()}
    return Homes(best, clear, foreign, by_number)


def _numbered_alike(canon: Canon, source: Listing, matched: Mapping[int, int]) -> dict[int, int]:
    """The canonical points of those that have the same number at the same place. What the analyst has decided
    stays out of it."""
    mine = [number_of(source.items[unit[0]]) for unit in source.units]
    theirs = [canon.rows[unit[0]].number for unit in canon.units]
    free = source.held.keys().isdisjoint
    return {
        unit: number
        for unit, number in (numbered_alike(mine, theirs, matched) | dict(source.numbered)).items()
        if free(source.units[unit]) and not source.barred.issuperset(canon.units[number])
    }


def _add_number(gains: dict[int, int], number: int, found: Mapping[int, float]) -> None:
    gain = max(found.get(number, 0.0), 0.0) + SAME_NUMBER - NEEDED
    gains[number] = max(gains.get(number, 0), int(SCALE * gain))


def _allowed(canon: Canon, source: Listing, unit: int, found: dict[int, float]) -> dict[int, float]:
    """What the analyst leaves of the candidates: where an item of the unit is pinned, there the unit is at home;
    it is not at home where its source says nothing at all."""
    pinned = [row for number in source.units[unit] for row in source.held.get(number, ())]
    if pinned:
        held = Counter(canon.rows[row].unit for row in pinned)
        return {min(held, key=lambda number: (-held[number], number)): 1.0}
    if not source.barred:
        return found
    return {
        number: margin
        for number, margin in found.items()
        if not source.barred.issuperset(canon.units[number])
    }


def _add_likely(
    canon: Canon, source: Listing, unit: int, likely: Iterable[int], likenesses: dict[int, float]
) -> None:
    """Add how alike a point is to the `likely` ones: where hundreds are worded nearly the same, the right one may
    not be among the first."""
    missing = [number for number in likely if number not in likenesses]
    if not likenesses or not missing:
        return
    keys = source.unit_keys(unit)
    mass = canon.vocabulary.mass(keys)
    for number in missing:
        shared = canon.by_unit.shared_with(number, keys)
        if shared:
            likenesses[number] = canon.by_unit.likeness(number, shared, mass)


def _foreignness(canon: Canon, source: Listing, should_cancel: Stop) -> float:
    """How much the source looks like a translation: as many points, and in other letters or in unknown words.

    A list about something else in the same language shares at least its little words, if there are enough of them.
    """
    fewer, more = sorted((len(source.units), len(canon.units)))
    if not canon.may_be_foreign or fewer < _AS_MANY * more:
        return 0.0
    words = [key for item in watched(source.items, should_cancel, 1024) for key in item.keys]
    theirs = [letter for key in set(words) for letter in key if letter.isalpha()]
    if sum(letter in canon.letters for letter in theirs) < _LETTERS * len(theirs):
        return 1.0
    if len(words) < _ENOUGH:
        return 0.0
    known = sum(canon.by_row.crowd(key) > 0 for key in watched(words, should_cancel, 8192)) / len(words)
    return min(1.0, max(0.0, (_OWN_LANGUAGE - known) / (_OWN_LANGUAGE - _FOREIGN)))


def _with_label(canon: Canon, source: Listing, unit: int, *, by_place: bool) -> int | None:
    """The canonical point with the same label, or, where there is none and it is allowed, at the same
    place."""
    path = source.items[source.units[unit][0]].segment.path
    same = canon.unit_labels.get(path[0]) if path else None
    return unit if same is None and by_place and unit < len(canon.units) else same


def _gains(found: Mapping[int, float], order: Mapping[int, float]) -> dict[int, int]:
    return {
        number: int(SCALE * (margin - NEEDED + order.get(number, 0.0))) for number, margin in found.items()
    }


def _in_order(unit: int, placed: Mapping[int, int]) -> dict[int, float]:
    """What speaks for a canonical point because its neighbours are the partners of this one's neighbours."""
    support: dict[int, float] = {}
    for step, shift, amount in _NEIGHBOURS:
        there = placed.get(unit + step)
        if there is not None:
            support[there - shift] = max(support.get(there - shift, 0.0), amount)
    return support
