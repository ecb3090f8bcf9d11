"""Markers that count up: the ordered lists of a text, before anyone asks which one contains which.

A marker is accepted because it is the next one of a list that is open, in the same style; the first of a kind opens a
list. Lists of one style may stand inside each other, so each style keeps a pile of open lists, innermost on top.
An open list remembers every system in which its labels count so far: `h` then `i` leaves the alphabet, `i` then `ii`
leaves the Roman numerals. Gaps and repeated numbers are let through where the rest of the list agrees. A list may
count down if nothing of its style counts up.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from app.text.cancel import Stop, watched
from app.text.segmentation.labels import Style
from app.text.segmentation.markers import counts_wide
from app.text.segmentation.numerals import Reading
from app.text.segmentation.series import Candidate, Series, aligned

_PILE = 8
_WIDEST_GAP = 3
_YEARS = 1000
_NONE = -9
_TELLING = (2, 1, 1)
"""How much each part of a manner tells: the blank line, the open end, the capitals."""
_PARTS = 3
_SET = 2
_FEWEST = 3
_OFTEN = 500


def ordered(candidates: Iterable[Candidate], should_cancel: Stop = None) -> list[Series]:
    """All lists that count up, by their first marker; single markers are lists of one. Raises `Cancelled`."""
    styles: dict[Style, list[Candidate]] = defaultdict(list)
    for candidate in watched(candidates, should_cancel, _OFTEN):
        styles[candidate.marker.style].append(candidate)
    found = [series for group in styles.values() for series in _Counter(group).run(should_cancel)]
    return sorted(found, key=lambda series: (series.start, series.last))


class _Counter:
    """Builds the lists of one style."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._open: list[Series] = []
        self._done: list[Series] = []
        self._is_doubled = _is_doubled(candidates)
        self._at: dict[int, list[int]] = defaultdict(list)
        for number, candidate in enumerate(candidates):
            for value in {reading.value for reading in candidate.marker.readings}:
                self._at[value].append(number)

    def run(self, should_cancel: Stop) -> list[Series]:
        if _counts_down(self._candidates):
            return [_downwards(self._candidates)]
        for number, candidate in enumerate(watched(self._candidates, should_cancel, _OFTEN)):
            self._place(number, candidate)
        return self._done

    def _place(self, number: int, candidate: Candidate) -> None:
        if self._is_doubled and self._open and candidate.marker.label == self._open[-1].markers[-1].label:
            self._open[-1].add(candidate, dict(self._open[-1].systems))
            return
        starts = _starts(candidate)
        home = self._next_of(candidate)
        if home and starts and self._rather_starts(number, candidate, home):
            home = None
        if home:
            self._close_above(home)
            home.add(candidate, _continued(home, candidate))
        elif starts and candidate.place > 0.3:
            self._start(candidate, starts)
        elif not self._repeats(number, candidate) and not self._leaps(number, candidate):
            self._start_anywhere(candidate)

    def _next_of(self, candidate: Candidate) -> Series | None:
        """The open list this marker is the next of: best one in its column, then the longest.

        Of equal ones it is the innermost, unless the marker is clearly set as those of another are. Where a list may
        begin with 2, the length says nothing.
        """
        fits = [(n, s) for n, s in enumerate(self._open) if _continued(s, candidate)]
        if not fits:
            return None
        if len(fits) == 1:
            return fits[0][1]
        innermost = fits[-1][0]

        def fitness(fit: tuple[int, Series]) -> tuple[bool, int, int, int]:
            number, series = fit
            likeness = _likeness(series, candidate) + (number == innermost)
            length = 0 if counts_wide(candidate.marker) else len(series.markers)
            return aligned(series.markers[-1], candidate.marker), length, likeness, number

        return max(fits, key=fitness)[1]

    def _rather_starts(self, number: int, candidate: Candidate, home: Series) -> bool:
        """Whether a label that both continues and starts (i after h) starts, going by the marker after it."""
        if number + 1 >= len(self._candidates):
            return False
        following = self._candidates[number + 1].marker
        goes_on = _steps(home.systems, candidate.marker.readings, following.readings)
        begins = _steps(_starts(candidate), candidate.marker.readings, following.readings, first=True)
        return begins and not goes_on

    def _start(self, candidate: Candidate, systems: dict[str, int]) -> None:
        series = Series(candidate.marker.style, systems)
        series.add(candidate, systems)
        self._done.append(series)
        self._open.append(series)
        if len(self._open) > _PILE:
            del self._open[1]

    def _start_anywhere(self, candidate: Candidate) -> None:
        """Open a list in the middle of its count: an excerpt. Years are no numbers of an excerpt."""
        systems = {r.system: r.value for r in reversed(candidate.marker.readings)}
        if candidate.place >= 1 and min(systems.values()) < _YEARS:
            self._start(candidate, systems)

    def _close_above(self, series: Series) -> None:
        while self._open[-1] is not series:
            self._open.pop()

    def _repeats(self, number: int, candidate: Candidate) -> bool:
        """Take a number that was there already: instead of one in a worse place, or as an error of the source."""
        for series in reversed(self._open):
            if not _counted(series, candidate, 0) or not aligned(series.markers[-1], candidate.marker):
                continue
            if candidate.place > series.places[-1] or _suits_better(series, candidate):
                series.replace_last(candidate)
                return True
            if candidate.place == 1 and self._follows_soon(number, series.values[-1] + 1, series.values[-1]):
                self._close_above(series)
                series.add(candidate, dict(series.systems))
                return True
        return False

    def _leaps(self, number: int, candidate: Candidate) -> bool:
        """Take a number after a gap, unless the missing one still comes or nothing speaks for the leap."""
        for series in reversed(self._open):
            systems = _later(series, candidate)
            if not systems or not aligned(series.markers[-1], candidate.marker):
                continue
            value, last = next(iter(systems.values())), series.values[-1]
            sure = candidate.marker.style.kind in ("keyword", "decimal") and candidate.place == 1
            known = len(series.values) > 1 or self._follows_soon(number, value + 1, last)
            near = value - last <= _WIDEST_GAP and candidate.place == 1 and known
            if self._follows_soon(number, last + 1, value) or not (sure or near):
                continue
            if value - last > _WIDEST_GAP and value >= _YEARS:
                continue
            self._close_above(series)
            series.add(candidate, systems)
            return True
        return False

    def _follows_soon(self, number: int, value: int, before: int) -> bool:
        """Whether a marker counts as `value` after this one, before the list starts over or `before` comes again."""
        coming = self._at.get(value, [])
        place = bisect_right(coming, number)
        if place == len(coming):
            return False
        for stop in (1, before):
            stops = self._at.get(stop, [])
            there = bisect_right(stops, number)
            if stop != value and there < len(stops) and stops[there] < coming[place]:
                return False
        return True


def _counts_down(candidates: Sequence[Candidate]) -> bool:
    """Whether all markers count down to 1: the five best, the best of them last."""
    values = [_figure(candidate) for candidate in candidates]
    return len(values) >= _FEWEST and values == list(range(len(values), 0, -1))


def _figure(candidate: Candidate) -> int:
    """The number of a marker in figures that stands in the best of places."""
    sure = candidate.place >= 1 and not candidate.marker.inline and candidate.marker.label.isdecimal()
    return candidate.marker.readings[0].value if sure else _NONE


def _downwards(candidates: Sequence[Candidate]) -> Series:
    series = Series(candidates[0].marker.style, {})
    for candidate in candidates:
        series.add(candidate, {"digits": _figure(candidate)})
    return series


def _is_doubled(candidates: Sequence[Candidate]) -> bool:
    """Whether each number comes as often as the others before the next one does: an item in two languages."""
    times = [len(list(run)) for _, run in groupby(candidates, key=lambda candidate: candidate.marker.label)]
    return len(times) >= _FEWEST and min(times) == max(times) > 1


def _likeness(series: Series, candidate: Candidate) -> int:
    """How much a marker is set as the last one of a list is; parts behind it and the blank line before it say most."""
    pairs = zip(series.manner, candidate.manner, _TELLING, strict=False)
    parted = candidate.manner[-1:] == series.manner[-1:] == (True,)
    return sum(weight for last, here, weight in pairs if last == here) + _PARTS * parted


def _suits_better(series: Series, candidate: Candidate) -> bool:
    """Whether a marker in as good a place is set as the last one but one of a list is, and the last one is not: that
    was a number in the text, which a line happens to begin with."""
    same_place = candidate.place == series.places[-1]
    return same_place and series.before[:_SET] == candidate.manner[:_SET] != series.manner[:_SET]


def _starts(candidate: Candidate) -> dict[str, int]:
    """The systems in which a marker is the first of a list."""
    marker = candidate.marker
    firsts = (0, 1, 2) if counts_wide(marker) else (0, 1)
    if marker.inserted:
        return {}
    return {
        r.system: r.value
        for r in reversed(marker.readings)
        if r.value == 1 or (r.value in firsts and r.system == "digits")
    }


def _counted(series: Series, candidate: Candidate, step: int) -> dict[str, int]:
    """The systems of the list in which the marker is `step` after its last one."""
    if candidate.marker.inserted:
        return {}
    systems = series.systems
    return {
        r.system: r.value for r in candidate.marker.readings if systems.get(r.system, _NONE) + step == r.value
    }


def _continued(series: Series, candidate: Candidate) -> dict[str, int]:
    """The systems in which the marker is the next of the list: one up, or inserted (5a after 5, or where 5 is gone)."""
    marker, last = candidate.marker, series.markers[-1]
    if not marker.inserted:
        return _counted(series, candidate, 1)
    before = {
        r.system: r.value for r in marker.readings if 0 <= r.value - series.systems.get(r.system, _NONE) <= 1
    }
    if marker.inserted == last.inserted + 1 and before == series.systems:
        return before
    return before if marker.inserted == 1 and before and before != series.systems else {}


def _later(series: Series, candidate: Candidate) -> dict[str, int]:
    if candidate.marker.inserted:
        return {}
    return {
        r.system: r.value
        for r in candidate.marker.readings
        if r.system in series.systems and r.value > series.systems[r.system] + 1
    }


def _steps(
    systems: dict[str, int], readings: Sequence[Reading], following: Sequence[Reading], *, first: bool = False
) -> bool:
    """Whether `following` counts one up from `readings`, and they from `systems` (or with `first`, are new)."""
    for system, last in systems.items():
        value = last if first else last + 1
        if Reading(system, value) in readings and Reading(system, value + 1) in following:
            return True
    return False
