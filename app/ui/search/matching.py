"""Whether a name answers to what was typed: by its words, or by their beginnings run together, `nd` for `Next
difference`.

Case and marks on letters do not count. Places that come back are code points into the name as it is written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from app.text.comparison.diacritics import without_diacritics
from app.text.model import Span

_EXACT, _BEGINNING, _INITIALS, _INSIDE = range(4)
"""How a word answers, the best first."""


@dataclass(frozen=True)
class Name:
    """A name to be matched. Made once; what matching needs is worked out when it is first wanted."""

    text: str

    @cached_property
    def plain(self) -> str:
        """The name with nothing but what counts."""
        return plain(self.text)

    @cached_property
    def places(self) -> Sequence[int]:
        """For every character of `plain`, and for its end, where it stands in the name."""
        if len(self.plain) == len(self.text):
            return range(len(self.text) + 1)
        kept = [(at, len(plain(char))) for at, char in enumerate(self.text)]
        found = [at for at, length in kept for _ in range(length)]
        missing = len(self.plain) + 1 - len(found)
        return (*found[: len(self.plain)], *([len(self.text)] * max(missing, 1)))

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Where words stand in `plain`."""
        starts = [at for at in range(len(self.plain)) if self._begins(at)]
        return tuple(Span(at, self._end(at)) for at in starts)

    def span(self, start: int, end: int) -> Span:
        """A stretch of `plain`, as it stands in the name."""
        return Span(self.places[start], self.places[end])

    def _begins(self, at: int) -> bool:
        return self.plain[at].isalnum() and (at == 0 or not self.plain[at - 1].isalnum())

    def _end(self, at: int) -> int:
        while at < len(self.plain) and self.plain[at].isalnum():
            at += 1
        return at


@dataclass(frozen=True, slots=True)
class Match:
    """How well a name answers, the lower the better, and the characters that do."""

    rank: tuple[int, int, int]
    marks: tuple[Span, ...]


def plain(text: str) -> str:
    """`text` without what does not count."""
    return without_diacritics(text).casefold()


def match(words: Sequence[str], name: Name, *, initials: bool = False) -> Match | None:
    """How a name answers to words, all of which must be in it; None if it does not.

    The words are `plain`. With `initials` it also answers to the beginnings of its words in their order.
    """
    found = _by_words(words, name)
    if not initials or (found is not None and found.rank[0] < _INITIALS):
        return found
    return _by_initials("".join(words), name) or found


def _by_words(words: Sequence[str], name: Name) -> Match | None:
    places = [_place(word, name) for word in words]
    if not places or any(at < 0 for _, at in places):
        return None
    ranks, starts = zip(*places, strict=True)
    marks = [name.span(at, at + len(word)) for word, at in zip(words, starts, strict=True)]
    return Match((max(ranks), sum(ranks), min(starts)), _joined(marks))


def _place(word: str, name: Name) -> tuple[int, int]:
    """How a word answers and where; -1 for nowhere."""
    begun = -1
    for span in name.words:
        if name.plain.startswith(word, span.start):
            end = span.start + len(word)
            if end == len(name.plain) or not name.plain[end].isalnum():
                return _EXACT, span.start
            begun = span.start if begun < 0 else begun
    return (_BEGINNING, begun) if begun >= 0 else (_INSIDE, name.plain.find(word))


def _by_initials(sought: str, name: Name) -> Match | None:
    spans = _chain(sought, 0, name, 0, set()) if len(sought) > 1 else None
    if not spans:
        return None
    skipped = sum(spans[0].start < word.start <= spans[-1].start for word in name.words) - len(spans) + 1
    marks = [name.span(span.start, span.end) for span in spans]
    return Match((_INITIALS, len(spans) + skipped, spans[0].start), _joined(marks))


def _chain(
    sought: str, at: int, name: Name, word: int, vain: set[tuple[int, int]]
) -> tuple[Span, ...] | None:
    """The beginnings of words, from number `word` on, that spell what is sought from `at` on. `vain` is what was
    tried already."""
    if at == len(sought):
        return ()
    if (at, word) in vain:
        return None
    for number in range(word, len(name.words)):
        span = name.words[number]
        for length in range(_common(sought, at, name.plain, span), 0, -1):
            rest = _chain(sought, at + length, name, number + 1, vain)
            if rest is not None:
                return (Span(span.start, span.start + length), *rest)
    vain.add((at, word))
    return None


def _common(sought: str, at: int, text: str, word: Span) -> int:
    """How many characters of a word are those that are sought from `at` on."""
    length = 0
    most = min(len(word), len(sought) - at)
    while length < most and sought[at + length] == text[word.start + length]:
        length += 1
    return length


def _joined(marks: list[Span]) -> tuple[Span, ...]:
    """In order, with none that overlap or touch."""
    found: list[Span] = []
    for mark in sorted(marks):
        if found and mark.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, mark.end))
        else:
            found.append(mark)
    return tuple(found)
