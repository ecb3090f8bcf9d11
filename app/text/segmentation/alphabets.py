"""The orders in which letters number things, and the words that do.

Data only. A letter may stand in several orders (Hebrew and Greek letters count as numerals and as an alphabet,
Slavic lists leave out different letters); which one a document uses is settled by the list itself, see `counting`.
"""

from unicodedata import normalize

ALPHABETS: dict[str, str] = {
    "latin": "abcdefghijklmnopqrstuvwxyz",
    "spanish": "abcdefghijklmnñopqrstuvwxyz",
    "italian": "abcdefghilmnopqrstuvz",
    "turkish": "abcçdefgğhıijklmnoöprsştuüvyz",
    "polish": "abcdefghijklłmnoprstuwyz",
    "vietnamese": "abcdđeghiklmnopqrstuvxy",
    "croatian": "abcčćdđefghijklmnoprsštuvzž",
    "russian": "абвгдежзиклмнопрстуфхцчшщэюя",
    "russian-full": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "bulgarian": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "ukrainian": "абвгдежзиіклмнопрстуфхцчшщюя",
    "ukrainian-full": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ukrainian-legal": "абвгґдеєжзиіїклмнопрстуфхцчшщюя",
    "serbian": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "macedonian": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    "greek": "αβγδεζηθικλμνξοπρστυφχψω",
    "armenian": "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "georgian": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
    "arabic-abjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "arabic": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "persian": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "persian-abjad": "ابجدهوزحطیکلمنسعفصقرشتثخذضظغ",
    "devanagari": "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
    "devanagari-vowels": "अआइईउऊऋएऐओऔ",
    "bengali": "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ",
    "tamil": "அஆஇஈஉஊஎஏஐஒஓஔ",
    "thai": "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
    "thai-short": "กขคงจฉชซฌญฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮ",
    "hangul": "가나다라마바사아자차카타파하",
    "jamo": "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
    "iroha": "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス",
    "katakana": "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
    "hiragana": "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",
    "stems": "甲乙丙丁戊己庚辛壬癸",
}
"""Letters in counting order, case-folded. The first letter of each is 1."""

LETTER_FORMS: dict[str, str] = {"ا": "أ", "إ": "أ", "ى": "ي", "هـ": "ه", "الف": "ا", "στ": "ϛ", "ألف": "أ"}
"""Spellings of a letter that count as another one in some of the orders."""

LETTER_NUMERALS: dict[str, dict[str, int]] = {
    "hebrew-numeral": dict(
        zip("אבגדהוזחטיכלמנסעפצקרשת", [*range(1, 10), *range(10, 100, 10), 100, 200, 300, 400], strict=True)
    ),
    "greek-numeral": dict(
        zip(
            "αβγδεϛζηθικλμνξοπϟρστυφχψω",
            [*range(1, 10), *range(10, 100, 10), *range(100, 900, 100)],
            strict=True,
        )
    ),
    "ethiopic": dict(zip("፩፪፫፬፭፮፯፰፱፲፳፴፵፶፷፸፹፺፻", [*range(1, 10), *range(10, 101, 10)], strict=True)),
}
"""Letters as numerals whose values add up: יב is 12, ια is 11."""

HAN_DIGITS: dict[str, int] = {
    **{c: n for n, c in enumerate("〇一二三四五六七八九")},
    **{c: n for n, c in enumerate("零壹贰叁肆伍陆柒捌玖")},
    **{c: n for n, c in enumerate("零壹貳參肆伍陸柒捌玖")},
    "两": 2,
    "兩": 2,
    "壱": 1,
    "弐": 2,
    "参": 3,
    "廿": 20,
    "卅": 30,
}
HAN_UNITS: dict[str, int] = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}

_ORDINAL_LISTS: tuple[str, ...] = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth",
    "firstly secondly thirdly fourthly fifthly sixthly seventhly eighthly ninthly tenthly",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty",
    "erstens zweitens drittens viertens fünftens sechstens siebtens achtens neuntens zehntens",
    "erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter",
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième",
    "première seconde",
    "premièrement deuxièmement troisièmement quatrièmement cinquièmement sixièmement",
    "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo",
    "primera segunda tercera cuarta quinta sexta séptima octava novena décima undécima duodécima",
    "primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo",
    "primeira segunda terceira quarta quinta sexta sétima oitava nona décima",
    "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo",
    "único",
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde",
    "første anden tredje fjerde femte sjette syvende ottende niende tiende",
    "первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая",
    "первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое",
    "во-первых во-вторых в-третьих в-четвертых в-пятых в-шестых в-седьмых",
    "перша друга третя четверта пʼята шоста сьома восьма девʼята десята",
    "перше друге третє четверте пʼяте шосте сьоме восьме девʼяте десяте",
    "по-перше по-друге по-третє по-четверте по-пʼяте по-шосте",
    "pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty",
    "první druhý třetí čtvrtý pátý šestý sedmý osmý devátý desátý",
    "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
    "πρώτο δεύτερο τρίτο τέταρτο πέμπτο έκτο έβδομο όγδοο ένατο δέκατο",
    "πρώτον δεύτερον τρίτον τέταρτον πέμπτον",
    "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة",
    "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
    "أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا",
    "اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم",
    "ראשון שני שלישי רביעי חמישי שישי שביעי שמיני תשיעי עשירי",
    "ראשית שנית שלישית רביעית חמישית",
    "첫째 둘째 셋째 넷째 다섯째 여섯째 일곱째 여덟째 아홉째 열째",
    "pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh",
    "प्रथम द्वितीय तृतीय चतुर्थ पंचम",
)


def _plain(word: str) -> str:
    """A word as it is looked up: case-folded, one kind of apostrophe, ё as е, without Arabic vowel signs."""
    folded = normalize("NFC", word).casefold().translate({0x27: "ʼ", 0x2019: "ʼ", 0x451: "е"})
    return "".join(c for c in folded if not "\u064b" <= c <= "\u0652")


_ORDINALS = {_plain(word): n for words in _ORDINAL_LISTS for n, word in enumerate(words.split(), 1)}


def ordinal(word: str) -> int | None:
    """The number that a counting word such as *first*, *erstens* or *الأولى* stands for, None for any other word."""
    return _ORDINALS.get(_plain(word))
