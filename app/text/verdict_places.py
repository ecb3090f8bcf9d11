"""Places in a text, known by a quotation and the words around it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from app.text.model import Anchor, Span
from app.text.quoting import CONTEXT
from app.text.variants import Variant

_SURE = 40
"""So many of the code points around a quotation agree at its place: they may be edited on one side of it."""
_SIDE = 8
"""So many of them at least on each side."""
_TELLING = 16
"""So many where it stands just where it stood; fewer around a whole text tell nothing elsewhere."""
CROWD = 64
"""Words that stand in more places than that tell none of them."""
_GROWN = 4
"""A place may have become so many times as long, or as short."""
_AROUND = 80
"""Or it may be a part of another that has so many code points more: the program cuts places otherwise one day."""


def agreed(anchor: Anchor, span: Span, text: str) -> tuple[int, int]:
    """How many code points before and behind the span are those that stood before and behind the quotation,
    counted from the span outwards.
    """
    before = text[max(span.start - CONTEXT, 0) : span.start]
    behind = text[span.end : span.end + CONTEXT]
    return _common(before[::-1], anchor.prefix[::-1]), _common(behind, anchor.suffix)


def is_place(anchor: Anchor, span: Span, text: str) -> bool:
    """Whether the span stands where the quotation stood, by the words around both. What is quoted may differ."""
    before, behind = agreed(anchor, span, text)
    known = len(anchor.prefix) + len(anchor.suffix)
    if span == anchor.span and not anchor.is_lost:
        return before + behind >= min(_TELLING, known)
    return (
        before >= min(_SIDE, len(anchor.prefix))
        and behind >= min(_SIDE, len(anchor.suffix))
        and before + behind >= max(min(_SURE, known), _TELLING)
    )


def place_of(anchor: Anchor, text: str) -> Span | None:
    """Where the quotation stands now, or other words do among all that stood around it; None if these are gone, or
    stand in several places alike.
    """
    if _stands_around(anchor, text):
        return anchor.span
    before, behind = anchor.prefix[-_SIDE:], anchor.suffix[:_SIDE]
    found: list[tuple[int, Span]] = []
    places = list(islice(_occurrences(before + anchor.exact + behind, text), CROWD + 1))
    if len(places) > CROWD:
        return None
    for at in places:
        span = Span(at + len(before), at + len(before) + len(anchor.exact))
        if is_place(anchor, span, text):
            found.append((sum(agreed(anchor, span, text)), span))
    found.sort(reverse=True)
    is_sure = len(found) == 1 or (len(found) > 1 and found[0][0] > found[1][0])
    return found[0][1] if is_sure else None


def stands(anchor: Anchor, text: str) -> bool:
    """Whether the quotation stands just where it stood, with all the words around it that stood there."""
    return anchor.span.of(text) == anchor.exact and _stands_around(anchor, text)


class Placed:
    """Variants by where they stand in each source; `numbers` are those that are wanted."""

    def __init__(self, variants: Sequence[Variant], numbers: Iterable[int]) -> None:
        self._spans: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for n in numbers:
            for source, span in spans_of(variants[n]):
                self._spans[source].append((span.start, span.end, n))
        for spans in self._spans.values():
            spans.sort()

    def at(self, source: str, place: Span) -> Iterator[tuple[int, float]]:
        """The variants that stand there, not much longer or shorter, and how nearly they do: 1 is just there."""
        spans = self._spans.get(source, [])
        reach = max(_GROWN * len(place), _AROUND)
        first = bisect_left(spans, (place.start - reach, 0, 0))
        for start, end, n in takewhile(lambda span: span[0] <= place.end, islice(spans, first, None)):
            if _is_near(Span(start, end), place):
                shared = min(end, place.end) - max(start, place.start)
                yield n, (shared + 1) / (max(end, place.end) - min(start, place.start) + 1)


def spans_of(variant: Variant) -> Iterator[tuple[str, Span]]:
    """Every source with where its reading stands. What was put together out of order counts as one stretch."""
    for reading in variant.readings:
        for source, span in reading.spans:
            yield source, span if span.start <= span.end else Span(span.end, span.start)


def _is_near(now: Span, place: Span) -> bool:
    """Whether what stands at `now` may be what stood at the place."""
    shared = min(now.end, place.end) - max(now.start, place.start)
    longer = max(len(now), len(place))
    is_inside = shared == len(place) and now.start < place.end and place.start < now.end
    is_alike = shared > 0 and _GROWN * shared >= longer
    return now == place or is_alike or (is_inside and longer - shared <= _AROUND)


def _stands_around(anchor: Anchor, text: str) -> bool:
    """Whether all the words stand around its place that stood there."""
    start, end = anchor.start, anchor.end
    return not anchor.is_lost and (
        text[max(start - CONTEXT, 0) : start] == anchor.prefix and text[end : end + CONTEXT] == anchor.suffix
    )


def _occurrences(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _common(one: str, other: str) -> int:
    """How many code points both begin with."""
    if one == other or one.startswith(other):
        return len(other)
    number = 0
    while number < min(len(one), len(other)) and one[number] == other[number]:
        number += 1
    return number
