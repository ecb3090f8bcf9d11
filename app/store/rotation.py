"""Which backups are kept as time goes by: many of the last hours, a few of the last year."""

from collections.abc import Sequence
from datetime import datetime, timedelta

_NEWEST = 5
"""So many stay whatever their age."""
_ALWAYS = 2
"""So many stay whatever their size."""
_SPANS = (
    (timedelta(days=1), "%Y-%m-%d %H"),
    (timedelta(days=14), "%Y-%m-%d"),
    (timedelta(days=366), "%Y-%m"),
)
"""For so long, one is kept of each hour, day, month: the last of it."""


def expendable(backups: Sequence[tuple[str, int]], now: datetime, room: int) -> tuple[int, ...]:
    """The places of the backups that need not be kept; they are given as time, ISO 8601 in UTC, and bytes, the newest
    first. All that are kept take at most `room` bytes, unless the newest two are larger.
    """
    kept = set(range(min(_NEWEST, len(backups))))
    taken: set[str] = set()
    for place, (stamp, _) in enumerate(backups):
        at = datetime.fromisoformat(stamp)
        for span, form in _SPANS:
            if now - at <= span and (unit := at.strftime(form)) not in taken:
                taken.add(unit)
                kept.add(place)
    total = 0
    for place in sorted(kept):
        total += backups[place][1]
        if total > room and place >= _ALWAYS:
            kept.discard(place)
    return tuple(place for place in range(len(backups)) if place not in kept)
