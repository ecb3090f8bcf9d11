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
    left: Tokens,
    right: Tokens,
    left_keys: Sequence[object],
    right_keys: Sequence[object],
    blocks: Sequence[Block],
) -> list[Block]:
    """The same matching, its one-sided gaps moved to the best places. `keys` are equal where units match."""
    moved = [Block(0, 0, 0), *blocks, Block(len(left.words), len(right.words), 0)]
    for n in range(1, len(moved)):
        a, b, size = moved[n - 1]
        a_end, b_end, following = moved[n]
        inserted = a + size == a_end
        if inserted == (b + size == b_end):
            continue  # nothing, or something on both sides
        tokens, keys, start, end = (
            (right, right_keys, b + size, b_end) if inserted else (left, left_keys, a + size, a_end)
        )
        reach = _reach(keys, (start, end), size, following)
        if reach != (0, 0):
            step = _best(tokens, (start, end), reach, _bounds(moved, n, inserted=inserted))
            moved[n - 1] = Block(a, b, size + step)
            moved[n] = Block(a_end + step, b_end + step, following - step)
    return [block for block in moved if block.size]


def _reach(keys: Sequence[object], gap: tuple[int, int], before: int, after: int) -> tuple[int, int]:
    """How far a gap may slide back and forth over what matches around it: so many units `before` and `after`."""
    start, end = gap
    back = forth = 0
    furthest, most = min(before, _REACH), min(after, _REACH)
    while back < furthest and keys[start - 1 - back] == keys[end - 1 - back]:
        back += 1
    while forth < most and keys[start + forth] == keys[end + forth]:
        forth += 1
    return back, forth


def _bounds(blocks: Sequence[Block], n: int, *, inserted: bool) -> tuple[int, int]:
    """How far the gap before block `n` has to slide back, and forth, to meet another insertion if it is one, or
    another deletion; farther than it can where the next gap is of another kind."""
    found = []
    for one, other, size in ((n - 2, n - 1, blocks[n - 1].size), (n, n + 1, blocks[n].size)):
        alike = (
            one >= 0
            and other < len(blocks)
            and (blocks[one].left + blocks[one].size == blocks[other].left) == inserted
            and (blocks[one].right + blocks[one].size == blocks[other].right) != inserted
        )
        found.append(size if alike else _REACH + 1)
    return found[0], found[1]


def _best(tokens: Tokens, gap: tuple[int, int], reach: tuple[int, int], bounds: tuple[int, int]) -> int:
    """By how many units to move a gap (negative: back). Best is to meet another one of its kind."""
    if reach[0] == bounds[0]:
        return -reach[0]
    if reach[1] == bounds[1]:
        return reach[1]
    start, end = gap
    steps = range(-reach[0], reach[1] + 1)
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
