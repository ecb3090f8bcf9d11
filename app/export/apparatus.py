"""How the comparisons of a point are gathered for print.

Pairs that share their left source become one group, so that its wording is printed once. Within a group the
sources that word the point alike become one reading. A wording that nothing is compared with is printed only
the first time.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.export.content import Comparison, ReportPoint, ReportWording
from app.text.overview import CellState

_ORDER: tuple[CellState, ...] = ("listed", "mention", "lacuna")


@dataclass(frozen=True, slots=True)
class Reading:
    """One wording and the ids of the sources that have it. `comparison` is any of theirs: they are alike."""

    sources: tuple[str, ...]
    comparison: Comparison

    @property
    def wording(self) -> ReportWording:
        return self.comparison.right


@dataclass(frozen=True, slots=True)
class Group:
    """The wording on the left, and the readings it is compared with, in the order of their first source."""

    left: ReportWording
    readings: tuple[Reading, ...]


def groups(point: ReportPoint) -> tuple[Group, ...]:
    """The groups of a point, in the order of its pairs; without any pair, each wording by itself."""
    if not point.comparisons:
        return tuple(Group(wording, ()) for wording in point.wordings)
    by_left: dict[str, list[Comparison]] = {}
    for comparison in point.comparisons:
        by_left.setdefault(comparison.left.source, []).append(comparison)
    found, shown = [], set[str]()
    for left, comparisons in by_left.items():
        news = [c for c in comparisons if c.script or c.right.source not in shown]
        if left in shown and not news:
            continue
        found.append(Group(comparisons[0].left, _readings(news)))
        shown |= {left, *(c.right.source for c in news)}
    return tuple(found)


def _readings(comparisons: Iterable[Comparison]) -> tuple[Reading, ...]:
    """What can be compared comes first; sources that say nothing come last, they take one line together."""
    alike: dict[tuple[str, str], list[Comparison]] = {}
    for comparison in comparisons:
        alike.setdefault((comparison.right.state, comparison.right.text), []).append(comparison)
    found = [Reading(tuple(c.right.source for c in same), same[0]) for same in alike.values()]
    return tuple(sorted(found, key=lambda reading: _ORDER.index(reading.wording.state)))
