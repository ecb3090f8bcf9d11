"""A text as lines that know where they stand, and as paragraphs.

Lines that hold nothing visible are left out; the line after them says so (`gap`). A line is *soft* when the break
before it only wraps a paragraph. Whether a text is wrapped is measured on the text itself: in wrapped text most lines
end because the next word did not fit, and in the middle of a sentence.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

_LINE = re.compile("[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_IGNORABLE = " \t\xa0\xad\u1680\u2000-\u200f\u202a-\u202f\u205f\u2060-\u2069\u3000\ufeff\x1f"
_VISIBLE = re.compile(f"[^{_IGNORABLE}]")
_TAB = 8
_CLOSERS = "\"'”’»›“‘«)]）］」』】〉》*_ "
_SENTENCE_END = frozenset(".!?…。！？｡؟۔।॥։።⁇⁈⁉‼")
_PAUSE = frozenset(":;,：；，、؛،··﹔–—-")
_COLUMNS = re.compile(r"\S(?: {4,}|\t)\S|(?: ?\.){4,} *\w+$")
_GAP = re.compile(r"    |\t|\.\.|\. \.")
_NARROWEST_TABLE = 6
_WIDEST = 140
_NARROWEST = 25
_LONG_LINE = 45


class Line(NamedTuple):
    """One line that holds something visible; `start` and `end` leave out white space around it.

    `indent` counts columns, `gap` says that a blank line stands before, `rule` that the line is only a drawn one,
    `soft` that the break before it only wraps a paragraph. `marker` is the kind of marker the line may begin with,
    empty if there is none.
    """

    start: int
    end: int
    indent: int
    gap: bool
    rule: bool
    soft: bool = False
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or the part of one inside a range. `first` and `last` number its lines, `indent` counts columns."""

    start: int
    end: int
    first: int
    last: int
    indent: int


class Layout:
    """The lines of a text, in order."""

    def __init__(self, text: str, lines: Sequence[Line]) -> None:
        self.text = text
        self.lines = tuple(lines)
        self._starts = [line.start for line in lines]

    def line_at(self, offset: int) -> int:
        """The number of the line that `offset` lies in or, between lines, of the next one."""
        number = max(bisect_right(self._starts, offset) - 1, 0)
        if number < len(self.lines) and self.lines[number].end <= offset:
            number += 1
        return number

    def blocks(self, start: int, end: int, cuts: Collection[int] = ()) -> list[Block]:
        """The paragraphs between two offsets; a line that starts at one of `cuts` begins a new one."""
        found: list[Block] = []
        begin = first = -1
        for number in range(self.line_at(start), bisect_left(self._starts, end)):
            line = self.lines[number]
            if begin >= 0 and (not line.soft or line.start in cuts):
                found.append(self._block(begin, end, first, number - 1))
                begin = -1
            if line.rule:
                continue
            if begin < 0:
                begin, first = max(line.start, start), number
        if begin >= 0:
            found.append(self._block(begin, end, first, number))
        return [block for block in found if block.start < block.end]

    def has_text(self, start: int, end: int) -> bool:
        """Whether anything is visible between two offsets."""
        number = self.line_at(start)
        return number < len(self.lines) and max(self.lines[number].start, start) < end

    def paragraph(self, offset: int) -> range:
        """The numbers of the lines from the one that `offset` is in to the end of its paragraph."""
        first = number = self.line_at(offset)
        while number + 1 < len(self.lines) and self.lines[number + 1].soft:
            number += 1
        return range(first, min(number + 1, len(self.lines)))

    def paragraph_end(self, offset: int) -> int:
        """Where the paragraph ends that `offset` is in."""
        numbers = self.paragraph(offset)
        return self.lines[numbers[-1]].end if numbers else len(self.text)

    def block_before(self, offset: int) -> Block | None:
        """The paragraph that ends before the line at `offset`."""
        last = self.line_at(offset) - 1
        while last >= 0 and self.lines[last].rule:
            last -= 1
        if last < 0:
            return None
        first = last
        while first > 0 and self.lines[first].soft:
            first -= 1
        return self._block(self.lines[first].start, self.lines[last].end, first, last)

    def is_ruled_off(self, start: int, end: int) -> bool:
        """Whether a drawn line stands between two offsets."""
        return any(line.rule for line in self.lines[self.line_at(start) : self.line_at(end)])

    def marker(self, block: Block) -> str:
        """The kind of marker the block may begin with, empty if there is none."""
        line = self.lines[block.first]
        return line.marker if line.start == block.start else ""

    def _block(self, begin: int, end: int, first: int, last: int) -> Block:
        while last > first and self.lines[last].rule:
            last -= 1
        lines = self.lines[first : last + 1]
        begin, end = trimmed(self.text, begin, min(lines[-1].end, end))
        whole = lines[0].start == begin
        indents = [line.indent for line in (lines if whole else lines[1:])]
        return Block(begin, end, first, last, min(indents, default=lines[0].indent))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space and invisible signs at either end; empty at `end` if nothing else is in it."""
    found = _VISIBLE.search(text, start, end)
    while found and (text[found.start()].isspace()):
        found = _VISIBLE.search(text, found.start() + 1, end)
    if not found:
        return end, end
    while text[end - 1].isspace() or not _VISIBLE.match(text, end - 1):
        end -= 1
    return found.start(), end


def raw_lines(text: str) -> list[Line]:
    """All visible lines, none of them soft yet."""
    lines: list[Line] = []
    previous = 0
    for match in _LINE.finditer(text):
        start, end = trimmed(text, match.start(), match.end())
        if start == end:
            continue
        gap = _breaks(text, previous, start) > 1 if lines else True
        body = text[start:end]
        rule = not any(c.isalnum() for c in body) and (end - start > 2 or body in ("*", "#"))
        lines.append(Line(start, end, _columns(text, match.start(), start), gap, rule))
        previous = end
    return lines


def softened(text: str, lines: Sequence[Line], kinds: Mapping[int, str], media_type: str) -> Layout:
    """The lines with soft breaks told from paragraph breaks. `kinds` has the kind of marker at the start of lines.

    Markdown keeps a paragraph's lines together by definition and a web page never wraps; plain text is measured.
    """
    marked = [line._replace(marker=kinds[line.start]) if line.start in kinds else line for line in lines]
    width = _wrap_width(text, marked)
    for number in range(1, len(marked)):
        before, line = marked[number - 1], marked[number]
        if line.gap or line.rule or before.rule or media_type == "text/html":
            continue
        if media_type == "text/markdown" or _continues(text, before, line, width):
            marked[number] = line._replace(soft=True)
    return Layout(text, marked)


def last_sign(text: str, start: int, end: int) -> str:
    """The last visible character between two offsets that is neither a closing quotation mark nor a bracket."""
    while end > start and (text[end - 1] in _CLOSERS or text[end - 1].isspace()):
        end -= 1
    return text[end - 1] if end > start else ""


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether the stretch ends as a sentence does."""
    return last_sign(text, start, end) in _SENTENCE_END


def ends_open(text: str, start: int, end: int) -> bool:
    """Whether the stretch ends in a word: with no punctuation at all."""
    sign = last_sign(text, start, end)
    return sign not in _SENTENCE_END and sign not in _PAUSE


def in_columns(text: str, start: int, end: int) -> bool:
    """Whether the stretch is set in columns, as table rows and lines of a table of contents are."""
    if end - start < _NARROWEST_TABLE or not _GAP.search(text, start, end):
        return False
    return bool(_COLUMNS.search(text, start, end))


def is_small(letter: str) -> bool:
    """Whether it is a small letter, as opposed to capitals of its script that are in daily use."""
    return letter.islower() and not "ა" <= letter <= "ჿ"


def starts_lower(text: str, start: int) -> bool:
    """Whether a small letter stands at `start`; in scripts without case never."""
    return is_small(text[start : start + 1])


def _breaks(text: str, start: int, end: int) -> int:
    between = text[start:end]
    return between.count("\n") or len(between.splitlines()) - 1


def _columns(text: str, start: int, end: int) -> int:
    column = 0
    for c in text[start:end]:
        if c == "\t":
            column += _TAB - column % _TAB
        elif unicodedata.category(c) != "Cf":
            column += 2 if c == "\u3000" else 1
    return column


def _wrap_width(text: str, lines: Sequence[Line]) -> int | None:
    """The column the text is wrapped at, None if it is not wrapped."""
    pairs = [(a, b) for a, b in pairwise(lines) if not (b.gap or a.rule or b.rule or b.marker)]
    lengths = sorted(line.indent + line.end - line.start for line in lines if not line.rule)
    if len(pairs) < 2 or not lengths:
        return None
    width = lengths[int(len(lengths) * 0.97)] if len(lengths) > 30 else lengths[-1]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = sum(_is_full(text, a, b, width) for a, b in pairs)
    open_ended = sum(not ends_sentence(text, a.start, a.end) for a, _ in pairs)
    return width if full >= 0.5 * len(pairs) and open_ended >= 0.5 * len(pairs) else None


def _is_full(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the next line would hardly have fitted on this one."""
    word = re.match(r"\S+", text[following.start : following.end])
    length = len(word[0]) if word else 0
    if word and ord(word[0][0]) >= 0x2E80:
        length = min(length, 2)
    return line.indent + line.end - line.start + 1 + length > 0.88 * width


def _continues(text: str, line: Line, following: Line, width: int | None) -> bool:
    """Whether the break between two neighbouring lines of plain text only wraps a paragraph."""
    broken_off = (
        starts_lower(text, following.start)
        and not following.marker
        and not ends_sentence(text, line.start, line.end)
    )
    if in_columns(text, line.start, line.end) or in_columns(text, following.start, following.end):
        return False
    if width is None:
        return broken_off and line.end - line.start >= _LONG_LINE and ends_open(text, line.start, line.end)
    if not _is_full(text, line, following, width):
        return broken_off
    new_paragraph = following.indent >= line.indent + 2 and not line.marker
    return not (new_paragraph and ends_sentence(text, line.start, line.end))
