"""Searching a project: notes, wordings and findings at once, as one types."""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

from app.store.search_index import Found, SearchIndex
from app.store.workspace import Workspace
from app.text.cancel import Stop, check, watched
from app.text.model import FINDING_KINDS, NOTE_SEVERITIES, NOTE_STATUSES, Note, Passage, Point, Source, Span
from app.text.query import Query, Values
from app.text.searchable import IN, Desk, Document, Facet
from app.text.searching import ENOUGH, HIT_KINDS, Hit, HitKind, Results
from app.text.snippets import Finders, finders, snippet
from app.text.verdicts import STATES, Finding, digest_of

_AT_ONCE = 2
"""So many documents are taken in before anybody else gets an answer, or asks to wait: about a millisecond's work."""

_DONE = object()

Findings = Mapping[str, Sequence[Finding]]
"""The findings of each point, by its id."""


class ProjectIndex:
    """Everything of a project that can be found. Any thread may ask and tell it anything.

    What is told (`set_notes`, `set_findings`, `put_notes`, `remove_notes`) is only taken down, at no cost for the
    thread that tells it; `catch_up`, in the background, takes it in, and so does the next `search`. Of findings only
    those that are material can be found.
    """

    def __init__(self, index: SearchIndex, notes: Iterable[Note], findings: Findings) -> None:
        """Use `index_of` or `index_project`."""
        self._index = index
        self._notes = {note.id: note for note in notes}
        self._findings = {point: tuple(found) for point, found in findings.items()}
        self._told: list[Iterator[None]] = []  # each takes in something of what was told, at every step
        self._gone: dict[tuple[HitKind, str], None] = {}
        self._come: dict[tuple[HitKind, str], Note | Finding] = {}
        self._lock = threading.Lock()  # held by whoever takes in what was told

    @property
    def values(self) -> Values:
        """What each field of a query can have here, for `query.complete`."""
        return self._index.values

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Hold these notes and no others. Those that are the same objects as before cost next to nothing."""
        self._told.append(self._take_notes(notes))

    def put_notes(self, notes: Sequence[Note]) -> None:
        """Hold these notes, in the place of those with their ids."""
        self._told.append(self._put_notes(notes))

    def remove_notes(self, ids: Sequence[str]) -> None:
        """Let go of notes."""
        self._told.append(self._drop_notes(ids))

    def set_findings(self, findings: Findings) -> None:
        """Hold these findings and no others. Points whose findings are the same as before cost next to nothing."""
        self._told.append(self._take_findings(findings))

    def catch_up(self, should_cancel: Stop = None) -> None:
        """Take in what was told. Raises `Cancelled`; the rest waits for the next time then.

        Nobody else is held up where asking whether to stop takes its time.
        """
        is_there_more = True
        while is_there_more:
            check(should_cancel)
            with self._lock:
                if self._told:
                    if next(self._told[0], _DONE) is _DONE:
                        del self._told[0]
                elif is_there_more := bool(self._gone or self._come):
                    self._take_some()

    def settle(self, should_cancel: Stop = None) -> None:
        """Make the index as quick again as it was before many changes, in the background. Raises `Cancelled`."""
        self._index.settle(should_cancel)

    def search(self, query: Query, limit: int = 20, should_cancel: Stop = None) -> Results:
        """The best hits of every kind, up to `limit` of each. Raises `Cancelled`."""
        self.catch_up(should_cancel)
        found = self._index.find(query, limit, should_cancel)
        sought = finders(query.terms)
        documents = chain.from_iterable(found[kind].documents for kind in HIT_KINDS if kind in found)
        hits = tuple(_hit(document, sought) for document in watched(documents, should_cancel))
        counts = {kind: _count(found.get(kind)) for kind in HIT_KINDS}
        return Results(hits, counts, max(limit, ENOUGH), self._index.unknown(query))

    def close(self) -> None:
        """Let go of everything; a search finds nothing afterwards."""
        self._index.close()

    def _take_notes(self, notes: Iterable[Note]) -> Iterator[None]:
        held = {note.id: note for note in notes}
        yield from self._drop_notes([note_id for note_id in self._notes if note_id not in held])
        yield from self._put_notes(held.values())

    def _put_notes(self, notes: Iterable[Note]) -> Iterator[None]:
        for note in notes:
            before = self._notes.get(note.id)
            if before is not note and before != note:
                self._notes[note.id] = note
                self._come["note", note.id] = note
        yield

    def _drop_notes(self, ids: Iterable[str]) -> Iterator[None]:
        for note_id in ids:
            if self._notes.pop(note_id, None) is not None:
                self._let_go("note", note_id)
        yield

    def _take_findings(self, findings: Findings) -> Iterator[None]:
        """One after the other: there can be very many."""
        for point in [*self._findings, *(point for point in findings if point not in self._findings)]:
            before, now = self._findings.get(point, ()), tuple(findings.get(point, ()))
            if before != now:
                self._findings[point] = now
                for finding in _material(before):
                    self._let_go("finding", digest_of(finding.variant))
                    yield
                for finding in _material(now):
                    self._come["finding", digest_of(finding.variant)] = finding
                    yield

    def _let_go(self, kind: HitKind, name: str) -> None:
        self._come.pop((kind, name), None)
        self._gone[kind, name] = None

    def _take_some(self) -> None:
        """Bring the index up to some of what was told."""
        gone = list(islice(self._gone, _AT_ONCE))
        come = list(islice(self._come, _AT_ONCE)) if len(gone) < _AT_ONCE else []
        self._index.change(gone, [self._come[name] for name in come])
        for name in gone:
            del self._gone[name]
        for name in come:
            del self._come[name]


def index_of(
    sources: Sequence[Source],
    points: Sequence[Point],
    passages: Iterable[Passage],
    notes: Sequence[Note] = (),
    findings: Findings | None = None,
    should_cancel: Stop = None,
    say: Callable[[str], str] = str,
) -> ProjectIndex:
    """Index plain values, in the background. Raises `Cancelled`. `say` puts the program's own sentences into the
    language that they are read and sought in.

    When sources, points or passages have changed, make another index; the old one answers meanwhile.
    """
    told = findings or {}
    held = tuple(passages)
    desk = Desk(sources, points, say)
    index = SearchIndex(desk)
    material = _material(chain.from_iterable(told.values()))
    try:
        index.fill(chain(notes, held, desk.loose(held), material), _offered(sources, points), should_cancel)
    except BaseException:
        index.close()
        raise
    return ProjectIndex(index, notes, told)


def index_project(workspace: Workspace, should_cancel: Stop = None) -> ProjectIndex:
    """Index what a project holds, its findings too, which takes as long as finding them. Raises `Cancelled`."""
    from app.tasks.finding import find

    findings: dict[str, list[Finding]] = {}
    for finding in find(workspace):
        findings.setdefault(finding.variant.point, []).append(finding)
    check(should_cancel)
    return index_of(
        workspace.sources(),
        workspace.points(),
        workspace.passages(),
        workspace.notes(),
        findings,
        should_cancel,
    )


def search(index: ProjectIndex, query: Query, limit: int = 20, should_cancel: Stop = None) -> Results:
    """The same as `ProjectIndex.search`."""
    return index.search(query, limit, should_cancel)


def _offered(sources: Sequence[Source], points: Sequence[Point]) -> Iterator[Facet]:
    """The values of fields that have an order of their own."""
    yield from (("in", name) for name in IN.values())
    yield from (("kind", kind) for kind in FINDING_KINDS)
    yield from (("category", kind) for kind in FINDING_KINDS)
    yield from (("severity", severity) for severity in NOTE_SEVERITIES)
    yield from (("status", status) for status in dict.fromkeys((*NOTE_STATUSES, *STATES)))
    yield from (("source", source.name) for source in sources)
    yield from (("point", point.id) for point in points)


def _material(findings: Iterable[Finding]) -> Iterator[Finding]:
    return (finding for finding in findings if finding.severity is not None)


def _count(found: Found | None) -> int:
    return found.number if found else 0


def _hit(document: Document, sought: Sequence[Finders]) -> Hit:
    line = snippet(document.parts, sought)
    span = document.span
    if span is not None and line.found is not None:
        span = Span(span.start + line.found.start, span.start + line.found.end)
    return Hit(document.kind, document.id, document.point, document.source, span, line.text, line.marks)
