"""Which legacy code page a file is in.

Latin texts are judged by their letters: the right code page is the one in which the letters beyond ASCII all belong
to the alphabet of one language. The others are judged by frequency: of all readings, the one whose characters are the
commonest of their script. charset-normalizer, which confuses code pages of short texts, is asked where both fail.
"""

import re
from collections.abc import Iterator
from string import ascii_letters

from app.sources.alphabets import ALPHABETS, LATIN_CODECS
from app.sources.frequencies import SCRIPTS
from app.sources.scoring import TYPOGRAPHY, cost

_CAPITALS = "".join(c for c in map(chr, range(0xC0, 0x250)) if c.isupper())
_MISREAD = re.compile(
    rf"[a-zß-öø-ÿ][{_CAPITALS}]|[A-Za-z][©®°§‡¹²³ªº¢£¥×]+[a-z]|[A-Za-z][±¶¦¤¬¡¿¼½¾÷]|[A-Za-z][‚„“”†‰•‹›][a-z]"
)  # a capital or a sign where only a letter can be
_ODD = re.compile(r"[A-Za-z][†‡‰•‚„‹›…–—]|[‰•‚„‹›][a-z]")
_GLUED = re.compile("[A-Za-z]\u00a0[a-z]")
_TELLING = re.compile(rb"[^\n]*[\x80-\xff][^\n]*")  # a line in ASCII only tells nothing
_ODD_SHARE = 0.3
_ASCII_LETTERS = ascii_letters.encode()
_LATIN_SHARE = 0.35
_SCORED = 12_000
_DEAREST = 5.5  # bits a byte; right readings cost about 3 to 4, wrong ones 7 and more
_ASIAN = ("Japanese", "Chinese, simplified", "Chinese, traditional", "Korean")


def guesses(sample: bytes) -> Iterator[str]:
    """The codecs that may decode a text of which `sample` is a part, and which is not UTF-8; the likeliest first."""
    sample = b"\n".join(_TELLING.findall(sample)) or sample
    given: set[str] = set()
    for codec in (*_latin(sample), *_by_frequency(sample)):
        if codec not in given:
            given.add(codec)
            yield codec
    asked = None if given else _asked(sample)
    if asked is not None:
        yield asked


def _latin(sample: bytes) -> list[str]:
    return [
        codec
        for codec in LATIN_CODECS
        if (text := _decoded(sample, codec)) and _is_one_language(sample, text, codec)
    ]


def _is_one_language(sample: bytes, text: str, codec: str) -> bool:
    """Whether the characters beyond ASCII are typography and the letters of one Latin alphabet."""
    beyond = {byte: bytes((byte,)).decode(codec) for byte in set(sample) if byte > 127}
    letters = {byte: char.lower() for byte, char in beyond.items() if char not in TYPOGRAPHY}
    if not any(alphabet.issuperset(letters.values()) for alphabet in ALPHABETS):
        return False
    foreign = len(sample) - len(sample.translate(None, bytes(letters)))
    plain = len(sample) - len(sample.translate(None, _ASCII_LETTERS))
    if foreign > _LATIN_SHARE * (plain + foreign) or _MISREAD.search(text):
        return False
    odd = len(_ODD.findall(text))
    if odd and letters:
        odd += len(_GLUED.findall(text))
    return not letters or odd <= _ODD_SHARE * (len(sample) - len(sample.translate(None, bytes(beyond))))


def _by_frequency(sample: bytes) -> list[str]:
    """The codecs of other scripts, those first in which a byte of the text costs the fewest bits."""
    head = sample[:_SCORED].rpartition(b"\n")[0] if len(sample) > _SCORED else sample
    costs: list[tuple[float, int, str]] = []
    for script, (_, codecs) in SCRIPTS.items():
        for codec in codecs:
            text = _decoded(head, codec) or _decoded(sample, codec)
            if text is None:
                continue
            bits = cost(text, script)
            if bits < (2 * _DEAREST if script in _ASIAN else _DEAREST):
                costs.append((bits / (2 if script in _ASIAN else 1), len(costs), codec))
    return [codec for *_, codec in sorted(costs)]


def _asked(sample: bytes) -> str | None:
    """What charset-normalizer takes the text for."""
    from charset_normalizer import from_bytes

    best = from_bytes(
        sample, cp_isolation=[*LATIN_CODECS, *(c for _, cs in SCRIPTS.values() for c in cs)]
    ).best()
    return best.encoding if best is not None else None


def _decoded(sample: bytes, codec: str) -> str | None:
    try:
        return sample.decode(codec)
    except UnicodeDecodeError:
        return None
