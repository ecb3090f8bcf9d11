"""Which units of two texts are the same: the optimum alignment (longest common subsequence) by RapidFuzz.

Its time and memory grow with the product of the two lengths, so that longer texts are first cut at anchors.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from app.text.comparison.anchors import Block, anchors

if TYPE_CHECKING:
    from rapidfuzz.distance import Editops

# Units times units that are aligned in one go: about 4 ms and 2 MB.
_AT_ONCE = 16_000_000
# Cuts within cuts. More means that the anchors do not divide the text; a stretch without any counts as half
# of them, so that its halves are searched once more.
_DEPTH = 24
_BLIND = _DEPTH // 2


class Matching(NamedTuple):
    """The blocks of equal units, in the order of both texts, never touching on both sides.

    `approximate`: some stretch had no anchor and was cut blindly, so that there may be more equal units.
    """

    blocks: list[Block]
    approximate: bool


class _Stretch(NamedTuple):
    left: int
    left_end: int
    right: int
    right_end: int
    depth: int


def match(left: Sequence[Hashable], right: Sequence[Hashable]) -> Matching:
    """Align two sequences of units."""
    if len(left) * len(right) <= _AT_ONCE:
        return Matching(_optimum(left, right), approximate=False)
    return _match_long(*numbered(left, right))


def numbered(left: Iterable[Hashable], right: Iterable[Hashable]) -> tuple[list[int], list[int]]:
    """Units as numbers from 0 up that are equal where the units are."""
    numbers: defaultdict[Hashable, int] = defaultdict(count().__next__)
    return list(map(numbers.__getitem__, left)), list(map(numbers.__getitem__, right))


def _match_long(left: Sequence[int], right: Sequence[int]) -> Matching:
    """The same for texts that are cut at anchors first."""
    blocks: list[Block] = []
    approximate = False
    pending = [_Stretch(0, len(left), 0, len(right), 0)]
    while pending:
        stretch = _trim(left, right, pending.pop(), blocks)
        size = (stretch.left_end - stretch.left) * (stretch.right_end - stretch.right)
        if not size:
            continue
        mine, theirs = left[stretch.left : stretch.left_end], right[stretch.right : stretch.right_end]
        if size <= _AT_ONCE:
            blocks += _moved(_optimum(mine, theirs), stretch)
            continue
        found = _moved(anchors(mine, theirs), stretch) if stretch.depth < _DEPTH else []
        blocks += found
        if found:
            pending += _between(found, stretch)
        elif not set(mine).isdisjoint(theirs):
            approximate = True
            pending += _cut(stretch)
    return Matching(_joined(blocks), approximate)


def _trim(left: Sequence[int], right: Sequence[int], stretch: _Stretch, blocks: list[Block]) -> _Stretch:
    """The stretch without what is the same at its start and at its end, which is added to `blocks`."""
    a, a_end, b, b_end, depth = stretch
    while a < a_end and b < b_end and left[a] == right[b]:
        a, b = a + 1, b + 1
    while a < a_end and b < b_end and left[a_end - 1] == right[b_end - 1]:
        a_end, b_end = a_end - 1, b_end - 1
    if a > stretch.left:
        blocks.append(Block(stretch.left, stretch.right, a - stretch.left))
    if a_end < stretch.left_end:
        blocks.append(Block(a_end, b_end, stretch.left_end - a_end))
    return _Stretch(a, a_end, b, b_end, depth)


@cache
def _editops() -> Callable[[Sequence[Hashable], Sequence[Hashable]], "Editops"]:
    from rapidfuzz.distance import LCSseq

    return LCSseq.editops


def _optimum(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[Block]:
    """The longest common subsequence. RapidFuzz compares hashes only, so that what it finds is looked at again."""
    if not left or not right:
        return []
    found = _editops()(left, right).as_matching_blocks()
    blocks = [Block(block.a, block.b, block.size) for block in found if block.size]
    for a, b, size in blocks:
        if left[a : a + size] != right[b : b + size]:
            return _optimum(*numbered(left, right))
    return blocks


def _moved(blocks: list[Block], stretch: _Stretch) -> list[Block]:
    return [Block(a + stretch.left, b + stretch.right, size) for a, b, size in blocks]


def _between(blocks: list[Block], stretch: _Stretch) -> list[_Stretch]:
    """The stretches that the blocks leave."""
    starts = [(stretch.left, stretch.right), *((a + size, b + size) for a, b, size in blocks)]
    ends = [*((a, b) for a, b, _ in blocks), (stretch.left_end, stretch.right_end)]
    return [
        _Stretch(a, a_end, b, b_end, stretch.depth + 1)
        for (a, b), (a_end, b_end) in zip(starts, ends, strict=True)
    ]


def _cut(stretch: _Stretch) -> list[_Stretch]:
    """Halves, for text that nothing divides: repeated over and over."""
    a, a_end, b, b_end, depth = stretch
    a_middle, b_middle = (a + a_end) // 2, (b + b_end) // 2
    depth += _BLIND
    return [_Stretch(a, a_middle, b, b_middle, depth), _Stretch(a_middle, a_end, b_middle, b_end, depth)]


def _joined(blocks: list[Block]) -> list[Block]:
    """In order, blocks that touch on both sides made one."""
    joined: list[Block] = []
    for block in sorted(blocks):
        last = joined[-1] if joined else Block(0, 0, 0)
        if joined and last.left + last.size == block.left and last.right + last.size == block.right:
            joined[-1] = Block(last.left, last.right, last.size + block.size)
        else:
            joined.append(block)
    return joined
