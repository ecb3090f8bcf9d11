"""Finding the place of a verdict again among the variants that there are now.

A verdict knows the readings that it saw (its change) and, for every source, a quotation of its reading with the words
around it. It holds where the readings are the same, no source has that of another now, and the words around them tell
that it is the place; positions alone tell nothing, as sources are replaced by newer versions. If it holds nowhere but
a variant has come up where its words are, it is told as an earlier one of that variant. Where two places are equally
likely it is on neither: a verdict must never be on a difference that the analyst has not seen.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from app.text.model import Anchor, Span
from app.text.quoting import CONTEXT
from app.text.variants import Variant
from app.text.verdict_changes import Change, told_in
from app.text.verdict_places import CROWD, Placed, agreed, is_place, place_of, spans_of, stands

_KEY = 8
"""So many code points before and behind a place are looked up."""
_AT_ITS_PLACE = 2 * CONTEXT
"""What it counts that a quotation stands where it stood, beside the code points around it that agree."""

Home = tuple[int, float]
"""The number of a variant, and how sure it is that this is the place."""


class Made(NamedTuple):
    """What is to be found again: readings, quotations, the point; `rank` tells which of two is the later one."""

    change: Change
    anchors: tuple[Anchor, ...]
    point: str
    rank: tuple[str, str]


class Matched(NamedTuple):
    """By the number of the variant the number of what holds for it, and of what held on its place earlier."""

    holding: Mapping[int, int]
    earlier: Mapping[int, int]


def matched(
    variants: Sequence[Variant], changes: Sequence[Change], made: Sequence[Made], texts: Mapping[str, str]
) -> Matched:
    """What is `made` with the variants that it is about; `changes` are those of the variants.

    Both are one to one, and do not depend on the order of anything.
    """
    if not made:
        return Matched({}, {})
    bench = _Bench(variants, changes, made, texts)
    holding = _settled(made, {number: bench.home(number) for number in range(len(made))})
    homeless = {*range(len(made))} - {*holding.values()}
    free = Placed(variants, (n for n in range(len(variants) if homeless else 0) if n not in holding))
    earlier = _settled(made, {number: _old_home(made[number], free, texts) for number in homeless})
    return Matched(holding, earlier)


class _Bench:
    """The variants, found by where they stand and by the words around them."""

    def __init__(
        self,
        variants: Sequence[Variant],
        changes: Sequence[Change],
        made: Sequence[Made],
        texts: Mapping[str, str],
    ) -> None:
        self._variants, self._changes, self._made, self._texts = variants, changes, made, texts
        self._by_place = self._places()
        self._by_words: dict[tuple[str, str, str], list[int]] | None = None

    def home(self, number: int) -> Home | None:
        """The variant that what is made holds for."""
        made = self._made[number]
        here = {n for a in made.anchors for n in self._by_place.get((a.source, a.start, a.end), ())}
        scores = self._scores(made, here)
        if not any(self._is_untouched(made, n) for n in scores):
            there = self._among_words(made) - here
            scores |= self._scores(made, (n for n in there if not self._is_elsewhere(made, n)))
        return _best(scores, self._variants, made.point)

    def _scores(self, made: Made, numbers: Iterable[int]) -> dict[int, int]:
        """Of these variants those that it may hold for."""
        found: dict[int, int] = {}
        for n in numbers:
            variant = self._variants[n]
            is_same = self._changes[n] == made.change or self._says_the_same(made, n)
            if is_same and not self._is_exchanged(made, n):
                score = sum(self._score(anchor, span) for anchor, span in _pairs(made, variant))
                if score:
                    found[n] = score
        return found

    def _is_elsewhere(self, made: Made, n: int) -> bool:
        """Whether a quotation still stands where it stood, and that is not where the variant is."""
        spans = dict(spans_of(self._variants[n]))
        moved = (anchor for anchor in made.anchors if spans.get(anchor.source) != anchor.span)
        return any(stands(anchor, self._texts.get(anchor.source, "")) for anchor in moved)

    def _score(self, anchor: Anchor, span: Span) -> int:
        text = self._texts.get(anchor.source, "")
        if not is_place(anchor, span, text):
            return 0
        # A place counts even if nothing stands around it: the quotation is the whole text.
        return 1 + sum(agreed(anchor, span, text)) + (span == anchor.span) * _AT_ITS_PLACE

    def _is_exchanged(self, made: Made, n: int) -> bool:
        """Whether a source says now what another said then: the readings are the same, but not who has them."""
        quoted = {anchor.source: anchor.exact for anchor in made.anchors}
        for reading in self._variants[n].readings:
            now = told_in(made.change, reading.text)
            for source, span in reading.spans:
                then = quoted.get(source)
                if then is None or now is None or then == self._texts.get(source, "")[span.start : span.end]:
                    continue
                if told_in(made.change, then) not in (None, now):
                    return True
        return False

    def _says_the_same(self, made: Made, n: int) -> bool:
        """Whether the readings are those that were seen though they are told in other words: as of a whole point,
        which is told in those of one of the sources. Every reading has a source with the words that it had.
        """
        if len(self._changes[n]) != len(made.change):
            return False
        anchors = {anchor.source: anchor for anchor in made.anchors}
        return all(
            any(source in anchors and self._is_there(anchors[source], span) for source, span in reading.spans)
            for reading in self._variants[n].readings
        )

    def _is_untouched(self, made: Made, n: int) -> bool:
        """Whether nothing has changed at the place, so that it need not be looked for elsewhere."""
        pairs = list(_pairs(made, self._variants[n]))
        return len(pairs) == len(made.anchors) and all(self._is_there(*pair) for pair in pairs)

    def _is_there(self, anchor: Anchor, span: Span) -> bool:
        return span == anchor.span and stands(anchor, self._texts.get(anchor.source, ""))

    def _places(self) -> dict[tuple[str, int, int], list[int]]:
        """The variants by their places, those only where something was made."""
        wanted: dict[str, set[int]] = defaultdict(set)
        for anchor in (anchor for made in self._made for anchor in made.anchors):
            wanted[anchor.source].add(anchor.start)
        found: dict[tuple[str, int, int], list[int]] = defaultdict(list)
        for n, variant in enumerate(self._variants):
            for reading in variant.readings:
                for source, span in reading.spans:
                    starts = wanted.get(source)
                    if starts and (span.start in starts or span.end in starts):
                        found[source, min(span.start, span.end), max(span.start, span.end)].append(n)
        return found

    def _among_words(self, made: Made) -> set[int]:
        """The variants with that change that stand among the same words."""
        if self._by_words is None:
            self._by_words = self._words()
        found: set[int] = set()
        for anchor in made.anchors:
            near = self._by_words.get((anchor.source, anchor.prefix[-_KEY:], anchor.suffix[:_KEY]), ())
            if len(near) <= CROWD:
                found.update(n for n in near if self._changes[n] == made.change)
        return found

    def _words(self) -> dict[tuple[str, str, str], list[int]]:
        """The variants by the words around them, those only with a change about which something was made."""
        wanted = {made.change for made in self._made}
        found: dict[tuple[str, str, str], list[int]] = defaultdict(list)
        for n, change in enumerate(self._changes):
            if change in wanted:
                for source, span in spans_of(self._variants[n]):
                    text = self._texts.get(source, "")
                    before = text[max(span.start - _KEY, 0) : span.start]
                    found[source, before, text[span.end : span.end + _KEY]].append(n)
        return found


def _old_home(made: Made, free: Placed, texts: Mapping[str, str]) -> Home | None:
    """The variant that has come up where the quotations stand now: those that never moved, if there are any."""
    shares: dict[int, float] = defaultdict(float)
    standing = [anchor for anchor in made.anchors if stands(anchor, texts.get(anchor.source, ""))]
    for anchor in standing or made.anchors:
        place = place_of(anchor, texts.get(anchor.source, ""))
        if place is not None:
            for n, share in free.at(anchor.source, place):
                shares[n] += share
    best = max(shares.values(), default=0)
    found = [n for n, share in shares.items() if share == best]
    return (found[0], best) if len(found) == 1 else None


def _best(scores: Mapping[int, int], variants: Sequence[Variant], point: str) -> Home | None:
    """The surest. Of those equally sure that stand in the same place, as of words that word several points, the one
    on that point, else on the first.
    """
    best = max(scores.values(), default=0)
    found = [n for n, score in scores.items() if score == best]
    if len({tuple(sorted(spans_of(variants[n]))) for n in found}) != 1:
        return None
    return min(found, key=lambda n: (variants[n].point != point, variants[n].point)), best


def _settled(made: Sequence[Made], homes: Mapping[int, Home | None]) -> dict[int, int]:
    """For every variant that is a home, the one that is the most surely at home there, or the latest such."""
    found: dict[int, int] = {}
    surest: dict[int, tuple[float, tuple[str, str]]] = {}
    for number, home in homes.items():
        if home is not None:
            n, score = home
            if n not in found or (score, made[number].rank) > surest[n]:
                found[n], surest[n] = number, (score, made[number].rank)
    return found


def _pairs(made: Made, variant: Variant) -> Iterator[tuple[Anchor, Span]]:
    """The quotations with where their sources' readings are in the variant."""
    spans = dict(spans_of(variant))
    return ((anchor, spans[anchor.source]) for anchor in made.anchors if anchor.source in spans)
