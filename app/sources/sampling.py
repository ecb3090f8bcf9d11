"""A sample of a long file that shows everything its encoding can be told from.

It holds the beginning, something of every part, and each byte beyond ASCII at least once with the words around it.
"""

import re
from collections.abc import Iterator

from app.text.cancel import Stop, check

_WHOLE = 100_000
_PIECE = 1_000_000
_ASCII = bytes(range(128))
_BEYOND = re.compile(rb"[\x80-\xff]")
_REACH = 300
_PLACES = 4_000  # of words in the sample, spread over the file
_SAFE = re.compile(rb"[\t-\r !-/]")  # no encoding of characters by several bytes has these at their end


def sample(data: bytes, should_cancel: Stop = None) -> bytes:
    """The sample: `data` itself if it is short."""
    if len(data) <= _WHOLE:
        return data
    parts = [_cut(data[:_WHOLE])]
    seen = frozenset(parts[0].translate(None, _ASCII))
    share = _PLACES * _PIECE // len(data) + 1
    for start in range(len(parts[0]), len(data), _PIECE):
        check(should_cancel)
        piece = data[start : start + _PIECE]
        new = frozenset(piece.translate(None, _ASCII)) - seen
        seen |= new
        parts += (_context(piece, place) for place in (*map(piece.index, new), *_places(piece, share)))
    return b"\n".join(part for part in parts if part)


def _places(piece: bytes, count: int) -> Iterator[int]:
    """Where the first words of a piece stand that are not in ASCII, so many of them at most."""
    place = 0
    for _ in range(count):
        found = _BEYOND.search(piece, place)
        if found is None:
            return
        yield found.start()
        after = _SAFE.search(piece, found.end(), found.end() + _REACH)
        place = after.end() if after else found.end() + _REACH


def _cut(head: bytes) -> bytes:
    """The beginning of a file up to where no character can be cut."""
    at = _last_safe(head, len(head))
    return head[: at + 1] if at >= 0 else head


def _context(piece: bytes, place: int) -> bytes:
    """The words around a place of a piece; nothing if they are so long that a character might be cut."""
    start = _last_safe(piece, place)
    end = _SAFE.search(piece, place + 1, place + _REACH)
    if end is None or start < 0:
        return b""
    further = _SAFE.search(piece, end.end() + 1, end.end() + _REACH)
    return piece[start + 1 : (further or end).start()]


def _last_safe(data: bytes, end: int) -> int:
    """The last place before `end` at which a character surely ends; -1 if there is none within reach."""
    window = data[max(end - _REACH, 0) : end]
    found = _SAFE.search(window[::-1])
    return end - 1 - found.start() if found else -1
