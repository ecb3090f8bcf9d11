"""Text that moved from one point to another: moves across many pairs of wordings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.text.cancel import Stop, watched
from app.text.comparison.aligning import aligned
from app.text.comparison.moving import options_inside
from app.text.comparison.rewriting import NO_CONVENTIONS, Conventions
from app.text.comparison.sides import moves
from app.text.diff import compare
from app.text.options import CompareOptions
from app.text.script import Move

_PLAIN = CompareOptions()


@dataclass(frozen=True, slots=True)
class Crossing:
    """A move whose `left` span counts in the left wording of the pair `left_point`, `right` in the right wording of
    the pair `right_point`: indices into the pairs that were given. The two may be the same."""

    left_point: int
    right_point: int
    move: Move


def moves_across(
    pairs: Sequence[tuple[str, str]],
    options: CompareOptions = _PLAIN,
    conventions: Conventions = NO_CONVENTIONS,
    should_cancel: Stop = None,
) -> tuple[Crossing, ...]:
    """The moves within and between pairs of wordings (left, right), in the order of the left ones.

    What makes a move is told in `moving`; a phrase has to be unique in all wordings of a side. A lacuna is an empty
    string. Raises `Cancelled` soon after `should_cancel` answers True.
    """
    found = [aligned(left, right, options, conventions) for left, right in watched(pairs, should_cancel)]
    crossings = []
    for left, right in moves(found, should_cancel):
        mine, theirs = left.span.of(pairs[left.pair][0]), right.span.of(pairs[right.pair][1])
        script = replace(compare(mine, theirs, options_inside(options), conventions), moves=())
        crossings.append(Crossing(left.pair, right.pair, Move(left.span, right.span, script)))
    return tuple(crossings)
