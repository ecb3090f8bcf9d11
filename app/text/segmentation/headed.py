"""Lists that start over under one heading after the other.

Each number then comes several times and means nothing without its heading: the headings are the points. That holds
only if the lists are of a kind and a size; a summary before the full text, or its table of contents, is neither.
Two lists with a drawn line between them are two documents on one page, of which the first is the one to read.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from app.text.segmentation.headings import is_heading
from app.text.segmentation.labels import Style
from app.text.segmentation.lines import Block, Layout
from app.text.segmentation.markers import Marker
from app.text.segmentation.series import Series

_SIGNS = re.compile(r"#{1,6}[ \t]+")
HEADED = Style("heading")
_LARGEST_OF_TWO = 0.75
_LARGEST = 0.6


def headed(layout: Layout, lists: Sequence[Series]) -> Series | None:
    """The headings of lists of one style that start over under each of them, as a list; None if there is no such."""
    longest, markers = _restarting(layout, lists)
    if not markers or _are_documents(layout, longest, markers):
        return None
    return headings_list(markers)


def headings_list(markers: list[Marker]) -> Series:
    """Headings as a list, counted by their place."""
    return Series(HEADED, {"place": 0}, markers, list(range(1, len(markers) + 1)), [1.0] * len(markers))


def heading_marker(layout: Layout, block: Block) -> Marker:
    """A heading as a marker that prints nothing; the signs of Markdown before it are no part of its text."""
    column = layout.lines[block.first].indent
    signs = _SIGNS.match(layout.text, block.start, block.end)
    at = signs.end() if signs else block.start
    return Marker(block.start, block.start, at, HEADED, "", (), column, alone=False)


def first_document(layout: Layout, lists: Sequence[Series], best: Series | None) -> Series | None:
    """The list `best` or, where it is the second of two documents on one page, the list of the first of them."""
    longest, markers = _restarting(layout, lists)
    if markers and best is longest[-1] and _are_documents(layout, longest, markers):
        return longest[0]
    return best


def _restarting(layout: Layout, lists: Sequence[Series]) -> tuple[list[Series], list[Marker]]:
    """The lists of one style that start over under headings, and those headings; nothing if there are no such."""
    styles: dict[Style, list[Series]] = defaultdict(list)
    for series in lists:
        if series.style.kind in ("number", "bare") and series.values[0] <= 1:
            styles[series.style].append(series)
    longest = max(styles.values(), key=lambda group: sum(len(s.markers) for s in group), default=[])
    markers = [marker for series in longest if (marker := _heading(layout, series))]
    if len(markers) < 2 or len(markers) < len(longest) or not _balanced(layout, longest):
        return [], []
    return longest, markers


def _are_documents(layout: Layout, lists: Sequence[Series], headings: Sequence[Marker]) -> bool:
    """Whether there are two lists and a drawn line right before the heading of the second."""
    above = layout.line_at(headings[-1].start) - 1
    return len(lists) == 2 and layout.lines[above].rule


def _heading(layout: Layout, series: Series) -> Marker | None:
    """The heading right before a list, as a marker that prints nothing."""
    block = layout.block_before(series.start)
    if block is None or layout.marker(block) or not is_heading(layout, block):
        return None
    return heading_marker(layout, block)


def _balanced(layout: Layout, lists: Sequence[Series]) -> bool:
    lengths = [layout.paragraph_end(series.last_body) - series.start for series in lists]
    return max(lengths) <= (_LARGEST_OF_TWO if len(lengths) == 2 else _LARGEST) * sum(lengths)
