"""The moves within and between several pairs of texts that are lined up one by one."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count, pairwise
from typing import NamedTuple

from app.text.cancel import Stop, watched
from app.text.comparison.aligning import Aligned
from app.text.comparison.moving import moved
from app.text.comparison.stretches import BARRIER, Side, Stretch, gaps, is_longer
from app.text.comparison.tokens import Tokens
from app.text.comparison.units import Units
from app.text.model import Span

# With more changes than that there is always something that both sides share.
_WORTH_A_TEST = 1000
_TWO_WORDS = re.compile(r"\b(?=(\w+\W+\w+))")


class Place(NamedTuple):
    """Where a stretch is: the number of the pair, and code points into that pair's text."""

    pair: int
    span: Span


def moves(found: Sequence[Aligned], should_cancel: Stop = None) -> Iterator[tuple[Place, Place]]:
    """What moved, left place and right place, in the order of the left ones (see `moving`)."""
    if sum(len(pair.pairs) for pair in found) < _WORTH_A_TEST and not _share_something(found):
        return
    left, right = _sides(found, should_cancel)
    mine, theirs = [pair.mine.tokens for pair in found], [pair.theirs.tokens for pair in found]
    starts, others = _starts(mine), _starts(theirs)
    for move in moved(left, right, should_cancel):
        yield _located(move.left, starts, mine), _located(move.right, others, theirs)


def is_distinctive(moved: str, left: str, right: str) -> bool:
    """Whether two words in a row of moved text stand nowhere else in either text."""
    return any(left.count(pair[1]) == 1 and right.count(pair[1]) == 1 for pair in _TWO_WORDS.finditer(moved))


def _share_something(found: Sequence[Aligned]) -> bool:
    """Whether two words in a row, one a longer one, are deleted somewhere and inserted somewhere; a cheap test."""
    deleted: list[list[str]] = []
    inserted: list[list[str]] = []
    for pair in found:
        left, right = pair.mine.keys, pair.theirs.keys
        a = b = 0
        for start, end, other, other_end, _ in pair.pairs:
            if start - a > 1:
                deleted.append(left[a:start])
            if other - b > 1:
                inserted.append(right[b:other])
            a, b = end, other_end
        deleted.append(left[a:])
        inserted.append(right[b:])
    common = _small(chain.from_iterable(deleted)) & _small(chain.from_iterable(inserted))
    return any(map(is_longer, common)) and _share_two_words(deleted, inserted)


def _small(words: Iterable[str]) -> set[str]:
    return set(map(str.casefold, words))


def _share_two_words(deleted: Iterable[list[str]], inserted: Iterable[list[str]]) -> bool:
    pairs, others = (
        set(chain.from_iterable(pairwise(map(str.casefold, stretch)) for stretch in stretches))
        for stretches in (deleted, inserted)
    )
    return any(is_longer(one) or is_longer(two) for one, two in pairs & others)


def _sides(found: Sequence[Aligned], should_cancel: Stop) -> tuple[Side, Side]:
    """All left units and all right ones, after each text a barrier that no move goes across."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    places: tuple[list[int], list[int]] = ([], [])
    number = 1
    for pair in watched(found, should_cancel):
        for listed, own in zip(
            places, gaps(pair.pairs, len(pair.mine.tokens), len(pair.theirs.tokens), number), strict=True
        ):
            listed += [*own, 0]
        number += len(pair.pairs) + 1
    mine, theirs = [pair.mine for pair in found], [pair.theirs for pair in found]
    left = _side(watched(mine, should_cancel), places[0], numbers, "\0left")
    return left, _side(watched(theirs, should_cancel), places[1], numbers, "\0right")


def _side(found: Iterable[Units], places: list[int], numbers: defaultdict[str, int], barrier: str) -> Side:
    words: list[str] = []
    keys: list[int] = []
    texts: list[Tokens] = []
    for tokens, own in found:
        texts.append(tokens)
        words += (*tokens.words, BARRIER)
        keys += map(numbers.__getitem__, map(str.casefold, own))
        keys.append(numbers[barrier])
    starts = _starts(texts)

    def opens_line(n: int) -> bool:
        text = bisect_right(starts, n) - 1
        return n == starts[text] or texts[text].opens_line(n - starts[text])

    return Side(words, keys, places, opens_line)


def _starts(texts: Sequence[Tokens]) -> list[int]:
    """The number of the first unit of each text among all units and barriers, and of what would come next."""
    starts = [0]
    for tokens in texts:
        starts.append(starts[-1] + len(tokens) + 1)
    return starts


def _located(stretch: Stretch, starts: Sequence[int], texts: Sequence[Tokens]) -> Place:
    number = bisect_right(starts, stretch.first) - 1
    tokens, first = texts[number], starts[number]
    return Place(number, Span(tokens.starts[stretch.first - first], tokens.ends[stretch.last - 1 - first]))
