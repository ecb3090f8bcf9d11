"""Short titles for points."""

import unicodedata

from app.text.alignment.clauses import clauses
from app.text.model import Span

_ELLIPSIS = "…"
_STOPS = "!?！？؟።။。॥"
_ENDS = ".:;,،؛、，。．：；।…–—- "

_ROOM = 0.8
"""Lines are broken at so much of the widest one's length, at the least: a marker stood before the first one."""


def title(text: str, limit: int = 48) -> str:
    """A title of at most `limit` code points for a point, made from the text of its head.

    A first line that is a heading of what follows; else the first sentence if it is short enough; else as many
    whole clauses as fill at least half of the title, else as many whole words as there is room for, and an
    ellipsis. White space is evened out, closing punctuation dropped.
    """
    heading = _heading(text)
    if heading and len(heading) <= limit:
        return heading
    line = " ".join(text.split())
    parts = clauses(line, Span(0, len(line)))
    if not parts:
        return line[:limit]
    first = line[: max(part.end for part in parts if part.sentence == parts[0].sentence)].rstrip(_ENDS)
    if len(first) <= limit:
        return first
    ends = [part.end for part in parts if limit // 2 <= part.end < limit]
    end = ends[-1] if ends else _last_word(line, limit - 1)
    return line[:end].rstrip(_ENDS) + _ELLIPSIS


def _heading(text: str) -> str:
    """The first line if it stands for itself; empty if it runs on in the next.

    It does not end with a stop, and it ends well before the other lines do, though there was room for the next
    word; where that does not begin with a capital letter, before their middle.
    """
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if len(lines) < 2 or lines[0][-1] in _ENDS + _STOPS or lines[1][0].islower():
        return ""
    next_word = lines[1].split()[0]
    width = max(map(len, lines))
    room = _ROOM * width - len(next_word) - 1 if lines[1][0].isupper() else width / 2
    return lines[0] if len(lines[0]) <= room else ""


def _last_word(line: str, limit: int) -> int:
    """Where to cut so that neither a word nor, in a script without spaces, a character with its marks is
    torn."""
    space = line.rfind(" ", 0, limit + 1)
    if space >= limit // 2:
        return space
    while limit > 1 and unicodedata.category(line[limit])[0] == "M":
        limit -= 1
    return limit
