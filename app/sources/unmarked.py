"""UTF-16 and UTF-32 without a byte order mark.

In both, white space and most punctuation have a NUL byte, which no other text encoding has; the right order
of bytes is the one that gives more of the characters every script shares.
"""

import re
import unicodedata
from itertools import islice

_CODECS = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_COMMON = re.compile(r"[\n\r\t -~\u3000-\u3002\uff01-\uff1f]")
_SAMPLE = 20_000
_FOREIGN = {"Cn", "Co", "Cs"}


def utf16_or_32(data: bytes) -> str | None:
    """The codec that makes text of `data`, None if none does."""
    scores = [(score, codec) for codec in _CODECS if (score := _score(data, codec)) > 0]
    return max(scores)[1] if scores else None


def _score(data: bytes, codec: str) -> float:
    """The share of common characters, from 0 to 1; 0 if the bytes are no text in this codec."""
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return 0.0
    head = text[:_SAMPLE]
    foreign = any(unicodedata.category(c) in _FOREIGN for c in islice(head, _SAMPLE))
    if "\0" in text or foreign:
        return 0.0
    return len(_COMMON.findall(head)) / len(head)
