"""Which stretches of an old text went where, as wholes: lines that moved and were edited on the way.

Two stretches belong together if each shares more with the other than with any third, clearly, and at least half of
its words. A word weighs the less the more stretches have it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from app.text.cancel import Stop, watched

Words = Sequence[int]
"""The words of a stretch, as numbers."""

_FEWEST = 3
"""So many words must be shared."""
_CLEARLY = 1.5
"""So many times as much must be shared with the other as with any third."""
_OFTEN = 8192
_CROWD = 64
"""Words in more stretches than this tell nothing."""


def partners(mine: Sequence[Words], theirs: Sequence[Words], should_cancel: Stop) -> list[tuple[int, int]]:
    """The pairs of stretches, by their numbers, that belong together."""
    shared = _shared(mine, theirs, should_cancel)
    forth = _favourites(watched(shared, should_cancel, _OFTEN))
    turned = ((right, left, weight) for left, right, weight in watched(shared, should_cancel, _OFTEN))
    back = _favourites(turned)
    return [
        (left, right)
        for left, right in sorted(forth.items())
        if back.get(right) == left and _is_alike(mine[left], theirs[right])
    ]


def _shared(
    mine: Sequence[Words], theirs: Sequence[Words], should_cancel: Stop
) -> list[tuple[int, int, float]]:
    """How much stretches share, for those that share anything that tells."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, words in enumerate(theirs):
        for word in set(words):
            holders[word].append(number)
    own = Counter(word for words in mine for word in set(words))
    found: list[tuple[int, int, float]] = []
    for number, words in enumerate(watched(mine, should_cancel, 64)):
        weights: defaultdict[int, float] = defaultdict(float)
        for word in set(words):
            there = holders.get(word, ())
            if max(len(there), own[word]) <= _CROWD:
                for other in there:
                    weights[other] += 1 / max(len(there), own[word])
        found += [(number, other, weight) for other, weight in weights.items()]
    return found


def _favourites(shared: Iterable[tuple[int, int, float]]) -> dict[int, int]:
    """For every stretch the one that it shares clearly the most with."""
    best: dict[int, tuple[float, int]] = {}
    second: dict[int, float] = {}
    for left, right, weight in shared:
        held = best.get(left, (0.0, -1))
        if weight > held[0]:
            best[left], second[left] = (weight, right), held[0]
        else:
            second[left] = max(second[left], weight)
    return {left: right for left, (weight, right) in best.items() if weight >= _CLEARLY * second[left]}


def _is_alike(one: Words, other: Words) -> bool:
    shared = (Counter(one) & Counter(other)).total()
    return shared >= _FEWEST and 2 * shared >= max(len(one), len(other))
