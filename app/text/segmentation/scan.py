"""The first look at a text: its lines, the markers on them, and the lists that these markers may be."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, product

from app.text.cancel import Stop, watched
from app.text.segmentation.boxes import unboxed
from app.text.segmentation.counting import ordered
from app.text.segmentation.decimals import rooted
from app.text.segmentation.furniture import page_lines
from app.text.segmentation.glued import with_glued_bullets, with_glued_numbers
from app.text.segmentation.inline import inline_lists
from app.text.segmentation.labels import Style
from app.text.segmentation.lines import (
    Layout,
    Line,
    ends_open,
    ends_sentence,
    raw_lines,
    starts_lower,
)
from app.text.segmentation.markers import Marker, markers
from app.text.segmentation.markup import with_markup
from app.text.segmentation.parting import with_parts
from app.text.segmentation.parts import is_only, valid, without_repeated
from app.text.segmentation.series import Candidate, Series
from app.text.segmentation.signs import one_sign
from app.text.segmentation.slashed import with_sides
from app.text.segmentation.slips import with_slips
from app.text.segmentation.spelling import one_spelling, with_units
from app.text.segmentation.strays import with_strays
from app.text.segmentation.wrapping import softened

_LAZY = 3
_OFTEN = 1000
_LEAST_PLACE = 0.5
_MANNERS = {manner: manner for manner in product((False, True), repeat=4)}
"""Each manner once: a long text has very many markers."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What is known of a text before its main list is chosen. All sequences are in reading order."""

    layout: Layout
    lists: tuple[Series, ...]
    bullets: tuple[Marker, ...]
    pages: tuple[Line, ...]


def scan(text: str, media_type: str, should_cancel: Stop = None) -> Scan:
    """Find lines, markers and candidate lists. Raises `Cancelled`."""
    lines = unboxed(text, raw_lines(text, should_cancel), should_cancel)
    pages = page_lines(text, lines, should_cancel)
    kept = _without(text, lines, pages) if pages else lines
    layout, candidates = _read(text, kept, media_type, should_cancel)
    bullets = [c.marker for c in candidates if c.marker.style.kind == "bullet" and c.place > _LEAST_PLACE]
    numbers = [c for c in candidates if c.marker.style.kind != "bullet"]
    lists = ordered(with_parts(numbers, should_cancel), should_cancel)
    del candidates, numbers  # a long text has very many
    lists = with_glued_numbers(layout, with_strays(without_repeated(lists), should_cancel))
    lists, lazy = _lazy(rooted(lists, should_cancel))
    bullets = sorted([*with_glued_bullets(layout, bullets), *lazy], key=lambda marker: marker.start)
    bullets = one_sign(layout, bullets)
    if not bullets and not any(valid(series) or is_only(series) for series in lists):
        lists = inline_lists(layout)
    return Scan(layout, tuple(lists), tuple(bullets), tuple(lines[n] for n in sorted(pages)))


def _read(
    text: str, lines: Sequence[Line], media_type: str, should_cancel: Stop
) -> tuple[Layout, list[Candidate]]:
    """The layout of the lines, and all that may be markers."""
    markers_there = with_sides(_markers(text, lines, should_cancel))
    markers_there = with_markup(text, lines, markers_there, media_type, should_cancel)
    found = with_units(text, one_spelling(text, markers_there), should_cancel)
    found = with_slips(text, lines, found, should_cancel)
    kinds = {start: there[0].style.kind for start, there in found.items() if there}
    layout = softened(text, lines, kinds, media_type, should_cancel)
    return layout, _candidates(layout, found)


def _markers(text: str, lines: Sequence[Line], should_cancel: Stop) -> dict[int, tuple[Marker, ...]]:
    """The markers on each line, by its start."""
    following = chain(lines[1:], (None,) if lines else ())
    return {
        line.start: markers(text, line.start, line.end, line.indent, _underline(text, line, after))
        for line, after in watched(zip(lines, following, strict=True), should_cancel, _OFTEN)
    }


def _underline(text: str, line: Line, following: Line | None) -> str:
    """The sign that a drawn line repeats under this one, empty if there is none."""
    if following is None or not following.rule or following.gap or line.rule:
        return ""
    wide = 2 * (following.end - following.start) >= line.end - line.start
    return text[following.start] if wide else ""


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
        Candidate(marker, 1.0 if marker.inline else _place(layout, number), _manner(layout, number, marker))
        for number, line in enumerate(layout.watched(layout.lines))
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


def _manner(layout: Layout, number: int, marker: Marker) -> tuple[bool, ...]:
    """How the line is set, see `Candidate`; its parts are not looked for yet."""
    line = layout.lines[number]
    wrapped = number + 1 < len(layout.lines) and layout.lines[number + 1].soft
    is_open = not wrapped and ends_open(layout.text, line.start, line.end)
    return _MANNERS[line.gap, is_open, layout.text[marker.body : line.end].isupper(), False]


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
