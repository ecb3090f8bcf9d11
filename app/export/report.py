"""Compute a report from what a project holds.

A report shows only the sources that take part in its pairs: whoever exports A against B for somebody else
does not disclose C with it.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

from app import __version__
from app.export.content import (
    AnchorState,
    Comparison,
    Report,
    ReportAnchor,
    ReportNote,
    ReportPoint,
    ReportRow,
    ReportSource,
    ReportWording,
)
from app.export.sigla import siglum
from app.text.comparison.rewriting import NO_CONVENTIONS, Conventions
from app.text.diff import compare
from app.text.model import Anchor, Note, Passage, Point, Source
from app.text.options import CompareOptions
from app.text.script import EditScript
from app.text.verdicts import Finding
from app.text.wording import Wording, Wordings

Find = Callable[[Collection[str]], Iterable[Finding]]
"""Tells the findings on these sources, by id, and nothing of any other; in the order in which they are printed."""


def nothing_found(_sources: Collection[str]) -> tuple[Finding, ...]:
    """A `Find` for a report without findings."""
    return ()


def build(  # noqa: PLR0913  (keyword-only plain values of a whole project; a bundle would only be unpacked again)
    *,
    title: str,
    created: datetime,
    sources: Sequence[Source],
    reference: str,
    points: Sequence[Point],
    passages: Iterable[Passage],
    notes: Sequence[Note],
    pairs: Sequence[tuple[str, str]],
    options: CompareOptions | None = None,
    conventions: Conventions = NO_CONVENTIONS,
    only: Collection[str] | None = None,
    find: Find = nothing_found,
) -> Report:
    """Compute a report.

    `created` is printed as given. `pairs` are (left, right) source ids, in the order they are to be printed;
    without any, every source's wording is shown and nothing compared. `only` are ids of points or sub-points:
    the report then has those, each with its sub-points, and no notes on other points. A note that hangs on a
    source which the report does not show is left out. `find` is asked once, for the sources that are shown.
    """
    bench = _Bench(sources, reference, points, passages, pairs, options or CompareOptions(), conventions)
    chosen = bench.sections(only)
    places = {point.id: n for n, point in enumerate(chosen)}
    groups = _gather([n for n in notes if bench.may_show(n)], places, whole=only is None)
    numbered = _number(groups, {s.id: s.text for s in sources})
    found = _found(find(bench.shown.keys()), places)
    return Report(
        title=title,
        created=created,
        version=__version__,
        sources=tuple(_source(n, source) for n, source in enumerate(bench.shown.values())),
        base=bench.base,
        options=bench.options,
        rows=tuple(ReportRow(p, bench.wordings(p.id)) for p in bench.rows(places)),
        points=tuple(bench.section(point, numbered[n], found[n]) for n, point in enumerate(chosen)),
        notes=numbered[len(chosen)],
    )


class _Bench:
    """The project laid out for comparing: what is shown, and every script computed once."""

    def __init__(
        self,
        sources: Sequence[Source],
        reference: str,
        points: Sequence[Point],
        passages: Iterable[Passage],
        pairs: Sequence[tuple[str, str]],
        options: CompareOptions,
        conventions: Conventions,
    ) -> None:
        known = {source.id: source for source in sources}
        self.pairs = [(a, b) for a, b in dict.fromkeys(pairs) if a in known and b in known and a != b]
        involved = list(dict.fromkeys(source for pair in self.pairs for source in pair)) or list(known)
        self.base = reference if reference in involved else next(iter(involved), "")
        shown = sorted(involved, key=lambda i: (i != self.base, list(known).index(i)))
        self.shown = {i: known[i] for i in shown}
        self.hidden = known.keys() - self.shown.keys()
        self.options, self._conventions = options, conventions
        self._points = points
        self._wordings = Wordings({s.id: s.text for s in sources}, points, passages)
        self._scripts: dict[tuple[str, str], EditScript] = {}

    def sections(self, only: Collection[str] | None) -> list[Point]:
        """The points that get a section of their own: those asked for (or all) but parts of another."""
        wanted = {p.id for p in self._points if (p.id in only if only is not None else self._is_told(p))}
        return [p for p in self._points if p.id in wanted and wanted.isdisjoint(_line(p.id)[1:])]

    def rows(self, places: Mapping[str, int]) -> list[Point]:
        """The sections' points, and those of their sub-points on which a shown source says something."""
        return [
            p
            for p in self._points
            if p.id in places or (_place(p.id, places) is not None and self._is_told(p))
        ]

    def may_show(self, note: Note) -> bool:
        return not any(anchor.source in self.hidden for anchor in note.anchors)

    def _is_told(self, point: Point) -> bool:
        return any(self._wordings.of(source, point.id).pieces for source in self.shown)

    def wordings(self, point: str) -> tuple[ReportWording, ...]:
        base = self._wordings.of(self.base, point)
        return tuple(self._measured(self._wordings.of(source, point), base) for source in self.shown)

    def section(
        self, point: Point, notes: tuple[ReportNote, ...], findings: Sequence[Finding]
    ) -> ReportPoint:
        wordings = self.wordings(point.id)
        by_source = {w.source: w for w in wordings}
        comparisons = (self._compared(by_source[a], by_source[b]) for a, b in self.pairs)
        return ReportPoint(point, wordings, tuple(comparisons), notes, tuple(findings))

    def _measured(self, mine: Wording, base: Wording) -> ReportWording:
        if mine.source == base.source or not (_is_listed(mine) and _is_listed(base)):
            return ReportWording(mine)
        return ReportWording(mine, self._script(base.text, mine.text).similarity)

    def _compared(self, left: ReportWording, right: ReportWording) -> Comparison:
        both = left.state == right.state == "listed"
        return Comparison(left, right, self._script(left.text, right.text) if both else None)

    def _script(self, left: str, right: str) -> EditScript:
        key = (left, right)
        if key not in self._scripts:
            self._scripts[key] = compare(left, right, self.options, self._conventions)
        return self._scripts[key]


def _is_listed(wording: Wording) -> bool:
    return bool(wording.pieces) and not wording.is_mention


def _line(point: str) -> list[str]:
    """The ids of a point and of all that it is part of, from the inside out: `10.a`, `10`."""
    labels = point.split(".")
    return [".".join(labels[:n]) for n in range(len(labels), 0, -1)]


def _place(point: str, places: Mapping[str, int]) -> int | None:
    """The place of the section that a point is printed in."""
    return next((places[i] for i in _line(point) if i in places), None)


def _source(place: int, source: Source) -> ReportSource:
    return ReportSource(
        siglum=siglum(place),
        id=source.id,
        name=source.name,
        title=source.title,
        outlet=source.outlet,
        author=source.author,
        date=source.date,
        language=source.language,
        url=source.url,
        media_type=source.media_type,
        encoding=source.encoding,
        length=len(source.text),
        sha256=source.sha256,
    )


def _gather(notes: Iterable[Note], places: Mapping[str, int], *, whole: bool) -> list[list[Note]]:
    """The notes of every section, and last those of none, which only a report of the `whole` document has."""
    found: list[list[Note]] = [[] for _ in range(len(places) + 1)]
    for note in notes:
        place = _place(note.point, places)
        if whole or place is not None:
            found[len(places) if place is None else place].append(note)
    return found


def _found(findings: Iterable[Finding], places: Mapping[str, int]) -> list[list[Finding]]:
    """The findings of every section."""
    found: list[list[Finding]] = [[] for _ in places]
    for finding in findings:
        if (place := _place(finding.variant.point, places)) is not None:
            found[place].append(finding)
    return found


def _number(groups: list[list[Note]], texts: Mapping[str, str]) -> list[tuple[ReportNote, ...]]:
    numbered, first = [], 1
    for group in groups:
        numbered.append(tuple(_note(n, note, texts) for n, note in enumerate(group, first)))
        first += len(group)
    return numbered


def _note(number: int, note: Note, texts: Mapping[str, str]) -> ReportNote:
    return ReportNote(number, note, tuple(ReportAnchor(a, _anchor_state(a, texts)) for a in note.anchors))


def _anchor_state(anchor: Anchor, texts: Mapping[str, str]) -> AnchorState:
    if anchor.source not in texts:
        return "source gone"
    return "exact" if anchor.span.of(texts[anchor.source]) == anchor.exact else "changed"
