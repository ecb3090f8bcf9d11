"""Clauses that stand under another point in another source.

What a source lacks at one point is looked for in all its other wordings: most of its words in a row, where those who
have it here do not have them as well.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from app.text.judging.judgement import quote
from app.text.judging.scene import PAIR
from app.text.language.knowledge import Text
from app.text.language.words import folded_words, split
from app.text.variants import Variant
from app.told import Told, in_a_row, listed, told

_LEAST = 4
"""So many different words that say something a clause has at least."""

_MOST = 0.75
_FEW = 0.5
_SPREAD, _SLACK = 2, 8
"""All stand within so many times as many words, and so many more."""

_SCOPE = frozenset({"scope-omission", "scope-addition"})

Key = tuple[str, str]
"""Point and source."""


def placed(variant: Variant, elsewhere: "Elsewhere") -> Variant:
    """The variant; if those who lack something have it under another point, it is a matter of order, and says so."""
    said = [reading for reading in variant.readings if reading.text]
    lacking = [source for reading in variant.readings if not reading.text for source in reading.sources]
    if variant.severity in (None, "low") or not lacking or (len(said) > 1 and variant.kind not in _SCOPE):
        return variant
    worded = [reading for reading in said if elsewhere.lists(variant.point, reading.sources)]
    longest = max(worded, key=lambda reading: len(reading.text))
    having = elsewhere.saying(longest.text, [(variant.point, source) for source in longest.sources])
    found = {source: elsewhere.point_of(longest.text, having, source) for source in lacking}
    points = sorted({point for point in found.values() if point}, key=elsewhere.rank)
    if not points:
        return variant
    under = told("under point {point}", point=points[0])
    if len(points) > 1:
        under = told("under the points {points}", points=listed(points))
    have = sum(point is not None for point in found.values())
    total = len(lacking) + sum(len(reading.sources) for reading in said)
    if have < len(lacking):
        return replace(variant, explanation=in_a_row((variant.explanation, _some_have(have, total, under))))
    moved = _others_have(have, total, under, quote(longest.text))
    return replace(variant, kind="ordering", severity="low", explanation=moved)


def _some_have(count: int, total: int, where: Told) -> Told:
    """Of what some have at this point and others lack: how many of these have it elsewhere."""
    if count != 1:
        return told("{count} of {total} sources have it {where}.", count=count, total=total, where=where)
    if total == PAIR:
        return told("One source has it {where}.", where=where)
    return told("One of {total} sources has it {where}.", total=total, where=where)


def _others_have(count: int, total: int, where: Told, words: Told) -> Told:
    """Of what some have at this point: how many have it elsewhere, which are all others."""
    if count != 1:
        return told(
            "{count} of {total} sources have this {where}: {words}.",
            count=count,
            total=total,
            where=where,
            words=words,
        )
    if total == PAIR:
        return told("One source has this {where}: {words}.", where=where, words=words)
    return told("One of {total} sources has this {where}: {words}.", total=total, where=where, words=words)


class Elsewhere:
    """All wordings, by point and source, ready to be searched."""

    def __init__(self, texts: Mapping[Key, Text]) -> None:
        self._texts = texts
        self._indexes: dict[str, dict[str, list[str]]] = {}

    def lists(self, point: str, sources: Sequence[str]) -> bool:
        """Whether these sources have a wording of the point, and do not only speak of it in their prose."""
        return all((point, source) in self._texts for source in sources)

    def saying(self, clause: str, keys: Sequence[Key]) -> Key:
        """The wording among `keys` that has the clause as it stands, whatever their order."""
        return min(keys, key=lambda key: (clause not in self._texts[key].text, key))

    def point_of(self, clause: str, having: Key, source: str) -> str | None:
        """The point under which `source` has a clause that others have elsewhere; None if it has it nowhere.

        `having` is a wording that has the clause.
        """
        words = self._telling(clause, self._texts[having])
        if len(words) < _LEAST:
            return None
        index = self._index(source)
        found = Counter(point for word in words for point in index.get(word, ()) if point != having[0])
        least = _MOST * len(words)
        enough = [(-count, self._order[point], point) for point, count in found.items() if count >= least]
        for _, _, point in sorted(enough):
            if self._has(words, (point, source), _MOST) and not self._has(words, (point, having[1]), _FEW):
                return point
        return None

    def rank(self, point: str) -> int:
        """Where a point stands among all."""
        return self._order[point]

    def _index(self, source: str) -> dict[str, list[str]]:
        """For each word of a source the points that it is said at."""
        known = self._indexes.get(source)
        if known is None:
            words: defaultdict[str, list[str]] = defaultdict(list)
            for point in self._points.get(source, ()):
                text = self._texts[point, source]
                for word in set(folded_words(text.text, text.lexicon.elisions)):
                    words[word].append(point)
            known = self._indexes[source] = dict(words)
        return known

    @cached_property
    def _points(self) -> dict[str, list[str]]:
        """The points that each source has."""
        points: defaultdict[str, list[str]] = defaultdict(list)
        for point, source in self._texts:
            points[source].append(point)
        return dict(points)

    @cached_property
    def _order(self) -> dict[str, int]:
        return {
            point: number for number, point in enumerate(dict.fromkeys(point for point, _ in self._texts))
        }

    def _has(self, words: frozenset[str], key: Key, share: float) -> bool:
        """Whether a wording has so many of the words near each other."""
        text = self._texts.get(key)
        if text is None:
            return False
        there = folded_words(text.text, text.lexicon.elisions)
        places = [(n, word) for n, word in enumerate(there) if word in words]
        return _most_at_once(places, _SPREAD * len(words) + _SLACK) >= share * len(words)

    def _telling(self, clause: str, text: Text) -> frozenset[str]:
        """The words of a clause, those left out that only hold sentences together."""
        lexicon = text.lexicon
        return frozenset(
            word.folded
            for word in split(clause, lexicon.elisions)
            if not word.sign and word.folded not in lexicon.known
        )


def _most_at_once(places: Sequence[tuple[int, str]], width: int) -> int:
    """How many different words there are at most within `width` places."""
    most, first = 0, 0
    counts: Counter[str] = Counter()
    for at, word in places:
        counts[word] += 1
        while places[first][0] <= at - width:
            counts[places[first][1]] -= 1
            first += 1
        most = max(most, sum(count > 0 for count in counts.values()) if len(counts) > most else 0)
    return most
