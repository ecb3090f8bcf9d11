"""Going from change to change, round and round, past those that do not count."""

from collections.abc import Sequence

from app.text.model import Span
from app.text.script import Change


class ChangeWalk:
    """Where the analyst is among the changes. Numbers are places in the sequence given; -1: at none."""

    def __init__(self, changes: Sequence[Change]) -> None:
        self._counted = [number for number, change in enumerate(changes) if change.ignored is None]
        self.current = -1

    @property
    def count(self) -> int:
        """How many changes count."""
        return len(self._counted)

    @property
    def place(self) -> int:
        """The current change counted from 1 among those that count; 0 if there is none."""
        return self._counted.index(self.current) + 1 if self.current in self._counted else 0

    def step(self, *, forward: bool) -> bool:
        """Go one change on or back. Whether that went past the end and began again at the other."""
        if not self._counted:
            return False
        step = 1 if forward else -1
        if not self.place:
            self.current = self._counted[0 if forward else -1]
            return False
        to = self.place - 1 + step
        self.current = self._counted[to % self.count]
        return not 0 <= to < self.count

    def go(self, number: int) -> None:
        """Go to a change by its number; one that does not count, or -1, means none."""
        self.current = number if number in self._counted else -1


def change_near(changes: Sequence[Change], left: Span | None, right: Span | None) -> int:
    """The number of the change that counts and shares most characters with these stretches of the two
    wordings; where none shares any, of one that stands at both; -1 if there is none."""
    best, number = (0, False), -1
    for at, change in enumerate(changes):
        sides = [
            (mine, span) for mine, span in ((change.left, left), (change.right, right)) if span is not None
        ]
        shared = sum(max(min(a.end, b.end) - max(a.start, b.start), 0) for a, b in sides)
        touching = bool(sides) and all(a.start <= b.end and b.start <= a.end for a, b in sides)
        if change.ignored is None and (shared, touching) > best:
            best, number = (shared, touching), at
    return number
