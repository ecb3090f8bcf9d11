"""Comparing two texts: an edit script that says what a careful reader would mark.

Units of text are aligned (`matching`), slid to good places (`sliding`), words that are alike are paired
(`pairing`), accidental matches are given up (`cleanup`), and what remains is marked (`marking`).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import count, groupby
from typing import NamedTuple

from app.text.comparison.cleanup import absorb
from app.text.comparison.ends import equal_ends
from app.text.comparison.marking import Place, joined, places, runs
from app.text.comparison.matching import match
from app.text.comparison.pairing import pair
from app.text.comparison.sameness import share, share_of_unmarked
from app.text.comparison.sliding import slide
from app.text.comparison.tokens import Tokens, tokenise
from app.text.comparison.variation import differs_in, fold, is_punctuation, told_as
from app.text.model import Span
from app.text.options import CompareOptions, Ignorable
from app.text.script import EditScript, Op

_PLAIN = CompareOptions()


def compare(left: str, right: str, options: CompareOptions = _PLAIN) -> EditScript:
    """How to get from `left` to `right`, in marks that a reader can follow. Any two strings will do.

    Swapping the texts swaps the marks. Time grows about linearly with the length; there is no limit of time.
    """
    if left == right:
        return EditScript(tuple(_ops(left, right, ())), 1.0, options)
    if left > right:  # one order, so that both orders give the same places
        marks, same, approximate = _compare(right, left, options)
        marks = [(place.swapped(), ignored) for place, ignored in marks]
    else:
        marks, same, approximate = _compare(left, right, options)
    return EditScript(tuple(_ops(left, right, marks)), same, options, approximate)


def similarity(left: str, right: str) -> float:
    """How much of two texts is the same, from 0 (nothing) to 1 (all but the white space).

    Twice the characters of the words that the alignment keeps, divided by those of all words; two texts that
    have none are the same. It is the `EditScript.similarity` of a comparison that ignores nothing.
    """
    if left == right:
        return 1.0
    if left > right:
        left, right = right, left
    start, end = equal_ends(left, right)
    mine = tokenise(left[start : len(left) - end]).words
    theirs = tokenise(right[start : len(right) - end]).words
    blocks, _ = match(*_numbered(mine, theirs))
    return share(mine, theirs, blocks, _solid(left, start, end))


def _solid(text: str, start: int, end: int) -> int:
    """The number of characters before `start` and in the last `end` ones that are not white space."""
    return sum(map(len, (text[:start] + text[len(text) - end :]).split()))


def _numbered(left: Sequence[str], right: Sequence[str]) -> tuple[list[int], list[int]]:
    """Words as numbers that are equal where the words are."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    return list(map(numbers.__getitem__, left)), list(map(numbers.__getitem__, right))


class _Found(NamedTuple):
    marks: list[tuple[Place, Ignorable | None]]
    similarity: float
    approximate: bool


def _compare(left: str, right: str, options: CompareOptions) -> _Found:
    start, end = equal_ends(left, right)
    mine, my_keys = _units(left[start : len(left) - end], options.ignore)
    theirs, their_keys = _units(right[start : len(right) - end], options.ignore)
    numbers = _numbered(my_keys, their_keys)
    blocks, approximate = match(*numbers)
    inside = options.granularity == "char"
    pairs = absorb(mine, theirs, pair(mine, theirs, slide(mine, theirs, *numbers, blocks), inside=inside))
    found = places(mine, theirs, pairs, inside=inside)
    common = _solid(left, start, end)
    if options.ignore:
        marks = list(_judged(mine.text, theirs.text, found, options.ignore))
        counted = [place for place, ignored in marks if ignored is None]
        same = share_of_unmarked(mine, theirs, blocks, counted, common)
    else:
        marks = [(joined(run), None) for run in runs(found)]
        same = share(mine.words, theirs.words, blocks, common)
    if start:
        marks = [(place.moved(start), ignored) for place, ignored in marks]
    return _Found(marks, same, approximate)


def _judged(
    left: str, right: str, found: Sequence[Place], ignore: frozenset[Ignorable]
) -> Iterator[tuple[Place, Ignorable | None]]:
    """Places that touch are one and ignored as a whole; if they cannot be, those of one kind are one."""
    for run in runs(found):
        if whole := _ignored(left, right, joined(run), ignore):
            yield joined(run), whole
            continue
        for kind, part in groupby(run, lambda place: _ignored(left, right, place, ignore)):
            yield joined(list(part)), kind


def _units(text: str, ignore: frozenset[Ignorable]) -> tuple[Tokens, list[str]]:
    """The units that count, and for each its folding. Ignored punctuation counts as little as a space."""
    tokens = tokenise(text)
    if not ignore:
        return tokens, tokens.words
    known: dict[str, str] = {}
    folded = []
    for n, word in enumerate(tokens.words):
        if is_punctuation(word[0]):  # its neighbours matter
            folded.append(fold(text, tokens.starts[n], tokens.ends[n], ignore))
        elif word in known:
            folded.append(known[word])
        else:
            folded.append(known.setdefault(word, fold(word, 0, len(word), ignore)))
    kept = [n for n, key in enumerate(folded) if key]
    if len(kept) == len(folded):
        return tokens, folded
    part = Tokens(
        text,
        [tokens.words[n] for n in kept],
        [tokens.starts[n] for n in kept],
        [tokens.ends[n] for n in kept],
    )
    return part, [folded[n] for n in kept]


def _ignored(left: str, right: str, place: Place, ignore: frozenset[Ignorable]) -> Ignorable | None:
    """The kind of variation that is ignored and explains the whole place."""
    kinds = differs_in(
        left, Span(place.left, place.left_end), right, Span(place.right, place.right_end), ignore
    )
    return told_as(kinds) if kinds else None


def _ops(left: str, right: str, marks: Sequence[tuple[Place, Ignorable | None]]) -> Iterator[Op]:
    """The places as deletions and insertions, and what is equal between them."""
    a = b = 0
    for place, ignored in marks:
        if a < place.left:
            yield Op("equal", Span(a, place.left), Span(b, place.right))
        a, b = place.left_end, place.right_end
        if place.left < a:
            yield Op("delete", Span(place.left, a), Span(place.right, place.right), ignored)
        if place.right < b:
            yield Op("insert", Span(a, a), Span(place.right, b), ignored)
    if a < len(left):
        yield Op("equal", Span(a, len(left)), Span(b, len(right)))
