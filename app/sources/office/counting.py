"""The words and digits of numbers in writing systems that count with them: Chinese, Japanese, Korean, English."""

from collections.abc import Sequence

_HAN = "〇一二三四五六七八九"
_FORMAL = "零壹贰叁肆伍陆柒捌玖"
_FORMAL_OLD = "零壹貳參肆伍陸柒捌玖"
_HANGUL = "영일이삼사오육칠팔구"
_NATIVE = ("하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
_NATIVE_TENS = ("열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def by_place(number: int, digits: Sequence[str]) -> str:
    """The decimal digits of `number`, each as one of ten signs: 10 is 一〇."""
    return "".join(digits[int(digit)] for digit in str(number))


def chinese(number: int) -> str:
    """十二, 一百零五."""
    text = _grouped(number, _HAN, "十百千", "万", zero="零")
    return text.removeprefix("一") if 9 < number < 20 else text


def chinese_formal(number: int) -> str:
    """壹拾贰, as on cheques of mainland China."""
    return _grouped(number, _FORMAL, "拾佰仟", "万", zero="零")


def taiwanese_formal(number: int) -> str:
    """壹拾貳, as on cheques of Taiwan."""
    return _grouped(number, _FORMAL_OLD, "拾佰仟", "萬", zero="零")


def japanese(number: int) -> str:
    """十二, 百五."""
    return _grouped(number, _HAN, "十百千", "万", bare_ones=True)


def korean(number: int) -> str:
    """십이."""
    return _grouped(number, _HANGUL, "십백천", "만", bare_ones=True)


def korean_native(number: int) -> str:
    """열둘; Sino-Korean beyond 99."""
    if not 0 < number < 100:
        return korean(number)
    tens, ones = divmod(number, 10)
    return (_NATIVE_TENS[tens - 1] if tens else "") + (_NATIVE[ones - 1] if ones else "")


def cardinal(number: int) -> str:
    """Twenty-one, in English; digits beyond 9,999."""
    return _english(number).capitalize() if number < 10_000 else str(number)


def ordinal_word(number: int) -> str:
    """Twenty-first, in English; digits beyond 9,999."""
    if number >= 10_000:
        return ordinal(number)
    words = _english(number)
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[cut:]
    ending = _ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return (words[:cut] + ending).capitalize()


def ordinal(number: int) -> str:
    """21st, in English."""
    teens = number % 100 in (11, 12, 13)
    return str(number) + ("th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th"))


def _english(number: int) -> str:
    for unit, name in ((1000, "thousand"), (100, "hundred")):
        if number >= unit:
            rest = f" {_english(number % unit)}" if number % unit else ""
            return f"{_english(number // unit)} {name}{rest}"
    if number < 20:
        return _ONES[number]
    return _TENS[number // 10 - 2] + (f"-{_ONES[number % 10]}" if number % 10 else "")


def _grouped(
    number: int, digits: str, units: str, myriad: str, *, zero: str = "", bare_ones: bool = False
) -> str:
    """`number` in groups of four digits. `zero` stands for skipped places; `bare_ones`: 1 is not said before a unit."""
    if number >= 100_000_000:
        return by_place(number, digits)
    if number >= 10_000:
        high, low = divmod(number, 10_000)
        head = _grouped(high, digits, units, myriad, zero=zero, bare_ones=bare_ones) + myriad
        gap = zero if 0 < low < 1000 else ""
        return head + (
            gap + _grouped(low, digits, units, myriad, zero=zero, bare_ones=bare_ones) if low else ""
        )
    if number == 0:
        return digits[0]
    text, skipped = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit == 0:
            skipped = bool(text)
            continue
        text += zero if skipped else ""
        skipped = False
        said = not (bare_ones and digit == 1 and place)
        text += (digits[digit] if said else "") + (units[place - 1] if place else "")
    return text
