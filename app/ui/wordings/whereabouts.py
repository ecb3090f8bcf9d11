"""Where a wording stands in its source, to be shown with what is around it."""

from collections.abc import Iterable

from app.text.model import Span
from app.text.wording import Wording

_BETWEEN = 40
"""No more code points are between two passages that stand together: a number, a line end."""


def whereabouts(wholes: Iterable[Wording], at: tuple[Wording, int]) -> tuple[str, Span] | None:
    """The id of the source and the stretch of its text that a wording is, in code points; of one that is scattered
    there the passage that is `at`, a place of it as it shows, folded maybe. None if it is a lacuna."""
    shown, place = at
    passages = [
        piece.passage.span for whole in wholes if whole.source == shown.source for piece in whole.pieces
    ]
    if not passages:
        return None
    together = Span(min(span.start for span in passages), max(span.end for span in passages))
    if len(together) <= sum(map(len, passages)) + _BETWEEN * len(passages):
        return shown.source, together
    starts = [piece.passage.start for piece in shown.pieces if piece.offset <= place]
    start = starts[-1] if starts else passages[0].start
    return shown.source, next(
        span for span in passages if span.start <= start < max(span.end, span.start + 1)
    )
