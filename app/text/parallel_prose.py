"""Paragraphs of prose of two texts that say the same, found by their words.

A paragraph finds its partner by the words that few paragraphs have; how alike two are is measured on all of
their words, the rarer ones counting more. The most alike pairs are taken first, wherever they stand; then what
stands alone between two pairs that follow each other on both sides.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import log

from app.text.alignment.words import keys
from app.text.cancel import Stop, watched

_ALIKE = 0.42
_BETWEEN = 0.22
_RARE = 12
"""A word that more paragraphs of a side have leads to no partner."""
_LEADS = 24

Pairs = dict[int, int]


def pair_up(left: Sequence[str], right: Sequence[str], should_cancel: Stop = None) -> Pairs:
    """Which paragraph of the left text, by number, is which one of the right. No number stands twice.

    Raises `Cancelled` soon after `should_cancel` answers True.
    """
    found = _same(left, right)
    taken = set(found.values())
    mine = {n: keys(text) for n, text in watched(enumerate(left), should_cancel, 64) if n not in found}
    theirs = {n: keys(text) for n, text in watched(enumerate(right), should_cancel, 64) if n not in taken}
    worth = _Worth(mine, theirs)
    scored = watched(_candidates(mine, theirs, worth), should_cancel, 64)
    for _, _, a, b in sorted((-score, abs(a - b), a, b) for a, b, score in scored if score >= _ALIKE):
        if a not in found and b not in taken:
            found[a] = b
            taken.add(b)
    for a, b in _between(found, len(left), len(right)):
        if b not in taken and worth.likeness(mine[a], theirs[b]) >= _BETWEEN:
            found[a] = b
    return found


def _same(left: Sequence[str], right: Sequence[str]) -> Pairs:
    """Paragraphs that are the same but for blanks; of several, the first with the first."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for n in range(len(right) - 1, -1, -1):
        places[" ".join(right[n].split())].append(n)
    found: Pairs = {}
    for n, text in enumerate(left):
        if same := places.get(" ".join(text.split())):
            found[n] = same.pop()
    return found


class _Worth:
    """What words count."""

    def __init__(self, left: dict[int, tuple[str, ...]], right: dict[int, tuple[str, ...]]) -> None:
        sides = [Counter(key for said in side.values() for key in said) for side in (left, right)]
        self.most = {key: max(side[key] for side in sides) for side in sides for key in side}
        total = len(left) + len(right) + 1
        self._of = {key: log(1 + total / sum(side[key] for side in sides)) for key in self.most}

    def likeness(self, one: tuple[str, ...], other: tuple[str, ...]) -> float:
        """From 0 (no word in common) to 1 (the same words)."""
        all_of = self._sum(one) + self._sum(other)
        return 2 * self._sum(set(one).intersection(other)) / all_of if all_of else 0.0

    def _sum(self, words: Sequence[str] | set[str]) -> float:
        return sum(map(self._of.__getitem__, words))


def _candidates(
    left: dict[int, tuple[str, ...]], right: dict[int, tuple[str, ...]], worth: _Worth
) -> Iterator[tuple[int, int, float]]:
    """Pairs that share a rare word, and how alike they are."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for n, said in right.items():
        for key in _leads(said, worth):
            holders[key].append(n)
    for n, said in left.items():
        for other in sorted({number for key in _leads(said, worth) for number in holders.get(key, ())}):
            yield n, other, worth.likeness(said, right[other])


def _leads(said: Sequence[str], worth: _Worth) -> list[str]:
    rare = [key for key in said if worth.most[key] <= _RARE]
    return sorted(rare, key=lambda key: (worth.most[key], key))[:_LEADS]


def _between(found: Pairs, left: int, right: int) -> list[tuple[int, int]]:
    """What stands alone between two pairs that follow each other on both sides."""
    known = [(-1, -1), *sorted(found.items()), (left, right)]
    return [(a + 1, b + 1) for (a, b), (c, d) in pairwise(known) if c - a == 2 and d - b == 2]
