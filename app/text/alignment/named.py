"""Prose that names points by their number: *the fourth point*, *Punkt 4*, *the last two points*, *стаття 5*.

Only what can be nothing else counts: the word for a point of such a list with the number of one that is there. What
belongs to someone (*his second point*) or to another document (*Article 5 of the Sea Treaty*) does not.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.text.alignment.listing import Listing
from app.text.alignment.pointwords import ARTICLES, CARDINALS, LAST, MANY, ORDINALS, POINTS, POSSESSIVES
from app.text.model import Passage
from app.text.segmentation.numerals import readings

_TITLE = 400
_FEWEST = 3
"""Of fewer points the second is one of many things."""
_RANGES = frozenset(("to", "bis", "à", "a", "al", "tot", "do", "до", "по", "-", "–", "—", "through"))
_AND = "and|or|und|oder|et|ou|y|o|e|en|i|та|і|и|ve|και|to|through|bis|à|a|al|tot|do|до|по"
_JOINED = rf"(?:\s*,\s+|\s*[-–—&]\s*|\s+(?:{_AND})\s+|\s+و\s*)"
_NUMBERS = (
    rf"(?P<numbers>\d{{1,3}}(?:{_JOINED}\d{{1,3}})*)(?!\d|[.,]\d|-\w|\s?(?:%|per|Proz|pour|por|проц|відс))"
)
_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
_CARDINAL = "|".join([r"\d", *sorted(CARDINALS, key=len, reverse=True)])
_OTHERS = re.compile(
    r"\s+(?:of|in|under|du|de|del|della|do|da|van|z|der|des)\s+(?:(?:the|la|le|el|l['’]|il|het|de|den)\s*)?(?P<whose>[^\W\d_a-z]\S+)"
)
_SECOND = re.compile(
    rf",\s+(?:\w{{1,5}}\s+)?(?:the|der|die|das|dem|le|la|el|il|o|a|de)\s+(?P<ordinal>{_ORDINAL})(?=\s)",
    re.IGNORECASE,
)
_KIND = re.compile(r"\s+of\s+(?!the\b|th[ai][st]\b|its\b|an?\b)[a-z]")
"""The first point of contact, a point of order."""
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


class Names:
    """The points of a list as prose may name them. `points` has by their printed label the numbers they go by."""

    def __init__(self, points: Mapping[str, tuple[int, ...]], markers: Iterable[str], known: str) -> None:
        """`markers` are the printed ones of the list, `known` the words of its document that stand for its name."""
        self._points = points
        self._labels = list(points)
        words = {word for marker in markers for word in _WORDS.findall(marker.casefold()) if len(word) > 2}
        articles = bool(words & set(ARTICLES.split()))
        self._nouns = frozenset((ARTICLES if articles else POINTS).split()) | words
        self._counted = "条條款조" if articles else "點点项項항조条"
        self._known = frozenset(_WORDS.findall(known.casefold()))
        self._patterns = _patterns(self._nouns) if len(points) >= _FEWEST else ()

    def named(self, text: str, start: int, end: int) -> list[Naming]:
        """What is named in a stretch, in reading order."""
        if not self._patterns:
            return []
        words = _WORDS.findall(text[start:end].casefold())
        found = list(self._in_words(text, start, end)) if not self._nouns.isdisjoint(words) else []
        for match in _COUNTED.finditer(text, start, end):
            if match["noun"] in self._counted and (value := _value(match["number"])):
                found += self._naming(match.start(), match.end(), [str(value)])
        found.sort(key=lambda naming: naming.start)
        return _apart(found)

    def _in_words(self, text: str, start: int, end: int) -> Iterator[Naming]:
        for pattern in self._patterns:
            for match in pattern.finditer(text, start, end):
                labels = self._labels_of(match)
                if labels and not self._is_elsewhere(text, match.start(), match.end(), start, end):
                    yield from self._naming(match.start(), match.end(), labels)
                    if match.groupdict().get("ordinal"):
                        yield from self._seconds(text, match, end)

    def _seconds(self, text: str, first: re.Match[str], end: int) -> Iterator[Naming]:
        """What goes on counting in the same sentence: the first point ..., and the second ..."""
        before = _number(first["ordinal"], _ORDINALS)
        for match in _SECOND.finditer(text, first.end(), end):
            number = _number(match["ordinal"], _ORDINALS)
            if number <= before:
                return
            yield from self._naming(match.start("ordinal"), match.end(), [str(number)])
            before = number

    def _labels_of(self, match: re.Match[str]) -> list[str]:
        groups = match.groupdict()
        if groups.get("numbers"):
            labels = _listed(groups["numbers"])
            several = not MANY.isdisjoint(match[0].casefold().split())
            return labels if len(labels) > 1 or not several else []
        if groups.get("ordinal"):
            first = _number(groups["ordinal"], _ORDINALS)
            second = _number(groups["second"], _ORDINALS) if groups.get("second") else 0
            count = _number(groups["count"], _CARDINALS) if groups.get("count") else 0
            if count:
                return [str(n) for n in range(1, count + 1)] if first == 1 else []
            return [str(n) for n in (first, second) if n]
        if groups.get("word"):
            number = _number(groups["word"], _CARDINALS)
            return [str(number)] if number > 1 and not groups["word"].isdecimal() else []
        count = _number(groups["count"], _CARDINALS) if groups.get("count") else 1
        return self._labels[-count:] if 0 < count < len(self._labels) else []

    def _is_elsewhere(self, text: str, start: int, end: int, first: int, last: int) -> bool:
        """Whether the point is one of somebody's, or of another document."""
        before = _WORDS.findall(text[max(first, start - 24) : start].casefold())
        if before and before[-1] in _POSSESSIVES:
            return True
        if _KIND.match(text, end, last):
            return True
        whose = _OTHERS.match(text, end, last)
        return whose is not None and self._known.isdisjoint(_WORDS.findall(whose["whose"].casefold()))

    def _naming(self, start: int, end: int, labels: Sequence[str]) -> list[Naming]:
        points = [point for label in labels for point in self._points.get(label, ())]
        known = all(label in self._points for label in labels)
        return [Naming(start, end, tuple(dict.fromkeys(points)))] if points and known else []


def names_of(
    source: Listing, reference: Listing, passages: Sequence[Passage], numbers: Mapping[str, int]
) -> Names | None:
    """How the prose of a source names points: by the numbers of its own list, or else of the reference's.

    `passages` are all that are listed, `numbers` has the number of each point by its id. None if there is no list.
    """
    own = source if source.units else reference
    placed = {p.start: p.point for p in passages if p.source == own.source.id}
    points: dict[str, tuple[int, ...]] = {}
    markers: list[str] = []
    for unit in own.units:
        head = own.items[unit[0]].segment
        if head.marker is None or not head.path or not any(map(str.isalnum, head.marker)):
            return None
        markers.append(head.marker)
        there = dict.fromkeys(placed[s] for n in unit if (s := own.items[n].segment.start) in placed)
        tops = dict.fromkeys(point.partition(".")[0] for point in there)
        points.setdefault(head.path[0], tuple(numbers[top] for top in tops if top in numbers))
    title = reference.source.text[: min(reference.items[0].segment.start, _TITLE)] if reference.items else ""
    return Names(points, markers, title)


_ORDINALS = tuple((re.compile(form, re.IGNORECASE), number) for form, number in ORDINALS.items())
_CARDINALS = tuple((re.compile(form, re.IGNORECASE), number) for form, number in CARDINALS.items())
_POSSESSIVES = frozenset(POSSESSIVES.split())


@lru_cache(maxsize=64)
def _patterns(nouns: frozenset[str]) -> tuple[re.Pattern[str], ...]:
    noun, one = _any(nouns), _any(nouns - MANY)
    forms = (
        rf"(?:{noun})\s(?:no\.?\s?|nr\.?\s?|n[º°]\.?\s?|№\s?)?{_NUMBERS}",
        rf"(?P<numbers>\d{{1,3}})(?:\.|st|nd|rd|th|er|e|ème|[ºª°]|-?(?:ий|ій|й|го|му|м|а|я|е))\s(?:{noun})",
        rf"(?P<ordinal>{_ORDINAL})\s(?:{one})",
        rf"(?P<ordinal>{_ORDINAL})\s\w{{1,3}}\s(?:\w{{1,3}}\s)?(?P<second>{_ORDINAL})\s(?:{noun})",
        rf"(?P<ordinal>{_ORDINAL})\s(?P<count>{_CARDINAL})\s(?:{noun})",
        rf"(?:{one})\s(?P<ordinal>{_ORDINAL})",
        rf"(?:{one})\s(?P<word>{_CARDINAL})",
        rf"(?P<count>{_CARDINAL})\s(?P<ordinal>premiers|premières|primer[oa]s|primeir[oa]s|prim[ei]|перших|первых)\s(?:{noun})",
        rf"(?:(?:{LAST})(?:\s(?P<count>{_CARDINAL}))?)\s(?:{noun})",
        rf"(?P<count>{_CARDINAL})\s(?:{LAST})\s(?:{noun})",
    )
    return tuple(re.compile(rf"(?<!\w)(?:{form})(?!\w)", re.IGNORECASE) for form in forms)


def _any(words: frozenset[str]) -> str:
    """A pattern for each of the words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@lru_cache(maxsize=1024)
def _number(word: str, forms: tuple[tuple[re.Pattern[str], int], ...]) -> int:
    """The number that a word stands for, 0 if for none."""
    if word.isdecimal():
        return int(word)
    return next((number for form, number in forms if form.fullmatch(word)), 0)


def _value(numeral: str) -> int:
    return next((reading.value for reading in readings(numeral) if reading.system == "digits"), 0)


def _listed(numbers: str) -> list[str]:
    """The labels that a list of numbers names: 3, 5 and 7; 3 to 5."""
    parts = re.split(r"(\d+)", numbers)
    found = [int(parts[1])]
    for between, number in zip(parts[2:-1:2], parts[3::2], strict=True):
        value = int(number)
        if between.strip().casefold() in _RANGES and found[-1] < value <= found[-1] + 99:
            found += range(found[-1] + 1, value)
        found.append(value)
    return [str(number) for number in found]


def _apart(namings: Iterable[Naming]) -> list[Naming]:
    """The namings without those that lie in one before them."""
    found: list[Naming] = []
    for naming in namings:
        if not found or naming.start >= found[-1].end:
            found.append(naming)
    return found
