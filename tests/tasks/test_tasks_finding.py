"""Findings of a project with what the analyst has decided, which stays through everything that happens to it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.store.workspace import Workspace
from app.tasks.finding import find, survey
from app.tasks.importing import add, create
from app.tasks.relining import commit, prepare_realigned, prepare_reference, prepare_removal
from app.tasks.replacing import replace_with_file
from app.text.model import Source
from app.text.verdicts import Finding, decide, digest_of

Dismiss = Callable[..., Finding]


@pytest.fixture
def dismiss(project: Workspace) -> Dismiss:
    """Dismisses the gravest finding on a point; the finding as it was."""

    def decided(point: str) -> Finding:
        finding = find(project, point)[0]
        texts = {source.id: source.text for source in project.sources()}
        project.put_verdicts([decide(finding, texts, state="dismissed")], "Dismiss finding")
        return finding

    return decided


def dismissed(project: Workspace) -> list[Finding]:
    return [finding for finding in find(project) if finding.state == "dismissed"]


def test_the_most_material_come_first_and_the_dismissed_last(project: Workspace, dismiss: Dismiss) -> None:
    top = find(project)[0]
    assert top.severity == "high"
    texts = {source.id: source.text for source in project.sources()}
    project.put_verdicts([decide(top, texts, state="dismissed")], "Dismiss finding")
    *others, last = find(project)
    assert digest_of(last.variant) == digest_of(top.variant)
    grades = [finding.severity for finding in others]
    assert grades == sorted(grades, key=["high", "medium", "low", None].index)


def test_those_of_one_point_are_those_of_its_sub_points_too(project: Workspace, dismiss: Dismiss) -> None:
    dismiss("3.b")
    found = find(project, "3")
    assert {finding.variant.point for finding in found} == {"3.a", "3.b"}
    assert {*found} == {f for f in find(project) if f.variant.point in ("3.a", "3.b")}


@pytest.mark.parametrize("point", ["3.b", "2"])
def test_a_decision_stays_whatever_is_lined_up_anew(
    project: Workspace, dismiss: Dismiss, second: Source, point: str
) -> None:
    before = dismiss(point)
    commit(project, prepare_realigned(project.lineup()))
    assert [f.variant for f in dismissed(project)] == [before.variant]
    commit(project, prepare_reference(project.lineup(), second.id))
    (now,) = dismissed(project)
    assert {*now.variant.readings} == {*before.variant.readings}


def test_a_decision_stays_when_a_source_says_the_same_and_not_when_it_says_something_else(
    project: Workspace, dismiss: Dismiss, files: list[Path], tmp_path: Path
) -> None:
    before = dismiss("3.b")
    same, other = tmp_path / "third.txt", tmp_path / "fourth.txt"
    text = files[0].read_text(encoding="utf-8")
    same.write_text(text.replace("the keys", "their keys"), encoding="utf-8")
    other.write_text(text.replace("may not enter", "ought to leave"), encoding="utf-8")
    add(project, [same])
    (now,) = dismissed(project)
    assert len(now.variant.readings) == len(before.variant.readings)
    add(project, [other])
    assert dismissed(project) == []
    assert [f.earlier for f in find(project) if f.earlier] == [*project.verdicts()]


def test_a_decision_stays_when_a_source_is_replaced_and_comes_back_with_undo(
    project: Workspace, dismiss: Dismiss, second: Source, files: list[Path]
) -> None:
    dismiss("3.b")
    decided = project.verdicts()
    newer = files[1].read_text(encoding="utf-8")
    files[1].write_text(f"A new heading\n\n{newer.replace('roof', 'balcony')}", encoding="utf-8")
    replace_with_file(project, second.id, files[1])
    assert len(dismissed(project)) == 1
    assert project.check() == ()
    (verdict,) = project.verdicts()
    text = next(source.text for source in project.sources() if source.id == second.id)
    assert all(a.span.of(text) == a.exact for a in verdict.anchors if a.source == second.id)
    assert (verdict.modified, verdict.change) == (decided[0].modified, decided[0].change)
    project.undo()
    assert project.verdicts() == decided


def test_words_that_are_gone_leave_the_decision_waiting_for_them(
    project: Workspace, dismiss: Dismiss, second: Source, files: list[Path]
) -> None:
    dismiss("3.b")
    text = files[1].read_text(encoding="utf-8")
    files[1].write_text(text.replace("Cats may enter", "No cat goes into"), encoding="utf-8")
    replace_with_file(project, second.id, files[1])
    assert dismissed(project) == []
    files[1].write_text(text, encoding="utf-8")
    replace_with_file(project, second.id, files[1])
    assert len(dismissed(project)) == 1


@pytest.mark.parametrize("newer", ["within 90 days after delivery", "within 90 days of the invoice"])
def test_what_was_decided_about_some_words_says_nothing_of_those_that_a_newer_version_has_there(
    tmp_path: Path, newer: str
) -> None:
    clause = "1. The tenant shall pay the rent {} to the office.\n2. The landlord shall keep the roof."
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text(clause.format("within 30 days after delivery"), encoding="utf-8")
    two.write_text(clause.format("on the last day of the month"), encoding="utf-8")
    create(tmp_path / "p.variorum", [one, two], "one")
    with Workspace.open(tmp_path / "p.variorum") as project:
        texts = {source.id: source.text for source in project.sources()}
        every = [decide(finding, texts, state="dismissed") for finding in find(project)]
        decided = project.put_verdicts(every, "Dismiss findings")
        one.write_text(clause.format(newer), encoding="utf-8")
        replace_with_file(project, project.sources()[0].id, one)
        found = find(project)
        newest = [f for f in found if any("90" in reading.text for reading in f.variant.readings)]
        assert newest
        assert {finding.state for finding in newest} == {"open"}
        assert all(finding.earlier in project.verdicts() for finding in newest)
        one.write_text(clause.format("within 30 days after delivery"), encoding="utf-8")
        replace_with_file(project, project.sources()[0].id, one)
        assert {finding.verdict for finding in find(project)} == {*decided}


def test_of_repeated_clauses_the_one_that_was_judged_stays_judged(tmp_path: Path) -> None:
    topics = (
        "Boats on the river",
        "Carts and wagons",
        "Sheep and goats",
        "Travellers on foot",
        "Fish and nets",
    )
    clause = (
        "In the year after the bridge is opened the keeper {} hand over the account of the toll to the clerk."
    )
    one, two = (
        "\n".join(f"{n}. {topic} pay. {clause.format(word)}" for n, topic in enumerate(topics, 1))
        for word in ("shall", "may")
    )
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path, text in zip(files, (one, two), strict=True):
        path.write_text(text, encoding="utf-8")
    create(tmp_path / "p.variorum", files, "one")
    with Workspace.open(tmp_path / "p.variorum") as project:
        (finding,) = find(project, "4")
        texts = {source.id: source.text for source in project.sources()}
        project.put_verdicts([decide(finding, texts, state="dismissed")], "Dismiss finding")
        for path, source, text in zip(files, project.sources(), (one, two), strict=True):
            path.write_text(f"Rules of the toll\n\n{text}", encoding="utf-8")
            replace_with_file(project, source.id, path)
        assert [finding.variant.point for finding in dismissed(project)] == ["4"]


def test_a_removed_source_takes_no_decision_with_it(
    project: Workspace, dismiss: Dismiss, files: list[Path], tmp_path: Path
) -> None:
    dismiss("3.b")
    third = tmp_path / "third.txt"
    third.write_text(files[0].read_text(encoding="utf-8").replace("keys", "key"), encoding="utf-8")
    add(project, [third])
    first = project.sources()[0]
    commit(project, prepare_removal(project.lineup(), first.id))
    assert len(dismissed(project)) == 1


def test_the_spellings_of_the_project_count_as_one_word(project: Workspace) -> None:
    def grades() -> list[str | None]:
        return [f.severity for f in find(project, "1") if any(r.text == "all" for r in f.variant.readings)]

    assert grades() == ["medium"]
    project.set_families([("the", "all")])
    assert grades() in ([], [None])


def test_sources_in_a_language_that_no_lexicon_knows_are_told(tmp_path: Path) -> None:
    for name, what in (("one", "kulcsát"), ("two", "csomagját")):
        lines = (f"{n}. Szoba {what} minden vendég {n * 7} percig portán hagyja." for n in range(1, 9))
        (tmp_path / f"{name}.txt").write_text("\n".join(lines), encoding="utf-8")
    create(tmp_path / "p.variorum", [tmp_path / "one.txt", tmp_path / "two.txt"], "one")
    with Workspace.open(tmp_path / "p.variorum") as project:
        assert survey(project).thin == {source.id for source in project.sources()}


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "empty.variorum") as project:
        assert find(project) == ()
        assert replace(survey(project), thin=frozenset()) == survey(project)
