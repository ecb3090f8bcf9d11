"""Verdicts follow their words when a newer version of a source takes its place.

They would find most of them by the words around them; among clauses that are repeated only this tells which is which.
"""

from collections.abc import Sequence
from dataclasses import replace

from app.text.anchoring import Carrier
from app.text.model import Anchor, Span
from app.text.quoting import CONTEXT, anchor_at
from app.text.verdicts import Verdict


def carried_verdicts(
    verdicts: Sequence[Verdict], source: str, carrier: Carrier, text: str
) -> tuple[Verdict, ...]:
    """The verdicts that quote the source, with their quotations where `carrier` finds them in its new `text`.

    A quotation whose words are gone is lost, and a place that cannot be told stays: its verdict waits for them.
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
    if anchor.exact:
        return carrier.anchor(anchor) or replace(anchor, start=0, end=0)
    place = _place(anchor, carrier, text)
    return anchor if place is None else anchor_at(anchor.source, text, Span(place, place))


def _place(anchor: Anchor, carrier: Carrier, text: str) -> int | None:
    """Where something is left out now: between the words that stood before and behind the place."""
    at = anchor.start
    before = carrier.span(Span(max(at - CONTEXT, 0), at))
    if before is not None and text[before.start : before.end].endswith(anchor.prefix[-1:]):
        return before.end
    behind = carrier.span(Span(at, at + len(anchor.suffix)))
    if behind is not None and text.startswith(anchor.suffix[:1], behind.start):
        return behind.start
    return None
