"""How the items of a list are usually made, learned from one after the other."""

from bisect import insort
from dataclasses import dataclass

from app.text.segmentation.labels import Style


@dataclass(frozen=True, slots=True)
class Habit:
    """How the items before the last one are made.

    `further` is the number of paragraphs without a marker that they usually have after the first, `inner` the styles
    of the lists inside them. `titled` says that those which begin with a title have more text after it, `headed` that
    they have headings inside, `loose` that some of their further paragraphs stand after a blank line.
    """

    further: int = 0
    inner: frozenset[Style] = frozenset()
    titled: bool = False
    headed: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Make:
    """How one item is made: its further paragraphs, those of them that look like headings, the lists inside it.

    `loose`: some of the further paragraphs stand after a blank line.
    """

    further: int = 0
    headings: int = 0
    inner: frozenset[Style] = frozenset()
    loose: bool = False

    def __add__(self, other: "Make") -> "Make":
        return Make(
            self.further + other.further,
            self.headings + other.headings,
            self.inner | other.inner,
            self.loose or other.loose,
        )


class Habits:
    """Learns the habit of the items of one list; what it has not seen is as in the items around the list."""

    def __init__(self, outer: Habit) -> None:
        self._outer = outer
        self._further: list[int] = []
        self._headed = 0
        self._titles = 0
        self._bare_titles = 0
        self._inner: frozenset[Style] = frozenset()
        self._loose = False

    def add(self, made: Make, *, title: bool) -> None:
        """Learn from one item and whether it begins with a title."""
        insort(self._further, made.further)
        self._headed += made.headings > 0
        self._titles += title
        self._bare_titles += title and not made.further and not made.inner
        self._inner |= made.inner
        self._loose |= made.loose

    def usual(self) -> Habit:
        """The habit: as many further paragraphs as three of four items do not exceed, the rest as most have it."""
        count = len(self._further)
        if not count:
            outer = self._outer
            return Habit(outer.further, frozenset(), outer.titled, outer.headed, outer.loose)
        further = self._further[(3 * count - 1) // 4]
        titled, headed = self._titles > 2 * self._bare_titles, 2 * self._headed >= count
        return Habit(further, self._inner, titled, headed, self._loose)
