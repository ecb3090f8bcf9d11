"""Where an insertion starts is often open: in `A, C` to `A, B, C` it is `B, ` or `, B`. Here it is decided.

An insertion or deletion slides over units that are the same at both ends until its edges are where readers
would put them: at a paragraph, sentence, clause, word (after the lossless clean-up of diff-match-patch).
"""

from collections.abc import Sequence

from app.text.comparison.anchors import Block
from app.text.comparison.tokens import Tokens

# How far an edge may slide, in units.
_REACH = 64

_SENTENCE_ENDS = frozenset(".!?。！？．؟।॥…")
_CLAUSE_ENDS = frozenset(",;:，；：、،؛—–")


def slide(
    left: Tokens, right: Tokens, left_keys: Sequence[int], right_keys: Sequence[int], blocks: Sequence[Block]
) -> list[Block]:
    """The same matching, its one-sided gaps moved to the best places. `keys` are equal where units match."""
    moved = [Block(0, 0, 0), *blocks, Block(len(left), len(right), 0)]
    for n in range(1, len(moved)):
        before, after = moved[n - 1], moved[n]
        left_gap = (before.left + before.size, after.left)
        right_gap = (before.right + before.size, after.right)
        if (left_gap[0] == left_gap[1]) == (right_gap[0] == right_gap[1]):
            continue  # nothing, or something on both sides
        if left_gap[0] == left_gap[1]:
            step = _best(right, right_keys, right_gap, before.size, after.size)
        else:
            step = _best(left, left_keys, left_gap, before.size, after.size)
        if step:
            moved[n - 1] = Block(before.left, before.right, before.size + step)
            moved[n] = Block(after.left + step, after.right + step, after.size - step)
    return [block for block in moved if block.size]


def _best(tokens: Tokens, keys: Sequence[int], gap: tuple[int, int], before: int, after: int) -> int:
    """By how many units to move the gap (negative: back). `before` and `after` units around it match."""
    start, end = gap
    back = forth = 0
    while back < min(before, _REACH) and keys[start - 1 - back] == keys[end - 1 - back]:
        back += 1
    while forth < min(after, _REACH) and keys[start + forth] == keys[end + forth]:
        forth += 1
    if not back and not forth:
        return 0
    steps = range(-back, forth + 1)
    return max(steps, key=lambda step: (_edge(tokens, start + step) + _edge(tokens, end + step), step))


def _edge(tokens: Tokens, n: int) -> int:
    """How good a place before unit `n` is for the edge of a change."""
    if n in (0, len(tokens)):
        return 6
    space = tokens.before(n)
    if "\n" in space:
        return 5 if space.count("\n") > 1 else 4
    last = space.strip() or tokens.words[n - 1]  # between units that count there may be ignored punctuation
    if last in _SENTENCE_ENDS:
        return 3
    if last in _CLAUSE_ENDS:
        return 2
    return 1 if space else 0
