"""Searching the open project: an index in the background, kept up with what the analyst does.

Notes are told to it as they change, findings as they are found; for other sources or points another index is made,
while the old one answers. A search that comes later takes the place of the one before.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.searching import ProjectIndex, index_of
from app.text.cancel import Cancelled, Stop, watched
from app.text.model import Note
from app.text.note_news import NoteNews
from app.text.query import Values
from app.text.searching import Results
from app.text.verdicts import Finding, digest_of
from app.ui.attempts import refused
from app.ui.content import Content
from app.ui.hands import REST_SECONDS
from app.ui.jobs import Jobs, Ticket
from app.ui.messages import translated
from app.ui.note_reading import READ
from app.ui.search.asked import Asked
from app.ui.search.catalogue import Catalogue
from app.ui.search.rows import Section

_PAINTED_MS, _PAUSE_MS = 250, 80
"""The window is painted before anything is read; and what changes quickly is taken up together."""
_FEW, _MANY = 6, 200
"""So many rows a group has, and so many if it is alone."""
_KEPT = 8
_KEY: Final = "searches"
"""The project setting that holds what was sought."""
_INDEX, _SEARCH, _SETTLE, _CLOSE = "index", "search", "settle index", "close index"
_WORN = 200
"""After so many changes of notes the index is brought in order, when nothing has changed for a while."""
_IDLE_MS = 5_000


@dataclass(frozen=True, slots=True)
class Answer:
    """What answers: names by group, and what was found in the texts; None if they could not be searched yet."""

    names: tuple[Section, ...]
    texts: Results | None


@dataclass(frozen=True, slots=True)
class _Made:
    """An index that has all that was told, what the fields of a query can have there, and its findings by the id that
    a hit names them by; None if they are the same as before."""

    index: ProjectIndex
    values: Values
    by_digest: Mapping[str, Finding] | None


class Searching(QObject):
    """Without a project nothing is found but names. `content`, `notes` and `findings` give what there is now."""

    changed = Signal()  # other things can be found than before
    failed = Signal(str)  # a sentence for the analyst

    def __init__(
        self,
        jobs: Jobs,
        content: Callable[[], Content],
        notes: Callable[[], Sequence[Note]],
        findings: Callable[[], Sequence[Finding]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._content, self._notes, self._findings = jobs, content, notes, findings
        self._workspace: Workspace | None = None
        self._index: ProjectIndex | None = None
        self._indexed: Content | None = None  # what the index was made of
        self._by_digest: Mapping[str, Finding] = {}
        self._values: Values = {}
        self._listed: Sequence[Finding] = ()  # the list that was told last
        self._notes_told: dict[str, Note | None] = {}  # what of them the index was not told yet
        self._has_new_notes = self._has_new_findings = False
        self.searches: list[str] = []
        """What was sought before in this project, the latest first."""
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._catch_up)
        self._changes = 0  # of notes, since the index was made or brought in order
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._settle)

    # the project

    def start(self, workspace: Workspace) -> None:
        """Another project is in hand: read it when the window shows it."""
        self._workspace = workspace
        self.searches = _searches(workspace.setting(_KEY))
        self._soon.start(_PAINTED_MS)

    def end(self) -> None:
        """The project is left: nothing of it is found any more."""
        self._soon.stop()
        self._idle.stop()
        for kind in (_INDEX, _SEARCH, _SETTLE):
            self._jobs.cancel(kind)
        self._close_index()
        self._workspace = self._index = self._indexed = None
        self._by_digest, self._values, self._listed, self.searches = {}, {}, (), []
        self._notes_told, self._changes = {}, 0
        self._has_new_notes = self._has_new_findings = False

    def content_changed(self) -> None:
        """Sources or points may be others."""
        if self._workspace is not None and self._content() is not self._indexed:
            self._start_soon()

    def notes_changed(self, news: NoteNews) -> None:
        """Some notes are others."""
        if news.turns is None:
            self._has_new_notes = True
        else:
            told = ((now or before, now) for before, now in news.turns)
            self._notes_told.update({note.id: now for note, now in told if note is not None})
        self._start_soon()

    def findings_listed(self) -> None:
        """The findings may have been listed anew. While more is looked for they are not, most of the time."""
        if self._findings() is not self._listed:
            self.findings_decided()

    def findings_decided(self) -> None:
        """Something was decided about findings."""
        self._has_new_findings = True
        self._start_soon()

    # asking

    @property
    def is_ready(self) -> bool:
        """Whether the texts can be searched."""
        return self._index is not None

    @property
    def values(self) -> Values:
        """What each field of a query can have."""
        return self._values

    def finding(self, digest: str) -> Finding | None:
        """The finding of a hit, by its id; None if there is none any more."""
        return self._by_digest.get(digest)

    def seek(self, wanted: Asked, catalogue: Catalogue, done: Callable[[Answer], object]) -> None:
        """Find what answers, in the background, in place of what was asked before; `done` gets it."""
        self._tell_notes()
        index, limit = self._index, _MANY if wanted.is_narrow else _FEW

        def work(ticket: Ticket) -> Answer:
            names = catalogue.find(wanted, limit, ticket.cancelled)
            if index is None or not wanted.texts:
                return Answer(names, None)
            return Answer(names, index.search(wanted.query, limit, ticket.cancelled))

        self._jobs.run(_SEARCH, work, done, refused(self.failed.emit))

    def stop(self) -> None:
        """Nobody waits for an answer any more."""
        self._jobs.cancel(_SEARCH)

    def remember(self, text: str) -> None:
        """Keep with the project what was sought. That is no edit, and where it cannot be written nothing is lost."""
        text = text.strip()
        if not text or self._workspace is None:
            return
        self.searches = [text, *(other for other in self.searches if other != text)][:_KEPT]
        with suppress(Problem):
            self._workspace.set_setting(_KEY, json.dumps(self.searches, ensure_ascii=False))

    # private

    @property
    def _has_news(self) -> bool:
        """Whether there is something that the index was not told yet."""
        return self._has_new_notes or self._has_new_findings or bool(self._notes_told)

    def _start_soon(self) -> None:
        if self._workspace is not None and not self._soon.isActive():
            self._soon.start(_PAUSE_MS)

    def _tell_notes(self) -> None:
        if self._index is None:
            return
        told, self._notes_told = self._notes_told, {}
        self._changes += _WORN if self._has_new_notes else len(told)
        if self._has_new_notes:
            self._has_new_notes = False
            self._index.set_notes(self._notes())
        elif told:
            self._index.remove_notes([note_id for note_id, note in told.items() if note is None])
            self._index.put_notes([note for note in told.values() if note is not None])

    def _catch_up(self) -> None:
        """Bring the index in line with what there is; while that is done already, once more afterwards. As long as the
        notes are being read it waits: they are told then."""
        if self._workspace is None or self._jobs.running(_INDEX, READ):
            return
        content, before = self._content(), self._index
        anew = before is None or content is not self._indexed
        if not (anew or self._has_news):
            return
        self._tell_notes()
        notes, findings = self._notes() if anew else (), self._findings_now()
        self._has_new_findings = False
        if anew:
            self._has_new_notes, self._notes_told = False, {}

        def work(ticket: Ticket) -> _Made:
            by_point, by_digest = ({}, None) if findings is None else _sorted_out(findings, ticket.cancelled)
            if before is None or anew:
                made = index_of(
                    content.sources,
                    content.points,
                    content.passages,
                    notes,
                    by_point,
                    ticket.cancelled,
                    translated,
                )
                if ticket.cancelled():
                    made.close()
                    raise Cancelled
                return _Made(made, made.values, by_digest)
            if findings is not None:
                before.set_findings(by_point)
            before.catch_up(ticket.cancelled)
            return _Made(before, before.values, by_digest)

        failed = refused(self.failed.emit)  # without room for an index, names are found all the same
        self._jobs.run(_INDEX, work, lambda made: self._take(content, made), failed, patience=REST_SECONDS)

    def _findings_now(self) -> Sequence[Finding] | None:
        """The findings as they are now; None if the index has them already."""
        if self._index is None or self._has_new_findings or self._content() is not self._indexed:
            self._listed = self._findings()
            return tuple(self._listed)
        return None

    def _take(self, content: Content, made: _Made) -> None:
        if self._index is not None and self._index is not made.index:
            self._close_index()
            self._has_new_notes = True  # what was told meanwhile was told the old one
        self._index, self._indexed, self._values = made.index, content, made.values
        if made.by_digest is not None:
            self._by_digest = made.by_digest
        if self._changes >= _WORN:
            self._idle.start()
        self.changed.emit()
        if self._has_news or self._content() is not content:
            self._start_soon()

    def _close_index(self) -> None:
        """Let go of the index, behind the window: it may be asked still, and holds much that must be put away."""
        if (index := self._index) is not None:
            self._jobs.run(_CLOSE, lambda _ticket: index.close(), lambda _done: None)

    def _settle(self) -> None:
        """Nothing has changed for a while: bring the index in order."""
        if (index := self._index) is not None and not self._jobs.running(_INDEX):
            self._changes = 0
            self._jobs.run(_SETTLE, lambda ticket: index.settle(ticket.cancelled), lambda _done: None)


def _sorted_out(
    findings: Sequence[Finding], should_cancel: Stop
) -> tuple[dict[str, list[Finding]], dict[str, Finding]]:
    """Findings by point, and by the id that a hit names them by. Raises `Cancelled`."""
    by_point: defaultdict[str, list[Finding]] = defaultdict(list)
    by_digest: dict[str, Finding] = {}
    for finding in watched(findings, should_cancel):
        by_point[finding.variant.point].append(finding)
        if finding.severity is not None:
            by_digest[digest_of(finding.variant)] = finding
    return by_point, by_digest


def _searches(text: str | None) -> list[str]:
    """What was sought before, as it was kept; whatever is damaged counts as nothing."""
    try:
        kept = json.loads(text or "[]")
    except ValueError:
        return []
    return [one for one in kept if isinstance(one, str) and one][:_KEPT] if isinstance(kept, list) else []
