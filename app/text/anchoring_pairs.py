"""Which word of an old text is which word of a new one: the pairs that are known so far."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.text.cancel import Stop, watched
from app.text.comparison.shapes import shape

_WORD = re.compile(r"\w+")
_WORD_IN_SHAPE = re.compile("q*(?:[abd][abdmzv]*|[yLVThik][VTmzv]*)")
"""A word with the marks on its letters; in scripts that put no space between words, and in Korean, where endings
cling to words, a character. (For the shape of a text see `comparison.shapes`.)"""

OFTEN = 8192
"""Words between two looks at whether to stop."""
_NO_ACCIDENT = 4
"""A run of so many words at its place among the others is the same one whatever is changed around it."""
_AT_ONCE = 4_000_000
"""Words times words between two runs that are compared; more is a rewritten chapter."""

Block = tuple[int, int, int]
"""So many words that are the same, from one word of a stretch on and from one of another."""


class Run(NamedTuple):
    """`size` code points that are the same from `left` in the old text and from `right` in the new one."""

    left: int
    right: int
    size: int


class Pairs:
    """For every word of either text its partner in the other, -1 while it has none.

    `mine` and `theirs` tell where the words are, `left` and `right` are the words as numbers, `partner` and `taken`
    the numbers of their partners; `old_lines` and `new_lines` tell whether they, and the end, begin a line. Those of
    `single` are never paired by accident.
    """

    def __init__(self, old: str, new: str, should_cancel: Stop) -> None:
        self.old, self.new, self.stop = old, new, should_cancel
        self.mine, self.theirs = word_spans(old, should_cancel), word_spans(new, should_cancel)
        self.old_lines, self.new_lines = _line_starts(old, self.mine), _line_starts(new, self.theirs)
        numbers: dict[str, int] = {}
        self.left = [numbers.setdefault(old[start:end], len(numbers)) for start, end in self.mine]
        self.right = [numbers.setdefault(new[start:end], len(numbers)) for start, end in self.theirs]
        self.partner = [-1] * len(self.left)
        self.taken = [-1] * len(self.right)
        self.single: Container[int] = ()

    def pair(self, left: int, right: int) -> None:
        """The two words are the same one."""
        self.partner[left], self.taken[right] = right, left

    def grow(self, left: int, right: int, step: int) -> None:
        """Pair the equal words from the next ones on, in that direction."""
        left, right = left + step, right + step
        while (
            0 <= left < len(self.left)
            and 0 <= right < len(self.right)
            and self.left[left] == self.right[right]
            and self.partner[left] < 0
            and self.taken[right] < 0
        ):
            self.pair(left, right)
            left, right = left + step, right + step

    def compare(self, first: int, last: int, start: int, end: int) -> None:
        """Pair what two stretches have in common."""
        from rapidfuzz.distance import LCSseq

        if first == last or start >= end or (last - first) * (end - start) > _AT_ONCE:
            return
        mine, theirs = self.left[first:last], self.right[start:end]
        if set(mine).isdisjoint(theirs):
            return
        blocks = [
            (block.a, block.b, block.size)
            for block in LCSseq.opcodes(mine, theirs).as_matching_blocks()
            if block.size
        ]
        for left, right, size in _solid(blocks, mine, theirs, self.single):
            for step in range(size):
                if self.partner[first + left + step] < 0 and self.taken[start + right + step] < 0:
                    self.pair(first + left + step, start + right + step)

    def free_pieces(self, partners: Sequence[int], lines: Sequence[int]) -> list[tuple[int, int]]:
        """From which to which word there is no partner, line by line."""
        found: list[tuple[int, int]] = []
        for number, partner in enumerate(watched(partners, self.stop, OFTEN)):
            if partner >= 0:
                continue
            if found and found[-1][1] == number and not lines[number]:
                found[-1] = found[-1][0], number + 1
            else:
                found.append((number, number + 1))
        return found

    def agreement(self, one: int, other: int) -> int:
        """How much of what stands beside two words is the same: on either side the neighbour, and the signs."""
        found = 0
        for step in (-1, 1):
            mine = _beside(self.old, self.mine, one, step)
            theirs = _beside(self.new, self.theirs, other, step)
            left, right = one + step, other + step
            if 0 <= left < len(self.left) and 0 <= right < len(self.right):
                is_neighbour = self.left[left] == self.right[right]
            else:
                is_neighbour = left in (-1, len(self.left)) and right in (-1, len(self.right))
            found += is_neighbour + (mine == theirs and (is_neighbour or not mine.isspace()))
        return found

    def runs(self) -> Iterator[Run]:
        """The pairs as stretches of text, with the equal signs and white space between and around them."""
        pairs = [(one, other) for one, other in enumerate(self.partner) if other >= 0]
        start, run = 0, Run(0, 0, 0)
        for number in watched(range(1, len(pairs) + 1), self.stop, OFTEN):
            if number < len(pairs) and self._touch(pairs[number - 1], pairs[number]):
                continue
            run = self._stretched(pairs[start], pairs[number - 1], run)
            yield run
            start = number

    def _touch(self, one: tuple[int, int], other: tuple[int, int]) -> bool:
        """Whether two pairs are neighbours in both texts, with the same signs between."""
        if other[0] != one[0] + 1 or other[1] != one[1] + 1:
            return False
        between = self.old[self.mine[one[0]][1] : self.mine[other[0]][0]]
        return between == self.new[self.theirs[one[1]][1] : self.theirs[other[1]][0]]

    def _stretched(self, first: tuple[int, int], last: tuple[int, int], before: Run) -> Run:
        """From one pair to another, and the equal signs around, without those that the run `before` has."""
        left, right = self.mine[first[0]][0], self.theirs[first[1]][0]
        end, other_end = self.mine[last[0]][1], self.theirs[last[1]][1]
        least = max(before.left + before.size, self.mine[first[0] - 1][1] if first[0] else 0)
        other_least = self.theirs[first[1] - 1][1] if first[1] else 0
        if other_least <= before.right + before.size <= right:
            other_least = before.right + before.size
        while left > least and right > other_least and self.old[left - 1] == self.new[right - 1]:
            left, right = left - 1, right - 1
        most = self.mine[last[0] + 1][0] if last[0] + 1 < len(self.mine) else len(self.old)
        other_most = self.theirs[last[1] + 1][0] if last[1] + 1 < len(self.theirs) else len(self.new)
        while end < most and other_end < other_most and self.old[end] == self.new[other_end]:
            end, other_end = end + 1, other_end + 1
        return Run(left, right, end - left)


def word_spans(text: str, should_cancel: Stop) -> list[tuple[int, int]]:
    """Where the words of a text begin and end."""
    found = _WORD.finditer(text) if text.isascii() else _WORD_IN_SHAPE.finditer(shape(text))
    return [match.span() for match in watched(found, should_cancel, OFTEN)]


def _line_starts(text: str, words: Sequence[tuple[int, int]]) -> bytes:
    """For every word, and for the end, whether it begins a line."""
    begun = [text.find("\n", one[1], other[0]) >= 0 for one, other in pairwise(words)]
    return bytes([1, *begun, 1] if words else [1])


def _beside(text: str, words: Sequence[tuple[int, int]], number: int, step: int) -> str:
    """What stands between a word and the next one in that direction, or the end of the text."""
    if step > 0:
        return text[words[number][1] : words[number + 1][0] if number + 1 < len(words) else len(text)]
    return text[words[number - 1][1] if number else 0 : words[number][0]]


def _solid(
    blocks: Iterable[Block], left: Sequence[int], right: Sequence[int], single: Container[int]
) -> list[Block]:
    """The blocks that are no smaller than what is changed before or behind them, or long: others are accidental.

    `left` and `right` are the words of both stretches; those of `single` are never accidental. (The semantic
    clean-up of diff-match-patch.)
    """
    kept = list(blocks)
    while True:
        ends = [(0, 0), *((a + size, b + size) for a, b, size in kept)]
        starts = [*((a, b) for a, b, _ in kept), (len(left), len(right))]
        changed = [max(a - x, b - y) for (x, y), (a, b) in zip(ends, starts, strict=True)]
        solid = [
            block
            for number, block in enumerate(kept)
            if block[2] >= min(_NO_ACCIDENT, changed[number], changed[number + 1])
            or any(word in single for word in left[block[0] : block[0] + block[2]])
        ]
        if len(solid) == len(kept):
            return kept
        kept = solid
