"""Where the analyst is in the open project: the point and the two sources, the options and the comparison."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.text.options import CompareOptions
from app.text.script import EditScript
from app.text.wording import Wording
from app.ui.comparisons import Comparisons, Pair
from app.ui.content import Content
from app.ui.hands import BREATH_SECONDS
from app.ui.jobs import Jobs, Ticket
from app.ui.neighbours import neighbours
from app.ui.trail import Place, Trail
from app.ui.viewstate import UNKNOWN, Mode, ViewState

_PAUSE_MS = 40
"""The wordings are painted first, and going through the points quickly nothing is compared ahead."""

_JOBS = ("compare", "compare ahead")


class View(QObject):
    """What is looked at, and the way there. Knows what the project holds, not the project.

    Every move tells `chosen` first and `compared` when the edit script is there: at once if it is known or soon
    made, else when a job is done. Then what the analyst will probably look at next is compared ahead.
    """

    chosen = Signal()
    compared = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content = Content()
        self.options = CompareOptions()
        self.mode: Mode = "pair"
        self.comparisons = Comparisons()
        self._jobs = jobs
        self._trail = Trail()
        self._script: EditScript | None = None
        self._moves = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look_ahead)

    @property
    def place(self) -> Place:
        """The chosen point and sources, by id; empty where there is nothing to choose."""
        return self._trail.here

    @property
    def can_back(self) -> bool:
        return self._trail.can_back

    @property
    def can_forward(self) -> bool:
        return self._trail.can_forward

    @property
    def state(self) -> ViewState:
        """What is worth remembering of it."""
        return ViewState(self.place, self.options, self.mode)

    @property
    def compare_options(self) -> CompareOptions:
        """The options with the spellings that count as the same in the project, where those matter."""
        families = self.content.families if "spelling" in self.options.ignore else ()
        return replace(self.options, families=families)

    @property
    def script(self) -> EditScript | None:
        """The comparison of the pair; None while it is computed, or if there is nothing to compare."""
        return self._script

    def pair(self) -> tuple[Wording, Wording]:
        """The wordings in the two panes."""
        return _wordings(self.content, self.place)

    def start(self, content: Content, state: ViewState = UNKNOWN) -> None:
        """Begin in a project, at `state` as far as that exists there, with no way back."""
        self.content, self.options, self.mode = content, state.options, state.mode
        self._trail = Trail(content.settle(state.place))
        self._moved()

    def refresh(self, content: Content) -> None:
        """An edit changed what the project holds: stay, as far as that is possible."""
        self.content = content
        self._trail.go(content.settle(self.place))
        self._moved()

    def choose(self, point: str | None = None, left: str | None = None, right: str | None = None) -> None:
        """Go to a point, a pair of sources, or both; None keeps what is chosen."""
        here = self.place
        wanted = Place(
            here.point if point is None else point,
            here.left if left is None else left,
            here.right if right is None else right,
        )
        if self._trail.go(self.content.settle(wanted, here)):
            self._moved()

    def step(self, points: int) -> None:
        """Go so many points on, or back if negative, in reading order; stops at either end."""
        ids = self.content.point_ids
        if self.place.point in ids:
            at = ids.index(self.place.point) + points
            self.choose(point=ids[min(max(at, 0), len(ids) - 1)])

    def swap(self) -> None:
        """Exchange left and right."""
        if self._trail.go(self.place.swapped()):
            self._moved()

    def back(self) -> None:
        """To the place before."""
        if self._trail.back():
            self._moved()

    def forward(self) -> None:
        """To the place that `back` left."""
        if self._trail.forward():
            self._moved()

    def set_options(self, options: CompareOptions) -> None:
        """Compare with other options."""
        if options != self.options:
            self.options = options
            self._moved()

    def set_mode(self, mode: Mode) -> None:
        """Look at a pair, at all wordings of the point, or at whole documents."""
        if mode != self.mode:
            self.mode = mode
            self._moved()

    def end(self) -> None:
        """Compare nothing any more until the view moves again."""
        self._pause.stop()
        for kind in _JOBS:
            self._jobs.cancel(kind)

    def _moved(self) -> None:
        self._script = None
        self._moves += 1
        self.end()
        move = self._moves
        self.chosen.emit()
        if move == self._moves:  # else whoever was told has gone on, and that move tells the rest
            self._compare()

    def _compare(self) -> None:
        if not self.place.point:
            self.compared.emit()
            return
        comparisons, pair = self.comparisons, _pair(self.content, self.place, self.compare_options)
        script = comparisons.known(pair)
        if script is None and pair.is_short:
            script = comparisons.script(pair)
        if script is not None:
            self._compared(script)
        else:
            self._jobs.run("compare", lambda _ticket: comparisons.script(pair), self._compared)

    def _compared(self, script: EditScript) -> None:
        self._script = script
        move = self._moves
        self.compared.emit()
        if move == self._moves:
            self._pause.start()

    def _look_ahead(self) -> None:
        """Compare what will probably be looked at, as far as there is room to keep it."""
        comparisons, content, options = self.comparisons, self.content, self.compare_options
        places = neighbours(content, self.place, broad=self.mode == "all")

        def work(ticket: Ticket) -> None:
            room = comparisons.room // 2
            for place in places:
                pair = _pair(content, place, options)
                room -= pair.length
                if room < 0 or ticket.cancelled():
                    return
                comparisons.script(pair)

        self._jobs.run("compare ahead", work, lambda _: None, patience=BREATH_SECONDS)


def _pair(content: Content, place: Place, options: CompareOptions) -> Pair:
    left, right = _wordings(content, place)
    return Pair(left.text, right.text, options)


def _wordings(content: Content, place: Place) -> tuple[Wording, Wording]:
    of = content.wordings.of
    return of(place.left, place.point), of(place.right, place.point)
