"""What all pairs of one point are, counted without making them: sources of which the same was said stand together."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from app.text.reviews import Review, ReviewState


@dataclass(frozen=True, slots=True)
class Tally:
    """Of the pairs on a point that need a look: how many there are, had one, are done."""

    pairs: int = 0
    seen: int = 0
    done: int = 0

    def with_(self, state: ReviewState, count: int = 1) -> "Tally":
        """The same with so many pairs more that are in this state."""
        seen, done = count * (state != "unseen"), count * (state == "done")
        return Tally(self.pairs + count, self.seen + seen, self.done + done)

    def without(self, state: ReviewState) -> "Tally":
        """The same without one pair that is in this state."""
        return self.with_(state, -1)

    def and_(self, other: "Tally") -> "Tally":
        """The sum of two."""
        return Tally(self.pairs + other.pairs, self.seen + other.seen, self.done + other.done)

    def less(self, other: "Tally") -> "Tally":
        """What is left of it without another."""
        return Tally(self.pairs - other.pairs, self.seen - other.seen, self.done - other.done)


@dataclass(frozen=True, slots=True)
class Said:
    """One review of a point as a whole, or of one that it is a part of: of which sources it speaks, by id, and whether
    they still say the same. `covers` is None where it speaks of all as they are."""

    review: Review
    covers: Mapping[str, bool] | None

    def of(self, source: str) -> bool | None:
        """Whether the source still says what it said then; None if the review does not speak of it."""
        return True if self.covers is None else self.covers.get(source)


Verdict = tuple[ReviewState, Said | None, bool]
"""What holds of a pair, who said so, and whether it was done but the words have changed."""

Traits = tuple[bool, tuple[bool | None, ...]]
"""Whether a source speaks at all, and what each review says of it."""


def judged(said: Sequence[Said], one: Sequence[bool | None], other: Sequence[bool | None]) -> Verdict:
    """What the latest of `said`, which comes first, says of a pair of sources; `one` and `other` are what each review
    says of them."""
    for each, left, right in zip(said, one, other, strict=True):
        if left is None or right is None:
            continue
        state = each.review.state
        if state == "done" and not (left and right):
            return "in work", each, True
        return state, each, False
    return "unseen", None, False


def tally(speakers: Iterable[str], sources: Sequence[str], said: Sequence[Said]) -> Tally:
    """Count all pairs of `sources` but those of which both say nothing."""
    speaking = frozenset(speakers)
    if not said:
        silent = len(sources) - len(speaking)
        return Tally(_pairs(len(sources)) - _pairs(silent))
    kinds: Counter[Traits] = Counter(
        (source in speaking, tuple(each.of(source) for each in said)) for source in sources
    )
    found = Tally()
    for one, other in combinations_with_replacement(kinds, 2):
        if one[0] or other[0]:
            count = _pairs(kinds[one]) if one == other else kinds[one] * kinds[other]
            found = found.with_(judged(said, one[1], other[1])[0], count)
    return found


def _pairs(number: int) -> int:
    """How many pairs so many sources make."""
    return number * (number - 1) // 2
