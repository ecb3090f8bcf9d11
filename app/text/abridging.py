"""Long stretches on which two wordings agree, folded away: in their place stands one line that tells how much it is.

What comes out are wordings like any other, with an edit script between them: whatever shows, marks and anchors a
wording does so with an abridged one, too. The line in place of a fold belongs to no source.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from math import ceil

from app.text.alignment.clauses import clauses
from app.text.model import Span
from app.text.script import EditScript, Op
from app.text.wording import Piece, Wording

LEAST_LINES = 4
"""Fewer lines are not folded away."""
CONTEXT = 120
"""At least so many code points next to a difference stay."""
_REACH = 600
"""So far, in code points, the beginning of a sentence is looked for; else a fold begins or ends at any word."""
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Fold:
    """What is folded away: `left` and `right` of the whole wordings, so many `lines`. `at`: where the line that tells
    of it stands in the two abridged wordings."""

    left: Span
    right: Span
    lines: int
    at: tuple[Span, Span]


@dataclass(frozen=True, slots=True)
class Abridged:
    """Two wordings without what is folded away, and the edit script between them."""

    left: Wording
    right: Wording
    script: EditScript
    folds: tuple[Fold, ...] = ()


def abridge(
    left: Wording,
    right: Wording,
    script: EditScript,
    told: Callable[[int], str],
    characters: int,
    opened: Collection[Span] = (),
) -> Abridged:
    """Fold away what both say alike, but for what stands next to a difference and what has been `opened` (spans of the
    whole left wording).

    `told` puts a number of lines into words, of which each has so many `characters`. Wordings without any difference
    stay whole: there is nothing else to read in them.
    """
    if all(op.kind == "equal" for op in script.ops):
        return Abridged(left, right, script)
    parts = [
        (op, part, lines)
        for op in script.ops
        for part in _foldable(op, left.text)
        if part not in opened and (lines := _lines(left.text, part, characters)) >= LEAST_LINES
    ]
    if not parts:
        return Abridged(left, right, script)
    lefts = [part for _, part, _ in parts]
    rights = [_beside(op, part) for op, part, _ in parts]
    words = [_line(left.text, part, told(lines)) for _, part, lines in parts]
    mine, theirs = _Shorter(left, lefts, words), _Shorter(right, rights, words)
    folds = tuple(
        Fold(a, b, lines, (mine.line(n), theirs.line(n)))
        for n, (a, b, (_, _, lines)) in enumerate(zip(lefts, rights, parts, strict=True))
    )
    ops = tuple(Op(op.kind, mine.span(op.left), theirs.span(op.right), op.ignored) for op in script.ops)
    moves = tuple(
        replace(move, left=mine.span(move.left), right=theirs.span(move.right)) for move in script.moves
    )
    return Abridged(mine.wording(), theirs.wording(), replace(script, ops=ops, moves=moves), folds)


class _Shorter:
    """One wording without these spans, which are in order; `lines` stand in their place."""

    def __init__(self, whole: Wording, spans: Sequence[Span], lines: Sequence[str]) -> None:
        self._whole, self._spans, self._lines = whole, spans, lines
        self._ends = [span.end for span in spans]
        shifts = (len(line) - len(span) for span, line in zip(spans, lines, strict=True))
        self._shifts = [0, *accumulate(shifts)]

    def place(self, at: int) -> int:
        """Where a place is that is not folded away."""
        return at + self._shifts[bisect_right(self._ends, at)]

    def span(self, span: Span) -> Span:
        """A span whose ends are not folded away."""
        return Span(self.place(span.start), self.place(span.end))

    def line(self, number: int) -> Span:
        """Where the line in place of a fold is, without line ends."""
        text, start = self._lines[number], self._spans[number].start + self._shifts[number]
        before = len(text) - len(text.lstrip("\n"))
        return Span(start + before, start + len(text.rstrip("\n")))

    def wording(self) -> Wording:
        """What is left of the wording, with the lines."""
        parts, start = [], 0
        for span, line in zip(self._spans, self._lines, strict=True):
            parts += [self._whole.text[start : span.start], line]
            start = span.end
        text = "".join([*parts, self._whole.text[start:]])
        pieces = tuple(kept for piece in self._whole.pieces for kept in self._kept(piece))
        return replace(self._whole, text=text, pieces=pieces)

    def _kept(self, piece: Piece) -> Iterator[Piece]:
        start, shift = piece.offset, piece.passage.start - piece.offset
        for span in (*self._spans, Span(piece.span.end, piece.span.end)):
            end = min(span.start, piece.span.end)
            if start < end:
                passage = replace(piece.passage, start=start + shift, end=end + shift)
                yield Piece(self._at(start), passage)
            start = max(start, span.end)

    def _at(self, start: int) -> int:
        """Where a kept stretch begins: behind the line of a fold that ends there."""
        return start + self._shifts[bisect_right(self._ends, start)]


def _foldable(op: Op, text: str) -> Iterator[Span]:
    """What of a step both wordings can do without."""
    if op.kind != "equal" or len(op.left) < CONTEXT:
        return
    first = op.left.start and _after(text, op.left.start + CONTEXT, op.left.end)
    last = op.left.end
    if last < len(text):
        last = _before(text, last - CONTEXT, op.left.start)
    if first < last:
        yield Span(first, last)


def _after(text: str, place: int, end: int) -> int:
    """The first place from this one on at which a sentence begins."""
    if place >= end:
        return end
    found = _beginnings(text, Span(place, min(place + _REACH, end)))
    return next(iter(found), end)


def _before(text: str, place: int, start: int) -> int:
    """The last place up to this one at which a sentence begins."""
    if place <= start:
        return start
    found = _beginnings(text, Span(max(place - _REACH, start), place))
    return found[-1] if found else start


def beginnings(text: str, span: Span) -> list[int]:
    """Where lines begin in a span or at its end, and sentences in it, in order; what stands before is in the span."""
    lines = {place for place in range(span.start + 1, span.end + 1) if text[place - 1] == "\n"}
    sentences = {
        behind.start
        for before, behind in pairwise(clauses(text, span))
        if behind.sentence != before.sentence and text[behind.start - 1].isspace()
    }
    return sorted(lines | sentences)


def _beginnings(text: str, span: Span) -> list[int]:
    """Where lines and sentences begin; where none does, words."""
    return beginnings(text, span) or [span.start + space.end() for space in _SPACE.finditer(span.of(text))]


def _lines(text: str, span: Span, characters: int) -> int:
    """How many lines a stretch fills, about."""
    return sum(ceil(len(line) / characters) for line in span.of(text).splitlines())


def _beside(op: Op, part: Span) -> Span:
    shift = op.right.start - op.left.start
    return Span(part.start + shift, part.end + shift)


def _line(text: str, span: Span, words: str) -> str:
    """The line in place of a stretch, set apart from what stands around it."""
    before = "\n" if span.start and text[span.start - 1] != "\n" else ""
    return before + words + ("\n" if span.end < len(text) else "")
