"""A text as lines that know where they stand, and as paragraphs.

Lines that hold nothing visible are left out; the line after them says so (`gap`). A line is *soft* when the break
before it only wraps a paragraph (`wrapping`).
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from app.text.cancel import Stop, check, watched

T = TypeVar("T")

_LINE = re.compile("[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_BLANK = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\xad\u1680\u205f\u3000\ufeff" + "".join(
    chr(code)
    for first, last in ((0x2000, 0x200F), (0x2028, 0x202F), (0x2060, 0x2069))
    for code in range(first, last + 1)
)
_VISIBLE = re.compile(f"[^{_BLANK}]")
_WORD_SIGN = re.compile(r"[^\W_]")
_TAB = 8
_CLOSERS = "\"'”’»›“‘«)]）］」』】〉》*_ "
_SENTENCE_END = frozenset(".!?…。！？｡؟۔।॥։።။។៕᠃᠉፧⁇⁈⁉‼")
_PAUSE = frozenset(":;,：；，、؛،··﹔–—-")
_COLUMNS = re.compile(r"\S(?: {4,}|\t)\S|(?: ?\.){4,} *\w+$")
_GAP = re.compile(r"    |\t|\.\.|\. \.")
_ENVIRONMENT = re.compile(
    r"\\(?P<way>begin|end)\{(?:enumerate|itemize|description|compact\w+)\*?\}\s*(?:\[.*\])?"
)
_NARROWEST_TABLE = 6
_OFTEN = 2000
_LONGEST_DRAWN = 2000
_REACH = 64
_LONGEST_LEADERS = 200
_PAGE_DIGITS = frozenset("0123456789ivxlc٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
_LEADERS = re.compile(r"(?:\.{4,}|(?: \.){3,}|…{2,}|_{4,}|\t)\s*[\divxlc]{1,5}\s*$")


class Line(NamedTuple):
    """One line that holds something visible; `start` and `end` leave out white space around it.

    `indent` counts columns, `gap` says that a blank line stands before, `rule` that the line is only a drawn one,
    `soft` that the break before it only wraps a paragraph. `marker` is the kind of marker the line may begin with,
    empty if there is none. `quoted` is how often it is quoted: it counts the signs > before it.
    """

    start: int
    end: int
    indent: int
    gap: bool
    rule: bool
    soft: bool = False
    marker: str = ""
    quoted: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or the part of one inside a range. `first` and `last` number its lines, `indent` counts columns."""

    start: int
    end: int
    first: int
    last: int
    indent: int


class Layout:
    """The lines of a text, in order.

    Every step after the first look at the text asks for lines again and again, so this is where `should_cancel` is
    asked in turn: any method may raise `Cancelled`.
    """

    def __init__(self, text: str, lines: Sequence[Line], should_cancel: Stop = None) -> None:
        self.text = text
        self.lines = tuple(lines)
        self._starts = [line.start for line in lines]
        self._should_cancel = should_cancel
        self._asked = 0
        self.prose_between: dict[tuple[int, int], int] = {}
        """What `bullets` has found out between two offsets."""

    def watched(self, items: Iterable[T]) -> Iterator[T]:
        """The items, one after the other; every now and then the caller may stop the work."""
        return watched(items, self._should_cancel, _OFTEN)

    def line_at(self, offset: int) -> int:
        """The number of the line that `offset` lies in or, between lines, of the next one."""
        self._asked += 1
        if self._asked % _OFTEN == 0:
            check(self._should_cancel)
        number = max(bisect_right(self._starts, offset) - 1, 0)
        if number < len(self.lines) and self.lines[number].end <= offset:
            number += 1
        return number

    def blocks(self, start: int, end: int, cuts: Collection[int] = ()) -> list[Block]:
        """The paragraphs between two offsets; a line that starts at one of `cuts` begins a new one."""
        found: list[Block] = []
        begin = first = -1
        numbers = range(self.line_at(start), bisect_left(self._starts, end))
        for number in self.watched(numbers) if len(numbers) > _OFTEN else numbers:
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

    def quoted(self, offset: int) -> int:
        """How often the line at `offset`, or the next one, is quoted."""
        number = self.line_at(offset)
        return self.lines[number].quoted if number < len(self.lines) else 0

    def _block(self, begin: int, end: int, first: int, last: int) -> Block:
        while last > first and self.lines[last].rule:
            last -= 1
        whole, end = self.lines[first].start == begin, min(self.lines[last].end, end)
        if not whole or end < self.lines[last].end:
            begin, end = trimmed(self.text, begin, end)
        indents = [line.indent for line in self.lines[first + (not whole) : last + 1]]
        return Block(begin, end, first, last, min(indents, default=self.lines[first].indent))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without white space and invisible signs at either end; empty at `end` if nothing else is in it."""
    found = _VISIBLE.search(text, start, end)
    if not found:
        return end, end
    reach = _REACH
    while not (last := len(text[max(found.start(), end - reach) : end].rstrip(_BLANK))):
        end, reach = end - reach, 2 * reach
    return found.start(), max(found.start(), end - reach) + last


def _is_drawn(body: str) -> bool:
    """Whether a line is only drawn: no letter and no number in it, or a list of LaTeX begun or ended."""
    if (len(body) > 2 or body in ("*", "#")) and not _WORD_SIGN.search(body):
        return True
    return bool(environment(body))


def raw_lines(text: str, should_cancel: Stop = None) -> list[Line]:
    """All visible lines, none of them soft yet. Raises `Cancelled`."""
    lines: list[Line] = []
    previous = 0
    for match in watched(_LINE.finditer(text), should_cancel, _OFTEN):
        start, end = trimmed(text, match.start(), match.end())
        if start == end:
            continue
        gap = _breaks(text, previous, start) > 1 if lines else True
        lines.append(
            Line(
                start,
                end,
                _columns(text, match.start(), start),
                gap,
                _is_drawn(text[start : min(end, start + _LONGEST_DRAWN)]),
            )
        )
        previous = end
    return lines


def environment(body: str) -> str:
    """What a line does to a list of LaTeX: "begin", "end" or nothing."""
    found = _ENVIRONMENT.fullmatch(body) if body.startswith("\\") else None
    return found["way"] if found else ""


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


def leads_to_page(text: str, start: int, end: int) -> bool:
    """Whether the line ends as one of a table of contents does: in leaders, or after a tab, with a page number."""
    if text[end - 1] not in _PAGE_DIGITS:
        return False
    return bool(_LEADERS.search(text, max(start, end - _LONGEST_LEADERS), end))


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
