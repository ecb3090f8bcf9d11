"""Where the analyst is in the open project: the point and the two sources, the options and the comparison."""

from PySide6.QtCore import QObject, Signal

from app.tasks.conventions import conventions
from app.text.diff import compare
from app.text.options import CompareOptions
from app.text.script import EditScript
from app.text.wording import Wording
from app.ui.content import Content
from app.ui.jobs import Jobs
from app.ui.trail import Place, Trail
from app.ui.viewstate import UNKNOWN, ViewState

_AT_ONCE = 20_000  # code points in the two wordings up to which comparing takes a few milliseconds


class View(QObject):
    """What is looked at, and the way there. Knows what the project holds, not the project.

    Every move tells `chosen` first and `compared` when the edit script is there: at once, or for very long
    wordings when a job is done.
    """

    chosen = Signal()
    compared = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.content = Content()
        self.options = CompareOptions()
        self._jobs = jobs
        self._trail = Trail()
        self._script: EditScript | None = None

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
        return ViewState(self.place, self.options)

    @property
    def script(self) -> EditScript | None:
        """The comparison of the pair; None while it is computed, or if there is nothing to compare."""
        return self._script

    def pair(self) -> tuple[Wording, Wording]:
        """The wordings in the two panes."""
        of, here = self.content.wordings.of, self.place
        return of(here.left, here.point), of(here.right, here.point)

    def start(self, content: Content, state: ViewState = UNKNOWN) -> None:
        """Begin in a project, at `state` as far as that exists there, with no way back."""
        self.content, self.options = content, state.options
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

    def _moved(self) -> None:
        self._script = None
        self._jobs.cancel("compare")
        self.chosen.emit()
        left, right = (wording.text for wording in self.pair())
        options = self.options
        if not self.place.point:
            self.compared.emit()
        elif len(left) + len(right) <= _AT_ONCE:
            self._compared(compare(left, right, options, conventions()))
        else:
            self._jobs.run(
                "compare", lambda _ticket: compare(left, right, options, conventions()), self._compared
            )

    def _compared(self, script: EditScript) -> None:
        self._script = script
        self.compared.emit()
