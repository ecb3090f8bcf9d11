"""Headings without numbers, each with its text under it: the points of terms of service, of house rules, of a FAQ.

Any article has headings. They are taken as points only where nearly all of the text stands under them, a few
paragraphs under each, and where no list inside one of them can be what the text is about.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from app.text.segmentation.furniture import furniture
from app.text.segmentation.headed import heading_marker, headings_list
from app.text.segmentation.headings import is_heading
from app.text.segmentation.lines import Block, Layout, ends_open, last_sign, starts_lower
from app.text.segmentation.series import Series

_LEAST = 3
_USUAL = 2.5
"""Paragraphs under a heading; news have more, and more sentences before the first one."""
_MOST_BEFORE = 2
_LARGEST, _LARGEST_MARKED, _LARGEST_LIST = 0.5, 0.8, 0.35
"""The share of the text that one heading may have under it, one that is marked as such, and one list inside."""
_MARKED = 6
_LEVEL = re.compile(r"#{1,6}(?=[ \t])")
_SHORT = 5
_ASKING = frozenset("?？؟")
_LONGEST_QUESTION = 100
_QUOTATION = re.compile(r"[“„«»「]\w[^“”„«»「」\n]{25,}[”“»«」]|(?:^|(?<=\s))\"\w[^\"\n]{25,}\"")
_REPORTED = 2
"""So many quotations of a sentence make a report."""


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading right before text: its block and the number of it. `gap` is a blank line before it, `tight` none
    behind it, `level` how it is marked as one: outer ones first."""

    number: int
    block: Block
    gap: bool
    tight: bool
    level: int


def sections(layout: Layout, lists: Sequence[Series]) -> Series | None:
    """The headings of a text that is made of headings and their texts, as a list; None if it is not.

    `lists` are the lists that may be one, bullets too.
    """
    if len(list(islice(_QUOTATION.finditer(layout.text), _REPORTED))) == _REPORTED:
        return None
    blocks = layout.blocks(0, len(layout.text))
    levels: dict[int, list[_Heading]] = defaultdict(list)
    for heading in _headings(layout, blocks):
        levels[heading.level].append(heading)
    for _, group in sorted(levels.items()):
        found = _without_title(group)
        if len(found) >= _LEAST and _is_made_of(layout, blocks, found, lists):
            return headings_list([heading_marker(layout, heading.block) for heading in found])
    return None


def _headings(layout: Layout, blocks: Sequence[Block]) -> list[_Heading]:
    """The headings that have text right under them, those of one manner with most of them."""
    seen = Counter(layout.text[block.start : block.end] for block in blocks)
    heads = [_may_head(layout, block) and seen[layout.text[block.start : block.end]] == 1 for block in blocks]
    found = [
        _Heading(
            number,
            block,
            layout.lines[block.first].gap,
            not layout.lines[blocks[number + 1].first].gap,
            _level(layout.text[block.start : block.end]),
        )
        for number, block in enumerate(blocks[:-1])
        if heads[number] and not heads[number + 1] and not _goes_on(layout, blocks[number + 1])
    ]
    gaps = Counter(heading.gap for heading in found)
    return [heading for heading in found if heading.gap or gaps[False] > gaps[True]]


def _may_head(layout: Layout, block: Block) -> bool:
    if layout.marker(block) or furniture(layout.text, block.start, block.end):
        return False
    return is_heading(layout, block) or _is_question(layout, block)


def _is_question(layout: Layout, block: Block) -> bool:
    short = block.end - block.start <= _LONGEST_QUESTION and block.last == block.first
    return short and last_sign(layout.text, block.start, block.end) in _ASKING


def _goes_on(layout: Layout, block: Block) -> bool:
    """Whether a paragraph is the rest of a heading."""
    return not layout.marker(block) and starts_lower(layout.text, block.start)


def _level(body: str) -> int:
    """How far out a heading stands: the signs of Markdown, then capitals, then any other, then questions."""
    if signs := _LEVEL.match(body):
        return len(signs[0])
    if body[-1] in _ASKING:
        return 9
    return 7 if body.isupper() and (" " in body or len(body) > _SHORT) else 8


def _without_title(headings: list[_Heading]) -> list[_Heading]:
    """The headings without the first if that is the title of the text: all begin like that, so unless the text under
    it is set as close to it as under the others."""
    first, *others = headings
    if first.number > 0 or (first.tight and all(other.tight for other in others)):
        return headings
    return others


def _is_made_of(
    layout: Layout, blocks: Sequence[Block], headings: Sequence[_Heading], lists: Sequence[Series]
) -> bool:
    """Whether nearly all of a text stands under the headings, and it is their lists and not one list."""
    starts = [heading.block.start for heading in headings]
    end = blocks[-1].end
    before = blocks[: headings[0].number]
    sizes = [stop - start for start, stop in zip(starts, [*starts[1:], end], strict=True)]
    whole = sum(sizes)
    texts = len(blocks) - headings[0].number - len(headings)
    least = whole / len(sizes) / 2
    lead = [b for b in before if b.end - b.start > least and not ends_open(layout.text, b.start, b.end)]
    if texts > _USUAL * len(headings) + _inside(lists) or len(lead) > _MOST_BEFORE:
        return False
    marked = headings[0].level <= _MARKED
    if max(sizes) > (_LARGEST_MARKED if marked else _LARGEST) * whole:
        return False
    return not any(_outweighs(series, starts, whole) for series in lists)


def _inside(lists: Sequence[Series]) -> int:
    """How many paragraphs are items of lists."""
    return len({marker.start for series in lists for marker in series.markers})


def _outweighs(series: Series, starts: Sequence[int], whole: int) -> bool:
    """Whether a list goes on under another heading, or is what the text is about."""
    if bisect_right(starts, series.start) != bisect_right(starts, series.last):
        return True
    return series.style.kind != "bullet" and series.last - series.start > _LARGEST_LIST * whole
