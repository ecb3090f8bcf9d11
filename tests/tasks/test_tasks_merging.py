"""Merging another copy of a project: what comes in, what contradicts, and what is told."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from app.errors import Problem
from app.store.workspace import Workspace
from app.tasks import relining
from app.tasks.correcting import write
from app.tasks.importing import add, create
from app.tasks.looking import anchor
from app.tasks.merging import commit, plan
from app.tasks.replacing import replace_with_file
from app.text import correcting
from app.text.cancel import Cancelled
from app.text.lineup import Lineup
from app.text.merging import BESIDE, Choice, Conflict, Version
from app.text.model import Note, Source, Span
from app.text.quoting import anchor_at
from app.text.reviews import WHOLE, Review
from app.text.verdicts import State, Verdict

Opened = Callable[[Path], Workspace]


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Opens projects that the test need not close. What is done in them is later than what is done elsewhere."""
    some: list[Workspace] = []

    def open_(path: Path) -> Workspace:
        some.append(Workspace.open(path, clock=lambda: datetime.now(UTC) + timedelta(hours=1)))
        return some[-1]

    yield open_
    for workspace in some:
        workspace.close()


@pytest.fixture
def noted(project: Workspace, note_on: Callable[..., Note], first: Source) -> Note:
    """A note that both copies have."""
    return note_on(first, "7 to 10", "2")


@pytest.fixture
def other(noted: Note, project: Workspace, tmp_path: Path, opened: Opened) -> Workspace:
    """A copy of the project, with the note."""
    assert noted.id
    project.save_copy(tmp_path / "other.variorum")
    return opened(tmp_path / "other.variorum")


def _merge(workspace: Workspace, other: Workspace, **choices: Choice | Note) -> tuple[Conflict, ...]:
    planned = plan(workspace, other.path)
    commit(
        workspace, planned, {conflict.id: choices[conflict.what] for conflict in planned.conflicts if choices}
    )
    assert workspace.check() == ()
    return planned.conflicts


def correct(workspace: Workspace, deed: Callable[[Lineup], Lineup]) -> None:
    before = workspace.lineup()
    write(workspace, before, deed(before), "Correct")


def test_a_copy_that_is_the_same_brings_nothing(project: Workspace, other: Workspace) -> None:
    planned = plan(project, other.path)
    assert planned.is_empty
    assert commit(project, planned).plan.is_empty
    assert project.undo_name == "Add note"


def test_new_notes_come_in_with_their_authors_and_times(
    project: Workspace, other: Workspace, noted: Note
) -> None:
    other.author = "Somebody Else"
    fresh = other.put_note(replace(noted, id="", body="fresh", author=""))
    _merge(project, other)
    assert project.note(fresh.id) == fresh
    assert project.undo() == "Merge other"
    assert project.notes() == (noted,)


def test_what_was_changed_there_alone_is_taken(project: Workspace, other: Workspace, noted: Note) -> None:
    changed = other.put_note(replace(noted, body="changed"))
    assert _merge(project, other) == ()
    assert project.note(noted.id) == changed


def test_what_was_changed_here_alone_stays(project: Workspace, other: Workspace, noted: Note) -> None:
    changed = project.put_note(replace(noted, body="changed"))
    assert plan(project, other.path).is_empty
    assert project.note(noted.id) == changed


def test_what_was_deleted_on_one_side_alone_is_gone(
    project: Workspace, other: Workspace, noted: Note
) -> None:
    other.delete_note(noted.id)
    assert plan(other, project.path).is_empty
    _merge(project, other)
    assert project.notes() == ()


def test_a_deletion_that_was_taken_back_is_none(project: Workspace, other: Workspace, noted: Note) -> None:
    project.delete_note(noted.id)
    copy = project.path.with_name("deleted.variorum")
    project.save_copy(copy)
    project.undo()
    assert plan(project, copy).is_empty
    with Workspace.open(copy) as deleted:
        _merge(deleted, project)
        assert deleted.notes() == (noted,)


def test_both_sides_of_a_contradiction_are_kept(project: Workspace, other: Workspace, noted: Note) -> None:
    older = project.put_note(replace(noted, status="resolved"))
    newer = other.put_note(replace(noted, status="dismissed"))
    (conflict,) = _merge(project, other)
    assert (conflict.base, conflict.mine, conflict.theirs) == (noted, older, newer)
    assert conflict.fields == ("status",)
    kept, beside = (project.note(noted.id), next(n for n in project.notes() if n.id != noted.id))
    assert kept == newer
    assert (beside.status, beside.body, beside.tags) == ("resolved", noted.body, (BESIDE,))


@pytest.mark.parametrize(("choice", "status"), [("mine", "resolved"), ("theirs", "dismissed")])
def test_one_side_can_be_chosen(
    project: Workspace, other: Workspace, noted: Note, choice: Choice, status: str
) -> None:
    project.put_note(replace(noted, status="resolved"))
    other.put_note(replace(noted, status="dismissed", tags=("theirs",)))
    _merge(project, other, note=choice)
    (kept,) = project.notes()
    assert (kept.status, kept.tags) == (status, ("theirs",))
    assert plan(project, other.path).is_empty


def test_the_analyst_can_write_what_becomes_of_both(
    project: Workspace, other: Workspace, noted: Note
) -> None:
    project.put_note(replace(noted, body="mine"))
    other.put_note(replace(noted, body="theirs"))
    _merge(project, other, note=replace(noted, id="", body="both of us"))
    (kept,) = project.notes()
    assert (kept.id, kept.body, kept.author) == (noted.id, "both of us", noted.author)
    assert plan(project, other.path).is_empty
    assert project.undo() == "Merge other"
    assert [note.body for note in project.notes()] == ["mine"]


def test_a_deletion_against_a_change_is_a_contradiction_and_the_change_is_kept(
    project: Workspace, other: Workspace, noted: Note
) -> None:
    changed = project.put_note(replace(noted, body="changed"))
    other.delete_note(noted.id)
    (conflict,) = _merge(project, other)
    assert (conflict.fields, conflict.theirs) == (("deleted",), None)
    kept = replace(changed, tags=(BESIDE,))
    assert project.notes() == (kept,)
    assert plan(project, other.path).is_empty
    _merge(other, project)
    assert other.notes() == (kept,)


def test_a_choice_that_belongs_to_no_contradiction_is_a_problem(project: Workspace, other: Workspace) -> None:
    with pytest.raises(Problem, match="conflict that is not there"):
        commit(project, plan(project, other.path), {"note:none": "mine"})


def test_what_was_planned_on_another_state_is_not_written(
    project: Workspace, other: Workspace, noted: Note
) -> None:
    other.put_note(replace(noted, body="theirs"))
    planned = plan(project, other.path)
    later = project.put_note(replace(noted, tags=("later",)))
    with pytest.raises(Problem, match="changed since this merge was prepared"):
        commit(project, planned)
    assert project.notes() == (later,)


def test_sources_that_only_the_other_has_come_in_with_its_notes(
    project: Workspace, other: Workspace, tmp_path: Path
) -> None:
    third = tmp_path / "third.txt"
    third.write_text("1. Guests leave the keys.\n2. Breakfast is at 8.\n3. No pets.\n", encoding="utf-8")
    (source,) = add(other, [third])
    text = other.sources()[-1].text
    start = text.index("at 8")
    note = other.put_note(Note("", "2", "late", (anchor_at(source, text, Span(start, start + 4)),)))
    planned = plan(project, other.path)
    assert planned.sources == ("third",)
    commit(project, planned)
    assert project.note(note.id) == note
    assert project.segments(source) == other.segments(source)
    assert {p.point for p in project.passages() if p.source == source} == {"1", "2", "3"}
    assert project.original(source) == third.read_bytes()
    assert project.check() == ()
    project.undo()
    assert len(project.sources()) == 2


@pytest.mark.parametrize("choice", [None, "mine", "theirs"])
def test_a_text_that_both_replaced_is_a_conflict_and_the_later_one_stays_undecided(
    project: Workspace, other: Workspace, tmp_path: Path, first: Source, choice: Choice | None
) -> None:
    for side, word in ((project, "balcony"), (other, "terrace")):
        newer = tmp_path / "first.txt"
        newer.write_text(first.text.replace("kitchen", word), encoding="utf-8")
        replace_with_file(side, first.id, newer)
    mine, theirs = project.sources()[0].text, other.sources()[0].text
    planned = plan(project, other.path)
    (conflict,) = planned.conflicts
    sides = (conflict.mine, conflict.theirs)
    assert [side.text for side in sides if isinstance(side, Version)] == [mine, theirs]
    commit(project, planned, {conflict.id: choice} if choice else None)
    assert project.sources()[0].text == (mine if choice == "mine" else theirs)
    assert project.check() == ()
    assert project.undo() == "Merge other"
    assert project.sources()[0].text == mine


def test_what_only_one_side_changed_of_a_source_goes_on(
    project: Workspace, other: Workspace, second: Source
) -> None:
    project.describe_source(second.id, title="House rules")
    other.describe_source(second.id, author="The landlord")
    relining.commit(other, relining.prepare_reference(other.lineup(), second.id))
    assert _merge(project, other) == ()
    merged = project.sources()[1]
    assert (merged.title, merged.author) == ("House rules", "The landlord")
    assert project.lineup().reference == second.id


def test_a_source_that_was_removed_there_goes_here_if_nothing_is_new_on_it(
    project: Workspace, other: Workspace, second: Source
) -> None:
    relining.commit(other, relining.prepare_removal(other.lineup(), second.id))
    planned = plan(project, other.path)
    assert any(second.name in sentence for sentence in planned.told)
    commit(project, planned)
    assert [source.name for source in project.sources()] == ["first"]
    project.undo()
    note = project.put_note(Note("", "", "new", (anchor(second, 0, 9),)))
    _merge(project, other)
    assert project.note(note.id) == note


def test_a_source_that_was_removed_here_comes_back_only_with_what_is_new_on_it(
    project: Workspace, other: Workspace, second: Source
) -> None:
    project.remove_source(second.id)
    planned = plan(project, other.path)
    assert planned.sources == ()
    assert any(second.name in sentence for sentence in planned.told)
    fresh = other.put_note(Note("", "", "new", (anchor(second, 0, 9),)))
    _merge(project, other)
    assert [source.name for source in project.sources()] == ["first", "second"]
    assert project.note(fresh.id) == fresh


def test_notes_find_their_words_in_another_version_of_their_source(
    project: Workspace, other: Workspace, tmp_path: Path, first: Source
) -> None:
    newer = tmp_path / "first.txt"
    newer.write_text("Our own rules of the house\n\n" + first.text.partition("\n\n")[2], encoding="utf-8")
    replace_with_file(project, first.id, newer)
    start = first.text.index("the keys")
    there = other.put_note(Note("", "1", "keys", (anchor(first, start, start + 8),)))
    lost = other.put_note(Note("", "", "head", (anchor(first, 0, 11),)))
    planned = plan(project, other.path)
    assert [source.id for source in planned.versions] == [first.id]
    assert [note.id for note in planned.unplaced] == [lost.id]
    commit(project, planned)
    (placed,) = (project.note(there.id) or there).anchors
    assert placed.start == start + len("Our own rules of the house") - len("House rules")
    (gone,) = (project.note(lost.id) or lost).anchors
    assert (gone.is_lost, gone.exact) == (True, "House rules")
    assert project.check() == ()
    assert plan(project, other.path).is_empty


def test_a_note_that_only_went_with_its_words_contradicts_nothing(
    project: Workspace, other: Workspace, tmp_path: Path, first: Source
) -> None:
    newer = tmp_path / "first.txt"
    newer.write_text(first.text.replace("not enter", "v46 enter"), encoding="utf-8")
    replace_with_file(other, first.id, newer)
    start = first.text.index(" not enter")
    note = project.put_note(Note("", "", "cut", (anchor(first, start, start + 2),)))
    assert _merge(other, project) == ()
    carried = other.notes()[-1]
    assert [anchor.exact for anchor in carried.anchors] == [" "]
    assert _merge(project, other) == ()
    assert (project.note(note.id), project.sources()) == (carried, other.sources())


def test_projects_made_apart_share_sources_and_points_by_their_words(
    project: Workspace, noted: Note, files: list[Path], tmp_path: Path, opened: Opened
) -> None:
    create(tmp_path / "apart.variorum", files, "second")
    apart = opened(tmp_path / "apart.variorum")
    source = next(s for s in apart.sources() if s.name == "second")
    start = source.text.index("Guests must")
    note = apart.put_note(Note("", "2", "theirs", (anchor(source, start, start + 6),)))
    _merge(project, apart)
    assert [(n.body, n.point) for n in project.notes()] == [(noted.body, "2"), ("theirs", "1")]
    assert project.note(note.id) is not None
    assert plan(project, apart.path).is_empty


def test_a_note_of_another_origin_with_the_same_id_gets_one_of_its_own(
    project: Workspace, other: Workspace, noted: Note, tmp_path: Path, files: list[Path], opened: Opened
) -> None:
    create(tmp_path / "apart.variorum", files, "first")
    apart = opened(tmp_path / "apart.variorum")
    apart.put_note(Note(noted.id, "", "stranger", author="Stranger", created="2001-01-01T00:00:00.000Z"))
    for _ in range(2):
        _merge(project, apart)
        assert sorted(note.body for note in project.notes()) == sorted((noted.body, "stranger"))
    assert project.note(noted.id) == noted


def test_corrections_come_in_where_they_contradict_none_of_here(
    project: Workspace, other: Workspace, second: Source
) -> None:
    smoking = second.text.index("Smoking")
    correct(other, lambda lineup: correcting.set_aside(lineup, second.id, Span(smoking, smoking + 7)))
    _merge(project, other)
    assert project.corrections() == other.corrections()
    assert plan(project, other.path).is_empty
    assert plan(other, project.path).is_empty


def test_that_two_have_nothing_in_common_is_told(
    project: Workspace, other: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "law.txt").write_text("1. Nobody parks here.\n2. Nobody smokes here.\n", encoding="utf-8")
    create(tmp_path / "strange.variorum", [tmp_path / "law.txt"])
    assert any("no source in common" in one for one in plan(project, tmp_path / "strange.variorum").told)
    assert not any("no source in common" in one for one in plan(project, other.path).told)


def test_corrections_that_contradict_are_told_and_the_later_ones_stay(
    project: Workspace, other: Workspace, second: Source
) -> None:
    smoking = second.text.index("Smoking")
    span = Span(smoking, smoking + 7)
    correct(project, lambda lineup: correcting.place(lineup, second.id, span, ["2"]))
    correct(other, lambda lineup: correcting.place(lineup, second.id, span, ["1"]))
    planned = plan(project, other.path)
    assert any("Smoking" in sentence for sentence in planned.told)
    commit(project, planned)
    assert project.corrections() == other.corrections()
    assert plan(other, project.path).is_empty


def test_a_correction_that_was_taken_back_there_goes_here_too(
    project: Workspace, second: Source, tmp_path: Path, opened: Opened
) -> None:
    smoking = Span(second.text.index("Smoking"), second.text.index("Smoking") + 7)
    correct(project, lambda lineup: correcting.set_aside(lineup, second.id, smoking))
    project.save_copy(tmp_path / "other.variorum")
    other = opened(tmp_path / "other.variorum")
    correct(other, lambda lineup: correcting.release(lineup, second.id, smoking))
    assert plan(other, project.path).is_empty
    _merge(project, other)
    assert project.corrections().pins == ()


def test_a_source_that_comes_back_in_another_version_is_the_one_that_it_was(
    project: Workspace,
    tmp_path: Path,
    files: list[Path],
    opened: Opened,
    note_on: Callable[..., Note],
    second: Source,
) -> None:
    files[1].write_text(second.text.replace("roof", "balcony"), encoding="utf-8")
    replace_with_file(project, second.id, files[1])
    note_on(project.sources()[1], "balcony")
    project.save_copy(tmp_path / "other.variorum")
    other = opened(tmp_path / "other.variorum")
    relining.commit(project, relining.prepare_removal(project.lineup(), second.id))
    smoking = other.sources()[1].text.index("Smoking")
    other.put_note(Note("", "", "new", (anchor(other.sources()[1], smoking, smoking + 7),)))
    assert _merge(project, other) == ()
    assert [source.id for source in project.sources()] == [source.id for source in other.sources()]
    assert plan(project, other.path).is_empty


def _verdict(source: Source, state: State) -> Verdict:
    place = anchor(source, 14, 20)
    return Verdict("", (place.exact, "x"), (place,), state, point="1")


def test_decisions_about_findings_are_put_together(
    project: Workspace, other: Workspace, first: Source
) -> None:
    other.put_verdicts([_verdict(first, "confirmed")], "Judge")
    _merge(project, other)
    assert project.verdicts() == other.verdicts()
    (known,) = project.verdicts()
    project.put_verdicts([replace(known, kind="date")], "Judge")
    other.put_verdicts([replace(known, severity="high")], "Judge")
    assert _merge(project, other) == ()
    (both,) = project.verdicts()
    assert (both.state, both.kind, both.severity) == ("confirmed", "date", "high")


def test_contradicting_decisions_are_both_kept(project: Workspace, other: Workspace, first: Source) -> None:
    project.put_verdicts([_verdict(first, "dismissed")], "Judge")
    other.put_verdicts([_verdict(first, "confirmed")], "Judge")
    (conflict,) = _merge(project, other)
    assert (conflict.what, conflict.fields) == ("verdict", ("state",))
    (kept,) = project.verdicts()
    beside = next(note for note in project.notes() if BESIDE in note.tags)
    assert (kept.state, beside.point) == ("confirmed", "1")
    assert "dismissed" in beside.body
    assert plan(project, other.path).is_empty


def test_the_same_decision_of_two_analysts_is_one(
    project: Workspace, other: Workspace, first: Source
) -> None:
    project.put_verdicts([_verdict(first, "confirmed")], "Judge")
    other.author = "Somebody Else"
    other.put_verdicts([_verdict(first, "confirmed")], "Judge")
    assert _merge(project, other) == ()
    assert len(project.verdicts()) == 1


def test_spellings_review_and_looks_are_put_together(project: Workspace, other: Workspace) -> None:
    project.set_families([("Kyiv", "Kiev")])
    other.set_families([("Kiev", "Kyjiw"), ("Odesa", "Odessa")])
    project.reviews.put([Review("1", WHOLE, "in work")], "Review")
    (done,) = other.reviews.put([Review("1", WHOLE, "done")], "Review")
    pair = (min(s.id for s in project.sources()), max(s.id for s in project.sources()))
    other.reviews.look("2", pair, "")
    _merge(project, other)
    assert {frozenset(f) for f in project.families()} == {
        frozenset(("Kyiv", "Kiev", "Kyjiw")),
        frozenset(("Odesa", "Odessa")),
    }
    assert project.reviews.every() == (done,)
    assert project.reviews.looks() == other.reviews.looks()
    assert plan(project, other.path).is_empty


def test_the_other_file_is_only_read(project: Workspace, other: Workspace, noted: Note) -> None:
    other.put_note(replace(noted, body="theirs"))
    other.close()
    before = other.path.read_bytes()
    other.path.chmod(0o444)
    commit(project, plan(project, other.path))
    assert other.path.read_bytes() == before


def test_the_project_itself_is_no_other_copy(project: Workspace) -> None:
    with pytest.raises(Problem, match="is the project that is open"):
        plan(project, project.path)


def test_what_is_no_project_is_a_problem(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "x.variorum").write_bytes(b"no project")
    with pytest.raises(Problem, match="not a Variorum project"):
        plan(project, tmp_path / "x.variorum")
    with pytest.raises(Problem, match="does not exist"):
        plan(project, tmp_path / "none.variorum")


def _is_over(left: Iterator[int]) -> bool:
    return next(left, None) is None


def _times_asked(work: Callable[[Callable[[], bool]], object]) -> int:
    """How often work asks whether to stop."""
    asked: list[bool] = []

    def go_on() -> bool:
        asked.append(True)
        return False

    work(go_on)
    return len(asked)


@pytest.mark.parametrize("is_lined_up", [True, False])
def test_writing_can_be_stopped_and_then_nothing_was_written(
    project: Workspace, other: Workspace, noted: Note, first: Source, *, is_lined_up: bool
) -> None:
    for number in range(300):
        other.put_note(replace(noted, id="", body=f"theirs {number}"))
    if not is_lined_up:
        relining.commit(other, relining.prepare_reference(other.lineup(), other.sources()[1].id))
    planned = plan(project, other.path)
    times = _times_asked(lambda stop: commit(project, planned, None, stop))
    assert times > 1
    assert project.undo() == "Merge other"
    for last in (1, times // 2, times):
        left = iter(range(last - 1))
        again = plan(project, other.path)
        with pytest.raises(Cancelled):
            commit(project, again, None, partial(_is_over, left))
        assert (project.notes(), project.sources()[0]) == ((noted,), first)
        assert project.undo_name == "Add note"


def test_planning_can_be_stopped(project: Workspace, other: Workspace, noted: Note) -> None:
    other.put_note(replace(noted, body="theirs"))
    with pytest.raises(Cancelled):
        plan(project, other.path, lambda: True)


def _spoil(workspace: Workspace, *statements: str) -> None:
    """What a file from somebody else may hold."""
    workspace.close()
    with closing(sqlite3.connect(workspace.path)) as file:
        for statement in statements:
            file.execute(statement)
        file.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE notes SET tags = '{}', modified = 'x'",
        "UPDATE notes SET tags = '[7]', modified = 'x'",
        "UPDATE notes SET status = 'none', modified = 'x'",
        "UPDATE notes SET category = 'none', modified = 'x'",
        "UPDATE changes SET \"after\" = '[', \"before\" = '7'",
        "INSERT INTO verdicts VALUES ('v', '1', '7', '[]', 'open', '', '', '', '')",
        "INSERT INTO families VALUES (0, '[\"only one\"]')",
        "INSERT INTO reviews VALUES ('1', '', '', 'none', '', '', '')",
        "DROP TABLE notes",
    ],
)
def test_a_copy_that_makes_no_sense_is_a_problem_and_nothing_is_written(
    project: Workspace, other: Workspace, noted: Note, statement: str
) -> None:
    other.put_note(replace(noted, body="theirs"))
    _spoil(other, statement)
    with pytest.raises(Problem):
        commit(project, plan(project, other.path))
    assert project.notes() == (noted,)
    assert project.check() == ()


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE anchors SET "start" = 900, "end" = 999',
        'UPDATE anchors SET "start" = -5',
        "UPDATE anchors SET exact = 'words that are nowhere'",
        "UPDATE anchors SET source = 'nowhere'",
        "UPDATE notes SET point = 'nowhere'",
    ],
)
def test_places_that_make_no_sense_are_lost_and_the_note_is_kept(
    project: Workspace, other: Workspace, noted: Note, statement: str
) -> None:
    fresh = other.put_note(replace(noted, id="", body="theirs"))
    _spoil(other, statement, f"DELETE FROM anchors WHERE note = '{noted.id}'")
    commit(project, plan(project, other.path))
    assert project.check() == ()
    assert (project.note(fresh.id) or noted).body == "theirs"


def test_a_copy_from_a_newer_version_is_a_problem(project: Workspace, other: Workspace) -> None:
    columns = "migration_set, name, applied_at"
    newest = "SELECT migration_set, '9999 later', applied_at FROM _sqlite_migrations LIMIT 1"
    _spoil(other, f"INSERT INTO _sqlite_migrations ({columns}) {newest}")
    with pytest.raises(Problem, match="newer Variorum"):
        plan(project, other.path)
