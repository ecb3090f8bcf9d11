"""What a review stands on: points, sources, and which words each source has on each point."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from app.text.cancel import Stop, watched
from app.text.model import Passage, Point
from app.text.reviews import SILENT, WHOLE, Pair, Review, ReviewState, digest, told_words
from app.text.wording import Wordings


class Ground:
    """The points and sources of a project, and digests of their wordings. Nothing of it changes.

    `sources` are ids, the reference first and then in their order: so go the pairs of a point.
    """

    def __init__(
        self, points: Sequence[Point], sources: Sequence[str], passages: Iterable[Passage], wordings: Wordings
    ) -> None:
        self.points = tuple(point.id for point in points)
        self.sources = tuple(sources)
        self._wordings = wordings
        self._worded = {(passage.source, passage.point) for passage in passages}
        self._words: dict[str, Mapping[str, str]] = {}

    def read(self, should_cancel: Stop = None) -> "Ground":
        """Know all digests from now on, which takes a while. Raises `Cancelled`."""
        for point in watched(self.points, should_cancel):
            self.words(point)
        return self

    @cached_property
    def top(self) -> tuple[str, ...]:
        """The points that are no part of another, in reading order."""
        return tuple(point for point in self.points if self.lineage(point) == (point,))

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each point in reading order."""
        return {point: place for place, point in enumerate(self.points)}

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """The place of each source in the order of `sources`."""
        return {source: rank for rank, source in enumerate(self.sources)}

    def lineage(self, point: str) -> tuple[str, ...]:
        """The point and what it is a part of, itself first."""
        found = [point]
        while point := point.rpartition(".")[0]:
            if point in self.places:
                found.append(point)
        return tuple(found)

    def below(self, point: str) -> tuple[str, ...]:
        """The point and all its parts."""
        return self._families.get(point, ())

    def words(self, point: str) -> Mapping[str, str]:
        """A digest of each source's words on the point, `SILENT` where it has none."""
        if point not in self._words:
            spoken = self._speakers.get(point, frozenset())
            self._words[point] = {
                source: digest(self._wordings.of(source, point).text) if source in spoken else SILENT
                for source in self.sources
            }
        return self._words[point]

    def told(self, point: str, pair: Pair) -> str:
        """What is kept of the words of a pair on a point; see `told_words`. KeyError if there is no such source."""
        words = self.words(point)
        return told_words({source: words[source] for source in pair})

    def review(self, point: str, pair: Pair, state: ReviewState) -> Review:
        """What to store when this is said of a pair on the point, or with `WHOLE` of all: with the words that are
        there."""
        words = self.words(point)
        known = {source: told for source, told in words.items() if pair == WHOLE or source in pair}
        return Review(point, pair, state, told_words(known))

    def speakers(self, point: str) -> frozenset[str]:
        """The sources that say something on the point."""
        return self._speakers.get(point, frozenset())

    def needs(self, point: str, pair: Pair) -> bool:
        """Whether there is anything to look at: where both say nothing, there is not."""
        return not self.speakers(point).isdisjoint(pair)

    @cached_property
    def _speakers(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for source, point in self._worded:
            above = point
            while above:
                found.setdefault(above, set()).add(source)
                above = above.rpartition(".")[0]
        here = frozenset(self.sources)
        return {point: here & sources for point, sources in found.items()}

    @cached_property
    def _families(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for point in self.points:
            for above in self.lineage(point):
                found.setdefault(above, []).append(point)
        return {point: tuple(points) for point, points in found.items()}


def reference_first(sources: Sequence[str], reference: str) -> tuple[str, ...]:
    """The sources in their order, but the reference before all others."""
    return tuple(sorted(sources, key=lambda source: source != reference))
