"""Numbers with a slash: `24/31` and `31/24` are item 31 of the year 24, `1/8` is the first of 8.

Which part counts, no line can tell alone: the one that most lines share does not. Dates and fractions have slashes,
too, so that part must be more than the months of a year, or the number of all items.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from app.text.segmentation.markers import Marker
from app.text.segmentation.numerals import readings

_FIRST = re.compile(r"(\d+)/")
_MONTHS = 12

Found = Mapping[int, tuple[Marker, ...]]
"""The markers on each line, by the line's start."""


def with_sides(found: Found) -> Found:
    """The markers, each with a slash by the part of it that counts; those that may be dates or fractions left out."""
    pairs = {
        start: (signs[1], there[0].label)
        for start, there in found.items()
        if there and (signs := _FIRST.fullmatch(there[0].style.brackets))
    }
    if not pairs:
        return found
    firsts, lasts = (Counter(pair[side] for pair in pairs.values()) for side in (0, 1))
    wholes = {last for first, last in pairs.values() if first == "1"}
    sided = {}
    for start, (first, last) in pairs.items():
        there = found[start]
        if lasts[last] <= firsts[first]:
            sided[start] = there if int(first) > _MONTHS else there[1:]
        elif int(last) > _MONTHS or (last in wholes and int(first) <= int(last)):
            sided[start] = _counted_first(there[0], first, last), *there[1:]
        else:
            sided[start] = there[1:]
    return {**found, **sided}


def _counted_first(marker: Marker, first: str, last: str) -> Marker:
    style = marker.style._replace(brackets=f"/{last}")
    return replace(marker, style=style, label=first, readings=readings(first))
