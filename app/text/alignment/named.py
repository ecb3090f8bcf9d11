"""Prose that names points by their number: *the fourth point*, *Punkt 4*, *the last two points*, *стаття 5*.

Only what can be nothing else counts: the word for a point of such a list with the number of one that is there. What
belongs to someone (*his second point*) or to another document (*Article 5 of the Sea Treaty*) does not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.text.alignment.listing import Listing
from app.text.alignment.pointwords import (
    ARTICLES,
    CARDINALS,
    JOINING,
    LAST,
    MANY,
    POINTS,
    POSSESSIVES,
    RANGES,
    ordinal,
)
from app.text.model import Passage
from app.text.segmentation.numerals import readings

_TITLE = 400
_NEAR = 12
_MOST = 999
_FEWEST = 3
"""Of fewer points the second is one of many things."""
_TOKEN = re.compile(
    r"\d+|№|[^\W\d_][\u0300-\u036f\u0900-\u0dff]*(?:[-'’ʼ]?[^\W\d_][\u0300-\u036f\u0900-\u0dff]*)*|[^\w\s]|_"
)
_RAISED = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,3})(?:\.|[ºª°]|-?(?:st|nd|rd|th|er|e|ème|ий|ій|й|го|му|м|а|я|е))\s\Z",
    re.IGNORECASE,
)
_UNITS = re.compile(r"[.,]?\d|-\w|\s?(?:%|per|Proz|pour|por|проц|відс)")
_SIGNS = frozenset(("no", "nr", "nº", "№"))
_OTHERS = re.compile(
    r"\s+(?:of|in|under|du|de|del|della|do|da|van|z)\s+"
    r"(?:(?:the|la|le|el|il|het|den?)\s|l['’])?(?P<whose>[^\W\d_a-z]\S+)"
)
_OF_LAW = re.compile(
    r"\s+(?:(?:of|du|de|des|del|della|dello|do|da|der|van|av|af)\s+(?:(?:the|la|le|el|il|het|den?)\s+|l['’])?(?P<whose>\w+)"
    r"|(?P<law>[А-ЯЇІЄҐ]\w+))"
)
"""The law that an article is one of; prose about laws names those of others all the time."""
_THIS = re.compile("this|present|dies|présent|presente|questo|este|esta|dit|deze|цього|настоящ")
_KIND = re.compile(r"\s+of\s+(?!the\b|th[ai][st]\b|its\b|an?\b)[a-z]")
"""The first point of contact, a point of order."""
_BEFORE_SECOND = frozenset(("the", "der", "die", "das", "dem", "le", "la", "el", "il", "o", "a", "de"))
_WORDS = re.compile(r"[^\s\d.,;:!?()\[\]\"'’«»„“”।-]+")
_COUNTED = re.compile(
    r"(?:第|제\s?)(?P<number>\d{1,3}|[一二三四五六七八九十百]{1,4})\s?(?P<noun>[条條點点项項款조항])"
)


@dataclass(frozen=True, slots=True)
class Naming:
    """Where in a text points are named (code points), and which, by number."""

    start: int
    end: int
    points: tuple[int, ...]


class _Token(NamedTuple):
    """A word, number or sign; `word` is in small letters, without an article that an apostrophe joins to it."""

    start: int
    end: int
    word: str


class Names:
    """The points of a list as prose may name them. `points` has by their printed label the numbers they go by."""

    def __init__(self, points: Mapping[str, tuple[int, ...]], markers: Iterable[str], known: str) -> None:
        """`markers` are the printed ones of the list, `known` the words of its document that stand for its name."""
        self._points = points if len(points) >= _FEWEST else {}
        self._labels = list(points)
        words = {word for marker in markers for word in _WORDS.findall(marker.casefold()) if len(word) > 2}
        self._articles = articles = not words.isdisjoint(ARTICLES)
        self._nouns = (ARTICLES if articles else POINTS) | words
        self._counted = "条條款조" if articles else "點点项項항조条"
        self._known = frozenset(_WORDS.findall(known.casefold()))

    def named(self, text: str, start: int, end: int) -> list[Naming]:
        """What is named in a stretch, in reading order."""
        if not self._points:
            return []
        found: list[Naming] = []
        if not self._nouns.isdisjoint(_WORDS.findall(text[start:end].lower())):
            tokens = list(_tokens(text, start, end))
            for place, token in enumerate(tokens):
                if token.word in self._nouns:
                    found += self._at(text, tokens, place, end)
        for match in _COUNTED.finditer(text, start, end):
            if match["noun"] in self._counted and (value := _value(match["number"])):
                found += self._naming(match.start(), match.end(), [str(value)])
        return _apart(sorted(found, key=lambda naming: naming.start))

    def _at(self, text: str, tokens: Sequence[_Token], place: int, end: int) -> Iterator[Naming]:
        """What the word for points at that place is part of."""
        several = tokens[place].word in MANY
        first, last, labels = _behind(text, tokens, place, several=several)
        if not labels:
            first, last, labels = self._before(tokens, place, several=several)
        if not labels and not several:
            first, last, labels = _raised(text, tokens, place)
        if not labels or self._is_elsewhere(text, tokens, first, tokens[last].end, end):
            return
        named = self._naming(tokens[first].start, tokens[last].end, labels)
        yield from named
        if named and first < place:
            yield from self._seconds(tokens, place, ordinal(tokens[first].word))

    def _before(self, tokens: Sequence[_Token], place: int, *, several: bool) -> tuple[int, int, list[str]]:
        """The labels that the words before the one for points give, and the first of these words."""
        words = [token.word for token in tokens[max(place - 4, 0) : place]][::-1] + [""] * 4
        one, two = words[0], words[1]
        if one in LAST or (two in LAST and one in CARDINALS):
            count = CARDINALS.get(one) or (CARDINALS.get(two, 1) if several else 1)
            used = 1 if one in LAST and (two not in CARDINALS or not several) else 2
            return place - used, place, self._labels[-count:] if count < len(self._labels) else []
        number = ordinal(one)
        if several and number == 1 and two in CARDINALS:
            return place - 2, place, [str(n) for n in range(1, CARDINALS[two] + 1)]
        if several and one in CARDINALS and ordinal(two) == 1:
            return place - 2, place, [str(n) for n in range(1, CARDINALS[one] + 1)]
        if number:
            for back in (2, 3):
                if (
                    words[1] in JOINING | _BEFORE_SECOND
                    and words[back - 1] in JOINING
                    and (n := ordinal(words[back]))
                ):
                    return place - back - 1, place, [str(n), str(number)]
            return place - 1, place, [] if several else [str(number)]
        return place, place, []

    def _seconds(self, tokens: Sequence[_Token], place: int, before: int) -> Iterator[Naming]:
        """What goes on counting in the same sentence: the first point ..., and the second ..."""
        for at in range(place + 3, len(tokens)):
            number = ordinal(tokens[at].word)
            comma = "," in (tokens[at - 2].word, tokens[at - 3].word)
            if number and comma and tokens[at - 1].word in _BEFORE_SECOND:
                if number <= before:
                    return
                yield from self._naming(tokens[at].start, tokens[at].end, [str(number)])
                before = number

    def _is_elsewhere(self, text: str, tokens: Sequence[_Token], first: int, last: int, end: int) -> bool:
        """Whether the point is one of somebody's, or of another document."""
        if first and tokens[first - 1].word in POSSESSIVES:
            return True
        if _KIND.match(text, last, end):
            return True
        whose = (_OF_LAW if self._articles else _OTHERS).match(text, last, end)
        if whose is None:
            return False
        law = (whose["whose"] or whose[0].strip()).casefold()
        this = self._articles and _THIS.match(law)
        return not this and self._known.isdisjoint(_WORDS.findall(law))

    def _naming(self, start: int, end: int, labels: Sequence[str]) -> list[Naming]:
        points = [point for label in labels for point in self._points.get(label, ())]
        known = all(label in self._points for label in labels)
        return [Naming(start, end, tuple(dict.fromkeys(points)))] if points and known else []


def names_of(
    source: Listing, reference: Listing, passages: Sequence[Passage], numbers: Mapping[str, int]
) -> Names:
    """How the prose of a source names points: by the numbers that its own list prints, or else the reference's.

    `passages` are all that are listed, `numbers` has the number of each point by its id.
    """
    own = source if any(_printed(source)) else reference
    placed = {p.start: p.point for p in passages if p.source == own.source.id}
    points: dict[str, tuple[int, ...]] = {}
    for unit, marker in zip(own.units, _printed(own), strict=True):
        if marker:
            there = [placed[s] for n in unit if (s := own.items[n].segment.start) in placed]
            tops = dict.fromkeys(point.partition(".")[0] for point in there)
            label = own.items[unit[0]].segment.path[0]
            points.setdefault(label, tuple(numbers[top] for top in tops if top in numbers))
    title = reference.source.text[: min(reference.items[0].segment.start, _TITLE)] if reference.items else ""
    return Names(points, _printed(own), title)


def _printed(listing: Listing) -> list[str]:
    """The marker of each unit, empty where it prints no number."""
    heads = [listing.items[unit[0]].segment for unit in listing.units]
    return [
        head.marker or "" if head.path and any(map(str.isalnum, head.marker or "")) else "" for head in heads
    ]


def _tokens(text: str, start: int, end: int) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text, start, end):
        word = match[0].lower().replace("’", "'").replace("ʼ", "'").replace("ё", "е")
        article, _, rest = word.partition("'")
        yield _Token(match.start(), match.end(), rest if len(article) < 3 and len(rest) > 4 else word)


def _behind(text: str, tokens: Sequence[_Token], place: int, *, several: bool) -> tuple[int, int, list[str]]:
    """The labels that the words behind the one for points give, and the last of these words."""
    at = place + 1
    while (
        at < len(tokens)
        and at < place + 3
        and tokens[at].word in _SIGNS | {"."}
        and tokens[place + 1].word in _SIGNS
    ):
        at += 1
    if at >= len(tokens):
        return place, place, []
    word = tokens[at].word
    if not word.isdecimal():
        if several:
            return _ordinals_behind(tokens, place, at)
        number = ordinal(word) or CARDINALS.get(word, 0) * (CARDINALS.get(word, 0) > 1)
        return place, at, [str(number)] if number else []
    numbers, last = [int(word)], at
    while last + 2 < len(tokens) and tokens[last + 1].word in JOINING and tokens[last + 2].word.isdecimal():
        joined, value = tokens[last + 1], int(tokens[last + 2].word)
        if joined.word == "," and joined.end == tokens[last + 2].start:
            return place, place, []
        if joined.word in RANGES and numbers[-1] < value < numbers[-1] + 100:
            numbers += range(numbers[-1] + 1, value)
        numbers.append(value)
        last += 2
    unclear = _UNITS.match(text, tokens[last].end) or max(numbers) > _MOST or (several and len(numbers) < 2)
    return place, last, [] if unclear else [str(number) for number in numbers]


def _ordinals_behind(tokens: Sequence[_Token], place: int, at: int) -> tuple[int, int, list[str]]:
    """The labels of counting words behind the word for several points: النقطتان الرابعة والخامسة."""
    numbers: list[int] = []
    last = place
    for number in range(at, min(at + 6, len(tokens))):
        word = tokens[number].word
        if value := ordinal(word) or ordinal(word.lstrip("وו")):
            numbers.append(value)
            last = number
        elif word not in JOINING:
            break
    return place, last, [str(value) for value in numbers] if len(numbers) > 1 else []


def _raised(text: str, tokens: Sequence[_Token], place: int) -> tuple[int, int, list[str]]:
    """The label of a counting number before the word for points: 4th, 4., 4-й."""
    noun = tokens[place].start
    found = _RAISED.search(text, max(noun - _NEAR, tokens[0].start), noun)
    if found is None:
        return place, place, []
    return (
        next(n for n in range(place - 1, -1, -1) if tokens[n].start <= found.start()),
        place,
        [found["number"]],
    )


def _value(numeral: str) -> int:
    return next((reading.value for reading in readings(numeral) if reading.system == "digits"), 0)


def _apart(namings: Iterable[Naming]) -> list[Naming]:
    """The namings without those that lie in one before them."""
    found: list[Naming] = []
    for naming in namings:
        if not found or naming.start >= found[-1].end:
            found.append(naming)
    return found
