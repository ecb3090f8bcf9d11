"""Where a line break ends something and where it only wraps a paragraph.

Whether a text is wrapped is measured on the text itself: in wrapped text most lines end because the next word did not
fit, and in the middle of a sentence.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from app.text.cancel import Stop, watched
from app.text.segmentation.lines import (
    Layout,
    Line,
    ends_open,
    ends_sentence,
    in_columns,
    starts_lower,
)

_WIDEST = 140
_NARROWEST = 25
_LONG_LINE = 45
_OFTEN = 2000
_PARAGRAPHS = ("text/html", "application/rtf", "text/rtf", "application/vnd.")
_HEADING = re.compile("#{1,6}[ \t]")


def softened(
    text: str, lines: Sequence[Line], kinds: Mapping[int, str], media_type: str, should_cancel: Stop = None
) -> Layout:
    """The lines with soft breaks told from paragraph breaks. `kinds` has the kind of marker at the start of lines.

    Markdown keeps a paragraph's lines together by definition, lists and headings apart, and web pages and office
    documents never wrap; plain text is measured. Raises `Cancelled`.
    """
    marked = [
        line._replace(marker=kinds[line.start]) if line.start in kinds else line
        for line in watched(lines, should_cancel, _OFTEN)
    ]
    width = _wrap_width(text, marked, should_cancel)
    unwrapped = media_type.startswith(_PARAGRAPHS)
    listed = marked[0].marker if marked else ""
    for number in watched(range(1, len(marked)), should_cancel, _OFTEN):
        before, line = marked[number - 1], marked[number]
        certain = line.gap or line.rule or before.rule or unwrapped or line.quoted != before.quoted
        if not certain and media_type == "text/markdown":
            certain = _is_block(text, before, line, listed)
        elif not certain:
            certain = not _continues(text, before, line, width)
        if certain:
            listed = line.marker
        else:
            marked[number] = line._replace(soft=True)
    return Layout(text, marked, should_cancel)


def _is_block(text: str, before: Line, line: Line, listed: str) -> bool:
    """Whether Markdown begins something new with this line: a bullet, the next number of a list, a heading, a row
    of a table.

    `listed` is the kind of marker that the paragraph before began with.
    """
    if _HEADING.match(text, line.start) or _HEADING.match(text, before.start):
        return True
    if "\t" in text[before.start : before.end] and "\t" in text[line.start : line.end]:
        return True
    if line.marker == "bullet":
        return text[line.start] in "-*+" or listed == "bullet"
    return line.marker == listed == "number"


def _wrap_width(text: str, lines: Sequence[Line], should_cancel: Stop) -> int | None:
    """The column the text is wrapped at, None if it is not wrapped."""
    lengths = sorted(line.indent + line.end - line.start for line in lines if not line.rule)
    if not lengths:
        return None
    width = lengths[int(len(lengths) * 0.97)] if len(lengths) > 30 else lengths[-1]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    count = full = open_ended = 0
    for a, b in watched(pairwise(lines), should_cancel, _OFTEN):
        if b.gap or a.rule or b.rule or b.marker:
            continue
        count += 1
        full += _is_full(text, a, b, width)
        open_ended += not ends_sentence(text, a.start, a.end)
    return width if count > 1 and 2 * full >= count and 2 * open_ended >= count else None


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
