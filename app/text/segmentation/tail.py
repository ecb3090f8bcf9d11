"""Where a list ends: which of the paragraphs after its last marker still belong to the last item.

The item is given lists inside it, paragraphs set in deeper, and as many others as the items before it usually have. A
heading, a closing formula or a list that has nothing to do with it ends it.
"""

from collections.abc import Sequence
from itertools import takewhile

from app.text.segmentation.habits import Habit
from app.text.segmentation.headings import announces, is_closing, is_heading, is_plain_heading
from app.text.segmentation.lines import Block, Layout, ends_open, ends_sentence, last_sign, starts_lower
from app.text.segmentation.parts import counts_on
from app.text.segmentation.series import Series
from app.text.segmentation.unlettered import unlettered

_BEFORE_CLOSING = 4
_JOINING = frozenset(",;،؛，；、")


def list_end(
    layout: Layout, series: Series, end: int, lists: Sequence[Series], usual: Habit, *, inside: bool = False
) -> int:
    """The offset at which the last item of `series` ends, at most `end`.

    `lists` are those after the last marker, `usual` is the habit of the items before it; `inside`: the list is inside
    an item of another one.
    """
    starts = frozenset(marker.start for inner in lists for marker in inner.markers)
    blocks = layout.blocks(series.markers[-1].body, end, starts)
    tail = _Tail(layout, series, lists, blocks, usual, inside=inside)
    return next((block.start for number, block in enumerate(blocks) if number and tail.ends_at(number)), end)


class _Tail:
    """Looks at the paragraphs after the last marker one after the other."""

    def __init__(
        self,
        layout: Layout,
        series: Series,
        lists: Sequence[Series],
        blocks: Sequence[Block],
        usual: Habit,
        *,
        inside: bool,
    ) -> None:
        self._layout = layout
        self._series = series
        self._blocks = blocks
        self._usual = usual
        self._heads = {inner.start: inner for inner in lists}
        self._column = max(marker.column for marker in series.markers)
        last = series.markers[-1]
        self._body = last.column + last.body - last.start
        self._hangs = _hangs(layout, series)
        self._apart = layout.lines[layout.line_at(last.start)].gap
        self._paragraphs = inside and _are_paragraphs(layout, series)
        self._bare = unlettered(
            layout, list(takewhile(lambda b: b.start not in self._heads, blocks)), tail=True
        )
        self._closing = next((n for n, block in enumerate(blocks) if self._closes(block)), 0)
        self._further = 0
        sure = [inner for inner in lists if self._numbers(inner)]
        at_once = next((inner for inner in lists if blocks and inner.start < blocks[0].end), None)
        within = [*sure, at_once] if at_once else sure
        self._covered = max((layout.paragraph_end(inner.last_body) for inner in within), default=0)

    def _closes(self, block: Block) -> bool:
        """Whether a paragraph is behind the items: a closing formula or, behind articles, a plain heading."""
        if is_closing(self._layout, block):
            return True
        articles = self._series.style.kind == "keyword" and block.start > self._blocks[0].start
        return articles and block.start not in self._heads and is_plain_heading(self._layout, block)

    def ends_at(self, number: int) -> bool:
        """Whether the list has ended before this paragraph; asked for each in turn."""
        block, before = self._blocks[number], self._blocks[number - 1]
        if number == self._closing:
            return True
        if block.start < self._covered or number in self._bare:
            return False
        if inner := self._heads.get(block.start):
            attached = before.start < self._covered and inner.style.kind != "keyword"
            self._further = 0
            self._covered = self._layout.paragraph_end(inner.last_body)
            attached |= number == 1 and not ends_sentence(self._layout.text, before.start, before.end)
            attached |= self._apart and not self._layout.lines[block.first].gap
            return not attached and not self._holds(inner, before)
        return self._is_heading(block, before) or not self._is_further(number)

    def _is_heading(self, block: Block, before: Block) -> bool:
        if is_plain_heading(self._layout, block):
            return True
        if self._usual.headed:
            return False
        return is_heading(self._layout, block) and not ends_open(self._layout.text, before.start, before.end)

    def _is_further(self, number: int) -> bool:
        """Whether a paragraph without a marker is one more of the last item."""
        block = self._blocks[number]
        gap = self._layout.lines[block.first].gap
        if (self._usual.further or self._hangs) and block.indent > self._column + 1:
            return True
        hangs_on = block.indent == self._body > self._column + 1
        if not gap and (hangs_on or self._paragraphs or self._goes_on(self._blocks[number - 1], block)):
            return True
        titled = self._usual.titled and (self._series.style.kind != "bullet" or self._usual.further > 0)
        if number == 1 and titled and is_heading(self._layout, self._blocks[0]):
            self._further += gap
            return True
        self._further += 1
        if number < self._closing <= self._usual.further + _BEFORE_CLOSING:
            return True
        if gap and not self._usual.loose:
            return False
        outdented = self._hangs and block.indent < self._column
        return self._further <= self._usual.further and not outdented

    def _goes_on(self, before: Block, block: Block) -> bool:
        """Whether a sentence of the line before goes on: it ends in a word, and this one begins in a small letter, a
        figure or a sign. Where the items are parts of one sentence, that of the text around them does."""
        text, markers = self._layout.text, self._series.markers
        if len(markers) > 1 and last_sign(text, markers[-2].body, markers[-1].start) in _JOINING:
            return False
        begins = starts_lower(text, block.start) or not text[block.start].isalpha()
        free = self._layout.marker(block) not in ("number", "bullet") and not is_heading(self._layout, block)
        return begins and free and ends_open(text, before.start, before.end)

    def _holds(self, inner: Series, before: Block) -> bool:
        """Whether a list is inside the last item."""
        first, last = inner.markers[0], self._series.markers[-1]
        if inner.style in self._usual.inner or first.inline or announces(self._layout, before):
            return True
        if counts_on(inner) and self._series.style.kind == "keyword":
            return True
        if inner.style == self._series.style and inner.reading == "roman" != self._series.reading:
            return True
        if inner.style.prefix:
            return self._numbers(inner)
        return first.column > last.column + 1

    def _numbers(self, inner: Series) -> bool:
        """Whether a list counts parts of the last item by its number: 8.1, 8.2."""
        last = {self._series.markers[-1].label.lower(), str(self._series.values[-1])}
        return not last.isdisjoint(inner.style.prefix)


def _are_paragraphs(layout: Layout, series: Series) -> bool:
    """Whether the items are all the text of the one around them, and sentences: the paragraphs of an article."""
    first, text = series.markers[0], layout.text
    before = None if first.inline else layout.block_before(first.start)
    if series.style.sort != "digits" or not (first.inline or (before and is_heading(layout, before))):
        return False
    ends = [layout.paragraph_end(marker.body) for marker in series.markers]
    return all(
        ends_sentence(text, m.body, end) and not starts_lower(text, m.body)
        for m, end in zip(series.markers, ends, strict=True)
    )


def _hangs(layout: Layout, series: Series) -> bool:
    """Whether the lines of the items are set in deeper than their markers."""
    for marker in series.markers:
        wrapped = [layout.lines[number] for number in layout.paragraph(marker.start)[1:]]
        if wrapped:
            return all(line.indent > marker.column for line in wrapped)
    return False
