"""Where one has been in the manual, for Back and Forward."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A page by its id, and how far it was scrolled, in px."""

    page: str
    scroll: int = 0


class PageTrail:
    """Places before and behind the one that shows. Each method that moves is told how the present place is left."""

    def __init__(self) -> None:
        self._before: list[Place] = []
        self._behind: list[Place] = []

    @property
    def can_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._before)

    @property
    def can_forward(self) -> bool:
        """Whether Back left a place that one can go forward to."""
        return bool(self._behind)

    def leave(self, here: Place) -> None:
        """Another page is gone to; what Back left is forgotten."""
        self._before.append(here)
        self._behind.clear()

    def back(self, here: Place) -> Place:
        """The place before this one. IndexError if there is none."""
        found = self._before.pop()
        self._behind.append(here)
        return found

    def forward(self, here: Place) -> Place:
        """The place that Back left last. IndexError if there is none."""
        found = self._behind.pop()
        self._before.append(here)
        return found
