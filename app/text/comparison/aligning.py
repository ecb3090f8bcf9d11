"""Two texts with their units lined up: what every comparison starts from."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import count
from typing import NamedTuple

from app.text.comparison.anchors import Block
from app.text.comparison.cleanup import absorb
from app.text.comparison.matching import Matching, match
from app.text.comparison.pairing import Pair, pair
from app.text.comparison.rewriting import Conventions, Text, read
from app.text.comparison.sliding import slide
from app.text.comparison.units import Units, units
from app.text.options import CompareOptions

# In texts of up to so many units a single difference is looked for first.
_FEW = 32


class Aligned(NamedTuple):
    """`blocks` are the optimum alignment of the units, `pairs` what of it a reader would keep (`cleanup`), and
    words that are alike.
    """

    left: Text
    right: Text
    mine: Units
    theirs: Units
    blocks: list[Block]
    pairs: list[Pair]
    approximate: bool


def aligned(left: str, right: str, options: CompareOptions, conventions: Conventions) -> Aligned:
    """Line the words and signs of two texts up."""
    my_text, their_text = read(left, right, options, conventions)
    mine, theirs = units(my_text, options.ignore), units(their_text, options.ignore)
    blocks, approximate = _single(mine.keys, theirs.keys) or match(*numbered(mine.keys, theirs.keys))
    slid = slide(mine.tokens, theirs.tokens, mine.keys, theirs.keys, blocks)
    found = pair(mine.tokens, theirs.tokens, slid, inside=options.granularity == "char")
    pairs = absorb(mine.tokens, theirs.tokens, found)
    return Aligned(my_text, their_text, mine, theirs, blocks, pairs, approximate)


def _single(left: Sequence[str], right: Sequence[str]) -> Matching | None:
    """The alignment of texts of which one has a single stretch more, or one other unit; None if there is more."""
    shorter = min(len(left), len(right))
    if shorter > _FEW:
        return None
    start = end = 0
    while start < shorter and left[start] == right[start]:
        start += 1
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    if start + end < shorter and start + end < max(len(left), len(right)) - 1:
        return None
    ends = Block(len(left) - end, len(right) - end, end)
    return Matching([block for block in (Block(0, 0, start), ends) if block.size], approximate=False)


def numbered(left: Iterable[str], right: Iterable[str]) -> tuple[list[int], list[int]]:
    """Words as numbers that are equal where the words are."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    return list(map(numbers.__getitem__, left)), list(map(numbers.__getitem__, right))
