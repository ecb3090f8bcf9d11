"""Offers a note where the same change occurs: the chosen note for other points, or one of another point for this one.

Quietly, in one line, and never again once it was sent away.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from app.text.model import Note
from app.text.note_links import title_of
from app.ui.findings.listing import Listing
from app.ui.jobs import Ticket
from app.ui.notes.alike import Offer, offer_elsewhere, offer_here
from app.ui.notes.panel import NotesPanel
from app.ui.session import Session
from app.ui.written import figure

_PAUSE_MS = 400
"""Nothing is offered while somebody goes through the points or writes."""
_JOB = "offer notes"
_NAMED = 4
"""So many points are named; of more, their number is told."""


class Offering(QObject):
    """Follows the chosen note, the chosen point and the findings."""

    def __init__(self, session: Session, panel: NotesPanel) -> None:
        super().__init__(panel)
        self._session, self._panel = session, panel
        self._offer: Offer | None = None
        self._declined: set[tuple[str, ...]] = set()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._look)
        for said in (
            panel.selected,
            session.judging.changed,
            session.judging.surveyed,
        ):
            said.connect(self._soon.start)
        session.notebook.changed.connect(lambda _news: self._soon.start())
        session.opened.connect(self._forget)
        panel.offer.taken.connect(self._take)
        panel.offer.dismissed.connect(self._decline)

    def look_now(self) -> None:
        """Look at once for what there is to offer."""
        self._soon.stop()
        self._look()

    # private

    def _forget(self) -> None:
        self._declined.clear()
        self._show(None)

    def _look(self) -> None:
        session, judging = self._session, self._session.judging
        note = session.notebook.get(self._panel.current)
        here, project = judging.here, judging.project
        sources = {source.id: source for source in session.content.sources}
        notes = session.notebook.every()

        def look(_ticket: Ticket) -> Offer | None:
            if note is not None and note.body.strip():
                return offer_elsewhere(note, project, sources)
            return offer_here(here, project, notes, sources) if here is not None else None

        if _is_known(here) or note is not None:
            session.jobs.run(_JOB, look, self._show)
        else:
            self._show(None)

    def _show(self, offer: Offer | None) -> None:
        if offer is not None and offer.key in self._declined:
            offer = None
        self._offer = offer
        line = self._panel.offer
        if offer is None:
            line.offer("", "", "")
        elif offer.key[0] == "elsewhere":
            words = self.tr("The same change stands in {points}").format(points=self._named(offer.points))
            line.offer(
                words, self.tr("Note it there, too"), self.tr("Copy the chosen note there, as one edit")
            )
        else:
            words = self.tr("The same change is noted in {point}: “{title}”")
            told = words.format(point=offer.of.point, title=title_of(offer.of))
            line.offer(told, self.tr("Note it here, too"), self.tr("Copy that note to this point"))

    def _named(self, points: tuple[str, ...]) -> str:
        if len(points) > _NAMED:
            return self.tr("{count} points").format(count=figure(len(points)))
        *first, last = points
        if not first:
            return self.tr("point {point}").format(point=last)
        return self.tr("{first} and {last}").format(first=", ".join(first), last=last)

    def _take(self) -> None:
        offer = self._offer
        if offer is None:
            return
        self._panel.flush()
        now: Note = self._session.notebook.get(offer.of.id) or offer.of
        copies = tuple(_like(now, copy) for copy in offer.notes)
        count = figure(len(copies))
        name = f"Copy note to {len(copies)} points"
        self._show(None)
        done = self.tr("Copied to {count} points").format(count=count)
        self._session.notebook.add_many(copies, name, lambda: self._session.told.emit(done))

    def _decline(self) -> None:
        if self._offer is not None:
            self._declined.add(self._offer.key)
        self._show(None)


def _is_known(listing: Listing | None) -> bool:
    return listing is not None and len(listing) > 0


def _like(note: Note, copy: Note) -> Note:
    """The copy as the note reads now, if it was written in meanwhile."""
    return replace(note, id="", point=copy.point, anchors=copy.anchors, author="", created="", modified="")
