"""One line around what was found, with the sought words marked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from app.text.folding import Folded, clusters, fold, is_unspaced, may_be_inside, runs
from app.text.model import Span
from app.text.query import Term

WIDTH = 120
"""About so many code points has a snippet."""
_LEAD = 0.4
"""What was found stands behind this share of a snippet."""
_SLACK = 16
_LONG, _OVERLAP = 4_000, 400
"""A text longer than this is looked through in pieces, in code points."""

_UNSEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]+")
"""What a snippet leaves out: cut off from its end, a control of direction would turn what follows."""
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


@dataclass(frozen=True, slots=True)
class Snippet:
    """`text` is one line, `marks` in its code points. `part` is the number of the text that it was taken from, and
    `found` the first sought words there, in that text's code points; None if they are not in it."""

    text: str
    marks: tuple[Span, ...] = ()
    part: int = 0
    found: Span | None = None


class Finder(NamedTuple):
    """Finds words in a folded text; with `begins` only where a word begins, with `ends` where one ends."""

    pattern: re.Pattern[str]
    begins: bool
    ends: bool

    def places(self, form: str) -> Iterator[Span]:
        """Where in the form the words are."""
        for found in self.pattern.finditer(form):
            start, end = found.span()
            is_cut_before = self.begins and start > 0 and _goes_on(form[start - 1])
            is_cut_after = self.ends and end < len(form) and _goes_on(form[end])
            if not (is_cut_before or is_cut_after):
                yield Span(start, end)


Finders = tuple[Finder, ...]
"""What finds a term: as whole words, as the beginning of words, as a part of them."""


def finders(terms: Sequence[Term]) -> tuple[Finders, ...]:
    """What finds the terms that are wanted, one after the other; those without any letter or sign are left out."""
    wanted = {(fold(term.text), term.is_phrase, term.is_open): None for term in terms if not term.is_negative}
    found = (_finders(text, is_phrase=is_phrase, is_open=is_open) for text, is_phrase, is_open in wanted)
    return tuple(finder for finder in found if finder)


def rank(folded: Sequence[str], sought: Sequence[Finders]) -> int | None:
    """How well folded texts have all that is sought: 0 as whole words, 1 as beginnings of words, 2 as inner parts; as
    well as the term that they have worst. None if they do not have one of them."""
    worst = 0
    for some in sought:
        levels = (number for number, finder in enumerate(some) if any(_has(part, finder) for part in folded))
        level = next(levels, None)
        if level is None:
            return None
        worst = max(worst, level)
    return worst


def _has(folded: str, finder: Finder) -> bool:
    return next(finder.places(folded), None) is not None


def snippet(parts: Sequence[str], sought: Sequence[Finders], width: int = WIDTH) -> Snippet:
    """One line of the part where what is sought is found best: as whole words rather than as parts of them, then in
    the first part. Without anything sought, the beginning of the first part."""
    for level in range(3):
        for some in (some for some in sought if level < len(some)):
            for number, part in enumerate(parts):
                place = _first(part, some[level])
                if place is not None:
                    return _around(part, number, place, sought, width)
    first = parts[0] if parts else ""
    return Snippet(*_line(first, _window(first, Span(0, 0), width), ()))


def _first(part: str, finder: Finder) -> Span | None:
    """Where something is found in a text first."""
    for start in _pieces(part):
        piece = _folded(part[start : start + _LONG])
        if (place := next(finder.places(piece.form), None)) is not None:
            span = piece.span(place.start, place.end)
            return Span(start + span.start, start + span.end)
    return None


@lru_cache(maxsize=4)
def _folded(text: str) -> Folded:
    """The same texts are looked through for each term."""
    return Folded(text)


def _pieces(text: str) -> Iterator[int]:
    """Where the pieces of a text begin that is looked through in pieces: at spaces, if it has any."""
    at = 0
    yield at
    while at + _LONG < len(text):
        space = text.rfind(" ", at + 1, at + _LONG - _OVERLAP)
        at = space if space > at + _LONG // 2 else at + _LONG - _OVERLAP
        yield at


def _around(part: str, number: int, place: Span, sought: Sequence[Finders], width: int) -> Snippet:
    start = max(place.start - width, 0)
    piece = Folded(part[start : place.end + width])
    marks: list[Span] = []
    for some in sought:
        for finder in some:
            if found := [piece.span(place.start, place.end) for place in finder.places(piece.form)]:
                marks += [Span(start + span.start, start + span.end) for span in found]
                break
    text, shown = _line(part, _window(part, place, width), _joined([place, *marks]))
    return Snippet(text, shown, number, place)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans in order, those that meet or touch as one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        elif len(span):
            joined.append(span)
    return tuple(joined)


def _line(whole: str, window: Span, marks: Iterable[Span]) -> tuple[str, tuple[Span, ...]]:
    """The window of a text as one line, and where the marks are in it. White space is one space each, controls of
    direction are left out, and an ellipsis tells that there is more."""
    text, found, at = "…" if window.start else "", list[Span](), window.start
    for mark in (*marks, Span(window.end, window.end)):
        start, end = max(mark.start, at), min(mark.end, window.end)
        if start <= end:
            text = _longer(text, whole[at:start])
            before = len(text)
            text = _longer(text, whole[start:end])
            found.append(Span(before, len(text)))
            at = end
    text = text.rstrip()
    shown = (Span(mark.start, min(mark.end, len(text))) for mark in found)
    return text + "…" * (window.end < len(whole)), tuple(m for m in shown if m.start < m.end)


def _longer(line: str, text: str) -> str:
    """The line with the text behind it, as a part of the same line."""
    more = _BLANK.sub(" ", _UNSEEN.sub("", text))
    return line + (more.lstrip(" ") if line == "" or line[-1] in " …" else more)


def _window(whole: str, place: Span, width: int) -> Span:
    """What of the text is shown: about `width` code points around the place, cut between words where some are near,
    and never inside a letter."""
    start = max(place.start - int(width * _LEAD), 0)
    end = min(start + width, len(whole))
    start = max(min(start, end - width), 0)
    spaces = [at for at in range(start, min(start + _SLACK, place.start) + 1) if whole[at - 1 : at].isspace()]
    start = spaces[0] if spaces and start else _edge(whole, start)
    spaces = [at for at in range(max(end - _SLACK, place.end), end + 1) if whole[at : at + 1].isspace()]
    return Span(start, spaces[-1] if spaces and end < len(whole) else _edge(whole, end))


def _edge(whole: str, at: int) -> int:
    """The last place up to `at` where a letter with its marks ends."""
    edge = before = max(at - _SLACK, 0)
    for cluster in clusters(whole[before : at + 1]):
        if edge + len(cluster) > at:
            break
        edge += len(cluster)
    return edge if at < len(whole) else at


@lru_cache(maxsize=256)
def _finders(folded: str, *, is_phrase: bool, is_open: bool) -> Finders:
    words = runs(folded)
    if not words:
        return ()
    pattern = re.compile(_body(words))
    begins, ends = not is_unspaced(words[0]), not is_unspaced(words[-1])
    found = [Finder(pattern, begins, ends)]
    if is_open or not is_phrase:
        found.append(Finder(pattern, begins, ends=False))
    if not is_phrase and may_be_inside(words):
        found.append(Finder(pattern, begins=False, ends=False))
    return tuple(found)


def _goes_on(char: str) -> bool:
    """Whether a word does not begin behind the character, nor end before it."""
    return char != " " and not is_unspaced(char)


def _body(words: Sequence[str]) -> str:
    body = ""
    for number, word in enumerate(words):
        if number:
            apart = is_unspaced(word) or is_unspaced(words[number - 1])
            body += " *" if apart else " +"
        body += " *".join(map(re.escape, word)) if is_unspaced(word) else re.escape(word)
    return body
