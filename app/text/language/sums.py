"""Numbers in words: `twenty-five`, `two hundred and six`, `twenty-fifth`; and expressions that a table explains."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from app.text.language.compounds import compound, fits
from app.text.language.lexicon import Counting
from app.text.language.words import Word, next_in_compound

_Value = TypeVar("_Value")

_TENS = 20
"""From here on numbers are tens and ones, so that only the last one of an ordinal need be one."""


def summed(words: Sequence[Word], place: int, counting: Counting) -> tuple[float, int]:
    """The sum of the number words from `place` on, and the place after them."""
    total = current = 0.0
    last = at = place
    while at < len(words):
        word = words[at].folded
        if (found := _number(words, at, counting)) and fits(found[0], current):
            current += found[0]
            last = found[1]
        elif at > place and word in counting.scales:
            current = max(current, 1.0) * counting.scales[word]
            if counting.scales[word] >= 1000:
                total, current = total + current, 0.0
            last = at + 1
        elif at > place and word in counting.sums and _goes_on(words, at + 1, current or total, counting):
            at += 1
            continue
        else:
            break
        at = next_in_compound(words, last - 1)
    return total + current, last


def _number(words: Sequence[Word], at: int, counting: Counting) -> tuple[float, int] | None:
    """The value of one number word, and the place after it."""
    if found := longest(words, at, counting.numbers):
        return found
    known = compound(words[at].folded, counting)
    return (known[0], at + 1) if known and not known[1] else None


def _goes_on(words: Sequence[Word], place: int, current: float, counting: Counting) -> bool:
    """Whether an `and` is inside a number, as in `two hundred and six` and `treinta y cinco`."""
    value = counting.numbers.get(words[place].folded) if place < len(words) else None
    return value is not None and current > 0 and current % 10 == 0 and fits(value, current)


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


def longest(words: Sequence[Word], place: int, table: Mapping[str, _Value]) -> tuple[_Value, int] | None:
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


def listed(words: Sequence[Word], place: int, expressions: frozenset[str]) -> int | None:
    """The place after the longest of `expressions` at `place`."""
    found = longest(words, place, dict.fromkeys(expressions, True))
    return found[1] if found else None
