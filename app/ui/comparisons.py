"""Edit scripts of pairs of texts: computed once, kept while there is room, asked for from any thread."""

from collections import OrderedDict
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Lock

from app.tasks.conventions import conventions
from app.text.comparison.rewriting import NO_CONVENTIONS, READ, Conventions
from app.text.diff import compare
from app.text.options import CompareOptions
from app.text.script import EditScript

_ROOM = 2_000_000
"""Code points of the texts whose scripts are kept: some 1,500 pairs of points, or ten of 100 KB."""
_SHORT = 6_000
"""Code points that are compared in 2 to 3 milliseconds on a slow machine when characters or words are compared."""
_DEARER = 6
"""How many times as long it takes when something is ignored or sentences are compared, at most."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, and what counts as a difference between them."""

    left: str
    right: str
    options: CompareOptions

    @property
    def length(self) -> int:
        """Of both texts, in code points."""
        return len(self.left) + len(self.right)

    @property
    def is_short(self) -> bool:
        """Whether comparing takes so little that it may be done between two frames of the window."""
        options = self.options
        if options.ignore & READ and not conventions.cache_info().currsize:
            return False  # they are still to be read from their files
        dear = bool(options.ignore) or options.granularity == "sentence"
        return self.length <= (_SHORT // _DEARER if dear else _SHORT)


class Comparisons:
    """Keeps the scripts that were asked for last. A pair that two threads ask for at once is compared once."""

    def __init__(self, room: int = _ROOM) -> None:
        self.room = room
        self._lock = Lock()
        self._kept: OrderedDict[Pair, EditScript] = OrderedDict()
        self._length = 0
        self._running: dict[Pair, Future[EditScript]] = {}

    def known(self, pair: Pair) -> EditScript | None:
        """The script, if it is kept."""
        with self._lock:
            return self._look_up(pair)

    def script(self, pair: Pair) -> EditScript:
        """The script, compared now if it is not kept; if another thread is comparing, its answer."""
        with self._lock:
            if (kept := self._look_up(pair)) is not None:
                return kept
            if (running := self._running.get(pair)) is None:
                mine = self._running[pair] = Future()
        return running.result() if running is not None else self._compared(pair, mine)

    def _look_up(self, pair: Pair) -> EditScript | None:
        if pair in self._kept:
            self._kept.move_to_end(pair)
        return self._kept.get(pair)

    def _compared(self, pair: Pair, answer: Future[EditScript]) -> EditScript:
        try:
            script = compare(pair.left, pair.right, pair.options, conventions_for(pair.options))
        except BaseException as error:
            with self._lock:
                del self._running[pair]
            answer.set_exception(error)
            raise
        with self._lock:
            del self._running[pair]
            self._keep(pair, script)
        answer.set_result(script)
        return script

    def _keep(self, pair: Pair, script: EditScript) -> None:
        self._kept[pair] = script
        self._length += pair.length
        while self._length > self.room and len(self._kept) > 1:
            self._length -= self._kept.popitem(last=False)[0].length


def conventions_for(options: CompareOptions) -> Conventions:
    """Only what is needed: reading them from their files takes longer than a frame."""
    return conventions() if options.ignore & READ else NO_CONVENTIONS
