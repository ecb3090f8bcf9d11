"""The first look at a text: its lines, the markers on them, and the lists that these markers may be."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.text.segmentation.boxes import unboxed
from app.text.segmentation.decimals import rooted
from app.text.segmentation.furniture import page_lines
from app.text.segmentation.glued import with_glued_bullets, with_glued_numbers
from app.text.segmentation.labels import Style
from app.text.segmentation.lines import (
    Layout,
    Line,
    ends_open,
    ends_sentence,
    raw_lines,
    softened,
    starts_lower,
)
from app.text.segmentation.markers import Marker, markers
from app.text.segmentation.series import Candidate, Series, ordered
from app.text.segmentation.spelling import one_spelling, with_units

_LAZY = 3


@dataclass(frozen=True, slots=True)
class Scan:
    """What is known of a text before its main list is chosen. All sequences are in reading order."""

    layout: Layout
    lists: tuple[Series, ...]
    bullets: tuple[Marker, ...]
    pages: tuple[Line, ...]


def scan(text: str, media_type: str) -> Scan:
    """Find lines, markers and candidate lists."""
    lines = unboxed(text, raw_lines(text))
    pages = page_lines(text, lines)
    kept = _without(text, lines, pages)
    at_once = {line.start: markers(text, line.start, line.end, line.indent) for line in kept}
    found = with_units(text, one_spelling(text, at_once))
    kinds = {start: there[0].style.kind for start, there in found.items() if there}
    layout = softened(text, kept, kinds, media_type)
    lists = ordered(c for c in _candidates(layout, found) if c.marker.style.kind != "bullet")
    lists, lazy = _lazy(rooted(with_glued_numbers(layout, lists)))
    bullets = [
        c.marker for c in _candidates(layout, found) if c.marker.style.kind == "bullet" and c.place > 0.5
    ]
    bullets = sorted([*with_glued_bullets(layout, bullets), *lazy], key=lambda marker: marker.start)
    return Scan(layout, tuple(lists), tuple(bullets), tuple(lines[n] for n in sorted(pages)))


def _without(text: str, lines: Sequence[Line], pages: frozenset[int]) -> list[Line]:
    """The lines that belong to the document. A paragraph that a page break cuts in mid-sentence is whole again."""
    kept: list[Line] = []
    for number, line in enumerate(lines):
        if number in pages:
            continue
        cut = kept and number - 1 in pages and starts_lower(text, line.start)
        kept.append(line._replace(gap=False) if cut else line)
    return kept


def _candidates(layout: Layout, found: Mapping[int, Sequence[Marker]]) -> list[Candidate]:
    return [
        Candidate(marker, 1.0 if marker.inline else _place(layout, number))
        for number, line in enumerate(layout.lines)
        for marker in found[line.start]
    ]


def _place(layout: Layout, number: int) -> float:
    """How well the beginning of this line suits a marker."""
    line = layout.lines[number]
    if not line.soft:
        return 1.0
    before = layout.lines[number - 1]
    if ends_sentence(layout.text, before.start, before.end):
        return 0.7
    return 0.2 if ends_open(layout.text, before.start, before.end) else 0.6


def _lazy(lists: Sequence[Series]) -> tuple[list[Series], list[Marker]]:
    """Tell apart lists whose every number is 1: their markers count as bullets do."""
    styles = Counter(s.style for s in lists if s.style.kind == "number")
    ones = {
        style
        for style, count in styles.items()
        if count >= _LAZY
        and all(s.values == [1] and s.markers[0].label == "1" for s in lists if s.style == style)
    }
    lazy = [_as_bullet(series.markers[0]) for series in lists if series.style in ones]
    return [series for series in lists if series.style not in ones], lazy


def _as_bullet(marker: Marker) -> Marker:
    return replace(marker, style=Style("bullet", marker.label + marker.style.brackets), readings=())
