"""Looking for a quotation in a text of which only the quotation is known, not what has become of its place.

Every place is weighed as Hypothesis does it (`match-quote.ts`): 50 parts for the words, 20 each for what stood before
and behind, 2 for the position. Unlike there, the best place is taken only if it is good enough, and clearly better
than the next one. Places with the very words come from the text itself, places with similar ones from the words that
quotation and context share with it, the rarest first; there the words are followed as from version to version.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from app.text.anchoring_follow import Follower
from app.text.anchoring_runs import runs
from app.text.comparison.shapes import shape
from app.text.comparison.tokens import Tokens, tokenise
from app.text.model import Anchor, Span
from app.text.quoting import CONTEXT, anchor_at, same_words

_WORDS, _CONTEXT, _POSITION = 50, 20, 2
"""What the words weigh, the context on either side, and the position."""
_SURE = 0.84
"""From this weight on the very words are where they were meant: a side of the context may be edited, not gone."""
_SURE_APPROXIMATE = 0.75
"""The same for words of which some are others."""
_SURE_OF_DOUBLE = 0.97
"""The same for words that stood in their own context once more, such as the numbers of "50:50"."""
_AHEAD = 0.08
"""So much less must the next place weigh."""
_BETTER = 0.15
"""Where the context is so much better the words were, whatever stands there now."""
_ALONE = 16
"""A quotation without context is known by itself if it has so many code points and stands once."""
_TELLING = 16
"""So many equal code points next to the words tell as much as the whole context."""

_MOST = 64
"""Places with the very words that are weighed; of more, those with the most equal context."""
_WINDOWS = 6
"""Places with similar words that are weighed."""
_VOTES = 4_000
"""Occurrences of words that are counted, those of the rarest words first."""
_GROWN = 4
"""So many times as long may be what stands in the place of other words."""
_JOINED = frozenset("abyLVTdmzv")
"""Shapes of characters that form one word with their like."""


@dataclass(frozen=True, slots=True)
class Likely:
    """A place where a quotation may stand. All figures are from 0 to 1.

    `anchor` is the quotation as it reads there; `words` and `context` tell how like these are, `weight` sums it up.
    """

    anchor: Anchor
    weight: float
    words: float
    context: float


def find_again(text: str, anchor: Anchor, hint: int | None = None) -> Anchor | None:
    """The quotation as it stands in `text`, the whole text of its source; None if that is not sure.

    As it is where its words and their context still stand at its place. Else where the very words are, or, with
    `made_on`, where most of them are: a place that tells itself from all others by its context. `hint` is the code
    point about which they are expected, else their old one is.
    """
    if _stands(text, anchor):
        return anchor
    best, *others = (*look_for(text, anchor, hint), None)
    return best.anchor if best is not None and _is_sure(best, others, anchor) else None


def look_for(text: str, anchor: Anchor, hint: int | None = None, limit: int = 5) -> tuple[Likely, ...]:
    """The likeliest places of a quotation in `text`, the best first; none of them overlap. None need be right."""
    if hint is None and not anchor.is_lost:
        hint = anchor.start
    search = _Search(text, anchor, hint)
    found: list[Likely] = []
    for likely in sorted(search.all(), key=lambda likely: -likely.weight):
        if len(found) == limit:
            break
        if not any(likely.anchor.span.meets(better.anchor.span) for better in found):
            found.append(likely)
    return tuple(found)


def with_made_on(found: Anchor, before: Anchor) -> Anchor:
    """What was found, with the words that the note was first made on if others are there now."""
    first = before.made_on or before.exact
    return replace(found, made_on="" if same_words(found.exact, first) else first)


class _Search:
    """One quotation, and the words that it is looked for by: those it was made on, and those it was on last."""

    def __init__(self, text: str, anchor: Anchor, hint: int | None) -> None:
        self._text, self._anchor, self._hint = text, anchor, hint
        self._quotations = [words for words in dict.fromkeys((anchor.made_on, anchor.exact)) if words.strip()]

    def all(self) -> Iterator[Likely]:
        """Every place that is worth a look, some of them more than once."""
        for words in self._quotations:
            there = list(self._literal(words))
            yield from (self._weighed(span, words) for span in there)
            yield from (
                self._weighed(span, words)
                for span in self._similar(words)
                if not any(span.meets(other) for other in there)
            )

    def _literal(self, words: str) -> Iterable[Span]:
        """Where the very words stand, not amid longer ones."""
        text, anchor, found = self._text, self._anchor, list[tuple[int, int]]()
        bound = not _joins(anchor.prefix[-1:], words[:1]), not _joins(words[-1:], anchor.suffix[:1])
        at = text.find(words)
        while at >= 0:
            end = at + len(words)
            amid = bound[0] and _joins(text[max(at - 1, 0) : at], words[0])
            if not amid and not (bound[1] and _joins(words[-1], text[end : end + 1])):
                before = _common(text[max(at - CONTEXT, 0) : at][::-1], anchor.prefix[::-1])
                found.append((-before - _common(text[end : end + CONTEXT], anchor.suffix), at))
            at = text.find(words, at + 1)
        return [Span(at, at + len(words)) for _, at in sorted(found)[:_MOST]]

    def _similar(self, words: str) -> Iterator[Span]:
        """Where most of the words stand, or others between what stood around them."""
        anchor = self._anchor
        known = anchor.prefix + words + anchor.suffix
        here = Span(len(anchor.prefix), len(anchor.prefix) + len(words))
        for window in _windows(self._text, known):
            part = window.of(self._text)
            follower = Follower(known, part, runs(known, part))
            span = follower.span(here) or _between(follower, known, here, part)
            if span is not None:
                yield Span(window.start + span.start, window.start + span.end)

    def _weighed(self, span: Span, words: str) -> Likely:
        from rapidfuzz.distance import Levenshtein

        text, anchor = self._text, self._anchor
        alike = Levenshtein.normalized_similarity(words, span.of(text))
        before = text[max(span.start - len(anchor.prefix), 0) : span.start]
        sides = [
            _likeness(anchor.prefix[::-1], before[::-1]) if anchor.prefix else None,
            _likeness(anchor.suffix, text[span.end : span.end + len(anchor.suffix)])
            if anchor.suffix
            else None,
        ]
        around = [side for side in sides if side is not None]
        total, weight = _WORDS + _CONTEXT * len(around), _WORDS * alike + _CONTEXT * sum(around)
        if self._hint is not None:
            total += _POSITION
            weight += _POSITION * (1 - min(abs(span.start - self._hint) / max(len(text), 1), 1))
        quoted = with_made_on(anchor_at(anchor.source, text, span), anchor)
        return Likely(quoted, weight / total, alike, sum(around) / len(around) if around else 0.0)


def _is_sure(best: Likely, others: Sequence[Likely | None], anchor: Anchor) -> bool:
    """Whether the likeliest place is the right one, and none of the others could be."""
    rest = [other for other in others if other is not None]
    if not (anchor.prefix or anchor.suffix):
        return best.words == 1 and len(anchor.exact) >= _ALONE and not any(other.words == 1 for other in rest)
    has_double = anchor.exact in anchor.prefix or anchor.exact in anchor.suffix
    sure = _SURE_OF_DOUBLE if has_double else _SURE_APPROXIMATE if best.anchor.made_on else _SURE
    return best.weight >= sure and not any(
        best.weight - other.weight < _AHEAD or best.context + _BETTER < other.context for other in rest
    )


def _stands(text: str, anchor: Anchor) -> bool:
    """Whether words and context are just where they were."""
    return (
        0 <= anchor.start < anchor.end
        and text[anchor.start : anchor.end] == anchor.exact
        and text[: anchor.start].endswith(anchor.prefix)
        and text.startswith(anchor.suffix, anchor.end)
    )


def _between(follower: Follower, known: str, here: Span, text: str) -> Span | None:
    """What stands between what stood before and behind, or in a line with the one of them that is there still."""
    before, behind = follower.span(Span(0, here.start)), follower.span(Span(here.end, len(known)))
    if before is None and behind is None:
        return None
    start = before.end if before else text.rfind("\n", 0, behind.start if behind else 0) + 1
    end = behind.start if behind else text.find("\n", start + 1)
    end = len(text) if end < 0 else end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end <= start + max(_GROWN * len(here), CONTEXT) else None


def _likeness(kept: str, now: str) -> float:
    """How like a side of the context is, read away from the words."""
    from rapidfuzz.distance import Levenshtein

    beside = _common(kept, now) / min(_TELLING, len(kept))
    return max(Levenshtein.normalized_similarity(kept, now), min(beside, 1.0))


def _windows(text: str, known: str) -> list[Span]:
    """The stretches of a text that share the most words with what is known, the rarest words weighing most."""
    tokens, places = _index(text)
    sought = tokenise(known).words
    size = max(len(sought), 1)
    by_rarity = sorted(
        (len(places[word]), number, word) for number, word in enumerate(sought) if word in places
    )
    votes: Counter[int] = Counter()
    counted = 0
    for often, number, word in by_rarity:
        if counted and counted + often > _VOTES:
            break
        counted += often
        for place in places[word]:
            votes[(place - number) // size] += 1_000_000 // often
    both = Counter({strip: votes[strip] + votes.get(strip + 1, 0) for strip in votes})
    found: list[Span] = []
    for strip, _ in both.most_common(_WINDOWS):
        first, last = max((strip - 1) * size, 0), min((strip + 4) * size, len(tokens))
        if first < last:
            found.append(Span(tokens.starts[first], tokens.ends[last - 1]))
    return found


@lru_cache(2)
def _index(text: str) -> tuple[Tokens, dict[str, list[int]]]:
    """The words of a text, and by word their numbers."""
    tokens = tokenise(text)
    places: dict[str, list[int]] = {}
    for number, word in enumerate(tokens.words):
        places.setdefault(word, []).append(number)
    return tokens, places


def _joins(before: str, behind: str) -> bool:
    """Whether two neighbours belong to one word."""
    return bool(before and behind) and {*shape(before[-1] + behind[0])} <= _JOINED


def _common(one: str, other: str) -> int:
    """How many code points both begin with."""
    number = 0
    while number < min(len(one), len(other)) and one[number] == other[number]:
        number += 1
    return number
