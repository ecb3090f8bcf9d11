"""UTF-16 and UTF-32 without a byte order mark.

In both, white space and most punctuation have a NUL byte, which no other text encoding has; the right order
of bytes is the one that gives more of the characters every script shares, and text of few scripts.
"""

import re
import unicodedata
from collections import Counter

_CODECS = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_COMMON = re.compile(r"[\n\r\t -~\u3000-\u3002\uff01-\uff1f]")
_SAMPLE = 20_000
_FOREIGN = {"Cn", "Co", "Cs"}
_ASCII = re.compile(rb"[\t\n\r -~]")
_FEW_NULS = 0.25
_MOSTLY = 0.9
_HAN = range(0x3400, 0xA000)


def utf16_or_32(data: bytes) -> str | None:
    """The codec that makes text of `data`, which has NUL bytes; None if none does."""
    head = data[: 4 * _SAMPLE]
    if _is_ascii_with_nuls(head):
        return None
    scores = [
        (score, codec)
        for codec in _CODECS
        if len(data) % _width(codec) == 0 and (score := _score(head, codec)) > 0
    ]
    return max(scores)[1] if scores else None


def _width(codec: str) -> int:
    return 4 if codec.startswith("utf-32") else 2


def _is_ascii_with_nuls(head: bytes) -> bool:
    """Whether the bytes are those of a text in ASCII but for a few NULs: in UTF-16, half of such a text is NUL."""
    nuls = head.count(0)
    return nuls < _FEW_NULS * len(head) and len(_ASCII.findall(head)) > _MOSTLY * (len(head) - nuls)


def _score(head: bytes, codec: str) -> float:
    """The share of common characters, from 0 to 1; 0 if the bytes are no text in this codec."""
    try:
        text = head.decode(codec)[:_SAMPLE]
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return 0.0
        text = head[: error.start].decode(codec)[:_SAMPLE]
    counts = Counter(text)
    if "\0" in text or any(unicodedata.category(c) in _FOREIGN for c in counts):
        return 0.0
    scripts: Counter[str] = Counter()
    for char, count in counts.items():
        scripts["" if _COMMON.match(char) else _script(char)] += count
    main = sum(count for _, count in scripts.most_common(3))
    return scripts[""] / len(text) if main > _MOSTLY * len(text) else 0.0


def _script(char: str) -> str:
    """Roughly the script of a character: scholars of the East write several in one text."""
    if ord(char) in _HAN or "\u3000" <= char < "\u3100":
        return "HAN"
    return unicodedata.name(char, "").split(" ", 1)[0]
