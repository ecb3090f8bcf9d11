"""What stands at the beginning of a line and may number what follows.

A marker is only a candidate: whether it counts is decided by its neighbours (`counting`), never by the line alone.
Its style is what must be the same for two markers to belong to one list: the word before the number, the brackets,
the punctuation, and for decimal numbers everything but the last part.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from sys import intern

from app.text.segmentation.keywords import counted, keyword
from app.text.segmentation.labels import WIDE_SPACE, Label, Style, body
from app.text.segmentation.lines import in_columns, is_small, leads_to_page
from app.text.segmentation.numbers import counting_word, number, sign, slashed
from app.text.segmentation.numerals import Reading, readings
from app.text.segmentation.soles import sole

_DECORATION = re.compile(
    r"(?:(?P<level>#{1,6}|={1,6}|\*{2,6})[ \t]+|>[ \t]?)?"
    r"(?:\*\*|__|[*_](?=\w)|(?P<quote>[“„‘\"'«»「『][ \xa0\u202f]?(?=[(\w])))?"
)
_BULLET = re.compile(
    r"(--|#\.|[^\w\s])\ufe0f?(?=\s)|[•◦▪▫‣⁃●○■□◆◇►▶➢➤✓✔❖·∙・\uf0b7\uf0a7\uf0d8](?=\S)|[oO§](?=\t| {2,})"
)
_REPEATED = re.compile(
    r"(?:#[#*:]{0,7}|\*[*#:]{1,7})(?=[ \t])|#[#*:]{1,7}(?=[^\W\d_])|#(?=[^\W\d_][^\s#]*[ ][^\s#])"
)
"""The signs of lists in wikis."""
_ITEM = re.compile(r"\\item(?=\s|\[)")
_FRAMES = re.compile("[\u2500-\u257f]")
_SEPARATOR = re.compile(r"[.:](?=.)")
_SAYING = re.compile(
    r"(?:[^\W\d_]\S* +){2}[^\W\d_]|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffdc]{8}"
)
"""Three words, or so many letters of a script without spaces."""
_NEAR = 40
_MOST = 4
_QUOTED = frozenset(("number", "keyword"))
"""The kinds of numbers that a quotation may begin with."""
_NO_BULLETS = frozenset("\U0001f51f\"'“”„‘’«»‹›()[]{}<>|=#@&%/\\.,;:!?$€£©®°¶_^`…")
_TITLE = re.compile(r"(?:\([^()]{2,60}\)|（[^（）]{2,60}）|【[^【】]{2,60}】|\[[^\[\]]{2,60}\])\s*(?=\S)")
_DASHED_TITLE = re.compile(r"[^.\n–—]{2,80}(?:[.:][ ]?[-–—]+|[ ][–—])[ ]?(?=[(（]\w{1,3}[)）])")
_RUNNING = re.compile(r"[a-z]{2,},? (?![-–—:.)])")
"""The beginning of most lines of running text: a word in small letters. Only saves time."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A candidate. `start` to `end` is what is printed, `body` where the text after it begins.

    `column` and `edge` are the columns it starts and ends in (lists are aligned at one or the other), `alone` says
    that nothing follows on its line, `inline` that another marker precedes it there, `glued` that other text does.
    """

    start: int
    end: int
    body: int
    style: Style
    label: str
    readings: tuple[Reading, ...]
    column: int
    alone: bool
    inserted: int = 0
    inline: bool = False
    glued: bool = False

    @property
    def edge(self) -> int:
        return self.column + self.end - self.start


def counts_wide(marker: Marker) -> bool:
    """Whether it is a wide digit, or one before a wide space, without punctuation: Japanese paragraphs count so."""
    style, first = marker.style, marker.label[:1]
    return style.kind == "bare" and (
        "０" <= first <= "９" or (first.isdecimal() and style.brackets == WIDE_SPACE)
    )


def markers(text: str, start: int, end: int, column: int, underline: str = "") -> tuple[Marker, ...]:
    """The candidates at the beginning of a line: a bullet and a number side by side, a number right after another.

    `underline` is the sign that underlines the line, empty if nothing does.
    """
    if _RUNNING.match(text, start, end) or leads_to_page(text, start, end):
        return ()
    bullet = _bullet(text, start, end, column)
    found = [bullet] if bullet else []
    at, level, quoted = (bullet.body, "", False) if bullet else _decorated(text, start, end)
    first = _number(text, at, end)
    if first is None or not (level or _suits(text, first, end)):
        return tuple(found or _repeated(text, start, end, column))
    if quoted and first.style.kind not in _QUOTED:
        return ()
    found.append(_marker(text, start, _at_level(first, level or underline), end, column))
    while len(found) < _MOST:
        at = _after_title(text, found[-1], end)
        label = _inner_number(text, at, end) if at < end else None
        if label is None or not _is_inner(label, after_title=at > found[-1].body):
            break
        found.append(replace(_marker(text, at, label, end, column), inline=True))
    return tuple(found)


def _number(text: str, at: int, end: int) -> Label | None:
    if at >= end:
        return None
    for scan in _scans(text[at]):
        label = scan(text, at, end)
        if label and readings(last_part(label.text)):
            return label
    return None


def _scans(first: str) -> tuple[Callable[[str, int, int], Label | None], ...]:
    """What a number may be that begins with this sign, in the order in which it is tried. Only saves time."""
    if first.isdecimal():
        return sign, number, slashed
    if first in "第제":
        return counted, number, keyword, counting_word
    return (number, sole, keyword, counting_word) if first.isalpha() else (sign, number, keyword)


def _inner_number(text: str, at: int, end: int) -> Label | None:
    if text[at] in "§¶":
        return keyword(text, at, end)
    return number(text, at, end) or sign(text, at, end)


def _suits(text: str, label: Label, end: int) -> bool:
    """Whether a number without punctuation is more than the first cell of a table row, or that row is worded."""
    if label.style.kind not in ("bare", "decimal"):
        return True
    at = body(text, label.end, end)
    return not in_columns(text, at, end) or _is_worded(text[label.end : end])


def _is_worded(row: str) -> bool:
    """Whether a cell behind the number says something, and is not only a name or a figure."""
    return row.startswith("\t") and any(map(_SAYING.search, row.split("\t")))


def _is_inner(label: Label, *, after_title: bool) -> bool:
    """Whether a number right after another one is the first of a list inside it."""
    known = label.style.kind in ("number", "keyword") or (label.style.kind == "decimal" and not after_title)
    return known and bool(readings(last_part(label.text)))


def _marker(text: str, start: int, label: Label, end: int, column: int) -> Marker:
    last = last_part(label.text)
    style = label.style
    if style.kind in ("number", "bare", "decimal"):
        style = style._replace(sort=_sort(last))
    at = body(text, label.end, end)
    return Marker(
        start,
        label.end,
        at,
        _shared(style),
        intern(label.text),
        readings(last),
        column,
        alone=at >= end,
        inserted=label.inserted,
    )


@lru_cache(maxsize=4096)
def _shared(style: Style) -> Style:
    """One and the same object for equal styles: a long text has few of them, and a marker in most lines."""
    return style


def last_part(label: str) -> str:
    """What a label adds to its prefix: b for 2.b, and the whole label where there is no prefix."""
    return _SEPARATOR.split(label)[-1]


def _sort(label: str) -> str:
    if label.isdecimal():
        return "digits"
    return "letters" if is_small(label[0]) else "capitals" if label.isupper() else "other"


def _after_title(text: str, marker: Marker, end: int) -> int:
    """Where the next marker may stand: after the marker, or after a title in brackets or before a dash."""
    patterns = (_TITLE, _DASHED_TITLE) if marker.style.kind == "keyword" else (_DASHED_TITLE,)
    titles = (pattern.match(text, marker.body, end) for pattern in patterns)
    return next((title.end() for title in titles if title), marker.body)


def _decorated(text: str, start: int, end: int) -> tuple[int, str, bool]:
    """Where the line begins after signs of Markdown, those of a heading, and whether a quotation begins there."""
    found = _DECORATION.match(text, start, end)
    return (found.end(), found["level"] or "", bool(found["quote"])) if found else (start, "", False)


def _at_level(label: Label, level: str) -> Label:
    """The label as that of a heading: headings of one level count by themselves, and need no punctuation."""
    if not level:
        return label
    style = label.style
    kind = "number" if style.kind == "bare" else style.kind
    return label._replace(style=style._replace(kind=kind, brackets=level + style.brackets))


def _repeated(text: str, start: int, end: int, column: int) -> list[Marker]:
    """A sign of a wiki list, or that of an item in LaTeX; how deep it lies is not known yet."""
    found = _REPEATED.match(text, start, end) or _ITEM.match(text, start, end)
    if not found:
        return []
    at = body(text, found.end(), end)
    if text[at : at + 1] == "[" and found[0] == "\\item":
        return _labelled(text, start, at, end, column)
    return [Marker(start, found.end(), at, Style("bullet", found[0]), "", (), column, alone=at >= end)]


def _labelled(text: str, start: int, at: int, end: int, column: int) -> list[Marker]:
    r"""An item of LaTeX with its number in brackets: \item[(a)]."""
    close = text.find("]", at, end)
    label = _number(text, at + 1, close) if close > 0 else None
    return [_marker(text, start, label._replace(end=close + 1), end, column)] if label else []


def _bullet(text: str, start: int, end: int, column: int) -> Marker | None:
    found = _BULLET.match(text, start, end)
    if not found or (found[0][0] in _NO_BULLETS and found[0] != "#.") or _FRAMES.match(found[0]):
        return None
    at = body(text, found.end(), end)
    if not any(c.isalnum() for c in text[at : min(at + _NEAR, end)]):
        return None
    bare_sign = found[0].strip("\ufe0f")
    if bare_sign == "§" and text[at].isdecimal():
        return None
    return Marker(start, found.end(), at, Style("bullet", bare_sign), "", (), column, alone=False)
