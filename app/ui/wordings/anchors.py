"""From what is selected in a pane to where a note hangs."""

from app.text.model import Anchor, Source, Span
from app.text.wording import Wording

_CONTEXT = 32
"""How many code points of the source before and after are kept with a quotation."""


def anchors(source: Source, wording: Wording, span: Span) -> list[Anchor]:
    """Anchors on `span` of a wording of `source`: one for every piece of the source that it touches."""
    return [_anchor(source, piece) for piece in wording.to_source(span)]


def _anchor(source: Source, span: Span) -> Anchor:
    before, after = max(span.start - _CONTEXT, 0), span.end + _CONTEXT
    text = source.text
    return Anchor(
        source.id, span.start, span.end, span.of(text), text[before : span.start], text[span.end : after]
    )
