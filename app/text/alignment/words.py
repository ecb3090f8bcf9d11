"""Words of any language and script, as keys that can be compared.

A text is first written in an alphabet of kinds, one character for one code point, so that offsets stay what
they are. Words are then found in that shadow: runs of letters with their marks, numbers with their grouping
(`600,000` and `600 000` are the same key), and, in scripts that put no space between words, every pair (Han,
kana) or triple (Thai, Lao, Khmer, Myanmar) of neighbouring characters.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_PAIRED = (
    (0x3005, 0x3007),
    (0x3040, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9D),
    (0x20000, 0x3FFFF),
)
_TRIPLED = ((0x0E01, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0xAA60, 0xAA7F))

_GROUPING = frozenset(".,'’٬٫")
_APOSTROPHES = frozenset("ʹʻʼˈ＇")  # letters to Unicode, apostrophes to those who type them

_CATEGORIES = {"Nd": "0", "Nl": "a", "No": "a", "Cf": "m"}
_CLASSES = {"L": "a", "M": "m"}


class Word(NamedTuple):
    """A word and where it stands: code points into the text it was found in, the end exclusive."""

    start: int
    end: int
    key: str


def _kind(char: str) -> str:
    category = unicodedata.category(char)
    if category[0] in "LM" or category == "Nl":
        code = ord(char)
        if any(low <= code <= high for low, high in _PAIRED):
            return "2"
        if any(low <= code <= high for low, high in _TRIPLED):
            return "3"
    if char in _GROUPING:
        return ","
    if char.isspace() or char in _APOSTROPHES:
        return " " if char.isspace() else "."
    return _CATEGORIES.get(category) or _CLASSES.get(category[0], ".")


class _Kinds(dict[int, str]):
    """A table for `str.translate` that learns each code point when it first meets it."""

    def __missing__(self, code: int) -> str:
        kind = self[code] = _kind(chr(code))
        return kind


_KINDS = _Kinds()
_SHAPE = re.compile(r"(?P<number>(?<!0)0{1,3}(?:[ ,]000)+(?!0)|0+)|(?P<pairs>2+)|(?P<triples>3+)|a[am0]*")
_RUN_OF_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SPAN_OF = {"pairs": 2, "triples": 3}


def kinds(text: str) -> str:
    """The text with every character replaced by its kind, the length unchanged.

    `a` letter, `m` mark or invisible joiner, `0` digit, `2` and `3` letter of a script without spaces, `,`
    what can group digits, a blank for white space, `.` anything else.
    """
    return text.translate(_KINDS)


def words(text: str) -> Iterator[Word]:
    """The words of `text` in reading order. Pairs and triples of a script without spaces overlap."""
    return map(Word._make, _words(text))


def keys(text: str) -> tuple[str, ...]:
    """The different keys of the words of `text`, in the order of their first appearance."""
    return tuple({key: None for _, _, key in _words(text)})


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _SHAPE.finditer(kinds(text)):
        start, end = match.span()
        group = match.lastgroup
        if group is None:
            yield start, end, _letters(text[start:end])
        elif group == "number":
            yield start, end, _number(text[start:end])
        else:
            for at in range(start, max(end - _SPAN_OF[group], start) + 1):
                last = min(at + _SPAN_OF[group], end)
                yield at, last, _letters(text[at:last])


def acronyms(text: str) -> frozenset[str]:
    """The keys of the words that are written in capitals in a text that is not."""
    if text.isupper():
        return frozenset()
    return frozenset(_letters(word) for word in _RUN_OF_LETTERS.findall(text) if word.isupper())


@lru_cache(65536)
def _letters(word: str) -> str:
    """Case, compatibility forms, accents and invisible characters do not tell two words apart.

    Marks of a combining class below 10 stay: they are not accents but make another letter (Indic, kana).
    """
    if word.isascii():
        return word.lower()
    kept = (
        char
        for char in unicodedata.normalize("NFKD", word).casefold()
        if unicodedata.combining(char) < 10 and unicodedata.category(char) != "Cf"
    )
    return unicodedata.normalize("NFC", "".join(kept)) or word


@lru_cache(4096)
def _number(digits: str) -> str:
    """The value's ASCII digits, without grouping and leading zeros."""
    return "".join(str(unicodedata.decimal(char)) for char in digits if char.isdecimal()).lstrip("0") or "0"
