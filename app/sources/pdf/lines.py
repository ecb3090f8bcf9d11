"""Glyphs as fragments, fragments as lines with their text.

A fragment is a stretch of one line without a gap that a column or a table cell could stand behind. Fragments are
joined into lines only after the columns of the page are known.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from app.sources.pdf.accents import ACCENTS, composed
from app.sources.pdf.glyphs import SUPERSCRIPTS, Glyph
from app.sources.pdf.hyphens import is_unspaced
from app.sources.pdf.visual import FIRST_LEFTWARD, direction, logical, runs_left

_APART = 1.1  # lengths from here on are in units of the type's size
_BACK = -0.6
_JUMBLED = 0.3
_DOUBLE = 0.12
_ONE_SIGN = 0.06
_SHIFT = 0.25
_SAME_ROW = 0.6
_WORD_GAP = 0.11
_PHRASE_GAP = 0.4
_CELL_GAP = 2.0
_REORDERING = (
    ("\u0900", "\u109f"),
    ("\u1780", "\u17ff"),
)  # scripts whose vowels may stand before their consonants
_FIRST_MARK = "\u0300"
_RAISED = 0.12
_SMALLER = 0.8
_LONGEST_MARKER = 8


@dataclass(slots=True)
class Fragment:
    """Neighbouring glyphs of one line. `y` is the baseline, `size` the usual height of its type."""

    x0: float
    x1: float
    y: float
    size: float
    glyphs: list[Glyph]


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column stands: its number on the page, its edges, and whether the page's text runs to the left."""

    flow: int
    left: float
    right: float
    leftwards: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line of a column: its box, its text in reading order, and how far the column around it reaches.

    `flow` numbers the columns of the page in reading order; `raised` says that it begins with a superscript.
    """

    x0: float
    x1: float
    y: float
    size: float
    text: str
    leftwards: bool
    left: float = 0.0
    right: float = 0.0
    flow: int = 0
    raised: bool = False

    @property
    def before(self) -> float:
        """The distance from the column's edge to where the line begins."""
        return self.right - self.x1 if self.leftwards else self.x0 - self.left

    @property
    def after(self) -> float:
        """The distance from where the line ends to the column's edge."""
        return self.x0 - self.left if self.leftwards else self.right - self.x1


def fragments(glyphs: Iterable[Glyph]) -> list[Fragment]:
    """The fragments of a page, in the order of the file. Glyphs printed twice, to look bold, count once."""
    found: list[Fragment] = []
    for glyph in glyphs:
        last = found[-1] if found else None
        if last is None or not _adjoins(last, glyph):
            found.append(Fragment(glyph.x0, glyph.x1, glyph.y, glyph.size, [glyph]))
        elif not _is_double(last, glyph):
            last.glyphs.append(glyph)
            last.x0, last.x1 = min(last.x0, glyph.x0), max(last.x1, glyph.x1)
            last.size = max(last.size, glyph.size)
    return [fragment for found_one in found if (fragment := _trimmed(found_one))]


def rows(parts: Iterable[Fragment]) -> list[list[Fragment]]:
    """Fragments that stand on one line together, from the top down, each row from left to right."""
    result: list[list[Fragment]] = []
    for part in sorted(parts, key=lambda f: -f.y):
        row = result[-1] if result else None
        if row is not None and _on_row(row, part):
            row.append(part)
        else:
            result.append([part])
    return [sorted(row, key=lambda f: f.x0) for row in result]


def line(row: Sequence[Fragment], column: Column) -> Line:
    """The line that a row of fragments of this column makes."""
    base = max(row, key=lambda f: (sum(not g.char.isspace() for g in f.glyphs) > 1, f.size, len(f.glyphs)))
    pieces, starts_raised, ends_raised = _pieces(row, base)
    text = "".join(pieces)
    leftwards = False
    if max(text, default="") >= FIRST_LEFTWARD and any(direction(c) == "R" for c in text):
        leftwards = runs_left(text, among_such=column.leftwards)
        text = logical(pieces, leftwards=leftwards)
    return Line(
        row[0].x0,
        max(f.x1 for f in row),
        base.y,
        base.size,
        text.strip(),
        leftwards,
        column.left,
        column.right,
        column.flow,
        ends_raised if leftwards else starts_raised,
    )


def _adjoins(fragment: Fragment, glyph: Glyph) -> bool:
    """Whether the glyph stands beside the one before it, on either side."""
    size, last = max(fragment.size, glyph.size), fragment.glyphs[-1]
    if abs(glyph.y - fragment.y) > _SHIFT * size:
        return False
    right, left = glyph.x0 - last.x1, last.x0 - glyph.x1
    return _BACK * size < right < _APART * size or _BACK * size < left < _APART * size


def _is_double(fragment: Fragment, glyph: Glyph) -> bool:
    last = fragment.glyphs[-1]
    if glyph.char != last.char or glyph.char == " ":
        return False
    near = _DOUBLE * glyph.size
    shift = abs(glyph.x0 - last.x0)
    return shift < near and abs(glyph.y - last.y) < near and (shift > 0 or glyph.x1 != last.x1)


def _trimmed(fragment: Fragment) -> Fragment | None:
    """The fragment without white space at its ends, None if nothing is left."""
    visible = [g for g in fragment.glyphs if not g.char.isspace()]
    if not visible:
        return None
    x0, x1 = min(g.x0 for g in visible), max(g.x1 for g in visible)
    inside = [g for g in fragment.glyphs if g.x1 > x0 and g.x0 < x1]
    return Fragment(x0, x1, visible[0].y, _usual(visible), inside)


def _usual(glyphs: Sequence[Glyph]) -> float:
    return sorted(glyph.size for glyph in glyphs)[len(glyphs) // 2]


def _on_row(row: Sequence[Fragment], part: Fragment) -> bool:
    """Whether the fragment, whose baseline is not above that of the others, belongs to their line."""
    for other in row:
        drop = other.y - part.y
        if drop < _SHIFT * min(other.size, part.size):
            return True
        small, large = sorted((other.size, part.size))
        beside = part.x0 > other.x1 - 0.3 * large or part.x1 < other.x0 + 0.3 * large
        if beside and small < _SMALLER * large and drop < _SAME_ROW * large:
            return True
    return False


def _pieces(row: Sequence[Fragment], base: Fragment) -> tuple[list[str], bool, bool]:
    """The characters of a row from left to right, marks with their letters and with the spaces between words; and
    whether its first and its last visible character are raised."""
    glyphs = [
        glyph._replace(char=glyph.char.translate(SUPERSCRIPTS)) if _is_raised(f, base) else glyph
        for f in row
        for glyph in f.glyphs
    ]
    jumbled = any(b.x0 < a.x0 - _JUMBLED * a.size for a, b in pairwise(glyphs))
    if jumbled and not any(first <= glyph.char <= last for glyph in glyphs for first, last in _REORDERING):
        glyphs = _sorted(glyphs)
    if any(glyph.char in ACCENTS for glyph in glyphs):
        glyphs = composed(glyphs)
    spacing = _spacing(glyphs)
    pieces: list[str] = []
    end = glyphs[0].x0 if glyphs else 0.0
    for glyph in glyphs:
        gap = glyph.x0 - end
        if gap > _CELL_GAP * glyph.size and sum(map(len, pieces)) > _LONGEST_MARKER:
            pieces = [*pieces[:-1], "\t"] if pieces[-1] == " " else [*pieces, "\t"]
        elif gap > spacing + _WORD_GAP * glyph.size and pieces and _is_word_gap(gap, pieces[-1], glyph):
            pieces.append(" ")
        end = max(end, glyph.x1)
        if glyph.char != " ":
            pieces.append(glyph.char)
        elif pieces and pieces[-1] not in " \t":
            pieces.append(" ")
    return _with_marks(pieces), _is_raised(row[0], base), _is_raised(row[-1], base)


def _is_word_gap(gap: float, piece: str, glyph: Glyph) -> bool:
    """Whether a space stands between the two; scripts without spaces between words set them wide."""
    if piece in " \t":
        return False
    return gap > _PHRASE_GAP * glyph.size or not (is_unspaced(glyph.char[0]) and is_unspaced(piece[-1]))


def _is_raised(fragment: Fragment, base: Fragment) -> bool:
    return fragment.y - base.y > _RAISED * base.size and fragment.size < _SMALLER * base.size


def _sorted(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs from left to right, each mark behind the letter that it stands on.

    Characters that one sign stands for share its place and keep their order; a space under a letter is none.
    """
    letters: list[Glyph] = []
    for glyph in (g for g in glyphs if not _is_mark(g.char)):
        if letters and glyph.char != " " and abs(glyph.x0 - letters[-1].x0) < _ONE_SIGN * glyph.size:
            last = letters[-1]
            letters[-1] = last._replace(char=_one_sign(last, glyph), x1=max(last.x1, glyph.x1))
        else:
            letters.append(glyph)
    letters.sort(key=lambda g: g.x0)
    kept = [letter for n, letter in enumerate(letters) if letter.char != " " or not _is_covered(letters, n)]
    starts = [letter.x0 for letter in kept]
    marks: dict[int, str] = {}
    for mark in (g for g in glyphs if _is_mark(g.char) and kept):
        place = min(bisect_left(starts, mark.x0 - _ONE_SIGN * mark.size), len(kept) - 1)
        if place and abs(starts[place - 1] - mark.x0) < abs(starts[place] - mark.x0):
            place -= 1
        marks[place] = marks.get(place, "") + mark.char
    return [letter._replace(char=letter.char + marks.get(n, "")) for n, letter in enumerate(kept)]


def _one_sign(first: Glyph, second: Glyph) -> str:
    """Two characters at one place: PDFium turns those round that one glyph of a leftward script stands for."""
    turned = first.x1 == second.x1 and direction(second.char) == "R"
    return second.char + first.char.strip() if turned else first.char.strip() + second.char


def _is_covered(letters: Sequence[Glyph], place: int) -> bool:
    """Whether a space stands under a letter beside it."""
    space = letters[place]
    middle = (space.x0 + space.x1) / 2
    return any(
        other.x0 <= middle <= other.x1 and other.char != " "
        for other in letters[max(place - 2, 0) : place + 3]
    )


def _spacing(glyphs: Sequence[Glyph]) -> float:
    """The distance of letters that are spaced out; 0 as a rule."""
    gaps = [b.x0 - a.x1 for a, b in pairwise(glyphs) if a.char.isalpha() and b.char.isalpha()]
    return max(median(gaps), 0.0) if len(gaps) > 2 else 0.0


def _with_marks(pieces: Sequence[str]) -> list[str]:
    """Marks joined to the letter before them."""
    joined: list[str] = []
    for piece in pieces:
        if joined and joined[-1] not in " \t" and _is_mark(piece):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def _is_mark(char: str) -> bool:
    return char >= _FIRST_MARK and unicodedata.category(char[0]) in ("Mn", "Me")
