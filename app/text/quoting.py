"""Quotations: the words that a note or a pin was made on, with what stands around them."""

from app.text.comparison.tokens import clusters, tokenise
from app.text.model import Anchor, Span

CONTEXT = 32
"""So many code points before and behind are kept with a quotation."""

_LONGEST = 64
"""Code points before a place from which on is sure to be told what a reader sees as one character."""


def anchor_at(source: str, text: str, span: Span) -> Anchor:
    """A quotation of `span` of `text`, the whole text of the source with that id.

    What is kept around it begins and ends with whole characters, as a reader sees them.
    """
    before, behind = max(span.start - CONTEXT, 0), min(span.end + CONTEXT, len(text))
    before = min(_boundary(text, before, forward=True), span.start)
    behind = max(_boundary(text, behind, forward=False), span.end)
    return Anchor(
        source, span.start, span.end, span.of(text), text[before : span.start], text[span.end : behind]
    )


def whole(text: str, span: Span) -> Span:
    """The span, grown so that it cuts nothing that a reader sees as one character (a grapheme cluster)."""
    return Span(_boundary(text, span.start, forward=False), _boundary(text, span.end, forward=True))


def same_words(one: str, other: str) -> bool:
    """Whether two quotations say the same but for white space, such as where a line is broken otherwise."""
    return one == other or tokenise(one).words == tokenise(other).words


def _boundary(text: str, place: int, *, forward: bool) -> int:
    """The nearest place, from this one on or back, between two characters that a reader sees."""
    if not 0 < place < len(text) or _parts(text[place - 1], text[place]):
        return place
    at = max(place - _LONGEST, 0)
    while at and not _parts(text[at - 1], text[at]):
        at -= 1
    before = at
    for cluster in clusters(text[at : place + _LONGEST]):
        if at >= place:
            break
        before, at = at, at + len(cluster)
    return at if forward or at == place else before


def _parts(before: str, behind: str) -> bool:
    """Whether two code points are sure to belong to different characters."""
    return before.isascii() and behind.isascii() and (before, behind) != ("\r", "\n")
