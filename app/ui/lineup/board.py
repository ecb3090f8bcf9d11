"""What the alignment view shows, as plain values: a line-up asked by cell.

Nothing here knows Qt. A board is made anew for every line-up; what is not asked for is not worked out.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from app.text.lineup import Lineup
from app.text.model import Passage, Segment, Source, Span
from app.ui.lineup.blocks import DOUBTFUL, Block, Cell, Spot
from app.ui.lineup.remains import loose

_NESTED = 24
"""So many stretches round one place are looked at; they hardly ever overlap at all."""
_EMPTY = Lineup()


class Board:
    """A line-up by rows (points) and columns (sources)."""

    def __init__(self, lineup: Lineup = _EMPTY, sources: Sequence[Source] = ()) -> None:
        self.lineup = lineup
        self.sources = tuple(sources)
        self.points = lineup.alignment.points
        self.reference = lineup.reference
        self.texts = {source.id: source.text for source in sources}
        self._order = {point.id: row for row, point in enumerate(self.points)}
        self._at: dict[Spot, list[Passage]] = defaultdict(list)
        self._of: dict[str, list[Passage]] = defaultdict(list)
        self._spoken: set[Spot] = set()
        self._cells: dict[Spot, Cell] = {}
        self._stretches: dict[str, tuple[Block, ...]] = {}
        for passage in lineup.alignment.passages:
            self._take(passage)
        self._absent = {(one.point, one.source) for one in lineup.corrections.absences}
        self.decided = {pin.id: pin for pin in lineup.corrections.points}
        """What the analyst has decided about points, by id."""

    # asking

    def row(self, point: str) -> int:
        """The number of a point's row, -1 if there is no such point."""
        return self._order.get(point, -1)

    def name(self, source: str) -> str:
        """The name of a source, empty if there is none."""
        return self._names.get(source, "")

    def beginning(self, block: Block, limit: int = 2_000) -> str:
        """The words of a block, or of a long one the beginning."""
        return self.texts.get(block.source, "")[
            block.span.start : min(block.span.end, block.span.start + limit)
        ]

    def cell(self, point: str, source: str) -> Cell:
        """What a source has for exactly this point."""
        key = point, source
        if key not in self._cells:
            self._cells[key] = self._cell(point, source)
        return self._cells[key]

    def passages(self, point: str) -> Sequence[Sequence[Passage]]:
        """What every source that says something for exactly this point says: cheaper than its cells."""
        return self._by_point.get(point, ())

    @cached_property
    def shared(self) -> frozenset[str]:
        """The points of which a stretch words another point too."""
        return frozenset(point for points in self._worded.values() for point in points)

    def stretches(self, source: str) -> tuple[Block, ...]:
        """Everything of a source that is on a point or could be, in reading order; they may overlap only
        where the alignment's passages do."""
        if source not in self._stretches:
            self._stretches[source] = self._all_of(source)
        return self._stretches[source]

    def loose(self, source: str) -> tuple[Block, ...]:
        """What of a source is on no point, in reading order."""
        return tuple(block for block in self.stretches(source) if not block.points)

    def block_at(self, source: str, place: int) -> Block | None:
        """The narrowest stretch that holds the character `place` or ends there; None if there is none."""
        held = [block for block in self._begun(source, place, place) if place <= block.span.end]
        inside = [block for block in held if place < block.span.end]
        return min(inside or held, key=lambda block: len(block.span), default=None)

    def meeting(self, source: str, span: Span) -> list[Block]:
        """The stretches that share a character with `span`, in reading order."""
        return [block for block in self._begun(source, span.start, span.end) if block.span.meets(span)]

    def near(self, point: str, source: str) -> Block | None:
        """What the source says for the nearest point before this one, or else behind it; None if for none."""
        row = max(self.row(point), 0)
        for one in (*reversed(self.points[:row]), *self.points[row:]):
            if passages := self._at.get((one.id, source)):
                return self._block(min(passages, key=_listed_first))
        return None

    def neighbour(self, block: Block, step: int) -> Block | None:
        """The stretch of the source before (`step` -1) or behind (1) another, None at the ends."""
        others = [one for one in self.stretches(block.source) if not one.span.meets(block.span)]
        if step < 0:
            return next((one for one in reversed(others) if one.span.end <= block.span.start), None)
        return next((one for one in others if one.span.start >= block.span.end), None)

    # rows of interest

    @cached_property
    def doubtful(self) -> frozenset[Spot]:
        """Point and source of every cell in which the aligner is not sure of something."""
        weak = (one for one in self.lineup.alignment.passages if one.confidence < DOUBTFUL)
        return frozenset((one.point, one.source) for one in weak if not self._is_pinned(one.source, one.span))

    @cached_property
    def gaps(self) -> frozenset[Spot]:
        """Point and source where nothing is said and the analyst has not said that this is so."""
        every = ((point.id, source.id) for point in self.points for source in self.sources)
        return frozenset(key for key in every if key not in self._spoken and key not in self._absent)

    @cached_property
    def pinned(self) -> frozenset[Spot]:
        """Point and source of every cell about which the analyst has decided something."""
        touched = {
            (passage.point, source)
            for source in self._pins
            for passage in self._of[source]
            if self._is_pinned(source, passage.span)
        }
        return frozenset(touched | {key for key in self._absent if key[0] in self._order})

    def words(self, point: str) -> str:
        """Number, title and everything that any source says for exactly this point, case folded."""
        if point not in self._words:
            said = (
                self.texts[passage.source][passage.start : passage.end]
                for passages in self.passages(point)
                for passage in passages
            )
            title = self.points[self._order[point]].title
            self._words[point] = " ".join((point, title, *said)).casefold()
        return self._words[point]

    # private

    @cached_property
    def _names(self) -> dict[str, str]:
        return {source.id: source.name for source in self.sources}

    @cached_property
    def _by_point(self) -> dict[str, list[list[Passage]]]:
        found: dict[str, list[list[Passage]]] = defaultdict(list)
        for (point, _source), passages in self._at.items():
            found[point].append(passages)
        return found

    @cached_property
    def _words(self) -> dict[str, str]:
        return {}

    @cached_property
    def _pins(self) -> dict[str, list[Span]]:
        found: dict[str, list[Span]] = defaultdict(list)
        for pin in self.lineup.corrections.pins:
            if pin.anchor.end > pin.anchor.start:
                found[pin.anchor.source].append(pin.anchor.span)
        return {source: sorted(spans) for source, spans in found.items()}

    @cached_property
    def _segments(self) -> dict[str, dict[int, Segment]]:
        """The segments of every source by their start."""
        return {one.id: {segment.start: segment for segment in one.segments} for one in self.lineup.sources}

    def _take(self, passage: Passage) -> None:
        self._at[passage.point, passage.source].append(passage)
        self._of[passage.source].append(passage)
        point = passage.point
        while point and (point, passage.source) not in self._spoken:
            self._spoken.add((point, passage.source))
            point = point.rpartition(".")[0]

    def _cell(self, point: str, source: str) -> Cell:
        passages = sorted(self._at.get((point, source), ()), key=_listed_first)
        if passages:
            return Cell(point, source, "said", tuple(self._block(passage) for passage in passages))
        if (point, source) in self._absent:
            return Cell(point, source, "absent")
        return Cell(point, source, "below" if (point, source) in self._spoken else "lacuna")

    def _block(self, passage: Passage) -> Block:
        segment = self._segments.get(passage.source, {}).get(passage.start)
        points = self._worded.get((passage.source, passage.span), [passage.point])
        return Block(
            passage.source,
            passage.span,
            passage.role,
            tuple(points),
            passage.confidence,
            (segment.marker or "") if segment else "",
            self._is_pinned(passage.source, passage.span),
        )

    @cached_property
    def _worded(self) -> dict[tuple[str, Span], list[str]]:
        """The points of every stretch that words more than one."""
        seen: set[tuple[str, int, int]] = set()
        twice: set[tuple[str, int, int]] = set()
        for one in self.lineup.alignment.passages:
            key = one.source, one.start, one.end
            (twice if key in seen else seen).add(key)
        found: dict[tuple[str, Span], list[str]] = defaultdict(list)
        for one in self.lineup.alignment.passages if twice else ():
            if (one.source, one.start, one.end) in twice:
                found[one.source, one.span].append(one.point)
        return {key: sorted(points, key=self.row) for key, points in found.items()}

    def _is_pinned(self, source: str, span: Span) -> bool:
        pins = self._pins.get(source)
        if not pins:
            return False
        at = bisect_right(pins, span.start, key=lambda pin: pin.start)
        return any(pin.meets(span) for pin in pins[max(at - 1, 0) : at + 1])

    def _begun(self, source: str, first: int, last: int) -> Sequence[Block]:
        """The stretches that begin from `first` to `last`, and some before."""
        stretches = self.stretches(source)
        start = bisect_right(stretches, first, key=lambda block: block.span.start)
        end = bisect_right(stretches, last, lo=start, key=lambda block: block.span.start)
        return stretches[max(start - _NESTED, 0) : end]

    def _all_of(self, source: str) -> tuple[Block, ...]:
        placed = {passage.span: self._block(passage) for passage in reversed(self._of.get(source, []))}
        taken = sorted(placed)
        found = list(placed.values())
        segments = next((one.segments for one in self.lineup.sources if one.id == source), ())
        for segment, span in loose(segments, taken, self.texts.get(source, "")):
            marker = (segment.marker or "") if span.start == segment.start else ""
            found.append(Block(source, span, segment.role, (), 1.0, marker, self._is_pinned(source, span)))
        return tuple(sorted(found, key=lambda block: (block.span.start, block.span.end)))


def _listed_first(passage: Passage) -> tuple[bool, int, int]:
    return passage.role == "mention", passage.start, passage.end
