"""Sentences as units: what is marked when whole sentences are compared, and which of them belong together."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from app.text.alignment.clauses import clauses
from app.text.comparison.anchors import Block
from app.text.comparison.pairing import Pair, best_chain
from app.text.comparison.tokens import Tokens
from app.text.comparison.units import Units, joined
from app.text.model import Span

# A line ends a sentence, too, unless the next one goes on in small letters: a heading, an item of a list.
_LINE = re.compile(r"\s*\n\s*")
# Sentences with so much in common are one sentence, edited.
_ALIKE = 0.5
# Those that have a smaller share of their words in common, in any order, are not looked at.
_SHARED = 0.8
# A sentence is looked for so many sentences before and behind the place where it should be.
_BAND = 8
# What has more words (left times right) is no sentence but text without any stop.
_LONGEST = 4_000_000
# Larger gaps (left sentences times right ones) are replaced as a whole.
_COMPARED = 1_000_000


def sentences(words: Units) -> tuple[Units, list[Sequence[str]]]:
    """The sentences of a text given its words and signs, and for each the keys of its own words."""
    tokens, keys = words
    edges = [*_first_units(tokens), len(tokens)]
    spans = [(tokens.starts[a], tokens.ends[b - 1]) for a, b in pairwise(edges)]
    inside: list[Sequence[str]] = [keys[a:b] for a, b in pairwise(edges)]
    return Units(joined(tokens.text, spans), list(map(" ".join, inside))), inside


def whole_sentences(text: str, spans: Iterable[Span]) -> dict[Span, Span]:
    """For each span itself, with all of the sentence it starts in and ends in where it holds most of that.

    The spans do not meet, and do not meet then.
    """
    starts = [*dict.fromkeys(_starts(text)), len(text)]
    ordered = sorted(spans)
    found: dict[Span, Span] = {}
    end = 0
    for span, following in zip(ordered, [*ordered[1:], Span(len(text), len(text))], strict=True):
        first, last = _sentence(text, starts, span.start), _sentence(text, starts, span.end - 1)
        start = max(first.start, end) if _holds_most(span, first) else span.start
        end = min(last.end, following.start) if _holds_most(span, last) else span.end
        found[span] = Span(min(start, span.start), max(end, span.end))
    return found


def _sentence(text: str, starts: Sequence[int], place: int) -> Span:
    """The sentence that a place is in, without white space at its ends."""
    n = bisect_right(starts, place)
    sentence = text[starts[n - 1] : starts[n]]
    start = starts[n - 1] + len(sentence) - len(sentence.lstrip())
    return Span(start, start + len(sentence.strip()))


def _holds_most(span: Span, sentence: Span) -> bool:
    return 2 * (min(span.end, sentence.end) - max(span.start, sentence.start)) > len(sentence)


def _first_units(tokens: Tokens) -> Iterator[int]:
    """The units that begin a sentence."""
    last = -1
    for start in _starts(tokens.text):
        n = bisect_left(tokens.starts, start)
        if n > last and n < len(tokens):
            yield n
            last = n


def _starts(text: str) -> Iterator[int]:
    """Where sentences start."""
    for start, end in _lines(text):
        yield start
        number = 0
        for clause in clauses(text, Span(start, end)):
            if clause.sentence != number:
                yield clause.start
                number = clause.sentence


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Lines, those together that are one piece of prose."""
    start = 0
    for found in _LINE.finditer(text):
        following = text[found.end() : found.end() + 1]
        if found[0].count("\n") > 1 or not following.islower():
            yield start, found.end()
            start = found.end()
    yield start, len(text)


def pair_sentences(
    left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], blocks: Sequence[Block]
) -> list[Pair]:
    """The blocks of equal sentences, and between them those that are alike: one and one, or one and two."""
    pairs: list[Pair] = []
    a = b = 0
    for block in (*blocks, Block(len(left), len(right), 0)):
        if 1 <= (block.left - a) * (block.right - b) <= _COMPARED:
            pairs += best_chain(_candidates(left, right, Pair(a, block.left, b, block.right)))
        a, b = block.left + block.size, block.right + block.size
        if block.size:
            pairs.append(Pair(block.left, a, block.right, b))
    return pairs


def _candidates(
    left: Sequence[Sequence[str]], right: Sequence[Sequence[str]], gap: Pair
) -> Iterator[tuple[int, Pair]]:
    """Sentences of a gap that may belong together, with how much they have in common."""
    slope = (gap.right_end - gap.right) / (gap.left_end - gap.left)
    bags = {b: set(right[b]) for b in range(gap.right, gap.right_end)}
    for a in range(gap.left, gap.left_end):
        bag = set(left[a])
        middle = gap.right + int((a - gap.left) * slope)
        for b in range(max(middle - _BAND, gap.right), min(middle + _BAND + 1, gap.right_end)):
            if 2 * len(bag & bags[b]) < _SHARED * min(len(bag), len(bags[b])):
                continue
            for taken, met in ((1, 1), (1, 2), (2, 1)):
                if a + taken > gap.left_end or b + met > gap.right_end:
                    continue
                kept = _common(left[a : a + taken], right[b : b + met])
                if kept:
                    yield kept, Pair(a, a + taken, b, b + met, alike=True)


def _common(left: Sequence[Sequence[str]], right: Sequence[Sequence[str]]) -> int:
    """How many words both have, in order; 0 if too few. More than one sentence must all have a share."""
    from rapidfuzz.distance import LCSseq

    mine = [key for sentence in left for key in sentence]
    theirs = [key for sentence in right for key in sentence]
    if len(mine) * len(theirs) > _LONGEST:
        return 0
    kept = LCSseq.similarity(mine, theirs)
    if 2 * kept < _ALIKE * (len(mine) + len(theirs)):
        return 0
    parts = left if len(left) > 1 else right
    whole = theirs if len(left) > 1 else mine
    if len(parts) > 1 and any(2 * LCSseq.similarity(part, whole) < len(part) for part in parts):
        return 0
    return int(kept)
