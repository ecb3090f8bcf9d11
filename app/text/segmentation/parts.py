"""Lists cut down to a stretch of text, and whether what is left of one still is a list."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from app.text.segmentation.series import Series

_LEAST_PLACE = 0.5
_SURE = frozenset(("keyword", "decimal"))


def parts(lists: Sequence[Series], start: int, end: int) -> list[Series]:
    """What lies between two offsets of each list, by the first marker."""
    found = []
    for series in lists:
        if series.start >= end or series.last < start:
            continue
        if series.start >= start and series.last < end:
            found.append(series)
            continue
        first = bisect_left(series.markers, start, key=lambda marker: marker.start)
        part = series.part(first, bisect_left(series.markers, end, key=lambda marker: marker.start))
        if part.markers:
            found.append(part)
    return found


def divided(lists: Sequence[Series], starts: Sequence[int]) -> list[list[Series]]:
    """The lists by the item they lie in, where item number n starts at `starts[n]`; those across items are cut."""
    found: list[list[Series]] = [[] for _ in starts]
    for series in lists:
        first = 0
        while first < len(series.markers):
            item = bisect_right(starts, series.markers[first].start) - 1
            end = len(series.markers)
            if item + 1 < len(starts) and series.last >= starts[item + 1]:
                end = bisect_left(series.markers, starts[item + 1], key=lambda marker: marker.start)
            if item >= 0:
                found[item].append(series.part(first, end))
            first = end
    return found


def valid(series: Series) -> bool:
    """Whether the markers are a list by themselves: they start at the beginning, or are many, and suit their places."""
    count = len(series.markers)
    if count < 2 or sum(series.places) < _LEAST_PLACE * count:
        return False
    if series.style.kind == "bare":
        return count > 2 and series.values[0] <= 2
    return series.values[0] <= 1 or count > 2 or series.style.kind in _SURE
