"""Letters whose accent is a sign of its own, printed over them: joined to one character."""

import unicodedata
from collections.abc import Sequence

from app.sources.pdf.glyphs import Glyph

ACCENTS = {
    "`": "\u0300",
    "´": "\u0301",
    "ˆ": "\u0302",
    "^": "\u0302",
    "˜": "\u0303",
    "~": "\u0303",
    "¯": "\u0304",
    "˘": "\u0306",
    "˙": "\u0307",
    "¨": "\u0308",
    "˚": "\u030a",
    "˝": "\u030b",
    "ˇ": "\u030c",
    "¸": "\u0327",
    "˛": "\u0328",
}
"""Signs that stand for an accent where a letter is under them, and the mark that each is then."""

_DOTLESS = {"ı": "i", "ȷ": "j"}


def composed(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs of a line with each accent that stands over its neighbour joined to it."""
    result: list[Glyph] = []
    waiting: Glyph | None = None
    for glyph in glyphs:
        if waiting is not None and (letter := _joined(glyph, waiting)):
            result[-1] = letter
            waiting = None
            continue
        waiting = None
        if glyph.char in ACCENTS and result and (letter := _joined(result[-1], glyph)):
            result[-1] = letter
            continue
        result.append(glyph)
        if glyph.char in ACCENTS:
            waiting = glyph
    return result


def _joined(letter: Glyph, accent: Glyph) -> Glyph | None:
    """The letter with the accent, None if that is no character or the accent does not stand over it."""
    middle = (accent.x0 + accent.x1) / 2
    if not letter.char.isalpha() or not letter.x0 <= middle <= letter.x1:
        return None
    base = _DOTLESS.get(letter.char, letter.char)
    char = unicodedata.normalize("NFC", base + ACCENTS[accent.char])
    x0, x1 = min(letter.x0, accent.x0), max(letter.x1, accent.x1)
    return letter._replace(char=char, x0=x0, x1=x1) if len(char) == 1 else None
