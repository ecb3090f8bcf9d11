"""Pieces of a text, and the last pass over them: repeated titles and page furniture are told from points."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from app.text.model import Role, Span
from app.text.segmentation.lines import Line, trimmed
from app.text.segmentation.naming import Path

_SHORTEST, _LONGEST = 40, 200
_FAR_TOO_LONG = 10 * _LONGEST
_TITLES = 2
_SHORTEST_TITLE = 15
_SIGNS = 2
_SIGN = re.compile("[>*|#│┃║]")
_INNER = re.compile(r"(?<=[^\s\d]) (?:> ?)+(?=[^\W\d_]{2})")
_OPENED = re.compile(r"(?:\*{1,2}|_{1,2})\Z")
_OPENING = re.compile(r"(?:\*{1,2}|_{1,2})(?=\w)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what it is; the rule says why."""

    start: int
    end: int
    role: Role
    rule: str
    path: Path = ()
    marker: str | None = None


def finished(
    text: str, pieces: Iterable[Piece], lines: Sequence[Line], pages: Sequence[Line]
) -> Iterator[Piece]:
    """`pieces` with repetitions told and `pages` (page numbers, running heads) in pieces of their own.

    Signs between the `lines` of a point, those of quoted mail or of a drawn box, are no part of it.
    """
    plain = (part for piece in pieces for part in _without_emphasis(text, piece))
    told = _with_pages(text, _without_repetition(text, plain), pages)
    signs = list(_signs(text, lines))
    return _without_signs(told, signs) if signs else told


def _signs(text: str, lines: Sequence[Line]) -> Iterator[Span]:
    """Where the signs stand: between the lines and, where a quotation was wrapped anew, inside them."""
    end = 0
    for line in lines:
        if end and line.start > end + 1 and _SIGN.search(text, end, line.start):
            yield Span(end, line.start)
        if line.quoted:
            yield from (Span(*found.span()) for found in _INNER.finditer(text, line.start, line.end))
        end = line.end


def _without_signs(pieces: Iterable[Piece], signs: Sequence[Span]) -> Iterator[Piece]:
    """The pieces of points cut where signs stand in them."""
    for piece in pieces:
        rest = piece
        first = bisect_left(signs, piece.start, key=lambda sign: sign.start) if piece.path else len(signs)
        for sign in islice(signs, first, None):
            if sign.end >= piece.end:
                break
            yield replace(rest, end=sign.start)
            rest = replace(rest, start=sign.end, marker=None, rule="continuation")
        yield rest


def _without_emphasis(text: str, piece: Piece) -> Iterator[Piece]:
    """The piece with both signs of an emphasis that its marker shares, or with neither, if it ends with the piece or
    with the title of it; what is behind that is a piece of its own."""
    adjacent = _OPENED.search(text, max(piece.start - _SIGNS, 0), piece.start)
    opened = adjacent or _OPENING.match(piece.marker or "")
    if not opened or not piece.path:
        yield piece
        return
    sign = opened[0]
    closed = text.find(sign, piece.start, piece.end)
    start, end = trimmed(text, max(closed + len(sign), piece.start), piece.end)
    if closed <= piece.start:
        yield piece
    elif start == end or not adjacent or text[closed + len(sign)] in "\r\n":
        yield replace(piece, end=closed)
        if start < end:
            yield replace(piece, start=start, rule="continuation", marker=None)
    else:
        yield replace(piece, start=piece.start - len(sign))


def _without_repetition(text: str, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """A title that comes again, alone or doubled, and a longer paragraph that does, are furniture of the page."""
    seen: set[str] = set()
    for number, piece in enumerate(pieces):
        if piece.end - piece.start > _FAR_TOO_LONG:
            yield piece
            continue
        body = " ".join(text[piece.start : piece.end].casefold().split())
        again = piece.role == "intro" and len(body) <= 2 * _LONGEST and (body in seen or _half(body) in seen)
        yield replace(piece, role="boilerplate", rule="repetition") if again else piece
        if (number < _TITLES and len(body) >= _SHORTEST_TITLE) or _SHORTEST <= len(body) <= _LONGEST:
            seen.add(body)


def _half(body: str) -> str:
    """What a paragraph says twice, empty if it does not."""
    middle = len(body) // 2
    return body[:middle] if body[:middle] == body[middle + 1 :] and body[middle : middle + 1] == " " else ""


def _with_pages(text: str, pieces: Iterable[Piece], pages: Sequence[Line]) -> Iterator[Piece]:
    number = 0
    for piece in pieces:
        rest = piece
        while number < len(pages) and pages[number].start < rest.end:
            page = pages[number]
            number += 1
            start, end = trimmed(text, rest.start, max(page.start, rest.start))
            if start < end:
                yield replace(rest, start=start, end=end)
                rest = replace(rest, marker=None, rule="continuation" if rest.path else rest.rule)
            yield Piece(page.start, page.end, "boilerplate", "page furniture")
            start, end = trimmed(text, min(max(page.end, rest.start), rest.end), rest.end)
            rest = replace(rest, start=start, end=end)
        if rest.start < rest.end:
            yield rest
    for page in pages[number:]:
        yield Piece(page.start, page.end, "boilerplate", "page furniture")
