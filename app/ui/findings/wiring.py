"""Joins the list of findings to the session: what is found and decided comes to it, what it asks for goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.ui.findings.panel import FindingsPanel
from app.ui.findings.rulings import Ruling
from app.ui.findings.wanted import ListState
from app.ui.session import Session
from app.ui.soon import Soon


class FindingsWiring(QObject):
    """Does nothing but that. What leads into the texts and the notes is joined elsewhere."""

    def __init__(self, session: Session, panel: FindingsPanel) -> None:
        super().__init__(panel)
        self._session, self._judging, self._panel = session, session.judging, panel
        session.opened.connect(self._restore)
        session.points_changed.connect(self._name)
        self._soon, self._pair_soon = Soon(self._show_here, self), Soon(self._show_pair, self)
        session.view.chosen.connect(self._pair_soon.start)
        self._judging.changed.connect(self._soon.start)
        self._judging.surveyed.connect(self._show_project)
        self._judging.decided.connect(panel.show_decided)
        panel.ruled.connect(self._decide)
        panel.surveyWanted.connect(self._judging.set_surveying)
        panel.stateChanged.connect(self._take_state)

    def catch_up(self) -> None:
        """See that the list shows the chosen point, whose findings may not have come to it yet."""
        self._soon.catch_up()

    def _decide(self, numbers: Sequence[int], ruling: Ruling) -> None:
        """Decide, unless nothing can be, or another program has changed what the analyst was looking at."""
        if not self._session.safekeeping.refuses() and not self._session.abreast.look_again():
            self._judging.decide(numbers, ruling)

    def _restore(self) -> None:
        self._panel.strip.set_writable(on=self._session.safekeeping.is_writable)
        state = self._session.list_state
        self._panel.restore(state)
        self._judging.set_order(state.order)

    def _take_state(self, state: ListState) -> None:
        self._judging.set_order(state.order)
        self._session.keep_list_state(state)

    def _name(self) -> None:
        content = self._session.content
        self._panel.set_words(content.names, {point.id: point.title for point in content.points})

    def _show_pair(self) -> None:
        here = self._session.view.place
        self._panel.set_pair(here.left, here.right)

    def _show_here(self) -> None:
        judging, content = self._judging, self._session.content
        wordings = (content.wordings.of(source, judging.point) for source in content.source_ids)
        listed = sum(not (wording.is_lacuna or wording.is_mention) for wording in wordings)
        self._panel.set_here(judging.here, judging.point, listed)
        self._panel.set_thin(judging.thin)

    def _show_project(self) -> None:
        judging = self._judging
        self._panel.set_project(judging.project, *judging.progress, stopped=judging.is_stopped)
