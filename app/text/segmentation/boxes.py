"""Text in a box drawn with signs, and text behind the signs of comments and quotations: they are no part of it."""

import re
from collections.abc import Sequence

from app.text.cancel import Stop, watched
from app.text.segmentation.lines import Line, trimmed

_BORDERS = frozenset("*|#│┃║")
_LEAST = 3
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_OFTEN = 5000


def unboxed(text: str, lines: Sequence[Line], should_cancel: Stop = None) -> list[Line]:
    """The lines, those in a box without its left and right border, and quoted ones without the signs before them.

    Lines that hold only such signs are dropped. Raises `Cancelled`.
    """
    return _unquoted(text, _without_borders(text, lines, should_cancel), should_cancel)


def _unquoted(text: str, lines: Sequence[Line], should_cancel: Stop) -> list[Line]:
    """The lines, those of quoted mail without the signs before them. Every such sign is one of `quoted`."""
    found: list[Line] = []
    gap = False
    for line in watched(lines, should_cancel, _OFTEN):
        signs = _QUOTED.match(text, line.start, line.end)
        if not signs:
            found.append(line._replace(gap=True) if gap else line)
            gap = False
            continue
        start, end = trimmed(text, signs.end(), line.end)
        gap = gap or line.gap
        if start < end:
            indent = line.indent + start - signs.end()
            found.append(
                line._replace(start=start, indent=indent, gap=gap, rule=False, quoted=signs[0].count(">"))
            )
            gap = False
        else:
            gap = True
    return found


def _without_borders(text: str, lines: Sequence[Line], should_cancel: Stop) -> list[Line]:
    found: list[Line] = []
    gap = False
    for first, end, boxed in _stretches(text, lines, should_cancel):
        if not boxed:
            found += lines[first:end]
            if gap:
                found[first - end] = lines[first]._replace(gap=True)
            gap = False
            continue
        inside = [_inner(text, line) for line in lines[first:end]]
        inset = _inset(inside, lines[first:end])
        for inner in inside:
            if inner is None:
                gap = True
            else:
                found.append(inner._replace(gap=inner.gap or gap, indent=inner.indent - inset))
                gap = False
    return found


def _inset(inside: Sequence[Line | None], outside: Sequence[Line]) -> int:
    """How many columns the text of a box is set in."""
    pairs = zip(inside, outside, strict=True)
    return min((inner.indent - line.indent for inner, line in pairs if inner), default=0)


def _stretches(text: str, lines: Sequence[Line], should_cancel: Stop) -> list[tuple[int, int, bool]]:
    """Neighbouring lines that are boxed alike, or not, as (first, end, boxed)."""
    found: list[tuple[int, int, bool]] = []
    first, sign = 0, ""
    for number, line in enumerate(watched(lines, should_cancel, _OFTEN)):
        here = _border(text, line)
        if here != sign:
            if number > first:
                found.append((first, number, bool(sign) and number - first >= _LEAST))
            first, sign = number, here
    if lines:
        found.append((first, len(lines), bool(sign) and len(lines) - first >= _LEAST))
    return found


def _border(text: str, line: Line) -> str:
    sign = text[line.start]
    return sign if sign in _BORDERS and text[line.end - 1] == sign and line.end - line.start > 2 else ""


def _inner(text: str, line: Line) -> Line | None:
    start, end = trimmed(text, line.start + 1, line.end - 1)
    if start >= end or not any(c.isalnum() for c in text[start:end]):
        return None
    return line._replace(start=start, end=end, rule=False, indent=line.indent + start - line.start)
