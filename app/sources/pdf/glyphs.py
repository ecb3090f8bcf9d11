"""The characters of a PDF page with their places, in a frame of reference in which lines run to the right.

PDFium keeps one state for the whole process, so that whatever calls it holds `PDFIUM`. The order in which it names
the characters is not relied on: it follows the file, not the eye.
"""

import ctypes
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from math import pi
from threading import RLock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

PDFIUM = RLock()

_QUARTER = pi / 2
_SKEW = 0.25
_LINE_END_HYPHENS = (0x02, 0xFFFE)
_CATEGORIES_LEFT_OUT = ("Cc", "Cs", "Cn")
_BULLETS = {0xF0B7: "•", 0xF0A7: "▪", 0xF06F: "o", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0A8: "◦", 0xF076: "❖"}
_PRIVATE = (0xF000, 0xF0FF)
_PRESENTATION = ((0xFB00, 0xFDCF), (0xFDF0, 0xFDFF), (0xFE70, 0xFEFC), (0x2F00, 0x2FD5))
SUPERSCRIPTS = str.maketrans("0123456789+-()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ")
_COMMON = 0.4
_RAISED = 0.2
_LOW = 0.55
_UNWRITTEN = "\ufffd"
_FIRST_PRIVATE = "\ue000"


class Glyph(NamedTuple):
    """One character. Lengths in points, `y` is the baseline and grows upwards; `size` is the height of the type."""

    x0: float
    x1: float
    y: float
    size: float
    char: str


class Sheet(NamedTuple):
    """A page turned so that most of its lines run to the right: from where to where it reaches, its glyphs, and
    those that run in other directions, each turned upright."""

    left: float
    right: float
    glyphs: list[Glyph]
    others: list[list[Glyph]]


def page_glyphs(page: "PdfPage") -> Sheet:
    """What stands on the page.

    Characters outside the page and those set askew (watermarks) are left out. The caller holds `PDFIUM`.
    """
    turned: dict[int, list[Glyph]] = {}
    box = page.get_cropbox()
    textpage = page.get_textpage()
    try:
        for quarters, glyph in _raw(textpage.raw, textpage.count_chars(), box):
            turned.setdefault(quarters, []).append(glyph)
    finally:
        textpage.close()
    most = max(turned, key=lambda quarters: len(turned[quarters]), default=0)
    left, right = ((box[0], box[2]), (-box[3], -box[1]), (-box[2], -box[0]), (box[1], box[3]))[most]
    return Sheet(left, right, turned.pop(most, []), [turned[quarters] for quarters in sorted(turned)])


class Tally:
    """What is counted over all pages, so that no page's glyphs need be kept."""

    def __init__(self) -> None:
        self.visible = 0
        self._unknown = 0
        self._sizes: Counter[int] = Counter()

    def add(self, glyphs: Sequence[Glyph]) -> None:
        """Count the glyphs of one page."""
        visible = [glyph for glyph in glyphs if glyph.char != " "]
        self.visible += len(visible)
        self._unknown += sum(g.char >= _FIRST_PRIVATE and _is_unknown(g.char) for g in visible)
        self._sizes.update(round(g.size * 2) for g in visible)

    def has_meaning(self) -> bool:
        """Whether most characters can be told: some fonts do not say which letters they draw."""
        return 3 * self._unknown < self.visible

    def body_size(self) -> float:
        """The size that the running text is set in: the largest that is common, as notes may be longer than it."""
        most = max(self._sizes.values(), default=0)
        return max((size for size, count in self._sizes.items() if count >= _COMMON * most), default=0) / 2


def _is_unknown(char: str) -> bool:
    return char == _UNWRITTEN or unicodedata.category(char[0]) == "Co"


def _characters(textpage: object, count: int) -> Iterator[tuple[int, str]]:
    """The characters that the page prints, with their numbers in PDFium's order; those are left out that it guesses."""
    from pypdfium2.raw import FPDFText_GetUnicode, FPDFText_IsGenerated

    high = 0
    for n in range(count):
        code = FPDFText_GetUnicode(textpage, n)
        if 0x20 < code < 0x7F:
            yield n, chr(code)
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000 and high:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00
        high = 0
        char = _character(code)
        if char and FPDFText_IsGenerated(textpage, n) != 1:
            yield n, char


def _raw(
    textpage: object, count: int, page: tuple[float, float, float, float]
) -> Iterator[tuple[int, Glyph]]:
    """Each glyph on the page, turned upright, and how many quarter turns its line runs askew."""
    from pypdfium2.raw import (
        FS_RECTF,
        FPDFText_GetCharAngle,
        FPDFText_GetCharOrigin,
        FPDFText_GetLooseCharBox,
    )

    left, bottom, right, top = page
    box, x, y = FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    quarters, skew, baseline = 0, 0.0, None
    for n, char in _characters(textpage, count):
        if not FPDFText_GetLooseCharBox(textpage, n, box):
            continue
        edges = box.left, box.bottom, box.right, box.top
        if not (left <= (edges[0] + edges[2]) / 2 <= right and bottom <= (edges[1] + edges[3]) / 2 <= top):
            continue
        FPDFText_GetCharOrigin(textpage, n, x, y)
        if quarters or skew or y.value != baseline:  # along a level line no angle changes
            turns = FPDFText_GetCharAngle(textpage, n) / _QUARTER
            quarters, skew, baseline = round(turns) % 4, abs(turns - round(turns)), y.value
        if skew > _SKEW:
            continue
        raised = char.isdecimal() and _is_raised(textpage, n, y.value, edges[3] - edges[1])
        shown = char.translate(SUPERSCRIPTS) if raised else char
        yield quarters, _upright(quarters, edges, (x.value, y.value), shown)


def _is_raised(textpage: object, n: int, baseline: float, size: float) -> bool:
    """Whether the ink of a figure stands high above its line: many typefaces have such figures."""
    from pypdfium2 import raw

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not raw.FPDFText_GetCharBox(textpage, n, left, right, bottom, top):
        return False
    return bottom.value - baseline > _RAISED * size and top.value - bottom.value < _LOW * size


def _upright(
    quarters: int, box: tuple[float, float, float, float], origin: tuple[float, float], char: str
) -> Glyph:
    """The glyph as it stands when the page is turned so that its line runs to the right."""
    left, bottom, right, top = box
    x, y = origin
    if quarters == 3:
        return Glyph(bottom, top, -x, right - left, char)
    if quarters == 2:
        return Glyph(-right, -left, -y, top - bottom, char)
    if quarters == 1:
        return Glyph(-top, -bottom, x, right - left, char)
    return Glyph(x if 0 < left - x < top - bottom else left, right, y, top - bottom, char)


def _character(code: int) -> str:
    """The character to write for a code of the page, empty for none: ligatures resolved, symbols of bullets named."""
    if code in _LINE_END_HYPHENS:
        return "\u00ad"
    if code in _BULLETS:
        return _BULLETS[code]
    if _PRIVATE[0] <= code <= _PRIVATE[1] and 0x20 <= code & 0xFF < 0x7F:
        return chr(code & 0xFF)
    if code > 0x10FFFF or code == 0 or unicodedata.category(chr(code)) in _CATEGORIES_LEFT_OUT:
        return _UNWRITTEN if code == 0 else ""
    char = chr(code)
    if any(first <= code <= last for first, last in _PRESENTATION):
        return unicodedata.normalize("NFKC", char)
    return " " if char.isspace() else char
