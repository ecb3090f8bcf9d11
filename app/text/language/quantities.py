"""Quantities read as values: 700,000 is 700 000, $200bn is 200 billion dollars, half is 50 %."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.text.language.dates import date_at
from app.text.language.lexicon import Counting, Lexicon
from app.text.language.words import Word, next_in_compound, split
from app.text.model import Span

_FIGURES = re.compile(
    r"(?P<before>[^\w\s])?(?P<digits>\d[\d.,'’/: \u00a0\u2009\u202f]*(?<=\d))\.?"
    r"(?P<letters>[^\W\d_]*)(?P<after>[^\w\s])?"
)
_Value = TypeVar("_Value")
_RATIO = re.compile(r"\d+[/:]\d+")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit: a currency's code, `share` for percentages and fractions, `ratio`, `ordinal`, `date`,
    a unit of time or measure, or nothing. `first` to `last` (exclusive) are the words that say it."""

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
    place = 0
    while place < len(words):
        found = _quantity_at(words, place, counting)
        if found is None:
            place += 1
        else:
            yield found
            place = found.last


def _quantity_at(words: Sequence[Word], place: int, counting: Counting) -> Quantity | None:
    word = words[place]
    if word.sign and word.folded not in counting.units:
        return None
    if dated := date_at(words, place, counting):
        return _quantity(words, place, dated.last, dated.value, "date")
    if _has_currency(words, place, counting):
        return _figures_at(words, place, counting)
    if word.text[0].isalpha():
        return _spelt_at(words, place, counting)
    return _figures_at(words, place, counting)


def _has_currency(words: Sequence[Word], place: int, counting: Counting) -> bool:
    """Whether a currency of letters and a sign begins here: `US$ 5`."""
    if place + 2 >= len(words) or not (words[place + 1].glued and words[place + 1].sign):
        return False
    return words[place].folded + words[place + 1].folded in counting.units


def _quantity(words: Sequence[Word], first: int, last: int, value: float | str, unit: str) -> Quantity:
    value = round(value, 9) if isinstance(value, float) else value
    return Quantity(Span(words[first].start, words[last - 1].end), value, unit, first, last)


def _figures_at(words: Sequence[Word], place: int, counting: Counting) -> Quantity | None:
    """A number in digits; not one that is part of a name (`B-2`)."""
    start, unit = place, ""
    if _has_currency(words, place, counting):
        start, unit = place + 2, counting.units[words[place].folded + words[place + 1].folded]
    elif words[place].folded in counting.units:  # a sign of currency, a space, and its number
        start, unit = place + 1, counting.units[words[place].folded]
    if start == len(words) or (start > place and not words[start].text[0].isdigit()):
        return None
    match = _FIGURES.fullmatch(words[start].text)
    if not match or _is_in_name(words, place):
        return None
    if ratio := _ratio_at(words, start, match["digits"]):
        return _quantity(words, place, ratio[1], ratio[0], "ratio")
    return _with_suffix(words, place, start, match, unit, counting)


def _with_suffix(
    words: Sequence[Word], place: int, start: int, match: re.Match[str], unit: str, counting: Counting
) -> Quantity | None:
    """The number with what is written to it: `$200bn`, `30km`, `2nd`."""
    value = _value(match["digits"], counting.decimal)
    letters = match["letters"].casefold()
    unit = (
        unit or counting.units.get(match["before"] or "", "") or counting.units.get(match["after"] or "", "")
    )
    if letters in counting.ordinal_endings:
        return _quantity(words, place, start + 1, value, "ordinal")
    if letters in counting.scales:
        value *= counting.scales[letters]
    elif letters in counting.units:
        unit = unit or counting.units[letters]
    elif letters:
        return None
    if match["after"] in counting.percent:
        value, unit = value / 100, "share"
    return _followed(words, place, start + 1, value, unit, counting)


def _is_in_name(words: Sequence[Word], place: int) -> bool:
    """Whether a hyphen ties the number to letters before it."""
    if place < 2 or not (words[place].glued and words[place - 1].glued and words[place - 1].hyphen):
        return False
    return words[place - 2].text[-1].isalpha()


def _ratio_at(words: Sequence[Word], place: int, digits: str) -> tuple[str, int] | None:
    """`50/50`, or `50 : 50` in three words; and where it ends."""
    if _RATIO.fullmatch(digits):
        return digits.replace("/", ":"), place + 1
    if place + 2 < len(words) and words[place + 1].text in (":", "/") and words[place + 2].text.isdecimal():
        return f"{digits}:{words[place + 2].text}", place + 3
    return None


def _value(figures: str, decimal: str) -> float:
    """A last group of other than three digits is a fraction; of three, only after the language's decimal sign
    and where nothing else groups."""
    whole, sign, tail = figures, "", ""
    if (last := max(figures.rfind("."), figures.rfind(","))) > 0:
        whole, sign, tail = figures[:last], figures[last], figures[last + 1 :]
    if sign and sign not in whole and (len(tail) != 3 or (sign == decimal and whole.isdigit())):
        return float(re.sub(r"\D", "", whole) + "." + tail)
    return float(re.sub(r"\D", "", figures))


def _spelt_at(words: Sequence[Word], place: int, counting: Counting) -> Quantity | None:
    """A number in words: `twenty-five`, `two hundred and six`, `two thirds`, `twice`, `first`."""
    if words[place].folded not in counting.starts:
        return None
    for table, unit in ((counting.fractions, "share"), (counting.times, "times")):
        if found := _longest(words, place, table):
            return _quantity(words, place, found[1], found[0], unit)
    value, last = _summed(words, place, counting)
    if last == place:
        ordinal = counting.ordinals.get(words[place].folded)
        return None if ordinal is None else _quantity(words, place, place + 1, float(ordinal), "ordinal")
    return _followed(words, place, last, value, "", counting)


def _summed(words: Sequence[Word], place: int, counting: Counting) -> tuple[float, int]:
    """The sum of the number words from `place` on, and the place after them."""
    total = current = 0.0
    last = at = place
    while at < len(words):
        word = words[at].folded
        if word in counting.numbers:
            current += counting.numbers[word]
        elif at > place and word in counting.scales:
            current = max(current, 1.0) * counting.scales[word]
            if counting.scales[word] >= 1000:
                total, current = total + current, 0.0
        elif not (at > place and word in counting.joiners and _goes_on(words, at + 1, current, counting)):
            break
        else:
            at += 1
            continue
        last = at + 1
        at = next_in_compound(words, at) if last < len(words) and words[last].hyphen else last
    return total + current, last


def _goes_on(words: Sequence[Word], place: int, current: float, counting: Counting) -> bool:
    """Whether an `and` is inside a number, as in `two hundred and six`."""
    return (
        place < len(words) and words[place].folded in counting.numbers and current % 100 == 0 and current > 0
    )


def _followed(
    words: Sequence[Word], first: int, last: int, value: float, unit: str, counting: Counting
) -> Quantity:
    """The number with the scale and unit that come after it."""
    while last < len(words):
        at = last + 1 if words[last].hyphen and words[last].glued and last + 1 < len(words) else last
        word = words[at].folded
        if word in counting.scales and unit != "share" and (len(word) > 1 or words[at].glued):
            value, last = value * counting.scales[word], at + 1
        elif percent := _listed(words, at, counting.percent):
            return _quantity(words, first, percent, value / 100, "share")
        elif not unit and (named := _longest(words, at, counting.units)):
            unit, last = str(named[0]), named[1]
        elif word == "." and words[at].glued and words[at - 1].folded in counting.scales:
            last = at + 1  # an abbreviated scale
        else:
            break
    if not unit and isinstance(value, float) and _is_year(words, first, last, value):
        return _quantity(words, first, last, str(int(value)), "date")
    return _quantity(words, first, last, value, unit)


def _is_year(words: Sequence[Word], first: int, last: int, value: float) -> bool:
    return last == first + 1 and words[first].text.isdecimal() and 1500 <= value < 2200


def _longest(words: Sequence[Word], place: int, table: Mapping[str, _Value]) -> tuple[_Value, int] | None:
    """The value of the longest expression of up to three words at `place`, and the place after it."""
    found = None
    expression, at = "", place
    for _ in range(3):
        if at >= len(words):
            break
        expression = f"{expression} {words[at].folded}".lstrip()
        if expression in table:
            found = table[expression], at + 1
        at = next_in_compound(words, at)
    return found


def _listed(words: Sequence[Word], place: int, expressions: frozenset[str]) -> int | None:
    """The place after the longest of `expressions` at `place`."""
    found = _longest(words, place, dict.fromkeys(expressions, True))
    return found[1] if found else None
