"""Sub-items that print no marker: paragraphs after a colon, or closed by semicolons."""

import re
from collections.abc import Sequence

from app.text.segmentation.headings import announces, is_heading
from app.text.segmentation.lines import Block, Layout, ends_open

_SEMICOLON = re.compile(r"[;；؛][\"'”’»)\]]*[-–—]*(?:\s*\w{1,7})?[.…]*$")
_COMMA = re.compile(r"[,，،、](?:\s+\w{1,4})?$")
_LONGEST = 400
_MOST = 100


def unlettered(layout: Layout, blocks: Sequence[Block], *, tail: bool = False) -> range:
    """Which paragraphs of an item are sub-items without a marker, as a range of numbers in `blocks`.

    With semicolons the list runs to the paragraph after the last of them, so that prose after it stays out. Without,
    every paragraph after a head that ends in a colon is an item, if they are alike; in a `tail`, where the end of the
    item is not known, as many as are. One paragraph alone is no list.
    """
    for number, block in enumerate(blocks[:-2]):
        rest = range(number + 1, min(number + 1 + _MOST, len(blocks)))
        colon = announces(layout, block)
        title = ends_open(layout.text, block.start, block.end) and not announces(layout, blocks[number + 1])
        if not colon and not (number == 0 and title):
            continue
        if end := _closed(layout, blocks, rest, _SEMICOLON) or (
            colon and _closed(layout, blocks, rest, _COMMA)
        ):
            return range(number + 1, end)
        if colon and (number == 0 or (is_heading(layout, blocks[0]) and number == 1)):
            alike = _alike(blocks, _before_heading(layout, blocks, rest) if tail else rest)
            return alike if tail or alike == rest else range(0)
    return range(0)


def _closed(layout: Layout, blocks: Sequence[Block], rest: range, sign: re.Pattern[str]) -> int:
    """The number after the last item, if items are closed by `sign`: all but the last one, or nearly."""
    closed = [
        n for n in rest if sign.search(layout.text, max(blocks[n].start, blocks[n].end - 12), blocks[n].end)
    ]
    if not closed or closed[0] > rest[0] + 1:
        return 0
    end = min(closed[-1] + 2, rest[-1] + 1)
    return end if 2 * len(closed) >= end - 1 - rest[0] and end - rest[0] > 1 else 0


def _before_heading(layout: Layout, blocks: Sequence[Block], rest: range) -> range:
    """The paragraphs of `rest` up to the first that looks like a heading, after one that does not."""
    for number in rest[1:]:
        if is_heading(layout, blocks[number]) and not is_heading(layout, blocks[number - 1]):
            return range(rest[0], number)
    return rest


def _alike(blocks: Sequence[Block], rest: range) -> range:
    """The paragraphs of `rest` up to the first that is much longer than those before it."""
    longest = 0
    for number in rest:
        length = blocks[number].end - blocks[number].start
        if length > _LONGEST or (number > rest[0] + 1 and length > 2 * longest + 80):
            return range(rest[0], number) if number - rest[0] > 1 else range(0)
        longest = max(longest, length)
    return rest if len(rest) > 1 else range(0)
