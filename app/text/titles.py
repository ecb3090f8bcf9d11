"""Short titles for points."""

import unicodedata

from app.text.alignment.clauses import clauses
from app.text.model import Span

_ELLIPSIS = "…"
_ENDS = ".:;,،؛、，。．：；।…–—- "


def title(text: str, limit: int = 48) -> str:
    """A title of at most `limit` code points for a point, made from the text of its head.

    The first sentence if it is short enough; else as many whole clauses as fill at least half of the title,
    else as many whole words as there is room for, and an ellipsis. White space is evened out, closing
    punctuation dropped.
    """
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


def _last_word(line: str, limit: int) -> int:
    """Where to cut so that neither a word nor, in a script without spaces, a character with its marks is
    torn."""
    space = line.rfind(" ", 0, limit + 1)
    if space >= limit // 2:
        return space
    while limit > 1 and unicodedata.category(line[limit])[0] == "M":
        limit -= 1
    return limit
