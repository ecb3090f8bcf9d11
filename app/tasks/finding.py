"""Findings of a project, with the lexicons that ship with the program and with what the analyst has decided."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from app.store.workspace import Workspace
from app.tasks.conventions import conventions, lexicons
from app.tasks.surveying import Holdings, Part, whole
from app.text.cancel import Stop
from app.text.findings import Desk, by_weight
from app.text.judging.judgement import RANK
from app.text.model import Point
from app.text.options import Family
from app.text.verdicts import Finding, Verdict, findings_of
from app.text.wording import Wordings

__all__ = ["Survey", "desk", "find", "lexicons", "ranked", "survey"]


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found in a project: `findings`, the most material first and the dismissed last; the ids of the sources
    that are `thin`: no lexicon knows their language, so that little of what they say can be judged; and the verdicts
    that are `waiting`, on differences that are not in the project now.
    """

    findings: tuple[Finding, ...]
    thin: frozenset[str]
    waiting: tuple[Verdict, ...] = ()


def find(workspace: Workspace, point: str | None = None) -> tuple[Finding, ...]:
    """The findings of `point` and its sub-points, of all points if None; the most material first, what was
    dismissed last. Those that are not material are among them.
    """
    return survey(workspace, point).findings


def survey(workspace: Workspace, point: str | None = None) -> Survey:
    """The same, and what limits it; what is `waiting` in the whole project."""
    points, verdicts = workspace.points(), workspace.verdicts()
    texts = {source.id: source.text for source in workspace.sources()}
    held = Holdings(
        points, tuple(texts), workspace.reference(), texts, workspace.passages(), workspace.families()
    )
    found = whole(held)
    findings = decided(found, verdicts, texts)
    here = ranked((finding for finding in findings if _is_on(finding, point)), points)
    told = {verdict for finding in findings for verdict in (finding.verdict, finding.earlier)}
    return Survey(here, found.thin, tuple(verdict for verdict in verdicts if verdict not in told))


def decided(found: Part, verdicts: Sequence[Verdict], texts: Mapping[str, str]) -> Sequence[Finding]:
    """What was found in all points, with what the analyst has decided about it; `texts` by the source's id."""
    return findings_of(by_weight(chain.from_iterable(found.variants.values())), verdicts, texts)


def ranked(findings: Iterable[Finding], points: Sequence[Point]) -> tuple[Finding, ...]:
    """The findings with the most material first, then in the order of the points; what was dismissed last."""
    numbers = {point.id: number for number, point in enumerate(points)}
    return tuple(
        sorted(findings, key=lambda f: (f.state == "dismissed", RANK[f.severity], numbers[f.variant.point]))
    )


def desk(
    points: Sequence[Point],
    sources: Sequence[str],
    reference: str,
    wordings: Wordings,
    should_cancel: Stop = None,
    families: Sequence[Family] = (),
) -> Desk:
    """What finds variants, from plain values that a job in the background may read; `sources` and `reference` by
    id, `families` those of the project. Raises `Cancelled` soon after `should_cancel` answers True."""
    return Desk(
        points,
        sources,
        reference,
        wordings,
        lexicons(),
        should_cancel,
        families=families,
        conventions=conventions(),
    )


def _is_on(finding: Finding, point: str | None) -> bool:
    """Whether it is on the point or on one of its sub-points."""
    here = finding.variant.point
    return point is None or here == point or here.startswith(f"{point}.")
