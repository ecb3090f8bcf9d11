"""A wording: what one source says for one point, as one text that knows where its characters come from."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.text.model import Passage, Point, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a wording: from `offset` (code points into the wording) it shows `passage` of the source."""

    offset: int
    passage: Passage

    @property
    def span(self) -> Span:
        """Its place in the wording's text."""
        return Span(self.offset, self.offset + len(self.passage.span))


@dataclass(frozen=True, slots=True)
class Wording:
    """The passages of one source for one point and its sub-points, joined by line breaks.

    No pieces and an empty text: a lacuna, the source says nothing on the point.
    """

    source: str
    point: str
    text: str
    pieces: tuple[Piece, ...]

    @property
    def is_lacuna(self) -> bool:
        return not self.pieces

    @property
    def is_mention(self) -> bool:
        """Whether the source has no listed text for the point and only speaks of it in prose."""
        return bool(self.pieces) and all(piece.passage.role == "mention" for piece in self.pieces)

    def to_source(self, span: Span) -> tuple[Span, ...]:
        """The spans of the source that `span` of the wording shows; the joining line breaks show none."""
        found = []
        for piece in self.pieces:
            start, end = max(span.start, piece.span.start), min(span.end, piece.span.end)
            if start < end:
                shift = piece.passage.start - piece.offset
                found.append(Span(start + shift, end + shift))
        return tuple(found)

    def from_source(self, span: Span) -> tuple[Span, ...]:
        """The spans of the wording that show `span` of the source; empty if none of it is shown."""
        found = []
        for piece in self.pieces:
            start, end = max(span.start, piece.passage.start), min(span.end, piece.passage.end)
            if start < end:
                shift = piece.offset - piece.passage.start
                found.append(Span(start + shift, end + shift))
        return tuple(found)


def wording(text: str, source: str, point: str, passages: Iterable[Passage]) -> Wording:
    """Join `passages`, in the order given, into one wording of `source`, whose whole text is `text`."""
    pieces, lines, offset = [], [], 0
    for passage in passages:
        pieces.append(Piece(offset, passage))
        lines.append(passage.span.of(text))
        offset += len(passage.span) + 1
    return Wording(source, point, "\n".join(lines), tuple(pieces))


class Wordings:
    """Every wording of a project, found by source and point.

    `texts` maps source ids to whole texts. A point's wording includes its sub-points. Listed text stands in the
    canonical order of the points, so that two wordings of a point run in parallel; mentions are taken only
    where the source lists nothing, in the order of its text.
    """

    def __init__(
        self, texts: Mapping[str, str], points: Sequence[Point], passages: Iterable[Passage]
    ) -> None:
        self._texts = texts
        self._order = {point.id: n for n, point in enumerate(points)}
        self._passages: dict[tuple[str, str], list[Passage]] = defaultdict(list)
        for passage in passages:
            point = passage.point
            while point:
                self._passages[passage.source, point].append(passage)
                point = point.rpartition(".")[0]

    def of(self, source: str, point: str) -> Wording:
        """What `source` says for `point`; a lacuna if nothing, or if there is no such source or point."""
        mine = self._passages.get((source, point), ())
        chosen = sorted(
            (p for p in mine if p.role != "mention"), key=lambda p: (self._order.get(p.point, 0), p.start)
        )
        if not chosen:
            by_place = sorted(mine, key=lambda p: (p.start, p.end, self._order.get(p.point, 0)))
            chosen = list({p.span: p for p in reversed(by_place)}.values())[::-1]
        return wording(self._texts.get(source, ""), source, point, chosen)

    def alone(self, source: str, point: str) -> Wording:
        """What `source` lists for exactly this point, its sub-points and mentions left out."""
        listed = [p for p in self.own(source, point) if p.role != "mention"]
        return wording(self._texts.get(source, ""), source, point, listed)

    def own(self, source: str, point: str) -> tuple[Passage, ...]:
        """The passages of exactly this point, its sub-points left out, in the order of the text."""
        mine = self._passages.get((source, point), ())
        return tuple(sorted((p for p in mine if p.point == point), key=lambda p: (p.start, p.end)))
