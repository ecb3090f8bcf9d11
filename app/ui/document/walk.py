"""Going from difference to difference over two whole texts, also where they have not been compared yet."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.ui.document.comparing import Comparing
from app.ui.document.found import BlockFound, Found

_AHEAD = 24
"""So many blocks are compared at once on the way to the next difference."""


class _Search(NamedTuple):
    block: int
    forward: bool
    left: int  # blocks that have not been looked into
    is_over: bool  # whether it went past the end


class Walk(QObject):
    """Where the analyst is among the differences of a pair; `current` is a difference's number, -1: at none."""

    arrived = Signal(int)  # the number of the difference gone to
    passedEnd = Signal(
        bool
    )  # it went past the last one (True), or the first, and began again at the other end

    def __init__(self, comparing: Comparing) -> None:
        super().__init__(comparing)
        self._comparing = comparing
        self._found: Found | None = None
        self._search: _Search | None = None
        self.current = -1

    def start(self, found: Found | None) -> None:
        """Walk through another pair."""
        self._found, self._search, self.current = found, None, -1

    def go(self, number: int) -> None:
        """Be at a difference, by its number; -1: at none."""
        self._search, self.current = None, number

    def step(self, *, forward: bool, block: int, place: int) -> None:
        """Go to the next difference, or the one before: from the current one or, without, from a place in the left
        text that is in that block. `arrived` tells when it is known."""
        if (found := self._found) is None:
            return
        here = found.of(found.block_of(self.current))
        if here is None or self.current not in here.counted:
            here = found.of(block)
            near = _near(here, place, forward=forward) if here else None
        else:
            at = here.counted.index(self.current) + (1 if forward else -1)
            near = here.counted[at] if 0 <= at < len(here.counted) else None
            block = here.block
        if near is not None:
            self._arrive(near)
        else:
            known = here is not None
            first = block + (1 if forward else -1) if known else block
            self._seek(_Search(first, forward, len(found.parallel.blocks), is_over=False))

    def go_on(self) -> None:
        """More is known: go on with what was asked for."""
        if self._search is not None:
            self._seek(self._search)

    def _seek(self, search: _Search) -> None:
        """Look into one block after the other, until one must be waited for or has a difference."""
        self._search = None
        found = self._found
        if found is None or search.left < 0:
            return
        count = len(found.parallel.blocks)
        block, forward, left, is_over = search
        step = 1 if forward else -1
        while left >= 0 and count:
            is_over, block = is_over or not 0 <= block < count, block % count
            here = found.of(block)
            if here is None and self._comparing.can(block):
                self._search = _Search(block, forward, left, is_over)
                self._comparing.want((block + step * n) % count for n in range(min(_AHEAD, count)))
                return
            if here is not None and here.counted:
                self._arrive(here.counted[0 if forward else -1])
                if is_over:
                    self.passedEnd.emit(forward)
                return
            block, left = block + step, left - 1

    def _arrive(self, number: int) -> None:
        self.current = number
        self.arrived.emit(number)


def _near(here: BlockFound, place: int, *, forward: bool) -> int | None:
    """The first difference of a block behind a place of the left text, or the last before it."""
    starts = [(here.differences[number].left.start, number) for number in here.counted]
    if forward:
        return next((number for start, number in starts if start >= place), None)
    return next((number for start, number in reversed(starts) if start < place), None)
