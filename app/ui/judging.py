"""The findings of the open project: looked for in the background, and judged by the analyst.

Those of the chosen point come first, while the analyst already reads; then, in parts, those of all other points. What
was found is kept until an edit changes the project. A decision changes nothing of that: it is written, shown at once,
and put together anew with what was found, in the background.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.store.workspace import Workspace
from app.text.model import Note
from app.text.note_news import NoteNews
from app.text.verdicts import Finding, Verdict
from app.ui.attempts import attempt, refused
from app.ui.content import Content
from app.ui.findings.docket import Case, Docket
from app.ui.findings.freezer import Freezer
from app.ui.findings.hung import Hung
from app.ui.findings.listing import NOTHING, Listing
from app.ui.findings.reading import Part, read
from app.ui.findings.rulings import Ruling, ruling_name
from app.ui.findings.wanted import Order
from app.ui.hands import BREATH_SECONDS, REST_SECONDS
from app.ui.jobs import Jobs, Ticket
from app.ui.view import View

_PAUSE_MS = 60
"""Going through the points quickly, nothing is looked for; and the wordings are painted first."""
_NOTES_PAUSE_MS = 300
"""Where notes hang is not looked up for every letter that is typed."""
_GROWN = 1.5
"""By so much more must be known before the list of the project is made anew while it grows."""
_LARGE = 2_000
"""So many passages make a large project."""

_POINT, _SURVEY, _JUDGE = "findings", "survey", "judge"


class _Judged(NamedTuple):
    findings: Mapping[str, list[Finding]]
    hung: Hung
    hung_at: int
    listing: Listing


class Judging(QObject):
    """Follows the view from point to point and goes through the project. Without a project there is nothing."""

    changed = Signal()  # the findings of the point are others, are judged otherwise, or are being looked for
    surveyed = Signal()  # the same for the whole project; also how far it is
    decided = Signal(tuple)  # numbers of findings that were just decided on; their listings have them
    saved = Signal()  # a decision is durable
    failed = Signal(str)  # a sentence for the analyst

    def __init__(
        self, jobs: Jobs, view: View, notes: Callable[[], Sequence[Note]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._view, self._notes = jobs, view, notes
        self._workspace: Workspace | None = None
        self._order: Order = "weight"
        self._point = ""
        self._listing: Listing | None = NOTHING
        self._is_unlisted = False  # something is known of the point that is not listed yet
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._notes_pause = QTimer(self, singleShot=True, interval=_NOTES_PAUSE_MS)
        self._notes_pause.timeout.connect(self._hang)
        self._freezer = Freezer(self)
        self._begin(Content(), ())
        view.chosen.connect(self._follow)

    # the project

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """All that was decided."""
        return tuple(self._docket.verdicts.values())

    def start(self, workspace: Workspace, verdicts: Sequence[Verdict]) -> None:
        """Hold the verdicts of another project."""
        self._workspace = workspace
        self._docket.replace_verdicts(verdicts)

    def end(self) -> None:
        """The project is left: stop all work on it."""
        self._stop()
        self._notes_pause.stop()
        self._workspace, self._point = None, ""
        self._begin(Content(), ())
        self._freezer.end()

    def refresh(self, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
        """Take up the verdicts as the project holds them now; those that are new, different or gone."""
        changed = self._docket.replace_verdicts(verdicts)
        if changed and self._docket.found:
            self._judge(anew=True)
        return changed

    # asking

    @property
    def point(self) -> str:
        """The point, by id, whose findings `here` are; empty for none."""
        return self._point

    @property
    def here(self) -> Listing | None:
        """The findings of the point and its sub-points; None while they are looked for."""
        if self._is_unlisted:
            self._is_unlisted = False
            docket, points = self._docket, self._docket.below(self._point)
            known = docket.is_judged(points)
            self._listing = docket.listing(points, docket.judged, self._order, self._hung) if known else None
        return self._listing

    @property
    def project(self) -> Listing:
        """The findings of the whole project, as far as they are known."""
        return self._project

    @property
    def progress(self) -> tuple[int, int]:
        """Of how many points the findings are in `project`, or nearly so, and how many points there are."""
        return len(self._docket.found), len(self._docket.content.points)

    @property
    def is_complete(self) -> bool:
        """Whether all points have been gone through and `project` has everything."""
        return self._listed == len(self._docket.content.points)

    @property
    def is_stopped(self) -> bool:
        """Whether going through the project was stopped before the end."""
        return self._stopped

    @property
    def thin(self) -> frozenset[str]:
        """The sources, by id, in whose language no lexicon is at home, as far as that is known."""
        return self._thin

    # what the analyst does

    def decide(self, numbers: Sequence[int], ruling: Ruling) -> None:
        """Decide about findings, by number; one edit. What is so already is left alone."""
        if (workspace := self._workspace) is not None:
            meant = self._project.with_alike(numbers) if ruling.everywhere else numbers
            cases = self._docket.cases(meant, ruling)
            if cases and attempt(lambda: self._write(workspace, cases, ruling), self.failed.emit):
                self._judge(anew=True)
                self.saved.emit()

    def set_order(self, order: Order) -> None:
        """List the findings by weight or as they stand in the text."""
        if order != self._order:
            self._order = order
            self._list_here()
            self._judge()

    def notes_changed(self, news: NoteNews) -> None:
        """Look up soon where notes hang now, if some may hang elsewhere."""
        if news.moves_anchors:
            self._moves += 1
            self._notes_pause.start()

    def set_surveying(self, on: bool) -> None:
        """Go on with the rest of the project, or stop until this is asked for."""
        self._stopped = not on
        if not on:
            self._jobs.cancel(_SURVEY)
            self._freezer.settle()
        elif not self.is_complete:
            self._set_apart()
            self._survey()
        self.surveyed.emit()

    # private: looking

    def _begin(self, content: Content, verdicts: Sequence[Verdict]) -> None:
        """Nothing is known yet of what `content` holds."""
        self._docket = Docket(content, verdicts)
        self._thin: frozenset[str] = frozenset()
        self._listed = 0  # points of which `project` knows
        self._is_due = self._stopped = False
        self._hung, self._hung_at, self._moves = Hung(), -1, 0  # how often anchors had moved for it, and have
        self._listing = NOTHING
        self._is_unlisted = False
        self._project = NOTHING

    def _stop(self) -> None:
        self._pause.stop()
        self._docket.content.surveyor.end()
        for kind in (_POINT, _SURVEY, _JUDGE):
            self._jobs.cancel(kind)

    def _follow(self) -> None:
        content, point = self._view.content, self._view.place.point
        other = content is not self._docket.content
        if not other and point == self._point:
            return
        self._pause.stop()
        self._jobs.cancel(_POINT)
        if other:
            self._stop()
            self._begin(content, self.verdicts)
            if self._set_apart():
                self._jobs.rest.stir()  # so that it is painted before it is gone through
            self.surveyed.emit()
        self._point = point
        self._list_here()
        self._pause.start()

    def _set_apart(self) -> bool:
        """Spare what is going to be found from the search for garbage; whether the project is a large one."""
        is_large = len(self._docket.content.passages) >= _LARGE
        self._freezer.start(keep=is_large)
        return is_large

    def _look(self) -> None:
        """Look for what is not known yet: first in the point, then in the project."""
        docket, verdicts = self._docket, tuple(self._docket.verdicts.values())
        surveyor = docket.content.surveyor
        missing = [point for point in docket.below(self._point) if point not in docket.judged]
        if not missing:
            self._survey()
            return
        known = {point: docket.found[point] for point in missing if point in docket.found}
        unknown = [point for point in missing if point not in known]

        def find(ticket: Ticket) -> tuple[Part, Mapping[str, list[Finding]]]:
            part = read(surveyor, unknown, ticket) if unknown else Part({}, self._thin)
            return part, docket.join({**known, **part.found}, verdicts, ticket.cancelled)

        failed = refused(self._broken_off)
        self._jobs.cancel(_SURVEY)  # what the analyst waits for comes first
        self._jobs.run(_POINT, find, lambda told: self._found_here(*told), failed, patience=BREATH_SECONDS)

    def _found_here(self, part: Part, judged: Mapping[str, list[Finding]]) -> None:
        self._hold(part)
        self._docket.judged = {**judged, **self._docket.judged}
        self._list_here()
        self._look()

    def _survey(self) -> None:
        """Go through the points that are not known yet, for a moment; then again."""
        if self._stopped or self._jobs.running(_SURVEY):
            return
        if missing := self._docket.unknown:
            surveyor = self._docket.content.surveyor
            work, failed = partial(read, surveyor, missing), refused(self._broken_off)
            self._jobs.run(_SURVEY, work, self._found_more, failed, patience=REST_SECONDS)
        elif not self.is_complete and not self._jobs.running(_JUDGE):
            self._judge(patience=REST_SECONDS)

    def _found_more(self, part: Part) -> None:
        self._hold(part)
        done, points = self.progress
        grown = done > _GROWN * self._listed and not self._jobs.running(_JUDGE)
        if done == points or grown:
            self._judge(patience=REST_SECONDS)
        self.surveyed.emit()
        self._survey()

    def _broken_off(self, why: str) -> None:
        """Nothing can be looked for now: it is not tried again before the analyst wants it."""
        self._stopped = True
        self.surveyed.emit()
        self.failed.emit(why)

    def _hold(self, part: Part) -> None:
        self._docket.found.update(part.found)
        self._thin = part.thin

    # private: judging

    def _judge(self, *, anew: bool = False, patience: float = BREATH_SECONDS) -> None:
        """Put together what was found and what was decided, if there is more of it or, `anew`, if something else was
        decided; and list it. Without haste where nobody has asked for it."""
        self._is_due = self._is_due or anew
        docket, order, hung = self._docket, self._order, self._hung
        moves, notes = self._moves, self._notes() if self._moves != self._hung_at else None
        verdicts, found, judged = tuple(docket.verdicts.values()), docket.known, dict(docket.judged)
        due = self._is_due or not docket.is_judged(found) or self._listed < len(found)

        def work(ticket: Ticket) -> _Judged:
            told = docket.join(found, verdicts, ticket.cancelled) if due else judged
            now = hung if notes is None else Hung(notes)
            listing = docket.listing(tuple(found), told, order, now, ticket.cancelled)
            return _Judged(told, now, moves, listing)

        self._jobs.run(_JUDGE, work, self._take, refused(self.failed.emit), patience=patience)

    def _take(self, told: _Judged) -> None:
        self._docket.judged.update(told.findings)
        self._is_due, self._listed = False, len(told.findings)
        self._hung, self._hung_at, self._project = told.hung, told.hung_at, told.listing
        if self.is_complete:
            self._freezer.settle()
        self._list_here()
        self.surveyed.emit()

    def _hang(self) -> None:
        """Notes hang elsewhere than before: list anew what is known."""
        if self._docket.found:
            self._judge()

    def _list_here(self) -> None:
        """List anew what is known of the point, when it is asked for."""
        self._is_unlisted = True
        self.changed.emit()

    def _write(self, workspace: Workspace, cases: Sequence[Case], ruling: Ruling) -> None:
        """Write verdicts, and show what they say."""
        stored = workspace.put_verdicts([case.verdict for case in cases], ruling_name(ruling, len(cases)))
        told, here = self._docket.close(cases, stored), self.here
        for number, finding in told.items():
            self._project.put(number, finding)
            if here is not None:
                here.put(number, finding)
        self.decided.emit(tuple(told))
