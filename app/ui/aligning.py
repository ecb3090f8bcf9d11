"""The alignment view joined to the session: what each gesture does, and what the edit is called."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QObject

from app.text import correcting
from app.text.lineup import Lineup
from app.text.model import Segment, Span
from app.text.segment import segment
from app.ui.jobs import Ticket
from app.ui.lineup.view import LineupView
from app.ui.session import Session

_SOON = 200_000
"""Code points in which the segments are found anew in a few tenths of a second."""


class Aligning(QObject):
    """Follows the session while the view can be seen; hidden, it costs nothing."""

    def __init__(self, session: Session, view: LineupView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._do = session.correcting.do
        session.correcting.changed.connect(self.refresh)
        view.placeRequested.connect(self._place)
        view.asideRequested.connect(self._set_aside)
        view.splitRequested.connect(self._split)
        view.mergeRequested.connect(self._merge)
        view.releaseRequested.connect(self._release)
        view.absentRequested.connect(self._set_absent)
        view.renameRequested.connect(self._rename)
        view.addRequested.connect(self._add)
        view.moveRequested.connect(self._move)
        view.removeRequested.connect(self._remove)
        view.referenceRequested.connect(session.collecting.choose_reference)
        view.chosen.connect(self._follow)

    def enter(self) -> None:
        """The view comes into sight: show what the analyst was looking at in the comparison."""
        self.refresh()
        here = self._session.view.place
        self._view.set_current(here.point, here.right)

    def refresh(self) -> None:
        """Show what is lined up now. The analyst stays where she is."""
        if self._view.isVisibleTo(self._view.window()):
            self._view.set_writable(on=self._session.safekeeping.is_writable)
            self._view.set_lineup(self._session.correcting.lineup, self._session.content.sources)

    def _follow(self, point: str, source: str) -> None:
        """The comparison goes along, so that it shows the same point and source when it comes back."""
        left = self._session.view.place.left
        self._session.view.choose(point=point, right=None if source == left else source)

    # stretches of a source

    def _place(self, source: str, span: Span, points: Sequence[str]) -> None:
        name = "Put words of {source} on {points}"
        self._do(
            name.format(source=self._name(source), points=", ".join(points)),
            lambda lineup: correcting.place(lineup, source, span, points),
        )

    def _set_aside(self, source: str, span: Span, role: Literal["intro", "boilerplate"]) -> None:
        off, out = "Take words of {source} off the points", "Leave words of {source} out"
        self._do(
            (out if role == "boilerplate" else off).format(source=self._name(source)),
            lambda lineup: correcting.set_aside(lineup, source, span, role),
        )

    def _split(self, source: str, at: int) -> None:
        name = f"Split a segment of {self._name(source)}"
        self._do(name, lambda lineup: correcting.split(lineup, source, at))

    def _merge(self, source: str, span: Span) -> None:
        name = f"Join segments of {self._name(source)}"
        self._do(name, lambda lineup: correcting.merge(lineup, source, span))

    def _release(self, source: str, span: Span) -> None:
        name = f"Unpin words of {self._name(source)}"
        one = next(one for one in self._session.content.sources if one.id == source)

        def work(ticket: Ticket) -> tuple[Segment, ...]:
            short = len(one.text) <= _SOON
            return (
                segment(one.text, media_type=one.media_type, should_cancel=ticket.cancelled) if short else ()
            )

        def released(found: tuple[Segment, ...]) -> None:
            texts = {now.id: now.text for now in self._session.content.sources}
            if texts.get(source) == one.text:  # neither replaced nor removed meanwhile
                self._do(name, lambda lineup: correcting.release(lineup, source, span, found=found))

        self._session.jobs.run(f"release {source} {span}", work, released)

    def _set_absent(self, source: str, point: str, absent: bool) -> None:
        said, unsaid = "Point {point} is in {source}", "Point {point} is not in {source}"
        self._do(
            (unsaid if absent else said).format(point=point, source=self._name(source)),
            lambda lineup: correcting.set_absent(lineup, source, point, absent=absent),
        )

    # points

    def _rename(self, point: str, title: str) -> None:
        name = f"Rename point {point}"
        self._do(name, lambda lineup: correcting.rename(lineup, point, title))

    def _add(self, title: str, after: str) -> None:
        made: list[str] = []

        def add(lineup: Lineup) -> Lineup:
            found, point = correcting.add_point(lineup, title, after)
            made.append(point)
            return found

        self._do("Add a point", add)
        for point in made:
            self._view.set_current(point, self._view.current()[1])

    def _move(self, point: str, after: str) -> None:
        name = f"Move point {point}"
        self._do(name, lambda lineup: correcting.move_point(lineup, point, after))

    def _remove(self, point: str) -> None:
        name = f"Remove point {point}"
        self._do(name, lambda lineup: correcting.remove_point(lineup, point))

    def _name(self, source: str) -> str:
        return self._session.content.names.get(source, source)
