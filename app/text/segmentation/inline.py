"""Lists inside a paragraph: `… has three points: (1) …; (2) …; and (3) …`.

Prose is full of numbers, so they are looked for only where a text has no other list, behind a colon, and must count up
from 1 in one style. What they number must be a good part of the text.
"""

import re
from collections.abc import Iterator, Sequence

from app.text.segmentation.labels import HAN, Style
from app.text.segmentation.lines import Block, Layout
from app.text.segmentation.markers import Marker
from app.text.segmentation.numerals import readings
from app.text.segmentation.series import Series

_NUMBER = re.compile(
    r"(?P<open>[(（]?)(?P<label>\d{1,2})(?P<close>[)）.．])(?=\s|(?<=[）．]))\s*"
    rf"|(?P<sign>[\u2460-\u2473])\s*|(?P<han>[{HAN}]{{1,3}})、"
)
_ANNOUNCED = re.compile(r"[:：]\s*[\"“„«「]?\s*\Z")
_FINISHED = re.compile(r"[.!?…;:。；！？：)\]”»\"]\s*\Z")
_LEAST = 3
_LEAST_SHARE = 0.2
_NEAR = 8
_SHORTEST = 3


def inline_lists(layout: Layout) -> list[Series]:
    """The lists inside paragraphs that hold enough of the text."""
    found = []
    for block in layout.blocks(0, len(layout.text)):
        found += [
            series
            for series in _lists(layout, block)
            if block.end - series.start >= _LEAST_SHARE * len(layout.text)
        ]
    return found


def _lists(layout: Layout, block: Block) -> Iterator[Series]:
    series = _start(None)
    for found in _NUMBER.finditer(layout.text, block.start, block.end):
        marker = _marker(found)
        before = layout.text[max(found.start() - _NEAR, block.start) : found.start()]
        value = marker.readings[0].value if marker.readings else 0
        if value == 1 and _ANNOUNCED.search(before):
            if len(series.markers) >= _LEAST:
                yield series
            series = _start(marker)
        elif _goes_on(series, marker, value, before):
            series.markers.append(marker)
            series.values.append(value)
            series.places.append(1.0)
    if len(series.markers) >= _LEAST:
        yield series


def _start(marker: Marker | None) -> Series:
    """A list that begins with a marker."""
    first: Sequence[Marker] = [marker] if marker else []
    style = marker.style if marker else Style("number")
    return Series(style, {"digits": 1}, [*first], [1 for _ in first], [1.0 for _ in first])


def _goes_on(series: Series, marker: Marker, value: int, before: str) -> bool:
    """Whether a marker is the next one: behind a finished sentence or, with a bracket before it, any word."""
    if not series.markers or marker.style != series.style or value != series.values[-1] + 1:
        return False
    free = marker.style.brackets in ("()", "sign") and before[-1:].isspace()
    apart = marker.start - series.last_body >= _SHORTEST
    return apart and (free or bool(_FINISHED.search(before)))


def _marker(found: re.Match[str]) -> Marker:
    label = found["label"] or found["sign"] or found["han"]
    brackets = "sign" if found["sign"] else "、" if found["han"] else ""
    if found["label"]:
        brackets = ("(" if found["open"] else "") + (")" if found["close"] in ")）" else ".")
    end = found.start() + len(found[0].rstrip())
    style = Style("number", "", brackets, sort="digits")
    return Marker(found.start(), end, found.end(), style, label, readings(label), 0, alone=False, glued=True)
