"""What a printed label can count as.

One label has several readings: `i` is the ninth letter and the first Roman numeral, `ב` a letter and a numeral.
Every reading names its system; lists are built on systems, so that the sequence decides and not the single label.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from app.text.segmentation.alphabets import (
    ALPHABETS,
    HAN_DIGITS,
    HAN_UNITS,
    LETTER_FORMS,
    LETTER_NUMERALS,
    ordinal,
)

_ROMAN = re.compile(r"m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_SUFFIXES = {"bis": 1, "ter": 2, "quater": 3, "quinquies": 4, "sexies": 5, "septies": 6}
_SUFFIXES |= {"octies": 7, "novies": 8, "decies": 9}
_PLACES = {
    letter: tuple((name, abc.index(letter) + 1) for name, abc in ALPHABETS.items() if letter in abc)
    for letter in sorted({c for abc in ALPHABETS.values() for c in abc})
}


class Reading(NamedTuple):
    """One way to count a label: `system` names the way, `value` is its place there.

    All numbers that stand for nothing but themselves, of whatever script, and counting words are of system "digits".
    """

    system: str
    value: int


@lru_cache(maxsize=4096)
def readings(label: str) -> tuple[Reading, ...]:
    """All ways to count `label`, which has no punctuation; none if it counts nothing."""
    if len(label) == 1:
        label = unicodedata.normalize("NFKC", label).strip("().") or label
    if label.isdecimal():
        return (Reading("digits", int(label)),)
    if len(label) == 1 and not label.isalpha() and label not in LETTER_NUMERALS["ethiopic"]:
        return _sign(label)
    case = "upper " if label[:1].isupper() else ""
    folded = label.casefold()
    found = [Reading(case + system, value) for system, value in _letters(folded)]
    if (value := _roman(label, folded)) is not None:
        found.append(Reading(case + "roman", value))
    if (value := _han(label)) is not None:
        found.append(Reading("digits", value))
    if (value := ordinal(label)) is not None:
        found.append(Reading("digits", value))
    return tuple(found)


def suffix(label: str) -> int:
    """The rank of what follows an inserted number (5a, 5-A, 5 bis, 5¹): 1 for the first, 0 if it is no such suffix."""
    folded = unicodedata.normalize("NFKC", label).casefold().lstrip("-\u2010\u2011\u2013 ")
    if folded in _SUFFIXES:
        return _SUFFIXES[folded]
    if folded.isdecimal():
        return int(folded)
    return min((value for _, value in _PLACES.get(folded, ())), default=0)


def canonical(label: str, reading: Reading, *, top: bool) -> str:
    """The label as it stands in a path.

    Numbers of every script become ASCII digits, and at the top level Roman numerals do too, so that sources which
    number in different styles agree. Letters, and Roman numerals below the top, are kept in lower case.
    """
    system = reading.system.removeprefix("upper ")
    if system == "digits" or (top and system == "roman"):
        return str(reading.value)
    if len(label) > 1 and label in LETTER_FORMS:
        return LETTER_FORMS[label]
    return unicodedata.normalize("NFKC", label).strip("().").lower()


def place_letter(place: int) -> str:
    """The letter that its place gives to an unlettered sub-point: 1 is a, 26 z, 27 aa, 28 ab."""
    letters = ""
    while place > 0:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _sign(label: str) -> tuple[Reading, ...]:
    """A single sign that is a number: ❶, ➂."""
    value = unicodedata.numeric(label, 0.5)
    return (Reading("digits", int(value)),) if value == int(value) else ()


def _letters(folded: str) -> list[Reading]:
    form = LETTER_FORMS.get(folded, folded)
    found = [Reading(name, place) for name, place in _PLACES.get(folded, ())]
    if form != folded:
        found += [Reading(name, place) for name, place in _PLACES.get(form, ())]
    if len(folded) in (2, 3) and folded[0] in _PLACES:
        found += _repeated(folded)
    for name, values in LETTER_NUMERALS.items():
        if 0 < len(form) <= 4 and all(c in values for c in form):
            found.append(Reading("digits" if name == "ethiopic" else name, sum(values[c] for c in form)))
    return found


def _repeated(folded: str) -> list[Reading]:
    """Letters after the last one of the alphabet: aa bb cc, or aa ab ac."""
    if len(set(folded)) == 1:
        found = [Reading(n, p + (len(folded) - 1) * len(ALPHABETS[n])) for n, p in _PLACES[folded[0]]]
    else:
        found = []
    if len(folded) == 2 and folded[0] in "ab" and "a" <= folded[1] <= "z":
        first, second = (ord(c) - ord("a") + 1 for c in folded)
        found.append(Reading("latin", first * 26 + second))
    return found


def _roman(label: str, folded: str) -> int | None:
    if not folded or label not in (folded, label.upper()) or not _ROMAN.fullmatch(folded):
        return None
    values = [_ROMAN_VALUES[c] for c in folded]
    return sum(-v if v < max(values[n:]) else v for n, v in enumerate(values))


def _han(label: str) -> int | None:
    """Chinese numerals: 三, 十二, 二十三, 一百零五, and digit by digit: 一〇五."""
    if not label or len(label) > 8 or not all(c in HAN_DIGITS or c in HAN_UNITS for c in label):
        return None
    if len(label) > 1 and not any(c in HAN_UNITS or HAN_DIGITS[c] > 9 for c in label):
        return int("".join(str(HAN_DIGITS[c]) for c in label))
    total, digit = 0, 0
    for c in label:
        if c in HAN_UNITS:
            total, digit = total + (digit or 1) * HAN_UNITS[c], 0
        elif HAN_DIGITS[c] > 9:
            total += HAN_DIGITS[c]
        else:
            digit = HAN_DIGITS[c]
    return total + digit
