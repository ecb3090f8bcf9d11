"""Bullets that belong together. They do not count, so their surroundings must tell where one list of them ends."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from app.text.segmentation.headings import is_heading
from app.text.segmentation.labels import Style
from app.text.segmentation.lines import Layout, ends_open, last_sign, starts_lower
from app.text.segmentation.markers import Marker
from app.text.segmentation.series import Series

_MOST_PROSE = 6
_LONG_LINE = 45
_DASHES = frozenset("-–—―")
_ASKING = frozenset("?？؟")
_DIALOGUE = 4


def runs(layout: Layout, bullets: Sequence[Marker], lists: Sequence[Series]) -> list[Series]:
    """Bullets of one sign and one column that belong together."""
    kinds: dict[tuple[Style, int], list[Marker]] = defaultdict(list)
    columns: dict[Style, list[int]] = defaultdict(list)
    for bullet in bullets:
        known = columns[bullet.style]
        column = next((c for c in known if abs(c - bullet.column) <= 1), bullet.column)
        if column not in known:
            known.append(column)
        kinds[bullet.style, column].append(bullet)
    found = [run for group in kinds.values() for run in _runs(layout, group, bullets, lists)]
    return [run for run in found if not _is_comment(layout, run) and not _is_dialogue(layout, run)]


def _runs(
    layout: Layout, group: Sequence[Marker], bullets: Sequence[Marker], lists: Sequence[Series]
) -> list[Series]:
    """Bullets of one kind, parted where a list around them goes on and where prose ends theirs.

    Where prose would part nearly every bullet from the next, it belongs to the bullets, if there is not too much of it.
    """
    breaks = _spanning(group, lists) | _outdented(group, bullets)
    prose = _prose(layout, group)
    parted = _split(group, breaks.union(prose))
    if len(group) >= 2 * len(parted) or any(count > _MOST_PROSE for count in prose.values()):
        return parted
    return _split(group, breaks)


def _outdented(group: Sequence[Marker], bullets: Sequence[Marker]) -> set[int]:
    """The bullets before which another one stands further out."""
    starts = [bullet.start for bullet in group]
    return {
        bisect_right(starts, bullet.start)
        for bullet in bullets
        if starts[0] < bullet.start < starts[-1] and bullet.column < group[0].column - 1
    }


def _is_comment(layout: Layout, run: Series) -> bool:
    """Whether the sign only stands before every line of running text."""
    broken = 0
    for before, here in pairwise(run.markers):
        line = layout.line_at(before.start)
        end = layout.lines[line].end
        next_line = layout.line_at(here.start) == line + 1 and not layout.lines[line + 1].gap
        cut = starts_lower(layout.text, here.body) and ends_open(layout.text, before.body, end)
        broken += next_line and cut and end - before.start >= _LONG_LINE
    return 4 * broken > len(run.markers)


def _is_dialogue(layout: Layout, run: Series) -> bool:
    """Whether the dashes open what people say: among long runs of dashes, the one in which some of them ask."""
    if run.style.word not in _DASHES or len(run.markers) < _DIALOGUE:
        return False
    ends = [layout.paragraph_end(marker.body) for marker in run.markers]
    asked = sum(
        last_sign(layout.text, m.body, end) in _ASKING for m, end in zip(run.markers, ends, strict=True)
    )
    return len(ends) > asked >= len(ends) / 5


def _split(group: Sequence[Marker], breaks: set[int]) -> list[Series]:
    found: list[Series] = []
    for number, bullet in enumerate(group):
        if not found or number in breaks:
            found.append(Series(bullet.style, {"place": 0}))
        run = found[-1]
        run.markers.append(bullet)
        run.values.append(len(run.markers))
        run.places.append(1.0)
    return found


def _spanning(group: Sequence[Marker], lists: Sequence[Series]) -> set[int]:
    """The bullets before which an ordered list goes on that began earlier: they are inside different items of it."""
    starts = [bullet.start for bullet in group]
    breaks = set()
    for series in lists:
        slots = [bisect_right(starts, marker.start) for marker in series.markers]
        if len(slots) > 1 and slots[0] != slots[-1]:
            breaks.update(slots)
    return breaks - {0, len(group)}


def _prose(layout: Layout, group: Sequence[Marker]) -> dict[int, int]:
    """The bullets before which paragraphs stand that are no deeper than they are, and how many: they ended the list."""
    counts = {number: _between(layout, *pair) for number, pair in enumerate(pairwise(group), 1)}
    return {number: count for number, count in counts.items() if count}


def _between(layout: Layout, before: Marker, here: Marker) -> int:
    """How many paragraphs of prose stand between two bullets; the layout keeps it, as it is asked for each stretch."""
    known = layout.prose_between.get((before.body, here.start))
    if known is None:
        known = layout.prose_between[before.body, here.start] = sum(
            block.indent <= here.column and not layout.marker(block) and not is_heading(layout, block)
            for block in layout.blocks(before.body, here.start)[1:]
        )
    return known
