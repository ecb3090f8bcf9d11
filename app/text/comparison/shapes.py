"""Texts written in an alphabet of character classes: one letter for one code point, so that offsets stay.

A regular expression over such a shape sees what `re` does not know of Unicode: combining marks, joiners,
scripts without spaces, halves of surrogate pairs. The alphabet:

    a letter   b Hebrew letter   y Hangul syllable   L V T Hangul jamo   k katakana   d digit
    h letter of a script that puts no space between words   i Han numeral
    m mark that clings to what stands before it   z zero-width joiner   v virama   q mark before its letter
    e pictograph   f regional indicator (half a flag)   u w halves of a surrogate pair
    ' apostrophe   . full stop   , : / what may stand inside a number   - dash   " quotation mark   $ currency
    s space   t other white space   r carriage return   l line feed   p anything else
"""

import unicodedata
from bisect import bisect_right

# Letters by block, where their class is not `a`: first code point, last code point, class.
_BLOCKS = (
    (0x05D0, 0x05F2, "b"),
    (0x0E00, 0x0EFF, "h"),  # Thai, Lao
    (0x1000, 0x109F, "h"),  # Myanmar
    (0x1100, 0x115F, "L"),
    (0x1160, 0x11A7, "V"),
    (0x11A8, 0x11FF, "T"),
    (0x1780, 0x17FF, "h"),  # Khmer
    (0x1950, 0x19DF, "h"),  # Tai Le, New Tai Lue
    (0x1A20, 0x1AAF, "h"),  # Tai Tham
    (0x1B00, 0x1B7F, "h"),  # Balinese
    (0x2E80, 0x2FDF, "h"),
    (0x3005, 0x3007, "h"),
    (0x3021, 0x3029, "h"),
    (0x3041, 0x309F, "h"),  # hiragana
    (0x30A0, 0x30FF, "k"),
    (0x3100, 0x312F, "h"),
    (0x31A0, 0x31BF, "h"),
    (0x31F0, 0x31FF, "k"),
    (0x3400, 0x4DBF, "h"),
    (0x4E00, 0x9FFF, "h"),
    (0xA960, 0xA97F, "L"),
    (0xA980, 0xA9FF, "h"),  # Javanese, Myanmar
    (0xAA60, 0xAADF, "h"),  # Myanmar, Tai Viet
    (0xAC00, 0xD7A3, "y"),
    (0xD7B0, 0xD7C6, "V"),
    (0xD7CB, 0xD7FB, "T"),
    (0xF900, 0xFAFF, "h"),
    (0xFB1D, 0xFB4F, "b"),
    (0xFF66, 0xFF9D, "k"),
    (0x11700, 0x1174F, "h"),  # Ahom
    (0x1AFF0, 0x1B16F, "h"),
    (0x20000, 0x3FFFF, "h"),
)
_STARTS = tuple(first for first, _last, _shape in _BLOCKS)

_SINGLES = {
    "\r": "r",
    "\n": "l",
    ".": ".",
    "．": ".",
    ",": ",",
    "，": ",",
    "٫": ",",
    "٬": ",",
    ":": ":",
    "/": "/",
    '"': '"',
    "\u200c": "m",
    "\u200d": "z",
    **dict.fromkeys("'’‘‛ʼʻ´＇׳״", "'"),
    **dict.fromkeys("·‧", "'"),  # Catalan joins two l by a dot in the middle
    **dict.fromkeys("〇零一二三四五六七八九十百千万萬亿億兆两兩壹贰叁肆伍陆柒捌玖拾佰仟", "i"),
    **dict.fromkeys("\u0e33\u0eb3\uff9e\uff9f", "m"),  # vowels and voicing signs, letters by category
    **dict.fromkeys("‼⁉〰〽", "e"),
}
# Grapheme_Cluster_Break=Prepend, where the category does not tell it.
_PREPENDED = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e"
    "\U000110bd\U000110cd\U000111c2\U000111c3\U000113d1\U0001193f\U00011941\U00011a3a"
    "\U00011a84\U00011a85\U00011a86\U00011a87\U00011a88\U00011a89\U00011d46\U00011f02"
)
_VIRAMA = 9  # the canonical combining class of signs that join two consonants


def _letter(code: int) -> str:
    place = bisect_right(_STARTS, code) - 1
    if place >= 0 and code <= _BLOCKS[place][1]:
        return _BLOCKS[place][2]
    return "a"


def _rare(code: int) -> str | None:
    """The class of characters that are told by their code, not by their category."""
    if chr(code) in _PREPENDED:
        return "q"
    if 0x1F1E6 <= code <= 0x1F1FF:
        return "f"
    if 0x1F3FB <= code <= 0x1F3FF or 0xE0020 <= code <= 0xE007F:
        return "m"  # skin tones, tags of flags
    if 0x1F000 <= code <= 0x1FAFF:
        return "e"
    return None


def _shape(code: int) -> str:
    char = chr(code)
    known = _SINGLES.get(char) or _rare(code)
    if known:
        return known
    category = unicodedata.category(char)
    if category[0] == "M" or category == "Cn":  # not assigned yet: it may be a mark of a newer Unicode
        return "v" if unicodedata.combining(char) == _VIRAMA else "m"
    if category[0] == "L" or category == "Pc":
        return _letter(code)
    if category[0] == "N":
        return "h" if _letter(code) == "h" and category == "Nl" else "d"
    if char.isspace():
        return "s" if category == "Zs" else "t"
    return _sign(code, category)


def _sign(code: int, category: str) -> str:
    if category == "Cs":
        return "u" if code < 0xDC00 else "w"
    return {"So": "e", "Sc": "$", "Pd": "-"}.get(category, "p")


class _Shapes(dict[int, str]):
    """A table for `str.translate` that learns each code point when it first meets it."""

    def __missing__(self, code: int) -> str:
        shape = self[code] = _shape(code)
        return shape


SHAPES = _Shapes()


def shape(text: str) -> str:
    """The class of every character of `text`, in the alphabet above."""
    return text.translate(SHAPES)
