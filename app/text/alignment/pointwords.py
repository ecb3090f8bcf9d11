"""The words by which prose names the points of a list: *the fourth point*, *Artikel 5*, *останні два пункти*.

Data only: beginnings of words in small letters, as inflected forms share them. What they name is found in `named`.
"""

POINTS = (
    "point points item items punkt punkte punkten punktes punkts ziffer ziffern punto puntos punti ponto pontos punt "
    "punten punktu punktem punktowi punkcie punkty punktów punktach пункт пункту пункті пунктом пункти пунктів пунктах "
    "пункта пункте пункты пунктов пунктам пунктами madde maddesi maddede maddeler maddeleri maddelerinde النقطة نقطة "
    "النقطتان النقطتين النقاط البند بند البندان البندين البنود نکته بندهای סעיף סעיפים הסעיף הסעיפים נקודה הנקודה "
    "הנקודות σημείο σημεία σημείου बिंदु बिन्दु bod bodu bodě body bodů pont pontja pontban punktet punkter punkterna "
    "poin butir điểm"
)
ARTICLES = (
    "article articles section sections clause clauses rule rules artikel artikeln artikels paragraph paragraphen "
    "artículo artículos cláusula cláusulas artigo artigos articolo articoli artikelen artykuł artykułu artykule "
    "artykuły artykułów статья статьи статье статью статьёй статей статьях стаття статті статтю статтею статей статтях "
    "madde maddesi maddede maddeler maddeleri المادة المادتان المادتين المواد ماده سעיף סעיף סעיפים הסעיף άρθρο άρθρου "
    "άρθρα अनुच्छेद धारा članak članka článek článku cikk cikke pasal điều"
)
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
    # the longest that all forms of a word share
    "erst zweit dritt viert fünft sechst sieb(?:en)?t acht neunt zehnt elft zwölft",
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde",
    "premi[eè]r deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième",
    "primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim",
    "primeir segund terceir quart quint sext sétim oitav non décim",
    "prim second terz quart quint sest settim ottav non decim undicesim dodicesim",
    "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast",
    "перш друг трет четверт п[ʼ'’]ят шост сьом восьм дев[ʼ'’]ят десят одинадцят дванадцят",
    "перв втор трет четв[её]рт пят шест седьм восьм девят десят одиннадцат двенадцат",
    "ال(?:أولى?|اولى?) الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
    "(?:اول|یکم|نخست) دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم",
    "ה?ראשו ה?שני ה?שלישי ה?רביעי ה?חמישי ה?שישי ה?שביעי ה?שמיני ה?תשיעי ה?עשירי",
    "πρώτ δεύτερ τρίτ τέταρτ πέμπτ έκτ έβδομ όγδο ένατ δέκατ",
    "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
    "पहल दूसर तीसर चौथ पाँचव छठ सातव आठव नौव दसव",
    "první druh třetí čtvrt pát šest sedm osm devát desát",
)
_WHOLE = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth"
)
_ENDINGS = (
    r"(?:[a-zà-ÿ]{0,3}|[а-яіїєґ]{0,4}|[α-ωά-ώ]{0,3}|[א-ת]{0,3}|[\u0621-\u064a]{0,2}|[\u0900-\u097f]{0,3})"
)

ORDINALS = {word: number for number, word in enumerate(_WHOLE.split(), 1)} | {
    f"{stem}{_ENDINGS}": number for words in _STEMS for number, stem in enumerate(words.split(), 1)
}
"""What matches a counting word, and its number."""

CARDINALS = {
    word: number
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "ein (?:zwei|beiden) drei vier fünf sechs",
        "une? deux trois quatre cinq six",
        "un[oa]? dos tres cuatro cinco seis",
        "uma? d(?:oi|ua)s três quatro cinco seis",
        "un[oa]? due tre quattro cinque sei",
        "een twee drie vier vijf zes",
        "jeden dw(?:a|ie|óch) trzy cztery pięć sześć",
        "один дв(?:а|і|ох) три чотири п[ʼ'’]ять шість",
        "один дв(?:а|е|ух) три четыре пять шесть",
        "bir iki üç dört beş altı",
        "אחת? (?:ש(?:ני|תי)) שלוש ארבע(?:ה|ת)? חמש(?:ה|ת)? שש",
    )
    for number, word in enumerate(words.split(), 1)
}
"""What matches a number in words, and the number."""

LAST = (
    r"last|final|closing|letzte[nrsm]?|derni(?:er|ère)s?|últim[oa]s?|ultim[oaie]|laatste|ostatni\w{0,3}|останн\w{1,3}|"
    r"последн\w{2,3}|son|الأخير(?:ة|ان|ين|تان|تين)?|آخرین|האחרו(?:ן|נה|נים|נות)|τελευταί\w{1,3}|अंतिम|poslední\w{0,2}"
)
POSSESSIVES = (
    "his her their my our your its seine seiner seinem seinen ihre ihrer ihrem ihren meine unser son sa ses leur leurs "
    "mon ma su sus mi seu sua suo zijn haar hun jego jej ich його її їх їхній его ее её их свой другая inny other "
    "another diesem dieser this that a an one "
    "ein eine einen einem einer un une una uno um uma een"
)
"""Before a counting word: the points of someone's speech and not those of the list."""
