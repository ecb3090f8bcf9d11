"""Joining the lines of a paragraph: what stands between two of them, and which hyphens only break a word.

Nothing here knows a language. A hyphen before a small letter breaks a word, unless the document itself writes the
compound with its hyphen more often than without.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_WORD = re.compile(r"\w+(?:[-\u2010\u2011]\w+)*")
_LAST_WORD = re.compile(r"(\w+(?:[-\u2010\u2011]\w+)*)[-\u2010\u00ad]$")
_HYPHENS = "-\u2010\u00ad"
_DASHES = "–—/"
_IN_ADDRESS = frozenset("/.=_&?")
_UNSPACED = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF))  # Thai, Lao, Burmese, Khmer
_FIRST_UNSPACED = "\u0e00"
_SHORT = 4
_OFTEN = 3


class Words:
    """The words of a document, counted where no line end can have broken them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._counts: Counter[str] = Counter()
        for line in lines:
            words = [match[0].lower().replace("\u2010", "-") for match in _WORD.finditer(line)]
            self._counts.update(words[1:-1] if line[-1:] in _HYPHENS else words[1:])

    def __getitem__(self, word: str) -> int:
        return self._counts[word.lower().replace("\u2010", "-")]


def joined(text: str, line: str, words: Words) -> str:
    """`text` with the next `line` of its paragraph."""
    if not text or not line:
        return text + line
    if text[-1] in _HYPHENS and text[-2:-1].isalnum():
        return _over_hyphen(text, line, words)
    if text[-1] == "\u00ad" and text[-2:-1] in _IN_ADDRESS:
        return text[:-1] + line
    if text[-1] in _DASHES and text[-2:-1].isalnum():
        return text + line
    return text + line if is_unspaced(text[-1]) and is_unspaced(line[0]) else f"{text} {line}"


def is_unspaced(char: str) -> bool:
    """Whether the character belongs to a script that sets no spaces between words."""
    if char < _FIRST_UNSPACED:
        return False
    if any(first <= ord(char) <= last for first, last in _UNSPACED):
        return True
    wide = unicodedata.east_asian_width(char) in "WF"
    return wide and not unicodedata.name(char, "").startswith("HANGUL")


def _over_hyphen(text: str, line: str, words: Words) -> str:
    kept = text[:-1] + "-"
    first, last = _WORD.match(line), _LAST_WORD.search(text)
    if first is None or last is None:
        return kept + line
    whole, compound = last[1] + first[0], f"{last[1]}-{first[0]}"
    if words[compound] > words[whole] or not (line[0].islower() or (whole.isupper() and words[whole])):
        return kept + line
    common = len(first[0]) <= _SHORT and words[first[0]] >= _OFTEN
    if common and not words[whole] and not words[last[1]]:  # "pre- and post-": a part of a word is left out
        return f"{kept} {line}"
    return text[:-1] + line
