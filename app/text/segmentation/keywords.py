"""A word and a number: `Article 5` `§ 3` `Art. 1er` `المادة الأولى` `第三条` `제1조`.

The word is any that begins like a heading does; that it comes again with the next number is what makes it a keyword,
so no language needs to be known.
"""

import re
import unicodedata
from functools import lru_cache

from app.text.segmentation.labels import (
    DASHED,
    DECIMAL,
    ETHIOPIC,
    HAN,
    INSERTED,
    OPENING,
    RAISED,
    SPACE,
    STOPS,
    Label,
    Style,
    body,
    is_free,
    prefix,
)
from app.text.segmentation.lines import is_small
from app.text.segmentation.numerals import readings, suffix

_WORD = r"[^\W\d_][^\s\d()\[\]（）,;:：،؛]*"
_COUNTING_WORD = r"[^\W\d_][^\W\d_\u064b-\u0652’'ʼ-]*(?:[\u064b-\u0652’'ʼ-][^\W\d_]*)*"
_ROMAN = r"[IVXLCDM]{1,8}(?!\w)|[ivxlcdm]{1,8}(?!\w)"
_NUMERAL = (
    rf"{DECIMAL}(?!\w)|{DASHED}|\d{{1,7}}|(?![LDCM]\.?{SPACE}?{DASHED})(?:{_ROMAN})|[{HAN}]{{1,6}}|{ETHIOPIC}"
)


def _pattern(label: str, further: str = "??") -> re.Pattern[str]:
    """A word, perhaps a `further` one, and a label."""
    return re.compile(
        rf"(?P<word>{_WORD}(?:[ \t\xa0]{_WORD}){further}|§{{1,2}}|¶|№|#)"
        rf"(?:{SPACE}*(?:No\.?|Nr\.?|[Nn]\.?[º°]|№|#))?"
        rf"(?P<gap>{SPACE}*)(?P<open>{OPENING})?{SPACE}?"
        rf"(?P<label>{label})"
        rf"(?:\.?[ºª°]|(?:er|re|ère|st|nd|rd|th|ος|ο|η)\b)?"
        rf"(?P<insert>[-‐–]?[^\W\d_ºª](?!\w)|(?:{SPACE}|[-‐–])?(?:{INSERTED})(?!\w)|{RAISED})?"
        rf"(?P<close>{SPACE}?[)\]）］】〕׳'’])?"
        rf"(?P<end>{SPACE}*[{STOPS}]?{SPACE}*(?:[:：]|[-–—ـ]+(?=[\s(]|$)|—(?=\w))|[{STOPS}]|$)?"
    )


_PATTERNS = (_pattern(_NUMERAL), _pattern(_COUNTING_WORD, "{0}"), _pattern(_COUNTING_WORD, "{1}"))
_COUNTED = re.compile(
    rf"(?P<word>第|제){SPACE}?(?P<label>\d{{1,4}}|[{HAN}]{{1,6}}){SPACE}?"
    r"(?P<unit>[條条款項项章節节号號編编篇点點部目조항장절편호관]{0,2})"
    rf"(?P<insert>(?:の|之|의){SPACE}?(?:\d{{1,3}}|[{HAN}]{{1,3}}))?"
    r"(?P<end>[：:．.、，,]|(?=[（(][^）)]*[）)]))?"
)
_LONGEST = 80
_LONGEST_WORD = 40
_SIGNS = frozenset(("§", "§§", "¶", "№", "#"))
_PART = re.compile(rf"{SPACE}+[^\W\d_]{{1,6}}\.{SPACE}?\d")
"""What follows the number where a line refers to a part of an article: § 4 Abs. 1."""
_LETTERS = frozenset({"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nl", "Cf"})
_BEGINNING = frozenset('(["“„«‘')


def keyword(text: str, at: int, end: int) -> Label | None:
    """A word with a number after it at this place, and nothing after that, punctuation, or a new beginning."""
    matches = (pattern.match(text, at, min(end, at + _LONGEST)) for pattern in _PATTERNS)
    found = next((match for match in matches if match and _is_keyword(match)), None)
    if not found or (found["open"] and not found["close"]):
        return None
    closed = bool(found["end"] or found["close"]) or found.end() >= end
    if not (closed or is_free(text, found.end(), end)):
        return None
    if not closed and _PART.match(text, found.end(), end):
        return None
    word = folded(found["word"])
    inserted = suffix(found["insert"].strip()) if found["insert"] else 0
    parts = re.split(r"[.．:]|(?<=\d)-(?=\d)", found["label"])
    if len(parts) > 1:
        return Label(".".join(parts), Style("decimal", word, ".", prefix(parts)), found.end(), inserted)
    if not closed and word not in _SIGNS and not _begins(text, body(text, found.end(), end), end):
        return None
    return Label(found["label"], Style("keyword", word, "(" if found["open"] else ""), found.end(), inserted)


def counted(text: str, at: int, end: int) -> Label | None:
    """A number between 第 or 제 and what it counts, at this place."""
    found = _COUNTED.match(text, at, end)
    if not found:
        return None
    closed = found["end"] is not None or is_free(text, found.end(), end)
    if not closed and not (found["unit"] and found["unit"][-1] in "條条조"):
        return None
    inserted = readings(found["insert"][1:].strip()) if found["insert"] else ()
    rank = inserted[0].value - 1 if inserted else 0
    return Label(found["label"], Style("keyword", found["word"] + found["unit"]), found.end(), rank)


def _is_keyword(found: re.Match[str]) -> bool:
    """Whether the word may be one: letters only, a capital (or a letter without case) first."""
    word, label = found["word"], found["label"]
    if label.isalpha() and len(label) > 1 and not readings(label):
        return False
    if word in _SIGNS:
        return label[0].isdecimal() or len(label) == 1 or label.isupper()
    if len(word) > _LONGEST_WORD or (is_small(word[0]) and not word.endswith(".")):
        return False
    if " " in word and not found["end"] and label.isalpha() and len(label) > 1 and not label.isupper():
        return False
    if not all(c in " .’'ʼ-\xa0" or unicodedata.category(c) in _LETTERS for c in word):
        return False
    return bool(label[0].isdecimal() or found["open"] or found["gap"])


@lru_cache(maxsize=1024)
def folded(word: str) -> str:
    """The word as it is compared: without case, accents (capitals often lack them) and the point of abbreviations."""
    letters = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in letters if unicodedata.category(c) != "Mn").rstrip(".")


def _begins(text: str, at: int, end: int) -> bool:
    """Whether a title or a sentence begins here."""
    first = text[at:end][:1]
    return not is_small(first) and (first.isalpha() or first in _BEGINNING)
