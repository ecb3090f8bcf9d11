"""One whole text cut into pieces: what words points, and the prose around it, paragraph by paragraph."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.text.cancel import Stop, watched
from app.text.model import Passage, Span

PieceKind = Literal["point", "mention", "prose"]

_MARKER = 12
"""A line so short, in code points, in front of a point is its number or letter."""
_SHORT_LINE, _LONG_LINE = 40, 140
_LETTER = re.compile(r"[^\W_]")
_ENDS = frozenset('.!?:;。！？…"”»')


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text: `span` with its number before and the blanks behind it, `core` without. Code points.

    `points` are the ids of the points that it words, none in prose. A `mention` is prose that speaks of points.
    """

    span: Span
    core: Span
    points: tuple[str, ...]
    kind: PieceKind


def pieces(text: str, passages: Iterable[Passage], should_cancel: Stop = None) -> list[Piece]:
    """The pieces of a whole text, in its order; their spans cover it without a gap. None if it is empty.

    `passages` are those of this text. Raises `Cancelled` soon after `should_cancel` answers True.
    """
    found: list[tuple[int, Span, tuple[str, ...], PieceKind]] = []  # where it begins, core, points, kind
    end = 0
    for core, points, kind in watched(_said(text, passages), should_cancel, 64):
        begin = _begin(text, Span(end, core.start)) if kind == "point" else core.start
        found += (
            (part.start, part, (), "prose") for part in _paragraphs(text, Span(end, begin), should_cancel)
        )
        found.append((begin, core, points, kind))
        end = core.end
    found += (
        (part.start, part, (), "prose") for part in _paragraphs(text, Span(end, len(text)), should_cancel)
    )
    if not found:
        return [Piece(Span(0, len(text)), Span(0, len(text)), (), "prose")] if text else []
    begins = [0, *(begin for begin, *_ in found[1:]), len(text)]
    return [
        Piece(Span(begins[n], begins[n + 1]), core, points, kind)
        for n, (_, core, points, kind) in enumerate(found)
    ]


def _said(
    text: str, passages: Iterable[Passage]
) -> list[tuple[Span, tuple[str, ...], Literal["point", "mention"]]]:
    """What words points: listed text, and mentions outside of it. No two share a character."""
    listed: dict[Span, list[str]] = {}
    spoken: dict[Span, list[str]] = {}
    for passage in passages:
        span = Span(max(passage.start, 0), min(passage.end, len(text)))
        if span.start < span.end:
            (spoken if passage.role == "mention" else listed).setdefault(span, []).append(passage.point)
    apart = _apart(listed)
    starts = [span.start for span in apart]
    free = [span for span in _apart(spoken) if not _meets_any(span, apart, starts)]
    found: list[tuple[Span, tuple[str, ...], Literal["point", "mention"]]] = []
    found += ((span, tuple(listed[span]), "point") for span in apart)
    found += ((span, tuple(spoken[span]), "mention") for span in free)
    return sorted(found, key=lambda one: one[0])


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Those that do not meet one before them."""
    found: list[Span] = []
    for span in sorted(spans):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found


def _meets_any(span: Span, others: list[Span], starts: list[int]) -> bool:
    at = bisect_right(starts, span.start)
    return any(span.meets(other) for other in others[max(at - 1, 0) : at + 1])


def _begin(text: str, gap: Span) -> int:
    """Where a point begins whose own words begin at the gap's end: with its number, if one is in front of it."""
    end, line = gap.end, gap.end
    while line > gap.start and not text[line:end].strip():
        end = line
        line = max(text.rfind("\n", gap.start, max(end - 1, gap.start)), gap.start - 1) + 1
        if line >= end:
            break
    marker = text[line:end].strip()
    return line if 0 < len(marker) <= _MARKER and (line > gap.start or not gap.start) else gap.end


def _paragraphs(text: str, span: Span, should_cancel: Stop) -> Iterator[Span]:
    """The paragraphs that say anything, without the blanks around them; wrapped lines are one."""
    open_: Span | None = None
    for line in watched(_lines(text, span), should_cancel, 2048):
        if open_ is not None and line and _goes_on(text, open_, line):
            open_ = Span(open_.start, line.end)
            continue
        if open_ is not None:
            yield open_
        open_ = line if line and _LETTER.search(text, line.start, line.end) else None
    if open_ is not None:
        yield open_


def _lines(text: str, span: Span) -> Iterator[Span]:
    """The lines without the blanks around them; empty ones, too."""
    start = span.start
    while start < span.end:
        end = text.find("\n", start, span.end)
        end = span.end if end < 0 else end
        line = text[start:end]
        first = start + len(line) - len(line.lstrip())
        yield Span(first, max(start + len(line.rstrip()), first))
        start = end + 1


def _goes_on(text: str, before: Span, line: Span) -> bool:
    """Whether a line goes on with a paragraph that was wrapped."""
    last = text.rfind("\n", before.start, before.end) + 1
    length = before.end - max(last, before.start)
    if not _SHORT_LINE <= length <= _LONG_LINE:
        return False
    return text[line.start].islower() or text[before.end - 1] not in _ENDS
