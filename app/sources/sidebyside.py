"""Columns of a page that was copied as text: side by side, with a gutter of blanks between them.

Each line then holds two pieces of text that have nothing to do with each other. They are put one below the other,
as they are read; nothing is left out but the gutter. Tables look alike, so both sides must be running text: most
lines are full, and sentences go on from line to line.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from app.text.cancel import Stop, check, watched

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_FEWEST = 5
"""Lines with text on both sides of the gutter."""
_LEAST_SHARE = 0.6
_NARROWEST = 20
_MOST_WIDTH = 400
_FULL = 0.8
_LEAST_FULL = 0.6
_LEAST_OPEN = 0.4
_MOST_TORN = 0.3
_BLANKS = 2
_FILLER = "\x00"
_ENDS = ".!?…:;。！？｡؟۔।॥"
_OFTEN = 2000


def in_reading_order(text: str, should_cancel: Stop = None) -> str:
    """`text` with columns that stand side by side one below the other. Raises `Cancelled`."""
    if _FILLER in text or sum(1 for _ in _GAP.finditer(text)) < _FEWEST:
        return text
    pages = text.split("\f")
    return "\f".join(_page(page, should_cancel) for page in watched(pages, should_cancel))


def _page(page: str, should_cancel: Stop) -> str:
    lines = page.split("\n")
    ordered = _ordered(lines, should_cancel)
    return page if len(ordered) == len(lines) else "\n".join(ordered).replace(_FILLER, "")


def _ordered(lines: list[str], should_cancel: Stop) -> list[str]:
    """The lines of a page. One with tabs inside lines is a table."""
    if any("\t" in line.strip() for line in lines):
        return lines
    cells = list(map(_cells, lines))
    gutter = _gutter(cells)
    found: list[str] = []
    end = 0
    for first, last in _runs(cells, gutter) if gutter else ():
        check(should_cancel)
        left, right = (_ordered(side, should_cancel) for side in _sides(cells[first:last], gutter))
        if _is_running_text(left) and _is_running_text(right):
            found += lines[end:first] + left
            found += [""] if "" in left and left[-1][-1] in _ENDS else []
            found += right
            end = last
    return found + lines[end:]


def _cells(line: str) -> str:
    """The line with one sign for each column of the screen."""
    line = line.expandtabs().rstrip()
    if line.isascii() or _FILLER in line:
        return line
    return "".join(c + _FILLER if unicodedata.east_asian_width(c) in "WF" else c for c in line)


def _gutter(lines: Sequence[str]) -> int:
    """The column in front of which most lines have blanks between text, 0 if there are too few."""
    steps = [0] * (_MOST_WIDTH + 1)
    for line in lines:
        for gap in _GAP.finditer(line, 0, _MOST_WIDTH):
            steps[gap.start() + _BLANKS] += 1
            steps[gap.end() + 1] -= 1
    counts = list(accumulate(steps))
    most = max(counts)
    if most < _FEWEST:
        return 0
    return max(column for column, count in enumerate(counts) if count == most)


def _runs(lines: Sequence[str], gutter: int) -> Iterator[tuple[int, int]]:
    """The stretches of lines that leave the gutter free, from the first with text on both sides to the last."""
    both: list[int] = []
    for number, line in enumerate([*lines, "x" * gutter]):
        if not line[gutter - _BLANKS : gutter].isspace() and len(line) > gutter - _BLANKS:
            if len(both) >= _FEWEST:
                first, last = both[0], _end(lines, both[-1])
                filled = sum(bool(line.strip()) for line in lines[first:last])
                if len(both) >= _LEAST_SHARE * filled:
                    yield first, last
            both = []
        elif line[:gutter].strip() and line[gutter:].strip():
            both.append(number)


def _end(lines: Sequence[str], last: int) -> int:
    """The end of the longer column behind the last line with text on both sides: at the next empty line."""
    end = last + 1
    while end < len(lines) and lines[end].strip():
        end += 1
    return end


def _sides(lines: Sequence[str], gutter: int) -> tuple[list[str], list[str]]:
    left = [line[:gutter].rstrip() for line in lines]
    right = [line[gutter:].rstrip() for line in lines]
    margin = min(len(line) - len(line.lstrip()) for line in right if line)
    return _trimmed(left), _trimmed([line[margin:] for line in right])


def _trimmed(side: list[str]) -> list[str]:
    """The lines without empty ones at the end."""
    while side and not side[-1]:
        side.pop()
    return side


def _is_running_text(side: Sequence[str]) -> bool:
    """Whether most lines end because the next word did not fit, and many in mid-sentence."""
    lengths = sorted(len(line) for line in side if line)
    width = lengths[int(len(lengths) * 0.9)] if lengths else 0
    pairs = [(a, b) for a, b in pairwise(side) if a and b]
    torn = sum(1 for line in side if _GAP.search(line))
    if width < _NARROWEST or len(pairs) < _FEWEST - 1 or torn > _MOST_TORN * len(side):
        return False
    full = sum(len(a) + 1 + len(b.split()[0]) > _FULL * width for a, b in pairs)
    is_open = sum(_goes_on(a, b.lstrip()) for a, b in pairs)
    return full >= _LEAST_FULL * len(pairs) and is_open >= _LEAST_OPEN * len(pairs)


def _goes_on(line: str, following: str) -> bool:
    """Whether a sentence goes on from line to line: in scripts with capitals the next one mostly begins in a small
    letter."""
    first = following[0]
    return line[-1] not in _ENDS and (first.islower() or (first.isalpha() and first.upper() == first.lower()))
