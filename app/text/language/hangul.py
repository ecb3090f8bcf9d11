"""Numbers written in Hangul: 삼십 is 30, 이백만 and 200만 are 2,000,000, 열두 is 12.

The signs are syllables of ordinary words, too (사건, 이사회, 만일). A number in words is therefore one only before what
is counted, and one of a single syllable only apart from it, or before what can be nothing else (삼개월).
"""

import re
from functools import lru_cache
from typing import Final

_ONES: Final = dict(zip("영일이삼사오육칠팔구", range(10), strict=True)) | {"륙": 6}
_UNITS: Final = {"십": 10, "백": 100, "천": 1000}
SCALES: Final = {"만": 10**4, "억": 10**8, "조": 10**12}
_LARGE: Final = ("억", "조")
_NATIVE: Final = dict(
    zip(
        ["열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔", "스무"],
        (*range(10, 100, 10), 20),
        strict=True,
    )
)
_NATIVE_ONES: Final = dict(
    zip(
        ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "석", "넉"],
        (*range(1, 10), 3, 4),
        strict=True,
    )
)

_MONEY: Final = {"원": "KRW", "달러": "USD", "유로": "EUR", "엔": "JPY", "위안": "CNY"}
_SURE: Final = {"년": "year", "개월": "month", "주일": "week", "퍼센트": "share", "퍼센트포인트": "pp"}
"""What is counted by a number of one syllable that touches it."""

_SURE_NATIVE: Final = frozenset(["달", "번", "번째", "시간", "명", "사람"])
_NOT_NATIVE: Final = frozenset(["년", "일", "분", "초", "인"])
"""What native numbers of one syllable count though they touch it, and what native numbers never count."""

COUNTED: Final = (
    _SURE
    | _MONEY
    | {"달": "month", "주": "week", "일": "day", "영업일": "working day"}
    | {"시간": "hour", "분": "minute", "초": "second", "번째": "ordinal", "프로": "share", "포인트": "pp"}
    | {"킬로미터": "km", "미터": "m", "제곱미터": "m2", "평방미터": "m2", "세제곱미터": "m3", "헥타르": "ha"}
    | {"톤": "t", "킬로그램": "kg", "그램": "g", "리터": "l"}
    | dict.fromkeys(
        [
            "명",
            "인",
            "개",
            "건",
            "회",
            "번",
            "차례",
            "대",
            "척",
            "통",
            "부",
            "매",
            "배",
            "세",
            "살",
            "마리",
            "가지",
            "곳",
            "개국",
            "표",
            "사람",
            "월",
        ],
        "",
    )
)
"""What is counted, with its unit."""

CASES: Final = "(?:은|는|이|가|을|를|의|에|에서|에게|에는|에도|으로|로|와|과|도|씩)?"
"""Endings that only tie a word to its sentence."""

BOUNDS: Final = "(?:이내|이상|이하|미만|초과|까지|부터|간|동안|전|후|내|마다|정)?"
"""Endings that say something of their own: no less than, until, from."""

PART: Final = "분의"
"""Between the two numbers of a fraction, the whole before the part."""

_MULTIPLIERS: Final = "".join((*_UNITS, *SCALES))
SIGNS: Final = "".join((*_ONES, *_MULTIPLIERS))
COUNTER: Final = "|".join(sorted(COUNTED, key=len, reverse=True))

_WORDS: Final = rf"[{SIGNS}]+|(?:{'|'.join(_NATIVE)})?(?:{'|'.join(_NATIVE_ONES)})|{'|'.join(_NATIVE)}"
_FIGURES: Final = rf"\d+(?:[.,]\d+)*[{_MULTIPLIERS}]*"
_FIGURES_ONLY: Final = re.compile(_FIGURES)
_NUMBER: Final = re.compile(rf"{_FIGURES}|{_WORDS}")
_BEFORE_COUNTED: Final = re.compile(rf"({_WORDS})({PART}|{COUNTER}){BOUNDS}{CASES}")
_BEFORE_LETTERS: Final = re.compile(rf"({_FIGURES})[가-힣]+")
_PIECE: Final = re.compile(rf"[\d.,]+|[{SIGNS}]")


def is_hangul(letter: str) -> bool:
    """Whether it is a syllable of Hangul."""
    return "가" <= letter <= "힣"


@lru_cache(1 << 12)
def lead(token: str) -> int:
    """How many characters of a token are a number before what it counts: `30` of 30일까지, `삼십` of 삼십일."""
    if _FIGURES_ONLY.fullmatch(token):
        return 0
    if match := _BEFORE_LETTERS.fullmatch(token):
        return match.end(1)
    match = _BEFORE_COUNTED.fullmatch(token)
    return match.end(1) if match and is_meant(match[1], match[2], is_glued=True) else 0


def value_of(text: str) -> float | None:
    """The value of a number in one word; None if it is not built like one."""
    if not _NUMBER.fullmatch(text):
        return None
    if text[0].isdecimal() or text[0] in SIGNS:
        return _built(text)
    tens = next((tens for tens in _NATIVE if text.startswith(tens)), "")
    return float(_NATIVE.get(tens, 0) + _NATIVE_ONES.get(text.removeprefix(tens), 0))


def is_meant(number: str, counted: str, *, is_glued: bool) -> bool:
    """Whether a number in words counts what follows, and is no part of an ordinary word."""
    if value_of(number) is None or number.startswith(_LARGE):
        return False
    if number[0] not in SIGNS:
        lone = is_glued and len(number) == 1
        return counted not in _NOT_NATIVE and (not lone or counted in _SURE_NATIVE)
    if len(number) > 1 or counted in _SURE or counted == PART:
        return True
    if counted in _MONEY and number in _MULTIPLIERS:
        return True
    if number in SCALES:
        return False
    return not is_glued and number != "이"  # 이 일: this matter


def _built(text: str) -> float | None:
    """Digits times units, in falling order, these times scales, in falling order."""
    total = section = digit = 0.0
    unit = scale = 0  # the last ones; 0: none yet
    for piece in _PIECE.findall(text):
        if piece in _UNITS:
            if unit and _UNITS[piece] >= unit:
                return None
            unit = _UNITS[piece]
            section, digit = section + (digit or 1) * unit, 0
        elif piece in SCALES:
            if scale and SCALES[piece] >= scale:
                return None
            scale = SCALES[piece]
            total, section, digit, unit = total + (section + digit or 1) * scale, 0, 0, 0
        elif digit:
            return None
        else:
            digit = _ONES[piece] if piece in _ONES else float(piece.replace(",", ""))
    return total + section + digit
