"""Finding pairs, from what is sure to what is only likely: each step looks at what the ones before have left."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from app.text.anchoring_pairs import OFTEN, Pairs
from app.text.anchoring_pieces import partners
from app.text.cancel import Stop, watched

_UNIQUE = 8
"""A run of so many words that stands once in both texts is the same one."""
_PART = 6
"""So many words of a line can have gone elsewhere without the rest of it."""
_MOVED = 3
"""So few, if they are what is left and fill whole lines."""


def take_ends(known: Pairs) -> None:
    """What both texts begin and end with."""
    known.grow(-1, -1, 1)
    known.grow(len(known.left), len(known.right), -1)


def take_unique(known: Pairs) -> None:
    """Runs that stand once in either text: first those that keep their order, then those that moved."""
    pairs = list(_unique(known, _UNIQUE))
    for left, right in watched([*_rising(pairs), *pairs], known.stop, 64):
        if known.partner[left] < 0 and known.taken[right] < 0:
            known.grow(left - 1, right - 1, 1)
            known.grow(left, right, -1)


def take_pieces(known: Pairs) -> None:
    """Lines, or what is left of them, that were edited and went elsewhere as a whole."""
    mine = _large_pieces(known.partner, known.old_lines, known)
    theirs = _large_pieces(known.taken, known.new_lines, known)
    found = partners(
        [known.left[first:last] for first, last in mine],
        [known.right[first:last] for first, last in theirs],
        known.stop,
    )
    for one, other in watched(found, known.stop, 64):
        known.compare(*mine[one], *theirs[other])


def take_between(known: Pairs) -> None:
    """Words between two runs, in their order."""
    for first, last in watched(list(_gaps(known)), known.stop):
        before = known.partner[first - 1] if first else -1
        behind = known.partner[last] if last < len(known.partner) else len(known.taken)
        end = before + 1
        while end < len(known.taken) and known.taken[end] < 0:
            end += 1
        known.compare(first, last, before + 1, end)
        start = behind
        while start > end and known.taken[start - 1] < 0:
            start -= 1
        if start > end:
            known.compare(first, last, start, behind)


def take_lines(known: Pairs) -> None:
    """Short lines that went elsewhere as a whole."""
    pairs = _unique(known, _MOVED, only_free=True)
    for left, right in watched(pairs, known.stop, 64):
        if known.partner[left] >= 0 or known.taken[right] >= 0:
            continue
        mine, theirs = _line(known.old_lines, left), _line(known.new_lines, right)
        if known.left[mine.start : mine.stop] == known.right[theirs.start : theirs.stop]:
            for one, other in zip(mine, theirs, strict=True):
                if known.partner[one] < 0 and known.taken[other] < 0:
                    known.pair(one, other)


def take_in_lines(known: Pairs) -> None:
    """Words that are left of lines of which something is known, between that and the end of the line.

    One that stands once in either text is no accident here.
    """
    mine, theirs = Counter(known.left), Counter(known.right)
    known.single = {word for word, times in mine.items() if times == 1 == theirs[word]}
    pieces = list(known.free_pieces(known.partner, known.old_lines))
    free = {last: first for first, last in known.free_pieces(known.taken, known.new_lines)}
    ends = {first: last for last, first in free.items()}
    for first, last in watched(pieces, known.stop, 64):
        if not known.old_lines[first]:
            start = known.partner[first - 1] + 1
            if start in ends and not known.new_lines[start]:
                known.compare(first, last, start, ends[start])
        if not known.old_lines[last]:
            end = known.partner[last]
            if end in free and not known.new_lines[end]:
                known.compare(first, last, free[end], end)


def _large_pieces(free: Sequence[int], lines: Sequence[int], known: Pairs) -> list[tuple[int, int]]:
    """What is left of lines, as far as it could have gone elsewhere: not a few words of a line that is still there."""
    pieces = known.free_pieces(free, lines)
    return [(a, b) for a, b in pieces if b - a >= _PART or (lines[a] and lines[b])]


def _unique(known: Pairs, size: int, *, only_free: bool = False) -> Iterator[tuple[int, int]]:
    """Where runs of that many words begin that stand once in either text, or among what is left."""
    mine = _once(known.left, known.partner if only_free else (), size, known.stop)
    theirs = _once(known.right, known.taken if only_free else (), size, known.stop)
    return ((place, theirs[run]) for run, place in mine.items() if run in theirs)


def _gaps(known: Pairs) -> Iterator[tuple[int, int]]:
    """From which to which word of the old text there is no partner."""
    at = 0
    for free, group in groupby(known.partner, key=lambda partner: partner < 0):
        size = sum(1 for _ in group)
        if free:
            yield at, at + size
        at += size


def _line(lines: Sequence[int], number: int) -> range:
    """The numbers of the words that stand in a line with one."""
    first, last = number, number + 1
    while not lines[first]:
        first -= 1
    while not lines[last]:
        last += 1
    return range(first, last)


def _once(
    words: Sequence[int], partners: Sequence[int], size: int, should_cancel: Stop
) -> dict[tuple[int, ...], int]:
    """Where the runs of that many words begin that stand only once; with `partners`, among those without one."""
    found: dict[tuple[int, ...], int] = {}
    again: set[tuple[int, ...]] = set()
    shingles = zip(*(words[n:] for n in range(size)), strict=False)
    for place, run in enumerate(watched(shingles, should_cancel, OFTEN)):
        if partners and max(partners[place : place + size]) >= 0:
            continue
        if found.setdefault(run, place) != place:
            again.add(run)
    for run in again:
        del found[run]
    return found


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence whose second members rise, as the first ones do."""
    ends: list[
        int
    ] = []  # ends[n]: the smallest second member that a rising sequence of n + 1 pairs ends with
    last: list[int] = []  # and the number of that pair
    before = []
    for number, (_, right) in enumerate(pairs):
        at = bisect_left(ends, right)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1] = [right]
        last[at : at + 1] = [number]
    chain = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]
