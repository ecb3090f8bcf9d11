"""Lists that start over under one heading after the other.

Each number then comes several times and means nothing without its heading: the headings are the points. That holds
only if the lists are of a kind and a size; a summary before the full text, or its table of contents, is neither.
"""

from collections import defaultdict
from collections.abc import Sequence

from app.text.segmentation.headings import is_heading
from app.text.segmentation.labels import Style
from app.text.segmentation.lines import Layout
from app.text.segmentation.markers import Marker
from app.text.segmentation.series import Series

HEADED = Style("heading")
_LARGEST_OF_TWO = 0.75
_LARGEST = 0.6


def headed(layout: Layout, lists: Sequence[Series]) -> Series | None:
    """The headings of lists of one style that start over under each of them, as a list; None if there is no such."""
    styles: dict[Style, list[Series]] = defaultdict(list)
    for series in lists:
        if series.style.kind in ("number", "bare") and series.values[0] <= 1:
            styles[series.style].append(series)
    longest = max(styles.values(), key=lambda group: sum(len(s.markers) for s in group), default=[])
    markers = [marker for series in longest if (marker := _heading(layout, series))]
    if len(markers) < 2 or len(markers) < len(longest) or not _balanced(layout, longest):
        return None
    return Series(HEADED, {"place": 0}, markers, list(range(1, len(markers) + 1)), [1.0] * len(markers))


def _heading(layout: Layout, series: Series) -> Marker | None:
    """The heading right before a list, as a marker that prints nothing."""
    block = layout.block_before(series.start)
    if block is None or layout.marker(block) or not is_heading(layout, block):
        return None
    column = layout.lines[block.first].indent
    return Marker(block.start, block.start, block.start, HEADED, "", (), column, alone=False)


def _balanced(layout: Layout, lists: Sequence[Series]) -> bool:
    lengths = [layout.paragraph_end(series.last_body) - series.start for series in lists]
    return max(lengths) <= (_LARGEST_OF_TWO if len(lengths) == 2 else _LARGEST) * sum(lengths)
