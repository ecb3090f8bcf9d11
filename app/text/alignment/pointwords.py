"""The words by which prose names the points of a list: *the fourth point*, *Artikel 5*, *останні два пункти*.

Data only: beginnings of words in small letters, as inflected forms share them. What they name is found in `named`.
"""

_POINTS = (
    "point points item items punkt punkte punkten punktes punkts ziffer ziffern punto puntos punti ponto pontos punt "
    "punten punktu punktem punktowi punkcie punkty punktów punktach пункт пункту пункті пунктом пункти пунктів пунктах "
    "пункта пункте пункты пунктов пунктам пунктами madde maddesi maddede maddeler maddeleri maddelerinde النقطة نقطة "
    "النقطتان النقطتين النقاط البند بند البندان البندين البنود نکته بندهای סעיף סעיפים הסעיף הסעיפים נקודה הנקודה "
    "הנקודות σημείο σημεία σημείου बिंदु बिन्दु bod bodu bodě body bodů pont pontja pontban punktet punkter punkterna "
    "poin butir điểm"
)
_ARTICLES = (
    "article articles section sections clause clauses rule rules artikel artikeln artikels paragraph paragraphen "
    "artículo artículos cláusula cláusulas artigo artigos articolo articoli artikelen artykuł artykułu artykule "
    "artykuły artykułów статья статьи статье статью статьёй статей статьях стаття статті статтю статтею статей статтях "
    "madde maddesi maddede maddeler maddeleri المادة المادتان المادتين المواد ماده سעיף סעיף סעיפים הסעיף άρθρο άρθρου "
    "άρθρα अनुच्छेद धारा članak članka článek článku cikk cikke pasal điều"
)
POINTS, ARTICLES = frozenset(_POINTS.split()), frozenset(_ARTICLES.split())
_MANY = (
    "points items punkte punkten puntos punti pontos punten punkty punktów punktach пункти пунктів "
    "пунктах пункты пунктов пунктам пунктами maddeler maddeleri maddelerinde النقطتان النقطتين النقاط "
    "البندان البندين البنود بندهای סעיפים הסעיפים הנקודות σημεία punkter punkterna articles sections "
    "clauses rules paragraphen artículos cláusulas artigos articoli artikelen artykuły artykułów статьи "
    "статей статті статтях المادتان المادتين المواد άρθρα"
)
MANY = frozenset(_MANY.split())
"""Of these, those that stand for several."""
_STEMS = (
    "erst zweit dritt viert fünft sechst siebt/siebent acht neunt zehnt elft zwölft",
    "premi deuxièm/second troisièm quatrièm cinquièm sixièm septièm huitièm neuvièm dixièm onzièm douzièm",
    "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim",
    "primeir segund terceir quart quint sext sétim oitav non décim",
    "prim second terz quart quint sest settim ottav non decim undicesim dodicesim",
    "pierwsz drug trzec/trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast",
    "перш друг трет четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят",
    "перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат",
    "πρώτ δεύτερ τρίτ τέταρτ πέμπτ έκτ έβδομ όγδο ένατ δέκατ",
    "पहल दूसर तीसर चौथ पाँचव छठ सातव आठव नौव दसव",
    "první druh třet čtvrt pát šest sedm osm devát desát",
    "ראשו שני שליש רביע חמיש שיש שביע שמינ תשיע עשיר",
)
"""The beginnings of counting words that are inflected, those of one number set apart by a slash."""
_WHOLE = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth",
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde",
    "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
    "الأول/الأولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة السابع/السابعة "
    "الثامن/الثامنة التاسع/التاسعة العاشر/العاشرة",
    "اول/یکم/نخست دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم",
)
_ENDINGS = (
    "e er en em es o a os as i s ère ers ères ier y ego emu ym im ej ą ych ymi ý á é ého ém ie í ího ím "
    "ий ій ой ый ого ього ому ьому ым им ім ом ем ая яя а я у ю ої ьої ою ью е є ье ий ые ых их ыми ими "
    "ья ьего ьему ьем ьим ей ой ος η ο ου ον ην ης οι α ων ा े ी वाँ ाँ वें ें ן נה י ית ה ת ים ות"
)
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve",
    "ein zwei/beiden drei vier fünf sechs",
    "un/une deux trois quatre cinq six",
    "un/uno/una dos tres cuatro cinco seis",
    "um/uma dois/duas três quatro cinco seis",
    "un/uno/una due tre quattro cinque sei",
    "een twee drie vier vijf zes",
    "jeden dwa/dwie/dwóch trzy cztery pięć sześć",
    "один два/дві/двох три чотири п'ять шість",
    "один два/две/двух три четыре пять шесть",
    "bir iki üç dört beş altı",
)
_LAST = (
    "last final closing letzte letzten letzter letztem letztes dernier dernière derniers dernières último última "
    "últimos últimas ultimo ultima ultimi ultime laatste ostatni ostatnie ostatnich ostatnim останній останні останніх "
    "останньому останнього последний последние последних последнем последнего son الأخير الأخيرة الأخيران الأخيرين "
    "الأخيرتان الأخيرتين آخرین האחרון האחרונה האחרונים האחרונות τελευταίο τελευταία अंतिम poslední"
)
_JOINING = "and or und oder et ou y o e en i та і и ve و και to through bis à a al tot do до по - – — & ,"
RANGES = frozenset(("to", "bis", "à", "a", "al", "tot", "do", "до", "по", "-", "–", "—", "through"))
"""What stands between the first and the last of several numbers."""


def _numbered(lines: tuple[str, ...]) -> dict[str, int]:
    return {
        word: number
        for line in lines
        for number, words in enumerate(line.split(), 1)
        for word in words.split("/")
    }


STEMS, WHOLE, CARDINALS = _numbered(_STEMS), _numbered(_WHOLE), _numbered(_CARDINALS)
ENDINGS, LAST, JOINING = frozenset(_ENDINGS.split()), frozenset(_LAST.split()), frozenset(_JOINING.split())


def ordinal(word: str) -> int:
    """The number that a counting word in small letters stands for, 0 if for none."""
    known = WHOLE.get(word) or WHOLE.get(word.removeprefix("ה"))
    if known:
        return known
    bare = word[1:] if word.startswith("ה") else word
    ends = range(1, min(5, len(bare) - 1))
    return next((STEMS[bare[:-n]] for n in ends if bare[-n:] in ENDINGS and bare[:-n] in STEMS), 0)


_POSSESSIVES = (
    "his her their my our your its seine seiner seinem seinen ihre ihrer ihrem ihren meine unser son sa ses leur leurs "
    "mon ma su sus mi seu sua suo zijn haar hun jego jej ich його її їх їхній его ее её их свой другая inny other "
    "another diesem dieser this that a an one "
    "ein eine einen einem einer un une una uno um uma een"
)
POSSESSIVES = frozenset(_POSSESSIVES.split())
"""Before a counting word: the points of someone's speech and not those of the list."""
