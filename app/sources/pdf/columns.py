"""The reading order of a page: columns one after the other, what stands across them in its place.

A gutter is a strip that few fragments cross and that has running text on both sides. What crosses it cuts the page
into bands; in each band one column is read after the other. Columns in columns are found in the same way.
"""

from collections.abc import Sequence
from statistics import median

from app.sources.pdf.lines import Fragment, rows

_FEWEST = 8
_DEEPEST = 4
_CROSSING = 0.6
_GUTTER = 0.7  # lengths are in units of the type's size
_NARROWEST = 7.0
_WIDEST = 15_000.0  # points: no page can be wider
_FULL = 0.8
_ENOUGH_FULL = 0.5
_ALIGNED = 0.7
_ON_LINE = 0.15


def reading_order(parts: Sequence[Fragment], *, leftwards: bool, depth: int = 0) -> list[list[Fragment]]:
    """The fragments of each column, in the order in which columns are read; from the right if `leftwards`."""
    gutter = _gutter(parts) if len(parts) >= _FEWEST and depth < _DEEPEST else None
    if gutter is None:
        return [list(parts)] if parts else []
    groups: list[list[Fragment]] = []
    for band, crosses in _bands(parts, gutter):
        if crosses:
            groups.append(band)
            continue
        sides = [[f for f in band if f.x1 <= gutter[1]], [f for f in band if f.x1 > gutter[1]]]
        for side in reversed(sides) if leftwards else sides:
            groups += reading_order(side, leftwards=leftwards, depth=depth + 1)
    return groups


def _bands(parts: Sequence[Fragment], gutter: tuple[float, float]) -> list[tuple[list[Fragment], bool]]:
    """The page from the top down in stretches of rows that cross the gutter and stretches of rows that do not."""
    bands: list[tuple[list[Fragment], bool]] = []
    for row in rows(parts):
        crosses = any(_crosses(f, gutter) for f in row)
        if bands and bands[-1][1] == crosses:
            bands[-1][0].extend(row)
        else:
            bands.append((list(row), crosses))
    return bands


def _crosses(part: Fragment, gutter: tuple[float, float]) -> bool:
    return part.x0 < gutter[0] - 0.5 and part.x1 > gutter[1] + 0.5


def _gutter(parts: Sequence[Fragment]) -> tuple[float, float] | None:
    """The edges of the best gutter, None if there is none."""
    size = median(f.size for f in parts)
    for gutter in _strips(parts, size):
        if _has_columns(parts, gutter, size):
            return gutter
    return None


def _strips(parts: Sequence[Fragment], size: float) -> list[tuple[float, float]]:
    """Strips that few fragments cross, the emptiest first."""
    left, right = min(f.x0 for f in parts), max(f.x1 for f in parts)
    if right - left > _WIDEST:
        return []
    width = int(right - left) + 2
    steps = [0] * (width + 1)
    for part in parts:
        steps[max(int(part.x0 - left), 0)] += 1
        steps[min(int(part.x1 - left) + 1, width)] -= 1
    cover, count = [], 0
    for step in steps[:width]:
        count += step
        cover.append(count)
    limit = _CROSSING * max(cover)
    found: list[tuple[int, int, int]] = []
    start = None
    for x, here in enumerate([*cover, max(cover)]):
        low = here <= limit
        if start is not None and (not low or here != cover[start]):
            found.append((cover[start], start, x))
            start = None
        if low and start is None:
            start = x
    edge = _NARROWEST * size
    strips = [
        (here, a, b) for here, a, b in found if b - a >= _GUTTER * size and edge <= a and b <= width - edge
    ]
    strips.sort(key=lambda strip: (strip[0], strip[1] - strip[2]))
    return [(left + a, left + b) for _, a, b in strips[:6]]


def _has_columns(parts: Sequence[Fragment], gutter: tuple[float, float], size: float) -> bool:
    """Whether what stands on either side reads on downwards, and not across as a table does."""
    sides: tuple[list[Fragment], list[Fragment]] = ([], [])
    for band, crosses in _bands(parts, gutter):
        if not crosses:
            for part in band:
                sides[part.x1 > gutter[1]].append(part)
    left, right = rows(sides[0]), rows(sides[1])
    if min(len(left), len(right)) < 2 or len(left) + len(right) < _FEWEST:
        return False
    if min(_width(left), _width(right)) < _NARROWEST * size:
        return False
    if _share_full(left) >= _ENOUGH_FULL and _share_full(right) >= _ENOUGH_FULL / 2:
        return True
    return _aligned(left, right, size) < _ALIGNED and min(len(left), len(right)) > 3


def _width(column: Sequence[Sequence[Fragment]]) -> float:
    return float(median(_length(row) for row in column))


def _length(row: Sequence[Fragment]) -> float:
    return max(f.x1 for f in row) - row[0].x0


def _share_full(column: Sequence[Sequence[Fragment]]) -> float:
    """The share of lines that fill the column."""
    width = max(f.x1 for row in column for f in row) - min(row[0].x0 for row in column)
    return sum(_length(row) >= _FULL * width for row in column) / len(column)


def _aligned(left: Sequence[Sequence[Fragment]], right: Sequence[Sequence[Fragment]], size: float) -> float:
    """The share of lines of the shorter side that have one beside them on the same height."""
    few, many = sorted((left, right), key=len)
    heights = [row[0].y for row in many]
    beside = sum(any(abs(row[0].y - y) < _ON_LINE * size for y in heights) for row in few)
    return beside / len(few)
