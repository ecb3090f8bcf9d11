"""Lining up anew, on another reference, or without a source: one edit each, notes and decisions go along."""

from collections.abc import Callable

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks.correcting import write
from app.tasks.relining import commit, prepare_realigned, prepare_reference, prepare_removal
from app.text.correcting import place, rename, set_absent
from app.text.lineup import Absence
from app.text.model import Note, Source, Span


def test_another_reference_is_one_edit(project: Workspace, second: Source) -> None:
    before = project.lineup()
    commit(project, prepare_reference(before, second.id))
    assert project.reference() == second.id
    assert {p.confidence for p in project.passages() if p.source == second.id} == {1.0}
    assert project.check() == ()
    assert project.undo() == "Change the reference source"
    assert project.lineup() == before


def test_notes_follow_their_points_to_the_list_of_the_new_reference(
    project: Workspace, first: Source, second: Source, note_on: Callable[..., Note]
) -> None:
    note = note_on(first, "Breakfast is served", "2")
    report = commit(project, prepare_reference(project.lineup(), second.id))
    (moved,) = project.notes()
    assert (moved.id, moved.point, moved.modified) == (note.id, "1", note.modified)
    assert report.kept_notes == (moved,)


def test_lining_up_anew_keeps_what_was_corrected(project: Workspace, second: Source) -> None:
    before = project.lineup()
    start = second.text.index("Breakfast")
    placed = place(before, second.id, Span(start, second.text.index("\n", start)), ["1"])
    write(project, before, placed, "Correct")
    commit(project, prepare_realigned(project.lineup()))
    assert project.corrections() == placed.corrections
    assert ("1", start) in [(p.point, p.start) for p in project.passages() if p.source == second.id]
    assert project.check() == ()


def test_what_is_lined_up_already_is_no_edit(project: Workspace) -> None:
    name = project.undo_name
    assert commit(project, prepare_realigned(project.lineup())).is_whole
    assert project.undo_name == name


class TestRemoving:
    def test_the_points_that_only_it_had_go_too(
        self, project: Workspace, second: Source, note_on: Callable[..., Note]
    ) -> None:
        before = project.lineup()
        assert "3+1" in [point.id for point in before.alignment.points]
        on_it, elsewhere = note_on(second, "Smoking", "3+1"), note_on(second, "Dogs can", "3")
        report = commit(project, prepare_removal(project.lineup(), second.id))
        assert report.bereft_notes == (on_it, elsewhere)
        assert "3+1" not in [point.id for point in project.points()]
        assert {note.id: note.point for note in project.notes()} == {on_it.id: "", elsewhere.id: "3"}
        assert [note.anchors for note in project.notes()] == [(), ()]
        assert [source.id for source in project.sources()] == [before.sources[0].id]
        assert project.check() == ()
        assert project.undo() == "Remove second"
        assert project.lineup() == before

    def test_what_notes_quoted_of_it_is_told(
        self, project: Workspace, first: Source, second: Source, note_on: Callable[..., Note]
    ) -> None:
        note_on(first, "Breakfast is served", "2")
        note = note_on(second, "Smoking", "3+1")
        report = commit(project, prepare_removal(project.lineup(), second.id))
        assert not report.is_whole
        (told,) = (sentence for sentence in report.sentences if "“Smoking”" in sentence)
        assert note.body in told

    def test_a_note_that_went_without_its_words_is_not_called_kept(
        self, project: Workspace, second: Source, note_on: Callable[..., Note]
    ) -> None:
        note_on(second, "Smoking", "3+1")
        report = commit(project, prepare_removal(project.lineup(), second.id))
        assert report.kept_notes == ()
        assert len(report.sentences) == 1

    def test_corrections_of_its_words_are_not_among_all_that_are_kept(
        self, project: Workspace, second: Source
    ) -> None:
        before = project.lineup()
        after = rename(set_absent(before, second.id, "2", absent=True), "1", "Keys")
        write(project, before, after, "Correct")
        report = commit(project, prepare_removal(project.lineup(), second.id))
        assert report.sentences == ("All other corrections kept.",)

    def test_a_mark_on_a_point_that_goes_with_it_is_told(
        self, project: Workspace, first: Source, second: Source
    ) -> None:
        before = project.lineup()
        write(project, before, set_absent(before, first.id, "3.b", absent=True), "Correct")
        report = commit(project, prepare_removal(project.lineup(), second.id))
        assert report.lost == (Absence(first.id, "3.b"),)
        assert project.check() == ()

    def test_of_the_reference_the_points_are_those_of_another(
        self, project: Workspace, first: Source, second: Source
    ) -> None:
        before = project.lineup()
        commit(project, prepare_removal(before, first.id))
        assert project.reference() == second.id
        assert {passage.source for passage in project.passages()} == {second.id}
        assert project.check() == ()
        project.undo()
        assert project.lineup() == before

    def test_nothing_is_left_of_the_last_one(self, project: Workspace, first: Source, second: Source) -> None:
        for source in (first, second):
            commit(project, prepare_removal(project.lineup(), source.id))
        assert (project.sources(), project.points(), project.reference()) == ((), (), "")
        assert project.check() == ()


@pytest.mark.parametrize("prepare", [prepare_reference, prepare_removal])
def test_a_source_that_is_not_there_is_a_problem(project: Workspace, prepare: Callable[..., object]) -> None:
    with pytest.raises(Problem, match="no source gone"):
        prepare(project.lineup(), "gone")
