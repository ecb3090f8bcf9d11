"""Lists cut down to a stretch of text, and whether what is left of one still is a list."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from app.text.segmentation.habits import Habit
from app.text.segmentation.labels import UNPRINTED
from app.text.segmentation.markers import counts_wide, last_part
from app.text.segmentation.naming import Path, all_labels
from app.text.segmentation.series import Series
from app.text.segmentation.soles import ONLY

_LEAST_PLACE = 0.5
_MOST = 1000
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


def divided(lists: Iterable[Series], starts: Sequence[int]) -> list[list[Series]]:
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
    if series.style.kind == "bare" and series.style.sort == "digits":
        return (count > 2 or counts_wide(series.markers[0])) and series.values[0] <= 2
    sure = series.style.kind in _SURE or series.style.brackets.endswith(UNPRINTED)
    return sure or series.values[0] <= 1 or count > 2


def is_only(series: Series) -> bool:
    """Whether it is one marker that says that it is the only one of its kind: Artículo único."""
    return series.style.brackets == ONLY and len(series.markers) == 1 and series.places[0] >= 1


def without_repeated(lists: Sequence[Series]) -> list[Series]:
    """The lists without what calls itself the only one of its kind, and is not."""
    counts = Counter(series.style for series in lists)
    return [series for series in lists if series.style.brackets != ONLY or counts[series.style] == 1]


def next_only(lists: Iterable[Series], start: int, end: int) -> int:
    """Where the first item behind `start` begins that is the only one of its kind, at most `end`."""
    return min(
        (series.start for series in lists if is_only(series) and start <= series.start < end), default=end
    )


def usual_at_first(series: Series) -> Habit:
    """How the items of a list are made as far as is known before: all that follows belongs to the only one."""
    return Habit(_MOST, loose=True) if is_only(series) else Habit()


def counts_on(series: Series) -> bool:
    """Whether a list goes on from a paragraph without a number, as those of Japanese laws do: its first is ２."""
    return counts_wide(series.markers[0]) and series.values[0] == 2


def fits(series: Series, other: Series) -> bool:
    """Whether decimal numbers may stand inside others: 3.1.2 inside 3.1, but not inside 4.1."""
    prefix, inner = series.style.prefix, other.style.prefix
    return not prefix or not inner or (len(inner) > len(prefix) and inner[: len(prefix)] == prefix)


def numbered(series: Series) -> dict[tuple[str, ...], int]:
    """Which item a decimal number with some prefix belongs to: 2.1 to the item 2 and to no other."""
    if series.reading.removeprefix("upper ") not in ("digits", "roman"):
        return {}
    return {(*series.style.prefix, str(value)): item for item, value in enumerate(series.values)}


def number_of(series: Series, item: int) -> tuple[str, ...]:
    """What the decimal numbers inside an item begin with, ("3",) for 3.1; nothing if its marker prints no number."""
    if series.style.kind in ("bullet", "heading"):
        return ()
    numeral = series.reading.removeprefix("upper ") in ("digits", "roman")
    label = str(series.values[item]) if numeral else last_part(series.markers[item].label).lower()
    return (*series.style.prefix, label)


def counts_inside(series: Series, behind: Series, path: Path) -> bool:
    """Whether a list behind another one in the item `path` can only be inside its last item: it counts from one in
    another style, and its labels are taken beside it. Korean and Japanese laws announce such a list by no sign.
    """
    named = behind.style.prefix or behind.style.kind == "keyword"
    if named or behind.style == series.style or behind.values[0] != 1:
        return False
    return not all_labels(series, path).isdisjoint(all_labels(behind, path))
