"""What stands between two items of a list and belongs to neither: headings, numbered or not."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from app.text.segmentation.headings import (
    announces,
    is_heading,
    is_plain_heading,
    may_be_numbered_heading,
)
from app.text.segmentation.lines import Block, Layout, ends_open
from app.text.segmentation.parts import valid
from app.text.segmentation.series import Series

_RARE = 4
_HEADS = frozenset(("keyword", "decimal"))
_MOST = 5
"""More short paragraphs in a row are verses, cells or code, and no headings."""


class Frames:
    """Knows, for every item of `series`, where it ends and the headings before the next one begin.

    `lists` are the ordered lists of the same stretch of text. Those whose markers stand between the items, each right
    before an item, number headings, if there are fewer of them than of items (chapters between articles).
    """

    def __init__(self, layout: Layout, series: Series, lists: Sequence[Series]) -> None:
        self._layout = layout
        self._starts = [marker.start for marker in series.markers]
        self._numbered = sorted(
            marker.start
            for other in layout.watched(lists)
            if self._is_frame(other, series)
            for marker in other.markers
        )
        self._inner = frozenset(
            marker.start
            for other in layout.watched(lists)
            if other is not series and valid(other)
            for marker in other.markers
        ) - frozenset(self._numbered)
        slots = [self._blocks(n) for n in range(len(self._starts) - 1)]
        trailing = [self._trailing(blocks) for blocks in slots]
        self._rare = sum(map(bool, trailing)) <= 1 + len(slots) // _RARE
        self._slots = slots
        self._runs = trailing

    @property
    def numbered(self) -> frozenset[int]:
        """The offsets of the numbered headings."""
        return frozenset(self._numbered)

    def next_numbered(self, start: int, end: int) -> int:
        """Where the first numbered heading after `start` begins, `end` if there is none before it."""
        place = bisect_right(self._numbered, start)
        return min(self._numbered[place], end) if place < len(self._numbered) else end

    def end(self, item: int, end: int) -> int:
        """Where the item ends that is number `item` of the list and not its last; the next one starts at `end`."""
        if (numbered := self.next_numbered(self._starts[item], end)) < end:
            return numbered
        blocks, run = self._slots[item], self._runs[item]
        while run and not self._certain(blocks, run[0]):
            run = run[1:]
        return run[0].start if run else end

    def _is_frame(self, other: Series, series: Series) -> bool:
        if other is series or not valid(other) or len(other.markers) >= len(series.markers):
            return False
        if other.style.kind not in _HEADS and other.values[0] > 1:
            return False
        if any(here <= before for before, here in pairwise(other.values)):
            return False
        slots = [bisect_right(self._starts, marker.start) for marker in other.markers]
        if slots[0] == slots[-1] or slots[0] >= len(self._starts):
            return False
        heads = 0
        for number, marker in enumerate(other.markers):
            alone = number + 1 == len(slots) or slots[number + 1] > slots[number]
            block = self._layout.blocks(marker.start, self._layout.paragraph_end(marker.start))[:1]
            heads += alone and bool(block) and may_be_numbered_heading(self._layout, block[0])
        return 2 * heads > len(slots)

    def _blocks(self, item: int) -> list[Block]:
        return self._layout.blocks(self._starts[item], self._starts[item + 1])

    def _trailing(self, blocks: Sequence[Block]) -> list[Block]:
        """The run of paragraphs at the end of an item that look like headings, the item's own first one left out."""
        number = len(blocks)
        while number > 1 and self._may_head(blocks[number - 1]):
            number -= 1
        if len(blocks) - number <= _MOST:
            return list(blocks[number:])
        number = len(blocks)
        while number > 1 and is_plain_heading(self._layout, blocks[number - 1]):
            number -= 1
        return list(blocks[number:]) if len(blocks) - number <= _MOST else []

    def _may_head(self, block: Block) -> bool:
        listed = block.start in self._inner or self._layout.marker(block) == "bullet"
        return not listed and is_heading(self._layout, block)

    def _certain(self, blocks: Sequence[Block], block: Block) -> bool:
        """Whether a paragraph that looks like a heading is one and not the end of the item's text."""
        if is_plain_heading(self._layout, block):
            return True
        before = blocks[blocks.index(block) - 1]
        if announces(self._layout, before):
            return False
        return self._rare or not ends_open(self._layout.text, before.start, before.end)
