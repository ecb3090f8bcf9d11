"""Comparing two whole texts a little at a time, in the background: what shows at once, the rest when the hands rest."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from time import perf_counter

from PySide6.QtCore import QObject, Signal

from app.tasks.conventions import conventions
from app.text.cancel import watched
from app.text.differences import Difference
from app.text.model import Passage, Point, Source
from app.text.options import CompareOptions
from app.text.parallel import Block, Parallel, parallel
from app.text.parallel_differences import compared, crossing, without_moved
from app.ui.document.following import Pairing, pairings
from app.ui.document.found import BlockFound, Found, block_found
from app.ui.document.sheet import Sheet
from app.ui.hands import REST_SECONDS
from app.ui.jobs import Jobs, Ticket

KIND = "document"
_A_WHILE = 0.04
"""What is found is told after so many seconds."""
TOO_LONG = 4_000_000
"""Blocks longer than this, in code points of both sides, are not compared."""
WHOLE = 12_000_000
"""Pairs longer than this are compared only where one looks; they are not counted."""
_MOVES = 3_000_000
"""In pairs longer than this, what moved is looked for inside of blocks only."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sources made ready to be shown beside each other. `follows` tells what of the other text belongs to what
    of the leading one: the left one leads, or the right one. `comparable` are the blocks that are not too long."""

    parallel: Parallel
    sheets: tuple[Sheet, Sheet]
    follows: tuple[list[Pairing], list[Pairing]]
    comparable: tuple[int, ...]

    @property
    def length(self) -> int:
        """The length of both texts together, in code points."""
        return sum(len(sheet.text) for sheet in self.sheets)


def prepare(
    left: Source, right: Source, points: Sequence[Point], passages: Sequence[Passage], ticket: Ticket
) -> Pair:
    """Cut two sources into blocks and rows. Raises `Cancelled`."""
    found = parallel(left, right, points, passages, ticket.cancelled)
    sheets = Sheet(left, found.left, ticket.cancelled), Sheet(right, found.right, ticket.cancelled)
    stop = ticket.cancelled
    follows = pairings(found, stop, left_leads=True), pairings(found, stop, left_leads=False)
    blocks = [n for n, block in enumerate(found.blocks) if not block.is_matched or _length(block) <= TOO_LONG]
    return Pair(found, sheets, follows, tuple(blocks))


def _length(block: Block) -> int:
    return sum(map(len, (*block.left, *block.right)))


class Comparing(QObject):
    """Compares the blocks of a pair. `told` carries what was found, a list of `BlockFound`; `ended` comes when all
    that will be known is known."""

    told = Signal(list)
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pair: Pair | None = None
        self._waiting: dict[int, None] = {}
        self._wanted: list[int] = []
        self._paused = False
        self._is_done = True
        self._is_patient = False

    def start(self, pair: Pair, found: Found, options: CompareOptions) -> None:
        """Compare a pair; `found` is where the differences go, and says what is known."""
        self.stop()
        self._pair, self._found, self._options = pair, found, options
        self._is_done = False
        self._waiting = dict.fromkeys(pair.comparable)
        found.too_long = len(pair.parallel.blocks) - len(self._waiting)

    def stop(self) -> None:
        """Compare no more."""
        self._jobs.cancel(KIND)
        self._pair, self._is_done = None, True
        self._waiting.clear()
        self._wanted = []

    def pause(self) -> None:
        """Compare nothing for now."""
        self._paused = True
        self._jobs.cancel(KIND)

    def resume(self) -> None:
        """Go on where it was left."""
        self._paused = False
        if self._waiting:
            self._go_on()
        elif not self._is_done:
            self._look_for_moves()

    def can(self, block: int) -> bool:
        """Whether a block is still to be compared."""
        return block in self._waiting

    def want(self, blocks: Iterable[int]) -> None:
        """Compare these blocks at once."""
        self._wanted = [block for block in blocks if block in self._waiting]
        self._go_on()

    def _go_on(self) -> None:
        """Compare for a while, unless that is being done. What is wanted does not wait for the rest."""
        pair, wanted = self._pair, self._wanted
        if pair is None or self._paused or (self._jobs.running(KIND) and not (wanted and self._is_patient)):
            return
        turn = tuple(wanted or (self._waiting if pair.length <= WHOLE else ()))
        if turn:
            first, options = self._found.numbers, self._options
            self._run(
                lambda ticket: _compare(pair, turn, first, options, ticket), self._take, patient=not wanted
            )

    def _take(self, found: list[BlockFound]) -> None:
        for one in found:
            self._waiting.pop(one.block, None)
        self._wanted = [block for block in self._wanted if block in self._waiting]
        self.told.emit(found)
        if self._waiting:
            self._go_on()
        else:
            self._look_for_moves()

    def _look_for_moves(self) -> None:
        pair, options = self._pair, self._options
        if pair is None or self._paused:
            return
        if pair.length > _MOVES:
            self._end()
            return
        known = {block: self._found.of(block) for block in range(len(pair.parallel.blocks))}
        first = self._found.numbers
        self._run(lambda ticket: _moves(pair, known, first, options, ticket), self._take_moves, patient=True)

    def _take_moves(self, found: list[BlockFound]) -> None:
        if found:
            self.told.emit(found)
        self._end()

    def _run(
        self,
        work: Callable[[Ticket], list[BlockFound]],
        done: Callable[[list[BlockFound]], object],
        *,
        patient: bool,
    ) -> None:
        self._is_patient = patient
        self._jobs.run(KIND, work, done, patience=REST_SECONDS if patient else 0)

    def _end(self) -> None:
        self._is_done = True
        self.ended.emit()


def _compare(
    pair: Pair, turn: Iterable[int], first: int, options: CompareOptions, ticket: Ticket
) -> list[BlockFound]:
    """What is found in a while, in the blocks whose turn it is."""
    left, right = (sheet.text for sheet in pair.sheets)
    found: list[BlockFound] = []
    numbers = count(first)
    end = perf_counter() + _A_WHILE
    for block in turn:
        differences = compared(pair.parallel.blocks[block], left, right, options, conventions())
        numbered = [(next(numbers), one) for one in differences]
        found.append(block_found(pair.parallel, block, numbered, pair.sheets))
        if perf_counter() > end or ticket.cancelled():
            break
    return found


def _moves(
    pair: Pair, known: dict[int, BlockFound | None], first: int, options: CompareOptions, ticket: Ticket
) -> list[BlockFound]:
    """The blocks that something moved out of or into, as they are then."""
    left, right = (sheet.text for sheet in pair.sheets)
    moved = crossing(pair.parallel.blocks, left, right, options, conventions(), ticket.cancelled)
    before = {block: tuple(one.differences.values()) for block, one in known.items() if one is not None}
    numbers = count(first)
    gone: dict[int, list[tuple[int, Difference]]] = {}
    arrived: dict[int, list[tuple[int, Difference]]] = {}
    for out, into, one in moved:
        number = next(numbers)
        gone.setdefault(out, []).append((number, one))
        arrived.setdefault(into, []).append((number, one))
    return [
        block_found(
            pair.parallel,
            block,
            [*((next(numbers), one) for one in rest), *gone.get(block, ())],
            pair.sheets,
            arrived.get(block, ()),
        )
        for block, rest in watched(without_moved(before, moved).items(), ticket.cancelled)
    ]
