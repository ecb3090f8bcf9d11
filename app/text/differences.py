"""The differences that a reader counts and goes to: an edit script with what moved told apart.

To the edit script moved text is deleted in one place and inserted in another. To a reader it is one difference, with
the edits inside it. What remains of the deletions and insertions around it are differences of their own, but for
blanks: with a paragraph its line break moves, too.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from app.text.model import Span
from app.text.options import Ignorable
from app.text.script import Change, EditScript, Move


@dataclass(frozen=True, slots=True)
class Difference(Change):
    """A change, or moved text: then `left` and `right` are the two places of it. Code points into the two texts."""

    move: Move | None = None

    @property
    def edits(self) -> tuple[Change, ...]:
        """The changes inside moved text, ignored ones included; code points into the two texts."""
        if self.move is None:
            return ()
        return tuple(
            Change(_shifted(edit.left, self.left.start), _shifted(edit.right, self.right.start), edit.ignored)
            for edit in self.move.script.changes
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """How many differences count, how many of those are moved text, and how many of each kind are ignored."""

    counted: int
    moved: int
    ignored: Mapping[Ignorable, int]

    @property
    def all_ignored(self) -> int:
        """How many are ignored, of all kinds together."""
        return sum(self.ignored.values())


def differences(script: EditScript, left: str, right: str) -> tuple[Difference, ...]:
    """The differences between two texts, in the order of the left one. Those that did not move are in the order of
    the right one, too, and no two differences share a character."""
    if not script.moves:
        return tuple(Difference(one.left, one.right, one.ignored) for one in script.changes)
    lefts = _Side(left, [move.left for move in script.moves])
    rights = _Side(right, [move.right for move in script.moves])
    found = [rest for change in script.changes for rest in _rest(change, lefts, rights)]
    found += (Difference(move.left, move.right, None, move) for move in script.moves)
    return tuple(sorted(found, key=lambda one: one.left.start))


def tally(found: Iterable[Difference]) -> Tally:
    """The figures. Edits inside moved text are part of that one difference, unless they are ignored."""
    counted = moved = 0
    ignored: Counter[Ignorable] = Counter()
    for one in found:
        counted += one.ignored is None
        moved += one.move is not None
        ignored.update(edit.ignored for edit in (one, *one.edits) if edit.ignored is not None)
    return Tally(counted, moved, ignored)


class _Side:
    """One text and what of it moved."""

    def __init__(self, text: str, moved: Iterable[Span]) -> None:
        self._text, self._moved = text, sorted(moved, key=lambda span: span.start)

    def touches(self, span: Span) -> bool:
        """Whether any of it moved."""
        return any(True for _ in self._moved_in(span))

    def outside(self, span: Span) -> list[Span]:
        """What of it did not move; between moved text, only what is more than blanks."""
        if not self.touches(span):
            return [span] if span else []
        found, start = [], span.start
        for moved in self._moved_in(span):
            found.append(Span(start, max(moved.start, start)))
            start = moved.end
        found.append(Span(start, max(span.end, start)))
        return [part for part in found if part and not part.of(self._text).isspace()]

    def _moved_in(self, span: Span) -> Iterator[Span]:
        at = bisect_right(self._moved, span.start, key=lambda moved: moved.end)
        while at < len(self._moved) and self._moved[at].start < span.end:
            yield self._moved[at]
            at += 1


def _rest(change: Change, lefts: _Side, rights: _Side) -> Iterator[Difference]:
    """What of a change did not move, the parts of both sides in pairs."""
    if not (lefts.touches(change.left) or rights.touches(change.right)):
        yield Difference(change.left, change.right, change.ignored)
        return
    left, right = (Span(side.start, side.start) for side in (change.left, change.right))
    for mine, theirs in zip_longest(lefts.outside(change.left), rights.outside(change.right)):
        left, right = mine or Span(left.end, left.end), theirs or Span(right.end, right.end)
        yield Difference(left, right, change.ignored)


def _shifted(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
