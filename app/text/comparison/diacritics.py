"""Letters without the marks on them: é is e, ł is l, ё is е.

Only marks that a reader may leave out. Where a mark makes another letter of the alphabet in every reader's eyes, it
stays: й and ї of the Cyrillic alphabets, the voicing signs of kana, the vowel signs of Indic scripts, Hangul.
"""

import unicodedata

_STROKES = str.maketrans("łŁøØđĐħĦŧŦıŀĿ", "lLoOdDhHtTilL")
_CYRILLIC = range(0x0400, 0x0530)
_OPTIONAL_CYRILLIC = frozenset("ёЁѐЀѝЍ")
# Canonical combining classes of marks that are left out: the Hebrew and Arabic vowel points, and what stands above,
# below or through a letter of any alphabet. Not nukta (7), voicing signs of kana (8), virama (9).
_LEFT_OUT = frozenset((*range(10, 36), 1, *range(200, 241)))


class _Bare(dict[int, str]):
    """A table for `str.translate` that learns each code point when it first meets it."""

    def __missing__(self, code: int) -> str:
        bare = self[code] = _bare(chr(code))
        return bare


def _bare(char: str) -> str:
    if ord(char) in _CYRILLIC and char not in _OPTIONAL_CYRILLIC and not unicodedata.combining(char):
        return char
    apart = unicodedata.normalize("NFD", char)
    if len(apart) == 1 and not unicodedata.combining(char):
        return char.translate(_STROKES)
    kept = "".join(part for part in apart if unicodedata.combining(part) not in _LEFT_OUT)
    return unicodedata.normalize("NFC", kept).translate(_STROKES)


_BARE = _Bare()


def without_diacritics(text: str) -> str:
    """`text` without the marks that a reader may leave out; applying it twice changes nothing more."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).translate(_BARE))
