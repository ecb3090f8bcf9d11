"""Amounts that are said in another way: `90 days` and `three months`, `16 years` and `the age of sixteen`."""

from app.text.judging.side import Side
from app.text.language.measures import SIZES
from app.text.language.units import Unit

_DAYS = {"minute": 1 / 1440, "day": 1.0, "month": 30.4}
_MONTHS = 0.04

_BARE = frozenset({"", "ordinal"})
"""Units of numbers that do not tell what is counted."""


def last_nearly_as_long(left: Unit, right: Unit) -> bool:
    """Whether two stretches of time differ at most by how long a month is or where a day begins: `90 days` and
    `three months`, `48 hours` and `two days`."""
    days = [_days(unit) for unit in (left, right)]
    return all(days) and abs(days[0] - days[1]) <= _MONTHS * max(days)


def is_same_number(one: Unit, other: Unit) -> bool:
    """Whether only one of the two tells what is counted, and they are else the same: `the first day`, `the 1st`."""
    if one.sort not in ("quantity", "date") or other.sort not in ("quantity", "date"):
        return False
    if _is_bare(one) == _is_bare(other):
        return False
    number = _number(one)
    return number is not None and number == _number(other)


def is_one(unit: Unit) -> bool:
    """Whether it is a written `one`, hardly more than an article."""
    return unit.key == "1.0 " and unit.text.isalpha()


def is_known_pair(unit: Unit, side: Side) -> bool:
    """Whether it only says that those who are known are two: `the two states`."""
    place = side.place_of(unit)
    before = side.row.units[place - 1] if place else None
    return unit.key == "2.0 " and unit.text.isalpha() and before is not None and before.sort == "article"


def _is_bare(unit: Unit) -> bool:
    return unit.key.partition(" ")[2] in _BARE


def _number(unit: Unit) -> float | None:
    value = unit.key.partition(" ")[0]
    try:
        return float(value) / (SIZES[unit.group][0] if unit.group in SIZES else 1)
    except ValueError:
        return None


def _days(unit: Unit) -> float:
    value, _, name = unit.key.partition(" ")
    try:
        return float(value) * _DAYS.get(name, 0.0)
    except ValueError:
        return 0.0
