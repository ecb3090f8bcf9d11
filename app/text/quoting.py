"""Quotations: the words that a note or a pin was made on, with what stands around them."""

from app.text.model import Anchor, Span

CONTEXT = 32
"""So many code points before and behind are kept with a quotation."""


def anchor_at(source: str, text: str, span: Span) -> Anchor:
    """A quotation of `span` of `text`, the whole text of the source with that id."""
    before, behind = max(span.start - CONTEXT, 0), span.end + CONTEXT
    return Anchor(
        source, span.start, span.end, span.of(text), text[before : span.start], text[span.end : behind]
    )
