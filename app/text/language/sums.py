"""Numbers in words: `twenty-five`, `two hundred and six`, `twenty-fifth`; and expressions that a table explains."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from app.text.language.compounds import compound, fits
from app.text.language.counting import Counting
from app.text.language.words import Word, next_in_compound

_Value = TypeVar("_Value")

_HALF = 0.5
_LONGEST, _HUNDRED, _THOUSAND = 5, 100, 1000
_TENS = 20
"""From here on numbers are tens and ones, so that only the last one of an ordinal need be one."""


def summed(words: Sequence[Word], place: int, counting: Counting) -> tuple[float, int]:
    """The sum of the number words from `place` on, and the place after them."""
    total = current = 0.0
    last = at = place
    while at < len(words):
        word = words[at].folded
        if (found := _number(words, at, current or total, counting)) and fits(found[0], current):
            current += found[0]
            last = found[1]
        elif at > place and word in counting.scales:
            scale = counting.scales[word]
            digits = current % (_THOUSAND * scale if scale >= _THOUSAND else _THOUSAND)
            current += max(digits, 1.0) * scale - digits
            if scale >= _THOUSAND:
                total, current = total + current, 0.0
            last = at + 1
        elif at > place and _goes_on(words, at, current, total, counting):
            at += 1
            continue
        else:
            break
        at = next_in_compound(words, last - 1)
    return total + current, last


def _number(words: Sequence[Word], at: int, current: float, counting: Counting) -> tuple[float, int] | None:
    """The value of one number word, and the place after it; an article counts one behind another number."""
    if found := longest(words, at, counting.numbers):
        return found
    if current and words[at].folded in counting.ones:
        return 1.0, at + 1
    if current and (found := longest(words, at, counting.joined)):
        return found
    known = compound(words[at].folded, counting)
    return (known[0], at + 1) if known and not known[1] else None


def _goes_on(words: Sequence[Word], at: int, current: float, total: float, counting: Counting) -> bool:
    """Whether an `and` is inside a number, as in `two hundred and six` and `treinta y cinco`, or a comma behind
    thousands: `two thousand, three hundred`."""
    if at + 1 >= len(words):
        return False
    if words[at].text == ",":
        value = summed(words, at + 1, counting)[0] if total and not current else 0
        return value >= _HUNDRED and total % 10 ** len(str(int(value))) == 0
    said = current or total
    if words[at].folded not in counting.sums or not said or said % 10:
        return False
    found = _number(words, at + 1, said, counting)
    return found is not None and fits(found[0], said)


def ordinal(words: Sequence[Word], place: int, counting: Counting) -> tuple[int, int] | None:
    """The ordinal in words at `place`, and the place after it: `fifth`, `twenty-fifth`, `einundzwanzigster`."""
    word = words[place].folded
    if word in counting.ordinals:
        return counting.ordinals[word], place + 1
    if (known := compound(word, counting)) and known[1]:
        return int(known[0]), place + 1
    if word not in counting.starts:
        return None
    value, last = summed(words, place, counting)
    last = next_in_compound(words, last - 1) if last > place else last
    if value < _TENS or last >= len(words) or words[last].folded in counting.units:
        return None
    digit = counting.ordinals.get(words[last].folded, 0)
    return (int(value) + digit, last + 1) if digit and fits(digit, value) else None


def repeated(words: Sequence[Word], last: int, value: float, counting: Counting) -> int:
    """The place after the same number in brackets, in figures or in words: `thirty (30) days`."""
    if last + 2 >= len(words) or words[last].text != "(":
        return last
    inner = words[last + 1]
    if inner.text.isdecimal():
        said, end = float(inner.text), last + 2
    else:
        said, end = summed(words, last + 1, counting)
    return end + 1 if said == value and end < len(words) and words[end].text == ")" else last


def unit_at(words: Sequence[Word], place: int, counting: Counting) -> tuple[str, int] | None:
    """What is counted at `place`, `share` for per cent, and the place after it."""
    percent = longest(words, place, dict.fromkeys(counting.percent, "share"))
    named = longest(words, place, counting.units)
    return percent if percent and (named is None or named[1] <= percent[1]) else named


def with_half(words: Sequence[Word], last: int, value: float, counting: Counting) -> tuple[float, int]:
    """A number, or one with its unit, and half of one more, and the place after it: `two and a half years`,
    `deux ans et demi`."""
    if last >= len(words) or words[last].folded not in counting.joiners - counting.alternatives:
        return value, last
    found = longest(words, last + 1, counting.fractions)
    if found is None or found[0] != _HALF:
        return value, last
    end = found[1]
    ends = end >= len(words) or words[end].sign or words[end].folded in counting.scales
    return (value + _HALF, end) if ends or unit_at(words, end, counting) else (value, last)


def longest(words: Sequence[Word], place: int, table: Mapping[str, _Value]) -> tuple[_Value, int] | None:
    """The value of the longest expression of up to five words at `place`, and the place after it."""
    found = None
    expression, at = "", place
    for _ in range(_LONGEST):
        if at >= len(words):
            break
        expression = f"{expression} {words[at].folded}".lstrip()
        if expression in table:
            found = table[expression], at + 1
        at = next_in_compound(words, at)
    return found
