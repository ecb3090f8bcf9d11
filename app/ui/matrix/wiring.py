"""Joins the overview page to the session. All figures are computed in the background, and only while it shows."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.text.matrix import Marks, MatrixRow, marks_of, points_by_sources, sources_by_sources
from app.text.model import Point
from app.ui.content import Content
from app.ui.jobs import Ticket
from app.ui.matrix.model import Sheet
from app.ui.matrix.page import MatrixPage
from app.ui.session import Session

_ROWS, _MARKS = "matrix", "matrix marks"
_LEAST = 2
"""Sources, to compare any."""
_PAUSE_MS = 150
"""Findings come in parts, a few of which are counted at once."""
_WORDS = 160
"""So many characters of a wording a tool tip shows."""


class MatrixWiring(QObject):
    """Does nothing but that. `enter` when the page comes into sight."""

    def __init__(self, session: Session, page: MatrixPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._page = session, page
        self._shown: tuple[object, ...] = ()
        self._held: tuple[object, ...] = ()
        self._base = ""
        page.wanted.connect(self._want)
        session.opened.connect(self._forget)
        session.points_changed.connect(self._catch_up)
        session.view.chosen.connect(self._follow)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._mark)
        session.notebook.changed.connect(lambda _news: self._soon.start())
        session.judging.surveyed.connect(self._soon.start)
        session.judging.decided.connect(lambda _numbers: self._soon.start())
        session.reviewing.changed.connect(lambda _points: self._review())

    def enter(self) -> None:
        """Show everything as it is now."""
        self._catch_up()
        self._mark()
        self._review()

    # private

    def _forget(self) -> None:
        """Another project is in hand."""
        self._shown, self._base = (), ""
        self._page.set_sheet(Sheet())

    def _want(self) -> None:
        self._base = self._page.base
        self._catch_up()
        self._mark()

    def _catch_up(self) -> None:
        content = self._session.content
        if not self._page.isVisible():
            return
        base = self._base if self._base in content.source_ids else content.reference
        self._page.set_sources(content.sources, base)
        wanted = self._wanted(content, base)
        if wanted == self._shown:
            self._follow()
            return
        self._shown = wanted
        point = self._point(content)
        self._session.jobs.cancel(_ROWS)
        if base == content.reference and (known := self._known(content)):
            self._show(content, point, known)
            return
        self._page.set_busy()
        if self._page.scope == "points":
            work = partial(points_by_sources, content.points, content.source_ids, base, content.wordings)
        else:
            work = partial(sources_by_sources, point, content.source_ids, content.wordings)

        def compute(ticket: Ticket) -> tuple[MatrixRow, ...]:
            return work(should_cancel=ticket.cancelled) if len(content.sources) >= _LEAST else ()

        self._session.jobs.run(_ROWS, compute, partial(self._show, content, point))

    def _known(self, content: Content) -> tuple[MatrixRow, ...]:
        """The rows of all points against the reference, if the point list has them already."""
        rows = self._session.abreast.overview.rows
        is_current = tuple(row.point for row in rows) == content.points
        if self._page.scope != "points" or not is_current or len(content.sources) < _LEAST:
            return ()
        return tuple(MatrixRow(row.point.id, content.reference, row.cells) for row in rows)

    def _wanted(self, content: Content, base: str) -> tuple[object, ...]:
        self._held = (
            content,
            self._session.abreast.overview,
        )  # as long as they are held, nothing else has their identity
        which = base if self._page.scope == "points" else self._point(content).id
        return id(content), id(self._session.abreast.overview), self._page.scope, which

    def _point(self, content: Content) -> Point:
        here = self._session.view.place.point
        return next((point for point in content.points if point.id == here), Point("", ""))

    def _show(self, content: Content, point: Point, rows: tuple[MatrixRow, ...]) -> None:
        def begins(source: str, point_: str) -> str:
            words = " ".join(content.wordings.of(source, point_).text[: 2 * _WORDS].split())
            return words if len(words) <= _WORDS else f"{words[:_WORDS].rstrip()}…"

        of_points = self._page.scope == "points"
        titles = {one.id: one.title for one in content.points}
        self._page.set_sheet(
            Sheet(
                rows,
                [row.point.rpartition(".")[2] if of_points else content.names[row.base] for row in rows],
                [titles[row.point] if of_points else "" for row in rows],
                content.source_ids,
                content.names,
                begins,
                of_points,
            ),
            "" if of_points else f"{point.id}  {point.title}",
        )
        self._follow()

    def _follow(self) -> None:
        """Mark where the analyst is; the matrix of one point goes with the point."""
        if not self._page.isVisible():
            return
        content, here = self._session.content, self._session.view.place
        base = self._base if self._base in content.source_ids else content.reference
        if self._page.scope == "point" and self._wanted(content, base) != self._shown:
            self._catch_up()
            self._mark()
        self._page.set_place(here.point, here.left, here.right)

    def _mark(self) -> None:
        if not self._page.isVisible():
            return
        session, content = self._session, self._session.content
        notes, findings = session.notebook.every(), tuple(session.judging.project.findings)
        of_points = self._page.scope == "points"
        bases = [self._page.base] if of_points else list(content.source_ids)
        within = "" if of_points else session.view.place.point

        def compute(ticket: Ticket) -> Marks:
            here = (f for f in findings if not within or f"{f.variant.point}.".startswith(f"{within}."))
            return marks_of(notes, here, bases, ticket.cancelled)

        session.jobs.run(_MARKS, compute, self._page.set_marks)

    def _review(self) -> None:
        if self._page.isVisible():
            reviewing = self._session.reviewing
            self._page.set_states(reviewing.states if reviewing.is_known else None)
