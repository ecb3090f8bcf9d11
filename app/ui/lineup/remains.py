"""What is left of the segments when the stretches that are on points are taken out."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from app.text.model import Segment, Span

_SIGNS = ",;:.!?…،؛؟、。，；：！？"

_PLAIN = 12
"""A segment longer than this, in code points, that nothing touches, has a letter in it."""


def loose(segments: Iterable[Segment], taken: Sequence[Span], text: str) -> Iterator[tuple[Segment, Span]]:
    """What remains of each segment, in reading order; quick for segments that nothing touches."""
    at = 0
    for segment in segments:
        while at < len(taken) and taken[at].end <= segment.start:
            at += 1
        free = at == len(taken) or taken[at].start >= segment.end
        if free and segment.end - segment.start > _PLAIN:
            yield segment, segment.span
        else:
            yield from ((segment, span) for span in remains(segment.span, taken, text))


def remains(whole: Span, taken: Sequence[Span], text: str) -> Iterator[Span]:
    """The stretches of `whole` outside of the spans `taken` (sorted) in which there is a letter or digit."""
    at = whole.start
    first = max(bisect_right(taken, whole.start, key=lambda span: span.start) - 1, 0)
    for span in (*taken[first:], Span(whole.end, whole.end)):
        if span.start > at and (rest := _trimmed(Span(at, min(span.start, whole.end)), text)):
            yield rest
        at = max(at, span.end)
        if at >= whole.end:
            break


def _trimmed(span: Span, text: str) -> Span | None:
    """The span without marks of punctuation before its words and white space around them; None if it has none."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in _SIGNS):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if any(sign.isalnum() for sign in text[start:end]) else None
