"""Numbers in words: `twenty-five`, `two hundred and six`; and expressions that a table explains."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from app.text.language.lexicon import Counting
from app.text.language.words import Word, next_in_compound

_Value = TypeVar("_Value")


def summed(words: Sequence[Word], place: int, counting: Counting) -> tuple[float, int]:
    """The sum of the number words from `place` on, and the place after them."""
    total = current = 0.0
    last = at = place
    while at < len(words):
        word = words[at].folded
        if (found := longest(words, at, counting.numbers)) and _fits(found[0], current):
            current += found[0]
            last = found[1]
        elif at > place and word in counting.scales:
            current = max(current, 1.0) * counting.scales[word]
            if counting.scales[word] >= 1000:
                total, current = total + current, 0.0
            last = at + 1
        elif at > place and word in counting.sums and _goes_on(words, at + 1, current, counting):
            at += 1
            continue
        else:
            break
        at = next_in_compound(words, last - 1)
    return total + current, last


def _fits(value: float, current: float) -> bool:
    """Whether a number can follow in a sum: it is below the last digit that has been said."""
    if not current:
        return True
    return any(value < size and current % size == 0 for size in (10, 100, 1000))


def _goes_on(words: Sequence[Word], place: int, current: float, counting: Counting) -> bool:
    """Whether an `and` is inside a number, as in `two hundred and six` and `treinta y cinco`."""
    value = counting.numbers.get(words[place].folded) if place < len(words) else None
    return value is not None and current > 0 and current % 10 == 0 and _fits(value, current)


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
