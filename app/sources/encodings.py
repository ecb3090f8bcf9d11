"""The encodings that an analyst can choose for a text file that was recognised wrongly."""

from typing import NamedTuple

from app.told import told


class Encoding(NamedTuple):
    """A Python codec and what people call it."""

    name: str
    label: str


_CHOICE = (
    ("utf-8", told("Unicode (UTF-8)")),
    ("utf-16", told("Unicode (UTF-16)")),
    ("utf-16-le", told("Unicode (UTF-16, little-endian, unmarked)")),
    ("utf-16-be", told("Unicode (UTF-16, big-endian, unmarked)")),
    ("utf-32", told("Unicode (UTF-32)")),
    ("cp1252", told("Western European (Windows-1252)")),
    ("iso8859_15", told("Western European (ISO-8859-15)")),
    ("mac_roman", told("Western European (Macintosh)")),
    ("cp850", told("Western European (DOS 850)")),
    ("cp437", told("Western European (DOS 437)")),
    ("cp1250", told("Central European (Windows-1250)")),
    ("iso8859_2", told("Central European (ISO-8859-2)")),
    ("mac_latin2", told("Central European (Macintosh)")),
    ("cp852", told("Central European (DOS 852)")),
    ("cp1257", told("Baltic (Windows-1257)")),
    ("iso8859_13", told("Baltic (ISO-8859-13)")),
    ("iso8859_16", told("Romanian (ISO-8859-16)")),
    ("cp1254", told("Turkish (Windows-1254)")),
    ("iso8859_3", told("Maltese and Esperanto (ISO-8859-3)")),
    ("iso8859_14", told("Celtic (ISO-8859-14)")),
    ("cp1251", told("Cyrillic (Windows-1251)")),
    ("koi8_r", told("Russian (KOI8-R)")),
    ("koi8_u", told("Ukrainian (KOI8-U)")),
    ("iso8859_5", told("Cyrillic (ISO-8859-5)")),
    ("mac_cyrillic", told("Cyrillic (Macintosh)")),
    ("cp866", told("Cyrillic (DOS 866)")),
    ("cp1253", told("Greek (Windows-1253)")),
    ("iso8859_7", told("Greek (ISO-8859-7)")),
    ("cp1255", told("Hebrew (Windows-1255)")),
    ("iso8859_8", told("Hebrew (ISO-8859-8)")),
    ("cp1256", told("Arabic (Windows-1256)")),
    ("iso8859_6", told("Arabic (ISO-8859-6)")),
    ("cp1258", told("Vietnamese (Windows-1258)")),
    ("cp874", told("Thai (Windows-874)")),
    ("gb18030", told("Chinese, simplified (GB18030, GBK, GB2312)")),
    ("big5hkscs", told("Chinese, traditional (Big5)")),
    ("cp932", told("Japanese (Shift JIS)")),
    ("euc_jp", told("Japanese (EUC-JP)")),
    ("iso2022_jp", told("Japanese (ISO-2022-JP)")),
    ("cp949", told("Korean (EUC-KR, Windows-949)")),
    ("johab", told("Korean (Johab)")),
)


def encodings() -> tuple[Encoding, ...]:
    """What can be offered, the commonest first and each script's together. `read` takes any of the names."""
    return tuple(Encoding(name, label) for name, label in _CHOICE)
