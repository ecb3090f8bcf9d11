"""What figures stand with: a currency before them, a name that they are part of, the other half of a ratio, a year."""

import re
from collections.abc import Sequence

from app.text.language import han
from app.text.language.counting import Counting
from app.text.language.words import Word

_RATIO = re.compile(r"(\d+)[/:](\d+)")
_CODE = 3
_YEARS = 1500, 2200


def has_currency(words: Sequence[Word], place: int, counting: Counting) -> bool:
    """Whether a currency of letters and a sign begins here: `US$ 5`."""
    if place + 2 >= len(words) or not (words[place + 1].glued and words[place + 1].sign):
        return False
    return words[place].folded + words[place + 1].folded in counting.units


def is_code(words: Sequence[Word], place: int, counting: Counting) -> bool:
    """Whether a currency's code stands before figures: `USD 5`."""
    code = words[place].text
    return (
        counting.units.get(words[place].folded) == code
        and len(code) == _CODE
        and place + 1 < len(words)
        and words[place + 1].text[0].isdecimal()
    )


def is_in_name(words: Sequence[Word], place: int) -> bool:
    """Whether a hyphen ties the number to letters before it."""
    if place < 2 or not (words[place].glued and words[place - 1].glued and words[place - 1].hyphen):
        return False
    return words[place - 2].text[-1].isalpha()


def ratio_at(words: Sequence[Word], place: int, digits: str) -> tuple[str, int] | None:
    """`50/50`, or `50 : 50` in three words; and where it ends."""
    if _RATIO.fullmatch(digits):
        return digits.replace("/", ":"), place + 1
    if place + 2 < len(words) and words[place + 1].text in (":", "/") and words[place + 2].text.isdecimal():
        return f"{digits}:{words[place + 2].text}", place + 3
    return None


def is_said(words: Sequence[Word], place: int, listed: frozenset[str]) -> bool:
    """Whether one of some words stands at `place`."""
    return place < len(words) and words[place].folded in listed


def past_year(words: Sequence[Word], place: int) -> int:
    """The place after the word for a year, and after its point if it is shortened to a letter."""
    after = place + 1
    short = (
        len(words[place].text) == 1 and after < len(words) and words[after].text == "." and words[after].glued
    )
    return after + short


def is_year(words: Sequence[Word], first: int, last: int, value: float) -> bool:
    """Whether nothing but the figures of a year, or its digits read out, stands from `first` to `last` (exclusive)."""
    figures = words[first].text
    return (
        last == first + 1
        and (figures.isdecimal() or han.is_read_out(figures))
        and _YEARS[0] <= value < _YEARS[1]
    )
