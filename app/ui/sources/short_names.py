"""Names of sources cut short where there is no room, so that they can still be told apart.

Sources of one collection are often named alike: cut in the middle, "Report 07 of the delegation" and "Report 08 of the
delegation" may read the same. Then what is cut off is the beginning that a name shares with others.
"""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

_CUT = "…"


class ShortNames:
    """Knows all names among which one is to be told apart."""

    def __init__(self, names: Iterable[str]) -> None:
        known = set(names)
        self._alike = _shared(known)
        """How many characters each name has in common with another at its beginning."""
        self._ending = {name[::-1]: count for name, count in _shared({name[::-1] for name in known}).items()}

    def cut(self, name: str, metrics: QFontMetrics | QFontMetricsF, room: int) -> str:
        """A name as far as it fits into so many px."""
        middle = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        head, cut, tail = middle.partition(_CUT)
        start = self._alike.get(name, 0)
        if not cut or len(head) > start or len(tail) > self._ending.get(name, 0):
            return middle
        own = name.rfind(" ", 0, start + 1) + 1
        return metrics.elidedText(_CUT + name[own:], Qt.TextElideMode.ElideRight, room) if own else middle


def _shared(names: Iterable[str]) -> dict[str, int]:
    """How long the longest beginning is that each name shares with another one."""
    longest: dict[str, int] = {}
    for one, other in pairwise(sorted(names)):
        common = _common(one, other)
        longest[one] = max(longest.get(one, 0), common)
        longest[other] = common
    return longest


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    differing = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))
