"""How much of what a text says is also said by others: an inverted index over wordings.

A word of the text counts with its weight, times how alike the two words are, once for every wording that has
it or one of its forms. Only wordings that share something rare are ever looked at, which keeps the search near
linear; what common words add is counted for those alone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, KeysView, Mapping, Sequence
from itertools import islice
from math import sqrt

from app.text.alignment.vocabulary import Vocabulary

_PROPOSING = 512
"""The rarest words of a text propose wordings, until they have named so many; the others count only for those
proposed."""

_PROPOSED = 12
"""So many wordings, the best, are kept once other words have to be counted."""

_CROWD = 1024
"""Of a word that more wordings have, it is not kept which."""

_SETS = 8192
"""Of so many wordings the words are kept as sets."""

_ANSWERS = 32768
"""So many answers are kept: texts are asked for again and again, and many sources have the very same ones."""

_SAME = 64
"""So many wordings of the very same words are proposed, lest a hundred times "deleted" make a million pairs."""

_DAMPING = 2.0
"""So many rare words are added to either text before their likeness is taken."""


Forms = tuple[tuple[str, float], ...]
"""A word and its forms, with the mass that is shared by each, the dearest first."""


class Overlap:
    """The wordings, each given as its keys; they are told apart by their number in the sequence."""

    def __init__(self, vocabulary: Vocabulary, wordings: Iterable[Sequence[str]]) -> None:
        self._vocabulary = vocabulary
        self._wordings: list[Sequence[str]] = []
        having: defaultdict[str, list[int]] = defaultdict(list)
        same: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        self.masses: list[float] = []
        for number, keys in enumerate(wordings):
            self._wordings.append(keys)
            self.masses.append(vocabulary.mass(keys))
            if keys:
                same[tuple(keys)].append(number)
            for key in keys:
                having[key].append(number)
        self._having, self._same = dict(having), dict(same)
        self._reach: dict[str, dict[int, float]] = {}
        self._forms: dict[str, Forms] = {}
        self._crowds: dict[str, int] = {}
        self._sets: dict[int, frozenset[str]] = {}
        self._answers: dict[tuple[int, tuple[str, ...]], dict[int, float]] = {}
        self._prior = prior = _DAMPING * vocabulary.unit
        self._factors = [1 / sqrt(mass + prior) for mass in self.masses]

    def crowd(self, key: str) -> int:
        """How many wordings have the word or a form of it, those that have two of them counted twice."""
        known = self._crowds.get(key)
        if known is None:
            known = self._crowds[key] = sum(len(self._having[form]) for form, _ in self._forms_of(key))
        return known

    def _forms_of(self, key: str) -> Forms:
        """The word and its forms that occur here, with the mass that is shared by each; the dearest first."""
        known = self._forms.get(key)
        if known is None:
            weight = self._vocabulary.weight
            mine = weight(key)
            forms = [(key, mine)] if key in self._having else []
            others = [
                (other, strength * min(mine, weight(other)))
                for other, strength in self._vocabulary.related(key)
                if other in self._having
            ]
            others.sort(key=lambda form: -form[1])
            known = self._forms[key] = (*forms, *others)
        return known

    def amounts(self, key: str, numbers: Collection[int]) -> dict[int, float]:
        """Those of the wordings that have the word or a form of it, with the mass that they share by it."""
        if self.crowd(key) <= _CROWD:
            reach = self._reached(key)
            if isinstance(numbers, KeysView) and len(reach) < len(numbers):
                return {number: amount for number, amount in reach.items() if number in numbers}
            return {number: reach[number] for number in numbers if number in reach}
        forms = [self._forms_of(key)]
        found = ((number, _in_common(forms, self._set(number))) for number in numbers)
        return {number: amount for number, amount in found if amount}

    def _reached(self, key: str) -> dict[int, float]:
        """All wordings that have the word or a form of it, with the mass that they share by it."""
        known = self._reach.get(key)
        if known is None:
            known = self._find(key)
            if len(known) <= _CROWD:
                self._reach[key] = known
        return known

    def _find(self, key: str) -> dict[int, float]:
        found: dict[int, float] = {}
        for form, amount in reversed(self._forms_of(key)):
            found.update(dict.fromkeys(self._having[form], amount))
        return found

    def _set(self, number: int) -> frozenset[str]:
        known = self._sets.get(number)
        if known is None:
            if len(self._sets) >= _SETS:
                self._sets.clear()
            known = self._sets[number] = frozenset(self._wordings[number])
        return known

    def shared(self, keys: Iterable[str]) -> dict[int, float]:
        """For every wording that may match, how much of the mass of `keys` it shares."""
        found: dict[int, float] = {}
        named = 0
        common: list[str] = []
        for crowd, key in sorted((self.crowd(key), key) for key in keys):
            if named and named + crowd > _PROPOSING:
                common.append(key)
            elif crowd:
                named += crowd
                reached = self._reached(key)
                if len(reached) > _PROPOSING:
                    reached = dict(islice(reached.items(), _PROPOSING))
                both = [(number, found[number] + reached[number]) for number in found.keys() & reached.keys()]
                found.update(reached)
                found.update(both)
        if not common:
            return found
        best = _largest(found, _PROPOSED)
        known = [self._reached(key) for key in common if self.crowd(key) <= _CROWD]
        forms = [self._forms_of(key) for key in common[len(known) :]]
        return {number: found[number] + self._also(number, known, forms) for number in best}

    def _also(self, number: int, known: Sequence[Mapping[int, float]], forms: Sequence[Forms]) -> float:
        """The mass that a wording shares by words of which is known who has them, and by those of which it is not."""
        total = 0.0
        for reached in known:
            if number in reached:
                total += reached[number]
        return _in_common(forms, self._set(number), total) if forms else total

    def likeness(self, number: int, shared: float, mass: float, at_least: float = 0.0) -> float:
        """How alike a text of that mass is to a wording with which it shares so much: 0 nothing, towards 1
        the same.

        Ochiai's coefficient, damped, so that two short texts with a chance word in common do not look like the
        same. The wording's own mass counts for `at_least` so much.
        """
        return self.likeness_in(self.room(number, at_least), shared, mass)

    def room(self, number: int, at_least: float = 0.0) -> float:
        """What a wording counts for in a likeness: its own mass, or `at_least` so much, damped."""
        return max(self.masses[number], at_least) + self._prior

    def likeness_in(self, room: float, shared: float, mass: float) -> float:
        """How alike a text of that mass is to a wording of that room."""
        return min(1.0, shared / sqrt((mass + self._prior) * room))

    def all_alike(self, numbers: Iterable[int], shared: Iterable[float], mass: float) -> list[float]:
        """The likeness to each of several wordings, given what is shared with each."""
        prior = _DAMPING * self._vocabulary.unit
        factor = 1 / sqrt(mass + prior)
        return [
            amount * factor * self._factors[number] for number, amount in zip(numbers, shared, strict=True)
        ]

    def likenesses(self, keys: Sequence[str], count: int = 8) -> dict[int, float]:
        """The wordings most alike to a text, best first: those of the very same words, and `count` others at most."""
        question = (count, tuple(keys))
        known = self._answers.get(question)
        if known is None:
            if len(self._answers) >= _ANSWERS:
                self._answers.clear()
            known = self._answers[question] = self._most_alike(question[1], count)
        return dict(known)

    def _most_alike(self, keys: tuple[str, ...], count: int) -> dict[int, float]:
        shared = self.shared(keys)
        likenesses = self.all_alike(shared, shared.values(), self._vocabulary.mass(keys))
        found = dict(zip(shared, likenesses, strict=True))
        best = _largest(found, count)
        same = dict.fromkeys(self._same.get(keys, [])[:_SAME], 1.0)
        return {**same, **{number: found[number] for number in best if number not in same}}

    def containments(self, keys: Sequence[str], numbers: Iterable[int]) -> dict[int, float]:
        """How much of a text each of the wordings says, from 0 to 1, damped as a likeness is."""
        mass = self._vocabulary.mass(keys) + _DAMPING * self._vocabulary.unit
        if mass <= 0:
            return {}
        return {number: shared / mass for number, shared in self.shared_with_each(numbers, keys).items()}

    def shared_with_each(self, numbers: Iterable[int], keys: Iterable[str]) -> dict[int, float]:
        """How much of the mass of `keys` each of the wordings shares."""
        found = dict.fromkeys(numbers, 0.0)
        for key in keys:
            for number, amount in self.amounts(key, found.keys()).items():
                found[number] += amount
        return found

    def shared_with(self, number: int, keys: Iterable[str]) -> float:
        """How much of the mass of `keys` one wording shares."""
        return _in_common(map(self._forms_of, keys), self._set(number))


def _largest(found: Mapping[int, float], count: int) -> list[int]:
    """The numbers with the greatest values, the greatest first; of equals, those that come first."""
    if len(found) > count:
        least = sorted(found.values(), reverse=True)[count - 1]
        found = {number: value for number, value in found.items() if value >= least}
    return sorted(found, key=found.__getitem__, reverse=True)[:count]


def _in_common(texts_forms: Iterable[Forms], words: frozenset[str], total: float = 0.0) -> float:
    """The mass that a text, given as the forms of each of its words, shares with a wording of these words; `total`
    is what it is known to share already."""
    for forms in texts_forms:
        for form, amount in forms:
            if form in words:
                total += amount
                break
    return total


def margins(likenesses: Mapping[int, float], rivalry: float = 0.7) -> dict[int, float]:
    """How clearly each candidate is meant: its likeness, less a share of its best rival's.

    A text that resembles many is evidence for none of them. May be negative.
    """
    first, second = (*sorted(likenesses.values(), reverse=True)[:2], 0.0, 0.0)[:2]
    return {
        number: likeness - rivalry * (second if likeness == first else first)
        for number, likeness in likenesses.items()
    }
