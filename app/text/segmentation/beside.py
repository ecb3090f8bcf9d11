"""Lists beside the main one: the appendix A, B or A.1, A.2 behind the sections 1 to 9, Annex I, Annex II with own
numbers, transitional articles.

Their labels are distinct in print, so their items are points, too. A second list that counts as the main one does (a
summary, a translation, another document on the page) is not: nothing tells its numbers from those of the first.
"""

from collections.abc import Sequence

from app.text.segmentation.headings import may_be_numbered_heading
from app.text.segmentation.labels import UNPRINTED
from app.text.segmentation.lines import Layout, ends_sentence
from app.text.segmentation.naming import with_word
from app.text.segmentation.parts import divided, is_only, valid
from app.text.segmentation.series import Series, aligned

_KINDS = frozenset(("number", "keyword"))
_NEAR = 2
_DIGITS = frozenset(("digits", "roman", "upper roman"))


def beside(layout: Layout, main: Series, other: Series, lists: Sequence[Series], end: int) -> Series | None:
    """The list `other` as one beside the main one, named so that both can be told apart; None if it is none.

    `lists` are those of the stretch of text that `other` was chosen in and that ends at `end`.
    """
    if main.style.kind not in _KINDS or other.values[0] != 1:
        return None
    first, own = main.markers[0], other.markers[0]
    if own.column > first.column + 1 and not aligned(first, own):
        return None
    behind = other.start > main.start
    if other.style.kind == "decimal" or other.style.brackets.endswith(UNPRINTED):
        return other if behind and not [*other.style.prefix, own.label][0].isdecimal() else None
    if (main.reading in _DIGITS) != (other.reading in _DIGITS):
        capitals = any(series.markers[0].label.isupper() for series in (main, other))
        return other if capitals and other.style.kind in _KINDS and _heads(layout, other, end) else None
    if is_only(other):
        return with_word(other) if behind and other.style.word != main.style.word else None
    named = other.style.kind == "keyword" and other.style.word != main.style.word
    return with_word(other) if named and behind and _says(layout, other, lists, end) else None


def _heads(layout: Layout, series: Series, end: int) -> bool:
    """Whether most items begin with a heading that has text under it."""
    stops = [*(marker.start for marker in series.markers[1:]), end]
    items = [layout.blocks(marker.start, stop) for marker, stop in zip(series.markers, stops, strict=True)]
    headed = sum(len(blocks) > 1 and may_be_numbered_heading(layout, blocks[0]) for blocks in items)
    return 2 * headed > len(items)


def _says(layout: Layout, series: Series, lists: Sequence[Series], end: int) -> bool:
    """Whether most items have a list inside them, or all of them sentences."""
    starts = [marker.start for marker in series.markers]
    others = [other for other in lists if valid(other) and other.markers[0] is not series.markers[0]]
    if 2 * sum(map(bool, divided(others, starts))) > len(starts):
        return True
    blocks = [layout.blocks(m.body, stop) for m, stop in zip(series.markers, [*starts[1:], end], strict=True)]
    return all(any(ends_sentence(layout.text, b.start, b.end) for b in there[:_NEAR]) for there in blocks)
