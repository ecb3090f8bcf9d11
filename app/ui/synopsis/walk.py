"""Going from difference to difference through all blocks, round and round."""

from collections.abc import Mapping, Sequence

from app.ui.synopsis.blocks import Block, Compared

At = tuple[str, int]
"""A block, by its key, and the number of one of its differences."""
NOWHERE: At = ("", -1)


class Walk:
    """Where the analyst is among the differences that count: from block to block, in each by its own text."""

    def __init__(self) -> None:
        self.current = NOWHERE
        self._blocks: dict[str, Sequence[int]] = {}

    def set_blocks(self, blocks: Sequence[Block], compared: Mapping[str, Compared]) -> None:
        """Walk through these; who stands at a difference that is still there stays at it."""
        self._blocks = {
            block.key: compared[block.key].counted
            for block in blocks
            if block.key in compared and compared[block.key].counted
        }
        self.go(self.current)

    @property
    def count(self) -> int:
        """How many differences there are to go to."""
        return sum(len(numbers) for numbers in self._blocks.values())

    @property
    def place(self) -> int:
        """The current difference counted from 1; 0 at none."""
        key, number = self.current
        before = 0
        for block, numbers in self._blocks.items():
            if block == key:
                return before + numbers.index(number) + 1
            before += len(numbers)
        return 0

    def go(self, at: At) -> None:
        """Go to a difference; to none, if it does not count."""
        self.current = at if at[1] in self._blocks.get(at[0], ()) else NOWHERE

    def step(self, *, forward: bool, near: str = "") -> bool:
        """Go one on or back, from none to one of the block `near`. Whether that began again at the other end."""
        if not self._blocks:
            return False
        end = 0 if forward else -1
        if self.current == NOWHERE:
            keys = list(self._blocks)
            key = near if near in self._blocks else keys[end]
            self.current = key, self._blocks[key][end]
            return False
        return self._step(1 if forward else -1)

    def _step(self, by: int) -> bool:
        key, number = self.current
        numbers = self._blocks[key]
        to = numbers.index(number) + by
        if 0 <= to < len(numbers):
            self.current = key, numbers[to]
            return False
        keys = list(self._blocks)
        block = keys.index(key) + by
        key = keys[block % len(keys)]
        self.current = key, self._blocks[key][0 if by > 0 else -1]
        return not 0 <= block < len(keys)
