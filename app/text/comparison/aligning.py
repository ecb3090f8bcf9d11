"""Two texts with their units lined up: what every comparison starts from."""

from typing import NamedTuple

from app.text.comparison.anchors import Block
from app.text.comparison.cleanup import absorb
from app.text.comparison.matching import match
from app.text.comparison.pairing import Pair, pair
from app.text.comparison.rewriting import Conventions, Text, read
from app.text.comparison.sliding import slide
from app.text.comparison.units import Units, units
from app.text.options import CompareOptions


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
    blocks, approximate = match(mine.keys, theirs.keys)
    slid = slide(mine.tokens, theirs.tokens, mine.keys, theirs.keys, blocks)
    found = pair(mine.tokens, theirs.tokens, slid, inside=options.granularity == "char")
    pairs = absorb(mine.tokens, theirs.tokens, found)
    return Aligned(my_text, their_text, mine, theirs, blocks, pairs, approximate)
