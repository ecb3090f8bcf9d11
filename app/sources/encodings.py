"""The encodings that an analyst can choose for a text file that was recognised wrongly."""

from typing import NamedTuple


class Encoding(NamedTuple):
    """A Python codec and what people call it."""

    name: str
    label: str


_CHOICE = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16", "Unicode (UTF-16)"),
    ("utf-16-le", "Unicode (UTF-16, little-endian, unmarked)"),
    ("utf-16-be", "Unicode (UTF-16, big-endian, unmarked)"),
    ("utf-32", "Unicode (UTF-32)"),
    ("cp1252", "Western European (Windows-1252)"),
    ("iso8859_15", "Western European (ISO-8859-15)"),
    ("mac_roman", "Western European (Macintosh)"),
    ("cp850", "Western European (DOS 850)"),
    ("cp437", "Western European (DOS 437)"),
    ("cp1250", "Central European (Windows-1250)"),
    ("iso8859_2", "Central European (ISO-8859-2)"),
    ("mac_latin2", "Central European (Macintosh)"),
    ("cp852", "Central European (DOS 852)"),
    ("cp1257", "Baltic (Windows-1257)"),
    ("iso8859_13", "Baltic (ISO-8859-13)"),
    ("iso8859_16", "Romanian (ISO-8859-16)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("iso8859_3", "Maltese and Esperanto (ISO-8859-3)"),
    ("iso8859_14", "Celtic (ISO-8859-14)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8_r", "Russian (KOI8-R)"),
    ("koi8_u", "Ukrainian (KOI8-U)"),
    ("iso8859_5", "Cyrillic (ISO-8859-5)"),
    ("mac_cyrillic", "Cyrillic (Macintosh)"),
    ("cp866", "Cyrillic (DOS 866)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("iso8859_7", "Greek (ISO-8859-7)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("iso8859_8", "Hebrew (ISO-8859-8)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("iso8859_6", "Arabic (ISO-8859-6)"),
    ("cp1258", "Vietnamese (Windows-1258)"),
    ("cp874", "Thai (Windows-874)"),
    ("gb18030", "Chinese, simplified (GB18030, GBK, GB2312)"),
    ("big5hkscs", "Chinese, traditional (Big5)"),
    ("cp932", "Japanese (Shift JIS)"),
    ("euc_jp", "Japanese (EUC-JP)"),
    ("iso2022_jp", "Japanese (ISO-2022-JP)"),
    ("cp949", "Korean (EUC-KR, Windows-949)"),
    ("johab", "Korean (Johab)"),
)


def encodings() -> tuple[Encoding, ...]:
    """What can be offered, the commonest first and each script's together. `read` takes any of the names."""
    return tuple(Encoding(name, label) for name, label in _CHOICE)
