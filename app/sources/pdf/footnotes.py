"""Footnotes: small type at the foot of a column that begins with a sign of reference.

They are taken out of the running text, so that no paragraph that goes on overleaf is torn, and stand together at its
end. Their numbers are printed raised, which nobody takes for the numbers of points.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.sources.pdf.glyphs import SUPERSCRIPTS
from app.sources.pdf.lines import Line

_SMALL = 0.93
_SIGN = re.compile(
    r"(?P<number>[1-9]\d{0,2})(?![.,:/-]?\d)[.)]?\s*(?=\S)|[*∗†‡§¶]{1,3}\s*(?=\S)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+"
)
_LEAST = 0.3
_APART = 1.5  # units of the type's size between the text and its notes
_LONGEST = 10


def parted(page: Sequence[Line], body: float) -> tuple[list[Line], list[list[Line]]]:
    """The lines of a page without its footnotes, and the lines of each footnote. `body` is the size of most type."""
    kept: list[Line] = []
    notes: list[list[Line]] = []
    cited = " ".join(line.text for line in page)
    for flow in sorted({line.flow for line in page}):
        lines = [line for line in page if line.flow == flow]
        first = _first_note(lines, body, cited)
        kept += lines[:first]
        notes += _notes(lines[first:], cited)
    return kept, notes


def _first_note(lines: Sequence[Line], body: float, cited: str) -> int:
    """The number of the line that the footnotes of a column begin with; the number of lines if there are none."""
    start = len(lines)
    while start and lines[start - 1].size < _SMALL * body:
        start -= 1
    if start < _LEAST * len(lines) and len(lines) - start > _LONGEST:  # a listing in small type
        return len(lines)
    while start < len(lines) and not _begins(lines[start], cited):
        start += 1
    if 0 < start < len(lines) and lines[start - 1].y - lines[start].y < _APART * lines[start].size:
        return len(lines)
    return start


def _begins(line: Line, cited: str) -> bool:
    """Whether the line begins with a sign of reference that the page's text has as well."""
    sign = _SIGN.match(line.text)
    if line.raised or sign is None:
        return line.raised
    if sign["number"]:
        return sign["number"].translate(SUPERSCRIPTS) in cited
    return cited.count(sign[0].strip()) > 1


def _notes(lines: Iterable[Line], cited: str) -> list[list[Line]]:
    notes: list[list[Line]] = []
    for line in lines:
        if _begins(line, cited) and (not notes or _is_next(notes, line)):
            notes.append([_raised(line)])
        else:
            notes[-1].append(line)
    return notes


def _is_next(notes: Sequence[Sequence[Line]], line: Line) -> bool:
    """Whether the line begins another note: a figure at its beginning may also be part of the note before."""
    return line.raised or abs(line.before - notes[0][0].before) < 0.3 * line.size


def _raised(line: Line) -> Line:
    """The line with its number as superscript figures and one space after its sign."""
    sign = _SIGN.match(line.text)
    if sign is None:
        return line
    mark = (sign["number"] or sign[0].strip()).translate(SUPERSCRIPTS)
    return replace(line, text=f"{mark} {line.text[sign.end() :].lstrip()}")
