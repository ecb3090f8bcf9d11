"""Which words of a quotation are others now."""

from app.text.comparison.tokens import Tokens, tokenise
from app.text.model import Span


def changed_words(was: str, now: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The stretches of `was` that are gone and those of `now` that have come, in code points of each; words that
    stand together are one stretch.
    """
    from rapidfuzz.distance import LCSseq

    before, behind = tokenise(was), tokenise(now)
    changed = [op for op in LCSseq.opcodes(before.words, behind.words) if op.tag != "equal"]
    return (
        tuple(_stretch(before, op.src_start, op.src_end) for op in changed if op.src_start < op.src_end),
        tuple(_stretch(behind, op.dest_start, op.dest_end) for op in changed if op.dest_start < op.dest_end),
    )


def _stretch(tokens: Tokens, first: int, last: int) -> Span:
    return Span(tokens.starts[first], tokens.ends[last - 1])
