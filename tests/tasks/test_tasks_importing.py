"""Files become sources, lined up, in one edit or not at all."""

from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.correcting import write
from app.tasks.importing import add, commit, create, examine, prepare, readable
from app.text.cancel import Cancelled
from app.text.correcting import place, rename
from app.text.lineup import Lineup
from app.text.model import Source, Span

THIRD = """1. Dogs are welcome to stay in the rooms.
2. Breakfast from 8 to 10.
3. The lift holds four persons.
"""


@pytest.fixture
def third(tmp_path: Path) -> Path:
    path = tmp_path / "third.txt"
    path.write_text(THIRD, encoding="utf-8")
    return path


def test_an_import_is_one_edit(project: Workspace, third: Path) -> None:
    before = project.lineup()
    prepared = prepare(readable(examine([third])), before)
    (new,) = commit(project, prepared)
    after = project.lineup()
    assert after == prepared.recast.lineup
    assert [source.id for source in after.sources] == [*(s.id for s in before.sources), new]
    assert project.check() == ()
    assert project.undo() == "Import 1 source"
    assert project.lineup() == before
    project.redo()
    assert project.lineup() == after


def test_sources_of_one_name_are_told_apart(project: Workspace, third: Path, tmp_path: Path) -> None:
    twins = [tmp_path / name for name in ("first/Third.txt", "second/third.md")]
    for number, path in enumerate(twins):
        path.parent.mkdir()
        path.write_text(f"{THIRD}4. Rule {number}.\n", encoding="utf-8")
    add(project, [third, *twins])
    names = [source.name for source in project.sources()]
    assert names[-3:] == ["third", "Third 2", "third 3"]
    create(tmp_path / "fresh.variorum", twins)
    with Workspace.open(tmp_path / "fresh.variorum") as fresh:
        assert [source.name for source in fresh.sources()] == ["Third", "third 2"]


def test_what_was_corrected_is_kept(project: Workspace, third: Path, second: Source) -> None:
    before = project.lineup()
    start = second.text.index("Breakfast")
    placed = place(before, second.id, Span(start, second.text.index("\n", start)), ["1"])
    write(project, before, rename(placed, "3", "Animals"), "Correct")
    add(project, [third])
    after = project.lineup()
    assert after.corrections == project.corrections() != Lineup().corrections
    assert "Animals" in [point.title for point in after.alignment.points]
    assert ("1", start) in [(p.point, p.start) for p in after.alignment.passages if p.source == second.id]
    assert project.check() == ()


def test_the_reference_stays_unless_another_is_asked_for(project: Workspace, third: Path) -> None:
    before = project.lineup()
    assert prepare(readable(examine([third])), before).recast.lineup.reference == before.reference
    prepared = prepare(readable(examine([third])), before, "third")
    (new,) = commit(project, prepared)
    assert project.reference() == new
    project.undo()
    assert project.reference() == before.reference


def test_a_project_that_was_changed_meanwhile_is_left_alone(project: Workspace, third: Path) -> None:
    prepared = prepare(readable(examine([third])), project.lineup())
    project.remove_source(project.sources()[1].id)
    now = project.lineup()
    with pytest.raises(Problem, match="changed by another program"):
        commit(project, prepared)
    assert project.lineup() == now


def test_nothing_to_import_is_no_edit(project: Workspace) -> None:
    name = project.undo_name
    assert commit(project, prepare([], project.lineup())) == ()
    assert commit(project, prepare([], Lineup())) == ()
    assert project.undo_name == name


def test_the_encoding_is_kept_with_the_source(tmp_path: Path) -> None:
    path = tmp_path / "rules.txt"
    path.write_bytes("1. Ключи сдать.\n2. Завтрак в семь.\n".encode("windows-1251"))
    create(tmp_path / "r.variorum", [path], encodings={path: "windows-1251"})
    with Workspace.open(tmp_path / "r.variorum") as workspace:
        (source,) = workspace.sources()
        assert "Ключи" in source.text
        assert workspace.original(source.id) == path.read_bytes()


def test_cancelled_at_any_time_it_has_not_touched_the_file(project: Workspace, third: Path) -> None:
    lineup, before = project.lineup(), project.path.read_bytes()
    answers = 0

    def stop() -> bool:
        nonlocal answers
        answers += 1
        return answers > limit

    for limit in range(0, 10_000, 7):
        answers = 0
        try:
            prepare(readable(examine([third], should_cancel=stop)), lineup, should_cancel=stop)
        except Cancelled:
            assert answers == limit + 1
            assert project.path.read_bytes() == before
        else:
            break
    else:
        pytest.fail("it asks without end")
    assert limit > 0


def test_a_project_is_made_whole_or_not_at_all(tmp_path: Path, files: list[Path]) -> None:
    path = tmp_path / "new.variorum"
    for wrong in ([*files, tmp_path / "missing.txt"], [files[0], files[0]]):
        with pytest.raises(Problem):
            create(path, wrong)
        assert not path.exists()
    with pytest.raises(Problem, match="no source named nobody"):
        create(path, files, "nobody")
    assert not path.exists()


def test_a_document_that_is_named_twice_is_told_by_both_names(files: list[Path], tmp_path: Path) -> None:
    again = tmp_path / "again.txt"
    again.write_bytes(files[0].read_bytes())
    for twice in ([files[0], files[0]], [files[0], again]):
        with pytest.raises(Problem, match=f"first.txt and .*{twice[1].name} are the same document"):
            create(tmp_path / "new.variorum", twice)
        assert not (tmp_path / "new.variorum").exists()
