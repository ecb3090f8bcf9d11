"""Numbers as word processors print them: every way to count that Word's file format names.

OpenDocument and RTF have some of the same ways under other names; their readers translate.
"""

from collections.abc import Callable, Sequence

from app.sources.listmarkers import numeral as plain_numeral
from app.sources.office import counting

_HIGHEST = 1_000_000_000
_FAR = 1000
_HAN_DIGITS = "〇一二三四五六七八九"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
_AIUEO_NARROW = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"
_IROHA_NARROW = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"
_GANADA = "가나다라마바사아자차카타파하"
_CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_HINDI_VOWELS = "अआइईउऊऋऌऍऎएऐऑऒओऔ"
_HINDI_CONSONANTS = "कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह"
_THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"
_BULGARIAN = "абвгдежзийклмнопрстуфхцчшщьюя"
_SERBIAN = "абвгдђежзијклљмнњопрстћуфхцчџш"
_PERSIAN = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_CHICAGO = "*†‡§"

Writer = Callable[[int], str]


def numeral(number: int, kind: str) -> str:
    """`number` in the way to count that Word calls `kind`; in decimal digits where that way cannot express it."""
    if kind == "none":
        return ""
    if not 0 <= number < _HIGHEST:
        return str(number)
    writer = _WRITERS.get(kind)
    return (writer(number) if writer else "") or str(number)


def _digits(zero: str) -> Writer:
    """Decimal digits that follow one another in Unicode."""
    return lambda number: counting.by_place(number, [chr(ord(zero) + n) for n in range(10)])


def _latin(kind: str) -> Writer:
    return lambda number: plain_numeral(number, kind)


def repeated(letters: Sequence[str]) -> Writer:
    """a b ... z aa bb: the letter is repeated once for each round through the alphabet."""

    def write(number: int) -> str:
        if not 0 < number <= _FAR:
            return ""
        rounds, place = divmod(number - 1, len(letters))
        return letters[place] * (rounds + 1)

    return write


def _cycled(letters: Sequence[str]) -> Writer:
    """The letters over and over again."""
    return lambda number: letters[(number - 1) % len(letters)] if number else ""


def _once(first: str, last: int, begin: int = 1) -> Writer:
    """Signs that follow one another in Unicode, `first` for `begin`, up to the number `last`."""
    return lambda number: chr(ord(first) + number - begin) if begin <= number <= last else ""


def _circled(number: int) -> str:
    for begin, last, first in ((0, 0, "⓪"), (1, 20, "①"), (21, 35, "㉑"), (36, 50, "㊱")):
        if begin <= number <= last:
            return chr(ord(first) + number - begin)
    return ""


def _hebrew(number: int) -> str:
    """Letters by their value: 15 and 16 are written so that they do not spell a name of God."""
    if not 0 < number < _FAR:
        return ""
    text = ""
    while number >= 100:
        hundreds = min(number // 100, 4)
        text += _HEBREW[17 + hundreds]
        number -= 100 * hundreds
    if number in (15, 16):
        return text + "ט" + _HEBREW[number - 10]
    tens, ones = divmod(number, 10)
    return text + (_HEBREW[8 + tens] if tens else "") + (_HEBREW[ones - 1] if ones else "")


def _hebrew_alphabet(number: int) -> str:
    """The 22 letters; beyond them, the last one for each round before the letter."""
    if not 0 < number < _FAR:
        return ""
    rounds, place = divmod(number - 1, len(_HEBREW))
    return _HEBREW[-1] * rounds + _HEBREW[place]


def _sexagenary(number: int) -> str:
    return _STEMS[(number - 1) % 10] + _BRANCHES[(number - 1) % 12] if number else ""


_WRITERS: dict[str, Writer] = {
    "upperRoman": _latin("upper-roman"),
    "lowerRoman": _latin("lower-roman"),
    "upperLetter": repeated([chr(ord("A") + n) for n in range(26)]),
    "lowerLetter": repeated([chr(ord("a") + n) for n in range(26)]),
    "ordinal": counting.ordinal,
    "cardinalText": counting.cardinal,
    "ordinalText": counting.ordinal_word,
    "hex": lambda number: f"{number:X}",
    "chicago": repeated(_CHICAGO),
    "decimalZero": lambda number: f"{number:02}",
    "numberInDash": lambda number: f"- {number} -",
    "decimalFullWidth": _digits("０"),
    "decimalFullWidth2": _digits("０"),
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "decimalEnclosedFullstop": _once("⒈", 20),
    "decimalEnclosedParen": _once("⑴", 20),
    "ideographEnclosedCircle": _once("㊀", 10),
    "ideographDigital": lambda number: counting.by_place(number, _HAN_DIGITS),
    "japaneseDigitalTenThousand": lambda number: counting.by_place(number, _HAN_DIGITS),
    "taiwaneseDigital": lambda number: counting.by_place(number, "○" + _HAN_DIGITS[1:]),
    "ideographTraditional": _cycled(_STEMS),
    "ideographZodiac": _cycled(_BRANCHES),
    "ideographZodiacTraditional": _sexagenary,
    "chineseCounting": counting.chinese,
    "chineseCountingThousand": counting.chinese,
    "taiwaneseCounting": counting.chinese,
    "taiwaneseCountingThousand": counting.chinese,
    "chineseLegalSimplified": counting.chinese_formal,
    "ideographLegalTraditional": counting.taiwanese_formal,
    "japaneseCounting": counting.japanese,
    "japaneseLegal": counting.taiwanese_formal,
    "aiueo": _cycled(_AIUEO_NARROW),
    "aiueoFullWidth": _cycled(_AIUEO),
    "iroha": _cycled(_IROHA_NARROW),
    "irohaFullWidth": _cycled(_IROHA),
    "ganada": _cycled(_GANADA),
    "chosung": _cycled(_CHOSUNG),
    "koreanDigital": lambda number: counting.by_place(number, "영일이삼사오육칠팔구"),
    "koreanDigital2": lambda number: counting.by_place(number, "零一二三四五六七八九"),
    "koreanLegal": counting.korean_native,
    "koreanCounting": counting.korean,
    "hebrew1": _hebrew,
    "hebrew2": _hebrew_alphabet,
    "arabicAlpha": repeated(_ARABIC),
    "arabicAbjad": repeated(_ABJAD),
    "russianLower": repeated(_RUSSIAN),
    "russianUpper": repeated(_RUSSIAN.upper()),
    "bulgarianLower": repeated(_BULGARIAN),
    "bulgarianUpper": repeated(_BULGARIAN.upper()),
    "serbianLower": repeated(_SERBIAN),
    "serbianUpper": repeated(_SERBIAN.upper()),
    "greekLower": repeated(_GREEK),
    "greekUpper": repeated(_GREEK.upper()),
    "persianAlpha": repeated(_PERSIAN),
    "hindiVowels": repeated(_HINDI_VOWELS),
    "hindiConsonants": repeated(_HINDI_CONSONANTS),
    "hindiNumbers": _digits("०"),
    "arabicDigits": _digits("٠"),
    "persianDigits": _digits("۰"),
    "bengaliDigits": _digits("০"),
    "thaiNumbers": _digits("๐"),
    "thaiLetters": repeated(_THAI),
    "continuedUpper": _latin("upper-alpha"),
    "continuedLower": _latin("lower-alpha"),
}
"""By Word's names; the last twelve or so are OpenDocument's own and named here in the same manner."""
