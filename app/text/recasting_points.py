"""Following points by their texts: which new point words the stretches that an old one worded."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from app.text.alignment.ordering import parent
from app.text.model import Passage, Span

Carry = Callable[[str, Span], Span | None]
"""Where a stretch of a source is now."""

_PART = 3
"""A point goes on in every point that has one in so many of its letters, at least."""
_MENTION = 4
"""So many code points of prose that speaks of a point weigh as much as one of its text."""


class Territory:
    """Which points word each place of each source."""

    def __init__(self, held: Iterable[tuple[str, str, Span, int]]) -> None:
        """`held`: point, source, span and how little it weighs, from 1 up."""
        by_source: defaultdict[str, list[tuple[int, int, str, int]]] = defaultdict(list)
        for point, source, span, lightness in held:
            by_source[source].append((span.start, span.end, point, lightness))
        self._held = {source: sorted(mine) for source, mine in by_source.items()}
        self._longest = {
            source: max(end - start for start, end, *_ in mine) for source, mine in self._held.items()
        }

    @classmethod
    def of(cls, passages: Iterable[Passage]) -> "Territory":
        """What the passages hold."""
        return cls((p.point, p.source, p.span, lightness(p)) for p in passages)

    def shares(self, stretches: Iterable[tuple[str, Span, int]]) -> Counter[str]:
        """How many code points of the stretches each point has; `stretches`: source, span, lightness."""
        found: Counter[str] = Counter()
        for source, span, light in stretches:
            mine = self._held.get(source, [])
            at = bisect_left(mine, (span.start - self._longest.get(source, 0),))
            while at < len(mine) and mine[at][0] < span.end:
                start, end, point, other = mine[at]
                common = min(end, span.end) - max(start, span.start)
                if common > 0:
                    found[point] += max(common // (light * other), 1)
                at += 1
        return found


def lightness(passage: Passage) -> int:
    """How little a passage weighs."""
    return _MENTION if passage.role == "mention" else 1


def best(shares: Counter[str]) -> str | None:
    """The point that has most."""
    return min(shares, key=lambda point: (-shares[point], point), default=None)


def successors(shares: Counter[str]) -> tuple[str, ...]:
    """The points in which a point goes on, the main one first."""
    total = sum(shares.values())
    going_on = [point for point, share in shares.items() if _PART * share >= total]
    return tuple(sorted(going_on, key=lambda point: (-shares[point], point)))


def carried_by_point(
    passages: Iterable[Passage], carry: Carry, sources: Sequence[str] = ()
) -> dict[str, list[tuple[str, Span, int]]]:
    """By point, where its stretches are now, those of some sources if any are named."""
    found: defaultdict[str, list[tuple[str, Span, int]]] = defaultdict(list)
    for passage in passages:
        if not sources or passage.source in sources:
            now = carry(passage.source, passage.span)
            if now is not None:
                found[passage.point].append((passage.source, now, lightness(passage)))
    return dict(found)


def above_parts(points: Sequence[str], followed: Mapping[str, str]) -> dict[str, str]:
    """Where points go that have no text themselves: where most of their parts go."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for point in points:
        above, now = parent(point), followed.get(point)
        if above and above not in followed and now is not None and parent(now):
            votes[above][parent(now)] += 1
    found = {}
    for point, counted in votes.items():
        top = best(counted)
        if top is not None:
            found[point] = top
    return found
