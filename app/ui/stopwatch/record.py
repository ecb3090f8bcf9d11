"""What was slow, as plain values."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

SLOW_MS = 10.0
"""What takes longer is slow: with it, a window that paints sixty times a second has little time left for a frame."""
_KEPT = 200


@dataclass(frozen=True, slots=True)
class Slow:
    """An event that was slow: the class of who got it, its kind, how long it took, and the seconds of the clock at its
    end."""

    receiver: str
    event: str
    milliseconds: float
    at: float


class Record:
    """The last slow events, and the longest gap: the milliseconds for which the window answered nothing."""

    def __init__(self) -> None:
        self._slow: deque[Slow] = deque(maxlen=_KEPT)
        self.longest_gap = 0.0

    def __len__(self) -> int:
        return len(self._slow)

    def took(self, receiver: str, event: str, milliseconds: float, at: float) -> None:
        """An event was answered; it is kept if that was slow."""
        if milliseconds > SLOW_MS:
            self._slow.append(Slow(receiver, event, milliseconds, at))

    def stood_still(self, milliseconds: float) -> None:
        """For so long the window answered nothing else."""
        self.longest_gap = max(self.longest_gap, milliseconds)

    def latest(self, count: int) -> list[Slow]:
        """The last slow events, up to `count`, the latest first."""
        return list(islice(reversed(self._slow), count))

    def forget(self) -> None:
        """Begin anew."""
        self._slow.clear()
        self.longest_gap = 0.0

    def lines(self, now: float) -> Iterator[str]:
        """All of it, as lines whose columns are set apart by tabs: milliseconds, event, receiver, and how many seconds
        ago it was at `now`; the latest first, behind the longest gap."""
        yield f"{self.longest_gap:.1f}\tlongest gap"
        for slow in self.latest(_KEPT):
            yield f"{slow.milliseconds:.1f}\t{slow.event}\t{slow.receiver}\t{now - slow.at:.1f}"
