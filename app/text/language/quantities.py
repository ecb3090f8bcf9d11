"""Quantities read as values: 700,000 is 700 000, $200bn is 200 billion dollars, half is 50 %."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.text.language import han, korean
from app.text.language.clock import moment_at
from app.text.language.compounds import compound
from app.text.language.counting import Counting
from app.text.language.dates import date_at
from app.text.language.endings import ending_at
from app.text.language.figures import (
    has_currency,
    is_code,
    is_in_name,
    is_said,
    is_year,
    past_year,
    ratio_at,
)
from app.text.language.led import counts_one, lasting
from app.text.language.lexicon import Lexicon
from app.text.language.numerals import fraction_of, value_of
from app.text.language.references import reference_at, refers
from app.text.language.sums import longest, ordinal, repeated, summed, unit_at, with_half
from app.text.language.words import Word, split
from app.text.model import Span

_FIGURES = re.compile(
    r"(?P<before>[^\w\s])?(?P<digits>\d[\d.,'’/: \u00a0\u2009\u202f]*(?<=\d))\.?"
    r"(?P<letters>[^\W\d_]*)(?P<after>[^\w\s])?"
)
_MIXED = re.compile(r"(\d*)([¼½¾⅐-⅞])")
_TIMES = frozenset({"day", "week", "month", "quarter", "year", "working day"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit: a currency's code, `share` for percentages and fractions, `ratio`, `ordinal`, `date`,
    `clock`, `reference` (the number of a part of a document), a unit of time or measure, or nothing; a range has both
    its ends as value (`5.0–10.0`). `first` to `last` (exclusive) are the words that say it."""

    span: Span
    value: float | str
    unit: str
    first: int
    last: int

    @property
    def key(self) -> tuple[float | str, str]:
        """Equal for equal quantities."""
        return (self.value, self.unit)


def quantities(text: str, lexicon: Lexicon) -> tuple[Quantity, ...]:
    """The quantities of `text` in reading order, spans in its code points."""
    return tuple(quantities_of(split(text, lexicon.elisions), lexicon.counting))


def quantities_of(words: Sequence[Word], counting: Counting) -> Iterator[Quantity]:
    """The same of a text whose words are known."""
    place, referring = 0, False
    while place < len(words):
        found = _quantity_at(words, place, counting, referring=referring)
        referring = refers(
            words[place], counting, referring=referring or bool(found and found.unit == "reference")
        )
        if found is None:
            place += 1
        else:
            yield found
            referring = found.unit == "reference" and words[place].text[0].isdecimal()
            place = found.last


def _quantity_at(
    words: Sequence[Word], place: int, counting: Counting, *, referring: bool
) -> Quantity | None:
    word = words[place]
    if word.sign and word.folded not in counting.units:
        return _mixed_at(words, place, counting)
    if referring and word.text[0].isdecimal():
        return _reference_at(words, place, counting, referring=True)
    if dated := date_at(words, place, counting):
        return _quantity(words, place, dated.last, dated.value, "date")
    if label := _reference_at(words, place, counting, referring=False):
        return label
    if word.text[0].isdecimal() or word.folded in counting.moments:
        moment = moment_at(words, place, counting.clock, counting.numbers)
        if moment:
            return _quantity(words, place, moment.last, moment.value, "clock")
    found = _number_at(words, place, counting)
    return found and (_range_from(words, found, counting) or _with_same(words, found, counting))


def _reference_at(
    words: Sequence[Word], place: int, counting: Counting, *, referring: bool
) -> Quantity | None:
    if named := korean.reference_at(words, place):
        return _quantity(words, place, named[1], named[0], "reference")
    last = reference_at(words, place, counting, referring=referring)
    if last is None:
        return None
    return _quantity(words, place, last, "".join(word.folded for word in words[place:last]), "reference")


def _number_at(words: Sequence[Word], place: int, counting: Counting) -> Quantity | None:
    if has_currency(words, place, counting) or is_code(words, place, counting):
        return _figures_at(words, place, counting)
    if found := han.number_at(words, place) or korean.number_at(words, place):
        if found.is_share:
            return _quantity(words, place, found.last, found.value, "share")
        return _followed(words, place, found.last, float(found.value), "", counting)
    if words[place].text[0].isalpha():
        return _spelt_at(words, place, counting)
    return _mixed_at(words, place, counting) or _figures_at(words, place, counting)


def _mixed_at(words: Sequence[Word], place: int, counting: Counting) -> Quantity | None:
    """A number with a sign for a fraction: `2½`."""
    match = _MIXED.fullmatch(words[place].text)
    if match is None:
        return None
    part = unicodedata.numeric(match[2])
    if not match[1]:
        return _quantity(words, place, place + 1, part, "share")
    return _followed(words, place, place + 1, int(match[1]) + part, "", counting)


def _with_same(words: Sequence[Word], found: Quantity, counting: Counting) -> Quantity:
    """The quantity with the same in brackets behind it: `five per cent (5 %)`."""
    at = found.last
    if at + 2 >= len(words) or words[at].text != "(" or (words[at + 1].sign and words[at + 1].text == ")"):
        return found
    inner = _number_at(words, at + 1, counting)
    if inner is None or inner.last >= len(words) or words[inner.last].text != ")" or inner.key != found.key:
        return found
    return _quantity(words, found.first, inner.last + 1, found.value, found.unit)


def _range_from(words: Sequence[Word], start: Quantity, counting: Counting) -> Quantity | None:
    """The range that a number begins: `5 to 10 per cent`, `5–10 %`."""
    at = start.last
    if at + 1 >= len(words) or isinstance(start.value, str) or start.unit in ("ordinal", "times"):
        return None
    tied = words[at].hyphen and words[at].glued and words[at + 1].glued and words[at + 1].text[0].isdecimal()
    if not tied and words[at].folded not in counting.ranges:
        return None
    end = None if words[at + 1].sign else _number_at(words, at + 1, counting)
    if end is None or isinstance(end.value, str) or start.unit not in ("", end.unit):
        return None
    low = start.value / 100 if end.unit == "share" and not start.unit else start.value
    if end.unit in ("ordinal", "times") or not low < end.value:
        return None
    return _quantity(words, start.first, end.last, f"{round(low, 9)}–{end.value}", end.unit)


def _quantity(words: Sequence[Word], first: int, last: int, value: float | str, unit: str) -> Quantity:
    value, last = round(value, 9) if isinstance(value, float) else value, korean.past_case(words, last)
    return Quantity(Span(words[first].start, words[last - 1].end), value, unit, first, last)


def _figures_at(words: Sequence[Word], place: int, counting: Counting) -> Quantity | None:
    """A number in digits; not one that is part of a name (`B-2`)."""
    start, unit = place, ""
    if has_currency(words, place, counting):
        start, unit = place + 2, counting.units[words[place].folded + words[place + 1].folded]
    elif words[place].folded in counting.units:  # a sign of currency, a space, and its number
        start, unit = place + 1, counting.units[words[place].folded]
    if start == len(words) or (start > place and not words[start].text[0].isdigit()):
        return None
    match = _FIGURES.fullmatch(words[start].text)
    if not match or is_in_name(words, place):
        return None
    if fraction := fraction_of(match["digits"]):
        return _quantity(words, place, start + 1, fraction, "share")
    if ratio := ratio_at(words, start, match["digits"]):
        return _quantity(words, place, ratio[1], ratio[0], "ratio")
    return _with_suffix(words, place, start, match, unit, counting)


def _with_suffix(
    words: Sequence[Word], place: int, start: int, match: re.Match[str], unit: str, counting: Counting
) -> Quantity | None:
    """The number with what is written to it: `$200bn`, `30km`, `2nd`."""
    value = value_of(match["digits"], counting.decimal)
    letters = match["letters"].casefold()
    unit = (
        unit or counting.units.get(match["before"] or "", "") or counting.units.get(match["after"] or "", "")
    )
    if ending := ending_at(words, start, letters, counting):
        follow = _ordinal if ending[0] else _counted
        return follow(words, place, ending[1], value, counting)
    if letters in counting.scales:
        value *= counting.scales[letters]
    elif letters in counting.units:
        unit = unit or counting.units[letters]
    elif letters:
        return None
    if match["after"] in counting.percent:
        value, unit = value / 100, "share"
    return _followed(words, place, start + 1, value, unit, counting)


def _counted(words: Sequence[Word], first: int, last: int, value: float, counting: Counting) -> Quantity:
    return _followed(words, first, last, value, "", counting)


def _spelt_at(words: Sequence[Word], place: int, counting: Counting) -> Quantity | None:
    """A number in words: `twenty-five`, `two hundred and six`, `two thirds`, `twice`, `first`."""
    word = words[place].folded
    if word not in counting.starts and not compound(word, counting):
        return None
    if stretch := lasting(words, place, counting):
        return _quantity(words, place, stretch[1], *stretch[0])
    for table, unit in ((counting.fractions, "share"), (counting.times, "times")):
        if found := longest(words, place, table):
            return _quantity(words, place, found[1], found[0], unit)
    if counts_one(words, place, counting):
        return _followed(words, place, place + 1, 1.0, "", counting)
    if ordered := ordinal(words, place, counting):
        return _ordinal(words, place, ordered[1], float(ordered[0]), counting)
    value, last = summed(words, place, counting)
    return None if last == place else _followed(words, place, last, value, "", counting)


def _ordinal(words: Sequence[Word], first: int, last: int, value: float, counting: Counting) -> Quantity:
    """An ordinal; with the day, month or weekday that follows, a time: `the first day`, `the 2nd Monday`."""
    if last < len(words):
        word = words[last].folded
        unit = word if word in counting.weekdays else counting.units.get(word, "")
        if unit in _TIMES or word in counting.weekdays:
            return _quantity(words, first, last + 1, f"{value} {unit}", "date")
    return _quantity(words, first, last, value, "ordinal")


def _followed(
    words: Sequence[Word], first: int, last: int, value: float, unit: str, counting: Counting
) -> Quantity:
    """The number with the scale and unit that come after it."""
    last = repeated(words, last, value, counting)
    if scale := han.scale_at(words, last):
        value, last = value * scale, last + 1
    if counted := korean.counter_at(words, last):
        return _of_counter(words, first, counted, value, unit)
    if value.is_integer() and is_year(words, first, last, value) and is_said(words, last, counting.years):
        return _quantity(words, first, past_year(words, last), str(int(value)), "date")
    value, last = with_half(words, last, value, counting)
    while last < len(words):
        at = last + 1 if words[last].hyphen and words[last].glued and last + 1 < len(words) else last
        word = words[at].folded
        if word in counting.scales and unit != "share" and (len(word) > 1 or words[at].glued):
            value, last = value * counting.scales[word], at + 1
        elif (named := unit_at(words, at, counting)) and named[0] == "share":
            return _quantity(words, first, named[1], value / 100, "share")
        elif named and not unit:
            unit = named[0]
            value, last = with_half(words, named[1], value, counting)
        elif word == "." and words[at].glued and words[at - 1].folded in counting.scales:
            last = at + 1  # an abbreviated scale
        else:
            break
    if not unit and isinstance(value, float) and is_year(words, first, last, value):
        return _quantity(words, first, last, str(int(value)), "date")
    return _quantity(words, first, last, value, unit)


def _of_counter(
    words: Sequence[Word], first: int, counted: korean.Counter, value: float, unit: str
) -> Quantity:
    if counted.unit == "share":
        return _quantity(words, first, counted.last, value / 100, "share")
    return _quantity(words, first, counted.last, value, unit or counted.unit)
