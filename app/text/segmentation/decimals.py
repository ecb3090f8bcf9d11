"""Decimal numbers whose upper levels are not printed: 1.1, 1.2, 2.1 with no 1 and no 2, or 1:1, 1:2, 2:1.

The missing level gets markers of its own, empty ones, where its first part begins; from there on it is a list
like any other. Where a list of that level is printed and only lacks the number, it gets the empty marker itself.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.text.cancel import Stop, watched
from app.text.segmentation.counting import ordered
from app.text.segmentation.labels import UNPRINTED, Style
from app.text.segmentation.markers import Marker, last_part
from app.text.segmentation.numerals import readings
from app.text.segmentation.series import Candidate, Series

_PRINTED = frozenset(("number", "keyword", "decimal", "bare"))
_NEAR = 20
_FEW = 2
_OFTEN = 1000


@dataclass(frozen=True, slots=True)
class _Orphan:
    """The marker of a number that is not printed, and the printed lists it may belong to."""

    marker: Marker
    homes: tuple[Series, ...]


def rooted(lists: Sequence[Series], should_cancel: Stop = None) -> list[Series]:
    """`lists` with a list added for every unprinted level, by their first marker. Raises `Cancelled`."""
    found = list(lists)
    for depth in range(max((len(series.style.prefix) for series in lists), default=0), 0, -1):
        homeless: list[Candidate] = []
        gone: set[int] = set()
        roots: set[int] = set()
        for orphan in watched(_orphans(found, depth, should_cancel), should_cancel, _OFTEN):
            homes = (home for home in orphan.homes if id(home) not in gone)
            home = next((home for home in homes if _fills(home, orphan.marker)), None)
            roots.add(orphan.marker.start)
            if home is None:
                homeless.append(Candidate(orphan.marker, 1.0))
            elif joined := _joined_next(found, home):
                gone.add(id(joined))
        added = [series for series in ordered(homeless) if len(series.markers) > 1]
        kept = {marker.start for series in added for marker in series.markers}
        roots -= {candidate.marker.start for candidate in homeless} - kept
        found = _without_heads(found, roots)
        found = sorted([*found, *added], key=lambda series: (series.start, -series.last))
    _confirmed(found)
    return found


def _confirmed(lists: Sequence[Series]) -> None:
    """Take numbers without punctuation as sure where lists begin inside two of them that count their parts (1, 1.1,
    2, 2.1) or are the paragraphs of sections: (1), (2)."""
    parts: dict[str, list[int]] = defaultdict(list)
    for series in lists:
        if len(series.style.prefix) == 1 and series.values[0] <= 1:
            parts[series.style.prefix[0]].append(series.start)
    bracketed = (s for s in lists if s.style.brackets == "()" and s.style.sort == "digits")
    paragraphs = [series.start for series in bracketed if series.values[0] == 1]
    for series in lists:
        if series.style.kind != "bare":
            continue
        numbers = range(len(series.values))
        parted = sum(_begins_in(series, n, parts.get(str(series.values[n]), ())) for n in numbers)
        if parted > 1 or sum(_begins_in(series, n, paragraphs) for n in numbers) > 1:
            series.style = series.style._replace(kind="number", brackets="bare")


def _begins_in(series: Series, item: int, starts: Sequence[int]) -> bool:
    """Whether a list begins inside an item, given where lists begin, in order."""
    place = bisect_right(starts, series.markers[item].start)
    last = item + 1 == len(series.markers)
    return place < len(starts) and (last or starts[place] < series.markers[item + 1].start)


def _orphans(lists: Sequence[Series], depth: int, should_cancel: Stop) -> list[_Orphan]:
    """An orphan for each list of this depth whose prefix no open list shows, in reading order."""
    events = sorted(
        (marker.start, number, place)
        for number, series in enumerate(lists)
        for place, marker in enumerate(series.markers)
        if len(series.style.prefix) <= depth and series.style.kind in _PRINTED
    )
    shown: dict[tuple[str, ...], dict[Style, tuple[Series, set[str]]]] = defaultdict(dict)
    missing: list[_Orphan] = []
    for _, number, place in watched(events, should_cancel, _OFTEN):
        series = lists[number]
        *upper, label = series.style.prefix or ("",)
        if len(series.style.prefix) < depth:
            shown[series.style.prefix][series.style] = series, _labels(series, place)
        elif place or not readings(label):
            continue  # what is no numeral is no level
        elif not any(label in labels for _, labels in shown[tuple(upper)].values()):
            homes = [home for home, _ in shown[tuple(upper)].values()]
            after = [other for other in lists[number : number + _NEAR] if other.style.prefix == tuple(upper)]
            missing.append(_Orphan(_root(series), (*homes, *after)))
    return missing


def _labels(series: Series, place: int) -> set[str]:
    """What a marker may stand for in a prefix: its label and, for numerals, its value."""
    label = last_part(series.markers[place].label).lower()
    numeral = series.reading.removeprefix("upper ") in ("digits", "roman")
    return {label, str(series.values[place])} if numeral else {label}


def _root(series: Series) -> Marker:
    """The marker of the level above: an empty one before the first or, where that is 2.0, the first itself."""
    first = series.markers[0]
    *upper, label = series.style.prefix
    kind = "decimal" if upper else "number"
    style = Style(kind, series.style.word, series.style.brackets + UNPRINTED, tuple(upper))
    if _is_headed(series):
        return replace(first, style=style, label=label, readings=readings(label))
    at = first.start
    return Marker(at, at, at, style, label, readings(label), first.column, alone=False)


def _is_headed(series: Series) -> bool:
    """Whether the first is the level above, as 2.0 is before 2.1 and 2.2; one part alone would be no list."""
    return series.values[0] == 0 and len(series.markers) != 2


def _without_heads(lists: Sequence[Series], roots: Collection[int]) -> list[Series]:
    """The lists without the first marker of those whose 2.0 is the level above."""
    found = []
    for series in lists:
        headed = series.style.prefix and _is_headed(series) and series.start in roots
        rest = series.part(1, len(series.markers)) if headed else series
        if rest.markers:
            found.append(rest)
    return found


def _fills(series: Series, marker: Marker) -> bool:
    """Put the marker into a printed list if that lacks just this number in this place."""
    value = next((r.value for r in marker.readings if r.system in series.systems), None)
    if value is None or series.style.kind not in _PRINTED:
        return False
    if series.style.kind == "bare" and len(series.markers) < _FEW:
        return False
    place = bisect_left(series.markers, marker.start, key=lambda other: other.start)
    free_before = place == 0 or series.values[place - 1] < value
    free_after = place == len(series.values) or value < series.values[place]
    follows = place > 0 and series.values[place - 1] == value - 1
    precedes = place < len(series.values) and series.values[place] == value + 1
    if free_before and free_after and (follows or precedes):
        series.insert(place, marker, value)
        return True
    return False


def _joined_next(lists: list[Series], series: Series) -> Series | None:
    """The list that the missing number had cut off, once it is taken over; None if there is none."""
    first = lists.index(series) + 1
    for number, other in enumerate(lists[first : first + _NEAR], first):
        if (
            other.style == series.style
            and other.start > series.last
            and other.values[0] == series.values[-1] + 1
        ):
            series.markers += other.markers
            series.values += other.values
            series.places += other.places
            return lists.pop(number)
    return None
