"""Moved text: a stretch that is deleted in one place and inserted in another.

A move is a run of words that

- says at least four words (two characters of a script without spaces are one) of which two are longer ones,
- is new in its place in either text: three quarters of it at least, or more than half of it and all its longer words,
  are kept nowhere else by the alignment,
- has at least three fifths of its words in common with its counterpart, in the same order,
- holds a pair of words in a row that stands nowhere else in either text, so that a phrase that is used again and
  again is no move,
- and, if it is shorter than eight words, is a clause of its own on both sides: it makes up most of what is deleted
  and inserted there, or signs or line ends set it off.

What is replaced in its place is no move. Unique pairs of words are the seeds (as in `anchors`, but in any order);
seeds near each other make a region, and in the region the best run of the optimum alignment is the move; where that
is none, two phrases may have changed places, each of which is the same word by word.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from app.text.cancel import Stop, watched
from app.text.comparison.anchors import Block
from app.text.comparison.matching import match
from app.text.comparison.stretches import NEAR, Side, Stretch
from app.text.options import CompareOptions

_SHORTEST = 4.0
_ON_ITS_OWN = 8.0
_COMMON = 0.6
# What a unit costs that only one side of a move has.
_COST = 0.6
# From so many units on, three in a row are a seed instead of two: pairs are accidental more often.
_LONG = 20_000


class Moved(NamedTuple):
    """Two stretches that are one text."""

    left: Stretch
    right: Stretch
    weight: float


def options_inside(options: CompareOptions) -> CompareOptions:
    """How moved text is compared: word by word at least, so that not all of a moved sentence is marked as edited."""
    return replace(options, granularity="word") if options.granularity == "sentence" else options


def moved(left: Side, right: Side, should_cancel: Stop = None) -> list[Moved]:
    """The moves from one side to the other, in the order of the left one. No two of them share a unit."""
    candidates = watched(_candidates(left, right), should_cancel)
    found = sorted(candidates, key=lambda move: (-move.weight, move.left, move.right))
    apart: list[Moved] = []
    for move in found:
        if not any(_meet(move.left, other.left) or _meet(move.right, other.right) for other in apart):
            apart.append(move)
    return sorted(move for move in apart if _is_elsewhere(left, right, move, apart))


def _meet(one: Stretch, other: Stretch) -> bool:
    return one.first < other.last and other.first < one.last


def _is_elsewhere(left: Side, right: Side, move: Moved, others: Sequence[Moved]) -> bool:
    """Whether something is between the two places: kept text, or another move that it passes."""
    mine = {left.gaps[n] for n in range(*move.left)} - {0}
    theirs = {right.gaps[n] for n in range(*move.right)} - {0}
    if mine.isdisjoint(theirs):
        return True
    return any(
        (move.left.first < other.left.first) != (move.right.first < other.right.first) for other in others
    )


def _candidates(left: Side, right: Side) -> Iterator[Moved]:
    size = 2 if max(len(left.keys), len(right.keys)) < _LONG else 3
    for chain in _chains(_seeds(left, right, size), left, right):
        window, other = _around(chain, left, right)
        found = _best_run(left, right, window, other)
        if found and _is_move(left, right, found):
            yield found
        else:
            swapped = (_straight_run(left, right, a, b) for a, b in chain)
            yield from (run for run in swapped if run and _is_move(left, right, run))


def _is_move(left: Side, right: Side, found: Moved) -> bool:
    return all(
        side.is_new(stretch)
        and side.says_something(stretch)
        and (side.weight(stretch) >= _ON_ITS_OWN or side.stands_alone(stretch))
        for side, stretch in ((left, found.left), (right, found.right))
    )


def _seeds(left: Side, right: Side, size: int) -> list[tuple[int, int]]:
    """Where runs start that are new on both sides and stand once in either text, in the order of the left one."""
    mine, theirs = left.seeds(size), right.seeds(size)
    common = mine.keys() & theirs.keys()
    unique = left.once(size, common) & right.once(size, common) if common else set()
    return sorted((mine[run], theirs[run]) for run in unique)


def _chains(seeds: Sequence[tuple[int, int]], left: Side, right: Side) -> Iterator[Sequence[tuple[int, int]]]:
    """Seeds near each other on both sides."""
    open_: list[list[tuple[int, int]]] = []
    for a, b in seeds:
        chain = next((c for c in open_ if left.is_near(c[-1][0], a) and right.is_near(c[-1][1], b)), None)
        if chain is None:
            yield from (c for c in open_ if a - c[-1][0] > NEAR)
            open_ = [c for c in open_ if a - c[-1][0] <= NEAR]
            open_.append([(a, b)])
        else:
            chain.append((a, b))
    yield from open_


def _around(chain: Sequence[tuple[int, int]], left: Side, right: Side) -> tuple[Stretch, Stretch]:
    """One stretch on either side with what is around."""
    mine, theirs = [a for a, _ in chain], [b for _, b in chain]
    return left.around(min(mine), max(mine)), right.around(min(theirs), max(theirs))


def _best_run(left: Side, right: Side, window: Stretch, other: Stretch) -> Moved | None:
    """The part of the alignment of two windows that keeps most for what it leaves out."""
    blocks = _new_blocks(left, right, window, other)
    best, best_score = (0, 0), 0.0
    first, score = 0, 0.0
    for n, block in enumerate(blocks):
        if n:
            before = blocks[n - 1]
            skipped = left.weight(Stretch(before.left + before.size, block.left))
            missed = right.weight(Stretch(before.right + before.size, block.right))
            score -= _COST * max(skipped, missed)
        if score <= 0:
            first, score = n, 0.0
        score += left.weight(Stretch(block.left, block.left + block.size))
        if score > best_score or (score == best_score and first == best[0]):
            best, best_score = (first, n), score
    if not best_score:
        return None
    run = blocks[best[0] : best[1] + 1]
    mine = left.trimmed(Stretch(run[0].left, run[-1].left + run[-1].size))
    theirs = right.trimmed(Stretch(run[0].right, run[-1].right + run[-1].size))
    kept = sum(left.weight(Stretch(block.left, block.left + block.size)) for block in run)
    mine, theirs = _with_end(left, right, mine, theirs)
    if kept < _SHORTEST or 2 * kept < _COMMON * (left.weight(mine) + right.weight(theirs)):
        return None
    return Moved(mine, theirs, kept)


def _straight_run(left: Side, right: Side, a: int, b: int) -> Moved | None:
    """The same words around a seed: of two phrases that change places the alignment may keep `of the` in both."""
    start = end = 0
    while min(a, b) + start > 0 and left.keys[a + start - 1] == right.keys[b + start - 1]:
        start -= 1
    most = min(len(left.keys) - a, len(right.keys) - b)
    while end < most and left.keys[a + end] == right.keys[b + end]:
        end += 1
    while start < end and not (left.gaps[a + start] and right.gaps[b + start]):
        start += 1
    while start < end and not (left.gaps[a + end - 1] and right.gaps[b + end - 1]):
        end -= 1
    mine = Stretch(a + start, a + end)
    if left.weight(mine) < _SHORTEST:
        return None
    return Moved(mine, Stretch(b + start, b + end), left.weight(mine))


def _with_end(left: Side, right: Side, mine: Stretch, theirs: Stretch) -> tuple[Stretch, Stretch]:
    """The two stretches with the end of their sentence or clause, if that is near and the same sign on both sides."""
    stop, other = left.stop_near(mine.last), right.stop_near(theirs.last)
    if stop >= 0 <= other and left.keys[stop] == right.keys[other]:
        return Stretch(mine.first, stop + 1), Stretch(theirs.first, other + 1)
    return mine, theirs


def _new_blocks(left: Side, right: Side, window: Stretch, other: Stretch) -> list[Block]:
    """What two windows have in common and the alignment does not keep together already."""
    mine, theirs = left.keys[slice(*window)], right.keys[slice(*other)]
    return [Block(a + window.first, b + other.first, size) for a, b, size in match(mine, theirs).blocks]
