"""The pair of whole texts that is worked on: made ready in the background, then compared."""

from PySide6.QtCore import QObject, Signal

from app.text.options import CompareOptions
from app.ui.content import Content
from app.ui.document.comparing import Comparing, Pair, prepare
from app.ui.document.found import BlockFound, Found
from app.ui.document.walk import Walk
from app.ui.jobs import Jobs
from app.ui.leftovers import Leftovers

_KIND = "document texts"


class Desk(QObject):
    """Knows the pair, `found` of its differences, and the `walk` through them; all None or empty without a pair."""

    ready = Signal(object, object)  # Pair, Found: texts that can be shown, and what will be known of them
    told = Signal(list)  # list[BlockFound]: more is known
    ended = Signal()  # all is known

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asked: tuple[object, ...] | None = None
        self._pair: Pair | None = None
        self._options = CompareOptions()
        self.found: Found | None = None
        self.comparing = Comparing(jobs, self)
        self.walk = Walk(self.comparing)
        self._leftovers = Leftovers(self)
        self.comparing.told.connect(self._take)
        self.comparing.ended.connect(self.ended)

    @property
    def is_preparing(self) -> bool:
        """Whether the pair that was asked for is not ready yet."""
        return self._pair is None or self._jobs.running(_KIND)

    def show_pair(self, left: str, right: str, content: Content) -> bool:
        """Make two sources ready, by id, unless they are; False if there are no such sources."""
        asked = left, right, content.sources, content.points, content.passages
        if asked == self._asked:
            return True
        sources = {source.id: source for source in content.sources}
        if left not in sources or right not in sources:
            return False
        self._asked = asked
        self.comparing.stop()
        a, b, points, passages = sources[left], sources[right], content.points, content.passages
        self._jobs.run(_KIND, lambda ticket: prepare(a, b, points, passages, ticket), self._start)
        return True

    def set_options(self, options: CompareOptions) -> None:
        """Compare with these options."""
        if options != self._options:
            self._options = options
            if self._pair is not None and not self.is_preparing:
                self._start(self._pair)

    def clear(self) -> None:
        """Work on no pair."""
        self._jobs.cancel(_KIND)
        self.comparing.stop()
        self._let_go()
        self._asked = self._pair = None
        self.walk.start(None)

    def _start(self, pair: Pair) -> None:
        self._let_go()
        self._pair, self.found = pair, Found(pair.parallel)
        self.walk.start(self.found)
        self.comparing.start(pair, self.found, self._options)
        self.ready.emit(pair, self.found)

    def _let_go(self) -> None:
        """Of what was found in a pair that is left."""
        if self.found is not None:
            self._leftovers.take(self.found.known)
            self.found = None

    def _take(self, found: list[BlockFound]) -> None:
        if self.found is not None:
            for one in found:
                self.found.put(one)
            self.told.emit(found)
