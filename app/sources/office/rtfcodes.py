"""The code pages of RTF: which characters the bytes of a file stand for, by font."""

from dataclasses import dataclass

from app.sources.decode import known
from app.sources.office.symbols import visible

_CHARSETS = {
    77: "mac_roman",
    78: "shift_jis",
    79: "cp949",
    80: "gb2312",
    81: "big5",
    83: "mac_greek",
    85: "mac_turkish",
    88: "mac_latin2",
    89: "mac_cyrillic",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
_SYMBOL_CHARSET = 2
_PAGES = {
    708: "iso8859_6",
    932: "cp932",
    936: "gb18030",
    949: "cp949",
    950: "cp950",
    10000: "mac_roman",
    65001: "utf-8",
}
_PRIVATE = 0xF000
_LONGEST_NAME = 200
_CONTROLS = dict.fromkeys([*range(0x09), *range(0x0A, 0x20), 0x7F])
_WESTERN = "cp1252"


@dataclass(slots=True)
class Font:
    """One entry of the font table. `codec` is empty where the font is in the file's own code page."""

    name: str = ""
    codec: str = ""
    symbols: bool = False


class Codes:
    """The file's code page and its fonts."""

    def __init__(self) -> None:
        self.codec = _WESTERN
        self.fonts: dict[int, Font] = {}

    def use_page(self, page: int | None) -> None:
        """Take the code page of that number for the file's own, if there is one."""
        self.codec = codec_of_page(page) or self.codec

    def text(self, data: bytes, font: int | None) -> str:
        """The characters that `data` stands for in a font; what it cannot stand for is shown as U+FFFD."""
        found = self.fonts.get(-1 if font is None else font, Font())
        if found.symbols:
            signs = (chr(_PRIVATE + code if code > 0x20 else 0x20) for code in data)
            return visible("".join(signs), self.name(font))
        return data.decode(found.codec or self.codec, "replace").translate(_CONTROLS)

    def name(self, font: int | None) -> str:
        """The name of a font."""
        return self.fonts.get(-1 if font is None else font, Font()).name.rstrip("; ")

    def add_name(self, font: int | None, text: str) -> None:
        """Note a piece of a font's name; a semicolon ends it."""
        entry = self.fonts.setdefault(font or 0, Font())
        if not entry.name.endswith(";"):
            entry.name = (entry.name + text)[:_LONGEST_NAME]

    def set_page(self, font: int, page: int | None) -> None:
        """Note the code page that the font table says a font is in."""
        self.fonts.setdefault(font, Font()).codec = codec_of_page(page)

    def set_charset(self, font: int, charset: int | None) -> None:
        """Note what the font table says of a font's character set."""
        entry = self.fonts.setdefault(font, Font())
        entry.symbols = charset == _SYMBOL_CHARSET
        entry.codec = _CHARSETS.get(charset or 0, "")


def codec_of_page(page: int | None) -> str:
    """Python's codec for a Windows code page; empty if there is none."""
    if page is None or page <= 0:
        return ""
    return _PAGES.get(page) or known(f"cp{page}") or ""
