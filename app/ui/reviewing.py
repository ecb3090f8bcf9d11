"""The review of the open project: what was looked at, what is in work, what is done; and the way to what is not.

Where everything stands is counted in the background, and again when the words have changed. A mark or a look after that
changes only what it is about, at once; one that comes meanwhile waits until all is counted.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.store.workspace import Workspace
from app.text.review_board import Board, Place
from app.text.review_ground import Ground, reference_first
from app.text.reviews import WHOLE, Look, Pair, Progress, Review, ReviewState, Standing, pair_of
from app.ui.attempts import attempt
from app.ui.content import Content
from app.ui.hands import REST_SECONDS
from app.ui.jobs import Jobs, Ticket
from app.ui.view import View

_COUNT = "reviews"
_NO_BOARD = Board(Ground((), (), (), Content().wordings))


class Reviewing(QObject):
    """Without a project nothing is to be reviewed, and every mark does nothing."""

    changed = Signal(object)  # the points, by id, that may stand otherwise, as a frozenset; None: any
    saved = Signal()  # a mark is durable
    told = Signal(str)  # something to know, for the status bar
    failed = Signal(str)  # a sentence for the analyst

    def __init__(self, jobs: Jobs, view: View, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._view = jobs, view
        self._workspace: Workspace | None = None
        self._end()
        view.chosen.connect(self._follow)

    # the project

    def start(self, workspace: Workspace) -> None:
        """Review another project."""
        self._end()
        self._workspace = workspace
        attempt(self._read, self.failed.emit)

    def end(self) -> None:
        """The project is left."""
        self._jobs.cancel(_COUNT)
        self._workspace = None
        self._end()
        self.changed.emit(None)

    def refresh(self) -> tuple[str, ...]:
        """Take up what was said as the project holds it now; the points, by id, of which something else was said."""
        before, looks = self._reviews, self._looks
        if not attempt(self._read, self.failed.emit):
            return ()
        changed = {**before, **self._reviews}
        points = [key[0] for key in changed if before.get(key) != self._reviews.get(key)]
        if points or looks != self._looks:
            self._count()
        return tuple(dict.fromkeys(points))

    # asking

    @property
    def is_known(self) -> bool:
        """Whether everything has been counted."""
        return self._board is not _NO_BOARD

    @property
    def progress(self) -> Progress:
        """How far the review is."""
        return self._board.progress

    def point(self, point: str) -> Standing:
        """Where a point stands."""
        return self._board.point(point)

    def pair(self, point: str, one: str, other: str) -> Standing:
        """Where two sources stand on a point."""
        return self._board.pair(point, one, other)

    def states(self, point: str, base: str) -> Mapping[str, ReviewState]:
        """How far every source that needs a look beside `base` is with it on a point."""
        return self._board.states(point, base)

    def next_unseen(self) -> Place | None:
        """What nobody has looked at yet, behind where the analyst is; None if there is nothing."""
        here = self._view.place
        return self._board.next_unseen(here.point, here.left, here.right)

    # what the analyst does

    def go_on(self) -> None:
        """Go to what nobody has looked at yet. A source that is on screen keeps its side."""
        found = self.next_unseen()
        if found is None:
            if self.is_known:
                self.told.emit(self.tr("Everything has been looked at"))
            return
        point, (one, other) = found
        here = self._view.place
        if one == here.right or other == here.left:
            one, other = other, one
        self._view.choose(point, one, other)

    def mark(self, points: Sequence[str], state: ReviewState) -> None:
        """Say of these points, with all their pairs and parts, how far they are; one edit."""
        name = self._name(state).format(what=", ".join(points) if len(points) < _FEW else len(points))
        self._when_known(lambda: self._put([(point, WHOLE) for point in points], state, name))

    def mark_pair(self, point: str, one: str, other: str, state: ReviewState) -> None:
        """Say of two sources on a point how far they are; one edit."""
        names = self._content.names
        told = "{point}, {one} and {other}"
        what = told.format(point=point, one=names.get(one, one), other=names.get(other, other))
        name = self._name(state).format(what=what)
        self._when_known(lambda: self._put([(point, pair_of(one, other))], state, name))

    def toggle_point(self, point: str) -> None:
        """Mark a point as done, or as in work again if it is."""
        self._when_known(lambda: self.mark([point], _other_than(self.point(point).state)))

    def toggle_pair(self, point: str, one: str, other: str) -> None:
        """Mark two sources on a point as done, or as in work again if they are."""
        self._when_known(
            lambda: self.mark_pair(point, one, other, _other_than(self.pair(point, one, other).state))
        )

    def look(self) -> None:
        """The analyst has the chosen pair before the eyes."""
        here = self._view.place
        if here.point and here.left != here.right:
            self._when_known(lambda: self._look(here.point, here.left, here.right))

    # private

    def _end(self) -> None:
        self._content = Content()
        self._ground: Ground | None = None
        self._board = _NO_BOARD
        self._reviews: dict[tuple[str, Pair], Review] = {}
        self._looks: list[Look] = []
        self._waiting: list[Callable[[], object]] = []

    def _read(self) -> None:
        if self._workspace is not None:
            self._looks = list(self._workspace.reviews.looks())
            self._read_reviews()

    def _read_reviews(self) -> None:
        if self._workspace is not None:
            told = self._workspace.reviews.every()
            self._reviews = {(review.point, review.pair): review for review in told}

    def _follow(self) -> None:
        if self._workspace is not None and self._view.content is not self._content:
            self._content, self._ground = self._view.content, None
            attempt(self._read_reviews, self.failed.emit)  # what was said of points has followed them
            self._count()

    def _count(self) -> None:
        """Find out where everything stands, in the background."""
        content, ground = self._content, self._ground
        reviews, looks = tuple(self._reviews.values()), tuple(self._looks)

        def work(ticket: Ticket) -> Board:
            known = ground or _ground(content).read(ticket.cancelled)
            return Board(known, reviews, looks).count(ticket.cancelled)

        self._jobs.run(_COUNT, work, self._counted, patience=REST_SECONDS if ground is None else 0)

    def _counted(self, board: Board) -> None:
        self._ground, self._board = board.ground, board
        self.changed.emit(None)
        waiting, self._waiting = self._waiting, []
        for deed in waiting:
            deed()

    def _when_known(self, deed: Callable[[], object]) -> None:
        if self._workspace is None:
            return
        if self.is_known and not self._jobs.running(_COUNT):
            deed()
        else:
            self._waiting.append(deed)

    def _put(self, places: Sequence[tuple[str, Pair]], state: ReviewState, name: str) -> None:
        given = [self._board.ground.review(point, pair, state) for point, pair in places]
        attempt(lambda: self._write(given, name), self.failed.emit)

    def _write(self, given: Sequence[Review], name: str) -> None:
        if (workspace := self._workspace) is not None:
            stored = workspace.reviews.put(given, name)
            self._reviews.update({(review.point, review.pair): review for review in stored})
            self.changed.emit(self._board.take(reviews=stored))
            self.saved.emit()

    def _look(self, point: str, one: str, other: str) -> None:
        """Keep a look that is news. Where it cannot be kept, it is known as long as the project is open."""
        workspace, ground = self._workspace, self._board.ground
        if workspace is None or point not in ground.places or self.pair(point, one, other).state != "unseen":
            return
        pair = pair_of(one, other)
        wording = ground.told(point, pair)
        kept: list[Look] = []
        if not workspace.read_only:
            attempt(lambda: kept.append(workspace.reviews.look(point, pair, wording)), lambda _problem: None)
        look = kept[0] if kept else Look(point, pair, wording, workspace.author, workspace.reviews.now())
        self._looks.append(look)
        self.changed.emit(self._board.take(looks=[look]))

    def _name(self, state: ReviewState) -> str:
        return {
            "done": "Mark {what} as done",
            "in work": "Mark {what} as in work",
            "unseen": "Mark {what} as not looked at",
        }[state]


_FEW = 5
"""From so many points on, an edit's name counts them."""


def _other_than(state: ReviewState) -> ReviewState:
    return "in work" if state == "done" else "done"


def _ground(content: Content) -> Ground:
    sources = reference_first(content.source_ids, content.reference)
    return Ground(content.points, sources, content.passages, content.wordings)
