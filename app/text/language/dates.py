"""Calendar dates in words and figures: `14 March 2024`, `March 14`, `14.03.2024`, `2024-03-14`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.text.language import han, korean
from app.text.language.counting import Counting
from app.text.language.endings import ending_at, past_sign
from app.text.language.sums import longest, ordinal, summed
from app.text.language.words import Word

_DAY = re.compile(r"(\d{1,2})([^\W\d]{0,3})")
_YEAR = re.compile(r"[12]\d{3}")
_FIGURES = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})")
_JOINED = frozenset({",", "."})
_SHORT = 2
_YEARS = range(1500, 2200)


class Dated(NamedTuple):
    """`value` is year, month and day with `*` for what is not said; `last` the place after the date's words."""

    value: str
    last: int


def date_at(words: Sequence[Word], place: int, counting: Counting) -> Dated | None:
    """The date that begins at `place`."""
    return (
        _iso(words, place)
        or _figures(words, place, counting)
        or _signed(words, place)
        or _pointed(words, place)
        or _korean(words, place)
        or _spelt(words, place, counting)
    )


def _signed(words: Sequence[Word], place: int) -> Dated | None:
    """Figures, or Chinese numbers, with the Chinese and Japanese signs for year, month and day."""
    parts = [word.text for word in words[place : place + 6]]
    if "".join(parts[1::2]) != "年月日":
        return None
    year, month, day = (part if part.isdecimal() else str(han.value_of(part) or "") for part in parts[::2])
    return _dated(year, month, day, place + 6) if year and month and day else None


def _pointed(words: Sequence[Word], place: int) -> Dated | None:
    """Figures with points, the year first, as in Korean and Hungarian: `2025. 3. 1.`"""
    parts = words[place : place + 6]
    if [part.text for part in parts[1::2]] != [".", ".", "."] or not _YEAR.fullmatch(parts[0].text):
        return None
    month, day = _day(parts[2]), _day(parts[4])
    is_date = month and day and int(month) <= 12 and all(part.glued for part in parts[1::2])
    return _dated(parts[0].text, month, day, place + 6) if is_date else None


def _korean(words: Sequence[Word], place: int) -> Dated | None:
    found = korean.date_at(words, place)
    if found is None:
        return None
    year, month, day = (part or "*" for part in found.parts)
    return _dated(year, month, day, found.last)


def _iso(words: Sequence[Word], place: int) -> Dated | None:
    parts = words[place : place + 5]
    if len(parts) < 5 or not (_YEAR.fullmatch(parts[0].text) and parts[1].hyphen and parts[3].hyphen):
        return None
    if not all(part.glued for part in parts[1:]) or not (
        _DAY.fullmatch(parts[2].text) and parts[4].text.isdecimal()
    ):
        return None
    return _dated(parts[0].text, parts[2].text, parts[4].text, place + 5)


def _figures(words: Sequence[Word], place: int, counting: Counting) -> Dated | None:
    match = _FIGURES.fullmatch(words[place].text)
    if not match:
        return None
    first, second, year = match.groups()
    month_first = (counting.month_first or int(second) > 12) and int(first) <= 12
    day, month = (second, first) if month_first else (first, second)
    if not (0 < int(month) <= 12 and 0 < int(day) <= 31):
        return None
    last = _past_year(words, place + 1, counting)
    return _dated(year if len(year) == 4 else f"20{year}", month, day, last)


def _spelt(words: Sequence[Word], place: int, counting: Counting) -> Dated | None:
    """Day and month in either order, month and year, or a lone month or weekday with its capital; a weekday before
    its date is part of it."""
    if words[place].folded in counting.weekdays:
        after = _past(words, place + 1, counting)
        dated = date_at(words, after, counting) if after < len(words) else None
        if dated and dated.value[-1].isdecimal():
            return dated
        return Dated(words[place].folded, place + 1)
    day, at = _day_of(words, place, counting)
    named = longest(words, at, counting.months)
    if named is None or (day and not words[place].text[0].isdecimal() and not _is_month(words[at], counting)):
        return None
    month, last = named
    after = _past(words, last, counting)
    if not day and words[at].text[0].isupper() and after < len(words):
        day, then = _figure_day(words, after, counting)
        if day:
            last, after = then, _past(words, then, counting)
    year, past = _year(words, after, counting) if after < len(words) else ("", after)
    if year:
        last = _past_year(words, past, counting)
    elif not day and not _is_name(words, place):
        return None
    return _dated(year or "*", str(month), day or "*", last)


def _day_of(words: Sequence[Word], place: int, counting: Counting) -> tuple[str, int]:
    """The day that begins a date, in figures or in words, and where the month must follow."""
    word = words[place]
    day, at = _day(word), place + 1
    if day:
        ending = ending_at(words, place, "", counting)
        at = ending[1] if ending else past_sign(words, at, counting)
    if not day:
        ordered = ordinal(words, place, counting)
        spelt, at = ordered or (int(counting.numbers.get(word.folded, 0)), at)
        if not 0 < spelt <= 31:
            return "", place
        day = str(spelt)
    if at < len(words) and counting.units.get(words[at].folded) == "day":
        at += 1  # the fifth day of May
    return day, _past(words, at, counting)


def _is_month(word: Word, counting: Counting) -> bool:
    """Whether the name of a month can be nothing else (`no one may`)."""
    return word.text[0].isupper() or not counting.months_have_capitals


def _figure_day(words: Sequence[Word], place: int, counting: Counting) -> tuple[str, int]:
    """The day after the month: `March 5`, `March the 5th`; and the place after it."""
    day, last = _day(words[place]), place + 1
    if not day and (ordered := ordinal(words, place, counting)) and ordered[0] <= 31:
        day, last = str(ordered[0]), ordered[1]
    return day, last


def _year(words: Sequence[Word], place: int, counting: Counting) -> tuple[str, int]:
    """The year behind a date, in figures or in words, and the place after it: `2020`, `two thousand and twenty`."""
    if _YEAR.fullmatch(words[place].text):
        return words[place].text, place + 1
    if not words[place].text[0].isalpha():
        return "", place
    value, last = ordinal(words, place, counting) or summed(words, place, counting)
    return (str(int(value)), last) if value in _YEARS else ("", place)


def _day(word: Word) -> str:
    match = _DAY.fullmatch(word.text)
    return match[1] if match and 0 < int(match[1]) <= 31 else ""


def _past_year(words: Sequence[Word], place: int, counting: Counting) -> int:
    """The place after a word that tells a year from other numbers, and after its point if it is shortened."""
    if place >= len(words) or words[place].folded not in counting.years:
        return place
    short = len(words[place].text) <= _SHORT
    place += 1
    return (
        place + 1
        if short and place < len(words) and words[place].text == "." and words[place].glued
        else place
    )


def _past(words: Sequence[Word], place: int, counting: Counting) -> int:
    """The place after a joining sign or word, as in `14. März` and `14 de marzo de 2024`."""
    while place < len(words) and (
        words[place].text in _JOINED or words[place].folded in counting.date_joiners
    ):
        place += 1
    return place


def _is_name(words: Sequence[Word], place: int) -> bool:
    """Whether a lone month is meant: with a capital inside a sentence."""
    return words[place].text[0].isupper() and place > 0 and not words[place - 1].sign


def _dated(year: str, month: str, day: str, last: int) -> Dated:
    number = day if day == "*" else f"{int(day):02}"
    return Dated(f"{year}-{int(month):02}-{number}", last)
