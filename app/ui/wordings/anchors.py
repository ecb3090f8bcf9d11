"""From what is selected in a pane to where a note hangs."""

from app.text.model import Anchor, Source, Span
from app.text.quoting import anchor_at
from app.text.wording import Wording


def anchors(source: Source, wording: Wording, span: Span) -> list[Anchor]:
    """Anchors on `span` of a wording of `source`: one for every piece of the source that it touches."""
    return [anchor_at(source.id, source.text, piece) for piece in wording.to_source(span)]
