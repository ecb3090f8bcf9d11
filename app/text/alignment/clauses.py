"""Cutting prose into sentences and clauses, in any language.

No dictionary of abbreviations and no grammar: a sentence ends at a terminator that is followed by a space and
by something that can open a sentence (or, in scripts without spaces, at the terminator itself); a clause ends
at a sentence's end, a comma, semicolon or colon, at brackets and at dashes. What follows from a cut is
decided by content later, so a cut too many does no harm.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.text.model import Span

_WIDE = "。！？｡．।॥။៕။༎።؟۔"  # end a sentence whatever follows
_STOPS = ".!?…‼⁇⁈⁉"  # end one before a space
_CLOSING = "\"'»”’›)]}」』）】〉》"
_SENTENCE = re.compile(
    rf"(?:[{_WIDE}]++|(?<![{_STOPS}])[{_STOPS}]++(?=[{re.escape(_CLOSING)}]*+(?:\s|$)))[{re.escape(_CLOSING)}]*+"
)
_CLAUSE = re.compile(
    r"[;:·؛；：](?=\s|$)|(?:(?<=\d)|(?<=\w{4}))\.(?=\s)|[；：؛，、،]|,(?!\d)(?=\s|$|[^\w\s])|\s[-–—−]++\s|—|(?=[(（\[])|(?<=[)）\]])"
)
_VISIBLE = re.compile(r"\S")
_LAST_WORD = re.compile(r"\w+$")
_LONGEST = 2000
"""No clause is longer, in code points: what goes on without any sign is no prose."""

_TRIM = " \t\n\r\f\v\u00a0\u2007\u202f\u3000,，、،-–—−"


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of text without outer white space and joining commas; `sentence` counts the sentences from
    0."""

    start: int
    end: int
    sentence: int


def clauses(text: str, span: Span) -> tuple[Clause, ...]:
    """The clauses of `span` in reading order; offsets are code points into `text`.

    Together they hold every letter and digit of the span.
    """
    found: list[Clause] = []
    for number, (start, end) in enumerate(_sentences(text, span)):
        at = start
        for stop in _stops(text, start, end):
            first, last = _trim(text, at, stop)
            if text[first : first + 1].isalnum() or any(map(str.isalnum, text[first:last])):
                found.append(Clause(first, last, number))
                at = stop
    return tuple(found)


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    """Where clauses of a sentence end; after white space too if one grows too long."""
    at = start
    for stop in (*(match.end() for match in _CLAUSE.finditer(text, start, end)), end):
        while stop - at > _LONGEST:
            space = text.rfind(" ", at + 1, at + _LONGEST)
            at = space + 1 if space > 0 else at + _LONGEST
            yield at
        yield stop
        at = stop


def _sentences(text: str, span: Span) -> list[tuple[int, int]]:
    """Where sentences start and end; the white space between belongs to the one before."""
    cuts = [m.end() for m in _SENTENCE.finditer(text, span.start, span.end) if _ends_sentence(text, m, span)]
    edges = [span.start, *(cut for cut in cuts if cut < span.end), span.end]
    return list(pairwise(edges))


def _ends_sentence(text: str, stop: re.Match[str], span: Span) -> bool:
    """A full stop does not end one after an initial, a short capitalised word or a small number, nor before a
    small letter; after a number or a longer word it still ends a clause."""
    if stop.group()[0] != ".":
        return True
    following = _VISIBLE.search(text, stop.end(), span.end)
    if following and following[0].islower():
        return False
    last = _LAST_WORD.search(text, max(span.start, stop.start() - 12), stop.start())
    word = last.group() if last else ""
    if word.isdecimal():
        return len(word) > 2
    return not (word.isalpha() and (len(word) == 1 or (len(word) <= 3 and word.istitle())))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (
        text[start] in _TRIM or (text[start] in _CLOSING and text[start + 1 : start + 2].isspace())
    ):
        start += 1
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return start, end
