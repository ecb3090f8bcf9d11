"""Markers that count up: the ordered lists of a text, before anyone asks which one contains which.

A marker is accepted because it is the next one of a list that is open, in the same style; the first of a kind opens a
list. Lists of one style may stand inside each other, so each style keeps a pile of open lists, innermost on top.
An open list remembers every system in which its labels count so far: `h` then `i` leaves the alphabet, `i` then `ii`
leaves the Roman numerals. Gaps and repeated numbers are let through where the rest of the list agrees.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.text.segmentation.labels import Style
from app.text.segmentation.markers import Marker
from app.text.segmentation.numerals import Reading

_PILE = 8
_WIDEST_GAP = 3
_YEARS = 1000
_NONE = -9


@dataclass(frozen=True, slots=True)
class Candidate:
    """A marker and how well its place suits one: 1 after a blank line or a finished paragraph, less in running text."""

    marker: Marker
    place: float


@dataclass(slots=True, eq=False)
class Series:
    """Markers of one style in counting order; `values` are their numbers, `places` how well each place suits."""

    style: Style
    systems: dict[str, int]
    markers: list[Marker] = field(default_factory=list)
    values: list[int] = field(default_factory=list)
    places: list[float] = field(default_factory=list)

    @property
    def start(self) -> int:
        return self.markers[0].start

    @property
    def last(self) -> int:
        """Where the last marker starts."""
        return self.markers[-1].start

    @property
    def last_body(self) -> int:
        """Where the text of the last marker begins."""
        return self.markers[-1].body

    @property
    def reading(self) -> str:
        """The system the whole list counts in; the plainest if several fit."""
        return next(iter(self.systems))

    def part(self, first: int, end: int) -> "Series":
        """The markers from number `first` to before `end`."""
        if end - first == len(self.markers):
            return self
        return Series(
            self.style, self.systems, self.markers[first:end], self.values[first:end], self.places[first:end]
        )

    def add(self, candidate: Candidate, systems: dict[str, int]) -> None:
        self.systems = systems
        self.markers.append(candidate.marker)
        self.values.append(next(iter(systems.values())))
        self.places.append(candidate.place)

    def insert(self, place: int, marker: Marker, value: int) -> None:
        """Put in a marker that the list lacks."""
        self.markers.insert(place, marker)
        self.values.insert(place, value)
        self.places.insert(place, 1.0)

    def replace_last(self, candidate: Candidate) -> None:
        self.markers[-1], self.places[-1] = candidate.marker, candidate.place


def ordered(candidates: Iterable[Candidate]) -> list[Series]:
    """All lists that count up, by their first marker; single markers are lists of one."""
    styles: dict[Style, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        styles[candidate.marker.style].append(candidate)
    found = [series for group in styles.values() for series in _Counter(group).run()]
    return sorted(found, key=lambda series: (series.start, series.last))


def aligned(a: Marker, b: Marker) -> bool:
    """Whether two markers stand in one column, at the left or, as right-aligned numbers do, at the right."""
    return a.inline or b.inline or abs(a.column - b.column) <= 1 or a.edge == b.edge


class _Counter:
    """Builds the lists of one style."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._candidates = candidates
        self._open: list[Series] = []
        self._done: list[Series] = []
        self._at: dict[int, list[int]] = defaultdict(list)
        for number, candidate in enumerate(candidates):
            for value in {reading.value for reading in candidate.marker.readings}:
                self._at[value].append(number)

    def run(self) -> list[Series]:
        for number, candidate in enumerate(self._candidates):
            self._place(number, candidate)
        return self._done

    def _place(self, number: int, candidate: Candidate) -> None:
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
        """The open list this marker is the next of: best one in its column, then the longest, then the innermost."""
        fits = [(n, s) for n, s in enumerate(self._open) if _continued(s, candidate)]
        if not fits:
            return None
        return max(
            fits, key=lambda f: (aligned(f[1].markers[-1], candidate.marker), len(f[1].markers), f[0])
        )[1]

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
            if candidate.place > series.places[-1]:
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
            near = value - last <= _WIDEST_GAP and candidate.place == 1 and len(series.values) > 1
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


def _starts(candidate: Candidate) -> dict[str, int]:
    """The systems in which a marker is the first of a list."""
    marker = candidate.marker
    firsts = (0, 1) if marker.style.kind != "bare" or not "０" <= marker.label[0] <= "９" else (0, 1, 2)
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
