"""A report holds the findings as the analyst has decided on them, and nothing of sources that it does not show."""

from pathlib import Path

import pytest

from app.export.content import Report
from app.store.workspace import Workspace
from app.tasks.exporting import gather
from app.tasks.finding import find
from app.tasks.importing import add
from app.text.options import CompareOptions
from app.text.verdicts import Chosen, Finding, State, decide


@pytest.fixture
def third(project: Workspace, files: list[Path], tmp_path: Path) -> str:
    """A third source, which says something of its own about cats; its id."""
    path = tmp_path / "third.txt"
    text = files[0].read_text(encoding="utf-8")
    path.write_text(text.replace("may not enter the kitchen", "ought to avoid tigers"), encoding="utf-8")
    add(project, [path])
    return project.sources()[-1].id


def on(report: Report, point: str) -> list[Finding]:
    found = [finding for section in report.points for finding in section.findings]
    return [finding for finding in found if finding.variant.point == point]


def judge(project: Workspace, point: str, state: State, kind: str = "", severity: Chosen = "") -> None:
    """Decide alike on all findings on a point."""
    texts = {source.id: source.text for source in project.sources()}
    verdicts = [decide(f, texts, state=state, kind=kind, severity=severity) for f in find(project, point)]
    project.put_verdicts(verdicts, "Judge findings")


def test_a_report_has_the_findings_of_the_project(project: Workspace) -> None:
    judge(project, "3.b", "dismissed")
    report = gather(project)()
    told = [finding for point in report.points for finding in point.findings]
    assert {finding.variant for finding in told} == {finding.variant for finding in find(project)}
    assert [finding.state for finding in on(report, "3.b")] == ["dismissed"]
    (section,) = (point for point in report.points if point.point.id == "3")
    assert section.findings[-1].state == "dismissed"


def test_what_is_not_shown_is_not_spoken_of(project: Workspace, third: str) -> None:
    first, second = (source.id for source in project.sources()[:2])
    assert "tigers" in str(gather(project)())
    for pair in ((first, second), (second, first)):
        report = gather(project, pairs=[pair])()
        assert on(report, "3.b")
        for word in ("tigers", "ought", third):
            assert word not in str(report)


def test_what_was_decided_among_all_is_decided_among_those_that_have_the_same_readings(
    project: Workspace, third: str
) -> None:
    first, second = (source.id for source in project.sources()[:2])
    judge(project, "2", "confirmed", kind="party", severity="low")
    found = on(gather(project, pairs=[(first, second)])(), "2")
    assert {(f.state, f.kind, f.severity) for f in found} == {("confirmed", "party", "low")}


def test_what_was_said_about_more_readings_is_not_said_about_fewer(project: Workspace, third: str) -> None:
    pair = tuple(source.id for source in project.sources()[:2])
    judge(project, "3.b", "confirmed", kind="party")
    assert {f.kind for f in on(gather(project)(), "3.b")} == {"party"}
    (found,) = on(gather(project, pairs=[(pair[0], pair[1])])(), "3.b")
    assert (found.state, found.verdict, found.kind) == ("open", None, found.variant.kind)


def test_but_what_was_dismissed_with_more_readings_is_dismissed_with_fewer(
    project: Workspace, third: str
) -> None:
    pair = tuple(source.id for source in project.sources()[:2])
    judge(project, "3.b", "dismissed", kind="party")
    (found,) = on(gather(project, pairs=[(pair[0], pair[1])])(), "3.b")
    assert (found.state, found.kind) == ("dismissed", found.variant.kind)


def test_the_spellings_of_the_project_are_used(project: Workspace) -> None:
    project.set_families([("shall", "must")])
    report = gather(project, options=CompareOptions(ignore=frozenset(["spelling"])))()
    assert report.options.families == (("shall", "must"),)
    ignored = [comparison.tally.ignored for point in report.points for comparison in point.comparisons]
    assert {"spelling": 1} in ignored


def test_an_empty_project_has_no_findings(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "empty.variorum") as project:
        assert gather(project)().points == ()
