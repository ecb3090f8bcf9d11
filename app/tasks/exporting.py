"""Export: the project's comparison, its findings and its notes as a file.

`prepare` and `gather` read the project and are quick; what they return does the long work, on plain values and in
any thread.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app.export import render
from app.export.atomic import write_parts
from app.export.content import Report
from app.export.report import build
from app.export.web_annotations import render as render_annotations
from app.store.workspace import Workspace
from app.tasks.conventions import conventions
from app.tasks.finding import decided, ranked
from app.tasks.surveying import Holdings, whole
from app.text import web_annotations
from app.text.cancel import Stop, watched
from app.text.model import Passage, Point, Source
from app.text.options import CompareOptions, Family
from app.text.verdict_changes import change_of
from app.text.verdict_places import spans_of
from app.text.verdicts import Finding, Verdict

Pair = tuple[str, str]
Place = frozenset[tuple[str, int, int]]


def gather(
    workspace: Workspace,
    points: Sequence[str] | None = None,
    pairs: Sequence[Pair] | None = None,
    options: CompareOptions | None = None,
) -> Callable[[], Report]:
    """Take what a report needs out of the project; the function returned compares and builds it.

    `points` are the ids to take, all if None; `pairs` the source ids to compare, the reference with every other
    source if None. The spelling families of the `options` are those of the project.
    """
    sources, reference, families = workspace.sources(), workspace.reference(), workspace.families()
    listed, passages = workspace.points(), workspace.passages()
    return partial(
        build,
        title=workspace.setting("title") or workspace.path.stem,
        created=datetime.now(UTC),
        sources=sources,
        reference=reference,
        points=listed,
        passages=passages,
        notes=workspace.notes(),
        pairs=pairs if pairs is not None else [(reference, s.id) for s in sources if s.id != reference],
        options=replace(options or CompareOptions(), families=families),
        conventions=conventions(),
        only=points,
        find=_Finder(sources, reference, listed, passages, families, workspace.verdicts()).find,
    )


def export(
    workspace: Workspace,
    path: Path,
    points: Sequence[str] | None = None,
    pairs: Sequence[Pair] | None = None,
    options: CompareOptions | None = None,
) -> None:
    """Write the project to `path`, as `prepare` says."""
    prepare(workspace, path, points, pairs, options).write()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that is to be written: what goes into `path` is made, in parts, by `make` from plain values that may go to
    another process. `size`: how many passages or notes there are to go through."""

    path: Path
    make: Callable[[], Iterable[bytes]]
    size: int

    def write(self, should_cancel: Stop = None) -> None:
        """Make it and write it. Raises `Problem` and `Cancelled`; a file that was there stays as it was then."""
        put(self.path, self.make(), should_cancel)


def put(path: Path, parts: Iterable[bytes], should_cancel: Stop) -> None:
    """Write what was made. Raises `Problem` and `Cancelled`; a file that was there stays as it was then."""
    write_parts(path, watched(parts, should_cancel))


def prepare(
    workspace: Workspace,
    path: Path,
    points: Sequence[str] | None = None,
    pairs: Sequence[Pair] | None = None,
    options: CompareOptions | None = None,
) -> Prepared:
    """What writes the project to `path`, whose ending names the format; the other arguments as for `gather`.

    A file of Web Annotations (`.jsonld`) holds the notes alone, those on some `points` if these are given.
    """
    if path.suffix.lower() in web_annotations.SUFFIXES:
        notes = [note for note in workspace.notes() if points is None or note.point in points]
        title = workspace.setting("title") or workspace.path.stem
        return Prepared(path, partial(render_annotations, title, notes, workspace.sources()), len(notes))
    report = gather(workspace, points, pairs, options)
    return Prepared(path, partial(_rendered, report, path), len(workspace.passages()))


def _rendered(build_report: Callable[[], Report], path: Path) -> list[bytes]:
    return [render(build_report(), path)]


@dataclass(frozen=True, slots=True)
class _Finder:
    """Finds what a report tells, on all sources of a project or on some of them."""

    sources: Sequence[Source]
    reference: str
    points: Sequence[Point]
    passages: Sequence[Passage]
    families: Sequence[Family]
    verdicts: Sequence[Verdict]

    def find(self, shown: Collection[str]) -> tuple[Finding, ...]:
        """The findings as if there were only these sources, with what the analyst has decided about all of them."""
        findings = self._findings([source.id for source in self.sources])
        if len(shown) < len(self.sources):
            whole = {_place(finding, shown): finding for finding in findings}
            found = self._findings([source.id for source in self.sources if source.id in shown])
            findings = [_as_decided(finding, whole.get(_place(finding, shown))) for finding in found]
        return ranked(findings, self.points)

    def _findings(self, shown: Sequence[str]) -> Sequence[Finding]:
        texts = {source.id: source.text for source in self.sources}
        reference = self.reference if self.reference in shown else next(iter(shown), "")
        held = Holdings(
            tuple(self.points), tuple(shown), reference, texts, tuple(self.passages), tuple(self.families)
        )
        return decided(whole(held), self.verdicts, texts)


def _place(finding: Finding, shown: Collection[str]) -> tuple[str, Place]:
    """The point, and where the readings of these sources are."""
    spans = (pair for pair in spans_of(finding.variant) if pair[0] in shown)
    return finding.variant.point, frozenset((source, span.start, span.end) for source, span in spans)


def _as_decided(finding: Finding, whole: Finding | None) -> Finding:
    """A finding on some of the sources with what was decided on it among all. Where the others have readings of their
    own, only that it was dismissed: that was about these sources too.
    """
    verdict = whole.verdict if whole else None
    if verdict and whole and change_of(finding.variant) != change_of(whole.variant):
        verdict = replace(verdict, kind="", severity="") if verdict.state == "dismissed" else None
    return replace(finding, verdict=verdict)
