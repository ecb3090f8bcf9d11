"""Text in a box drawn with signs, and text behind comment signs: the signs are no part of it."""

from collections.abc import Sequence

from app.text.segmentation.lines import Line, trimmed

_BORDERS = frozenset("*|#│┃║")
_LEAST = 3


def unboxed(text: str, lines: Sequence[Line]) -> list[Line]:
    """The lines, those in a box without its left and right border. Lines that hold only borders are dropped."""
    found: list[Line] = []
    gap = False
    for first, end, boxed in _stretches(text, lines):
        for line in lines[first:end]:
            inner = _inner(text, line) if boxed else line
            if inner is None:
                gap = True
            else:
                found.append(inner._replace(gap=inner.gap or gap))
                gap = False
    return found


def _stretches(text: str, lines: Sequence[Line]) -> list[tuple[int, int, bool]]:
    """Neighbouring lines that are boxed alike, or not, as (first, end, boxed)."""
    found: list[tuple[int, int, bool]] = []
    first = 0
    for number in range(1, len(lines) + 1):
        sign = _border(text, lines[first])
        if number == len(lines) or _border(text, lines[number]) != sign:
            found.append((first, number, bool(sign) and number - first >= _LEAST))
            first = number
    return found if lines else []


def _border(text: str, line: Line) -> str:
    sign = text[line.start]
    return sign if sign in _BORDERS and text[line.end - 1] == sign and line.end - line.start > 2 else ""


def _inner(text: str, line: Line) -> Line | None:
    start, end = trimmed(text, line.start + 1, line.end - 1)
    if start >= end or not any(c.isalnum() for c in text[start:end]):
        return None
    return line._replace(start=start, end=end, rule=False, indent=line.indent + start - line.start)
