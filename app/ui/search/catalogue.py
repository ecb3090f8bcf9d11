"""All that has a name and can be gone to: actions, points and sources."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.text.cancel import Stop, watched
from app.ui.search.asked import Asked
from app.ui.search.matching import Match, Name, match
from app.ui.search.rows import Group, Row, Section

Entry = tuple[Name, Row]
"""A row, and the name that it is found by; they have the same text."""


@dataclass(frozen=True)
class Catalogue:
    """The rows of every group of names, in the order in which they are shown where all answer alike."""

    actions: Sequence[Entry] = ()
    points: Sequence[Entry] = ()
    sources: Sequence[Entry] = ()
    groups: dict[Group, Sequence[Entry]] = field(init=False)

    def __post_init__(self) -> None:
        groups = {"actions": self.actions, "points": self.points, "sources": self.sources}
        object.__setattr__(self, "groups", groups)

    def find(self, wanted: Asked, limit: int, should_cancel: Stop = None) -> tuple[Section, ...]:
        """What answers, the best `limit` rows of every group, the group that answers best first. Without words
        everything answers, if one group is meant. Raises `Cancelled`."""
        if not wanted.words and not wanted.is_narrow:
            return ()
        found = [
            _section(group, watched(self.groups[group], should_cancel), wanted.words, limit)
            for group in wanted.names
        ]
        return tuple(section for _, section in sorted(found, key=lambda pair: pair[0]))


def entry(row: Row) -> Entry:
    """A row to be found by its text."""
    return Name(row.text), row


def _section(group: Group, entries: Iterable[Entry], words: Sequence[str], limit: int) -> tuple[int, Section]:
    """A group, and how well the best of it answers, as `Match.rank` begins."""
    if not words:
        rows = [row for _, row in entries]
        return 0, Section(group, tuple(rows[:limit]), len(rows))
    found: list[tuple[Match, Row]] = []
    for name, row in entries:
        if answer := match(words, name, initials=group == "actions"):
            found.append((answer, row))
    found.sort(key=lambda pair: pair[0].rank)
    best = tuple(replace(row, marks=answer.marks) for answer, row in found[:limit])
    return found[0][0].rank[0] if found else 0, Section(group, best, len(found))
