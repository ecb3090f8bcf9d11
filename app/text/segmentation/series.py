"""Markers that may be one list, and such a list. `counting` makes the second of the first."""

from dataclasses import dataclass, field

from app.text.segmentation.labels import Style
from app.text.segmentation.markers import Marker


@dataclass(frozen=True, slots=True)
class Candidate:
    """A marker and how well its place suits one: 1 after a blank line or a finished paragraph, less in running text.

    `manner` tells how its line is set: after a blank line, without closing punctuation, in capitals, and whether
    numbers of its parts come after it (7.1 after 7).
    """

    marker: Marker
    place: float
    manner: tuple[bool, ...] = ()


@dataclass(slots=True, eq=False)
class Series:
    """Markers of one style in counting order; `values` are their numbers, `places` how well each place suits."""

    style: Style
    systems: dict[str, int]
    markers: list[Marker] = field(default_factory=list)
    values: list[int] = field(default_factory=list)
    places: list[float] = field(default_factory=list)
    manner: tuple[bool, ...] = ()
    """How the line of the last marker is set, see `Candidate`; it has parts if any marker has."""
    before: tuple[bool, ...] = ()
    """The same of the last marker but one."""

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

    def copy(self) -> "Series":
        """A list that can be changed without changing this one."""
        return Series(self.style, dict(self.systems), [*self.markers], [*self.values], [*self.places])

    def add(self, candidate: Candidate, systems: dict[str, int]) -> None:
        self.systems = systems
        self.markers.append(candidate.marker)
        self.values.append(next(iter(systems.values())))
        self.places.append(candidate.place)
        self.before = self.manner
        parted = self.manner[-1:] == (True,)
        self.manner = (*candidate.manner[:-1], True) if parted else candidate.manner

    def insert(self, place: int, marker: Marker, value: int) -> None:
        """Put in a marker that the list lacks."""
        self.markers.insert(place, marker)
        self.values.insert(place, value)
        self.places.insert(place, 1.0)

    def take(self, other: "Series") -> None:
        """Put in the markers of another list where they stand, with its numbers."""
        parts = [
            *zip(self.markers, self.values, self.places, strict=True),
            *zip(other.markers, other.values, other.places, strict=True),
        ]
        parts.sort(key=lambda part: part[0].start)
        self.markers = [part[0] for part in parts]
        self.values = [part[1] for part in parts]
        self.places = [part[2] for part in parts]

    def replace_last(self, candidate: Candidate) -> None:
        self.markers[-1], self.places[-1] = candidate.marker, candidate.place
        self.manner = candidate.manner


def aligned(a: Marker, b: Marker) -> bool:
    """Whether two markers stand in one column, at the left or, as right-aligned numbers do, at the right."""
    return a.inline or b.inline or abs(a.column - b.column) <= 1 or a.edge == b.edge
