"""How much of what a text says is also said by others: an inverted index over wordings.

A word of the text counts with its weight, times how alike the two words are, once for every wording that has
it or one of its forms. Only wordings that share something are ever looked at, which keeps the search near
linear.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt

from app.text.alignment.vocabulary import Vocabulary

_CROWD = 32
"""A word that more wordings than this have does not propose any, it only counts for those proposed by
others."""

_PROPOSED = 12
"""So many wordings, the best, are kept once crowded words have to be counted."""

_SAME = 64
"""So many wordings of the very same words are proposed, lest a hundred times "deleted" make a million pairs."""

_DAMPING = 2.0
"""So many rare words are added to either text before their likeness is taken."""


class Overlap:
    """The wordings, each given as its keys; they are told apart by their number in the sequence."""

    def __init__(self, vocabulary: Vocabulary, wordings: Iterable[Sequence[str]]) -> None:
        self._vocabulary = vocabulary
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        self._reach: dict[str, dict[int, float]] = {}
        self.masses: list[float] = []
        self._same: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for number, keys in enumerate(wordings):
            self.masses.append(vocabulary.mass(keys))
            self._same[tuple(keys)].append(number)
            for key in keys:
                self._having[key].append(number)
        prior = _DAMPING * vocabulary.unit
        self._factors = [1 / sqrt(mass + prior) for mass in self.masses]

    def reach(self, key: str) -> Mapping[int, float]:
        """The wordings that have the word or a form of it, with the mass that they share by it."""
        known = self._reach.get(key)
        if known is None:
            known = self._reach[key] = self._find(key)
        return known

    def _find(self, key: str) -> dict[int, float]:
        mine = self._vocabulary.weight(key)
        found = dict.fromkeys(self._having.get(key, ()), mine)
        for other, strength in self._vocabulary.related(key):
            amount = strength * min(mine, self._vocabulary.weight(other))
            for number in self._having.get(other, ()):
                if found.get(number, 0.0) < amount:
                    found[number] = amount
        return found

    def shared(self, keys: Iterable[str]) -> dict[int, float]:
        """For every wording that may match, how much of the mass of `keys` it shares."""
        found: dict[int, float] = {}
        crowded: list[Mapping[int, float]] = []
        for key in keys:
            reach = self.reach(key)
            if len(reach) > _CROWD:
                crowded.append(reach)
                continue
            for number, amount in reach.items():
                found[number] = found.get(number, 0.0) + amount
        if not crowded:
            return found
        if not found:
            fewest: Mapping[int, float] = min(crowded, key=len)
            found = dict(fewest)
        best = sorted(found, key=found.__getitem__, reverse=True)[:_PROPOSED]
        return {number: found[number] + sum(reach.get(number, 0.0) for reach in crowded) for number in best}

    def likeness(self, number: int, shared: float, mass: float, at_least: float = 0.0) -> float:
        """How alike a text of that mass is to a wording with which it shares so much: 0 nothing, towards 1
        the same.

        Ochiai's coefficient, damped, so that two short texts with a chance word in common do not look like the
        same. The wording's own mass counts for `at_least` so much.
        """
        prior = _DAMPING * self._vocabulary.unit
        return min(1.0, shared / sqrt((mass + prior) * (max(self.masses[number], at_least) + prior)))

    def all_alike(self, numbers: Iterable[int], shared: Iterable[float], mass: float) -> list[float]:
        """The likeness to each of several wordings, given what is shared with each."""
        prior = _DAMPING * self._vocabulary.unit
        factor = 1 / sqrt(mass + prior)
        return [
            amount * factor * self._factors[number] for number, amount in zip(numbers, shared, strict=True)
        ]

    def likenesses(self, keys: Sequence[str], count: int = 8) -> dict[int, float]:
        """The wordings most alike to a text, best first: those of the very same words, and `count` others at most."""
        shared = self.shared(keys)
        likenesses = self.all_alike(shared, shared.values(), self._vocabulary.mass(keys))
        found = dict(zip(shared, likenesses, strict=True))
        best = sorted(found, key=found.__getitem__, reverse=True)[:count]
        same = dict.fromkeys(self._same.get(tuple(keys), [])[:_SAME], 1.0)
        return {**same, **{number: found[number] for number in best if number not in same}}

    def containments(self, keys: Sequence[str], numbers: Iterable[int]) -> dict[int, float]:
        """How much of a text each of the wordings says, from 0 to 1, damped as a likeness is."""
        mass = self._vocabulary.mass(keys) + _DAMPING * self._vocabulary.unit
        return {number: self.shared_with(number, keys) / mass for number in numbers} if mass > 0 else {}

    def shared_with(self, number: int, keys: Iterable[str]) -> float:
        """How much of the mass of `keys` one wording shares."""
        return sum(self.reach(key).get(number, 0.0) for key in keys)


def margins(likenesses: Mapping[int, float], rivalry: float = 0.7) -> dict[int, float]:
    """How clearly each candidate is meant: its likeness, less a share of its best rival's.

    A text that resembles many is evidence for none of them. May be negative.
    """
    first, second = (*sorted(likenesses.values(), reverse=True)[:2], 0.0, 0.0)[:2]
    return {
        number: likeness - rivalry * (second if likeness == first else first)
        for number, likeness in likenesses.items()
    }
