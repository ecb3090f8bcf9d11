"""Joins the review to the window: marks and looks go to the session, and how far it is comes to the panels."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.text.reviews import ReviewState
from app.ui.onlooker import Onlooker
from app.ui.trail import NOWHERE, Place

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_POINT_MARKS = ("mark-point", "point-in-work", "point-unseen")
_MARKS = (*_POINT_MARKS, "mark-pair", "pair-in-work", "pair-unseen")


class ReviewWiring(QObject):
    """Does nothing but that."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._reviewing = window.session.reviewing
        self._place = NOWHERE
        self._onlooker = Onlooker(self._is_in_sight, self)
        self._onlooker.seen.connect(self._reviewing.look)
        self._reviewing.changed.connect(self._show)
        session = self._session
        session.points_changed.connect(lambda: self._show(None))
        session.view.chosen.connect(self._chosen)
        window.pages.currentChanged.connect(lambda _page: self._onlooker.look_again())
        actions = window.actions_
        window.status.review.set_actions(
            actions.action("next-unseen"), [actions.action(name) for name in _MARKS]
        )
        window.workbench.points.tree.set_menu([actions.action(name) for name in _POINT_MARKS])

    # what the analyst asks for

    def toggle(self, what: str) -> None:
        """Mark a point or a pair as done, or as in work again: what was chosen, in the overview its cell."""
        here, reviewing = self._here(), self._reviewing
        if not here.point or self._session.abreast.look_again():
            return
        if what == "point":
            reviewing.toggle_point(here.point)
        elif here.left != here.right:
            reviewing.toggle_pair(here.point, here.left, here.right)

    def mark(self, what: str, state: ReviewState) -> None:
        """Say how far a point or a pair is."""
        here, reviewing = self._here(), self._reviewing
        if not here.point or self._session.abreast.look_again():
            return
        if what == "point":
            reviewing.mark([here.point], state)
        elif here.left != here.right:
            reviewing.mark_pair(here.point, here.left, here.right, state)

    # private

    def _here(self) -> Place:
        matrix = self._window.pages.matrix
        cell = matrix.current if matrix is not None and matrix.isVisible() else None
        return Place(*cell) if cell else self._session.view.place

    def _chosen(self) -> None:
        place = self._session.view.place
        if place != self._place and place.swapped() != self._place:
            self._onlooker.start() if place.point else self._onlooker.stop()
        self._place = place

    def _is_in_sight(self) -> bool:
        window = self._window
        modes = window.workbench.modes
        return (
            window.isActiveWindow()
            and not window.isMinimized()
            and self._session.view.mode == "pair"
            and modes.isVisible()
        )

    def _show(self, points: frozenset[str] | None) -> None:
        known = self._reviewing.is_known
        self._window.workbench.points.set_standings(self._reviewing.point if known else None, points)
        self._window.status.review.show_progress(self._reviewing.progress if known else None)
