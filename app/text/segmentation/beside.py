"""Lists beside the main one: the appendix A, B behind the sections 1 to 9, or Annex I, Annex II with own numbers.

Their labels are distinct in print, so their items are points, too. A second list that counts as the main one does (a
summary, a translation, another document on the page) is not: nothing tells its numbers from those of the first.
"""

from collections.abc import Sequence

from app.text.segmentation.headings import may_be_numbered_heading
from app.text.segmentation.lines import Layout
from app.text.segmentation.naming import with_word
from app.text.segmentation.parts import divided, valid
from app.text.segmentation.series import Series, aligned

_KINDS = frozenset(("number", "keyword"))
_DIGITS = frozenset(("digits", "roman", "upper roman"))


def beside(layout: Layout, main: Series, other: Series, lists: Sequence[Series], end: int) -> Series | None:
    """The list `other` as one beside the main one, named so that both can be told apart; None if it is none.

    `lists` are those of the stretch of text that `other` was chosen in and that ends at `end`.
    """
    if not {main.style.kind, other.style.kind} <= _KINDS or other.values[0] != 1:
        return None
    first, own = main.markers[0], other.markers[0]
    if own.column > first.column + 1 and not aligned(first, own):
        return None
    if (main.reading in _DIGITS) != (other.reading in _DIGITS):
        capitals = main.style.sort == "capitals" or other.style.sort == "capitals"
        return other if capitals and _heads(layout, other, end) else None
    if other.style.kind == "keyword" and other.style.word != main.style.word:
        return with_word(other) if other.start > main.start and _holds_lists(other, lists) else None
    return None


def _heads(layout: Layout, series: Series, end: int) -> bool:
    """Whether most items begin with a heading that has text under it."""
    stops = [*(marker.start for marker in series.markers[1:]), end]
    items = [layout.blocks(marker.start, stop) for marker, stop in zip(series.markers, stops, strict=True)]
    headed = sum(len(blocks) > 1 and may_be_numbered_heading(layout, blocks[0]) for blocks in items)
    return 2 * headed > len(items)


def _holds_lists(series: Series, lists: Sequence[Series]) -> bool:
    """Whether most items have a list inside them."""
    others = [other for other in lists if valid(other) and other.markers[0] is not series.markers[0]]
    held = sum(map(bool, divided(others, [marker.start for marker in series.markers])))
    return 2 * held > len(series.markers)
