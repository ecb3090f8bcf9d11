"""Which words of an old text are which words of a new one, wherever they have gone.

Runs of words that stand exactly once in either text are the same ones, whatever their order; they are stretched
over all equal words next to them, so that a sentence that stands in a hundred places is known by its neighbours.
Between two of them, in their order, the longest common subsequence tells the rest. Short runs amid changes are
accidental and given up.
"""

from app.text.anchoring_pairs import Pairs, Run
from app.text.anchoring_settling import give_up_doubtful, settle
from app.text.anchoring_taking import (
    take_between,
    take_ends,
    take_in_lines,
    take_lines,
    take_pieces,
    take_unique,
)
from app.text.cancel import Stop

__all__ = ["Run", "runs"]

_STEPS = (
    take_ends,
    take_unique,
    take_pieces,
    take_between,
    take_in_lines,
    take_pieces,
    take_lines,
    take_in_lines,
    settle,
    give_up_doubtful,
)


def runs(old: str, new: str, should_cancel: Stop = None) -> list[Run]:
    """What is the same in both texts, in the order of the old one. Raises `Cancelled`."""
    if old == new:
        return [Run(0, 0, len(old))] if old else []
    pairs = Pairs(old, new, should_cancel)
    for step in _STEPS:
        step(pairs)
    return list(pairs.runs())
