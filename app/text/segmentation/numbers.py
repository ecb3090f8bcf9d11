"""Numbers with punctuation and without: `1.` `(a)` `iv)` `1.2` `①` `1`, and counting words: `First,`."""

import re
import unicodedata
from functools import lru_cache

from app.text.segmentation.alphabets import ordinal
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
    WIDE_SPACE,
    Label,
    Style,
    is_free,
    prefix,
)
from app.text.segmentation.lines import is_small
from app.text.segmentation.numerals import suffix

_SIGNS = "\u2160-\u2188\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289\U0001f100-\U0001f10a"
_ROMAN_SIGNS = ("\u2160", "\u217f")
_CLOSING = "|".join(
    (
        r"[׳'’][.)]",  # Hebrew letters are marked as numbers
        rf"[.．]?[ºª°](?:{SPACE}?[.)])?[-–—]?(?![CF\d])",
        rf"[.)]{SPACE}?[-–—](?=[\s(])",
        r"(?:st|nd|rd|th)[.,:)]",
        r"\\[.)]",  # as Markdown escapes them
        r"\.\)",
        rf"{SPACE}[-–—:.)](?=\s)",
        rf"\.?{SPACE}?§(?=\s|$)(?!\s*\d)",
        rf"[{STOPS})\]）］】〕〉》:：、﹑⁾]",
        r"[-–—](?![\d-])",
        r"/(?=\s)",
    )
)
_LETTERS = "|".join(
    (
        r"[IVXLCDM]{1,8}|[ivxlcdm]{1,8}",
        "هـ|الف|στ|ΣΤ",
        "[א-ת]{1,4}|[α-ωϛϟ]{1,3}",
        ETHIOPIC,
        r"(?P<letter>[^\W\d_])(?P=letter){0,2}|[a-z]{2}",
    )
)
_NUMBER = re.compile(
    rf"(?P<open>{OPENING})?{SPACE}?"
    rf"(?P<label>{DECIMAL}|(?!\d{{4}}){DASHED}(?=[.．)])|\d{{1,7}}|[{HAN}]{{1,6}}|{_LETTERS})"
    rf"(?P<insert>[^\W\d_ºª](?![^\W\d_])|[-‐–][A-Z](?!\w)|(?:{SPACE}|[-‐–])?(?:{INSERTED})(?!\w)|{RAISED})?"
    rf"(?P<close>{_CLOSING})?"
)
_SIGN = re.compile(rf"(?P<label>[{_SIGNS}])(?P<close>[.、:)])?|(?P<key>\d)\ufe0f?\u20e3|(?P<ten>\U0001f51f)")
_SLASHED = re.compile(
    rf"(?P<first>\d{{1,4}}/)(?P<label>\d{{1,4}})(?:[.:)]|{SPACE}[-–—](?=\s))?(?={SPACE}+[^\W\d_])"
)
_COUNTING_WORD = re.compile(
    rf"(?P<label>[^\W\d_][^\W\d_\u064b-\u0652’'ʼ-]*(?:[\u064b-\u0652’'ʼ-][^\W\d_]*)*)(?:(?:{SPACE}[^\W\d_]+){{1,2}}(?=,{SPACE}))?(?:\.?[-–—](?=\s)|[,،:：–—{STOPS}]|{SPACE}[-–—](?=\s)|$)"
)
_BRACKETS = frozenset(")]】〕〉》")
_ROMAN_APART = re.compile(r"[IVXLCDM]{1,8}(?:[ \xa0]{2,}|[ \xa0]*\t|[ \xa0]*(?:[\r\n]|$))")
_WIDE = frozenset("）］】〕〉》、")
"""What closes a number in scripts without spaces: another number may follow at once."""
_AFTER_DECIMAL = frozenset(("", ".", ")", ":", "-"))


def number(text: str, at: int, end: int) -> Label | None:
    """A number with or without punctuation at this place."""
    found = _NUMBER.match(text, at, end)
    if not found or (found["insert"] and not found["label"].isdecimal()):
        return None
    opened, close = _folded(found["open"]), _folded(found["close"])
    if opened and close[:1] not in _BRACKETS:
        return None
    if not _stands_free(text, found.end(), end, close, found["label"]):
        return None
    if re.search(r"\w[.．:-]\w", found["label"]):
        return _decimal(found, opened, close)
    if not close:
        return None if opened or found["insert"] else _bare(text, found)
    inserted = suffix(found["insert"].strip()) if found["insert"] else 0
    return Label(found["label"], Style("number", "", opened + close), found.end(), inserted)


def sign(text: str, at: int, end: int) -> Label | None:
    """A sign that is a number at this place: ①, Ⅳ, ㈢, 1️⃣."""
    found = _SIGN.match(text, at, end)
    if not found:
        return None
    if key := found["key"] or (found["ten"] and "10"):
        return Label(key, Style("number", "", "keycap"), found.end())
    roman = _ROMAN_SIGNS[0] <= found["label"] <= _ROMAN_SIGNS[1]
    brackets = _folded(found["close"]) if roman else ""
    return Label(found["label"], Style("number", "", brackets or "sign"), found.end())


def slashed(text: str, at: int, end: int) -> Label | None:
    """A number with a slash at this place, 24/31; it counts by its last part."""
    found = _SLASHED.match(text, at, end)
    return Label(found["label"], Style("number", "", found["first"]), found.end()) if found else None


def counting_word(text: str, at: int, end: int) -> Label | None:
    """A word such as *First,* at this place."""
    found = _COUNTING_WORD.match(text, at, min(end, at + 40))
    if not found or ordinal(found["label"]) is None:
        return None
    return Label(found["label"], Style("ordinal"), found.end())


def _decimal(found: re.Match[str], opened: str, close: str) -> Label | None:
    if close not in _AFTER_DECIMAL and not opened:
        return None
    separator = ":" if ":" in found["label"] else "."
    parts = re.split(r"[.．:-]", found["label"])
    printed = "-" if "-" in found["label"] else separator
    return Label(separator.join(parts), Style("decimal", "", opened + printed, prefix(parts)), found.end())


def _bare(text: str, found: re.Match[str]) -> Label | None:
    """A number without punctuation: digits before white space, a numeral or letter before a wide space, or a Roman
    numeral in capitals alone on its line or before a wide space."""
    following = text[found.end() : found.end() + 1]
    if following and following in "*_" and found["label"].isdecimal():
        return Label(found["label"], Style("number"), found.end())
    han = found["label"][0] in HAN
    if following == "\u3000" and not (han or found["label"].isascii() or found["label"].isdecimal()):
        return Label(found["label"], Style("number", "", WIDE_SPACE), found.end())
    roman = _ROMAN_APART.match(text, found.start("label"))
    counts = found["label"].isdecimal() or (following == "\u3000" and han) or roman
    free = following.isspace() or not following
    brackets = WIDE_SPACE if following == "\u3000" and not han else ""
    return Label(found["label"], Style("bare", "", brackets), found.end()) if counts and free else None


def _stands_free(text: str, at: int, end: int, close: str, label: str) -> bool:
    """Whether what follows lets the label be a marker: white space, or a word after closing punctuation."""
    if is_free(text, at, end):
        return True
    following = text[at]
    if text[at - 1] in "-–—" and following in "(（":
        return True
    if not close or following.isdecimal():
        return bool(close) and text[at - 1] in _WIDE
    if close == "-":
        return label.isdecimal() and following.isalpha()
    if following.isalpha() and close == "." and label.isalpha() and label.isascii():
        return False
    return (following.isalpha() and not is_small(following)) or close[-1] in ")、"


@lru_cache(maxsize=256)
def _folded(signs: str | None) -> str:
    """Punctuation as it is compared: full-width forms as plain ones, without white space, one kind of dash."""
    folded = unicodedata.normalize("NFKC", signs or "").translate({0x2013: "-", 0x2014: "-"})
    return re.sub(r"\s+|[׳'’]|(?<=[.)])-$", "", folded)
