"""Verdicts follow their words when a newer version of a source takes its place.

They would find most of them by the words around them; among clauses that are repeated only this tells which is which.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.text.anchoring import Carrier
from app.text.model import Anchor, Span
from app.text.quoting import CONTEXT, anchor_at
from app.text.verdicts import Verdict

_GROWN = 4
"""So many times as long may be what stands in the place of other words."""


def carried_verdicts(
    verdicts: Sequence[Verdict], source: str, carrier: Carrier, text: str
) -> tuple[Verdict, ...]:
    """The verdicts that quote the source, with their quotations where `carrier` finds them in its new `text`.

    What they quote stays: it is what was decided about. A quotation of which neither the words nor the place can be
    found is lost, and where something was left out the place stays: its verdict waits for them.
    """
    return tuple(
        replace(
            verdict,
            anchors=tuple(_carried(a, carrier, text) if a.source == source else a for a in verdict.anchors),
        )
        for verdict in verdicts
        if any(anchor.source == source for anchor in verdict.anchors)
    )


def _carried(anchor: Anchor, carrier: Carrier, text: str) -> Anchor:
    """The quotation where its words are now. Where they are others it still quotes those that were decided about."""
    found = carrier.anchor(anchor) if anchor.exact else None
    if found is not None and found.exact == anchor.exact:
        return found
    place = None if anchor.is_lost else _place(anchor, carrier, text)
    if place is not None:
        return replace(anchor_at(anchor.source, text, place), exact=anchor.exact)
    return replace(anchor, start=0, end=0) if anchor.exact else anchor


def _place(anchor: Anchor, carrier: Carrier, text: str) -> Span | None:
    """Where other words stand now, or something is left out: between those that stood before and behind."""
    if (inside := carrier.span(anchor.span)) is not None:
        return inside
    start, end = _end_of_prefix(anchor, carrier, text), _start_of_suffix(anchor, carrier, text)
    if not anchor.exact:
        start = end if start is None else start
        end = start
    if start is None or end is None or not start <= end <= start + max(_GROWN * len(anchor.exact), CONTEXT):
        return None
    return Span(start, end)


def _end_of_prefix(anchor: Anchor, carrier: Carrier, text: str) -> int | None:
    found = carrier.span(Span(max(anchor.start - CONTEXT, 0), anchor.start))
    is_whole = found is not None and text[found.start : found.end].endswith(anchor.prefix[-1:])
    return found.end if found is not None and is_whole else None


def _start_of_suffix(anchor: Anchor, carrier: Carrier, text: str) -> int | None:
    found = carrier.span(Span(anchor.end, anchor.end + len(anchor.suffix)))
    is_whole = found is not None and text.startswith(anchor.suffix[:1], found.start)
    return found.start if found is not None and is_whole else None
