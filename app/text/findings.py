"""Findings: for every point the places where its wordings differ, and which of them matter.

The wordings of a point are read in their languages (`language`), lined up all at once (`collation`), and every place
where they differ is judged (`judging`). What has no weight is told as non-material, so that no difference is dropped.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from app.text.cancel import Stop, watched
from app.text.collation.collate import Collation, Spot, collate
from app.text.collation.row import Row
from app.text.comparison.rewriting import NO_CONVENTIONS, Conventions
from app.text.judging.elsewhere import Elsewhere, placed
from app.text.judging.judge import judged
from app.text.judging.judgement import RANK
from app.text.judging.lacunae import Mention, lacuna
from app.text.language.knowledge import Knowledge, Text, names
from app.text.language.lexicon import Lexicon, choose
from app.text.language.units import units
from app.text.language.words import plain
from app.text.model import Point, Span
from app.text.options import Family
from app.text.variants import Reading, Variant
from app.text.wording import Wording, Wordings

_ENOUGH = 12
_KNOWN, _SPEAKING = 0.2, 0.33
"""So many of its words at least a lexicon knows of a text in its language, and so many speak for that language in one
way or another (see `Lexicon.count`), if there are enough of them to tell."""

_SURE = 3
"""A wording is in its source's language if one word of so many is known in it, or unless so many more are known in
another one."""


def findings(
    points: Sequence[Point],
    sources: Sequence[str],
    reference: str,
    wordings: Wordings,
    lexicons: Sequence[Lexicon],
    only: str | None = None,
) -> tuple[Variant, ...]:
    """The variants of all `points`, the most material first, then in reading order.

    With `only`, those of that point and its sub-points; the other points still teach what is a name. Every point
    stands for what it says itself, its sub-points left out. At least one lexicon is needed.
    """
    return Desk(points, sources, reference, wordings, lexicons).findings(only)


def by_weight(variants: Iterable[Variant]) -> tuple[Variant, ...]:
    """The most material first; else in the order given, which is that of the points."""
    return tuple(sorted(variants, key=lambda variant: RANK[variant.severity]))


class Desk:
    """The listed wordings of a project, each in its language, read once for all questions about them.

    The arguments are those of `findings`; `families` are spellings that the project counts as the same word, beside
    those of `conventions`. Reading them, and finding, raise `Cancelled` soon after `should_cancel` answers True.
    """

    def __init__(  # noqa: PLR0913  (plain values of a whole project; a bundle would only be unpacked again)
        self,
        points: Sequence[Point],
        sources: Sequence[str],
        reference: str,
        wordings: Wordings,
        lexicons: Sequence[Lexicon],
        should_cancel: Stop = None,
        *,
        families: Sequence[Family] = (),
        conventions: Conventions = NO_CONVENTIONS,
    ) -> None:
        sources = sorted(sources, key=lambda source: source != reference)
        self._points = [point.id for point in points]
        self._reference = sources[0] if sources else ""
        self._wordings: dict[str, dict[str, Wording]] = {}
        for point in watched(self._points, should_cancel):
            listed = {source: wordings.alone(source, point) for source in sources}
            self._wordings[point] = {s: wording for s, wording in listed.items() if not wording.is_lacuna}
        self._mentions = {
            (point, source): mention
            for point in self._points
            for source in sources
            if (mention := _mention(wordings, source, point))
        }
        self._listing = [s for s in sources if any(s in listed for listed in self._wordings.values())]
        self._numbers = {point: number for number, point in enumerate(self._points)}
        self._places = self._standing()
        self._spellings = conventions.spellings(tuple(families))
        self._texts = self._read(lexicons, should_cancel)
        self._elsewhere = Elsewhere(self._texts)
        self._names = names(watched(self._texts.values(), should_cancel, 64))

    @property
    def thin(self) -> frozenset[str]:
        """The sources in whose language no lexicon is at home: of their wordings little more than numbers, names and
        words left out or exchanged can be told, not what they oblige to, deny or make a condition."""
        return self._thin

    def findings(self, only: str | None = None, should_cancel: Stop = None) -> tuple[Variant, ...]:
        """What the function `findings` tells."""
        wanted = [p for p in self._points if only is None or p == only or p.startswith(f"{only}.")]
        return by_weight(variant for point in wanted for variant in self.variants(point, should_cancel))

    def _read(self, lexicons: Sequence[Lexicon], should_cancel: Stop) -> dict[tuple[str, str], Text]:
        """Every wording with its language, by point and source."""
        words: dict[str, Counter[str]] = {source: Counter() for source in self._listing}
        for listed in watched(self._wordings.values(), should_cancel):
            for source, wording in listed.items():
                words[source].update(plain(wording.text))
        common = choose(lexicons, _together(words.values(), should_cancel))
        self._thin = frozenset(s for s, said in words.items() if _is_foreign(said, lexicons))
        usual = {source: choose(lexicons, said, common) for source, said in words.items()}
        return {
            (point, source): Text(
                wording.text, _language(wording.text, usual[source], lexicons), self._spellings
            )
            for point, listed in watched(self._wordings.items(), should_cancel)
            for source, wording in listed.items()
        }

    def variants(self, point: str, should_cancel: Stop = None) -> Iterator[Variant]:
        """All variants of one point, in reading order."""
        return (placed(variant, self._elsewhere) for variant in self._variants(point, should_cancel))

    def _variants(self, point: str, should_cancel: Stop) -> Iterator[Variant]:
        listed = self._wordings[point]
        rows = self._rows(point, should_cancel)
        places = {s: self._places[s][self._numbers[point]] for s in self._listing if s not in listed}
        if listed and places:
            having = {s: _in_source(wording, Span(0, len(wording.text))) for s, wording in listed.items()}
            missing = {s: Span(at, at) for s, at in places.items()}
            mentions = {s: self._mentions[point, s] for s in missing if (point, s) in self._mentions}
            yield lacuna(point, rows[0], having, missing, mentions)
        if len(rows) > 1:
            collation = collate(rows, should_cancel)
            lexicons = [self._shared(point, row.sources).lexicon for row in collation.rows]
            for place, told in judged(collation, lexicons, should_cancel):
                readings = _readings(collation, place, listed)
                yield Variant(point, told.kind, told.severity, told.explanation, readings)

    def _rows(self, point: str, should_cancel: Stop) -> list[Row]:
        """The different wordings of a point, with the sources that share each."""
        shared: dict[str, list[str]] = {}
        for source, wording in self._wordings[point].items():
            shared.setdefault(wording.text, []).append(source)
        if self._reference not in self._wordings[point]:  # who comes first must not depend on their order
            shared = dict(sorted(shared.items(), key=lambda item: (-len(item[0]), item[0])))
        texts = [
            replace(self._shared(point, sources)) for sources in shared.values()
        ]  # to forget their words
        known = Knowledge(self._names, frozenset().union(*(text.acronyms for text in texts)))
        return [
            Row(tuple(sources), text.text, units(text, known), text.lexicon.language)
            for sources, text in watched(zip(shared.values(), texts, strict=True), should_cancel)
        ]

    def _shared(self, point: str, sources: Sequence[str]) -> Text:
        """The wording that sources share, in the reference's language, or else in that of most of them."""
        if self._reference in sources:
            return self._texts[point, self._reference]
        texts = [self._texts[point, source] for source in sources]
        said = Counter(text.lexicon.language for text in texts)
        return min(texts, key=lambda text: (-said[text.lexicon.language], text.lexicon.language))

    def _standing(self) -> dict[str, list[int]]:
        """For each source, by the number of the point, where that point would stand in it if it lacked it: after
        the listed point before it, or before the first one."""
        found: dict[str, list[int]] = {}
        for source in self._listing:
            mine = [self._wordings[point].get(source) for point in self._points]
            at = min(piece.passage.start for wording in mine if wording for piece in wording.pieces)
            found[source] = []
            for wording in mine:
                found[source].append(at)
                if wording:
                    at = max(piece.passage.end for piece in wording.pieces)
        return found


def _together(counted: Iterable[Counter[str]], should_cancel: Stop) -> Counter[str]:
    """What is counted in each, in all of them."""
    found: Counter[str] = Counter()
    for words in watched(counted, should_cancel):
        found.update(words)
    return found


def _is_foreign(words: Counter[str], lexicons: Sequence[Lexicon]) -> bool:
    """Whether no lexicon knows as many of the words as those that hold together a text in its language."""
    known = max(lexicon.count_known(words) for lexicon in lexicons)
    speaking = max(lexicon.count(words) for lexicon in lexicons)
    said = words.total()
    return said >= _ENOUGH and (known < _KNOWN * said or speaking < _SPEAKING * said)


def _mention(wordings: Wordings, source: str, point: str) -> Mention | None:
    """The longest passage of the source's prose that speaks of the point itself, or else of the one that it is part
    of, if it only speaks of it there."""
    wording = wordings.of(source, point)
    pieces = [piece for piece in wording.pieces if piece.passage.point == wording.point]
    above = point.rpartition(".")[0]
    if wording.is_lacuna and above:
        return _mention(wordings, source, above)
    if not wording.is_mention or not pieces:
        return None
    longest = max(pieces, key=lambda piece: len(piece.passage.span))
    return Mention(longest.span.of(wording.text), longest.passage.span)


def _language(text: str, usual: Lexicon, lexicons: Sequence[Lexicon]) -> Lexicon:
    """The source's usual language, unless the wording is clearly in another one."""
    words = Counter(plain(text))
    known = usual.count(words)
    if _SURE * known >= words.total():
        return usual
    other = choose(lexicons, words, usual)
    return other if other.count(words) >= known + _SURE else usual


def _readings(
    collation: Collation, place: Sequence[Spot], wordings: dict[str, Wording]
) -> tuple[Reading, ...]:
    """The readings of a place, each with all sources that share it."""
    spans: dict[str, list[tuple[str, Span]]] = {}
    for row, spot in zip(collation.rows, place, strict=True):
        mine = spans.setdefault(spot.span.of(row.text), [])
        mine += ((source, _in_source(wordings[source], spot.span)) for source in row.sources)
    return tuple(Reading(tuple(s for s, _ in listed), text, tuple(listed)) for text, listed in spans.items())


def _in_source(wording: Wording, span: Span) -> Span:
    """The place of a wording's span in the whole source; for an omission the place where it would stand."""
    if len(wording.pieces) == 1:
        start = wording.pieces[0].passage.start
        return Span(span.start + start, span.end + start)
    spans = wording.to_source(span)
    if spans:
        return Span(spans[0].start, spans[-1].end)
    for piece in reversed(wording.pieces):
        if piece.offset <= span.start:
            here = min(piece.passage.end, piece.passage.start + span.start - piece.offset)
            return Span(here, here)
    return Span(0, 0)
