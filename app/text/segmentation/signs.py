"""Bullets of several signs that are one list: `-`, `*`, `-`.

Signs of one column usually tell levels apart. Where a second sign never comes twice in a row, stands between two of
the first and is announced by nothing, the writer only changed the sign.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from app.text.segmentation.headings import announces
from app.text.segmentation.lines import Layout
from app.text.segmentation.markers import Marker


def one_sign(layout: Layout, bullets: Sequence[Marker]) -> list[Marker]:
    """The same bullets, those of a changed sign in the style of the first of their list."""
    columns: dict[int, list[Marker]] = defaultdict(list)
    for bullet in bullets:
        columns[bullet.column].append(bullet)
    changed = {
        bullet.start: stretch[0].style
        for group in columns.values()
        if len({bullet.style for bullet in group}) > 1
        for stretch in _stretches(layout, group)
        if _only_changes(layout, stretch)
        for bullet in stretch
    }
    if not changed:
        return list(bullets)
    return [replace(b, style=changed[b.start]) if b.start in changed else b for b in bullets]


def _stretches(layout: Layout, group: Sequence[Marker]) -> Iterator[list[Marker]]:
    """Bullets of one column that no paragraph of their depth parts from each other."""
    stretch = [group[0]]
    for before, here in pairwise(group):
        between = layout.blocks(before.body, here.start)[1:]
        if any(block.indent <= here.column for block in between):
            yield stretch
            stretch = []
        stretch.append(here)
    yield stretch


def _only_changes(layout: Layout, stretch: Sequence[Marker]) -> bool:
    main = stretch[0].style
    runs = [(style, list(run)) for style, run in groupby(stretch, key=lambda bullet: bullet.style)]
    if len(runs) < 3 or any(style != main and len(run) > 1 for style, run in runs):
        return False
    before = [layout.block_before(run[0].start) for style, run in runs if style != main]
    return not any(block and announces(layout, block) for block in before)
