"""Numbers read as values, however they are written: 600,000 is 600 000 and 0.6 million, $100bn is 100 billion dollars.

What a quantity is, `language.quantities` knows, with the number words of the text's language. Before it reads, digits
of other scripts are written as European ones, Han numerals too, and a group of three zeros that can only be thousands
is set off by the language's own sign.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.text.language.counting import Counting
from app.text.language.lexicon import Lexicon, choose
from app.text.language.quantities import quantities_of
from app.text.language.words import plain, split

_GROUPS = {sign: re.compile(rf"(?<![\d.,])(?!0)\d{{1,3}}(?:\{sign}000)+(?![\d.,]*\d)") for sign in (".", ",")}
# Figures that are one number: not `1.2.3`, which is a chapter.
_NUMBER = re.compile(
    r"\d+(?:[.,]\d+)?|\d{1,3}(?:(?P<sign>[.,'’\s])\d{3})(?:(?P=sign)\d{3})*(?:[.,]\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?"
)
_FIGURES = re.compile(r"\d(?:[\d.,'’\s]*\d)?")
# Neither one number nor several: what follows the last point or comma is no fraction.
_TANGLED = re.compile(r"\d[\d.,'’/:]*[.,]\d+['’/:][\d'’/:]*")
_HAN = re.compile(r"[0-9０-９〇零一二三四五六七八九十百千万萬亿億兆两兩]+")
_HAN_DIGITS = {
    char: n for n, chars in enumerate(("〇零", "一", "二两兩", *"三四五六七八九")) for char in chars
}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}

_NO_WORDS: Mapping[str, float] = {}
_PLAIN = Counting(
    decimal=".",
    month_first=False,
    starts=frozenset(),
    numbers=_NO_WORDS,
    fractions=_NO_WORDS,
    times=_NO_WORDS,
    ordinals={},
    ordinal_endings=frozenset(),
    scales={},
    joiners=frozenset(),
    alternatives=frozenset(),
    date_joiners=frozenset(),
    deadlines=frozenset(),
    percent=frozenset("%٪"),
    units={"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"},
    months={},
    weekdays=frozenset(),
)
"""What can be read without knowing the language."""


class Figure(NamedTuple):
    """A stretch of a text, in code points, that says a quantity; equal `value` means the same quantity."""

    start: int
    end: int
    value: str


def figures(text: str, counting: Counting) -> Iterator[Figure]:
    """The quantities of `text` in reading order."""
    readable = _TANGLED.sub(lambda found: "x" * len(found[0]), _in_european_digits(text))
    other = "," if counting.decimal == "." else "."
    readable = _GROUPS[counting.decimal].sub(
        lambda found: found[0].replace(counting.decimal, other), readable
    )
    han = list(_han_figures(text))
    read = []
    for quantity in quantities_of(split(readable), counting):
        start, end = quantity.span.start, quantity.span.end
        end -= _ends_sentence(text, end - 1)
        if (quantity.unit == "date" or _is_sound(readable[start:end])) and not _meets(start, end, han):
            read.append(Figure(start, end, f"{quantity.value} {quantity.unit}"))
    yield from sorted((*han, *read))


def bare(text: str, figure: Figure, counting: Counting) -> Figure:
    """The figures of a quantity without its unit and scale, if it is written in figures; else the quantity."""
    found = _FIGURES.search(_in_european_digits(text[figure.start : figure.end]))
    if not found:
        return figure
    start, end = figure.start + found.start(), figure.start + found.end()
    alone = next(figures(text[start:end], counting), None)
    return Figure(start, end, alone.value) if alone and alone.end == end - start else figure


def _ends_sentence(text: str, place: int) -> bool:
    """Whether a full stop is there and ends a sentence: then it is no part of an abbreviated scale."""
    following = text[place + 1 : place + 8].lstrip()
    return text[place] == "." and (not following or following[0].isupper())


def _is_sound(text: str) -> bool:
    return all(_NUMBER.fullmatch(found[0]) for found in _FIGURES.finditer(text))


def _meets(start: int, end: int, han: Sequence[Figure]) -> bool:
    return any(start < figure.end and figure.start < end for figure in han)


def countings(left: str, right: str, lexicons: Sequence[Lexicon]) -> tuple[Counting, Counting]:
    """How the languages of two texts write numbers; a text that does not tell is taken to be in the other's."""
    if not lexicons:
        return _PLAIN, _PLAIN
    mine, theirs = plain(left), plain(right)
    common = choose(lexicons, [*mine, *theirs])
    return choose(lexicons, mine, common).counting, choose(lexicons, theirs, common).counting


def _in_european_digits(text: str) -> str:
    """The same text, as long as before, with the digits and number signs of other scripts replaced."""
    return text if text.isascii() else "".join(map(_european, text))


@lru_cache(1024)
def _european(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return {"٬": ",", "٫": "."}.get(char, char)


def _han_figures(text: str) -> Iterator[Figure]:
    """Numbers with Han numerals, such as 六十万 and 60万; four digits in a row are a year."""
    for found in _HAN.finditer(text):
        numeral = found[0]
        if not numeral.isdecimal():
            value = _han_value(numeral)
            year = len(numeral) == 4 and all(char in _HAN_DIGITS for char in numeral)
            yield Figure(*found.span(), f"{value} date" if year else f"{float(value)} ")


def _han_value(numeral: str) -> int:
    """The value of Han numerals; `二〇三一` is read digit by digit."""
    if all(char in _HAN_DIGITS for char in numeral):
        return int("".join(str(_HAN_DIGITS[char]) for char in numeral))
    total = section = 0
    digits = ""
    for char in numeral:
        if char.isdecimal() or char in _HAN_DIGITS:
            digits += str(_HAN_DIGITS[char] if char in _HAN_DIGITS else unicodedata.decimal(char))
        elif char in _SMALL:
            section += (int(digits or 1)) * _SMALL[char]
            digits = ""
        else:
            section += int(digits or 0)
            total = (
                (total + section) * _LARGE[char]
                if section < 1 or not total
                else total + section * _LARGE[char]
            )
            section, digits = 0, ""
    return total + section + (int(digits or 0))
