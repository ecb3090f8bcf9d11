"""How much of two texts is the same, from 0 to 1: the share of their words' characters that is kept."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from app.text.comparison.anchors import Block
from app.text.comparison.marking import Place
from app.text.comparison.tokens import Tokens


class Kept(NamedTuple):
    """How many characters of the words of two texts are kept, of how many; counted on both sides."""

    kept: float
    of: int

    @property
    def share(self) -> float:
        """From 0 to 1; 1 if there are no words."""
        return self.kept / self.of if self.of else 1.0


def total(parts: Iterable[Kept], common: int) -> float:
    """The share that is kept in all parts together, and in `common` characters more that stand in both texts."""
    listed = list(parts)
    kept = Kept(2 * common + sum(part.kept for part in listed), 2 * common + sum(part.of for part in listed))
    return kept.share


def kept_in(left: Sequence[str], right: Sequence[str], blocks: Sequence[Block]) -> Kept:
    """The characters of the units that are in `blocks`, which are the same on both sides."""
    kept = sum(sum(map(len, left[a : a + size])) for a, _, size in blocks)
    return Kept(2 * kept, _length(left) + _length(right))


def unmarked(left: Tokens, right: Tokens, blocks: Sequence[Block], counted: Sequence[Place]) -> Kept:
    """Units in no block count as the same, too, where none of the `counted` places touches them."""
    lost = _lost(left, [(b.left, b.size) for b in blocks], [(p.left, p.left_end) for p in counted])
    lost += _lost(right, [(b.right, b.size) for b in blocks], [(p.right, p.right_end) for p in counted])
    of = _length(left.words) + _length(right.words)
    return Kept(of - lost, of)


def _length(words: Sequence[str]) -> int:
    return sum(map(len, words))


def _lost(tokens: Tokens, kept: Sequence[tuple[int, int]], marks: Sequence[tuple[int, int]]) -> int:
    """Characters of the units outside the `kept` runs that a mark touches."""
    lost = at = 0
    for n in _outside(len(tokens), kept):
        while at < len(marks) and marks[at][1] <= tokens.starts[n]:
            at += 1
        if at < len(marks) and marks[at][0] < tokens.ends[n]:
            lost += len(tokens.words[n])
    return lost


def _outside(size: int, kept: Sequence[tuple[int, int]]) -> Iterator[int]:
    end = 0
    for start, length in kept:
        yield from range(end, start)
        end = start + length
    yield from range(end, size)
