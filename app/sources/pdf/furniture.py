"""Running heads, running feet and page numbers: lines that stand at the same place of page after page.

Only lines at the edge of a page are asked, from the outside inwards. Figures in them may differ if they count up with
the pages; where most pages have such a line, another text at the same place is a running head as well.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from app.sources.pdf.lines import Line
from app.text.cancel import Stop, watched

_EDGE = 4
_STEP = 6.0  # points within which two lines stand at the same place
_NUMBER = re.compile(r"\d+")
_FIRST_PAGE = re.compile(r"\W*1(\W+1)?\W*")
_ROMAN = re.compile(r"\W*([ivxlc]{1,8}|[IVXLC]{1,8})\W*")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_LARGER = 1.08
_USUAL = 0.5
_FEW = 3


class _Key(NamedTuple):
    """What makes two lines of different pages the same: edge, place, and the text with figures left out."""

    top: bool
    place: int
    shape: str


def without_furniture(
    pages: Sequence[Sequence[Line]], body: float, should_cancel: Stop = None
) -> list[list[Line]]:
    """The pages' lines without running heads and feet. `body` is the size that most of the text is set in."""
    edges = [
        [(_key(line, top=top), line) for top in (True, False) for line in _edge(page, top=top)]
        for page in watched(pages, should_cancel)
    ]
    repeated = _repeated(edges, body)
    slots = _slots(edges, repeated, len(pages))
    kept: list[list[Line]] = []
    for page, edge in zip(watched(pages, should_cancel), edges, strict=True):
        keys = {id(line): key for key, line in edge}
        dropped = _peeled(page, keys, repeated, slots, body)
        if not dropped and len(pages) == 1:
            dropped = _lone_number(page)
        kept.append([line for line in page if id(line) not in dropped])
    return kept


def _edge(page: Sequence[Line], *, top: bool) -> list[Line]:
    """The lines at the upper or lower edge of a page."""
    heights = sorted({round(line.y) for line in page}, reverse=top)[: min(_EDGE, len(page) // 2 or 1)]
    return [line for line in page if round(line.y) in heights]


def _key(line: Line, *, top: bool) -> _Key:
    shape = "#" if _ROMAN.fullmatch(line.text) else _NUMBER.sub("#", line.text)
    return _Key(top, round(line.y / _STEP), " ".join(shape.split()))


def _repeated(edges: Sequence[Sequence[tuple[_Key, Line]]], body: float) -> set[_Key]:
    found: dict[_Key, list[tuple[int, Line]]] = defaultdict(list)
    for number, edge in enumerate(edges):
        for key, line in edge:
            found[key].append((number, line))
    fewest = min(_FEW, len(edges))
    return {
        key
        for key, where in found.items()
        if len({number for number, _ in where}) >= max(fewest, 2) and _is_running(where, body)
    }


def _is_running(where: Sequence[tuple[int, Line]], body: float) -> bool:
    """Whether the lines are the same, or alike but for figures that count up with the pages."""
    if len({line.text for _, line in where}) == 1:
        return True
    sets = [(number, _values(line.text)) for number, line in where]
    offsets = Counter(value - number for number, values in sets for value in set(values))
    if not offsets:
        return False
    counting = offsets.most_common(1)[0][1] >= 0.6 * len(where)
    return counting and (where[0][1].size <= _LARGER * body or not any(c.isalpha() for c in where[0][1].text))


def _values(text: str) -> list[int]:
    if roman := _ROMAN.fullmatch(text):
        figures = [_ROMAN_VALUES[c] for c in roman[1].lower()]
        return [sum(-a if a < b else a for a, b in zip(figures, [*figures[1:], 0], strict=True))]
    return [int(figure) for figure in _NUMBER.findall(text) if len(figure) < 6]


def _slots(
    edges: Sequence[Sequence[tuple[_Key, Line]]], repeated: set[_Key], pages: int
) -> set[tuple[bool, int]]:
    """The places where at least every other page has a running line."""
    counts = Counter(
        place for edge in edges for place in {(k.top, k.place) for k, _ in edge if k in repeated}
    )
    return {place for place, count in counts.items() if pages > _FEW and count >= _USUAL * pages}


def _peeled(
    page: Sequence[Line],
    keys: dict[int, _Key],
    repeated: set[_Key],
    slots: set[tuple[bool, int]],
    body: float,
) -> set[int]:
    """The ids of the lines to drop: those at an edge that have no other line beyond them."""
    dropped: set[int] = set()
    for top in (True, False):
        for line in sorted(page, key=lambda line: line.y, reverse=top):
            key = keys.get(id(line))
            if key is None:
                break
            is_running = key in repeated or _Key(top, *key[1:]) in repeated
            in_slot = (top, key.place) in slots and line.size <= _LARGER * body
            if not is_running and not in_slot:
                break
            dropped.add(id(line))
    return dropped


def _lone_number(page: Sequence[Line]) -> set[int]:
    """The page number of a document of one page."""
    last = min(page, key=lambda line: line.y, default=None)
    return {id(last)} if last is not None and _FIRST_PAGE.fullmatch(last.text) and len(page) > 2 else set()
