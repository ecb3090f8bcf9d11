"""Numerals that were read wrongly from a scan: `l.` for 1., `1O.` and `IO.` for 10., `S.` for 5.

Such a label is a number only where the numbers before and after it miss just that one; everywhere else it stays the
letter or the Roman numeral that it is.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from app.text.cancel import Stop, watched
from app.text.segmentation.labels import Style
from app.text.segmentation.lines import Line
from app.text.segmentation.markers import Marker, markers
from app.text.segmentation.series import aligned
from app.text.segmentation.spelling import Found

_DIGITS = str.maketrans("lIi|!OoQSsBZz", "1111100055822")
_LOOK = r"[\dlIi|!OoQSsBZz]"
_SUSPECT = re.compile(
    rf"(?:\W{{0,3}}[^\W\d_]{{3,20}}[ \xa0]|[^\w|!]{{0,3}})"
    rf"(?P<label>{_LOOK}{{1,3}}(?:\.{_LOOK}{{1,3}}){{0,3}})(?=[.):\]](?:\s|$)|[ \t]*$)"
)
_KINDS = frozenset(("number", "keyword", "decimal"))
_NONE = -1
_OFTEN = 2000

Numbers = list[tuple[int, int, Marker]]
"""The numbers of one style, by place: line, value, marker."""


def with_slips(text: str, lines: Sequence[Line], found: Found, should_cancel: Stop = None) -> Found:
    """The markers, with numbers for what only looks like them where these are missing. Raises `Cancelled`."""
    suspects = {
        number: marker
        for number, line in enumerate(watched(lines, should_cancel, _OFTEN))
        if (marker := _as_number(text, line))
    }
    if not suspects:
        return found
    styles: dict[Style, Numbers] = defaultdict(list)
    for number, line in enumerate(watched(lines, should_cancel, _OFTEN)):
        for marker in found[line.start][:1]:
            if number not in suspects and (value := _value(marker)) != _NONE:
                styles[marker.style].append((number, value, marker))
    changed: dict[int, tuple[Marker, ...]] = {}
    waiting = list(suspects.items())
    for place, (number, marker) in enumerate(watched(waiting, should_cancel, _OFTEN)):
        numbers = styles[marker.style]
        there = found[lines[number].start]
        coming = [other for _, other in waiting[place + 1 : place + 2] if other.style == marker.style]
        clear = _is_clear(text[marker.start : marker.end])
        if _is_missing(numbers, number, marker, coming, clear=clear) and not _counts_otherwise(
            found, lines, numbers, number, there
        ):
            numbers.insert(bisect_left(numbers, number, key=_line), (number, _value(marker), marker))
            changed[lines[number].start] = (marker,)
    return {**found, **changed} if changed else found


def _as_number(text: str, line: Line) -> Marker | None:
    """The marker at the beginning of the line if what looks like digits there were digits."""
    suspect = _SUSPECT.match(text, line.start, line.end)
    if not suspect or suspect["label"].replace(".", "").isdecimal():
        return None
    at, end = suspect.span("label")
    read = text[line.start : at] + text[at:end].translate(_DIGITS) + text[end : line.end]
    there = markers(read, 0, len(read), line.indent)
    first = there[0] if there else None
    if first is None or first.style.kind not in _KINDS or _value(first) == _NONE:
        return None
    start = line.start
    return replace(first, start=start + first.start, end=start + first.end, body=start + first.body)


def _value(marker: Marker) -> int:
    """What the marker counts as in figures, `_NONE` if it has no figures."""
    return next(
        (r.value for r in marker.readings if r.system == "digits" and marker.label[-1:].isdecimal()), _NONE
    )


def _line(entry: tuple[int, int, Marker]) -> int:
    return entry[0]


def _is_clear(printed: str) -> bool:
    """Whether a marker is no initial of a name: it has a digit, or more than one sign."""
    return len(re.findall(_LOOK, printed.rsplit(maxsplit=1)[-1])) > 1


def _is_missing(
    numbers: Numbers, line: int, marker: Marker, coming: Sequence[Marker], *, clear: bool
) -> bool:
    """Whether the numbers around that line lack just this one, in this column; a `clear` one may be the last."""
    place = bisect_right(numbers, line, key=_line)
    before, behind = numbers[max(place - 1, 0) : place], numbers[place : place + 1]
    value = _value(marker)
    follows = any(v == value - 1 and aligned(other, marker) for _, v, other in before)
    leads = any(v == value + 1 and aligned(other, marker) for _, v, other in behind)
    leads |= any(_value(other) == value + 1 for other in coming)
    if value == 1:
        return leads
    last = not behind or behind[0][1] <= 1
    return follows and (leads or (last and clear))


def _counts_otherwise(
    found: Found, lines: Sequence[Line], numbers: Numbers, line: int, there: Sequence[Marker]
) -> bool:
    """Whether the label counts as what it is printed as, between the numbers around it: A. before B., I. before II."""
    place = bisect_right(numbers, line, key=_line)
    first = numbers[place - 1][0] + 1 if place else 0
    end = numbers[place][0] if place < len(numbers) else len(lines)
    for own in there[:1]:
        near = {(r.system, r.value + step) for r in own.readings for step in (-1, 1)}
        for other in (*range(first, line), *range(line + 1, end)):
            for marker in found[lines[other].start][:1]:
                if marker.style == own.style and any((r.system, r.value) in near for r in marker.readings):
                    return True
    return False
