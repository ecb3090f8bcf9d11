"""Where two whole texts differ, block by block, in places of the texts; and what moved from block to block."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest

from app.text.cancel import Stop, watched
from app.text.comparison.crossing import moves_across
from app.text.comparison.rewriting import NO_CONVENTIONS, Conventions
from app.text.diff import compare
from app.text.differences import Difference, differences
from app.text.model import Passage, Span
from app.text.options import CompareOptions
from app.text.parallel import Block
from app.text.script import Move
from app.text.wording import Wording, wording

_PLAIN = CompareOptions()


def compared(
    block: Block,
    left: str,
    right: str,
    options: CompareOptions = _PLAIN,
    conventions: Conventions = NO_CONVENTIONS,
) -> tuple[Difference, ...]:
    """The differences of a block, in the order of its left wording; code points into `left` and `right`, the two
    whole texts. Of one that stands in one text only every stretch is a difference."""
    if not block.is_matched:
        a, b = block.places
        only_left = (Difference(span, Span(b, b)) for span in block.left)
        return (*only_left, *(Difference(Span(a, a), span) for span in block.right))
    mine, theirs = joined(left, block.left), joined(right, block.right)
    script = compare(mine.text, theirs.text, options, conventions)
    found = differences(script, mine.text, theirs.text)
    return tuple(part for one in found for part in _placed(one, mine, theirs))


def joined(text: str, spans: Iterable[Span]) -> Wording:
    """Stretches of a text as one wording, in the order given."""
    return wording(text, "", "", (Passage("", "", span.start, span.end, "point") for span in spans))


def crossing(
    blocks: Sequence[Block],
    left: str,
    right: str,
    options: CompareOptions = _PLAIN,
    conventions: Conventions = NO_CONVENTIONS,
    should_cancel: Stop = None,
) -> tuple[tuple[int, int, Difference], ...]:
    """What moved from one block to another: the numbers of the left and the right block, and the moved text.

    Raises `Cancelled` soon after `should_cancel` answers True.
    """
    sides = [
        (joined(left, block.left), joined(right, block.right)) for block in watched(blocks, should_cancel)
    ]
    texts = [(mine.text, theirs.text) for mine, theirs in sides]
    found = []
    for one in moves_across(texts, options, conventions, should_cancel):
        if one.left_point != one.right_point:
            mine, theirs = sides[one.left_point][0], sides[one.right_point][1]
            placed = _moved(one.move, mine, theirs)
            found += [(one.left_point, one.right_point, difference) for difference in placed]
    return tuple(found)


def without_moved(
    found: Mapping[int, Sequence[Difference]], moved: Iterable[tuple[int, int, Difference]]
) -> dict[int, tuple[Difference, ...]]:
    """The differences of the blocks that something moved out of or into, without what moved; by block."""
    gone: dict[int, tuple[list[Span], list[Span]]] = {}
    for left, right, difference in moved:
        gone.setdefault(left, ([], []))[0].append(difference.left)
        gone.setdefault(right, ([], []))[1].append(difference.right)
    return {
        block: tuple(part for one in found.get(block, ()) for part in _rest(one, *map(sorted, spans)))
        for block, spans in gone.items()
    }


def _placed(one: Difference, left: Wording, right: Wording) -> Iterator[Difference]:
    """A difference between two wordings in places of the texts; cut where the wordings were joined."""
    if one.move is not None and (moved := _moved(one.move, left, right)):
        yield from moved
        return
    mine, theirs = left.to_source(one.left), right.to_source(one.right)
    if not mine and not theirs and (one.left or one.right):
        return  # nothing but the line breaks that join
    a, b = _place(left, one.left.start), _place(right, one.right.start)
    for first, second in zip_longest(mine, theirs):
        a, b = first or Span(a.end, a.end), second or Span(b.end, b.end)
        yield replace(one, left=a, right=b, move=None)


def _moved(move: Move, left: Wording, right: Wording) -> tuple[Difference, ...]:
    """Moved text in places of the texts; none if it runs over the place where wordings were joined."""
    mine, theirs = left.to_source(move.left), right.to_source(move.right)
    if (
        len(mine) != 1
        or len(theirs) != 1
        or (len(mine[0]), len(theirs[0])) != (len(move.left), len(move.right))
    ):
        return ()
    return (Difference(mine[0], theirs[0], None, replace(move, left=mine[0], right=theirs[0])),)


def _place(side: Wording, at: int) -> Span:
    """The place in the text that shows at a place of the wording."""
    row = max(bisect_right(side.pieces, at, key=lambda piece: piece.offset) - 1, 0)
    piece = side.pieces[row]
    place = min(piece.passage.start + at - piece.offset, piece.passage.end)
    return Span(place, place)


def _rest(one: Difference, left: Sequence[Span], right: Sequence[Span]) -> Iterator[Difference]:
    """What of a difference is outside of these stretches of the two texts, which are in order."""
    if one.move is not None or not any(
        side.meets(gone) for side, spans in ((one.left, left), (one.right, right)) for gone in spans
    ):
        yield one
        return
    a, b = Span(one.left.start, one.left.start), Span(one.right.start, one.right.start)
    for mine, theirs in zip_longest(_outside(one.left, left), _outside(one.right, right)):
        a, b = mine or Span(a.end, a.end), theirs or Span(b.end, b.end)
        yield replace(one, left=a, right=b)


def _outside(span: Span, gone: Iterable[Span]) -> Iterator[Span]:
    start = span.start
    for other in gone:
        if other.meets(span):
            if start < other.start:
                yield Span(start, other.start)
            start = max(start, other.end)
    if start < span.end:
        yield Span(start, span.end)
