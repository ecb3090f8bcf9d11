"""Times of day in words and figures: `10 p.m.`, `22:00`, `22.00 Uhr`, `22h30`, `ten at night`, `noon`."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.text.language.words import Word, next_in_compound

_FIGURES = re.compile(r"(?P<hour>\d{1,2})(?:(?P<sign>[:.h])(?P<minute>[0-5]\d))?(?P<after>[^\W\d_]*)")
_LONGEST = 4
_DAWN = 6
"""At night, hours from here on are those before midnight."""

_HALVES = frozenset({"am", "pm", "night"})


class Moment(NamedTuple):
    """`value` is hours and minutes, `22:00`; `last` the place after the words that say it."""

    value: str
    last: int


def moment_at(
    words: Sequence[Word], place: int, clock: Mapping[str, str], numbers: Mapping[str, float]
) -> Moment | None:
    """The time of day that begins at `place`.

    `clock` tells what expressions do (case-folded): `am`, `pm` and `night` say which half of the day is meant, `hour`
    stands behind a time of day only, `hours` behind a stretch of time as well, so that a word that does `at` must
    lead to it; `noon` and `midnight` are times themselves.
    """
    if named := _expression(words, place, clock, frozenset({"noon", "midnight"})):
        return Moment("12:00" if named[0] == "noon" else "00:00", named[1])
    found = _figures(words[place]) or _spelt(words[place], numbers)
    if found is None:
        return None
    hour, minute, is_sure, glued = found
    last = place + 1
    if glued and clock.get(glued) in ("hour", "hours", *_HALVES):
        half = clock[glued] if clock[glued] in _HALVES else ""
        is_sure = is_sure or bool(half) or _is_led(words, place, clock) or clock[glued] == "hour"
    elif glued:
        return None
    else:
        half, is_sure, last = _marked(words, place, clock, is_sure=is_sure)
    if not half and (other := _expression(words, last, clock, _HALVES)):
        half, last = other
    value = _value(hour, minute, half)
    return Moment(value, last) if value and (is_sure or half) else None


def _marked(
    words: Sequence[Word], place: int, clock: Mapping[str, str], *, is_sure: bool
) -> tuple[str, bool, int]:
    """The half of the day said nowhere yet, whether a word for hours makes it a time of day, and where it ends."""
    named = _expression(words, place + 1, clock, frozenset({"hour", "hours"}))
    if named is None:
        return "", is_sure, place + 1
    if is_sure or named[0] == "hour" or _is_led(words, place, clock):
        return "", True, named[1]
    return "", False, named[1] if _expression(words, named[1], clock, _HALVES) else place + 1


def _is_led(words: Sequence[Word], place: int, clock: Mapping[str, str]) -> bool:
    return place > 0 and clock.get(words[place - 1].folded) == "at"


def _figures(word: Word) -> tuple[int, int, bool, str] | None:
    """Hour, minute, whether it can be nothing else, and the letters written to it."""
    match = _FIGURES.fullmatch(word.folded)
    if match is None or (match["sign"] == "h" and match["after"]):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    return (hour, minute, match["sign"] in (":", "h"), match["after"]) if hour <= 24 else None


def _spelt(word: Word, numbers: Mapping[str, float]) -> tuple[int, int, bool, str] | None:
    hour = numbers.get(word.folded, 0)
    return (int(hour), 0, False, "") if 1 <= hour <= 24 else None


def _value(hour: int, minute: int, half: str) -> str:
    if half and not 1 <= hour <= 12:
        return f"{hour % 24:02}:{minute:02}" if half != "am" and hour > 12 else ""
    if half == "pm" or (half == "night" and hour >= _DAWN):
        hour = hour % 12 + (12 if half == "pm" or hour < 12 else 0)
    elif half:
        hour %= 12
    return f"{hour % 24:02}:{minute:02}"


def _expression(
    words: Sequence[Word], place: int, clock: Mapping[str, str], wanted: frozenset[str]
) -> tuple[str, int] | None:
    """What the longest expression at `place` does, if it is wanted, and the place after it."""
    found, expression, at = None, "", place
    for _ in range(_LONGEST):
        if at >= len(words):
            break
        expression = f"{expression} {words[at].folded}".lstrip()
        if clock.get(expression) in wanted:
            found = clock[expression], at + 1
        at = next_in_compound(words, at)
    return found
