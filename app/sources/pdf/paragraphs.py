"""Lines joined to paragraphs, as a word processor would have them: one line each.

A line goes on in the next one if it is full: the next line's first word would not have fitted on it. Distance, size of
type, indentation and markers of lists tell paragraphs apart. Where a blank line and where indentation stand on the
page, they stand in the text as well.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from app.sources.pdf.hyphens import Words, is_unspaced, joined
from app.sources.pdf.lines import Line
from app.sources.pdf.visual import with_brackets
from app.text.cancel import Stop, watched

_MARKER = re.compile(
    r"""[•◦▪●○■□▸►➢✓❖‣⁃∙·*–—-]\s+\S  # a bullet
    | [(\[]?(?:\d{1,4}|[^\W\d_]|[ivxlcdmIVXLCDM]{1,7})[.)\]،.．、）]\s*\D  # 1. (1) a) iv.
    | \d{1,3}(?:\.\d{1,3})+\.?\s+\S  # 1.1
    | §+\s*\d
    | [^\W\d_]{2,12}\.?\s+(?:\d{1,4}|[IVXLC]{1,6})[.:)]?(?:\s|$)  # Article 1
    | 第\S{1,6}[条條章節节款項项조]
    | [一二三四五六七八九十]{1,3}、
    | [(（][一二三四五六七八九十]{1,3}[)）]
    """,
    re.VERBOSE,
)
_STRONG = re.compile(r"[•◦▪●○■□▸►➢✓❖‣⁃]\s")
_LEADERS = re.compile(r"(?:[.·…] ?){4,}\s*[\divxlcIVXLC]{1,6}$")
_SENTENCE_END = frozenset(".!?…。！？؟۔।")
_CLOSERS = "\"'”’»›“)]）］」』】〉》⁰¹²³⁴⁵⁶⁷⁸⁹"
_PAUSES = frozenset(";:,，；：、؛،")
_SIZES = 0.12
_BLANK = 1.3
_WIDE = 1.5
_INDENTED = 0.8
_CENTRED = 2.0
_COLUMN = 2.0  # spaces a unit of the type's size
_DEEPEST = 40


def paragraphs(lines: Sequence[Line], words: Words, should_cancel: Stop = None) -> str:
    """The text of the lines, which stand in reading order."""
    leading = _leading(lines)
    parts: list[str] = []
    paragraph: list[Line] = []
    text = ""
    for line in watched(lines, should_cancel, 100):
        if paragraph and _goes_on(paragraph, line, leading):
            paragraph.append(line)
            text = joined(text, line.text, words)
            continue
        if paragraph:
            parts += [" " * _indent(paragraph), _shown(text, paragraph), _break(paragraph[-1], line, leading)]
        paragraph, text = [line], line.text
    if paragraph:
        parts += [" " * _indent(paragraph), _shown(text, paragraph)]
    return "".join(parts)


def _shown(text: str, paragraph: Sequence[Line]) -> str:
    """The paragraph as it is read. Soft hyphens inside a line break nothing; one that ends a paragraph was printed."""
    if "\u00ad" in text:
        text = text[:-1].replace("\u00ad", "") + text[-1:].replace("\u00ad", "-")
    return with_brackets(text) if paragraph[0].leftwards else text


def _leading(lines: Iterable[Line]) -> float:
    """The usual distance of lines, in units of the type's size."""
    steps = [
        (a.y - b.y) / a.size
        for a, b in pairwise(lines)
        if a.flow == b.flow and a.size and 0.8 < (a.y - b.y) / a.size < 2.5 and _are_alike(a, b)
    ]
    steps.sort()
    return steps[len(steps) // 3] if steps else 1.2


def _are_alike(a: Line, b: Line) -> bool:
    return abs(a.size - b.size) <= _SIZES * max(a.size, b.size)


def _goes_on(paragraph: Sequence[Line], line: Line, leading: float) -> bool:
    """Whether the line belongs to the paragraph."""
    last = paragraph[-1]
    if _LEADERS.search(last.text):
        return False
    if (
        not _are_alike(last, line)
        or last.leftwards != line.leftwards
        or "\t" in last.text
        or "\t" in line.text
    ):
        return False
    if _STRONG.match(line.text) or (_MARKER.match(line.text) and _may_end(paragraph, line)):
        return False
    if line.flow != last.flow or line.y >= last.y:
        return _is_full(last, line) and _continues_overleaf(last.text, line.text)
    if last.y - line.y > (_BLANK if _ends_sentence(last) else _WIDE) * leading * last.size:
        return False
    return _is_full(last, line) and _is_in_shape(paragraph, line)


def _may_end(paragraph: Sequence[Line], line: Line) -> bool:
    """Whether a marker after this paragraph may be one: in the middle of a sentence it is a number in the text."""
    last = paragraph[-1]
    if _last_sign(last.text) in _SENTENCE_END | _PAUSES:
        return True
    if abs(line.before - paragraph[0].before) < 0.3 * line.size and len(paragraph) > 1:
        return line.before < min(other.before for other in paragraph[1:]) - 0.5 * line.size
    return abs(line.before - last.before) > 0.5 * line.size


def _last_sign(text: str) -> str:
    return text.rstrip(_CLOSERS)[-1:]


def _continues_overleaf(text: str, line: str) -> bool:
    sign = _last_sign(text)
    if sign in _SENTENCE_END or sign == ":":
        return False
    return not line[:1].isupper() or sign == "," or sign.islower()


def _is_full(line: Line, following: Line) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    word = following.text.split(None, 1)[0]
    length = (
        1 if is_unspaced(word[0]) and unicodedata.east_asian_width(word[0]) in "WF" else min(len(word), 20)
    )
    if is_unspaced(word[0]):
        length = min(length, 6)
    width = (following.x1 - following.x0) / max(len(following.text), 1)
    return line.after < (length + 1) * width + 0.5 * line.size


def _is_in_shape(paragraph: Sequence[Line], line: Line) -> bool:
    """Whether the line begins where one of this paragraph can."""
    first, last = paragraph[0], paragraph[-1]
    slack = _INDENTED * line.size
    if len(paragraph) == 1:
        hangs = line.before > first.before + slack
        return not hangs or bool(_MARKER.match(first.text)) or not _ends_sentence(first)
    if line.before > last.before + slack:
        return not _ends_sentence(last) and (_is_centred(line) or not line.text[:1].isupper())
    return line.before >= min(other.before for other in paragraph[1:]) - slack or _is_centred(line)


def _ends_sentence(line: Line) -> bool:
    return _last_sign(line.text) in _SENTENCE_END


def _is_centred(line: Line) -> bool:
    return line.before > _CENTRED * line.size and abs(line.before - line.after) < line.size


def _indent(paragraph: Sequence[Line]) -> int:
    """The spaces to set before a paragraph, so that what is indented on the page is indented in the text."""
    first = paragraph[0]
    if all(_is_centred(line) for line in paragraph):
        return 0
    before = min(line.before for line in paragraph)
    if len(paragraph) == 1 and not _MARKER.match(first.text) and before < 2 * first.size:
        before = 0.0  # the first line of a paragraph
    return min(round(_COLUMN * max(before, 0.0) / max(first.size, 1.0)), _DEEPEST)


def _break(last: Line, line: Line, leading: float) -> str:
    """One line break between paragraphs that stand close, two between others."""
    if last.flow != line.flow or line.y >= last.y:
        return "\n" if _MARKER.match(line.text) else "\n\n"
    size = median((last.size, line.size))
    return "\n\n" if last.y - line.y > _BLANK * leading * size else "\n"
