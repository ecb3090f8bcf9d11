"""Where a variant stands: the pair of sources that shows it, and the spans that a note on it hangs on."""

from collections.abc import Mapping

from app.tasks.looking import anchor
from app.text.model import Anchor, Source, Span
from app.text.variants import Variant
from app.text.wording import Wording


def telling_pair(variant: Variant, left: str, right: str) -> tuple[str, str]:
    """Two sources, by id, between which the variant shows: these two if they read differently, else the first
    of the first reading and the first of the second."""
    at = {source: number for number, reading in enumerate(variant.readings) for source in reading.sources}
    if left in at and right in at and at[left] != at[right]:
        return left, right
    firsts = [reading.sources[0] for reading in variant.readings if reading.sources]
    return (firsts[0], firsts[1]) if len(firsts) > 1 else (left, right)


def spans_of(variant: Variant) -> dict[str, Span]:
    """Where the sources, by id, have the variant, in code points of their texts; without those that have no reading
    there."""
    return dict(pair for reading in variant.readings for pair in reading.spans)


def anchors_of(variant: Variant, sources: Mapping[str, Source]) -> list[Anchor]:
    """An anchor in every source that has words there; where words are missing there is nothing to hang on."""
    return [
        anchor(sources[source], span.start, span.end)
        for reading in variant.readings
        for source, span in reading.spans
        if span and source in sources
    ]


def place_in(wording: Wording, span: Span | None) -> Span | None:
    """The stretch of the wording that shows a span of its source, or for an empty span the place; None if it
    does not show it."""
    if span is None:
        return None
    if found := wording.from_source(span):
        return Span(found[0].start, found[-1].end)
    for piece in wording.pieces:
        if piece.passage.start <= span.start <= piece.passage.end:
            at = piece.offset + span.start - piece.passage.start
            return Span(at, at)
    return None
