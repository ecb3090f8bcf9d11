"""What all sources say for each point: an index of every wording known so far."""

from collections.abc import Iterable, Iterator, Sequence

from app.text.alignment.overlap import Overlap
from app.text.alignment.vocabulary import Vocabulary


class Witnesses:
    """All wordings of all points.

    `texts` gives for each wording the number of its point and its keys; `tops[point]` tells which points are
    parts of the same top-level one.
    """

    def __init__(
        self, vocabulary: Vocabulary, texts: Iterable[tuple[int, Sequence[str]]], tops: Sequence[int]
    ) -> None:
        self.vocabulary = vocabulary
        self.tops = tops
        self.point_of: list[int] = []
        self.index = Overlap(vocabulary, self._noted(texts))

    def _noted(self, texts: Iterable[tuple[int, Sequence[str]]]) -> Iterator[Sequence[str]]:
        for point, keys in texts:
            self.point_of.append(point)
            yield keys

    def likenesses(self, keys: Sequence[str]) -> dict[int, float]:
        """By point, how alike a text is to the wording of it that is most like it; a few points, the best."""
        found: dict[int, float] = {}
        for number, likeness in self.index.likenesses(keys, 24).items():
            found.setdefault(self.point_of[number], likeness)
        return found
