"""Compares the blocks with the base: what is short at once, the rest in the background, a stretch at a time."""

from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QObject, QTimer, Signal

from app.text.differences import differences, tally
from app.text.options import CompareOptions
from app.text.script import EditScript
from app.ui.comparisons import Comparisons, Pair
from app.ui.jobs import Jobs, Ticket
from app.ui.synopsis.blocks import Block, Compared, are_comparable
from app.ui.wordings.marks import change_marks

_JOB = "synopsis"
_AT_ONCE = 2_000
"""Code points of short pairs that are compared before the blocks are painted for the first time."""
_PAUSE_MS = 15
"""Then they are painted, and only then another thread begins to take its turns."""
_STRETCH = 40_000
"""Code points after which what was found is shown."""

Task = tuple[str, Pair]


class Comparing(QObject):
    """Knows of every block, by its key, how it differs from the base."""

    found = Signal(list)  # keys of blocks that are compared now

    def __init__(self, jobs: Jobs, comparisons: Comparisons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._comparisons = jobs, comparisons
        self._left: list[Task] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)
        self.compared: dict[str, Compared] = {}

    @property
    def is_done(self) -> bool:
        """Whether all blocks are compared that can be."""
        return not self._left

    def start(self, blocks: Sequence[Block], options: CompareOptions) -> None:
        """Compare these blocks with the first one, in this order."""
        self.end()
        self.compared = {}
        if not blocks:
            return
        base = blocks[0]
        tasks = [
            (block.key, Pair(base.wording.text, block.wording.text, options))
            for block in blocks[1:]
            if are_comparable(base, block)
        ]
        lengths = accumulate(pair.length for _, pair in tasks)
        first = [task for task, length in zip(tasks, lengths, strict=True) if length <= _AT_ONCE]
        self.compared.update(_compare([task for task in first if task[1].is_short], self._comparisons))
        self._left = [task for task in tasks if task[0] not in self.compared]
        if self._left:
            self._pause.start()

    def end(self) -> None:
        """Compare nothing any more."""
        self._left = []
        self.rest()

    def rest(self) -> None:
        """Compare nothing for now."""
        self._pause.stop()
        self._jobs.cancel(_JOB)

    def resume(self) -> None:
        """Go on where it was left."""
        if self._left:
            self._pause.start()

    def _go_on(self) -> None:
        if not self._left:
            return
        stretch, length = [], 0
        for task in self._left:
            stretch.append(task)
            length += task[1].length
            if length >= _STRETCH:
                break
        comparisons = self._comparisons

        def work(ticket: Ticket) -> dict[str, Compared]:
            return _compare(stretch, comparisons, ticket.cancelled)

        self._jobs.run(_JOB, work, self._take)

    def _take(self, found: dict[str, Compared]) -> None:
        self.compared.update(found)
        self._left = [task for task in self._left if task[0] not in found]
        self._go_on()
        self.found.emit(list(found))


def _compare(
    tasks: Sequence[Task], comparisons: Comparisons, is_over: Callable[[], bool] = lambda: False
) -> dict[str, Compared]:
    found = {}
    for key, pair in tasks:
        if is_over():
            break
        found[key] = _compared(pair, comparisons.script(pair))
    return found


def _compared(pair: Pair, script: EditScript) -> Compared:
    places = differences(script, pair.left, pair.right)
    counted = (number for number, one in enumerate(places) if one.ignored is None)
    return Compared(
        script.similarity,
        places,
        change_marks(places, "right", pair.right),
        tally(places),
        tuple(sorted(counted, key=lambda number: places[number].right.start)),
        script.approximate,
    )
