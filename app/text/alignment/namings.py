"""How far the words around a naming speak of the point that is named (`named`).

They do to the ends of the sentence, or to the next naming; but what clearly speaks of another point keeps its words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.text.alignment.named import Naming
from app.text.model import Span

_SURE = 0.6
"""The likeness that a naming is worth."""
_STRONG = 0.45
"""From this likeness on words speak more clearly than the number beside them."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of prose (code points) that speaks of some points, by number, the likeliest first."""

    start: int
    end: int
    points: tuple[int, ...]
    likeness: float


def with_named(
    found: Sequence[Mention], namings: Sequence[Naming], clauses: Sequence[Span]
) -> Iterator[Mention]:
    """The mentions of one sentence, in reading order: those `found` by their words, and those of its `namings`.

    `clauses` are those of the sentence.
    """
    begins = [_begin(naming, clauses) for naming in namings]
    kept = list(found)
    end = clauses[0].start
    for number, naming in enumerate(namings):
        start = max(begins[number], end) if number else clauses[0].start
        end = begins[number + 1] if number + 1 < len(namings) else clauses[-1].end
        others = [m for m in kept if _is_other(m, naming) and m.start < end and m.end > start]
        if any(m.start <= naming.start < m.end and m.likeness >= _STRONG for m in others):
            continue
        first = max([start, *(m.end for m in others if m.end <= naming.start)])
        last = min([end, *(m.start for m in others if m.start >= naming.end)])
        kept = [m for m in kept if m.end <= first or m.start >= last]
        kept.append(Mention(first, _trimmed(last, first, clauses), naming.points, _SURE))
        end = max(end, last)
    yield from sorted(kept, key=lambda mention: mention.start)


def _begin(naming: Naming, clauses: Sequence[Span]) -> int:
    """Where the clause begins that names."""
    return max((c.start for c in clauses if c.start <= naming.start), default=naming.start)


def _is_other(mention: Mention, naming: Naming) -> bool:
    return set(naming.points).isdisjoint(mention.points)


def _trimmed(end: int, start: int, clauses: Sequence[Span]) -> int:
    """The end of the last clause before `end`, so that no joining sign is left there."""
    ends = [min(clause.end, end) for clause in clauses if start < clause.end and clause.start < end]
    return max(ends, default=end)
