"""Units of text: words, numbers with grouping and currency, signs, characters of scripts without spaces.

Units never cut what a reader sees as one character (a grapheme cluster). Where a text is made of well-known
characters only, the pattern runs over it directly; any other is first written as its shape (see `shapes`).
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from operator import add

from app.text.comparison.shapes import SHAPES, shape

# The same pattern serves the text and its shape: the classes in braces are filled in below.
# In this order: abbreviations with points and words, money and numbers, katakana, Han numerals, other letters
# one by one, flags, pictographs with what is joined to them, runs of points and of dashes, any other sign.
_UNIT = r"""
    {before}(?:
        {A}(?:(?:\.{A})++\.?(?!{A}|{m})|{W}*+(?:{apostrophe}{A}{W}*+)*+)
      | {money}?(?:{D}{{1,3}}(?:{gap}{D}{{3}}(?!{D}))++(?:[.,]{D}++)?|{D}++(?:[.,:/{quote}]{D}++)*+){m}*
            (?:{A}{W}*+)?(?:{money}{m}*)?
      | {katakana}+
      | {numeral}+
      | {joined}
      | \.{{2,}}{m}*
      | {dash}{{2,}}{m}*
      | {other}
    ){alone}
"""
_IN_SHAPE = {
    "before": "q*",
    "A": "[abyLVT]",
    "W": "[abyLVTdmzv]",
    "D": "d",
    "m": "[mzv]",
    "apostrophe": """(?:'|(?<=b)"(?=b))""",  # Hebrew acronyms have a quotation mark inside
    "quote": "'",
    "money": r"\$",
    "gap": "s",
    "katakana": "(?:k[mzv]*)",
    "numeral": "(?:i[mzv]*)",
    "joined": "h[mzv]*(?:(?:(?<=v)|(?<=vz))h[mzv]*)*|ff?[mzv]*|uw[mzv]*|e[mzv]*(?:(?<=z)e[mzv]*)*",
    "dash": "-",
    "other": "s[mzv]+|[mzv]*vz?[ah][abyLVTdmzv]*|[^qstrl][mzv]*",
    "alone": "|q+s?",
}
_LETTERS = "A-Za-z_ªµºÀ-ÖØ-öø-ʯΆΈ-ΊΌΎ-ΡΣ-ώЀ-ҁҊ-ԯء-غف-ي가-힣"
_KATAKANA = "ァ-ヺー"
_NUMERALS = "〇零一二三四五六七八九十百千万萬亿億兆两兩壹贰叁肆伍陆柒捌玖拾佰仟"
_SYLLABLES = "ぁ-ゖ㐀-䶿一-鿿"
_APOSTROPHES = "'’‘ʼ"
_MONEY = "$£¥€"
_DASHES = "\\-‐‑–—"
_SIGNS = '.,:/"!#%&()*+;<=>?@\\[\\]^{|}~«»“”„…§•«»،؛؟。、，：；！？「」『』（）《》'
_PLAIN = {
    "before": "",
    "A": f"[{_LETTERS}]",
    "W": f"[{_LETTERS}0-9]",
    "D": "[0-9]",
    "m": "(?!)",
    "apostrophe": f"[{_APOSTROPHES}]",
    "quote": _APOSTROPHES,
    "money": f"[{_MONEY}]",
    "gap": "[ \u00a0\u2009\u202f]",
    "katakana": f"[{_KATAKANA}]",
    "numeral": f"[{_NUMERALS}]",
    "joined": f"[{_SYLLABLES}]",
    "dash": f"[{_DASHES}]",
    "other": r"\S",
    "alone": "",
}
_PLAIN_CHARACTERS = re.compile(
    f"[ \t\n\u00a0\u2009\u202f0-9{_LETTERS}{_KATAKANA}{_NUMERALS}{_SYLLABLES}"
    f"{_APOSTROPHES}{_MONEY}{_DASHES}{_SIGNS}]*"
)


def _pattern(classes: dict[str, str]) -> re.Pattern[str]:
    return re.compile("".join(_UNIT.split()).format(**classes))


_units_of_plain = _pattern(_PLAIN)
_spaced_units_of_plain = re.compile(f"(?:{_units_of_plain.pattern})\\s*+")
# Texts below this length, about one point, are tokenised once only.
_SHORT = 4096
_units_of_shape = _pattern(_IN_SHAPE)

_CLUSTER = re.compile(
    r"rl|q*(?:ff|uw|L+(?:V+T*|yV*T*)?|yV*T*|V+T*|T+|e[mzv]*(?:(?<=z)e[mzv]*)*"
    r"|[amzv](?:[mzv]*(?:(?<=v)|(?<=vz))a)*|h(?:[mzv]*(?:(?<=v)|(?<=vz))h)*|[^qtrl])[mzv]*|[trl]|q+"
)


@dataclass(frozen=True)
class Tokens:
    """Units of `text` in reading order: `words[n]` is `text[starts[n]:ends[n]]`. White space is left out."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def weights(self) -> list[float]:
        """How much the units before unit `n` say, for every `n` up to their number."""
        return [0.0, *accumulate(map(_weight, self.words))]

    def before(self, n: int) -> str:
        """What stands between unit `n - 1` (or the text's start) and unit `n` (or the text's end)."""
        return self.text[
            self.ends[n - 1] if n else 0 : self.starts[n] if n < len(self.starts) else len(self.text)
        ]

    def opens_line(self, n: int) -> bool:
        """Whether a line ends between unit `n - 1` and unit `n`."""
        return "\n" in self.before(n)


def _is_plain(text: str) -> bool:
    return _PLAIN_CHARACTERS.fullmatch(text) is not None


def tokenise(text: str) -> Tokens:
    """The units of `text`. Do not change the lists: those of short texts, compared often, are kept."""
    return _kept(text) if len(text) < _SHORT else _tokenise(text)


def _tokenise(text: str) -> Tokens:
    if not _is_plain(text):
        spans = [match.span() for match in _units_of_shape.finditer(shape(text))]
        return Tokens(
            text, [text[start:end] for start, end in spans], [s for s, _ in spans], [e for _, e in spans]
        )
    pieces = _spaced_units_of_plain.findall(text)
    words = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=len(text) - len(text.lstrip())))
    del starts[-1]
    return Tokens(text, words, starts, list(map(add, starts, map(len, words))))


_kept = lru_cache(512)(_tokenise)


def clusters(text: str) -> list[str]:
    """What a reader sees as single characters, in order: never cut between the code points of one of them."""
    if _is_plain(text):
        return list(text)
    return [text[match.start() : match.end()] for match in _CLUSTER.finditer(shape(text))]


@lru_cache(1 << 16)
def _weight(word: str) -> float:
    """How much a unit says: about 1 for a sign or a short word, 2 for a longer one."""
    if len(word) > 3:
        return 2.0
    return 2.0 if any(map(str.isnumeric, word)) and first_shape(word) != "h" else 1.0


def first_shape(word: str) -> str:
    """The class (see `shapes`) of the first character of a word that is not empty."""
    return SHAPES[ord(word[0])]
