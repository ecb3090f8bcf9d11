"""Numbers out of sequence: `§ 5, § 7, § 6, § 8`, or a last number that is printed twice.

Counting up, a number that comes too early or too late is left alone. Where it stands in the column and among the
markers of a list that lacks just this number, it is an item of that list all the same, in the place where it stands.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.text.cancel import Stop, watched
from app.text.segmentation.labels import Style
from app.text.segmentation.series import Series, aligned

_SURE_PLACE = 1
_NEAREST = 8
_NONE = -1
_OFTEN = 1000


def with_strays(lists: Sequence[Series], should_cancel: Stop = None) -> list[Series]:
    """The lists by their first marker, single markers that belong to another list of their style put in there.

    Raises `Cancelled`.
    """
    styles: dict[Style, list[Series]] = defaultdict(list)
    for series in lists:
        styles[series.style].append(series)
    found = [series for group in styles.values() for series in _of_one_style(group, should_cancel)]
    found.sort(key=lambda series: (series.start, series.last))
    return _with_other_styles(found, should_cancel)


def _of_one_style(lists: Sequence[Series], should_cancel: Stop) -> list[Series]:
    homes = sorted((series for series in lists if len(series.markers) > 1), key=lambda series: series.start)
    starts = [series.start for series in homes]
    counted: dict[int, set[int]] = {}
    taken: dict[int, list[Series]] = defaultdict(list)
    rest: list[Series] = []
    singles = [series for series in lists if len(series.markers) == 1]
    for stray in watched(singles, should_cancel, _OFTEN):
        place = bisect_right(starts, stray.start)
        near = range(place - 1, max(place - 1 - _NEAREST, -1), -1)
        home = next((n for n in near if _lacks(homes[n], stray, homes[n + 1 : n + 2], counted, n)), None)
        if home is None:
            rest.append(stray)
        else:
            taken[home].append(stray)
    for number, strays in taken.items():
        homes[number].take(_as_one(homes[number], strays))
    return [*rest, *homes]


def _lacks(
    home: Series, stray: Series, following: Sequence[Series], counted: dict[int, set[int]], number: int
) -> bool:
    """Whether the stray is a number that the list jumps over, or its last one again."""
    marker = stray.markers[0]
    if stray.places[0] < _SURE_PLACE or marker.inserted or marker.inline:
        return False
    value = _value(home, stray)
    if value == _NONE:
        return False
    before = home.markers[bisect_right(home.markers, marker.start, key=lambda m: m.start) - 1]
    if not aligned(before, marker) or before.inline:
        return False
    if marker.start > home.last and following and following[0].start < marker.start:
        return False
    if marker.start > home.last and value == home.values[-1]:
        return True
    known = counted.setdefault(number, set(home.values))
    return min(known) < value < max(known) and value not in known


def _with_other_styles(lists: list[Series], should_cancel: Stop) -> list[Series]:
    """The lists, those that another one misses just there (1. 2. 3) 4.) put into it although they look different."""
    gaps: dict[tuple[str, int, int], list[Series]] = defaultdict(list)
    for home in lists:
        if home.style.kind == "number" and len(home.markers) > 1:
            for gap in _gaps(home):
                gaps[gap].append(home)
    for group in gaps.values():
        group.sort(key=lambda home: home.last)
    gone: set[int] = set()
    for series in watched(lists, should_cancel, _OFTEN):
        homes = gaps.get((series.style.sort, series.values[0] - 1, series.values[-1] + 1), [])
        place = bisect_right(homes, series.last, key=lambda home: home.last)
        for home in homes[place : place + _NEAREST]:
            if id(home) not in gone and _stands_between(home, series):
                gone.add(id(series))
                home.take(series)
                break
    return [series for series in lists if id(series) not in gone]


def _gaps(home: Series) -> Iterator[tuple[str, int, int]]:
    """Between which numbers a list misses some, before its first one too."""
    if home.values[0] > 1:
        yield home.style.sort, 0, home.values[0]
    for before, here in pairwise(home.values):
        if here > before + 1:
            yield home.style.sort, before, here


def _stands_between(home: Series, series: Series) -> bool:
    """Whether a list of another style stands where the numbers of `home` jump over its own."""
    if series.style.kind != "number" or series.reading not in home.systems or series.style == home.style:
        return False
    if len(series.values) != series.values[-1] - series.values[0] + 1 or min(series.places) < _SURE_PLACE:
        return False
    place = bisect_right(home.markers, series.start, key=lambda m: m.start)
    after = home.markers[place] if place < len(home.markers) else None
    if after is None or after.start < series.last or home.values[place] != series.values[-1] + 1:
        return False
    return aligned(series.markers[-1], after) and not series.markers[0].inline


def _value(home: Series, stray: Series) -> int:
    """What the stray counts as in the list, `_NONE` if nothing."""
    return next((r.value for r in stray.markers[0].readings if r.system in home.systems), _NONE)


def _as_one(home: Series, strays: Sequence[Series]) -> Series:
    """Single markers as one list that counts as `home` does."""
    return Series(
        home.style,
        home.systems,
        [stray.markers[0] for stray in strays],
        [_value(home, stray) for stray in strays],
        [stray.places[0] for stray in strays],
    )
