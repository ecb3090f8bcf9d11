"""Short and long texts of many languages, in every code page that people saved them in, read as they were written."""

import unicodedata

import pytest

from app.sources import read_bytes

_TEXTS: dict[str, tuple[list[str], list[str]]] = {
    "en": (
        ["“Stop”, he said – it’s over…\nThe parties’ naïve hopes – all of them – lapse."],
        ["cp1252", "mac_roman"],
    ),
    "fr": (
        [
            "La garantie cesse dès qu’une règle est enfreinte.\n"
            "Où êtes-vous ? Les forces resteront limitées à l’été.",
            "1. Les deux Parties s’engagent à respecter la frontière.\n"
            "2. Le Conseil décide, à l’unanimité, des mesures nécessaires.",
        ],
        ["cp1252", "mac_roman"],
    ),
    "fr2": (
        [
            "La garantie cesse dès que la règle est enfreinte.\n"
            "Les forces resteront limitées pendant dix années.",
        ],
        ["cp1252", "iso8859_1", "iso8859_15", "mac_roman", "cp850", "cp437"],
    ),
    "de": (
        [
            "Die Bürgschaft erlischt, wenn die Hausordnung übermäßig verletzt wird.\n"
            "Änderungen bedürfen der Schriftform.",
            "1. Die Parteien verständigen sich über die Höhe.\n2. Größere Verbände werden abgezogen.",
        ],
        ["cp1252", "iso8859_1", "iso8859_15", "mac_roman", "cp850", "cp437"],
    ),
    "es": (
        [
            "Las Partes acordarán el tamaño de las fuerzas.\nLa garantía cesará si no se cumple mañana.",
            "¿Qué ocurrirá?\nLa comisión decidirá según el artículo séptimo.",
        ],
        ["cp1252", "iso8859_1", "mac_roman", "cp850"],
    ),
    "pt": (
        ["As partes concordam que as forças serão limitadas.\nA garantia não é válida após a eleição."],
        ["cp1252", "mac_roman", "cp850"],
    ),
    "it": (
        ["La garanzia cesserà perché la città è già libera.\nCiò non è più possibile."],
        ["cp1252", "mac_roman", "cp850"],
    ),
    "sv": (
        ["Parterna är överens om att styrkorna skall begränsas.\nInga trupper får stationeras på området."],
        ["cp1252", "mac_roman", "cp850", "cp437"],
    ),
    "no": (
        ["Garantien bortfaller dersom gjesten bryter reglene på øya.\nFørst må partene bli enige om være."],
        ["cp1252", "mac_roman", "cp850"],
    ),
    "pl": (
        [
            "Strony zgadzają się, że siły zbrojne zostaną ograniczone.\nŻadna ze stron nie rozmieści wojsk.",
            "1. Gwarancja wygasa, jeżeli gość złamie zasady.\n2. Następnie odbędą się wybory.",
        ],
        ["cp1250", "iso8859_2", "cp852", "mac_latin2"],
    ),
    "cs": (
        ["Záruka zaniká, pokud host poruší řád bez důvodu.\nŽádná ze stran nerozmístí svá vojska."],
        ["cp1250", "iso8859_2", "cp852", "mac_latin2"],
    ),
    "hu": (
        [
            "A felek megállapodnak, hogy a fegyveres erők létszáma korlátozott.\n"
            "Az őrség megszűnik, ha bűnt követnek el.",
        ],
        ["cp1250", "iso8859_2", "cp852"],
    ),
    "ro": (
        [
            "Părţile sunt de acord că forţele vor fi limitate.\n"
            "Nicio parte nu va desfăşura trupe în afara ţării.",
        ],
        ["cp1250", "iso8859_2", "cp852"],
    ),
    "hr": (
        [
            "Stranke su suglasne da će oružane snage biti ograničene.\n"
            "Nijedna stranka neće rasporediti čete na području druge.",
        ],
        ["cp1250", "iso8859_2", "cp852"],
    ),
    "tr": (
        [
            "Taraflar silahlı kuvvetlerin sınırlandırılacağını kabul eder.\n"
            "Hiçbir taraf diğerinin toprağına asker göndermeyecektir.",
        ],
        ["cp1254", "iso8859_9"],
    ),
    "lt": (
        ["Šalys sutaria, kad ginkluotųjų pajėgų dydis bus ribojamas.\nNė viena šalis neįves kariuomenės."],
        ["cp1257", "iso8859_13"],
    ),
    "lv": (
        [
            "Puses vienojas, ka bruņoto spēku lielums tiks ierobežots.\n"
            "Neviena puse neizvietos karaspēku otras teritorijā.",
        ],
        ["cp1257", "iso8859_13"],
    ),
    "et": (
        [
            "Pooled lepivad kokku, et relvajõudude suurus on piiratud.\n"
            "Ükski pool ei paiguta vägesid teise alale.",
        ],
        ["cp1257", "cp1252"],
    ),
    "vi": (
        ["Các bên đồng ý rằng lực lượng vũ trang sẽ được giới hạn.\nKhông bên nào được triển khai quân đội."],
        ["cp1258"],
    ),
    "ru": (
        [
            "Стороны согласны, что численность вооружённых сил ограничивается.\n"
            "Ни одна из сторон не размещает войска.",
            "1. Граница остаётся.\n2. Войска уходят.",
        ],
        ["cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"],
    ),
    "uk": (
        [
            "Сторони погоджуються, що чисельність збройних сил обмежується.\n"
            "Жодна зі сторін не розміщує війська на її території.",
        ],
        ["cp1251", "koi8_u", "mac_cyrillic", "iso8859_5"],
    ),
    "bg": (
        [
            "Страните се съгласяват, че числеността на въоръжените сили се ограничава.\n"
            "Нито една страна не разполага войски.",
        ],
        ["cp1251", "iso8859_5", "cp866"],
    ),
    "sr": (
        [
            "Стране су сагласне да ће бројност оружаних снага бити ограничена.\n"
            "Ниједна страна неће размештати трупе.",
        ],
        ["cp1251", "iso8859_5"],
    ),
    "el": (
        [
            "Τα μέρη συμφωνούν ότι οι ένοπλες δυνάμεις περιορίζονται.\n"
            "Κανένα μέρος δεν αναπτύσσει στρατεύματα.",
            "1. Τα σύνορα παραμένουν.\n2. Οι δυνάμεις αποχωρούν.",
        ],
        ["cp1253", "iso8859_7"],
    ),
    "he": (
        [
            "הצדדים מסכימים כי הכוחות המזוינים יוגבלו לשש מאות אלף איש.\nאף צד לא יציב כוחות.",
            "1. הגבול נשאר.\n2. הכוחות עוזבים.",
        ],
        ["cp1255", "iso8859_8", "cp862"],
    ),
    "ar": (
        [
            "يتفق الطرفان على أن تقتصر القوات المسلحة على ستمائة ألف فرد.\nلا ينشر أي طرف قواته.",
            "1. تبقى الحدود.\n2. تغادر القوات.",
        ],
        ["cp1256", "iso8859_6"],
    ),
    "th": (["คู่สัญญาตกลงว่ากำลังทหารจะถูกจำกัด\nไม่มีฝ่ายใดส่งทหารไปยังดินแดนของอีกฝ่าย"], ["cp874"]),
    "ja": (
        [
            "締約国は、軍隊の人員を六十万人に制限することに合意する。\nいずれの国も部隊を配備しない。",
            "1. 国境は変わらない。\n2. 軍は撤退する。",
        ],
        ["cp932", "shift_jis", "euc_jp", "iso2022_jp"],
    ),
    "zh": (
        [
            "双方同意将武装部队人数限制在六十万人以内。\n任何一方不得在对方领土上部署部队。",
            "1. 边界不变。\n2. 部队撤离该地区。",
        ],
        ["gb18030", "gb2312", "gbk"],
    ),
    "tw": (
        [
            "雙方同意將武裝部隊人數限制在六十萬人以內。\n任何一方不得在對方領土上部署部隊。",
            "1. 邊界不變。\n2. 部隊撤離該地區。",
        ],
        ["big5"],
    ),
    "ko": (
        [
            "당사국은 군대의 인원을 육십만 명으로 제한하는 데 동의한다.\n"
            "어느 쪽도 상대방의 영토에 군대를 두지 아니한다.",
            "1. 국경은 변하지 않는다.\n2. 군대는 떠난다.",
        ],
        ["cp949", "euc_kr"],
    ),
}


def _in_page(text: str, codec: str) -> str:
    """The text as that code page can hold it: Vietnamese has its tones as marks behind the letters there."""
    if codec != "cp1258":
        return text
    composed = []
    for char in text:
        marks = unicodedata.normalize("NFD", char)
        tones = "".join(m for m in marks if m in "\u0300\u0301\u0303\u0309\u0323")
        rest = "".join(m for m in marks if m not in tones)
        fits = char.isascii() or char.encode(codec, "ignore")
        composed.append(char if fits else unicodedata.normalize("NFC", rest) + tones)
    return "".join(composed)


_CASES = [
    pytest.param(text, codec, id=f"{language}-{codec}-{number}")
    for language, (texts, codecs) in _TEXTS.items()
    for number, text in enumerate(texts)
    for codec in codecs
]


@pytest.mark.parametrize(("text", "codec"), _CASES)
def test_two_lines_are_enough(text: str, codec: str) -> None:
    written = _in_page(text + "\n", codec)
    assert read_bytes("a.txt", written.encode(codec)).text == written


@pytest.mark.parametrize(("text", "codec"), _CASES)
def test_a_long_text_is_read_as_surely(text: str, codec: str) -> None:
    written = _in_page((text + "\n") * 30, codec)
    assert read_bytes("a.txt", written.encode(codec)).text == written


@pytest.mark.parametrize(("text", "codec"), _CASES)
def test_what_comes_late_in_a_long_file_counts(text: str, codec: str) -> None:
    written = "Plain words and nothing else in this line.\n" * 4000 + _in_page(text + "\n", codec)
    assert read_bytes("a.txt", written.encode(codec)).text == written
