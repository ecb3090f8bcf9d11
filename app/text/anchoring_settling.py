"""Looking again at pairs next to what has changed, where a word may be mistaken for its like."""

from itertools import pairwise

from app.text.anchoring_pairs import OFTEN, Pairs
from app.text.cancel import watched

Pair = tuple[int, int]
"""The numbers of two words that are the same one."""

_TOLD = 2
"""A word is no other of its like if so much beside it is the same: signs and neighbours."""
_NEAR = 16
"""So far a word may be mistaken for another, in words."""


def settle(known: Pairs) -> None:
    """Where a word may be one or another of its like, next to what is known, take the one that the signs and the
    words around it tell: of "50:50" with a number taken out, the one behind the colon.
    """
    for one, other in watched(_neighbours(known), known.stop, OFTEN):
        if (one[0] + 1 == other[0]) != (one[1] + 1 == other[1]):
            _settle(known, one, other, -1)
            _settle(known, other, one, 1)


def _neighbours(known: Pairs) -> list[tuple[Pair, Pair]]:
    """Every pair with the next one, in the order of the old text; the ends of the texts count as pairs."""
    pairs = [(one, other) for one, other in enumerate(known.partner) if other >= 0]
    return list(pairwise([(-1, -1), *pairs, (len(known.left), len(known.right))]))


def _settle(known: Pairs, here: Pair, there: Pair, step: int) -> None:
    """Pair the words of the end `here` with those next to `there` instead, as far as that fits better."""
    one, other = here, (there[0] + step, there[1] + step)
    while _is_pair(known, *one) and _fits_better(known, other, one):
        known.partner[one[0]] = known.taken[one[1]] = -1
        known.pair(*other)
        one, other = (one[0] + step, one[1] + step), (other[0] + step, other[1] + step)


def _is_pair(known: Pairs, left: int, right: int) -> bool:
    return 0 <= left < len(known.left) and known.partner[left] == right


def _fits_better(known: Pairs, other: Pair, one: Pair) -> bool:
    """Whether two words could be a pair in the place of `one`, with which they share a word, and better so."""
    left, right = other
    if not (0 <= left < len(known.left) and 0 <= right < len(known.right)):
        return False
    is_free = (left == one[0] and known.taken[right] < 0) or (right == one[1] and known.partner[left] < 0)
    is_same = known.left[left] == known.right[right]
    return is_free and is_same and known.agreement(*other) > known.agreement(*one)


def give_up_doubtful(known: Pairs) -> None:
    """Words at the edge of what is known with their like in the change beside it, and nothing else to tell."""
    for one, other in watched(_neighbours(known), known.stop, OFTEN):
        if other[0] > one[0] + 1 or other[1] != one[1] + 1:
            for pair, step in ((one, 1), (other, -1)):
                if not _is_pair(known, *pair):
                    continue
                if _has_double(known, *pair, step) and known.agreement(*pair) < _TOLD:
                    known.partner[pair[0]] = known.taken[pair[1]] = -1


def _has_double(known: Pairs, left: int, right: int, step: int) -> bool:
    """Whether the word stands in the next words without a partner, too, in either text."""
    word = known.left[left]
    sides = (left, known.left, known.partner), (right, known.right, known.taken)
    for at, words, taken in sides:
        for number in range(at + step, at + step * _NEAR, step):
            if not 0 <= number < len(words) or taken[number] >= 0:
                break
            if words[number] == word:
                return True
    return False
