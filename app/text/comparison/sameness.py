"""How much of two texts is the same, from 0 to 1: the share of their words' characters that is kept."""

from collections.abc import Iterator, Sequence

from app.text.comparison.anchors import Block
from app.text.comparison.marking import Place
from app.text.comparison.tokens import Tokens


def share(left: Sequence[str], right: Sequence[str], blocks: Sequence[Block], common: int = 0) -> float:
    """Twice the characters of the units in `blocks`, divided by those of all units; 1 if there are none.

    `common` characters more stand in both texts and are not among the units.
    """
    kept = (
        common + sum(_length(left[a : a + size]) + _length(right[b : b + size]) for a, b, size in blocks) / 2
    )
    total = 2 * common + _length(left) + _length(right)
    return 2 * kept / total if total else 1.0


def share_of_unmarked(
    left: Tokens, right: Tokens, blocks: Sequence[Block], counted: Sequence[Place], common: int = 0
) -> float:
    """Units in no block count as the same, too, where none of the `counted` places touches them."""
    lost = _lost(left, [(b.left, b.size) for b in blocks], [(p.left, p.left_end) for p in counted])
    lost += _lost(right, [(b.right, b.size) for b in blocks], [(p.right, p.right_end) for p in counted])
    total = 2 * common + _length(left.words) + _length(right.words)
    return (total - lost) / total if total else 1.0


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
