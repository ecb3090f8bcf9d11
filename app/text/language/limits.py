"""What sets the end of a stretch of time and its beginning: `within two years of`, `no later than two years after`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.text.language.counting import Counting
from app.text.language.measures import TIME_UNITS
from app.text.language.words import folded

if TYPE_CHECKING:
    from app.text.language.units import Unit

LIMIT = "limit"
"""The sense of what says that a stretch of time is the longest."""

START = "limit from"
"""The sense of what says, behind such a stretch, from when it is counted."""

_LONGEST = 5


def limited(text: str, units: Sequence["Unit"], counting: Counting) -> list["Unit"]:
    """The units of `text`, those that set the end or the beginning of a stretch of time being one each."""
    found: list[Unit] = []
    place = 0
    while place < len(units):
        unit = units[place]
        place += 1
        size = _limit_before(text, found, counting) if _is_stretch(unit) else 0
        if size:
            found[-size:] = [_one(text, found[-size:], LIMIT)]
        found.append(unit)
        if size and (said := _start_behind(text, units, place, counting)):
            found.append(_one(text, units[place : place + said], START))
            place += said
    return found


def _is_stretch(unit: "Unit") -> bool:
    return unit.sort == "date" and unit.group in TIME_UNITS


def _limit_before(text: str, found: Sequence["Unit"], counting: Counting) -> int:
    """How many of the last units set the end of a stretch of time."""
    sizes = range(min(_LONGEST, len(found)), 0, -1)
    return next((size for size in sizes if _said(text, found[-size:]) in counting.limits), 0)


def _start_behind(text: str, units: Sequence["Unit"], place: int, counting: Counting) -> int:
    """How many units from `place` on say from when a stretch is counted."""
    sizes = range(min(_LONGEST, len(units) - place), 0, -1)
    return next((n for n in sizes if _said(text, units[place : place + n]) in counting.limit_starts), 0)


def _said(text: str, units: Sequence["Unit"]) -> str:
    return " ".join(folded(text[units[0].start : units[-1].end]).split())


def _one(text: str, units: Sequence["Unit"], sense: str) -> "Unit":
    """Some units as one; a single one stays what it is."""
    first, last = units[0], units[-1]
    if len(units) == 1:
        return first._replace(sense=sense)
    said = _said(text, units)
    return first._replace(
        end=last.end,
        text=text[first.start : last.end],
        sort="small",
        key=said,
        stem=said,
        sense=sense,
        group="",
        denied=0,
    )
