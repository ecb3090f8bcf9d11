"""The way the analyst went: back and forward, as in a browser."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Place:
    """What the split view shows: a point and the two sources, by id; empty where nothing is chosen."""

    point: str = ""
    left: str = ""
    right: str = ""

    def swapped(self) -> "Place":
        """The same with left and right exchanged."""
        return replace(self, left=self.right, right=self.left)


NOWHERE = Place()


class Trail:
    """Visited places with one of them current. At least the empty place is always there."""

    _LIMIT = 200

    def __init__(self, start: Place = NOWHERE) -> None:
        self._places = [start]
        self._at = 0

    @property
    def here(self) -> Place:
        """The current place."""
        return self._places[self._at]

    @property
    def can_back(self) -> bool:
        return self._at > 0

    @property
    def can_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def go(self, place: Place) -> bool:
        """Move on to `place`, forgetting what lay ahead. False if that is where we are."""
        if place == self.here:
            return False
        self._places[self._at + 1 :] = [place]
        del self._places[: -self._LIMIT]
        self._at = len(self._places) - 1
        return True

    def back(self) -> bool:
        """One place back; False if there is none."""
        self._at -= 1 if (moved := self.can_back) else 0
        return moved

    def forward(self) -> bool:
        """One place forward; False if there is none."""
        self._at += 1 if (moved := self.can_forward) else 0
        return moved
