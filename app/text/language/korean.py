"""Quantities, dates and references in Korean: 이백만 원, 백분의 삼, 2025년 3월 1일, 제12조 제3항."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.text.language.hangul import (
    BOUNDS,
    CASES,
    COUNTED,
    COUNTER,
    PART,
    SCALES,
    SIGNS,
    is_hangul,
    is_meant,
    value_of,
)
from app.text.language.words import Word

_COUNTER: Final = re.compile(rf"({COUNTER})({BOUNDS}){CASES}")
_PART: Final = re.compile(rf"(\d+|[{SIGNS}]+?){CASES}")
_CASE: Final = re.compile(CASES)
_REFERENCE: Final = re.compile(rf"((?:제(?:\d+|[{SIGNS}]+)[조항호장절편목](?:의\d+)?)+){CASES}")
_SPELT: Final = re.compile(rf"(?<=제)[{SIGNS}]+(?=[조항호장절편목])")
_YEAR: Final = re.compile(r"[12]\d{3}")
_DATE: Final = "년월일"


class Found(NamedTuple):
    """A number, and the place after it."""

    value: float
    last: int
    is_share: bool = False


class Counter(NamedTuple):
    """The unit of what is counted, and the place after its word, or of the word itself if that says more."""

    unit: str
    last: int


class Dated(NamedTuple):
    """Year, month and day in figures, empty where they are not said, and the place after the date."""

    parts: Sequence[str]
    last: int


def number_at(words: Sequence[Word], place: int) -> Found | None:
    """The number that begins at a place, in words, in figures with a scale (5천만), or as a part (3분의 2)."""
    text, last = words[place].text, place + 1
    if part := _part_at(words, place):
        return part
    if not is_hangul(text[-1]) or (value := value_of(text)) is None:
        return None
    if text[-1] in SCALES and len(text) > 1 and last < len(words) and is_hangul(words[last].text[-1]):
        more = value_of(words[last].text)
        if more is not None and 1 < more < SCALES[text[-1]]:
            return Found(value + more, last + 1)
    if text[0].isdecimal():
        return Found(value, last)
    counter = _COUNTER.fullmatch(words[last].text) if last < len(words) else None
    return Found(value, last) if counter and is_meant(text, counter[1], is_glued=words[last].glued) else None


def counter_at(words: Sequence[Word], place: int) -> Counter | None:
    """What the number before a place counts."""
    if place >= len(words) or not is_hangul(words[place].text[0]):
        return None
    match = _COUNTER.fullmatch(words[place].text)
    return Counter(COUNTED[match[1]], place + (not match[2])) if match else None


def date_at(words: Sequence[Word], place: int) -> Dated | None:
    """Figures with the words for year, month and day, the month and one more at least: 3월 1일."""
    said, at = dict.fromkeys(_DATE, ""), place
    for sign in _DATE:
        counter = counter_at(words, at + 1)
        if counter and words[at].text.isdecimal() and words[at + 1].text[0] == sign:
            said[sign], at = words[at].text, counter.last
    year, month, day = said.values()
    if not month or not (year or day) or (year and not _YEAR.fullmatch(year)):
        return None
    return Dated((year, month, day), at)


def reference_at(words: Sequence[Word], place: int) -> tuple[str, int] | None:
    """The part of a document that is referred to at a place, in figures, and the place after it: 제12조 제3항."""
    found, last = "", place
    while last < len(words) and (match := _REFERENCE.fullmatch(words[last].text)):
        found, last = found + match[1], last + 1
    return (_SPELT.sub(_in_figures, found), last) if found else None


def past_case(words: Sequence[Word], place: int) -> int:
    """The place after an ending that only ties figures to their sentence: 3%로."""
    if place < len(words) and words[place].glued and is_hangul(words[place].text[0]):
        return place + bool(_CASE.fullmatch(words[place].text))
    return place


def _part_at(words: Sequence[Word], place: int) -> Found | None:
    """백분의 삼: of a hundred parts three."""
    if place + 2 >= len(words) or words[place + 1].text != PART or not words[place + 1].glued:
        return None
    whole, match = value_of(words[place].text), _PART.fullmatch(words[place + 2].text)
    part = value_of(match[1]) if match else None
    return Found(part / whole, place + 3, is_share=True) if whole and part is not None else None


def _in_figures(spelt: re.Match[str]) -> str:
    value = value_of(spelt[0])
    return spelt[0] if value is None else str(int(value))
