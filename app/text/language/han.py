"""Numbers in Chinese characters as values, in Chinese and Japanese: 三十 is 30, 一万二千 is 12,000, 二〇二四 is 2024.

The same characters are parts of ordinary words (统一, 十分, 千万). A number is therefore what is built like one beyond
doubt, or what stands before something that is counted.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from app.text.language.words import Word
from app.text.segmentation.alphabets import HAN_DIGITS, HAN_UNITS

_SCALES: Final = {
    **dict.fromkeys("万萬", 10_000),
    **dict.fromkeys("亿億", 100_000_000),
    "兆": 1_000_000_000_000,
}
_TENS: Final = frozenset("十拾")
_DIGITS: Final = {sign: value for sign, value in HAN_DIGITS.items() if value < 10} | {"○": 0}
_SEVERAL_TENS: Final = {sign: value for sign, value in HAN_DIGITS.items() if value >= 10}
"""Several tens in one sign: 廿 is 20."""
_NUMERALS: Final = HAN_DIGITS.keys() | _DIGITS.keys() | HAN_UNITS.keys() | _SCALES.keys()

_MEASURES: Final = frozenset("年月日天周週歳岁元円圆圓％%倍秒")
_COUNTERS: Final = _MEASURES | frozenset(
    "個个箇ヶヵか名人位件份角分時时小点點条條項项款号號章節节编編次回度成割米里尺吨噸克斤公厘畝亩本冊册枚台辆輛艘隻只頭头"
)
"""What is counted begins so. One of something (一个) is no more than an article where it is not a measure."""

_NO_NUMBERS: Final = frozenset({"十分", "一時", "一时"})
_ORDINAL: Final = "第"
_PART_OF: Final = ("分", "之")
_READ_OUT: Final = 4
"""So many digits and no units are a number that is read out digit by digit, or fewer with a zero."""


class Found(NamedTuple):
    """A number, and the place after it."""

    value: float
    last: int
    is_share: bool = False


def value_of(text: str) -> int | None:
    """The value of a number in Chinese characters; None if it is not built like one."""
    if not text or not _NUMERALS.issuperset(text):
        return None
    return _read_out(text) if is_read_out(text) else _built(text)


def is_read_out(text: str) -> bool:
    """Whether a number is said digit by digit, without units."""
    return _DIGITS.keys() >= set(text)


def number_at(words: Sequence[Word], place: int) -> Found | None:
    """The number that begins at a place; None if there is none, or if it is part of an ordinary word."""
    if words[place].text[0] not in _NUMERALS:
        return None
    if part := _part_at(words, place):
        return part
    value = value_of(words[place].text)
    return Found(value, place + 1) if value is not None and _is_meant(words, place) else None


def scale_at(words: Sequence[Word], place: int) -> int | None:
    """By how much the figures before a place are multiplied: 60万, 3千万."""
    if place >= len(words) or not words[place].glued or words[place].text[-1] not in _SCALES:
        return None
    text = words[place].text
    return _SCALES[text] if len(text) == 1 else value_of(text)


def _read_out(text: str) -> int | None:
    said = [_DIGITS[sign] for sign in text]
    if len(said) > 1 and len(said) < _READ_OUT and 0 not in said:
        return None  # 二三: two or three
    return int("".join(map(str, said)))


def _built(text: str) -> int | None:
    """Digits times units, in falling order, these times scales, in falling order."""
    total = section = digit = 0
    unit = scale = 0  # the last ones; 0: none yet
    for sign in text:
        if sign in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[sign]
        elif sign in _SEVERAL_TENS:
            if digit or (unit and unit <= _SEVERAL_TENS[sign]):
                return None
            section, unit = section + _SEVERAL_TENS[sign], 10
        elif sign in HAN_UNITS:
            if unit and HAN_UNITS[sign] >= unit:
                return None
            unit = HAN_UNITS[sign]
            section, digit = section + (digit or 1) * unit, 0
        else:
            if not section + digit or (scale and _SCALES[sign] >= scale):
                return None
            scale = _SCALES[sign]
            total, section, digit, unit = total + (section + digit) * scale, 0, 0, 0
    return total + section + digit


def _is_meant(words: Sequence[Word], place: int) -> bool:
    text = words[place].text
    begun = text[0] in _DIGITS or text[0] in _SEVERAL_TENS
    if len(text) > 1 and (begun or (text[0] in _TENS and text[1] in _DIGITS)):
        return True
    if place and words[place].glued and words[place - 1].text == _ORDINAL:
        return True
    if place and words[place].glued and words[place - 1].text[-1].isdecimal():
        return False  # 3千克: three kilograms
    after = words[place + 1].text if place + 1 < len(words) and words[place + 1].glued else ""
    if not after or text + after in _NO_NUMBERS:
        return False
    return after[0] in (_MEASURES if value_of(text) == 1 else _COUNTERS) or _is_month(words, place + 1)


def _is_month(words: Sequence[Word], place: int) -> bool:
    """Whether a month is counted with a counter of its own: 个月, ヶ月."""
    return place + 1 < len(words) and words[place + 1].glued and words[place + 1].text == "月"


def _part_at(words: Sequence[Word], place: int) -> Found | None:
    """百分之三十: of a hundred parts thirty."""
    if tuple(word.text for word in words[place + 1 : place + 3]) != _PART_OF or place + 3 >= len(words):
        return None
    whole, said = value_of(words[place].text), words[place + 3].text
    part = float(said) if said.isdecimal() else value_of(said)
    return Found(part / whole, place + 4, is_share=True) if whole and part is not None else None
