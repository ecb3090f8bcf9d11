"""What is known so far of the differences of two whole texts, block by block."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.text.differences import Difference, tally
from app.text.options import Ignorable
from app.text.parallel import Parallel
from app.ui.document.sheet import Sheet
from app.ui.wordings.marks import Mark, Side, numbered_marks

Grouped = Mapping[int, Sequence[Mark]]
"""Marks of one side in the order of the text, by the number of the stretch that they are in."""


@dataclass(frozen=True, slots=True)
class BlockFound:
    """The differences of one block, each with a number that no other has in the pair, and the marks they make.

    `counted` are the numbers of those that one goes to, in reading order. What moved belongs to the block that it
    moved out of.
    """

    block: int
    differences: Mapping[int, Difference]
    counted: tuple[int, ...]
    moved: int
    ignored: Mapping[Ignorable, int]
    left: Grouped
    right: Grouped


def block_found(
    parallel: Parallel,
    block: int,
    numbered: Iterable[tuple[int, Difference]],
    sheets: tuple[Sheet, Sheet],
    arrived: Iterable[tuple[int, Difference]] = (),
) -> BlockFound:
    """Everything about a block whose differences these are. `arrived` is what moved into it from others."""
    own = sorted(numbered, key=lambda pair: (pair[1].left, pair[1].right))
    here = parallel.blocks[block]
    if not (here.is_matched or parallel.counts(block)):
        own = [pair for pair in own if pair[1].move is not None]
    counted = [number for number, one in own if one.ignored is None]
    found = tally(one for _, one in own)
    left = _grouped(sheets[0], block, own if here.left else (), "left")
    stay = [pair for pair in own if pair[1].move is None or _stands_in(pair[1], block, sheets[1])]
    right = _grouped(sheets[1], block, (*(stay if here.right else ()), *arrived), "right")
    return BlockFound(block, dict(own), tuple(counted), found.moved, found.ignored, left, right)


def _stands_in(moved: Difference, block: int, sheet: Sheet) -> bool:
    """Whether what moved stands in that block on the right, too."""
    return sheet.stretches[sheet.stretch_at(moved.right.start)].block == block


def _grouped(sheet: Sheet, block: int, own: Iterable[tuple[int, Difference]], side: Side) -> Grouped:
    found: dict[int, list[Mark]] = {number: [] for number in sheet.of_block(block)}
    for mark in numbered_marks(own, side, sheet.text):
        number = sheet.stretch_at(mark.span.start)
        if number not in found:  # a place at the end of a stretch is the beginning of the next one
            number = sheet.stretch_at(max(mark.span.start - 1, 0))
        found.setdefault(number, []).append(mark)
    return {
        number: sorted(marks, key=lambda mark: (mark.span.start, mark.span.end))
        for number, marks in found.items()
    }


@dataclass(slots=True)
class Figures:
    """How two texts differ, as far as they have been compared.

    `differences` are in `passages` that both have; of these `moved` stand elsewhere. `only` counts the points that
    stand in one text only, left and right, `prose` the stretches of prose. `waiting` blocks are not compared yet,
    `too_long` ones never are.
    """

    differences: int = 0
    passages: int = 0
    moved: int = 0
    only: tuple[int, int] = (0, 0)
    prose: tuple[int, int] = (0, 0)
    ignored: Counter[Ignorable] = field(default_factory=Counter)
    waiting: int = 0
    too_long: int = 0


class Found:
    """The differences of a pair, as they come in."""

    def __init__(self, parallel: Parallel) -> None:
        self.parallel = parallel
        self.numbers = 0
        """How many numbers were given to differences."""
        self.too_long = 0
        self._blocks: dict[int, BlockFound] = {}
        self._sum = Figures(only=self._only(listed=True), prose=self._only(listed=False))
        self._waiting = sum(block.is_matched for block in parallel.blocks)

    def put(self, one: BlockFound) -> None:
        """Take what was found in a block, in place of what was known of it."""
        if (before := self._blocks.get(one.block)) is not None:
            self._count(before, -1)
        elif self.parallel.blocks[one.block].is_matched:
            self._waiting -= 1
        self._blocks[one.block] = one
        self.numbers = max(self.numbers, max(one.differences, default=-1) + 1)
        self._count(one, 1)

    @property
    def known(self) -> Iterable[BlockFound]:
        """What was found so far, by blocks."""
        return self._blocks.values()

    def of(self, block: int) -> BlockFound | None:
        """What was found in a block; None if it has not been compared."""
        return self._blocks.get(block)

    def difference(self, number: int) -> Difference | None:
        """A difference by its number."""
        one = self._blocks.get(self.block_of(number))
        return one.differences[number] if one else None

    def block_of(self, number: int) -> int:
        """The block of a difference, -1 if there is no such difference."""
        return next((block for block, one in self._blocks.items() if number in one.differences), -1)

    def place(self, number: int) -> tuple[int, int]:
        """The difference counted from 1 among those known in reading order, and how many these are."""
        before = total = 0
        home = self.block_of(number)
        for block in sorted(self._blocks):
            counted = self._blocks[block].counted
            if block < home:
                before += len(counted)
            elif block == home and number in counted:
                before += counted.index(number) + 1
            total += len(counted)
        return before, total

    @property
    def figures(self) -> Figures:
        """What can be told of the pair now."""
        waiting, ignored = self._waiting - self.too_long, Counter(self._sum.ignored)
        return replace(self._sum, ignored=ignored, waiting=waiting, too_long=self.too_long)

    def _only(self, *, listed: bool) -> tuple[int, int]:
        alone = [b for b in self.parallel.blocks if not b.is_matched and bool(b.point) == listed]
        return sum(bool(block.left) for block in alone), sum(bool(block.right) for block in alone)

    def _count(self, one: BlockFound, sign: int) -> None:
        now = self._sum
        if self.parallel.blocks[one.block].is_matched:
            now.differences += sign * len(one.counted)
            now.passages += sign * bool(one.counted)
        now.moved += sign * one.moved
        for kind, count in one.ignored.items():
            now.ignored[kind] += sign * count
