"""Words that act on others: what is denied, what only or all is said of, what comes next.

Such a word may stand anywhere as long as it acts on the same. It acts on something else if what it acts on in one
wording and in the other have nothing in common, and both wordings speak of both.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from app.text.judging.company import Change, Clauses, is_list, is_parallel, stands
from app.text.variants import Severity

_REACH = ("all", "only")
"""Groups of words of reach that act on what stands beside them."""

_SAME = 0.6
"""So much of two clauses is the same if they say one thing in another order."""


class _Acting(NamedTuple):
    """A word that acts on others (its number), and these: their numbers by sense."""

    number: int
    on: dict[str, int]


_Find = Callable[[Clauses], list[_Acting]]


def attached(one: Clauses, other: Clauses) -> Iterator[Change]:
    """The words that act on something else in the other wording, the gravest first."""
    yield from _shifted(one, other, _denying, "negation", "high")
    yield from _other_denied(one, other)
    for group in _REACH:
        yield from _shifted(one, other, _reaching(group), "scope-omission", "medium")
    yield from _shifted(one, other, _next, "ordering", "medium")


def _denying(clauses: Clauses) -> list[_Acting]:
    """The negations with what they deny: that of a verb its clause, another what follows it."""
    return [
        _acting(clauses, n, clauses.led(n) if unit.sort == "negation" else clauses.clause(n))
        for n, unit in enumerate(clauses.units)
        if unit.denies
    ]


def _reaching(group: str) -> _Find:
    def find(clauses: Clauses) -> list[_Acting]:
        places = (n for n, unit in enumerate(clauses.units) if unit.sort == "scope" and unit.group == group)
        return [_acting(clauses, number, clauses.around(number)) for number in places]

    return find


def _next(clauses: Clauses) -> list[_Acting]:
    return [_acting(clauses, number, clauses.led(number)) for number in clauses.steps()]


def _acting(clauses: Clauses, number: int, on: Sequence[int]) -> _Acting:
    return _Acting(number, {clauses.units[n].sense: n for n in on})


def _shifted(one: Clauses, other: Clauses, find: _Find, kind: str, severity: Severity) -> Iterator[Change]:
    """What words of a sort act on in one wording only, and what they act on instead in the other: the first of all."""
    mine, theirs = find(one), find(other)
    left = _unmatched(mine, theirs, other)
    right = _unmatched(theirs, mine, one)
    for (word, sense), (second, instead) in product(left, right):
        clauses = one.clause(word.number), other.clause(second.number)
        if kind == "scope-omission":
            harmless = _are_beside(one, sense, instead) or _are_beside(other, sense, instead)
        else:
            harmless = _is_reworded(
                *(_senses(c, part) for c, part in zip((one, other), clauses, strict=True))
            )
        if harmless or (kind != "ordering" and is_list(one, other, sense, instead)):
            continue
        yield Change(
            kind,
            severity,
            stands(one.units[word.number], one.units[word.on[sense]], other.units[second.on[instead]]),
            (_acts_on(find, sense), _acts_on(find, instead)),
            (
                frozenset({word.number, word.on[sense], *one.places(instead)}),
                frozenset({second.number, second.on[instead], *other.places(sense)}),
            ),
        )
        return


def _acts_on(find: _Find, sense: str) -> Callable[[Clauses], bool]:
    return lambda clauses: any(sense in acting.on for acting in find(clauses))


def _unmatched(
    some: Sequence[_Acting], others: Sequence[_Acting], wording: Clauses
) -> Iterator[tuple[_Acting, str]]:
    """The words that act on nothing that one of the others acts on as well, with each of their objects that the other
    wording speaks of."""
    taken = {sense for acting in others for sense in acting.on}
    for acting in some:
        if taken.isdisjoint(acting.on):
            yield from ((acting, sense) for sense in acting.on if wording.has(sense))


def _are_beside(clauses: Clauses, sense: str, other: str) -> bool:
    """Whether the one stands next to the other in a clause."""
    return any(
        clauses.beside(here, step) == there
        for here in clauses.places(sense)
        for there in clauses.places(other)
        for step in (-1, 1)
    )


def _is_reworded(mine: set[str], theirs: set[str]) -> bool:
    """Whether two clauses have something in common, but say it in other words."""
    common = len(mine & theirs)
    return 0 < common < _SAME * max(len(mine), len(theirs))


def _senses(clauses: Clauses, numbers: Sequence[int]) -> set[str]:
    return {clauses.units[number].sense for number in numbers}


def _other_denied(one: Clauses, other: Clauses) -> Iterator[Change]:
    """Somebody of whom something is denied in one wording, and somebody else of whom it is in the other."""
    mine, theirs = _denied(one), _denied(other)
    for first in sorted(mine.keys() - theirs.keys()):
        for second in sorted(theirs.keys() - mine.keys()):
            if _is_swapped(one, other, first, second) and not is_list(one, other, first, second):
                here, there = one.once[first], other.once[second]
                yield Change(
                    "negation",
                    "high",
                    stands(one.units[mine[first]], one.units[here], other.units[there]),
                    (_is_denied(first), _is_denied(second)),
                    (
                        frozenset({mine[first], here, one.once[second]}),
                        frozenset({theirs[second], there, other.once[first]}),
                    ),
                )


def _is_denied(sense: str) -> Callable[[Clauses], bool]:
    return lambda clauses: sense in _denied(clauses)


def _denied(clauses: Clauses) -> dict[str, int]:
    """What occurs once, in a clause that denies something, by sense, with the place of the negation."""
    return {
        clauses.units[member].sense: number
        for number, unit in enumerate(clauses.units)
        if unit.denies
        for member in clauses.clause(number)
        if clauses.once.get(clauses.units[member].sense) == member
    }


def _is_swapped(one: Clauses, other: Clauses, first: str, second: str) -> bool:
    """Whether two words of a sort have changed places, with the same said around them."""
    if any(sense not in clauses.once for clauses in (one, other) for sense in (first, second)):
        return False
    here, there = one.once[first], other.once[second]
    if one.units[here].sort != other.units[there].sort:
        return False
    return is_parallel(one, other, first, second)
