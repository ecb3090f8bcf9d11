"""Text that belongs to the page or the web site and not to the document.

Page numbers and running heads are told by structure: they stand beside page breaks or come again and again. For web
pages, forms and adverts a small lexicon is needed; only whole short paragraphs are compared with it.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from app.text.cancel import Stop, watched
from app.text.segmentation.lexicon import LABELS, LINES, PAGE_WORDS, PHRASES
from app.text.segmentation.lines import Line, leads_to_page

_LONGEST = 240
_LONGEST_LABELLED = 160
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?P<word>[^\W\d_]+)?\.?\s*\d{1,4}(?:\s*(?:/|[^\W\d_]{1,4})\s*\d{1,4})?\s*(?:页|頁|ページ|쪽)?[\W_]*"
)
_PAGE_AT_EDGE = re.compile(r"\s{3,}\[?(?P<word>[^\W\d_]+)\.?\s*\d{1,4}\]?$")
_PAGE_AT_START = re.compile(r"[\W_]*(?P<word>[^\W\d_]+)\.?\s*\d{1,4}(?:\s{2,}|\s*[-–—|·]\s)")
_PAGE_AT_END = re.compile(
    r"(?<![^\W\d_])(?P<word>[^\W\d_]{1,12})\.?\s*\d{1,4}(?:\s*(?:/|[^\W\d_]{1,4})\s*\d{1,4})?[\W_]*$"
)
_HEADING = re.compile(r"(?:[^\W\d_]+\.?|§)\s*\d{1,4}[.:]?|第\s*\d{1,4}\s*\w")
"""One word and a number: each article may begin a page of its own. With a word for a page it is told before."""
_COLUMNS = re.compile(r"\S\s{3,}\S.*?\S")
_PHRASES = re.compile("|".join(map(re.escape, PHRASES)))
_DIGITS = re.compile(r"\d+")
_OFTEN = 3
_LINES = 2000


def page_lines(text: str, lines: Sequence[Line], should_cancel: Stop = None) -> frozenset[int]:
    """The numbers of the lines that are page numbers, running heads and running feet. Raises `Cancelled`."""
    alike = Counter(
        _shape(text, line)
        for line in watched(lines, should_cancel, _LINES)
        if line.end - line.start < _LONGEST
    )
    found: set[int] = set()
    numbered: set[int] = set()
    for number, line in enumerate(watched(lines, should_cancel, _LINES)):
        if line.end - line.start >= _LONGEST:
            continue
        body = text[line.start : line.end]
        after = lines[number + 1].start if number + 1 < len(lines) else len(text)
        before = lines[number - 1].end if number else 0
        at_break = "\f" in text[before : line.start] or "\f" in text[line.end : after]
        runs_along = (at_break and not _HEADING.fullmatch(body)) or _is_running_head(body, gap=line.gap)
        often = alike[_shape(text, line)] >= _OFTEN or (line.gap and _is_in_three(body))
        if _is_page_number(body, at_break=at_break):
            numbered.add(number)
        elif runs_along and often:
            found.add(number)
    return frozenset(found | numbered | _beside_numbers(text, lines, numbered))


def _beside_numbers(text: str, lines: Sequence[Line], numbered: Collection[int]) -> set[int]:
    """The lines beside page numbers that come again and again, and mostly there."""
    beside = {other for number in numbered for other in (number - 1, number + 1)} - {-1, len(lines)}
    bodies = {number: _body(text, lines[number]) for number in beside.difference(numbered)}
    there = Counter(bodies.values())
    alike = Counter(body for line in lines if (body := _body(text, line)) in there) if there else there
    often = {body for body, count in there.items() if alike[body] >= _OFTEN and 2 * count > alike[body]}
    return {number for number, body in bodies.items() if body in often}


def _body(text: str, line: Line) -> str:
    return text[line.start : min(line.end, line.start + _LONGEST)]


def _is_running_head(body: str, *, gap: bool) -> bool:
    """Whether a line may be a title with its page number: at the edge of the page, or with the word for it."""
    if gap and _COLUMNS.search(body) and _PAGE_AT_EDGE.search(body):
        return True
    numbered = _PAGE_AT_END.search(body) or _PAGE_AT_START.match(body)
    return numbered is not None and numbered["word"].casefold() in PAGE_WORDS


def _is_in_three(body: str) -> bool:
    """Whether a line is set in three columns, the last of them the word for a page with its number."""
    edge = _PAGE_AT_EDGE.search(body)
    return edge is not None and (edge["word"] or "").casefold() in PAGE_WORDS and bool(_COLUMNS.search(body))


def _shape(text: str, line: Line) -> str:
    """The line without its numbers, to tell lines that come again."""
    return _DIGITS.sub("0", text[line.start : line.end])


def furniture(text: str, start: int, end: int) -> str:
    """The rule by which a paragraph is page furniture, empty if it is none."""
    if end - start > _LONGEST:
        return ""
    paragraph = text[start:end]
    if "\t" not in paragraph and leads_to_page(text, start, end):
        return "contents"
    folded = " ".join(paragraph.casefold().replace("’", "'").split())
    if folded.strip(" .:*-–—[]()") in LINES:
        return "furniture line"
    label, colon, _ = folded.replace("：", ":").partition(":")
    if colon and len(paragraph) <= _LONGEST_LABELLED and label.strip() in LABELS:
        return "furniture label"
    if _PHRASES.search(folded):
        return "furniture phrase"
    return ""


def _is_page_number(body: str, *, at_break: bool) -> bool:
    if len(body) > 40:
        return False
    found = _PAGE_NUMBER.fullmatch(body)
    if not found:
        return False
    word = (found["word"] or "").casefold()
    framed = not word and not body[0].isalnum() and not body[-1].isalnum() and body[0] in "-–—["
    return word in PAGE_WORDS or framed or (at_break and not word and not _HEADING.fullmatch(body))
