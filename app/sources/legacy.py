"""Which legacy code page a file is in.

charset-normalizer tells scripts and the East Asian encodings apart well, but confuses the Latin code pages
with each other: it reads a Windows-1252 “naïve” as “naďve”, and Turkish as Central European. Latin texts are
therefore judged here first: the right code page is the one in which the letters beyond ASCII all belong to
the alphabet of one language.
"""

import re
from string import ascii_letters

from app.sources.alphabets import ALPHABETS, LATIN_CODECS

_TYPOGRAPHY = frozenset("\u00a0\u00ad‘’‚‛“”„‟‹›«»–—…•·€£¥¢§©®™°±×÷½¼¾¹²³¡¿†‡‰¶ºªµ¬")
_MISREAD = re.compile(
    r"[a-zß-öø-ÿ][À-ÖØ-ÞŁŚŞŠŽŹŻŸ]|[A-Za-z][©®°§†‡¹²³ªº¢£¥×]+[a-z]|[A-Za-z][±¶¦¤¬¡¿¼½¾÷]"
)  # a capital or a sign where only a letter can be
_ASCII_LETTERS = ascii_letters.encode()
_LATIN_SHARE = 0.35
_SAMPLE = 60_000
_HIRAGANA = re.compile("[\u3041-\u3096]")
_HIRAGANA_SHARE = 0.15
_CYRILLIC = ("cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic")
_ASIAN = ("cp874", "cp932", "euc_jp", "gb18030", "big5", "cp949")
_OTHERS = [*_CYRILLIC, "cp1253", "iso8859_7", "cp1255", "cp1256", "cp1258", *_ASIAN, *LATIN_CODECS]


def guess(data: bytes) -> str | None:
    """The codec that decodes `data`, which is not UTF-8, to text; None if none fits."""
    return _latin(data) or _japanese(data) or _other(data)


def _latin(data: bytes) -> str | None:
    fitting = (codec for codec in LATIN_CODECS if _decodes(data, codec))
    return next((codec for codec in fitting if _is_one_language(data, codec)), None)


def _is_one_language(data: bytes, codec: str) -> bool:
    """Whether the characters beyond ASCII are typography and the letters of one Latin alphabet."""
    beyond = {byte: char for byte in set(data) if byte > 127 and (char := bytes((byte,)).decode(codec))}
    letters = {byte: char.lower() for byte, char in beyond.items() if char not in _TYPOGRAPHY}
    if not any(alphabet.issuperset(letters.values()) for alphabet in ALPHABETS):
        return False
    foreign = len(data) - len(data.translate(None, bytes(letters)))
    plain = len(data) - len(data.translate(None, _ASCII_LETTERS))
    return foreign <= _LATIN_SHARE * (plain + foreign) and not _MISREAD.search(data.decode(codec))


def _japanese(data: bytes) -> str | None:
    """Japanese is known by its hiragana, where short texts pass for Korean or Chinese."""
    for codec in ("euc_jp", "cp932"):
        if _decodes(data, codec):
            beyond = [c for c in data.decode(codec) if c > "\x7f"]
            if len(_HIRAGANA.findall("".join(beyond))) > _HIRAGANA_SHARE * len(beyond):
                return codec
    return None


def _other(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE].rpartition(b"\n")[0] or data  # ends where no character can be cut
    for part in dict.fromkeys((sample, data)):
        best = from_bytes(part, cp_isolation=_OTHERS).best()
        if best is not None and _decodes(data, best.encoding):
            return best.encoding
    return None


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
